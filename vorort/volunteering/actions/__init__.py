"""The only writer of opportunities, shifts, profiles, assignments, matches and hours."""

from vorort.volunteering.actions.consents import answer_consent, expire_consent, record_consent
from vorort.volunteering.actions.hours import (
    confirm_hours,
    correct_hours,
    enter_hours,
    issue_certificate,
    record_hours,
    revoke_certificate,
)
from vorort.volunteering.actions.matching import (
    call_for_help,
    discard_match,
    keep_proposals,
    send_offers,
    start_match,
)
from vorort.volunteering.actions.opportunities import (
    cancel_shift,
    change_opportunity,
    close_opportunity,
    keep_shift,
    open_opportunity,
)
from vorort.volunteering.actions.places import (
    accept_offer,
    ask_to_sign_up,
    decline_offer,
    enter_helper,
    expire_offer,
    offer_place,
    seek_swap,
    sign_up,
    take_over,
    withdraw,
)
from vorort.volunteering.actions.presence import check_in, note_outcome, remind_helper
from vorort.volunteering.actions.profiles import (
    enter_profile,
    erase_profile,
    keep_profile,
    pause_profile,
    prove_skill,
)

__all__ = [
    "accept_offer",
    "answer_consent",
    "ask_to_sign_up",
    "call_for_help",
    "cancel_shift",
    "change_opportunity",
    "check_in",
    "close_opportunity",
    "confirm_hours",
    "correct_hours",
    "decline_offer",
    "discard_match",
    "enter_helper",
    "enter_hours",
    "enter_profile",
    "erase_profile",
    "expire_consent",
    "expire_offer",
    "issue_certificate",
    "keep_profile",
    "keep_proposals",
    "keep_shift",
    "note_outcome",
    "offer_place",
    "open_opportunity",
    "pause_profile",
    "prove_skill",
    "record_consent",
    "record_hours",
    "remind_helper",
    "revoke_certificate",
    "seek_swap",
    "send_offers",
    "sign_up",
    "start_match",
    "take_over",
    "withdraw",
]

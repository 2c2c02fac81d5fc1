"""The only writer of committees, seats, mandates, rules, and of the association's members."""

from vorort.committees.actions.appointing import (
    answer_appointment,
    appoint_member,
    withdraw_appointment,
)
from vorort.committees.actions.association import (
    admit_member,
    complete_register_task,
    end_membership,
    keep_statutes,
)
from vorort.committees.actions.exports import export_records
from vorort.committees.actions.founding import (
    adopt_rules,
    change_committee,
    end_committee,
    found_committee,
    found_group,
)
from vorort.committees.actions.imports import check_import, discard_import, import_people, undo_import
from vorort.committees.actions.inside import Newcomer
from vorort.committees.actions.joining import (
    answer_invitation,
    answer_request,
    ask_to_join,
    invite_to_join,
    withdraw_joining,
)
from vorort.committees.actions.mandates import recall_member, record_mandate, resign_mandate
from vorort.committees.actions.seats import close_seat, keep_seat
from vorort.committees.actions.terms import (
    Change,
    Outlook,
    appointed_members,
    change_chairs,
    look_ahead,
)
from vorort.committees.actions.terms_over import announce_ends, note_ended_terms

__all__ = [
    "Change",
    "Newcomer",
    "Outlook",
    "admit_member",
    "adopt_rules",
    "announce_ends",
    "answer_appointment",
    "answer_invitation",
    "answer_request",
    "appoint_member",
    "appointed_members",
    "ask_to_join",
    "change_chairs",
    "change_committee",
    "check_import",
    "close_seat",
    "complete_register_task",
    "discard_import",
    "end_committee",
    "end_membership",
    "export_records",
    "found_committee",
    "found_group",
    "import_people",
    "invite_to_join",
    "keep_seat",
    "keep_statutes",
    "look_ahead",
    "note_ended_terms",
    "recall_member",
    "record_mandate",
    "resign_mandate",
    "undo_import",
    "withdraw_appointment",
    "withdraw_joining",
]

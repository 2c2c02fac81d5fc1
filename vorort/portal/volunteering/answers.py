"""Which mail follows from what; each looks first whether it still holds."""

from datetime import datetime

from vorort.districts.selectors import the_city
from vorort.ground.facts import follows_up
from vorort.people.models import Address
from vorort.portal.volunteering import letters
from vorort.portal.volunteering.letters import current
from vorort.volunteering.choices import ALIVE, AssignmentState
from vorort.volunteering.facts import (
    HelpCalled,
    HelpConsentDeclined,
    HelpConsentLapsed,
    HelpConsentRequested,
    HelperAccepted,
    HelperListed,
    HelperReminded,
    PlaceHeld,
    PlaceOffered,
    PlaceSwapped,
    ShiftCancelled,
    ShiftMoved,
    SignUpRequested,
)
from vorort.volunteering.models import HelpCall
from vorort.volunteering.selectors.showing import assignment_read


@follows_up(SignUpRequested)
def write_to_new_helper(fact: SignUpRequested, at: datetime) -> None:
    """The link that shows an address is theirs; the same to whoever has a place already."""
    found = current(fact.assignment_id, *ALIVE)
    address = Address.objects.filter(pk=fact.address_id).first()
    if found and address:
        letters.write_to_confirm(found, address, the_city())


@follows_up(HelperAccepted)
def write_to_helper(fact: HelperAccepted, at: datetime) -> None:
    """That they have a place, unless they have given it back meanwhile."""
    found = current(fact.assignment_id, AssignmentState.ACCEPTED)
    if found:
        letters.write_place(found, the_city())


@follows_up(PlaceHeld)
def write_to_young(fact: PlaceHeld, at: datetime) -> None:
    """That their place is kept, unless it has been decided meanwhile."""
    found = current(fact.assignment_id, AssignmentState.CONSENT)
    if found:
        letters.write_kept(found, the_city())


@follows_up(HelpConsentRequested)
def write_to_parent(fact: HelpConsentRequested, at: datetime) -> None:
    """The question, unless it was answered, asked anew or has become pointless meanwhile."""
    found = current(fact.assignment_id, *ALIVE)
    if found and found.consent.pk == fact.consent_id and found.consent.is_open:
        letters.write_to_parent(found, the_city(), is_again=fact.is_again)


@follows_up(HelpConsentDeclined)
def write_of_refusal(fact: HelpConsentDeclined, at: datetime) -> None:
    """To whoever would have come."""
    found = current(fact.assignment_id, AssignmentState.NO_CONSENT)
    if found:
        letters.write_no_consent(found, the_city())


@follows_up(HelpConsentLapsed)
def write_of_silence(fact: HelpConsentLapsed, at: datetime) -> None:
    """To whoever would have come."""
    found = current(fact.assignment_id, AssignmentState.NO_CONSENT)
    if found:
        letters.write_no_consent(found, the_city())


@follows_up(HelperListed)
def write_to_waiting(fact: HelperListed, at: datetime) -> None:
    """That they are on the list, unless they have moved up meanwhile."""
    found = current(fact.assignment_id, AssignmentState.WAITING)
    if found:
        letters.write_waiting(found, the_city())


@follows_up(PlaceOffered)
def write_to_asked(fact: PlaceOffered, at: datetime) -> None:
    """The question with the one link, unless it has been answered meanwhile."""
    found = current(fact.assignment_id, AssignmentState.OFFERED)
    if found:
        letters.write_offer(found, the_city())


@follows_up(HelperReminded)
def write_reminder(fact: HelperReminded, at: datetime) -> None:
    """That it is soon, unless they do not come any more."""
    found = current(fact.assignment_id, AssignmentState.ACCEPTED)
    if found:
        letters.write_reminder(found, the_city())


@follows_up(PlaceSwapped)
def write_to_both(fact: PlaceSwapped, at: datetime) -> None:
    """Who comes now, and who need not come."""
    taken, old = (
        current(fact.assignment_id, AssignmentState.ACCEPTED),
        current(fact.from_id, AssignmentState.CANCELLED),
    )
    if taken:
        letters.write_place(taken, the_city())
    if old:
        letters.write_swapped(old, the_city())


@follows_up(ShiftMoved)
def write_of_other_time(fact: ShiftMoved, at: datetime) -> None:
    """To everybody who has a place."""
    rows = assignment_read().filter(
        shift=fact.shift_id, state__in=(AssignmentState.ACCEPTED, AssignmentState.CONSENT)
    )
    for row in rows.order_by("pk"):
        letters.write_move(row, the_city(), is_elsewhere=fact.is_elsewhere)


@follows_up(ShiftCancelled)
def write_of_no_shift(fact: ShiftCancelled, at: datetime) -> None:
    """To everybody who had a place, was asked or waited; whoever had gone before does not hear of it."""
    rows = assignment_read().filter(shift=fact.shift_id, state=AssignmentState.CANCELLED, ended_at=at)
    for row in rows.order_by("pk"):
        letters.write_cancellation(row, the_city())


@follows_up(HelpCalled)
def write_call(fact: HelpCalled, at: datetime) -> None:
    """To everybody whom it fits, unless it is closed meanwhile."""
    rows = HelpCall.objects.select_related(
        "opportunity__thread", "opportunity__project__thread", "opportunity__committee"
    )
    call = rows.filter(pk=fact.call_id, opportunity__closed_at=None).first()
    if call:
        letters.write_call(call, the_city())

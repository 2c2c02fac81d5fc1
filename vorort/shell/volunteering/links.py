"""Signed links around helping: good for one sign-up, and for one assignment until it is over."""

from vorort.ground.actor import Actor, ActorKind
from vorort.people.models import Address
from vorort.shell.signed_links import SignedLink
from vorort.volunteering.models import Assignment, Shift
from vorort.volunteering.models.assignments import HELPER_LINK
from vorort.volunteering.models.consents import CONSENT_LINK
from vorort.volunteering.selectors.showing import assignment_read

# names the shift and the address the mail went to
SIGNING_UP = SignedLink("volunteering.sign_up", "portal:confirm_sign_up")
ASSIGNMENT = SignedLink("volunteering.assignment", "portal:answer_assignment")
# names the assignment and the question to a parent
AGREEING = SignedLink("volunteering.consent", "portal:answer_help_consent")


def sign_up_behind(token: str) -> tuple[Shift, Address] | None:
    """Shift and address a link was made for; None for one that is not ours or leads to nothing any more."""
    shift_id, address_id = SIGNING_UP.pair(token) or (0, 0)
    rows = Shift.objects.select_related(
        "opportunity__thread", "opportunity__project", "opportunity__committee"
    )
    shift, address = rows.filter(pk=shift_id).first(), Address.objects.filter(pk=address_id).first()
    return (shift, address) if shift and address else None


def assignment_behind(token: str) -> Assignment | None:
    """The assignment a mail was about."""
    return assignment_read().filter(pk=ASSIGNMENT.number(token) or 0).first()


def consent_behind(token: str) -> tuple[Assignment, Actor] | None:
    """What a parent was asked, and as whom they answer; None once that leads to nothing any more."""
    assignment_id, consent_id = AGREEING.pair(token) or (0, 0)
    found = assignment_read().filter(pk=assignment_id, consent=consent_id).first()
    return (found, Actor(ActorKind.LINK, consent_id, CONSENT_LINK)) if found else None


def holder_of(assignment: Assignment) -> Actor:
    """Whoever has followed the link in the mail."""
    return Actor(ActorKind.LINK, assignment.pk, HELPER_LINK)

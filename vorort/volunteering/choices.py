from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class OpportunityKind(TextChoices):
    """What sort of help is needed."""

    SHIFTS = "shifts", _("at fixed times")
    TASK = "task", _("a small task, whenever it suits you")
    ROLE = "role", _("a role for longer")


class AssignmentState(TextChoices):
    """Where somebody stands with a shift."""

    ASKED = "asked", _("waits for the link in the e-mail")
    OFFERED = "offered", _("asked, has not answered")
    CONSENT = "consent", _("waits for the consent of a parent")
    ACCEPTED = "accepted", _("is coming")
    WAITING = "waiting", _("on the waiting list")
    DONE = "done", _("was there")
    EXCUSED = "excused", _("was excused")
    NO_SHOW = "no_show", _("did not come")
    CANCELLED = "cancelled", _("has cancelled")
    DECLINED = "declined", _("has declined")
    EXPIRED = "expired", _("did not answer in time")
    NO_CONSENT = "no_consent", _("without the consent of a parent")


# something can still come of it; one of them per person and shift
ALIVE = (
    AssignmentState.ASKED,
    AssignmentState.OFFERED,
    AssignmentState.CONSENT,
    AssignmentState.ACCEPTED,
    AssignmentState.WAITING,
)
# takes a place of the shift, for good
TAKEN = (AssignmentState.ACCEPTED, AssignmentState.DONE, AssignmentState.NO_SHOW)
# has said yes, though a parent may still have to: is nowhere else at that time
BOUND = (*TAKEN, AssignmentState.CONSENT)
# takes a place, for good or until an offer or the time for a parent runs out
HELD = (*BOUND, AssignmentState.OFFERED)
# what a lead notes after a shift
OUTCOMES = (AssignmentState.DONE, AssignmentState.EXCUSED, AssignmentState.NO_SHOW)


class OfferWay(TextChoices):
    """How an offer came about."""

    MATCH = "match", _("by a match")
    LEAD = "lead", _("asked by who organises it")
    MOVED_UP = "moved_up", _("moved up from the waiting list")


class ReachBy(TextChoices):
    """How somebody wants to be reached."""

    MAIL = "mail", _("by e-mail")
    PHONE = "phone", _("by phone")
    LETTER = "letter", _("by letter")


class Way(TextChoices):
    """How a profile came in."""

    ONLINE = "online", _("online")
    PAPER = "paper", _("on paper")
    PHONE = "phone", _("by phone")


class MatchState(TextChoices):
    """Where a match stands."""

    WAITING = "waiting", _("is being worked out")
    READY = "ready", _("ready")
    SENT = "sent", _("sent")
    DISCARDED = "discarded", _("discarded")


class HoursKind(TextChoices):
    """What a line about hours says."""

    ENTRY = "entry", _("own entry")
    CONFIRMATION = "confirmation", _("confirmed")
    CORRECTION = "correction", _("correction")

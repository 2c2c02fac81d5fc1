from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class CommitteeKind(TextChoices):
    """Any body of people that meets. Names, terms and fields of work are data."""

    STEERING = "steering_committee", _("Steering committee")
    MARKETING_GROUP = "marketing_group", _("Marketing group")
    PROJECT_GROUP = "project_group", _("Project group")
    WORKING_GROUP = "working_group", _("Working group")
    GENERAL_ASSEMBLY = "general_assembly", _("General assembly")
    BOARD = "board", _("Board")
    JURY = "jury", _("Jury")
    AUDITORS = "auditors", _("Auditors")
    DISTRICT_COUNCIL = "district_council", _("District council")
    COUNCIL = "council", _("Council")
    COUNCIL_COMMITTEE = "council_committee", _("Council committee")


GROUPS = (CommitteeKind.MARKETING_GROUP, CommitteeKind.PROJECT_GROUP, CommitteeKind.WORKING_GROUP)
# bodies of the city that are only named or mirrored here
EXTERNAL = (CommitteeKind.DISTRICT_COUNCIL, CommitteeKind.COUNCIL, CommitteeKind.COUNCIL_COMMITTEE)
OF_THE_ASSOCIATION = (
    CommitteeKind.GENERAL_ASSEMBLY, CommitteeKind.BOARD, CommitteeKind.AUDITORS, CommitteeKind.JURY,
)  # fmt: skip
# of these there is one at a time
SINGLE = (
    CommitteeKind.GENERAL_ASSEMBLY, CommitteeKind.BOARD, CommitteeKind.AUDITORS, CommitteeKind.COUNCIL,
)  # fmt: skip


class Admission(TextChoices):
    """How one becomes a member."""

    OPEN = "open", _("open: whoever wants to help may ask to join")
    INVITATION = "invitation", _("by invitation")
    APPOINTMENT = "appointment", _("by appointment of the chair")
    ELECTION = "election", _("by election or by sending delegates")


class SeatOffice(TextChoices):
    """What a seat is for."""

    CHAIR = "chair", _("Chair")
    DEPUTY = "deputy", _("Deputy chair")
    SECRETARY = "secretary", _("Secretary")
    TREASURER = "treasurer", _("Treasurer")
    MEMBER = "member", _("Member")
    STAND_IN = "stand_in", _("Stand-in")


LEADING = (SeatOffice.CHAIR, SeatOffice.DEPUTY)


class MandateState(TextChoices):
    """Whether the person has said yes. Only an accepted mandate gives power."""

    OFFERED = "offered", _("waiting for an answer")
    ACCEPTED = "accepted", _("accepted")
    DECLINED = "declined", _("declined")
    WITHDRAWN = "withdrawn", _("withdrawn")


# a seat is taken by whoever holds it and by whoever has been offered it
TAKING = (MandateState.OFFERED, MandateState.ACCEPTED)


class Basis(TextChoices):
    """Where a mandate comes from."""

    APPOINTMENT = "appointment", _("appointed")
    ELECTION = "election", _("elected")
    EX_OFFICIO = "ex_officio", _("by virtue of office")
    NOMINATION = "nomination", _("sent by an organisation")
    JOINING = "joining", _("joined")


# whom the chair has let in, and may therefore ask to leave
LET_IN = (Basis.APPOINTMENT, Basis.JOINING)


class WhyEnded(TextChoices):
    """Why a mandate ended."""

    TERM = "term", _("term over")
    RESIGNED = "resigned", _("resigned")
    RECALLED = "recalled", _("recalled")
    SUCCEEDED = "succeeded", _("succeeded by somebody else")
    MOVED = "moved", _("took another seat here")
    OFFICE = "office", _("the office behind it ended")
    COMMITTEE = "committee", _("committee or seat ended")
    DIED = "died", _("died")


class JoiningKind(TextChoices):
    """Who made the first step."""

    REQUEST = "request", _("asked to join")
    INVITATION = "invitation", _("was invited")


class JoiningState(TextChoices):
    """Where it stands."""

    OPEN = "open", _("open")
    ACCEPTED = "accepted", _("accepted")
    DECLINED = "declined", _("declined")
    WITHDRAWN = "withdrawn", _("withdrawn")


class MemberKind(TextChoices):
    """Who can be a member of the association."""

    DISTRICT = "district", _("District")
    CITY = "city", _("City")
    ORGANISATION = "organisation", _("Organisation")


class Preset(TextChoices):
    """Where a rule set starts from."""

    ASSOCIATION = "association", _("Association (Civil Code)")
    MUNICIPAL = "municipal", _("Council (municipal code)")
    CUSTOM = "custom", _("Own rules (committee, group, jury)")


class RegisterSubject(TextChoices):
    """What must be entered in the register of associations."""

    BOARD = "board", _("Change of the board")
    STATUTES = "statutes", _("Change of the statutes")


class ExportSubject(TextChoices):
    """What the office can take along as a table."""

    PEOPLE = "personen", _("People")
    ORGANISATIONS = "organisationen", _("Organisations")
    MANDATES = "mandate", _("Mandates")

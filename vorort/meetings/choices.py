from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class MeetingState(TextChoices):
    """Where a meeting stands."""

    DRAFT = "draft", _("being prepared")
    INVITED = "invited", _("invited")
    RUNNING = "running", _("running")
    CLOSED = "closed", _("closed")
    APPROVED = "approved", _("minutes approved")
    CANCELLED = "cancelled", _("cancelled")


# it has not begun
AHEAD = (MeetingState.DRAFT, MeetingState.INVITED)
# it has taken place
OVER = (MeetingState.CLOSED, MeetingState.APPROVED)


class ItemKind(TextChoices):
    """What an item of the agenda is for; the regular ones come with the template."""

    TOPIC = "topic", _("Topic")
    CO_SIGNER = "co_signer", _("Who co-signs the minutes")
    CONFLICTS = "conflicts", _("Note on conflicts of interest")
    AGENDA = "agenda", _("Approval of the agenda")
    LAST_MINUTES = "last_minutes", _("Approval of the last minutes")
    QUESTIONS = "questions", _("Residents' questions")
    REPORTS = "reports", _("Reports and announcements")
    FOLLOW_UP = "follow_up", _("What became of our resolutions")
    FINANCES = "finances", _("Finances")
    # the board does not vote on it
    DISCHARGE = "discharge", _("Discharge of the board")
    ELECTION = "election", _("Election")
    OTHER = "other", _("Any other business")


class YearlyItem(TextChoices):
    """What a general assembly deals with once a year, in words of its own."""

    REPORT = "report", _("Annual report of the board")
    AUDIT = "audit", _("Report of the auditors")
    DISCHARGE = "discharge", _("Discharge of the board")
    ELECTIONS = "elections", _("Elections of the year")
    BUDGET = "budget", _("Budget plan of the year")
    TASKS = "tasks", _("Tasks of the coming year")

    @property
    def kind(self) -> ItemKind:
        """The kind of item it is."""
        return _YEARLY_KINDS.get(self.value, ItemKind.TOPIC)


_YEARLY_KINDS = {
    YearlyItem.REPORT.value: ItemKind.REPORTS,
    YearlyItem.AUDIT.value: ItemKind.FINANCES,
    YearlyItem.DISCHARGE.value: ItemKind.DISCHARGE,
    YearlyItem.ELECTIONS.value: ItemKind.ELECTION,
    YearlyItem.BUDGET.value: ItemKind.FINANCES,
}


class Right(TextChoices):
    """In which right somebody is there."""

    VOTING = "voting", _("with a vote")
    ADVISORY = "advisory", _("advisory")
    GUEST = "guest", _("guest")
    ADMINISTRATION = "administration", _("administration")


class Channel(TextChoices):
    """How an invitation reaches somebody."""

    EMAIL = "email", _("e-mail")
    LETTER = "letter", _("letter")
    HAND = "hand", _("handed over")


class Reply(TextChoices):
    """What somebody invited has answered."""

    NONE = "", _("no reply yet")
    YES = "yes", _("comes")
    NO = "no", _("does not come")


class DateReply(TextChoices):
    """How a proposed date suits."""

    YES = "yes", _("suits me")
    MAYBE = "maybe", _("if need be")
    NO = "no", _("does not suit me")


class Rhythm(TextChoices):
    """How often a series repeats."""

    WEEKLY = "weekly", _("every week")
    FORTNIGHTLY = "fortnightly", _("every other week")
    MONTHLY = "monthly", _("every month")
    BIMONTHLY = "bimonthly", _("every other month")
    QUARTERLY = "quarterly", _("every quarter")


class Role(TextChoices):
    """What a committee does with a paper."""

    ADVISES = "advises", _("gives advice")
    DECIDES = "decides", _("decides")
    HEARS = "hears", _("takes note")


class VoteKind(TextChoices):
    """What is voted on."""

    MOTION = "motion", _("Motion")
    AMENDMENT = "amendment", _("Amendment")
    PROCEDURE = "procedure", _("Point of order")
    ELECTION = "election", _("Election")


class Decision(TextChoices):
    """Which majority of the rules is asked for; the words are those of the rule set."""

    ORDINARY = "ordinary", _("ordinary resolution")
    ELECTION = "election", _("election")
    STATUTES = "statutes", _("change of the statutes")
    PURPOSE = "purpose", _("change of the purpose")
    DISSOLUTION = "dissolution", _("dissolution")


class Method(TextChoices):
    """How is voted."""

    CONSENSUS = "consensus", _("no objection")
    HANDS = "hands", _("show of hands")
    ROLL_CALL = "roll_call", _("roll call")
    PAPER = "paper", _("ballot papers")
    OPEN = "open", _("electronic, open")
    SECRET = "secret", _("electronic, secret")  # a way of voting
    CIRCULAR = "circular", _("in writing, without a meeting")


# of these every single ballot is written down by name
BY_NAME = (Method.ROLL_CALL, Method.OPEN, Method.CIRCULAR)
# of these only the counts are entered
COUNTED_BY_HAND = (Method.HANDS, Method.PAPER)
# in these everybody votes for themselves
ELECTRONIC = (Method.OPEN, Method.SECRET, Method.CIRCULAR)


class VoteState(TextChoices):
    """Where a vote stands."""

    PREPARED = "prepared", _("prepared")
    OPEN = "open", _("open")
    # only inside the transaction that counts
    COUNTING = "counting", _("being counted")
    CLOSED = "closed", _("counted")
    DECLARED = "declared", _("declared")
    ABORTED = "aborted", _("aborted")


# nobody votes any more
VOTED = (VoteState.CLOSED, VoteState.DECLARED)


class Choice(TextChoices):
    """What somebody says to a motion."""

    YES = "yes", _("Yes")
    NO = "no", _("No")
    ABSTAIN = "abstain", _("Abstention")
    INVALID = "invalid", _("invalid")


class Outcome(TextChoices):
    """What a resolution says."""

    CARRIED = "carried", _("carried")
    REJECTED = "rejected", _("rejected")
    POSTPONED = "postponed", _("postponed")
    NOTED = "noted", _("noted")


class FollowUp(TextChoices):
    """What became of a resolution."""

    NONE = "", _("nothing to do")
    OPEN = "open", _("open")
    RUNNING = "running", _("in progress")
    DONE = "done", _("done")
    DROPPED = "dropped", _("dropped")


# somebody still has to see to it
PENDING = (FollowUp.OPEN, FollowUp.RUNNING)


class MinutesState(TextChoices):
    """Where minutes stand."""

    DRAFT = "draft", _("draft")
    SENT = "sent", _("sent to the members")
    APPROVED = "approved", _("approved")


class AmendmentState(TextChoices):
    """What became of a proposed amendment."""

    PROPOSED = "proposed", _("proposed")
    ADOPTED = "adopted", _("adopted")
    REJECTED = "rejected", _("rejected")
    WITHDRAWN = "withdrawn", _("withdrawn")
    MOOT = "moot", _("no longer needed")

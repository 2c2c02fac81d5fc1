from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class IdeaState(TextChoices):
    """Where an idea stands."""

    DRAFT = "draft", _("Draft")
    WAITING = "waiting", _("waits for the link in the e-mail")
    HELD = "held", _("is looked at first")
    PUBLISHED = "published", _("new")
    IN_REVIEW = "in_review", _("in review")
    ASKED_BACK = "asked_back", _("asked back")
    ADOPTED = "adopted", _("taken up")
    NOT_PURSUED = "not_pursued", _("not pursued")
    ELSEWHERE = "elsewhere", _("elsewhere responsible")
    MERGED = "merged", _("merged into another")
    WITHDRAWN = "withdrawn", _("withdrawn")


NOT_YET = (IdeaState.DRAFT, IdeaState.WAITING, IdeaState.HELD)
# somebody owes the next step
OPEN = (IdeaState.PUBLISHED, IdeaState.IN_REVIEW, IdeaState.ASKED_BACK)
DECIDED = (IdeaState.ADOPTED, IdeaState.NOT_PURSUED, IdeaState.ELSEWHERE)
# over without a decision
ENDED = (IdeaState.MERGED, IdeaState.WITHDRAWN)
NOT_OPEN = tuple(state for state in IdeaState if state not in OPEN)


class Way(TextChoices):
    """How an idea came in."""

    ONLINE = "online", _("online")
    PAPER = "paper", _("on paper")
    PHONE = "phone", _("by phone")


class AnswerKind(TextChoices):
    """What somebody says about an idea in an official capacity, or its author in return."""

    ANSWER = "answer", _("Answer")
    QUESTION = "question", _("Question to the author")
    REPLY = "reply", _("Reply of the author")
    STATEMENT = "statement", _("Statement of a department")
    DECISION = "decision", _("Decision")


class ParentWay(TextChoices):
    """How a parent is asked."""

    LINK = "link", _("by e-mail")
    PAPER = "paper", _("on paper")

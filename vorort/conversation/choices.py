from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Topic(TextChoices):
    """What a message is about."""

    QUESTION = "question", _("Question")
    HINT = "hint", _("Hint or correction")
    BARRIER = "barrier", _("Report a barrier")
    OTHER = "other", _("Something else")


class CommentState(TextChoices):
    """Whether a comment is read, and if not, why."""

    SHOWN = "shown", _("shown")
    REMOVED = "removed", _("removed by its author")
    HIDDEN = "hidden", _("hidden by moderation")


class Reason(TextChoices):
    """Why somebody reports a content."""

    ILLEGAL = "illegal", _("It is against the law")
    INSULT = "insult", _("It insults or threatens somebody")
    PERSONAL_DATA = "personal_data", _("It names personal data of others")
    ADVERTISING = "advertising", _("It is advertising")
    MISPLACED = "misplaced", _("It does not belong here")
    OTHER = "other", _("Something else is wrong")


class ReportState(TextChoices):
    """What became of a report."""

    OPEN = "open", _("open")
    KEPT = "kept", _("The content stays")
    HIDDEN = "hidden", _("The content is hidden")


class Rule(TextChoices):
    """The rules of the conversation; whose content is hidden is told which one was broken."""

    LAW = "law", _("Nothing that breaks the law.")
    RESPECT = "respect", _("No insults and no threats: we argue about things, not about people.")
    PRIVACY = "privacy", _("No personal data of others.")
    ADVERTISING = "advertising", _("No advertising.")
    SUBJECT = "subject", _("It has to do with the subject.")
    ONCE = "once", _("Say it once, and in your own words.")

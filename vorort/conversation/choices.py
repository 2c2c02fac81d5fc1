from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Topic(TextChoices):
    """What a message is about."""

    QUESTION = "question", _("Question")
    HINT = "hint", _("Hint or correction")
    BARRIER = "barrier", _("Report a barrier")
    OTHER = "other", _("Something else")

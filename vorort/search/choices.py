from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class ByHand(TextChoices):
    """What an editor has said about a related content."""

    NO = "", _("found by the software")
    PINNED = "pinned", _("pinned")
    HIDDEN = "hidden", _("hidden")

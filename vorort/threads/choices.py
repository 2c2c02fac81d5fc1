from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Visibility(TextChoices):
    """Who may know of it; decided once, inherited by comments, follows, search, feeds and API."""

    DRAFT = "draft", _("Draft")
    PUBLIC = "public", _("Public")
    HIDDEN = "hidden", _("Hidden")
    DELETED = "deleted", _("Deleted")

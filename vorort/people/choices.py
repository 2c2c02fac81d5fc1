from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class DutyKind(TextChoices):
    """Dated power that is no mandate."""

    OFFICE = "office", _("Office")
    EDITOR = "editor", _("Editor")
    MODERATOR = "moderator", _("Moderator")
    TREASURER = "treasurer", _("Treasurer")
    SECOND_APPROVER = "second_approver", _("Second approver")
    AUDITOR = "auditor", _("Auditor")
    OPERATOR = "operator", _("Operator")

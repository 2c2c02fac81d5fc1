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


class Sector(TextChoices):
    """Which part of the life of a district an organisation stands for."""

    CLUB = "club", _("Clubs and associations")
    BUSINESS = "business", _("Business")
    POLITICS = "politics", _("Politics")
    ADMINISTRATION = "administration", _("Administration")
    INSTITUTION = "institution", _("Institutions")
    CHAMBER = "chamber", _("Chambers")
    INITIATIVE = "initiative", _("Initiatives")


class ConsentSubject(TextChoices):
    """What about a person may be public, each for itself."""

    NAME = "name", _("Name")
    PICTURE = "picture", _("Picture")
    FUNCTION = "function", _("What I do besides")
    CONTACT = "contact", _("E-mail address and phone number")


class ConsentWay(TextChoices):
    """How a consent was given."""

    ONLINE = "online", _("online")
    PAPER = "paper", _("on paper")
    SPOKEN = "spoken", _("by word of mouth")

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Capability(TextChoices):
    """What a city can switch off. Districts, people, contact and pages always remain."""

    IDEAS = "ideas", _("Ideas")
    MEETINGS = "meetings", _("Meetings")
    PROJECTS = "projects", _("Projects and dates")
    VOLUNTEERING = "volunteering", _("Helping hands")
    FUNDING = "funding", _("Funding")
    CITIZEN_BUDGET = "citizen_budget", _("Citizens' budget")
    REPORTS = "reports", _("Annual reports")
    COUNCIL = "council", _("Council link")
    PLACES = "places", _("Directory of places")

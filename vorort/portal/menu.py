"""What the public site offers in the main menu."""

from django.utils.translation import gettext_lazy as _

from vorort.districts.choices import Capability
from vorort.shell.menu import Entry, offer

offer(
    Entry(_("Districts"), "portal:districts", 10),
    Entry(_("Projects & dates"), "portal:projects", 20, Capability.PROJECTS, also=("portal:events",)),
    Entry(_("Dates"), "portal:events", 25, Capability.PROJECTS, in_menu=False),
    Entry(_("Businesses and clubs"), "portal:listings", 27, Capability.PROJECTS, in_menu=False),
    Entry(_("Ideas"), "portal:ideas", 30, Capability.IDEAS),
    Entry(_("Lend a hand"), "portal:opportunities", 35, Capability.VOLUNTEERING),
    Entry(_("Meetings"), "portal:meetings", 40, Capability.MEETINGS),
    Entry(_("Resolutions"), "portal:resolutions", 45, Capability.MEETINGS, in_menu=False),
    Entry(_("Places"), "portal:places", 91, Capability.PLACES),
    Entry(_("News"), "portal:news", 70, in_menu=False),
    Entry(_("About us"), "portal:association_page", 90, is_about=True),
    # with every capability switched on it stands in the footer only
    Entry(_("Topics"), "portal:topics", 92),
    Entry(
        _("Annual reports"), "portal:association_page", 95, Capability.REPORTS, in_menu=False, is_about=True
    ),
)

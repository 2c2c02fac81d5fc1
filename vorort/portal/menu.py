"""What the public site offers in the main menu."""

from django.utils.translation import gettext_lazy as _

from vorort.districts.choices import Capability
from vorort.shell.menu import Entry, offer

offer(
    Entry(_("Districts"), "portal:districts", 10),
    Entry(_("Ideas"), "portal:ideas", 30, Capability.IDEAS),
    Entry(_("Places"), "portal:places", 50, Capability.PLACES),
    Entry(_("Topics"), "portal:topics", 60),
    Entry(_("News"), "portal:news", 70, in_menu=False),
    Entry(_("About us"), "portal:association_page", 90),
    Entry(_("Annual reports"), "portal:association_page", 95, Capability.REPORTS, in_menu=False),
)

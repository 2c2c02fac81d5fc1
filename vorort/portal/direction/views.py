from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.portal.direction.lasting import profile_shown, programme_lines, programme_shown
from vorort.shell.pages import Crumb, show_page


@require_safe
def profile(request: HttpRequest, slug: str, version: int | None = None) -> HttpResponse:
    """What a district wants to be: the version in force, or an earlier one."""
    found = profile_shown(request, slug, version)
    crumbs = [*_crumbs(found.district, slug), (_("Profile"), reverse("portal:profile", args=[slug]))]
    crumbs = [*crumbs, (_("Version %(number)s") % {"number": version}, "")] if version else crumbs
    return show_page(request, "portal/direction/profile.html", _ended(crumbs), profile=found)


@require_safe
def programmes(request: HttpRequest, slug: str) -> HttpResponse:
    """The work programmes of a district, year by year."""
    name, lines = profile_shown(request, slug, None).district, programme_lines(request, slug)
    crumbs = [*_crumbs(name, slug), (_("Work programme"), "")]
    return show_page(
        request, "portal/direction/programmes.html", crumbs, district=name, slug=slug, lines=lines
    )


@require_safe
def programme(request: HttpRequest, slug: str, year: int) -> HttpResponse:
    """Plan and done of a district in a year."""
    found = programme_shown(request, slug, year)
    all_years = (_("Work programme"), reverse("portal:programmes", args=[slug]))
    crumbs = [*_crumbs(found.district, slug), all_years, (str(year), "")]
    return show_page(request, "portal/direction/programme.html", crumbs, programme=found)


@require_safe
def association_programme(request: HttpRequest, year: int) -> HttpResponse:
    """Plan and done of the association in a year."""
    found = programme_shown(request, "", year)
    above = (_("The association"), reverse("portal:association"))
    crumbs = [above, (_("Work programme %(year)s") % {"year": year}, "")]
    return show_page(request, "portal/direction/programme.html", crumbs, programme=found)


def _crumbs(name: str, slug: str) -> list[Crumb]:
    return [(_("Districts"), reverse("portal:districts")), (name, reverse("portal:district", args=[slug]))]


def _ended(crumbs: list[Crumb]) -> list[Crumb]:
    """The last one is where the reader is."""
    return [*crumbs[:-1], (crumbs[-1][0], "")]

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.ground.actor import ANONYMOUS
from vorort.ground.clock import now
from vorort.ground.keyset import Part
from vorort.ground.permit import allows
from vorort.portal.volunteering.filters import HelpFilter
from vorort.portal.volunteering.lasting import opportunities_counted, vocabulary
from vorort.portal.volunteering.shapes import fitting_cards, help_cards, shift_rows
from vorort.portal.who import reader_of
from vorort.shell.filters import figure
from vorort.shell.keys import row_or_404
from vorort.shell.lists import keyset_links
from vorort.shell.menu import needs
from vorort.shell.pages import show_form, show_page
from vorort.shell.volunteering.words import host_of
from vorort.volunteering.models import VolunteerProfile
from vorort.volunteering.selectors.fitting import fits_you
from vorort.volunteering.selectors.showing import (
    MOST_COUNTED,
    Wanted,
    around,
    opportunity_read,
    own_ahead,
    part_wanted,
    profile_of_reader,
)

PER_PAGE = 24


@require_safe
@needs(Capability.VOLUNTEERING)
def opportunities(request: HttpRequest) -> HttpResponse:
    """Where help is needed; filters stand in the address. Whoever has a profile sees first what fits."""
    form, here, by, at = HelpFilter(request), reverse("portal:opportunities"), reader_of(request), now()
    wanted = form.wanted()
    after, before = request.GET.get("nach", ""), request.GET.get("vor", "")
    part = part_wanted(wanted, at, PER_PAGE, after=after, before=before)
    profile = profile_of_reader(by)
    show = show_page if by == ANONYMOUS else show_form
    is_start = not (form.chosen() or after or before)
    fitting = fits_you(profile, at) if profile and is_start else []
    return show(
        request,
        "portal/volunteering/opportunities.html",
        [(_("Lend a hand"), "")],
        filter_form=form,
        cards=help_cards(part.rows),
        fitting=fitting_cards(fitting, vocabulary(request).skill_names),
        profile=profile,
        is_known=by != ANONYMOUS,
        pages=keyset_links(request, part),
        reset_url=here if form.chosen() else "",
        active=form.active(here),
        result_text=_number_text(request, wanted, part),
    )


def _number_text(request: HttpRequest, wanted: Wanted, part: Part) -> str:
    is_all = not (part.before or part.after)
    number = len(part.rows) if is_all else opportunities_counted(request, wanted)
    if number > MOST_COUNTED:
        return _("More than %(number)s opportunities") % {"number": figure(MOST_COUNTED)}
    return ngettext("%(number)s opportunity", "%(number)s opportunities", number) % {"number": figure(number)}


@require_safe
@needs(Capability.VOLUNTEERING)
def opportunity(request: HttpRequest, pk: int, slug: str) -> HttpResponse:
    """What is to be done, when, and a place to take. A stale title in the address leads to the right one."""
    by, at = reader_of(request), now()
    found = row_or_404(opportunity_read(by, at), pk)
    if found.slug != slug:
        return redirect("portal:opportunity", pk=pk, slug=found.slug, permanent=True)
    show = show_page if by == ANONYMOUS else show_form
    parts, profile = around(found, at), profile_of_reader(by)
    own = own_ahead(profile, parts.shifts, at)
    return show(
        request,
        "portal/volunteering/opportunity.html",
        [(_("Lend a hand"), reverse("portal:opportunities")), (found.title, "")],
        opportunity=found,
        host=host_of(found),
        skills={name: getattr(parts, name) for name in ("requires", "welcomes", "teaches")},
        shifts=shift_rows(parts, found, own),
        is_open=found.is_open,
        organises=allows("volunteering.change_opportunity", by, found) if by != ANONYMOUS else False,
        is_young=_is_too_young(profile, found.from_age),
    )


def _is_too_young(profile: VolunteerProfile | None, least: int) -> bool:
    return bool(profile and profile.born_in and now().year - profile.born_in < least)

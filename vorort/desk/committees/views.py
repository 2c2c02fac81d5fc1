from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.committees.models import Committee, seats_of_user
from vorort.committees.policies import reads_handover
from vorort.committees.selectors import (
    Standing,
    mandates_of_user,
    open_joinings,
    seats_of,
)
from vorort.committees.selectors.looking_after import led_by
from vorort.desk.committees.around import crumbs, led
from vorort.desk.pages import user_of, workplace
from vorort.desk.stock import all_standings
from vorort.districts.choices import Capability
from vorort.districts.models import District
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.people.selectors import actor_of
from vorort.shell.lists import page_number, part, steps
from vorort.shell.menu import city_of
from vorort.shell.pages import show_form

PER_PAGE = 50


@login_required
@require_safe
def committees(request: HttpRequest) -> HttpResponse:
    """My committees; for the office how all of them stand."""
    user, at = user_of(request), now()
    actor, city = actor_of(user), city_of(request)
    everything = actor.holds("office", at=at)
    mine = Committee.objects.visible_to(actor).living(at) if everything else led_by(user.pk, at)
    number = page_number(request)
    light = mine.select_related("district").only("name", "slug", "kind", "district__name", "district__slug")
    found = list(light[part(number, PER_PAGE)])
    stands = {row.committee_id: row for row in all_standings(request)}
    rows = [(row, stands.get(row.pk, Standing(row.pk))) for row in found[:PER_PAGE]]
    return show_form(
        request,
        "desk/committees/committees.html",
        workplace((_("Committees"), "")),
        mandates=mandates_of_user(user.pk, at) if seats_of_user(user.pk, at) else [],
        rows=rows,
        pages=steps(request, number, goes_on=len(found) > PER_PAGE),
        sees_all=everything,
        may_found=city is not None and allows("committees.found_committee", actor, city),
        may_change_chairs=city is not None and allows("committees.change_chairs", actor, city),
        founding_in=[] if everything else _founding_in(request, found[:PER_PAGE]),
    )


@login_required
@require_safe
def committee(request: HttpRequest, slug: str) -> HttpResponse:
    """The seats of a committee: who holds them, who was asked, which are vacant; and who wants to join."""
    found = led(request, slug)
    actor = actor_of(request.user)
    may = {
        name: allows(f"committees.{name}", actor, found)
        for name in ("keep_seat", "change_committee", "end_committee", "adopt_rules", "invite_to_join")
    }
    return show_form(
        request,
        "desk/committees/committee.html",
        workplace(*crumbs(), (found.name, "")),
        committee=found,
        rows=seats_of(found, now()),
        joinings=open_joinings(found) if found.is_group and may["invite_to_join"] else [],
        may=may,
        reads_handover=reads_handover(actor, found, now()),
        may_answer=actor.holds("office", found.district_id, at=now()),
        keeps_people=allows("people.keep_person", actor, city_of(request)),
        meets=_meets(request, found),
    )


def _meets(request: HttpRequest, committee: Committee) -> bool:
    """Whether whoever asks calls this committee together here."""
    city = city_of(request)
    is_on = city is not None and city.has(Capability.MEETINGS)
    return is_on and allows("meetings.plan_meeting", actor_of(request.user), committee)


def _founding_in(request: HttpRequest, rows: list[Committee]) -> list[District]:
    """The districts in which whoever runs a committee may found a group."""
    actor = actor_of(request.user)
    found = {row.district for row in rows if row.district}
    return [row for row in found if allows("committees.found_group", actor, row)]

"""What pages about helping show and what seldom changes; kept per generation and language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from django.http import HttpRequest
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.districts.choices import Capability
from vorort.districts.models import City, District, Theme
from vorort.ground.clock import first_moment, now
from vorort.portal.events.shapes import OccasionLine
from vorort.portal.volunteering.shapes import wanted_text
from vorort.shell.addresses import address
from vorort.shell.days import day_parts
from vorort.shell.events import told_when
from vorort.shell.kept import kept
from vorort.volunteering.models import Skill
from vorort.volunteering.selectors.showing import Soon, Wanted, counted, soonest

Choices = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Districts, themes and skills, for filters and for reasons."""

    districts: Choices
    themes: Choices
    skills: Choices
    keys: Mapping[tuple[str, str], int]
    skill_names: Mapping[int, str]


@kept
def vocabulary(request: HttpRequest) -> Vocabulary:
    districts = list(District.objects.values_list("pk", "slug", "name"))
    themes, skills = list(Theme.objects.all()), list(Skill.objects.all())
    keys = {("district", slug): pk for pk, slug, _name in districts}
    keys |= {("theme", row.slug): row.pk for row in themes} | {("skill", row.slug): row.pk for row in skills}
    return Vocabulary(
        tuple((slug, name) for _pk, slug, name in districts),
        tuple((row.slug, row.name) for row in themes),
        tuple((row.slug, row.name) for row in skills),
        keys,
        {row.pk: row.name for row in skills},
    )


@kept
def opportunities_counted(request: HttpRequest, wanted: Wanted) -> int:
    """How many fit, up to one more than a thousand."""
    return counted(wanted, now())


def next_help(
    request: HttpRequest,
    city: City | None,
    most: int,
    *,
    district_id: int | None = None,
    days: int | None = None,
) -> tuple[OccasionLine, ...]:
    """Where help is needed next, within some days from today; nothing while helping is switched off."""
    if city is None or not city.has(Capability.VOLUNTEERING):
        return ()
    return _next(request, most, district_id, days)


@kept
def _next(
    request: HttpRequest, most: int, district_id: int | None, days: int | None
) -> tuple[OccasionLine, ...]:
    at = now()
    until = first_moment(localtime(at).date() + timedelta(days=days)) if days else None
    return tuple(map(_line, soonest(at, most, district_id=district_id, until=until)))


def _line(row: Soon) -> OccasionLine:
    return OccasionLine(
        **day_parts(row.begins),
        title=row.title,
        url=address("portal:opportunity", row.pk, row.slug),
        when=told_when(row.begins, None, is_all_day=False),
        where=", ".join(filter(None, [row.where, row.district or _("City-wide")])),
        kind=_("Lend a hand"),
        about=wanted_text(row.places),
    )

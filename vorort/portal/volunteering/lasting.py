"""What pages about helping show and what seldom changes; kept per generation and language."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.http import HttpRequest

from vorort.districts.models import District, Theme
from vorort.ground.clock import now
from vorort.shell.kept import kept
from vorort.volunteering.models import Skill
from vorort.volunteering.selectors.showing import Wanted, counted

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

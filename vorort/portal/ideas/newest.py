"""The latest ideas, for pages about something else."""

from django.http import HttpRequest

from vorort.ideas.models import Idea
from vorort.ideas.selectors.reading import ORDERS, SHOWN, Sorting, Wanted, first_pictures, ideas_wanted
from vorort.portal.ideas.shapes import IdeaCard, idea_cards
from vorort.shell.kept import kept

ORDER = ORDERS[Sorting.NEWEST].columns
NAMED = ("district__name", "theme__name_de", "theme__name_en")


@kept
def newest_ideas(request: HttpRequest, most: int) -> tuple[IdeaCard, ...]:
    """Of the whole city, with their photos."""
    rows = ideas_wanted(Wanted()).select_related("district", "theme").only(*SHOWN, *NAMED)
    found = list(rows.order_by(*ORDER)[:most])
    return idea_cards(found, first_pictures(found), _subject) if found else ()


@kept
def newest_ideas_of(request: HttpRequest, district_id: int, most: int) -> tuple[IdeaCard, ...]:
    """Of one district."""
    rows = ideas_wanted(Wanted(district=district_id)).select_related("theme").only(*SHOWN, *NAMED[1:])
    return idea_cards(rows.order_by(*ORDER)[:most], {}, _theme)


def _subject(idea: Idea) -> str:
    return f"{idea.district.name} · {idea.theme.name}" if idea.theme else idea.district.name


def _theme(idea: Idea) -> str:
    return idea.theme.name if idea.theme else ""

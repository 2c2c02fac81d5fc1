"""The latest ideas, for pages about something else."""

from django.http import HttpRequest

from vorort.ideas.selectors.reading import ORDERS, Sorting, Wanted, first_pictures, ideas_wanted
from vorort.portal.ideas.lasting import vocabulary
from vorort.portal.ideas.shapes import IdeaCard, idea_cards
from vorort.shell.kept import kept


@kept
def newest_ideas(request: HttpRequest, most: int, district_id: int = 0) -> tuple[IdeaCard, ...]:
    """Of the whole city, or of one district."""
    rows = ideas_wanted(Wanted(district=district_id or None))
    found = list(rows.order_by(*ORDERS[Sorting.NEWEST].columns)[:most])
    return idea_cards(found, first_pictures(found), vocabulary(request)) if found else ()

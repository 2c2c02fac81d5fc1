"""The latest ideas, for pages about something else."""

from django.http import HttpRequest

from vorort.ideas.selectors.reading import Wanted, first_pictures, latest_wanted
from vorort.portal.ideas.shapes import IdeaCard, idea_cards, subject_of
from vorort.shell.kept import kept


@kept
def newest_ideas(request: HttpRequest, most: int) -> tuple[IdeaCard, ...]:
    """Of the whole city, with their photos."""
    rows = latest_wanted(Wanted(), most)
    return idea_cards(rows, first_pictures(rows), subject_of)


@kept
def newest_ideas_of(request: HttpRequest, district_id: int, most: int) -> tuple[IdeaCard, ...]:
    """Of one district."""
    rows = latest_wanted(Wanted(district=district_id), most)
    return idea_cards(rows, {}, lambda idea: idea.theme)

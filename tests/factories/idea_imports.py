"""Tables of earlier campaigns, as somebody of the office sends them."""

from datetime import date
from typing import Any

from tests.factories.ideas import BY, TEXT
from vorort.districts.models import District
from vorort.districts.selectors import the_city
from vorort.ground.actor import Actor
from vorort.ideas.actions import check_ideas, import_ideas, upload_ideas
from vorort.ideas.models import IdeaImportDraft, IdeaImportRun
from vorort.ideas.rules.import_file import Plan, guessed

DAY = date(2021, 3, 1)


def old_line(**cells: object) -> dict[str, object]:
    return {"Titel": "Eine Bank", "Text": TEXT, "Stadtbezirk": "Hörde", "Datum": "01.03.2021"} | cells


def make_table(*lines: dict[str, object], by: Actor = BY) -> IdeaImportDraft:
    """Uploaded, and nothing chosen yet."""
    return upload_ideas(the_city(), lines or (old_line(),), filename="alt.csv", by=by)


def make_tried(
    *lines: dict[str, object], by: Actor = BY, district: District | None = None, **plan: Any
) -> IdeaImportDraft:
    """Uploaded and tried, with the columns that are guessed."""
    draft = make_table(*lines, by=by)
    columns = guessed(draft.headings)
    told = {"campaign": "Raddialog"} | plan
    return check_ideas(draft, Plan(columns, **told), district=district, by=by)


def make_imported(*lines: dict[str, object], by: Actor = BY, **plan: Any) -> IdeaImportRun:
    return import_ideas(make_tried(*lines, by=by, **plan), by=by)

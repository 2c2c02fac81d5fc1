"""Lists of earlier years, as somebody of the office sends them."""

from typing import Any

from tests.factories.projects import BY
from vorort.districts.models import District
from vorort.districts.selectors import the_city
from vorort.ground.actor import Actor
from vorort.projects.actions import check_projects, import_projects, upload_projects
from vorort.projects.models import ProjectImportDraft, ProjectImportRun
from vorort.projects.rules.import_file import Plan


def listed(**cells: object) -> dict[str, object]:
    return {
        "Projekt": "Straßenfest",
        "Bezirk": "Hörde",
        "Datum": "01.06.2019",
        "Partner": "TuS; Chor",
    } | cells


def make_table(*lines: dict[str, object], by: Actor = BY) -> ProjectImportDraft:
    """Uploaded, and nothing chosen yet."""
    return upload_projects(the_city(), lines or (listed(),), filename="liste.csv", by=by)


def make_tried(
    *lines: dict[str, object], by: Actor = BY, district: District | None = None, **plan: Any
) -> ProjectImportDraft:
    """Uploaded and tried, with the columns that are guessed."""
    draft = make_table(*lines, by=by)
    told = {"columns": draft.plan["columns"], "source": "Liste 2019"} | plan
    return check_projects(draft, Plan(**told), district=district, by=by)


def make_imported(*lines: dict[str, object], by: Actor = BY, **plan: Any) -> ProjectImportRun:
    return import_projects(make_tried(*lines, by=by, **plan), by=by)

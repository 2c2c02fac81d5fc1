from datetime import date
from itertools import count
from typing import Any

from tests.factories.committees import make_group, seated
from tests.factories.files import image_bytes
from vorort.districts.models import City, District
from vorort.files.models import Words
from vorort.ground.actor import Actor, command_actor
from vorort.projects.actions import keep_measure, keep_team_member, record_project
from vorort.projects.actions.inside import Photo
from vorort.projects.models import Measure, Project

BY = command_actor("tests")
TITLE = "Lichterfest am See"
SENTENCE = "Ein Abend mit Lichtern, Musik und Nachbarschaft."
DAY = date(2025, 5, 17)
_keys = count(1)


def make_project(where: District | City, by: Actor = BY, becomes: str = "proposed", **values: Any) -> Project:
    """A public one, proposed unless told otherwise."""
    more: dict[str, Any] = {
        name: values.pop(name) for name in ("photo", "is_draft", "form_key") if name in values
    }
    told = {"title": TITLE, "summary": SENTENCE, "starts_on": DAY} | values
    more = {"form_key": f"project-{next(_keys)}"} | more
    return record_project(where, values=told, becomes=becomes, by=by, **more)


def make_finished(where: District | City, **values: Any) -> Project:
    return make_project(where, becomes="finished", **values)


def make_photo(**fields: Any) -> Photo:
    words = Words(alt_de="Lichter am Ufer", creator="Eva Beispiel")
    known: dict[str, Any] = {"upload": image_bytes(), "words": words}
    return Photo(**known | fields)


def make_measure(project: Project, title: str = "Bühne bestellen", **values: Any) -> Measure:
    return keep_measure(project, values={"title": title} | values, by=BY)


def make_register(where: District, **values: Any) -> Project:
    return make_project(where, becomes="running", kind="register", title="Nette Toilette", **values)


def make_award(where: District, **values: Any) -> Project:
    return make_project(where, becomes="running", kind="award", title="Preis der Nachbarschaft", **values)


def on_team(project: Project, name: str = "helper") -> Actor:
    """Somebody with an account on the team of a project."""
    group = make_group(f"AG {name}", project.district)
    found = seated(name, group)
    person = group.mandates.get().person
    keep_team_member(project, person=person, role="Musik", by=BY)
    return found

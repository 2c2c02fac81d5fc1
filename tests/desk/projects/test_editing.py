"""What is said about a project and where it is; the places of a register; the years of an award."""

import json

import pytest

from tests.desk.ideas.conftest import words
from tests.factories.ideas import make_decided
from tests.factories.projects import BY, make_award, make_project, make_register
from vorort.districts.models import Audience, City, Theme
from vorort.projects.actions import keep_award_year, keep_entry, keep_nominee, suggest_entry
from vorort.projects.models import Project, RegisterEntry

LINE = '{"type": "LineString", "coordinates": [[7.5, 51.48], [7.51, 51.49]]}'


def at(project: Project, step: str = "") -> str:
    return f"/arbeitsplatz/projekte/{project.pk}/{step}"


@pytest.fixture
def does(steering, browser):
    """Sends a form as the chair, and says what came back."""
    chair = browser("bea")

    def send(project, step, expect=302, **values):
        answer = chair.post(at(project, step), values)
        assert answer.status_code == expect, answer.content.decode()[:3000]
        return answer

    return send


def test_several_districts_themes_and_audiences(hoerde, aplerbeck, does):
    theme = Theme.objects.create(slug="kultur", name_de="Kultur")
    more = Theme.objects.create(slug="jugend", name_de="Jugend")
    audience = Audience.objects.create(slug="gaeste", name_de="Gäste")
    project = make_project(hoerde)
    does(
        project, "aendern/", title="Fest", summary="Schön.", starts_on="2025-05-17", district="hoerde",
        others=[aplerbeck.pk], theme="kultur", themes=[more.pk], audiences=[audience.pk],
    )  # fmt: skip
    project.refresh_from_db()
    assert (project.spread, set(project.districts.all())) == ("several", {hoerde, aplerbeck})
    assert (set(project.themes.all()), list(project.audiences.all())) == ({theme, more}, [audience])


def test_a_district_one_does_not_work_for_cannot_become_the_host(hoerde, aplerbeck, does):
    project = make_project(hoerde)
    page = does(project, "aendern/", 422, title="Fest", summary="Schön.", district="aplerbeck")
    assert 'value="Fest"' in page.content.decode()


def test_a_point_is_written_as_maps_tell_it(hoerde, does):
    project = make_project(hoerde)
    does(project, "ort/", point="51.4926, 7.5042")
    project.refresh_from_db()
    assert (project.lat, project.lon, project.geometry) == (51.4926, 7.5042, None)
    does(project, "ort/", point="")
    project.refresh_from_db()
    assert (project.lat, project.cell) == (None, None)


def test_a_line_brings_its_middle(hoerde, does):
    project = make_project(hoerde)
    does(project, "ort/", geometry=LINE)
    project.refresh_from_db()
    assert project.geometry == json.loads(LINE)
    assert (project.lon, project.lat) == (7.505, 51.485)


@pytest.mark.parametrize(
    ("name", "told"),
    [("point", "am See"), ("point", "95, 7"), ("geometry", "{kein"), ("geometry", '{"type": "Point"}')],
)
def test_what_is_no_place_is_said_and_kept(hoerde, does, name, told):
    page = does(make_project(hoerde), "ort/", 422, **{name: told}).content.decode()
    assert told.replace('"', "&#34;") in page


def test_an_address_is_looked_up_where_a_geocoder_is_set(hoerde, does, settings, monkeypatch):
    project = make_project(hoerde)
    settings.GEOCODER_KIND, settings.GEOCODER_URL = "photon", "http://127.0.0.1:9"
    page = does(project, "ort/", 422, address="Hörder Straße 1").content.decode()
    assert 'value="Hörder Straße 1"' in page


def test_others_do_not_come_there(steering, hoerde, browser, dora):
    project = make_project(hoerde)
    for step in ("ort/", "register/", "jahr/"):
        assert browser("dora").get(at(project, step)).status_code == 404


# --- a register of places ---


def test_a_place_is_entered_changed_and_taken_out(steering, hoerde, does):
    project = make_register(hoerde)
    does(project, "register/", name="Café Beispiel", street="Am See 1", point="51.485, 7.505", form_key="a")
    entry = project.entries.get()
    assert (entry.state, entry.lat) == ("confirmed", 51.485)
    does(project, f"register/{entry.pk}/", name="Café am See", district="hoerde", form_key="b")
    entry.refresh_from_db()
    assert (entry.name, entry.district) == ("Café am See", hoerde)
    does(project, f"entfernen/ort/{entry.pk}/")
    assert project.entries.get().state == "removed"


def test_a_suggestion_is_accepted_with_one_click(steering, hoerde, does, browser):
    project = make_register(hoerde)
    entry = suggest_entry(project, values={"name": "Kiosk Beispiel"}, form_key="s", by=BY)
    page = words(browser("bea").get(at(project, "?teil=orte")))
    assert "Von Einwohner*innen vorgeschlagen" in page
    does(project, f"register/{entry.pk}/bestaetigen/")
    entry.refresh_from_db()
    assert (entry.state, entry.name) == ("confirmed", "Kiosk Beispiel")


def test_a_place_needs_a_name(steering, hoerde, does):
    page = does(make_register(hoerde), "register/", 422, street="Am See 1", form_key="a").content.decode()
    assert 'value="Am See 1"' in page


def test_other_projects_have_no_register(steering, hoerde, does):
    project = make_project(hoerde)
    does(project, "register/", 404, name="Café", form_key="a")
    does(project, "register/999/bestaetigen/", 404)


# --- an award ---


def test_a_year_with_names_and_a_winner(steering, hoerde, does, browser):
    project = make_award(hoerde)
    does(project, "jahr/", year="2025", awarded_on="2025-06-01", text="Zum dritten Mal.")
    does(project, "jahr/2025/name/", name="Chor Beispiel", reason="Für die Lieder")
    nominee = project.award_years.get().nominees.get()
    does(project, f"jahr/2025/name/{nominee.pk}/", name="Chor Beispiel", is_winner="on")
    page = words(browser("bea").get(at(project, "?teil=jahre")))
    assert "Chor Beispiel hat gewonnen" in page
    does(project, "jahr/2025/", text="Zum vierten Mal.")
    assert project.award_years.get().text == "Zum vierten Mal."
    does(project, f"entfernen/name/{nominee.pk}/")
    assert not project.award_years.get().nominees.exists()


def test_a_name_stands_once_and_a_year_must_be_there(steering, hoerde, does):
    project = make_award(hoerde)
    keep_award_year(project, year=2025, by=BY)
    keep_nominee(project, year=2025, values={"name": "Chor Beispiel"}, by=BY)
    does(project, "jahr/2025/name/", 422, name="Chor Beispiel")
    does(project, "jahr/2024/name/", 404, name="Chor Beispiel")
    does(project, "jahr/", 422, year="3000")


def test_a_year_entered_by_mistake_is_looked_at_once_more_and_deleted(steering, hoerde, does, browser):
    project = make_award(hoerde)
    keep_award_year(project, year=2025, by=BY)
    who = keep_nominee(project, year=2025, values={"name": "Chor Beispiel", "is_winner": True}, by=BY)
    assert "Chor Beispiel" in words(browser("bea").get(at(project, "jahr/2025/loeschen/")))
    assert "schon veröffentlicht" in words(does(project, "jahr/2025/loeschen/", 422), 422)
    keep_nominee(project, year=2025, values={"is_winner": False}, nominee=who, by=BY)
    does(project, "jahr/2025/loeschen/")
    assert not project.award_years.exists()
    does(project, "jahr/2025/loeschen/", 404)


def test_what_was_taken_out_is_gone_from_the_page(steering, hoerde, does, browser):
    project = make_register(hoerde)
    entry = keep_entry(project, values={"name": "Laden Beispiel"}, form_key="x", by=BY)
    RegisterEntry.objects.filter(pk=entry.pk).update(state="removed")
    assert "Laden Beispiel" not in words(browser("bea").get(at(project, "?teil=orte")))


def test_no_project_comes_of_an_idea_where_projects_are_off(steering, hoerde, browser, city):
    idea = make_decided(hoerde)
    assert "Ein Projekt daraus machen" in words(browser("bea").get(f"/arbeitsplatz/ideen/{idea.pk}/"))
    City.objects.update(switched_off=["projects"])
    assert "Ein Projekt daraus machen" not in words(browser("bea").get(f"/arbeitsplatz/ideen/{idea.pk}/"))

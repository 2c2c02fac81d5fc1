"""What can be done with one project, each step on a page of its own."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.desk.ideas.conftest import words
from tests.factories.committees import PDF, seated
from tests.factories.files import image_bytes
from tests.factories.projects import BY, make_finished, make_measure, make_photo, make_project
from vorort.people.models import Person
from vorort.projects.actions import (
    add_picture,
    keep_date,
    keep_indicator,
    keep_partner,
    keep_team_member,
    stop_project,
    write_update,
)
from vorort.projects.models import Project


@pytest.fixture
def bea_does(steering, browser):
    """Sends a form about a project and says where it leads."""
    bea = browser("bea")

    def send(project, step, expect=302, **values):
        answer = bea.post(f"/arbeitsplatz/projekte/{project.pk}/{step}/", values)
        assert answer.status_code == expect, answer.content.decode()[:3000] if expect == 302 else ""
        Project.objects.filter(pk=project.pk).exists() and project.refresh_from_db()
        return answer

    return send


def test_from_the_proposal_to_the_report(steering, hoerde, bea_does):
    project = make_project(hoerde)
    bea_does(project, "vorschlagen", committee=steering.pk)
    assert project.referrals.get().committee == steering
    bea_does(project, "beschlossen")
    bea_does(project, "beginnen")
    bea_does(project, "neues", text="Die Bühne steht.")
    assert bea_does(project, "abschliessen")["Location"].endswith("/bericht/")
    bea_does(project, "bericht", text="Schön war es.", visitors="120")
    assert (project.state, project.report.visitors, project.updates.count()) == ("finished", 120, 1)


def test_it_stops_and_goes_on_after_all(hoerde, bea_does):
    project = make_project(hoerde)
    bea_does(project, "beenden", 422, reason="")
    bea_does(project, "beenden", reason="Regen")
    assert project.state == "stopped"
    bea_does(project, "wieder-oeffnen")
    assert project.state == "proposed"


def test_it_is_changed_published_and_deleted(hoerde, bea_does):
    draft = make_project(hoerde, is_draft=True)
    bea_does(draft, "aendern", title="Lichter", summary="Schön.", starts_on="2025-05-17", kind="series")
    assert (draft.thread.__class__.objects.get(pk=draft.thread_id).title, draft.kind) == ("Lichter", "series")
    bea_does(draft, "veroeffentlichen")
    bea_does(draft, "loeschen", 404)
    bea_does(make_project(hoerde, is_draft=True), "loeschen")
    assert Project.objects.count() == 1


def test_it_is_done_again(hoerde, bea_does, browser):
    project = make_finished(hoerde)
    make_measure(project)
    page = browser("bea").get(f"/arbeitsplatz/projekte/{project.pk}/nochmal/")
    assert "2026-05-17" in page.content.decode()
    answer = bea_does(
        project, "nochmal", title="Lichterfest", starts_on="2026-05-16", becomes="decided", form_key="k"
    )
    again = Project.objects.get(repeats=project)
    assert answer["Location"] == f"/arbeitsplatz/projekte/{again.pk}/"
    assert (again.state, again.measures.count()) == ("decided", 1)


def test_steps_partners_numbers_and_dates(hoerde, steering, group, bea_does, browser):
    project = make_project(hoerde)
    seated("helper", group)
    helper = Person.objects.get(family_name="Helper")
    bea_does(project, "team", person=helper.pk, role="Musik")
    bea_does(project, "schritt", title="Bühne", due_on="2025-05-01", responsible=helper.pk)
    measure = project.measures.get()
    bea_does(project, f"schritt/{measure.pk}", title="Große Bühne", state="running")
    bea_does(project, "partner", name="TuS", part="money", euros="250.50")
    bea_does(project, "zahl", title="Gäste", before="10", goal="100")
    bea_does(project, "termin", begins="2025-05-17T18:00", ends="2025-05-17T22:00", place="Ufer")
    measure.refresh_from_db()
    assert (measure.title, measure.state, project.team.get().role) == ("Große Bühne", "running", "Musik")
    assert (project.partners.get().cents, project.dates.get().where) == (25_050, "Ufer")
    done = browser("bea").post(f"/arbeitsplatz/projekte/schritte/{measure.pk}/", {"von": "woche"})
    assert done["Location"] == "/arbeitsplatz/"
    bea_does(project, f"team/{helper.pk}")
    assert not project.team.exists()


def test_pictures_and_documents(hoerde, bea_does):
    project = make_project(hoerde)
    photo = {"picture": SimpleUploadedFile("a.jpg", image_bytes()), "picture_alt": "Ufer", "mark": "before"}
    bea_does(project, "bild", **photo)
    broken = {"picture": SimpleUploadedFile("a.jpg", b"x"), "picture_alt": "Ufer"}
    bea_does(project, "bild", 422, **broken)
    bea_does(project, "dokument", upload=SimpleUploadedFile("a.pdf", PDF), title="Plakat", is_public="on")
    bea_does(project, "dokument", 422, upload=SimpleUploadedFile("a.pdf", b"x"), title="Plakat")
    assert (project.pictures.get().mark, project.documents.get().is_public) == ("before", True)


def test_what_is_said_about_a_picture_and_its_place_are_changed(hoerde, bea_does, browser):
    project = make_project(hoerde)
    one, two = (add_picture(project, photo=make_photo(), by=BY) for _ in range(2))
    page = f"/arbeitsplatz/projekte/{project.pk}/bild/{two.pk}/"
    assert 'value="Lichter am Ufer"' in browser("bea").get(page).content.decode()
    told = {"alt": "Boote am Ufer", "caption": "Der zweite Abend", "credit": "Bea Beispiel"}
    wrong = bea_does(project, f"bild/{two.pk}", 422, **told, shows_people="on")
    assert "Der zweite Abend" in wrong.content.decode()
    bea_does(project, f"bild/{two.pk}", 422, **told | {"alt": ""})
    bea_does(project, f"bild/{two.pk}", **told, shows_people="on", consent="mündlich am 17. Mai")
    bea_does(project, f"bild/{two.pk}/platz", richtung="hoch")
    assert [row.pk for row in project.pictures.all()] == [two.pk, one.pk]
    public = Client().get(f"/projekte/{project.pk}-x/", follow=True).content.decode()
    assert public.index("Boote am Ufer") < public.index("Lichter am Ufer")
    assert "Der zweite Abend" in public
    assert "mündlich am" not in public
    bea_does(project, f"bild/{two.pk}/platz", 404, richtung="seitwärts")
    bea_does(project, "bild/999999", 404)
    bea_does(project, "bild/999999/platz", 404, richtung="hoch")


def test_what_was_added_is_taken_away(hoerde, bea_does):
    project = make_project(hoerde)
    add_picture(project, photo=make_photo(), by=BY)
    date = keep_date(project, values={"begins": project.proposed_at}, by=BY)
    rows = {
        "schritt": make_measure(project).pk,
        "absage": date.pk,
        "partner": keep_partner(project, values={"name": "TuS"}, by=BY).pk,
        "zahl": keep_indicator(project, values={"title": "Gäste"}, by=BY).pk,
        "neues": write_update(project, text="Neu", by=BY).pk,
        "bild": project.pictures.get().pk,
    }
    for what, number in rows.items():
        bea_does(project, f"entfernen/{what}/{number}")
    left = [project.measures, project.partners, project.indicators, project.updates, project.pictures]
    assert [rows.count() for rows in left] == [0] * 5
    assert project.dates.get().is_cancelled
    bea_does(project, "entfernen/alles/1", 404)


@pytest.mark.parametrize("step", ["beschlossen", "beginnen", "bericht", "team", "nochmal", "aendern"])
def test_residents_find_nothing(steering, hoerde, browser, anna, step):
    url = f"/arbeitsplatz/projekte/{make_project(hoerde).pk}/{step}/"
    assert browser("anna").get(url).status_code == 404


def test_a_step_that_has_no_use_any_more_is_not_there(hoerde, bea_does):
    bea_does(stop_project(make_project(hoerde), reason="Regen", by=BY), "beginnen", 404)


def test_a_team_member_of_old_is_not_offered_twice(hoerde, steering, group, browser):
    project = make_project(hoerde)
    seated("helper", group)
    keep_team_member(project, person=Person.objects.get(family_name="Helper"), by=BY)
    assert "Helper" not in words(browser("bea").get(f"/arbeitsplatz/projekte/{project.pk}/team/"))

"""One page under a minute, ten past projects in a row, and from an adopted idea with one click."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.desk.ideas.conftest import words
from tests.factories.files import image_bytes
from tests.factories.ideas import make_decided, make_idea
from tests.factories.projects import make_project
from vorort.ideas.actions import decide_idea, refer_idea
from vorort.ideas.choices import IdeaState
from vorort.projects.models import Project

NEW = "/arbeitsplatz/projekte/neu/"


def filled(key="k", **values):
    told = {"title": "Straßenfest", "district": "hoerde", "becomes": "finished", "starts_on": "2024-06-01"}
    return told | {"summary": "Ein Nachmittag auf der Straße.", "form_key": key} | values


def test_a_project_stands_with_one_page(steering, browser):
    bea = browser("bea")
    assert "ein Satz genügen" in words(bea.get(NEW))
    answer = bea.post(NEW, filled())
    project = Project.objects.get()
    assert answer["Location"] == f"/arbeitsplatz/projekte/{project.pk}/"
    assert project.district
    assert (project.title, project.state, project.district.slug) == ("Straßenfest", "finished", "hoerde")
    assert "Straßenfest" in words(bea.get(answer["Location"]))


def test_what_is_over_is_written_down_in_a_row(steering, browser):
    bea = browser("bea")
    for number in range(3):
        answer = bea.post(NEW, filled(f"k{number}", weiter="1"))
        assert answer["Location"].startswith(f"{NEW}?stand=finished&ort=hoerde")
    page = bea.get(answer["Location"])
    assert re.search(r'value="finished"[^>]* checked', page.content.decode())
    assert Project.objects.filter(state="finished").count() == 3


def test_with_a_photo_and_the_consent_of_those_on_it(steering, browser):
    bea = browser("bea")

    def send(**more):
        photo = SimpleUploadedFile("fest.jpg", image_bytes())
        return bea.post(NEW, filled(picture=photo, picture_alt="Kinder auf der Straße", **more))

    assert "zugestimmt haben" in words(send(shows_people="on"), 422)
    assert not Project.objects.exists()
    assert send(shows_people="on", consent="mündlich").status_code == 302
    assert Project.objects.get().pictures.get().consent == "mündlich"


def test_what_is_no_picture_is_said_at_the_field(steering, browser):
    upload = SimpleUploadedFile("fest.jpg", b"nothing")
    answer = browser("bea").post(NEW, filled(picture=upload, picture_alt="Kinder"))
    assert "kein Bild" in words(answer, 422)


def test_what_is_missing_is_said_and_nothing_is_lost(steering, browser):
    answer = browser("bea").post(NEW, filled(title="", starts_on=""))
    assert answer.status_code == 422
    assert "Ein Nachmittag auf der Straße." in answer.content.decode()
    assert not Project.objects.exists()


def test_a_lead_writes_down_for_their_district_and_the_office_for_all(lead, group, browser, aplerbeck, cem):
    assert lead.post(NEW, filled(district="aplerbeck")).status_code == 422
    assert lead.get(lead.post(NEW, filled())["Location"]).status_code == 200
    assert Project.objects.get().lead == group
    assert browser("cem").post(NEW, filled("b", district="stadt")).status_code == 302
    assert Project.objects.filter(district=None).count() == 1


def test_residents_find_nothing(steering, browser, anna):
    assert browser("anna").get(NEW).status_code == 404


def test_from_an_adopted_idea_with_one_click(steering, hoerde, browser):
    idea, bea = make_decided(hoerde), browser("bea")
    assert "Ein Projekt daraus machen" in words(bea.get(f"/arbeitsplatz/ideen/{idea.pk}/"))
    url = f"/arbeitsplatz/ideen/{idea.pk}/projekt/"
    page = bea.get(url)
    assert idea.title in page.content.decode()
    sent = {"title": idea.title, "summary": "Eine Bank.", "becomes": "decided", "form_key": "k"}
    answer = bea.post(url, sent)
    project = Project.objects.get()
    assert (project.text, project.state) == (idea.text, "decided")
    assert f"#{idea.pk}" in words(bea.get(f"{answer['Location']}?teil=wer"))


def test_a_group_goes_on_with_the_idea_it_has_dealt_with(group, hoerde, lead, actor):
    idea = make_idea(hoerde)
    refer_idea(idea, committee=group, by=actor("bea"))
    decide_idea(idea, outcome=IdeaState.ADOPTED, reason="Die Gruppe macht es.", by=actor("bea"))
    assert idea.title in words(lead.get("/arbeitsplatz/ideen/?liste=entschieden"))
    sent = {"title": idea.title, "summary": "Eine Bank.", "becomes": "decided", "form_key": "k"}
    made = lead.post(f"/arbeitsplatz/ideen/{idea.pk}/projekt/", sent)
    assert "Hilfe suchen" in words(lead.get(made["Location"]))
    assert Project.objects.get().lead == group


def test_into_a_project_that_is_there(steering, hoerde, browser):
    idea, project, bea = make_decided(hoerde), make_project(hoerde), browser("bea")
    url = f"/arbeitsplatz/ideen/{idea.pk}/zum-projekt/"
    assert bea.post(url, {"number": project.pk}).status_code == 302
    assert project.origins.get().idea == idea
    assert bea.post(url, {"number": 999_999}).status_code == 404


@pytest.mark.parametrize("path", ["projekt", "zum-projekt"])
def test_only_of_what_was_adopted(steering, hoerde, browser, path):
    url = f"/arbeitsplatz/ideen/{make_idea(hoerde).pk}/{path}/"
    assert browser("bea").get(url).status_code == 404

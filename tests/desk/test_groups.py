"""Founding, changing and ending groups and committees, and inviting to groups."""

import re

import pytest
from django.core import mail
from django.test import Client

from tests.factories.committees import make_committee, make_group, make_joining, sit
from tests.factories.people import logged_in, make_person, make_user
from vorort.committees.models import Committee, Joining, Mandate
from vorort.outbox.worker import run_once

pytestmark = pytest.mark.django_db

GROUP = {
    "name": "AG Hafenfest", "kind": "working_group", "purpose_de": "Wir feiern.", "rhythm_de": "dienstags",
    "admission": "open", "email": "", "url": "", "planned_end": "", "purpose_en": "", "rhythm_en": "",
}  # fmt: skip
FOUND = "/arbeitsplatz/stadtbezirke/hoerde/gruppe/"


@pytest.fixture
def chair(city, hoerde, bea):
    sit(make_person("Vorsitz", user=bea), make_committee(district=hoerde), "chair")
    return logged_in(bea)


def delivered():
    while run_once():
        pass
    return mail.outbox


def words_of(message):
    told = message.message().get_payload(decode=True)
    assert isinstance(told, bytes)
    return told.decode()


def test_a_chair_founds_a_group_from_the_workplace(chair):
    assert FOUND in chair.get("/arbeitsplatz/gremien/").content.decode()
    answer = chair.post(FOUND, GROUP, follow=True)
    assert "„AG Hafenfest“ ist gegründet" in answer.content.decode()
    group = Committee.objects.get(name="AG Hafenfest")
    assert (group.kind, str(group.district), group.seats.get().office) == ("working_group", "Hörde", "chair")
    assert "Wir feiern." in Client().get(f"/gremien/{group.slug}/").content.decode()


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"name": " "}, "Bitte füllen Sie dieses Feld aus"),
        ({"kind": "board"}, "gültige Auswahl"),
        ({"email": "kein at"}, "vollständige E-Mail-Adresse"),
        ({"planned_end": "31.31.31"}, "gültiges Datum"),
    ],
)
def test_mistakes_are_named_and_nothing_is_lost(values, sentence, chair):
    answer = chair.post(FOUND, GROUP | values)
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert "Wir feiern." in answer.content.decode()
    assert not Committee.objects.filter(kind="working_group").exists()


def test_other_districts_are_not_founded_in(chair, aplerbeck, anna):
    path = FOUND.replace("hoerde", aplerbeck.slug)
    assert [chair.get(path).status_code, chair.post(path, GROUP).status_code] == [404, 404]
    assert logged_in(anna).get(FOUND).status_code == 404


def test_the_office_founds_any_committee(cem, city, hoerde):
    client = logged_in(cem)
    filled = GROUP | {
        "name": "Neu",
        "kind": "jury",
        "admission": "election",
        "begins": "2024-03-01",
        "district": "",
    }
    assert client.post("/arbeitsplatz/gremien/neu/", filled).status_code == 302
    jury = Committee.objects.get(kind="jury")
    # not the address of the form itself
    assert jury.slug == "neu-2"
    again = client.post("/arbeitsplatz/gremien/neu/", filled | {"kind": "steering_committee"})
    assert again.status_code == 422
    assert "Bitte wählen Sie den Stadtbezirk" in again.content.decode()
    external = client.post("/arbeitsplatz/gremien/neu/", filled | {"kind": "council", "admission": "open"})
    assert "Einem Organ der Stadt tritt hier niemand bei" in external.content.decode()


def test_a_group_is_changed_and_ended_with_a_report(chair, hoerde):
    group = make_group(district=hoerde)
    path = f"/arbeitsplatz/gremien/{group.slug}/"
    assert "AG Feste" in chair.get(f"{path}aendern/").content.decode()
    assert chair.post(f"{path}aendern/", GROUP | {"name": "AG Märkte"}).status_code == 302
    assert chair.post(f"{path}aufloesen/", {"report": " "}).status_code == 422
    assert chair.post(f"{path}aufloesen/", {"report": "Drei Feste, 900 Gäste."}).status_code == 302
    group.refresh_from_db()
    assert (group.name, group.closing_report, bool(group.ends)) == (
        "AG Märkte",
        "Drei Feste, 900 Gäste.",
        True,
    )


def test_asked_let_in_and_told(chair, hoerde, anna):
    group = make_group(district=hoerde)
    client = logged_in(anna)
    path = f"/gremien/{group.slug}/mitmachen/"
    assert path in Client().get(f"/gremien/{group.slug}/").content.decode()
    assert (
        "Ihre Anfrage ist bei der Gruppe"
        in client.post(path, {"text": "Ich backe."}, follow=True).content.decode()
    )
    (told,) = delivered()
    assert told.to == ["bea@example.org"]
    week = chair.get("/arbeitsplatz/").content.decode()
    assert "Ich backe." in week
    joining = Joining.objects.get()
    answer = {"antwort": "ja", "von": "woche"}
    assert (
        chair.post(f"/arbeitsplatz/anfragen/{joining.pk}/antwort/", answer).headers["Location"]
        == "/arbeitsplatz/"
    )
    assert delivered()[-1].to == ["anna@example.org"]
    assert "Willkommen" in words_of(mail.outbox[-1])
    assert Mandate.objects.get(committee=group).person.user == anna
    assert "Schön, dass Sie dabei sind" in client.get(path).content.decode()


def test_declined_and_taken_back(chair, hoerde, anna):
    group = make_group(district=hoerde)
    client = logged_in(anna)
    client.post(f"/gremien/{group.slug}/mitmachen/", {"text": ""})
    first = Joining.objects.get()
    assert logged_in_elsewhere_404(first)
    assert client.post(f"/arbeitsplatz/anfragen/{first.pk}/zuruecknehmen/").status_code == 302
    client.post(f"/gremien/{group.slug}/mitmachen/", {"text": ""})
    second = Joining.objects.exclude(pk=first.pk).get()
    chair.post(f"/arbeitsplatz/anfragen/{second.pk}/antwort/", {"antwort": "nein"})
    second.refresh_from_db()
    assert second.state == "declined"
    assert "nicht aufnehmen" in words_of(delivered()[-1])


def logged_in_elsewhere_404(joining):
    stranger = logged_in(make_user("Fremd"))
    found = [
        stranger.post(f"/arbeitsplatz/anfragen/{joining.pk}/{act}/", {"antwort": "ja"}).status_code
        for act in ("antwort", "zuruecknehmen")
    ]
    return found == [404, 404]


def test_who_is_not_logged_in_is_sent_there_and_comes_back(city, hoerde, anna):
    group = make_group(district=hoerde)
    client = Client()
    path = f"/gremien/{group.slug}/mitmachen/"
    page = client.get(path).content.decode()
    assert "Dafür brauchen Sie ein Konto" in page
    assert client.post(path, {"how": "login"}).headers["Location"].startswith("/konto/login/")
    assert client.session["come_back"] == path
    assert not Joining.objects.exists()


@pytest.mark.parametrize("fields", [{"admission": "invitation"}, {"kind": "jury"}, {"visibility": "hidden"}])
def test_what_is_not_open_cannot_be_asked(fields, city, anna):
    make_group("AG Zu", **fields)
    assert logged_in(anna).get("/gremien/ag-zu/mitmachen/").status_code == 404


def test_invited_by_mail_and_joined_by_link(chair, hoerde, anna):
    group = make_group(district=hoerde)
    path = f"/arbeitsplatz/gremien/{group.slug}/einladen/"
    assert chair.post(path, {"email": "kein at", "text": ""}).status_code == 422
    assert chair.post(path, {"email": "anna@example.org", "text": "Wir brauchen dich!"}).status_code == 302
    assert chair.post(path, {"email": "anna@example.org", "text": ""}).status_code == 422
    words = words_of(delivered()[-1])
    assert "Wir brauchen dich!" in words
    link = re.search(r"http://[^/]+(/gremien/einladung/\S+)", words)
    assert link
    client = logged_in(anna)
    assert "Sie sind eingeladen: AG Feste" in client.get(link[1]).content.decode()
    assert "Willkommen bei AG Feste" in client.post(link[1], {"antwort": "ja"}, follow=True).content.decode()
    assert Mandate.objects.get(committee=group).person.user == anna
    assert Client().get(link[1]).status_code == 410
    assert Client().get(link[1][:-2] + "x/").status_code == 404


def test_an_invitation_is_taken_back_by_the_lead_alone(chair, hoerde, anna):
    joining = make_joining(make_group(district=hoerde))
    path = f"/arbeitsplatz/anfragen/{joining.pk}/zuruecknehmen/"
    assert logged_in(anna).post(path).status_code == 404
    assert chair.post(path).status_code == 302
    joining.refresh_from_db()
    assert joining.state == "withdrawn"


def test_people_are_invited_to_groups_only(chair, city):
    assert chair.get("/arbeitsplatz/gremien/lenkungsgremium-hoerde/einladen/").status_code == 404

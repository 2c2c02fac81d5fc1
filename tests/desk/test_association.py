"""Members of the association, statutes, tasks for the register."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils.timezone import localdate

from tests.factories.committees import PDF, make_committee, make_member, make_statutes, make_task
from tests.factories.people import logged_in, make_organisation
from vorort.committees.models import AssociationMember, RegisterTask, Statutes
from vorort.files.models import Document
from vorort.ground.clock import now

pytestmark = pytest.mark.django_db

HOME = "/arbeitsplatz/verein/"
MEMBER = {"kind": "district", "organisation": "", "is_full": "yes", "delegates": "2", "note": ""}


@pytest.fixture
def client(city, cem):
    return logged_in(cem)


def admitting(**values):
    return MEMBER | {"begins": localdate().isoformat()} | values


def test_a_district_is_admitted_with_seats_for_its_delegates(client, hoerde):
    assembly = make_committee("Mitgliederversammlung", kind="general_assembly")
    answer = client.post(f"{HOME}aufnehmen/", admitting(district=hoerde.pk), follow=True)
    page = answer.content.decode()
    assert "Hörde gehört jetzt zum Verein" in page
    assert "2 fehlen" in page
    assert assembly.seats.count() == 2


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({}, "Bitte wählen Sie den einen Stadtbezirk"),
        ({"delegates": "51"}, "kleiner oder gleich 50"),
        ({"delegates": ""}, "Bitte füllen Sie dieses Feld aus"),
        ({"begins": "bald"}, "gültiges Datum"),
    ],
)
def test_mistakes_are_named(values, sentence, client):
    answer = client.post(f"{HOME}aufnehmen/", admitting(**values))
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert not AssociationMember.objects.exists()


def test_nobody_is_admitted_twice(client, hoerde):
    make_member(hoerde)
    answer = client.post(f"{HOME}aufnehmen/", admitting(district=hoerde.pk))
    assert "gehört schon zum Verein" in answer.content.decode()


def test_what_does_not_belong_to_the_kind_is_left_out(client, hoerde):
    chamber = make_organisation("Kammer")
    filled = admitting(
        kind="organisation", organisation=chamber.pk, district=hoerde.pk, is_full="no", delegates="1"
    )
    client.post(f"{HOME}aufnehmen/", filled)
    member = AssociationMember.objects.get()
    assert (member.organisation, member.district, member.is_full) == (chamber, None, False)


def test_a_membership_ends(client, hoerde):
    member = make_member(hoerde)
    path = f"{HOME}mitglieder/{member.pk}/beenden/"
    assert client.post(path, {"ends": ""}).status_code == 422
    assert client.post(path, {"ends": "", "sure": "on"}).status_code == 302
    assert not AssociationMember.objects.in_force(now()).exists()


def test_statutes_are_added_shown_and_entered(client):
    path = f"{HOME}satzung/neu/"
    filled = {
        "title": "Satzung 2026",
        "adopted_on": "2026-05-12",
        "in_force_from": "",
        "note": "Zweck ergänzt",
    }
    answer = client.post(path, filled | {"upload": SimpleUploadedFile("satzung.pdf", PDF)})
    assert answer.status_code == 302
    statutes, task = Statutes.objects.get(), RegisterTask.objects.get()
    public = Client().get("/verein/").content.decode()
    assert "Satzung 2026" in public
    assert "noch nicht im Register" in public
    document = Client().get(f"/verein/satzung/{statutes.pk}/")
    assert (document.content, document.headers["Content-Type"]) == (PDF, "application/pdf")
    assert document.headers["Content-Disposition"] == 'attachment; filename="satzung-2026.pdf"'
    client.post(f"{HOME}satzung/{statutes.pk}/", filled | {"in_force_from": "2026-08-01"})
    client.post(f"{HOME}register/{task.pk}/", {"note": "VR 1234"})
    statutes.refresh_from_db()
    task.refresh_from_db()
    assert (str(statutes.in_force_from), task.done_note) == ("2026-08-01", "VR 1234")
    assert "in Kraft seit 1. August 2026" in Client().get("/verein/").content.decode()


@pytest.mark.parametrize(
    ("upload", "sentence"),
    [
        (b"kein PDF", "kein PDF"),
        (b"", "leer"),
        (None, "Bitte füllen Sie dieses Feld aus"),
        (b"%PDF-1.7" + b" " * 20_000_001, "größer als 20 MB"),
    ],
)
def test_what_is_no_document_is_refused(upload, sentence, client):
    filled: dict[str, Any] = {"title": "Satzung", "adopted_on": "2026-05-12", "in_force_from": "", "note": ""}
    if upload is not None:
        filled["upload"] = SimpleUploadedFile("satzung.pdf", upload)
    answer = client.post(f"{HOME}satzung/neu/", filled)
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert not Statutes.objects.exists()


def test_a_lost_file_is_not_found(city):
    statutes = make_statutes()
    Document.objects.update(name="documents/fort.pdf")
    assert Client().get(f"/verein/satzung/{statutes.pk}/").status_code == 404
    assert Client().get(f"/verein/satzung/{2**70}/").status_code == 404


def test_a_task_is_done_once(client):
    task = make_task()
    path = f"{HOME}register/{task.pk}/"
    assert client.post(path, {"note": ""}).status_code == 302
    assert client.post(path, {"note": ""}).status_code == 422


def test_the_office_of_a_district_does_not_see_it(city, dora, hoerde):
    stranger = logged_in(dora)
    member, statutes, task = make_member(hoerde), make_statutes(), make_task()
    paths = [
        HOME, f"{HOME}aufnehmen/", f"{HOME}satzung/neu/", f"{HOME}satzung/{statutes.pk}/",
        f"{HOME}mitglieder/{member.pk}/beenden/", f"{HOME}register/{task.pk}/",
    ]  # fmt: skip
    assert {stranger.get(path).status_code for path in paths} == {404}


def test_the_number_of_queries_does_not_grow(client, hoerde, django_assert_max_num_queries):
    make_member(hoerde)
    client.get(HOME)
    with django_assert_max_num_queries(9) as few:
        client.get(HOME)
    for number in range(30):
        chamber = make_organisation(f"Kammer {number}")
        AssociationMember.objects.create(
            kind="organisation", organisation=chamber, is_full=False, delegates=1, begins=now()
        )
        make_task()
        make_statutes(f"Satzung {number}")
    with django_assert_max_num_queries(len(few)):
        client.get(HOME)

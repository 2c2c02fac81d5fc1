"""The handover sheet: what a new chair finds there, who reads it, with what, and that it prints."""

import io
import re
from datetime import timedelta

import pikepdf
import pytest
from django.test import Client
from django.utils.timezone import localdate

from tests.desk.test_papers import needs_pango, text_of, words
from tests.factories.committees import (
    make_committee,
    make_group,
    make_joining,
    make_mandate,
    make_seat,
    make_task,
    sit,
)
from tests.factories.direction import make_adopted_programme, make_draft, make_profile
from tests.factories.direction import make_task as make_programme_task
from tests.factories.districts import make_city
from tests.factories.people import logged_in, make_consent, make_organisation, make_person, make_user
from vorort.committees.models import ElectoralTerm, Mandate
from vorort.committees.selectors import ending_soon, seats_of
from vorort.ground.clock import now
from vorort.shell.appointments.links import token_of

pytestmark = pytest.mark.django_db

PATH = "/arbeitsplatz/gremien/lenkungsgremium-hoerde/uebergabe/"
PDF = PATH.rstrip("/") + ".pdf"
CONTACT = ("0231 5551234", "mia@example.org")


@pytest.fixture
def steering(hoerde, bea):
    """Bea chairs since ten days; Mia sits for a club, her term ends soon; one seat is vacant, Uwe is asked for another."""
    make_city(association_name="Stadtbezirksmarketing Dortmund e. V.")
    found = make_committee(district=hoerde, rhythm_de="viermal im Jahr")
    sit(make_person("Vorsitz", user=bea), found, "chair", begins=now() - timedelta(days=10))
    mia = make_person("Mitglied", given_name="Mia", phone=CONTACT[0], email=CONTACT[1], function="Trainerin")
    soon = now() + timedelta(days=40)
    make_mandate(make_seat(found, position=1), mia, on_behalf_of=make_organisation("TuS Hörde"), ends=soon)
    make_seat(found, position=2, name="Sitz der Schulen", nominated_by=make_organisation("Schule am See"))
    uwe = make_person("Urban", given_name="Uwe")
    make_mandate(make_seat(found, position=3), uwe, state="offered", answered_at=None, offered_at=now())
    return found


@pytest.fixture
def direction(steering, hoerde):
    """A group with its lead, a profile and the next draft, and a programme with a task."""
    group = make_group("AG Feste", hoerde, email="feste@example.org")
    sit(make_person("Leitung", given_name="Lea"), group, "chair")
    make_profile(steering)
    make_draft(group)
    programme = make_adopted_programme(hoerde, localdate().year, tasks=1)
    make_programme_task(programme, "Bänke aufstellen", due_on=localdate() + timedelta(days=20))
    return group


def read(user, path: str = PATH) -> str:
    return words(logged_in(user).get(path))


def test_a_new_chair_finds_everything_on_one_sheet(steering, direction, bea):
    begun = now() - timedelta(days=30)
    ElectoralTerm.objects.create(name="Wahlperiode 2025–2030", begins=begun)
    page = read(bea)
    for told in (
        "Übergabeblatt: Lenkungsgremium Hörde", "viermal im Jahr", "Wahlperiode 2025–2030", "1. Januar 2020",
        "Mia Mitglied, Trainerin TuS Hörde", *CONTACT, "Sitz der Schulen (Schule am See): frei",
        "Amtszeit endet: Mia Mitglied, Mitglied", "Mitglied: Uwe Urban, berufen, noch ohne Antwort",
        "AG Feste Lea Leitung 1 feste@example.org", "Fassung 1, beschlossen am", "Mehr Grün · Alle kennen den See",
        "Fassung 2, AG Feste schreibt daran", "Bänke aufstellen", "Wer einlädt der Vorsitz",
    ):  # fmt: skip
        assert told in page, told


def test_deadlines_stand_by_date(steering, direction, bea):
    page = read(bea)
    deadlines = page[page.index("Fristen") : page.index("Frei oder bald frei")]
    assert deadlines.index("Bänke aufstellen") < deadlines.index("Amtszeit endet: Mia Mitglied")


def test_what_ends_soon_is_what_the_reminders_say(steering):
    """The sheet looks at the seats it has read anyway; the list of what ends asks the database."""
    followed = sit(make_person("Alt"), steering, ends=now() + timedelta(days=20)).seat
    make_mandate(followed, make_person("Neu"), begins=now() + timedelta(days=20))
    sit(make_person("Später"), steering, ends=now() + timedelta(days=200))
    named = [row.person.family_name for row in ending_soon(now()).filter(committee=steering)]
    rows = [row for row in seats_of(steering, now()) if row.ends_soon(now())]
    assert [row.holder.person.family_name for row in rows if row.holder] == named == ["Mitglied"]


def test_what_is_empty_is_not_shown(city, hoerde, bea):
    group = make_group("AG Grün", hoerde)
    sit(make_person("Leitung", user=bea), group, "chair")
    page = read(bea, "/arbeitsplatz/gremien/ag-gruen/uebergabe/")
    for title in (
        "Fristen",
        "Frei oder bald frei",
        "Gruppen im",
        "Möchte mitmachen",
        "Vereinsregister",
        "Profil von",
    ):
        assert title not in page


def test_a_group_sees_who_wants_to_join_and_its_own_tasks(direction, hoerde, anna, bea):
    lead = Mandate.objects.get(committee=direction).person
    lead.user = anna
    lead.save()
    programme = hoerde.work_programmes.get()
    make_programme_task(programme, "Fest am See", committee=direction)
    make_joining(direction, "gast@example.org")
    page = read(anna, "/arbeitsplatz/gremien/ag-feste/uebergabe/")
    assert "gast@example.org, eingeladen am" in page
    assert "Fest am See" in page
    assert "Bänke aufstellen" not in page
    assert "Gruppen im Stadtbezirk" not in page


def test_the_board_is_told_what_the_register_must_know(city, bea):
    board = make_committee("Vorstand", kind="board")
    sit(make_person("Vorne", user=bea), board, "chair")
    make_task(because_of="Neue Kassenwartin")
    page = read(bea, "/arbeitsplatz/gremien/vorstand/uebergabe/")
    assert "Neue Kassenwartin, seit 1. Januar 2020" in page
    assert "Wahlperiode" not in page


@pytest.mark.parametrize("path", [PATH, PDF])
def test_only_those_who_run_it_and_the_office_read_it(path, steering, hoerde, anna, cem, dora, edi, mo, olga):
    found = {}
    for office in ("deputy", "secretary", "treasurer", "member"):
        user = make_user(office)
        sit(make_person(office, user=user), steering, office)
        found[office] = logged_in(user).get(path).status_code == 404
    stand_in = make_user("stand-in")
    instead = make_seat(steering, "stand_in", stands_in_for=steering.seats.get(office="chair"))
    make_mandate(instead, make_person("stand-in", user=stand_in))
    lead = make_user("lead")
    sit(make_person("lead", user=lead), make_group("AG Feste", hoerde), "chair")
    cast = {"anna": anna, "cem": cem, "dora": dora, "edi": edi, "mo": mo, "olga": olga}
    for name, user in (cast | {"stand-in": stand_in, "lead": lead}).items():
        found[name] = logged_in(user).get(path).status_code == 404
    assert [name for name, refused in found.items() if not refused] == ["deputy", "secretary", "cem"]
    assert Client().get(path).status_code == 302


def test_who_has_left_the_chair_reads_no_more(steering, bea):
    Mandate.objects.filter(person__user=bea).update(ends=now() - timedelta(seconds=1))
    assert logged_in(bea).get(PATH).status_code == 404


def test_bodies_only_named_here_and_hidden_committees_have_none(steering, hoerde, bea, cem):
    council = make_committee("Bezirksvertretung Hörde", hoerde, kind="district_council")
    sit(make_person("Rat", user=make_user("Rat")), council, "chair")
    assert logged_in(cem).get("/arbeitsplatz/gremien/bezirksvertretung-hoerde/uebergabe/").status_code == 404
    steering.thread.visibility = "hidden"
    steering.thread.save()
    assert {logged_in(user).get(PATH).status_code for user in (bea, cem)} == {404}


def test_who_will_chair_sees_names_as_consented_and_no_contact(steering, direction, anna):
    chair = steering.seats.get(office="chair")
    Mandate.objects.filter(seat=chair).update(ends=now() + timedelta(days=5))
    make_mandate(chair, make_person("Neu", user=anna), begins=now() + timedelta(days=5))
    shown = make_person("Offen", given_name="Otto", phone="0231 999", function="Bäcker")
    make_consent(shown, "name")
    sit(shown, steering)
    html = logged_in(anna).get(PATH).content.decode()
    for word in ("Mia", *CONTACT, "Trainerin", "Uwe", "Lea", "0231 999", "Bäcker", "schreibt daran"):
        assert word not in html, word
    page = re.sub(r"<[^>]+>", " ", html)
    assert "Otto Offen" in page
    assert "Name nicht veröffentlicht" in page
    assert "sobald Ihr Mandat begonnen hat" in page


def test_nobody_keeps_it(steering, bea):
    answer = logged_in(bea).get(PATH)
    assert "no-store" in answer.headers["Cache-Control"]
    assert "noindex" in answer.headers["X-Robots-Tag"]


@needs_pango
def test_the_pdf_says_the_same_and_is_accessible(steering, direction, bea):
    answer = logged_in(bea).get(PDF)
    assert answer.headers["Content-Type"] == "application/pdf"
    told = text_of(answer.content)
    for word in (
        "Übergabeblatt: Lenkungsgremium Hörde",
        "Mia Mitglied",
        CONTACT[0],
        "AG Feste",
        "Bänke aufstellen",
    ):
        assert word in told
    with pikepdf.open(io.BytesIO(answer.content)) as made:
        assert str(made.Root.Lang) == "de"
        assert bool(made.Root.MarkInfo.Marked)
        assert "/StructTreeRoot" in made.Root
        assert made.open_metadata()["pdfuaid:part"] == "1"


@needs_pango
def test_in_english_and_on_two_pages_for_fifteen_members(steering, direction, bea):
    for number in range(15):
        person = make_person(
            f"Nr {number}", phone="0231 5550000", email=f"mitglied.nummer{number}@example.org"
        )
        sit(person, steering, on_behalf_of=make_organisation(f"Verein der Freundinnen und Freunde {number}"))
    answer = logged_in(bea).get("/en" + PDF)
    assert "Handover sheet: Lenkungsgremium Hörde" in text_of(answer.content)
    with pikepdf.open(io.BytesIO(answer.content)) as made:
        assert len(made.pages) <= 2


def test_the_desk_and_my_week_lead_there(steering, bea, anna):
    link = f'href="{PATH}"'
    client = logged_in(bea)
    for path in ("/arbeitsplatz/", "/arbeitsplatz/gremien/lenkungsgremium-hoerde/"):
        assert link in client.get(path).content.decode()
    Mandate.objects.filter(person__user=bea).update(begins=now() - timedelta(days=31))
    assert link not in client.get("/arbeitsplatz/").content.decode()
    sit(make_person("Stellvertretung", user=anna), steering, "deputy")
    assert link not in logged_in(anna).get("/arbeitsplatz/").content.decode()


def test_whoever_has_accepted_the_chair_is_told_of_it(steering, anna):
    mandate = sit(make_person("Leitung"), make_group("AG Feste", steering.district), "chair")
    page = words(Client().get(f"/berufung/{token_of(mandate)}/willkommen/"))
    assert "http://testserver/arbeitsplatz/gremien/ag-feste/uebergabe/" in page
    member = sit(make_person("Mitglied"), steering)
    assert "uebergabe" not in words(Client().get(f"/berufung/{token_of(member)}/willkommen/"))


@pytest.mark.parametrize("number", [1, 30])
@pytest.mark.parametrize("who", ["bea", "cem"])
def test_the_number_of_queries_does_not_grow(
    who, number, steering, direction, request, django_assert_max_num_queries
):
    client = logged_in(request.getfixturevalue(who))
    client.get(PATH)
    for i in range(number):
        sit(
            make_person(f"Nr {i}"), steering, on_behalf_of=make_organisation(), ends=now() + timedelta(days=9)
        )
        sit(make_person(f"Leitung {i}"), make_group(f"AG {i}", steering.district), "chair")
        make_programme_task(direction.district.work_programmes.get(), f"Aufgabe {i}")
    with django_assert_max_num_queries(15):
        client.get(PATH)

"""The letter of an appointment and the welcome after it: what stands there, who reads it, and that it can be printed."""

import io
import re
import subprocess
from datetime import UTC, datetime, timedelta
from shutil import which

import pikepdf
import pytest
from django.test import Client
from django.utils.timezone import localtime

from tests.factories.committees import make_committee, make_mandate, make_seat, sit
from tests.factories.districts import make_city
from tests.factories.people import logged_in, make_consent, make_organisation, make_person
from vorort.districts.models import City
from vorort.ground.clock import now
from vorort.shell import papers
from vorort.shell.appointments.letter import qr_of
from vorort.shell.appointments.links import token_of
from vorort.shell.papers import makes_pdf

pytestmark = pytest.mark.django_db
needs_pango = pytest.mark.skipif(
    not (makes_pdf() and which("pdftotext")),
    reason="Pango or poppler-utils is not installed, so no PDFs are made",
)
# the last day is 31 December: the mandate ends with it
MIDNIGHT = datetime(2031, 12, 31, 23, tzinfo=UTC)
ASSOCIATION = {
    "association_name": "Stadtbezirksmarketing Dortmund e. V.", "street": "Südwall 2–4", "postcode": "44137",
    "town": "Dortmund", "phone": "0231 0000000", "email": "buero@example.org",
}  # fmt: skip


@pytest.fixture
def offer(hoerde, bea):
    """Bea, chair of Hörde, offers Uwe a seat for a club until the end of 2031."""
    make_city(**ASSOCIATION)
    committee = make_committee(district=hoerde, rhythm_de="viermal im Jahr")
    chair = make_person("Vorsitz", user=bea)
    make_consent(chair, "name")
    sit(chair, committee, "chair", begins=now() - timedelta(days=400))
    uwe = make_person("Urban", given_name="Uwe", street="Hauptstraße 1", postcode="44263", town="Dortmund")
    return make_mandate(
        make_seat(committee, position=1), uwe, state="offered", answered_at=None, ends=MIDNIGHT, appointed_by=chair,
        on_behalf_of=make_organisation("TuS Hörde"), offered_at=now(), begins=now() + timedelta(days=10),
    )  # fmt: skip


def accept(offer):
    offer.state, offer.answered_at, offer.begins = "accepted", now(), now() - timedelta(hours=1)
    offer.save()
    return offer


def text_of(pdf: bytes) -> str:
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


def words(answer) -> str:
    assert answer.status_code == 200
    return " ".join(re.sub(r"<[^>]+>", " ", answer.content.decode()).split())


def day(moment) -> str:
    return f"{localtime(moment).day}. "


def expected(offer) -> list[str]:
    return [
        "Stadtbezirksmarketing Dortmund e. V.", "Südwall 2–4 · 44137 Dortmund", "0231 0000000", "buero@example.org",
        "Uwe Urban", "Hauptstraße 1", "44263 Dortmund", f"Dortmund, {day(offer.offered_at)}",
        "Berufung: Lenkungsgremium Hörde", "Guten Tag Uwe Urban", "Mitglied", "TuS Hörde",
        day(offer.begins), "31. Dezember 2031", "Bea Vorsitz (Vorsitz, Lenkungsgremium Hörde)",
        "http://testserver/berufung/",
    ]  # fmt: skip


def test_the_letter_to_print_says_everything(offer):
    page = words(Client().get(f"/berufung/{token_of(offer)}/brief/"))
    assert [line for line in expected(offer) if line not in page] == []
    assert f"/berufung/{token_of(offer)}/" in page


@needs_pango
def test_the_letter_as_pdf_says_the_same_and_is_accessible(offer, bea):
    answer = logged_in(bea).get(f"/arbeitsplatz/mandate/{offer.pk}/brief.pdf")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert "no-store" in answer.headers["Cache-Control"]
    told = text_of(answer.content)
    assert [line for line in expected(offer) if line not in told] == []
    with pikepdf.open(io.BytesIO(answer.content)) as made:
        assert (len(made.pages), str(made.Root.Lang)) == (1, "de")
        assert bool(made.Root.MarkInfo.Marked)
        assert "/StructTreeRoot" in made.Root
        assert made.open_metadata()["pdfuaid:part"] == "1"


@needs_pango
def test_the_pdf_speaks_the_language_of_its_page_and_says_that_it_is_an_example(offer):
    city = City.objects.get()
    city.is_demo = True
    city.save()
    answer = Client().get(f"/en/berufung/{token_of(offer)}/brief.pdf")
    told = text_of(answer.content)
    assert "Appointment: Lenkungsgremium Hörde" in told
    assert "Example" in told
    # an address may run over two lines
    assert f"/en/berufung/{token_of(offer)}/" in "".join(told.split())
    assert "Beispiel" in text_of(Client().get(f"/berufung/{token_of(offer)}/brief.pdf").content)


def test_the_letter_of_what_is_accepted_is_a_proof_without_link(offer):
    page = words(Client().get(f"/berufung/{token_of(accept(offer))}/brief/"))
    assert "angenommen" in page
    assert "http://testserver/berufung/" not in page


@pytest.mark.parametrize("state", ["declined", "withdrawn"])
def test_what_no_longer_stands_has_no_letter(state, offer):
    offer.state, offer.answered_at = state, now()
    offer.save()
    assert Client().get(f"/berufung/{token_of(offer)}/brief/").status_code == 404


def test_who_may_not_appoint_reads_no_letter(offer, anna, edi, dora, cem):
    found = {
        user.name: logged_in(user).get(f"/arbeitsplatz/mandate/{offer.pk}/brief/").status_code
        for user in (anna, edi, dora, cem)
    }
    assert found == {"Anna": 404, "Edi": 404, "Dora": 404, "Cem": 200}


def test_whoever_has_accepted_is_welcomed_with_three_steps(offer):
    path = f"/berufung/{token_of(accept(offer))}/"
    for page in (words(Client().get(path)), words(Client().get(path + "willkommen/"))):
        assert "Bea Vorsitz, Vorsitz" in page
        assert "viermal im Jahr" in page
        assert "Sie stimmen mit" in page


def test_who_has_not_agreed_is_not_named_to_the_newcomer(offer):
    sit(make_person("Heimlich", given_name="Hanna"), offer.committee)
    page = words(Client().get(f"/berufung/{token_of(accept(offer))}/willkommen/"))
    assert "Heimlich" not in page
    assert "Name nicht veröffentlicht" in page


def test_the_welcome_is_for_whom_it_is_for(offer, anna, bea, cem):
    accept(offer)
    offer.person.user = anna
    offer.person.save()
    path = f"/arbeitsplatz/willkommen/{offer.pk}/"
    assert [logged_in(user).get(path).status_code for user in (anna, bea, cem)] == [200, 404, 404]


@needs_pango
def test_the_welcome_fits_on_one_page(offer):
    for number in range(15):
        sit(make_person(f"Nr {number}"), offer.committee, on_behalf_of=make_organisation())
    answer = Client().get(f"/berufung/{token_of(accept(offer))}/willkommen.pdf")
    with pikepdf.open(io.BytesIO(answer.content)) as made:
        assert len(made.pages) == 1


def test_without_pango_the_print_view_remains(offer, bea, monkeypatch):
    for module in ("vorort.shell.papers", "vorort.desk.papers.views", "vorort.portal.appointments.papers"):
        monkeypatch.setattr(f"{module}.makes_pdf", lambda: False)
    client, path = logged_in(bea), f"/arbeitsplatz/mandate/{offer.pk}/brief"
    assert ".pdf" not in client.get(f"{path}/").content.decode()
    assert client.get(f"{path}.pdf").status_code == 404


@needs_pango
def test_a_pdf_that_fails_leads_to_the_page_to_print(offer, bea, monkeypatch):
    monkeypatch.setattr(papers, "MOST_SECONDS", 0.01)
    answer = logged_in(bea).get(f"/arbeitsplatz/mandate/{offer.pk}/brief.pdf")
    assert (answer.status_code, answer.headers["Location"]) == (
        302,
        f"/arbeitsplatz/mandate/{offer.pk}/brief/",
    )


@pytest.mark.parametrize("path", ["brief/", "willkommen/"])
def test_the_number_of_queries_does_not_grow(path, offer, django_assert_max_num_queries):
    address = f"/berufung/{token_of(accept(offer))}/{path}"
    Client().get(address)
    with django_assert_max_num_queries(9) as few:
        Client().get(address)
    for number in range(30):
        sit(make_person(f"Nr {number}"), offer.committee, on_behalf_of=make_organisation())
    with django_assert_max_num_queries(len(few)):
        Client().get(address)


def test_a_qr_code_is_drawn_with_its_quiet_zone():
    drawn = qr_of("http://testserver/berufung/x/")
    assert drawn.view_box.startswith("0 0 ")
    assert drawn.path.startswith("M4 4.5h1")

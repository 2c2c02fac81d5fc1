"""What comes on paper or by phone, the form to print, the letter with the answer, and how ideas are taken in."""

import io
import re

import pikepdf
import pytest

from tests.desk.ideas.conftest import words
from tests.desk.test_papers import needs_pango, text_of
from tests.factories.committees import make_group, seated
from tests.factories.districts import make_theme
from tests.factories.ideas import BY, make_idea
from tests.factories.people import logged_in, make_organisation
from vorort.ground.actor import user_actor
from vorort.ideas.actions import answer_idea, ask_back, decide_idea, refer_idea, set_intake
from vorort.ideas.choices import IdeaState
from vorort.ideas.models import Idea, Intake
from vorort.people.models import User

pytestmark = pytest.mark.django_db
ENTER = "/arbeitsplatz/ideen/eintragen/"
SETTINGS = "/arbeitsplatz/ideen/einstellungen/"


@pytest.fixture
def lead(steering, hoerde):
    """Leads a group that was handed nothing."""
    return logged_in(User.objects.get(pk=seated("lead", make_group(district=hoerde), "chair").user_id or 0))


def filled(client, **values):
    key = re.search(r'name="form_key" value="([^"]+)"', client.get(ENTER).content.decode())
    assert key
    told = {
        "way": "phone",
        "district": "hoerde",
        "title": "Eine Bank",
        "text": "Am See fehlt eine Bank zum Ausruhen.",
    }
    return told | {"form_key": key[1]} | values


def test_entered_for_somebody_who_called(bea, steering):
    client, theme = logged_in(bea), make_theme("Grün")
    club = make_organisation("TuS Hörde")
    sent = filled(
        client, author_name="Erna K.", where="am Ostufer", organisation="TuS Hörde", theme=theme.slug
    )
    shown = words(client.post(ENTER, sent, follow=True))
    idea = Idea.objects.get()
    assert f"Die Idee ist veröffentlicht. Sie hat die Nummer {idea.pk}" in shown
    assert "telefonisch, eingetragen von Bea" in shown or "eingetragen von Bea" in shown
    assert (idea.way, idea.entered_by, idea.thread.author, idea.state) == ("phone", bea, None, "published")
    assert (idea.author_name, idea.where, idea.organisation, idea.theme) == (
        "Erna K.",
        "am Ostufer",
        club,
        theme,
    )
    # the same form sent again counts once
    assert client.post(ENTER, sent)["Location"] == f"/arbeitsplatz/ideen/{idea.pk}/"
    assert Idea.objects.count() == 1


def test_with_an_address_the_answer_goes_there(cem, steering):
    client = logged_in(cem)
    client.post(ENTER, filled(client, way="paper", email=" Erna@Example.ORG "))
    idea = Idea.objects.get()
    assert idea.address
    assert (idea.address.email, idea.address.confirmed_at) == ("erna@example.org", None)


def test_where_the_district_looks_first_it_waits(bea, hoerde, steering):
    set_intake(hoerde, answer_days=21, looks_first=True, consent_age=16, by=BY)
    client = logged_in(bea)
    assert "Bevor sie erscheint" in words(client.post(ENTER, filled(client), follow=True))
    assert Idea.objects.get().state == "held"


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"title": ""}, "Bitte füllen Sie dieses Feld aus"),
        ({"text": "Bank"}, "20"),
        ({"email": "keine"}, "Bitte prüfen Sie Ihre Angaben"),
        ({"way": "online"}, "online"),
        ({"district": "aplerbeck"}, "Bitte"),
        ({"organisation": "Unbekannt"}, "Keine Organisation mit diesem Namen"),
        ({"theme": "nichts"}, "Bitte"),
    ],
)
def test_mistakes_are_named_and_nothing_is_left_behind(values, sentence, bea, steering):
    client = logged_in(bea)
    assert sentence in words(client.post(ENTER, filled(client, where="Nicht verlieren") | values), 422)
    assert not Idea.objects.exists()


@pytest.mark.parametrize("path", [ENTER, SETTINGS, "/arbeitsplatz/ideen/vordruck/"])
def test_it_is_for_those_who_work_for_a_district(path, anna, mo, lead, steering):
    for client in (logged_in(anna), logged_in(mo), lead):
        assert client.get(path).status_code == 404


@pytest.mark.parametrize("role", ["cem", "bea"])
def test_few_statements(role, request, steering, django_assert_max_num_queries):
    client = logged_in(request.getfixturevalue(role))
    for path in (ENTER, SETTINGS):
        client.get(path)
        with django_assert_max_num_queries(8):
            client.get(path)


def test_the_sheet_to_print(bea, steering):
    shown = words(logged_in(bea).get("/arbeitsplatz/ideen/vordruck/"))
    assert "Meine Idee für den Stadtbezirk" in shown
    assert "/ideen/neu/" in shown
    assert "Aplerbeck" in shown


@needs_pango
def test_the_sheet_and_the_letter_as_pdf(bea, steering, hoerde):
    idea, client = make_idea(hoerde), logged_in(bea)
    answer_idea(idea, text="Die Bank kommt im Mai.", committee=steering, by=user_actor(bea.pk))
    for path, sentence in (("vordruck.pdf", "Meine Idee"), (f"{idea.pk}/brief.pdf", "Die Bank kommt im Mai")):
        answer = client.get(f"/arbeitsplatz/ideen/{path}")
        assert answer["Content-Type"] == "application/pdf"
        with pikepdf.open(io.BytesIO(answer.content)) as pdf:
            assert pdf.Root.MarkInfo.Marked
            assert len(pdf.pages) == 1
        assert sentence in text_of(answer.content)


def letter(client, idea: Idea) -> str:
    return words(client.get(f"/arbeitsplatz/ideen/{idea.pk}/brief/"))


def test_the_letter_says_what_there_is_to_say(bea, steering, hoerde):
    client, by = logged_in(bea), user_actor(bea.pk)
    club = make_organisation("TuS Hörde", street="Seeweg 1", postcode="44263", town="Dortmund")
    idea = make_idea(hoerde, author_name="Erna K.")
    Idea.objects.filter(pk=idea.pk).update(organisation=club)
    shown = letter(client, idea)
    assert "Seeweg 1 44263 Dortmund" in shown
    assert "Sie bekommen bis zum" in shown
    ask_back(idea, text="An welchem Ufer?", by=by)
    assert "Wir haben dazu eine Frage: An welchem Ufer?" in letter(client, idea)
    decide_idea(
        idea, outcome=IdeaState.NOT_PURSUED, reason="Der Boden trägt nicht.", committee=steering, by=by
    )
    shown = letter(client, idea)
    assert "Entscheidung: nicht weiterverfolgt" in shown
    assert "Der Boden trägt nicht." in shown
    assert "Guten Tag Erna K.," in shown


def test_the_letter_is_not_for_those_who_may_not_know_the_author(lead, hoerde, bea):
    idea = make_idea(hoerde)
    refer_idea(idea, committee=steering_of(bea), by=user_actor(bea.pk))
    assert lead.get(f"/arbeitsplatz/ideen/{idea.pk}/brief/").status_code == 404


def steering_of(user: User):
    return user.person.mandates.get().committee


def test_the_office_says_what_holds_for_the_city_and_the_chair_for_the_district(cem, bea, steering, hoerde):
    office, chair = logged_in(cem), logged_in(bea)
    office.post(f"{SETTINGS}stadt/", {"answer_days": "30", "consent_age": "0"})
    assert "innerhalb von 30 Tagen beantwortet; Eltern werden nicht gefragt" in words(office.get(SETTINGS))
    chair.post(f"{SETTINGS}bezirk/hoerde/", {"answer_days": "14", "looks_first": "on", "consent_age": "16"})
    shown = words(chair.get(SETTINGS))
    assert "wird angesehen, bevor sie erscheint, und wird innerhalb von 14 Tagen" in shown
    assert "Aplerbeck" not in shown
    row = Intake.objects.get(district=hoerde)
    assert (row.answer_days, row.looks_first, row.consent_age) == (14, True, 16)


def test_what_is_not_ones_own_is_not_set(bea, dora, steering):
    filled = {"answer_days": "14", "consent_age": "16"}
    for user, path in (
        (bea, "stadt/"),
        (bea, "bezirk/aplerbeck/"),
        (dora, "bezirk/hoerde/"),
        (dora, "stadt/"),
    ):
        assert logged_in(user).post(f"{SETTINGS}{path}", filled).status_code == 404


@pytest.mark.parametrize(
    "values", [{"answer_days": "0"}, {"answer_days": "366"}, {"consent_age": "19"}, {"answer_days": ""}]
)
def test_impossible_settings_are_named(values, bea, steering):
    sent = {"answer_days": "14", "consent_age": "16"} | values
    assert "Bitte prüfen Sie" in words(logged_in(bea).post(f"{SETTINGS}bezirk/hoerde/", sent), 422)

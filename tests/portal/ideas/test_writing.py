"""From the first word to the published idea, without an account."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.factories.districts import make_neighbourhood
from tests.factories.files import image_bytes
from tests.factories.ideas import BY, make_idea
from tests.factories.people import logged_in, make_contact
from tests.portal.ideas.conftest import FILLED, links_in_mails
from vorort.ideas.actions import set_intake
from vorort.ideas.models import Idea
from vorort.people.models import Address

pytestmark = pytest.mark.django_db
NEW = "/ideen/neu/"


@pytest.fixture
def begun(stage, fill_in):
    """The first step is done; the address of the second one."""
    client = Client()
    answer = fill_in(client, NEW, **FILLED, district=stage.pk)
    assert answer.status_code == 302
    return client, answer["Location"]


def handed_in(client, details, fill_in, email="karl@example.org"):
    hand_in = details.replace("/details/", "/abgeben/")
    assert client.post(details, {"theme": "", "audience": "", "author_name": "Karla"})["Location"] == hand_in
    return fill_in(client, hand_in, email=email)


def test_from_the_form_over_the_mail_to_the_page(begun, fill_in):
    client, details = begun
    waits = handed_in(client, details, fill_in)
    assert "karl@example.org" in client.get(waits["Location"]).content.decode()
    (link,) = links_in_mails("/ideen/bestaetigen/")
    assert "Eine Bank am See" in Client().get(link).content.decode()
    assert Idea.objects.get().state == "waiting"
    reader = Client()
    page = reader.post(link, follow=True)
    assert page.redirect_chain[-1][0] == f"/ideen/{Idea.objects.get().pk}-eine-bank-am-see/"
    text = page.content.decode()
    assert "Ihre Idee ist veröffentlicht" in text
    assert "von Karla" in text
    # the same browser goes on as the author
    assert "Wortlaut ändern" in text
    assert "Eine Bank am See" in Client().get("/ideen/").content.decode()


def test_a_link_opened_by_a_program_confirms_nothing(begun, fill_in):
    handed_in(begun[0], begun[1], fill_in)
    (link,) = links_in_mails("/ideen/bestaetigen/")
    for _ in range(3):
        assert Client().head(link).status_code == 200
    assert Idea.objects.get().state == "waiting"
    assert Address.objects.get().confirmed_at is None


def test_another_address_makes_the_first_link_void(begun, fill_in):
    client, details = begun
    handed_in(client, details, fill_in)
    (first,) = links_in_mails("/ideen/bestaetigen/")
    fill_in(client, details.replace("/details/", "/abgeben/"), email="karla@example.org")
    (_first, second) = links_in_mails("/ideen/bestaetigen/")
    assert Client().get(first).status_code == 410
    assert Client().post(first).status_code == 410
    assert Idea.objects.get().state == "waiting"
    assert Client().post(second).status_code == 302
    assert Address.objects.get(ideas__isnull=False).email == "karla@example.org"


def test_the_same_form_sent_twice_is_one_idea(stage, clock_of_forms):
    client = Client()
    page = client.get(NEW).content.decode()
    key = re.search(r'name="form_key" value="([^"]+)"', page)
    assert key
    clock_of_forms.move(60)
    values = FILLED | {"district": stage.pk, "form_key": key[1]}
    first, second = client.post(NEW, values), client.post(NEW, values)
    assert first["Location"] == second["Location"]
    assert Idea.objects.count() == 1


def test_with_an_account_it_is_published_at_once(stage, fill_in, anna):
    client = logged_in(anna)
    details = fill_in(client, NEW, **FILLED, district=stage.pk)["Location"]
    answer = fill_in(client, details.replace("/details/", "/abgeben/"))
    idea = Idea.objects.get()
    assert answer["Location"] == f"/ideen/{idea.pk}-eine-bank-am-see/"
    assert (idea.state, idea.thread.author) == ("published", anna)


def test_a_confirmed_address_need_not_be_confirmed_again(begun, fill_in):
    handed_in(begun[0], begun[1], fill_in)
    (link,) = links_in_mails("/ideen/bestaetigen/")
    client = Client()
    client.post(link)
    details = fill_in(client, NEW, **FILLED | {"title": "Noch eine Bank", "where": "Hörde"}, district="")[
        "Location"
    ]
    answer = fill_in(client, details.replace("/details/", "/abgeben/"))
    assert Idea.objects.get(thread__title="Noch eine Bank").state == "published"
    assert "noch-eine-bank" in answer["Location"]


@pytest.mark.parametrize(
    ("where", "told"),
    [
        ("", "aus dem Ort allein"),
        ("Nirgendwo", "aus dem Ort allein"),
        ("Benninghofen", "mehreren Stadtbezirken"),
    ],
)
def test_a_place_that_tells_no_district_asks_for_it(stage, aplerbeck, fill_in, where, told):
    for district in (stage, aplerbeck):
        make_neighbourhood(district, "Benninghofen")
    answer = fill_in(Client(), NEW, **FILLED | {"where": where}, district="")
    assert answer.status_code == 422
    text = answer.content.decode()
    assert told in text
    # nothing typed is lost
    assert "Am Ostufer fehlt eine Bank" in text
    assert not Idea.objects.exists()


def test_the_name_of_a_neighbourhood_tells_the_district(stage, fill_in):
    quarter = make_neighbourhood(stage, "Benninghofen")
    fill_in(Client(), NEW, **FILLED | {"where": "benninghofen"}, district="")
    idea = Idea.objects.get()
    assert (idea.district, idea.neighbourhood) == (stage, quarter)


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": ""},
        {"text": "kurz"},
        {"text": "x" * 5_001},
        {"title": "x" * 121},
        {"district": "99"},
        {"where": "x" * 201},
    ],
)
def test_mistakes_are_named_and_nothing_is_kept(stage, fill_in, wrong):
    answer = fill_in(Client(), NEW, **FILLED | {"district": stage.pk} | wrong)
    assert answer.status_code == 422
    assert "Bitte prüfen Sie Ihre Angaben" in answer.content.decode()
    assert not Idea.objects.exists()


def test_programs_are_kept_away_without_a_puzzle(stage, fill_in):
    answer = fill_in(Client(), NEW, **FILLED, district=stage.pk, website="http://spam.example")
    assert answer.status_code == 429
    page = Client().get(NEW).content.decode()
    key = re.search(r'name="form_key" value="([^"]+)"', page)
    assert key
    assert Client().post(NEW, FILLED | {"district": stage.pk, "form_key": key[1]}).status_code == 429
    assert not Idea.objects.exists()


def test_photos_come_and_go(begun):
    client, details = begun
    photo = SimpleUploadedFile("ufer.jpg", image_bytes(), "image/jpeg")
    sent = {"picture": photo, "picture_alt": "Das Ufer", "foto": "1"}
    assert client.post(details, sent)["Location"] == details
    page = client.get(details).content.decode()
    assert 'alt="Das Ufer"' in page
    assert 'name="foto_weg" value="1"' in page
    assert client.post(details, {"foto_weg": "1"})["Location"] == details
    assert not Idea.objects.get().pictures.exists()


@pytest.mark.parametrize("position", ["0", "6", "12345", "x", "", "-1"])
def test_a_photo_that_is_not_there_is_not_taken_away(begun, position):
    client, details = begun
    assert client.post(details, {"foto_weg": position}).status_code == 302


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("ufer.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
        ("ufer.jpg", b"GIF89a/*\x01\0*/=1;alert(1)"),
        ("ufer.svg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
        ("leer.png", b"\x89PNG\r\n\x1a\n"),
    ],
)
def test_what_is_no_photo_is_refused_at_its_field(begun, name, content):
    client, details = begun
    sent = {"picture": SimpleUploadedFile(name, content), "picture_alt": "Das Ufer", "author_name": "Karla"}
    answer = client.post(details, sent)
    assert answer.status_code == 422
    text = answer.content.decode()
    assert "JPEG" in text
    assert 'value="Karla"' in text
    assert not Idea.objects.get().pictures.exists()


def test_a_photo_needs_words_for_those_who_cannot_see_it(begun):
    client, details = begun
    answer = client.post(details, {"picture": SimpleUploadedFile("ufer.jpg", image_bytes())})
    assert answer.status_code == 422
    assert "nicht sehen können" in answer.content.decode()


def test_similar_ideas_are_offered_instead(begun, stage):
    client, details = begun
    make_idea(stage, title="Neue Bank am See aufstellen")
    make_idea(stage, title="Ein Bücherschrank")
    page = client.get(details).content.decode()
    assert "Neue Bank am See aufstellen" in page
    assert "Ein Bücherschrank" not in page


def test_back_to_the_first_step_and_on(begun, fill_in):
    client, details = begun
    first = details.replace("details/", "")
    assert 'value="Eine Bank am See"' in client.get(first).content.decode()
    values = FILLED | {"title": "Zwei Bänke", "district": Idea.objects.get().district_id}
    assert fill_in(client, first, **values)["Location"] == details
    assert Idea.objects.get().title == "Zwei Bänke"


def test_a_draft_is_deleted_by_whoever_has_its_address(begun):
    client, details = begun
    assert client.post(details.replace("/details/", "/verwerfen/"))["Location"] == "/ideen/"
    assert not Idea.objects.exists()
    assert client.get(details).status_code == 404


@pytest.mark.parametrize("step", ["", "details/", "abgeben/", "postfach/", "verwerfen/"])
def test_what_is_published_is_no_draft_any_more(begun, fill_in, step):
    client, details = begun
    handed_in(client, details, fill_in)
    (link,) = links_in_mails("/ideen/bestaetigen/")
    Client().post(link)
    path = details.replace("details/", step)
    assert client.post(path).status_code in (404, 405)
    assert client.get(path).status_code in (404, 405)


@pytest.mark.parametrize("token", ["x", "MQ:abc", "1"])
@pytest.mark.parametrize("path", ["entwurf/{}/details/", "bestaetigen/{}/", "unterstuetzen/{}/"])
def test_a_forged_link_leads_nowhere(city, token, path):
    assert Client().get("/ideen/" + path.format(token)).status_code == 404


def test_where_the_district_looks_first_only_the_author_sees_it(begun, stage, fill_in):
    set_intake(stage, answer_days=21, looks_first=True, consent_age=16, by=BY)
    handed_in(begun[0], begun[1], fill_in)
    (link,) = links_in_mails("/ideen/bestaetigen/")
    reader = Client()
    page = reader.post(link, follow=True)
    assert "Nur Sie sehen die Idee" in page.content.decode()
    assert Client().get(page.redirect_chain[-1][0]).status_code == 404
    assert "Eine Bank" not in Client().get("/ideen/").content.decode()


def test_scripts_stay_words(stage, fill_in):
    evil = "<script>alert(1)</script>"
    fields = {"title": f"Bank {evil}", "text": f"{evil} am See fehlt eine Bank.", "where": evil}
    client = Client()
    details = fill_in(client, NEW, **fields, district=stage.pk)["Location"]
    handed_in(client, details, fill_in)
    (link,) = links_in_mails("/ideen/bestaetigen/")
    page = Client().post(link, follow=True).content.decode()
    listed = Client().get("/ideen/").content.decode()
    for html in (
        client.get(details).content.decode(),
        page,
        listed,
        Client().get("/ideen/ideen.atom").content.decode(),
    ):
        assert evil not in html
    assert "&lt;script&gt;" in page


def test_without_the_capability_there_are_no_ideas(city):
    city.switched_off = ["ideas"]
    city.save()
    for path in ("/ideen/", NEW, "/ideen/ideen.csv", "/ideen/ideen.atom"):
        assert Client().get(path).status_code == 404


def test_a_contact_person_chooses_in_whose_name_an_idea_comes(stage, fill_in, anna):
    school, client = make_contact(anna, "Schule am See"), logged_in(anna)
    details = fill_in(client, NEW, **FILLED, district=stage.pk)["Location"]
    assert "Schule am See" in client.get(details).content.decode()
    client.post(details, {"theme": "", "audience": "", "author_name": "Anna", "organisation": school.pk})
    hand_in = details.replace("/details/", "/abgeben/")
    assert "<dd>Schule am See</dd>" in client.get(hand_in).content.decode()
    fill_in(client, hand_in)
    idea = Idea.objects.get()
    assert idea.organisation == school
    page = Client().get(f"/ideen/{idea.pk}-{idea.slug}/").content.decode()
    assert "von Schule am See" in page
    assert "Schule am See" in Client().get("/ideen/").content.decode()


def test_nobody_else_is_asked_and_a_forged_choice_is_refused(stage, fill_in, anna, bea, begun):
    school = make_contact(anna, "Schule am See")
    assert 'name="organisation"' not in begun[0].get(begun[1]).content.decode()
    make_contact(bea)
    client = logged_in(bea)
    details = fill_in(client, NEW, **FILLED, district=stage.pk)["Location"]
    page = client.get(details).content.decode()
    assert 'name="organisation"' in page
    assert "Schule am See" not in page
    filled = {"theme": "", "audience": "", "author_name": "", "organisation": school.pk}
    assert client.post(details, filled).status_code == 422

"""Young people hand in an idea; a parent reads it and decides."""

import pytest
from django.core import mail
from django.test import Client

from tests.desk.test_papers import needs_pango
from tests.factories.ideas import BY, make_young
from tests.factories.people import logged_in
from tests.portal.ideas.conftest import FILLED, links_in_mails
from vorort.ideas.actions import set_intake
from vorort.ideas.models import Idea, ParentalConsent
from vorort.portal.ideas.letters import AGREEING

pytestmark = pytest.mark.django_db
YOUNG = {
    "email": "kind@example.org",
    "is_young": "on",
    "parent_way": "link",
    "parent_email": "mutter@example.org",
}


@pytest.fixture
def hand_in(stage, fill_in):
    """The third step, in the browser of somebody without an account."""
    client = Client()
    details = fill_in(client, "/ideen/neu/", **FILLED, district=stage.pk)["Location"]
    client.post(details, {"theme": "", "audience": "", "author_name": "Kim"})
    return lambda **told: fill_in(client, details.replace("/details/", "/abgeben/"), **told)


def link_to(idea):
    return f"/ideen/einverstaendnis/{AGREEING.token(idea.pk, idea.consent.pk)}/"


def test_from_the_question_over_both_mails_to_the_page(hand_in):
    assert hand_in(**YOUNG).status_code == 302
    (own,) = links_in_mails("/ideen/bestaetigen/")
    # nobody writes to a parent before the child has shown that its address is its own
    assert links_in_mails("/ideen/einverstaendnis/") == []
    child = Client()
    told = child.post(own, follow=True).content.decode()
    assert "Wir haben Ihren Eltern geschrieben" in told
    assert "wartet, bis ein Elternteil einverstanden ist" in told
    (link,) = links_in_mails("/ideen/einverstaendnis/")
    assert mail.outbox[-1].to == ["mutter@example.org"]
    page = Client().get(link).content.decode()
    assert "Eine Bank am See" in page
    assert "Kim" in page
    assert Idea.objects.get().state == "held"
    told = Client().post(link, {"antwort": "ja"}, follow=True).content.decode()
    assert "Die Idee ist veröffentlicht" in told
    assert Idea.objects.get().state == "published"
    assert Client().get(link).status_code == 410
    assert Client().post(link, {"antwort": "nein"}).status_code == 410


def test_a_parent_says_no(stage):
    idea = make_young(stage)
    told = Client().post(link_to(idea), {"antwort": "nein"}, follow=True).content.decode()
    assert "Die Idee erscheint nicht" in told
    assert ParentalConsent.objects.get().declined_at
    assert "Eine Bank am See" not in Client().get("/ideen/").content.decode()


def test_neither_opening_nor_an_answer_that_is_none_decides(stage):
    link = link_to(make_young(stage))
    assert Client().head(link).status_code == 200
    assert Client().post(link).status_code == 422
    assert ParentalConsent.objects.get().is_open
    assert Client().get("/ideen/einverstaendnis/unsinn/").status_code == 404


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({"parent_email": ""}, "wählen Sie den Vordruck auf Papier"),
        ({"parent_email": "kind@example.org"}, "nicht Ihre eigene"),
        ({"parent_email": "mutter"}, "Fehler"),
        ({"parent_way": "taube"}, "Fehler"),
    ],
)
def test_what_is_wrong_is_said_and_the_part_stands_open(told, sentence, hand_in):
    answer = hand_in(**YOUNG | told)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert sentence in page
    assert '<details class="disclosure" open>' in page
    assert not ParentalConsent.objects.exists()


def test_on_paper_no_mail_goes_out_and_the_page_leads_to_the_form(hand_in):
    hand_in(**YOUNG | {"parent_way": "paper", "parent_email": ""})
    (own,) = links_in_mails("/ideen/bestaetigen/")
    told = Client().post(own, follow=True).content.decode()
    assert "/ideen/einverstaendnis/" in told
    assert len(mail.outbox) == 1


def test_the_form_can_be_printed(stage):
    page = Client().get("/ideen/einverstaendnis/").content.decode()
    assert "Ort, Tag und Unterschrift" in page


@needs_pango
def test_the_form_is_a_pdf_too(stage):
    assert Client().get("/ideen/einverstaendnis.pdf").content.startswith(b"%PDF")


def test_where_the_city_asks_nobody_there_is_no_question(stage, hand_in):
    set_intake(stage, answer_days=21, looks_first=False, consent_age=0, by=BY)
    hand_in(**YOUNG)
    assert not ParentalConsent.objects.exists()


def test_the_office_enters_what_was_signed(stage, cem, mo, anna):
    idea = make_young(stage, way="paper")
    path = f"/arbeitsplatz/ideen/{idea.pk}/einverstaendnis/"
    assert logged_in(anna).get(path).status_code == 404
    client = logged_in(cem)
    page = client.get(f"/arbeitsplatz/ideen/{idea.pk}/").content.decode()
    assert path in page
    assert "wartet auf das Einverständnis der Eltern" in page
    assert f"/arbeitsplatz/ideen/{idea.pk}/freigeben/" not in page
    assert client.post(path).status_code == 422
    assert client.post(path, {"answer": "yes"}).status_code == 302
    assert Idea.objects.get().state == "published"
    assert client.get(path).status_code == 404

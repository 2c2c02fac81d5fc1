"""Supporting with and without an account, and what an author does with an idea."""

import pytest
from django.test import Client

from tests.factories.ideas import link_holder, make_decided, make_idea
from tests.factories.people import logged_in
from tests.portal.ideas.conftest import links_in_mails
from vorort.ground.actor import user_actor
from vorort.ideas.actions import ask_back, withdraw_idea
from vorort.ideas.models import Idea, Support

pytestmark = pytest.mark.django_db


@pytest.fixture
def idea(stage):
    return make_idea(stage)


def supports(idea) -> int:
    return Idea.objects.get(pk=idea.pk).support_count


def test_with_an_account_it_is_one_click_and_one_back(idea, anna):
    client, path = logged_in(anna), f"/ideen/{idea.pk}/unterstuetzen/"
    page = client.get(f"/ideen/{idea.pk}-{idea.slug}/").content.decode()
    assert f'action="{path}"' in page
    for _ in range(2):
        assert client.post(path).status_code == 302
    assert supports(idea) == 1
    client.post(path, {"zurueck": "1"})
    assert supports(idea) == 0


def test_without_one_an_email_does(idea, fill_in):
    path = f"/ideen/{idea.pk}/unterstuetzen/"
    answer = fill_in(Client(), path, email="karl@example.org")
    assert "Postfach" in answer.content.decode()
    assert supports(idea) == 0
    (link,) = links_in_mails("/ideen/unterstuetzen/")
    client = Client()
    client.get(link)
    assert supports(idea) == 0
    assert "Ihre Unterstützung zählt" in client.post(link, follow=True).content.decode()
    client.post(link)
    assert supports(idea) == 1
    # whoever has shown that an address is theirs need not do so again
    other = make_idea(idea.district, title="Ein Brunnen")
    client.post(f"/ideen/{other.pk}/unterstuetzen/")
    assert supports(other) == 1


def test_nobody_learns_whether_an_address_supports_already(idea, fill_in, anna):
    path = f"/ideen/{idea.pk}/unterstuetzen/"
    first = fill_in(Client(), path, email="karl@example.org").content
    assert fill_in(Client(), path, email="karl@example.org").content == first
    assert fill_in(Client(), path, email=anna.email).content == first
    assert Support.objects.filter(address__email="karl@example.org").count() == 1


@pytest.mark.parametrize("email", ["", "karl", "karl@", "karl@example.org, anna@example.org"])
def test_an_address_that_is_none_is_refused_at_its_field(idea, fill_in, email):
    answer = fill_in(Client(), f"/ideen/{idea.pk}/unterstuetzen/", email=email)
    assert answer.status_code == 422
    assert not Support.objects.exists()


def test_a_link_of_one_idea_supports_no_other(idea, fill_in, stage):
    other = make_idea(stage, title="Ein Brunnen")
    fill_in(Client(), f"/ideen/{idea.pk}/unterstuetzen/", email="karl@example.org")
    (link,) = links_in_mails("/ideen/unterstuetzen/")
    Client().post(link)
    assert (supports(idea), supports(other)) == (1, 0)
    # nor does it confirm an idea
    assert Client().post(link.replace("unterstuetzen", "bestaetigen")).status_code == 404


@pytest.fixture
def own(idea):
    """A browser that has confirmed the author's address."""
    client = Client()
    session = client.session
    session["address"] = idea.address_id
    session.save()
    return client


def test_the_author_changes_the_wording(own, idea, fill_in):
    path = f"/ideen/{idea.pk}/aendern/"
    answer = fill_in(own, path, title="Zwei Bänke", text=idea.text, where="Westufer")
    assert answer.status_code == 302
    idea.refresh_from_db()
    assert (idea.title, idea.where) == ("Zwei Bänke", "Westufer")
    answer = fill_in(own, path, title="", text="zu kurz")
    assert answer.status_code == 422


def test_the_author_replies_to_a_question(own, idea, bea):
    path = f"/ideen/{idea.pk}/antworten/"
    assert own.get(path).status_code == 404
    ask_back(idea, text="Für wie viele Menschen?", by=user_actor(bea.pk))
    assert "Für wie viele Menschen?" in own.get(path).content.decode()
    assert own.post(path, {"text": ""}).status_code == 422
    page = own.post(path, {"text": "Für drei."}, follow=True).content.decode()
    assert "Für drei." in page


def test_the_author_takes_it_back(own, idea):
    path = f"/ideen/{idea.pk}/zuruecknehmen/"
    assert own.get(path).status_code == 200
    assert "zurückgezogen" in own.post(path, follow=True).content.decode()
    assert own.post(path).status_code == 404


@pytest.mark.parametrize("way", ["aendern", "antworten", "zuruecknehmen"])
def test_nobody_else_does_by_post(idea, anna, cem, way):
    for client in (Client(), logged_in(anna), logged_in(cem)):
        assert client.get(f"/ideen/{idea.pk}/{way}/").status_code == 404
        assert client.post(f"/ideen/{idea.pk}/{way}/", {"text": "x" * 30}).status_code == 404


def test_what_is_closed_is_not_supported(stage, anna):
    gone = make_idea(stage)
    withdraw_idea(gone, by=link_holder(gone))
    page = logged_in(anna).get(f"/ideen/{gone.pk}-{gone.slug}/").content.decode()
    assert "Das unterstütze ich" not in page


def test_an_address_that_became_an_accounts_speaks_for_nobody(own, idea, anna):
    address = idea.address
    address.user = anna
    address.save()
    assert own.get(f"/ideen/{idea.pk}/aendern/").status_code == 404
    assert own.get(f"/ideen/{make_decided(idea.district).pk}/unterstuetzen/").status_code == 200

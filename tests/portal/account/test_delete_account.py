"""Leaving: what is said before, and what is gone afterwards."""

from urllib.parse import unquote

import pytest
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.test import Client

from tests.factories.people import make_duty
from tests.portal.account.conftest import PHONE, enter, enter_surely
from vorort.people.models import User

PATH = "/konto/loeschen/"


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_the_page_says_what_goes_and_what_stays(prefix, bea, person):
    page = enter_surely(bea).get(prefix + PATH).content.decode()
    assert ("This stays" if prefix else "Das bleibt") in page
    assert 'type="checkbox"' in page
    assert "<strong>" not in page[page.index('id="stays"') :]


def test_the_name_that_stays_is_named(bea, person):
    person.held_public_office = True
    person.save()
    assert "Das sind Sie: Bea Beispiel" in enter_surely(bea).get(PATH).content.decode()


def test_with_the_tick_everything_goes_and_every_device_is_logged_out(bea, person):
    phone, here = enter(bea, PHONE), enter_surely(bea)
    answer = here.post(PATH, {"sure": "on"}, follow=True)
    person.refresh_from_db()
    assert answer.redirect_chain == [("/konto/geloescht/", 302)]
    assert "Ihr Konto ist gelöscht" in answer.content.decode()
    assert (person.full_name, person.user) == ("", None)
    assert not User.objects.exists()
    assert not UserSession.objects.exists()
    assert not Session.objects.exists()
    assert [browser.get("/konto/").status_code for browser in (phone, here)] == [302, 302]


def test_without_the_tick_nothing_happens(bea):
    answer = enter_surely(bea).post(PATH)
    assert answer.status_code == 422
    assert "Häkchen" in answer.content.decode()
    assert User.objects.filter(pk=bea.pk).exists()


def test_it_asks_once_more_who_it_is(anna):
    browser = enter(anna)
    for answer in (browser.get(PATH), browser.post(PATH, {"sure": "on"})):
        assert unquote(answer["Location"]) == "/konto/reauthenticate/?next=/konto/loeschen/"
    assert User.objects.exists()


def test_a_duty_is_ended_first(anna):
    make_duty(anna, "auditor")
    browser = enter_surely(anna)
    page = browser.get(PATH).content.decode()
    assert "Zuerst muss Ihre Aufgabe enden" in page
    assert 'type="checkbox"' not in page
    assert browser.post(PATH, {"sure": "on"}).status_code == 422
    assert User.objects.exists()


def test_strangers_log_in_first(city):
    assert Client().get(PATH)["Location"] == f"/konto/login/?next={PATH}"


def test_it_costs_few_queries(bea, person, cost):
    assert cost(enter_surely(bea), PATH) <= 8

"""What we have about somebody, told to nobody else, for a quarter of an hour."""

import json
import re
import time
from urllib.parse import unquote

import pytest
from allauth.account.models import EmailAddress
from django.test import Client

from tests.factories.committees import make_group, sit
from tests.factories.conversation import make_message
from tests.factories.files import make_picture
from tests.factories.outbox import make_mail
from tests.factories.people import make_consent
from tests.portal.account.conftest import enter, enter_surely
from vorort.outbox.models import Mail
from vorort.people.own_data import known_parts
from vorort.portal.account.data_views import LINK_SECONDS, MOST_AN_HOUR

PATH = "/konto/daten/"


def links(browser):
    """The addresses of the readable page and of the file."""
    page = browser.get(PATH).content.decode()
    found = re.search(r'href="(/konto/daten/[^"]+?/)"', page)
    assert found
    return found[1], f"{found[1]}json/"


def test_the_file_tells_everything_in_one_document(bea, person):
    make_consent(person)
    browser = enter_surely(bea)
    answer = browser.get(links(browser)[1])
    told = json.loads(answer.content)
    assert answer["Content-Type"] == "application/json; charset=utf-8"
    assert re.fullmatch(r'attachment; filename="vorort-\d{4}-\d\d-\d\d\.json"', answer["Content-Disposition"])
    assert answer["Cache-Control"] == "no-store"
    assert told["is_example"] is False
    assert told["parts"]["people.account"][0]["email"] == "bea@example.org"
    assert told["parts"]["people.person"][0]["function"] == "Gärtnerin"
    assert told["parts"]["portal.log_ins"][0]["device"] == "Firefox auf Windows"


def test_the_file_of_a_demo_says_so(bea, city):
    city.is_demo = True
    city.save()
    browser = enter_surely(bea)
    assert json.loads(browser.get(links(browser)[1]).content)["is_example"] is True


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_the_page_can_be_read(prefix, bea, person):
    person.picture = make_picture()
    person.save()
    browser = enter_surely(bea)
    page = browser.get(prefix + links(browser)[0]).content.decode()
    assert "Gärtnerin" in page
    assert 'href="/media/pictures/see-480.webp"' in page
    assert ("Nothing" if prefix else "Nichts") in page


def test_the_page_asks_once_more_who_it_is(anna):
    answer = enter(anna).get(PATH)
    assert unquote(answer["Location"]) == "/konto/reauthenticate/?next=/konto/daten/"


def enter_by_code(user):
    """A browser of somebody without a password: a code by mail lets them in."""
    user.set_unusable_password()
    user.save()
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    browser = Client()
    browser.post("/konto/login/code/", {"email": user.email})
    code = re.search(r"^[A-Z0-9]{4}-[A-Z0-9]{4}$", Mail.objects.get().source, re.MULTILINE)
    assert code
    browser.post("/konto/login/code/confirm/", {"code": code[0]})
    return browser


def test_who_has_neither_password_nor_passkey_has_logged_in_a_moment_ago(anna):
    assert "Alles lesen" in enter_by_code(anna).get(PATH).content.decode()


def test_who_has_neither_and_came_earlier_logs_in_once_more(anna, monkeypatch):
    browser, real = enter_by_code(anna), time.time
    monkeypatch.setattr("vorort.portal.account.confirmed.time.time", lambda: real() + 3_600)
    page = browser.get(PATH).content.decode()
    assert 'value="/konto/login/code/?next=/konto/daten/"' in unquote(page)
    assert "Alles lesen" not in page
    browser.post("/konto/logout/", {"next": "/konto/login/code/?next=/konto/daten/"})
    assert browser.get(PATH).status_code == 302


def test_nobody_else_can_use_the_links(bea, anna):
    browser = enter_surely(bea)
    for link in links(browser):
        assert [visitor.get(link).status_code for visitor in (Client(), enter(anna))] == [404, 404]


def test_after_logging_out_the_links_lead_nowhere(bea):
    browser = enter_surely(bea)
    both = links(browser)
    browser.post("/konto/logout/")
    assert [browser.get(link).status_code for link in both] == [404, 404]


@pytest.mark.parametrize(("later", "status"), [(LINK_SECONDS - 5, 200), (LINK_SECONDS + 5, 404)])
def test_the_links_work_for_a_quarter_of_an_hour(later, status, bea, monkeypatch):
    browser, real = enter_surely(bea), time.time
    both = links(browser)
    monkeypatch.setattr("django.core.signing.time.time", lambda: real() + later)
    assert [browser.get(link).status_code for link in both] == [status] * 2


@pytest.mark.parametrize("token", ["x", "MQ:1w:x", "MQ"])
def test_a_forged_link_leads_nowhere(token, bea):
    assert enter_surely(bea).get(f"{PATH}{token}/json/").status_code == 404


def test_a_program_that_asks_all_the_time_is_slowed_down(bea):
    browser = enter_surely(bea)
    answers = [browser.get(links(browser)[1]).status_code for _ in range(MOST_AN_HOUR + 1)]
    assert answers == [200] * MOST_AN_HOUR + [429]


def test_they_cost_the_same_however_much_there_is_to_tell(bea, person, cost):
    browser = enter_surely(bea)
    assert cost(browser, PATH) <= 6
    address = links(browser)[0]
    with_little = cost(browser, address)
    for number in range(30):
        make_message(email=bea.email)
        make_mail(bea.email)
        sit(person, make_group("AG", slug=f"ag-{number}"))
    assert cost(browser, address) == with_little
    assert with_little <= 8 + 2 * len(known_parts())

"""What one's account holds, at a glance."""

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.test import Client

from tests.portal.account.conftest import enter

CARDS = [
    "profil/",
    "email/",
    "password/change/",
    "2fa/",
    "anmeldungen/",
    "mitteilungen/",
    "daten/",
    "loeschen/",
]


@pytest.mark.parametrize("prefix", ["/konto/", "/en/konto/"])
def test_every_part_of_the_account_has_a_card(prefix, anna):
    page = enter(anna).get(prefix).content.decode()
    assert [path for path in CARDS if f'href="{prefix}{path}"' not in page] == []


def test_the_cards_say_what_stands_there_now(anna):
    browser = enter(anna)
    assert "nicht eingerichtet" in browser.get("/konto/").content.decode()
    Authenticator.objects.create(user=anna, type=Authenticator.Type.TOTP, data={})
    EmailAddress.objects.create(user=anna, email="neu@example.org", verified=False)
    page = browser.get("/konto/").content.decode()
    assert "nicht eingerichtet" not in page
    assert "noch nicht bestätigt" in page
    assert "1 Gerät" in page


def test_who_has_no_password_is_offered_one(anna):
    browser = enter(anna)
    anna.set_unusable_password()
    anna.save()
    browser.force_login(anna)
    assert 'href="/konto/password/set/"' in browser.get("/konto/").content.decode()


def test_the_header_leads_here(anna):
    assert 'href="/konto/"' in enter(anna).get("/").content.decode()


def test_strangers_log_in_first():
    assert Client().get("/konto/")["Location"] == "/konto/login/?next=/konto/"


def test_it_costs_few_queries(anna, cost):
    assert cost(enter(anna), "/konto/") <= 10

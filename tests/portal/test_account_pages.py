"""Accounts as visitors meet them: getting in, signing up, getting back in; no page needs an inline script."""

import re

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.core import signing
from django.test import Client

from vorort.districts.bulk import found_city
from vorort.districts.models import City
from vorort.outbox.models import Mail
from vorort.people.models import User

pytestmark = pytest.mark.django_db
ADDRESS, PASSWORD = "anna@demo.example", "ein langer Satz"
STRANGER = "nobody@demo.example"

OPEN_PAGES = [
    "login/",
    "signup/",
    "inactive/",
    "login/code/",
    "password/reset/",
    "password/reset/done/",
    "password/reset/key/1-wrong/",
    "password/reset/key/done/",
    "confirm-email/",
    "confirm-email/wrong/",
]
OWN_PAGES = [
    "logout/",
    "email/",
    "password/change/",
    "reauthenticate/",
    "2fa/",
    "2fa/webauthn/",
    "2fa/webauthn/add/",
    "2fa/totp/activate/",
]


@pytest.fixture
def anna():
    found_city("Musterstadt", is_demo=True)
    user = User.objects.create_user(ADDRESS, PASSWORD, name="Anna Beispiel")
    EmailAddress.objects.create(user=user, email=ADDRESS, verified=True, primary=True)
    return user


def logged_in():
    """Anna's browser, logged in and just asked once more whether it is her."""
    browser = Client()
    browser.post("/konto/login/", {"login": ADDRESS, "password": PASSWORD})
    browser.post("/konto/reauthenticate/", {"password": PASSWORD})
    return browser


def text_of(mail):
    return mail.source.replace("=\n", "")


def test_password_opens_the_workplace(anna):
    answer = Client().post("/konto/login/", {"login": ADDRESS, "password": PASSWORD})
    assert answer["Location"] == "/arbeitsplatz/"


def test_wrong_password_is_answered_with_a_summary(anna):
    page = Client().post("/konto/login/", {"login": ADDRESS, "password": "wrong"}).content.decode()
    assert 'class="error-summary"' in page


def test_code_by_mail_opens_the_workplace(anna):
    browser = Client()
    browser.post("/konto/login/code/", {"email": ADDRESS})
    code = re.search(r"^[A-Z0-9]{4}-[A-Z0-9]{4}$", text_of(Mail.objects.get()), re.MULTILINE)
    assert code
    answer = browser.post("/konto/login/code/confirm/", {"code": code[0]})
    assert answer["Location"] == "/arbeitsplatz/"


def test_mail_names_the_site(anna):
    Client().post("/konto/login/code/", {"email": ADDRESS})
    assert Mail.objects.get().subject.endswith("StadtbezirksMarketing Musterstadt")


def test_mail_of_a_demo_says_so(anna, settings):
    settings.DEMO = True
    Client().post("/en/konto/login/code/", {"email": ADDRESS})
    assert "demo with invented examples" in text_of(Mail.objects.get())


def test_account_opens_once_the_address_is_confirmed(anna):
    browser = Client()
    answer = browser.post("/konto/signup/", {"email": STRANGER, "password1": PASSWORD})
    assert answer["Location"] == "/konto/confirm-email/"
    assert browser.get("/arbeitsplatz/").status_code == 302
    link = re.search(r"/konto/confirm-email/[^/\s]+/", text_of(Mail.objects.get(to=STRANGER)))
    assert link
    browser.post(link[0])
    assert EmailAddress.objects.get(email=STRANGER).verified


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("/konto/signup/", {"password1": PASSWORD, "email": "{}"}),
        ("/konto/password/reset/", {"email": "{}"}),
        ("/konto/login/code/", {"email": "{}"}),
    ],
)
def test_answer_does_not_tell_who_has_an_account(anna, path, form):
    def answer_to(address):
        answer = Client().post(path, form | {"email": address}, follow=True)
        page = re.sub(r'csrfmiddlewaretoken" value="[^"]+"', "", answer.content.decode())
        return answer.redirect_chain, page.replace(address, "ADDRESS")

    assert answer_to(ADDRESS) == answer_to(STRANGER)
    assert sorted(Mail.objects.values_list("to", flat=True)) == [ADDRESS, STRANGER]


def test_forgotten_password_is_chosen_anew(anna):
    browser = Client()
    browser.post("/konto/password/reset/", {"email": ADDRESS})
    link = re.search(r"/konto/password/reset/key/[^/\s]+/", text_of(Mail.objects.get()))
    assert link
    form = browser.get(link[0])["Location"]
    browser.post(form, {"password1": "noch ein langer Satz", "password2": "noch ein langer Satz"})
    anna.refresh_from_db()
    assert anna.check_password("noch ein langer Satz")


def test_app_for_codes_is_set_up_and_asked_for(anna):
    browser = logged_in()
    secret = re.search(r"<code>(\w+)</code>", browser.get("/konto/2fa/totp/activate/").content.decode())
    assert secret
    code = format_hotp_value(hotp_value(secret[1], next(iter(yield_hotp_counters_from_time()))))
    answer = browser.post("/konto/2fa/totp/activate/", {"code": code})
    assert answer["Location"] == "/konto/2fa/recovery-codes/"
    assert b"<li><code>" in browser.get("/konto/2fa/recovery-codes/").content
    answer = Client().post("/konto/login/", {"login": ADDRESS, "password": PASSWORD})
    assert answer["Location"] == "/konto/2fa/authenticate/"


def test_secret_of_the_app_lies_in_no_mail(anna):
    logged_in().get("/konto/2fa/totp/activate/")
    assert not Mail.objects.exists()


@pytest.mark.parametrize("demo", [True, False])
def test_log_ins_are_listed_on_the_demo_only(anna, demo):
    City.objects.update(is_demo=demo)
    assert (b"office@demo.example" in Client().get("/konto/login/").content) is demo


@pytest.mark.parametrize("prefix", ["/konto/", "/en/konto/"])
@pytest.mark.parametrize("path", OPEN_PAGES)
def test_open_page_is_whole(anna, prefix, path):
    assert_whole(Client().get(prefix + path))


@pytest.mark.parametrize("prefix", ["/konto/", "/en/konto/"])
@pytest.mark.parametrize("path", OWN_PAGES)
def test_own_page_is_whole(anna, prefix, path):
    assert_whole(logged_in().get(prefix + path))


def test_link_of_a_mail_asks_before_it_confirms(anna):
    EmailAddress.objects.create(user=anna, email=STRANGER)
    key = signing.dumps(EmailAddress.objects.get(email=STRANGER).pk, salt="account")
    assert_whole(Client().get(f"/konto/confirm-email/{key}/"))
    assert not EmailAddress.objects.get(email=STRANGER).verified


def assert_whole(answer):
    """One headline, nothing the content policy would refuse."""
    page = answer.content.decode()
    scripts = re.findall(r"<script(?![^>]*(?: src=|application/json))", page)
    assert answer.status_code == 200
    assert page.count("<h1") == 1
    assert not scripts
    assert not re.search(r"<style| style=| on[a-z]+=\"", page)

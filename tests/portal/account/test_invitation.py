"""From the office's click to a linked account: a mail, a link that only shows, a log-in, and one press of a button."""

import re

import pytest
from allauth.account.models import EmailAddress
from django.core import signing
from django.test import Client

from tests.factories.people import make_invitation, make_person
from tests.portal.account.conftest import PASSWORD, enter
from vorort.ground.clock import now
from vorort.outbox.models import Mail
from vorort.outbox.worker import deliver_due
from vorort.people.actions import invite_person
from vorort.people.models import Invitation, Person, User
from vorort.portal.account.invitations import LINK


@pytest.fixture
def invitation(city):
    return make_invitation(make_person())


@pytest.fixture
def path(invitation):
    return f"/konto/einladung/{LINK.token(invitation.pk)}/"


def text_of(mail):
    return mail.source.replace("=\n", "").replace("=3D", "=")


def test_the_mail_is_german_and_holds_a_link_for_either_language(actor, city):
    invitation = invite_person(make_person(), email="bea@example.org", by=actor("cem"))
    deliver_due(now())
    mail = Mail.objects.get()
    token = re.escape(LINK.token(invitation.pk))
    assert (mail.to, mail.subject.startswith("Einladung:")) == ("bea@example.org", True)
    assert re.search(rf"^http://testserver/konto/einladung/{token}/$", text_of(mail), re.MULTILINE)
    assert re.search(
        rf"^In English: http://testserver/en/konto/einladung/{token}/$", text_of(mail), re.MULTILINE
    )
    assert "Bea Beispiel" in text_of(mail)
    assert "erfundenen Beispielen" not in text_of(mail)


def test_the_mail_of_a_demo_says_so(actor, city):
    city.is_demo = True
    city.save()
    invite_person(make_person(), email="bea@example.org", by=actor("cem"))
    deliver_due(now())
    assert "erfundenen Beispielen" in text_of(Mail.objects.get())


def test_an_invitation_that_was_withdrawn_meanwhile_is_not_sent(actor, city):
    person, cem = make_person(), actor("cem")
    invite_person(person, email="alt@example.org", by=cem)
    invite_person(person, email="neu@example.org", by=cem)
    deliver_due(now())
    assert list(Mail.objects.values_list("to", flat=True)) == ["neu@example.org"]


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_opening_the_link_changes_nothing(prefix, path, invitation, bea):
    for browser in (Client(), enter(bea)):
        answer = browser.get(prefix + path)
        assert answer.status_code == 200
        assert "Bea Beispiel" in answer.content.decode()
        assert "sessionid" not in answer.cookies
    invitation.refresh_from_db()
    assert (invitation.accepted_at, invitation.person.user) == (None, None)


def test_one_press_links_person_and_account(path, invitation, bea):
    answer = enter(bea).post(path, follow=True)
    assert answer.redirect_chain == [("/konto/profil/", 302)]
    assert "Ihr Konto ist verbunden" in answer.content.decode()
    assert Person.objects.get().user == bea


def test_who_has_accepted_already_is_led_on(path, bea):
    browser = enter(bea)
    browser.post(path)
    assert "Sie haben diese Einladung schon angenommen" in browser.get(path).content.decode()
    assert browser.post(path).status_code == 302


def test_a_stranger_logs_in_and_comes_back(path, bea):
    EmailAddress.objects.create(user=bea, email=bea.email, verified=True, primary=True)
    browser = Client()
    to_log_in = browser.post(path, {"how": "login"})["Location"]
    answer = browser.post(to_log_in, {"login": bea.email, "password": PASSWORD, "next": path})
    assert answer["Location"] == path
    assert Person.objects.get().user is None


def test_a_stranger_signs_up_confirms_the_address_and_comes_back(path, invitation):
    browser = Client()
    to_sign_up = browser.post(path, {"how": "signup"})["Location"]
    assert to_sign_up.startswith("/konto/signup/?next=")
    browser.post(to_sign_up, {"email": "bea@example.org", "password1": "ein langer Satz"})
    link = re.search(r"/konto/confirm-email/[^/\s]+/", text_of(Mail.objects.get()))
    assert link
    browser.post(link[0])
    # the mail knows nothing of where they came from; the browser does
    answer = browser.post("/konto/login/", {"login": "bea@example.org", "password": "ein langer Satz"})
    assert answer["Location"] == path
    browser.post(path)
    invitation.refresh_from_db()
    assert invitation.person.user == User.objects.get()


def test_coming_back_happens_once(path, bea):
    browser = enter(bea)
    browser.post("/konto/logout/")
    browser.post(path, {"how": "login"})
    browser.post("/konto/login/", {"login": bea.email, "password": PASSWORD, "next": path})
    browser.get(path)
    browser.post("/konto/logout/")
    answer = browser.post("/konto/login/", {"login": bea.email, "password": PASSWORD})
    assert answer["Location"] == "/arbeitsplatz/"


@pytest.mark.parametrize("ends", [{"withdrawn_at": now()}, {"accepted_at": now()}])
def test_an_invitation_that_has_ended_says_so_and_no_name(ends, path, invitation, bea):
    Invitation.objects.update(**ends)
    browser = enter(bea)
    answer = browser.get(path)
    assert answer.status_code == 410
    assert "nicht mehr offen" in answer.content.decode()
    assert "Bea Beispiel" not in answer.content.decode()
    assert browser.post(path).status_code == 422


def test_an_account_with_an_entry_cannot_take_another(path, bea, person):
    answer = enter(bea).post(path)
    assert answer.status_code == 422
    assert "anderen Eintrag" in answer.content.decode()


@pytest.mark.parametrize("salt", ["portal.own_data", "account", "portal.contact"])
def test_other_signatures_of_ours_open_nothing(salt, invitation):
    token = signing.Signer(salt=salt).sign_object(invitation.pk)
    assert Client().get(f"/konto/einladung/{token}/").status_code == 404


def test_the_link_dies_with_the_person(path, invitation):
    invitation.delete()
    assert Client().get(path).status_code == 404


@pytest.mark.parametrize("signed_in", [True, False])
def test_it_costs_few_queries(signed_in, path, bea, cost):
    assert cost(enter(bea) if signed_in else Client(), path) <= 7

"""Where somebody is logged in, and ending it."""

from datetime import timedelta

import pytest
from allauth.usersessions.models import UserSession
from django.core.cache import cache
from django.db import DatabaseError
from django.test import Client

from tests.portal.account.conftest import FIREFOX, PHONE, enter
from vorort.ground.clock import now
from vorort.portal.account.devices import device_of, shortened
from vorort.portal.reactions import forget_ended_log_ins

PATH = "/konto/anmeldungen/"
NOWHERE = "0.0.0.0"  # noqa: S104
EDGE = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0"


def test_every_device_is_listed_and_this_one_is_marked(anna):
    enter(anna, PHONE)
    page = enter(anna).get(PATH).content.decode()
    assert page.index("Firefox auf Windows") < page.index("Safari auf iPhone")
    assert page.count("dieses Gerät") == 1
    assert page.count("Dort abmelden") == 1


def test_one_device_is_logged_out(anna):
    phone, here = enter(anna, PHONE), enter(anna)
    other = UserSession.objects.get(user_agent=PHONE)
    here.post(f"{PATH}{other.pk}/beenden/")
    assert phone.get("/konto/").status_code == 302
    assert here.get("/konto/").status_code == 200


def test_this_very_device_may_be_logged_out_too(anna):
    here = enter(anna)
    here.post(f"{PATH}{UserSession.objects.get().pk}/beenden/")
    assert here.get("/konto/").status_code == 302


def test_all_others_are_logged_out_at_once(anna, bea):
    others, here, bea_browser = [enter(anna, PHONE) for _ in range(2)], enter(anna), enter(bea)
    answer = here.post(f"{PATH}andere/beenden/", follow=True)
    assert "2 andere Geräte" in answer.content.decode()
    assert [browser.get("/konto/").status_code for browser in (*others, here, bea_browser)] == [
        302,
        302,
        200,
        200,
    ]


def test_where_there_is_no_other_device_nothing_happens(anna):
    here = enter(anna)
    assert "kein anderes Gerät" in here.post(f"{PATH}andere/beenden/", follow=True).content.decode()


def test_the_log_in_of_somebody_else_does_not_exist(anna, bea):
    enter(bea)
    theirs = UserSession.objects.get()
    assert enter(anna).post(f"{PATH}{theirs.pk}/beenden/").status_code == 404
    assert UserSession.objects.filter(pk=theirs.pk).exists()


def test_a_log_in_that_a_new_password_has_ended_is_not_shown(anna):
    enter(anna, PHONE)
    anna.set_password("another good password")
    anna.save()
    browser = Client(headers={"user-agent": FIREFOX})
    browser.post("/konto/login/", {"login": anna.email, "password": "another good password"})
    page = browser.get(PATH).content.decode()
    assert "Firefox" in page
    assert "iPhone" not in page


def test_the_address_is_kept_without_its_end(anna):
    enter(anna)
    assert UserSession.objects.get().ip == "127.0.0.0"


def test_last_seen_is_written_every_few_minutes_and_not_with_every_page(anna, monkeypatch):
    here = enter(anna)
    long_ago = now() - timedelta(hours=1)
    UserSession.objects.update(last_seen_at=long_ago)
    here.get("/konto/")
    assert UserSession.objects.get().last_seen_at == long_ago
    cache.clear()
    here.get("/konto/")
    assert UserSession.objects.get().last_seen_at > long_ago


def test_a_page_does_not_fail_because_that_could_not_be_written(anna, monkeypatch):
    here = enter(anna)
    cache.clear()

    def full_disk(**fields):
        raise DatabaseError

    monkeypatch.setattr(UserSession.objects, "update_or_create", full_disk)
    assert here.get("/konto/").status_code == 200


def test_the_page_of_allauth_leads_here(anna):
    assert enter(anna).get("/konto/sessions/")["Location"] == PATH


def test_what_has_ended_is_forgotten(anna):
    gone, here = enter(anna, PHONE), enter(anna)
    gone.session.flush()
    forget_ended_log_ins(now())
    assert [row.user_agent for row in UserSession.objects.all()] == [FIREFOX]
    assert here.get("/konto/").status_code == 200


@pytest.mark.parametrize("devices", [1, 30])
def test_it_costs_few_queries_however_many_devices(devices, anna, cost):
    here = enter(anna)
    for _ in range(devices - 1):
        session = Client().session
        session.update(dict(here.session.items()))
        session.save()
        UserSession.objects.create(
            user=anna, ip="127.0.0.0", session_key=session.session_key, user_agent=PHONE
        )
    assert here.get(PATH).content.decode().count("Dort abmelden") == devices - 1
    assert cost(here, PATH) <= 7


@pytest.mark.parametrize(
    ("agent", "device"),
    [(FIREFOX, "Firefox auf Windows"), (PHONE, "Safari auf iPhone"), (EDGE, "Edge auf Windows"),
     ("curl/8", "Unbekanntes Gerät"), ("", "Unbekanntes Gerät"), ("Firefox", "Firefox")],
)  # fmt: skip
def test_a_device_is_called_by_names_people_know(agent, device):
    assert device_of(agent) == device


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("203.0.113.77", "203.0.113.0"),
        ("2001:db8:1:2:3::4", "2001:db8:1::"),
        ("", NOWHERE),
        ("x", NOWHERE),
    ],
)
def test_an_address_is_shortened(address, kept):
    assert shortened(address) == kept

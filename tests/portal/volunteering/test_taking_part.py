"""Signing up without an account, answering by a link, and what one's own pages do."""

import re
from datetime import date

import pytest
from django.db.models import QuerySet

from tests.factories.people import logged_in, make_user
from tests.factories.volunteering import (
    TITLE,
    actor_for,
    fresh,
    make_helper,
    make_profile,
    make_shift,
    make_skill,
    make_theme,
    make_volunteer,
)
from tests.portal.ideas.conftest import links_in_mails
from vorort.ground.actor import user_actor
from vorort.ground.clock import now
from vorort.outbox.models import Mail
from vorort.outbox.worker import deliver_due
from vorort.shell.volunteering.links import ASSIGNMENT
from vorort.volunteering.actions import (
    offer_place,
    record_hours,
    revoke_certificate,
    seek_swap,
    sign_up,
    withdraw,
)
from vorort.volunteering.models import Assignment, VolunteerProfile

HOME = "/en/mitmachen/"


@pytest.fixture
def fill_in(clock_of_forms):
    """Open a form and send it a minute later."""

    def send(client, path, **values):
        key = re.search(r'name="form_key" value="([^"]+)"', client.get(path).content.decode())
        clock_of_forms.move(60)
        return client.post(path, ({"form_key": key[1]} if key else {}) | values)

    return send


def test_without_an_account_by_one_link(client, project, fill_in):
    shift = make_shift(project)
    path = f"{HOME}schichten/{shift.pk}/"
    assert "mailbox" in fill_in(client, path, name="Eva Ulm", email="eva@example.org").content.decode()
    (link,) = links_in_mails("bestaetigen")
    assert client.get(link).status_code == 200
    assert fresh(shift).held == 0
    answer = client.post(link, follow=True)
    assert fresh(shift).held == 1
    assert answer.redirect_chain[-1][0].endswith(f"/einsaetze/{Assignment.objects.get().pk}/")
    assert TITLE in client.get(f"{HOME}einsaetze/").content.decode()


@pytest.mark.parametrize(
    "values", [{"name": "", "email": "eva@example.org"}, {"name": "Eva", "email": "nobody"}]
)
def test_what_is_missing_is_said_at_its_field(client, project, fill_in, values):
    shift = make_shift(project)
    assert fill_in(client, f"{HOME}schichten/{shift.pk}/", **values).status_code == 422
    assert not Assignment.objects.exists()


def test_with_an_account_it_is_one_click(project):
    shift, user = make_shift(project, most=1), make_user("Eva")
    browser = logged_in(user)
    answer = browser.post(f"{HOME}schichten/{shift.pk}/", follow=True)
    assert "you have a place" in answer.content.decode()
    other = logged_in(make_user("Udo")).post(f"{HOME}schichten/{shift.pk}/", follow=True)
    assert "waiting list" in other.content.decode()


def test_an_offer_is_accepted_by_the_link_in_its_mail(client, project, actor):
    shift, theme = make_shift(project), make_theme()
    shift.opportunity.themes.add(theme)
    asked = offer_place(shift, volunteer=make_volunteer("Eva", themes=[theme]), by=actor("bea"))
    (link,) = links_in_mails("einsatz/")
    shown = client.get(link).content.decode()
    assert "one of your themes" in shown or "einem deiner Themen" in shown or "Themen" in shown
    assert client.post(link, {"tun": "accept_offer"}).status_code == 302
    assert fresh(asked).state == "accepted"
    assert client.post(link, {"tun": "accept_offer"}).status_code == 404


def test_two_withdrawals_write_exactly_two_mails(project):
    shift = make_shift(project, most=2)
    rows = [make_helper(shift, f"h{number}") for number in range(5)]
    deliver_due(now())
    before = Mail.objects.count()
    for row in rows[:2]:
        withdraw(row, by=actor_for(row.volunteer))
    deliver_due(now())
    mails: QuerySet[Mail] = QuerySet(Mail)
    told = list(mails.order_by("pk").values_list("to", flat=True)[before:])
    assert told == [row.volunteer.email for row in rows[2:4]]
    assert [fresh(row).state for row in rows[2:]] == ["offered", "offered", "waiting"]


def test_every_button_of_ones_own_place(project):
    user = make_user("Eva")
    soon = sign_up(make_shift(project, hours=0.5), by=user_actor(user.pk), name="Eva")
    browser, path = logged_in(user), f"{HOME}einsaetze/{soon.pk}/"
    assert "Look for a replacement" in browser.get(path).content.decode()
    assert browser.post(path, {"tun": "seek_swap"}).status_code == 302
    assert fresh(soon).seeks_swap_since
    browser.post(path, {"tun": "stop_swap"})
    assert browser.post(path, {"tun": "check_in", "code": "falsch"}).status_code == 422
    browser.post(path, {"tun": "check_in", "code": soon.shift.code})
    assert fresh(soon).checked_in_at
    browser.post(path, {"tun": "enter_hours", "minutes": "90", "note": ""})
    assert soon.hours.get().minutes == 90
    assert browser.post(path, {"tun": "delete"}).status_code == 404
    browser.post(path, {"tun": "withdraw"})
    assert fresh(soon).state == "cancelled"


def test_the_place_of_somebody_else_is_not_there(client, project):
    mine = make_helper(make_shift(project))
    assert logged_in(make_user("Udo")).get(f"{HOME}einsaetze/{mine.pk}/").status_code == 404
    assert client.get(f"{HOME}einsaetze/{mine.pk}/").status_code == 404
    assert client.get(f"{HOME}einsatz/nichts/").status_code == 404


def test_a_place_that_is_offered_for_swapping_is_taken_over(project):
    shift = make_shift(project, most=1)
    mine = make_helper(shift, "Eva")
    seek_swap(mine, is_on=True, by=actor_for(mine.volunteer))
    browser = logged_in(make_user("Udo"))
    page = f"{HOME}{shift.opportunity_id}-{shift.opportunity.slug}/"
    assert "Take over a place" in browser.get(page).content.decode()
    assert browser.post(f"{HOME}uebernehmen/{mine.pk}/").status_code == 302
    assert fresh(mine).state == "cancelled"


def test_a_profile_in_one_page_then_pause_and_delete(project, hoerde):
    user, theme, skill = make_user("Eva"), make_theme(), make_skill()
    browser, path = logged_in(user), f"{HOME}profil/"
    assert "How much time" in browser.get(path).content.decode()
    filled = {
        "name": "Eva Ulm", "hours": "4", "per": "month", "themes": [theme.pk], "districts": [hoerde.pk],
        "times": ["5-480-720", "5-720-1020"], "wants_proposals": "on", "skills": [skill.pk], "reach_by": "mail",
    }  # fmt: skip
    assert browser.post(path, filled).status_code == 302
    profile = VolunteerProfile.objects.get(user=user)
    assert (profile.budget.minutes, profile.budget.windows.count(), profile.wants_calls) == (240, 2, False)
    shown = browser.get(path).content.decode()
    assert 'value="Eva Ulm"' in shown
    browser.post(f"{path}pause/", {"until": "2090-01-01"})
    assert fresh(profile.budget).paused_until == date(2090, 1, 1)
    browser.post(f"{path}pause/")
    assert fresh(profile.budget).paused_until is None
    browser.post(f"{path}loeschen/")
    assert fresh(profile).erased_at


@pytest.mark.parametrize(
    "values", [{"name": ""}, {"born_in": "1950"}, {"where": "Nirgendwo 999"}, {"hours": "7000"}]
)
def test_a_profile_says_what_is_wrong_and_keeps_the_rest(city, values):
    filled = {"name": "Eva Ulm", "hours": "4", "per": "month", "reach_by": "mail"} | values
    answer = logged_in(make_user("Eva")).post(f"{HOME}profil/", filled)
    assert answer.status_code == 422
    assert not VolunteerProfile.objects.exists()


def test_without_account_the_profile_page_says_what_it_takes(client, city):
    assert "Make an account" in client.get(f"{HOME}profil/").content.decode()


def test_a_certificate_is_paper_and_can_be_checked_by_anybody(client, project, actor, monkeypatch):
    user = make_user("Eva")
    mine = sign_up(make_shift(project, hours=0.5), by=user_actor(user.pk), name="Eva Ulm")
    record_hours(mine, minutes=90, by=actor("bea"))
    browser = logged_in(user)
    today = now().date()
    answer = browser.post(f"{HOME}nachweise/neu/", {"begins": "2020-01-01", "ends": today.replace(year=2090)})
    paper = browser.get(answer.headers["Location"]).content.decode()
    made = mine.volunteer.certificates.get()
    assert made.code in paper
    assert "1 h 30 min" in paper
    assert "a true one" in client.get(f"{HOME}nachweis/{made.code.lower()}/").content.decode()
    assert client.get(f"{HOME}nachweis/AAAA-BBBB-CCCC/").status_code == 404
    assert client.get(f"{HOME}nachweise/{made.pk}/").status_code == 404
    revoke_certificate(made, by=actor("cem"))
    assert "no longer" in client.get(f"{HOME}nachweis/{made.code}/").content.decode()


def test_without_hours_there_is_no_certificate(project):
    user = make_user("Eva")
    make_profile(user)
    answer = logged_in(user).post(f"{HOME}nachweise/neu/", {"begins": "2020-01-01", "ends": "2030-01-01"})
    assert answer.status_code == 422


def test_ones_own_calendar_holds_shifts_too(client, project):
    user = make_user("Eva")
    mine = sign_up(make_shift(project), by=user_actor(user.pk))
    browser = logged_in(user)
    browser.post("/en/konto/kalender/neu/")
    shown = browser.get("/en/konto/kalender/").content.decode()
    address = re.search(r"http://[^/]+(/[^\"<]+\.ics)", shown)
    assert address
    feed = client.get(address[1]).content.decode()
    assert f"shift-{mine.shift_id}@" in feed
    assert ASSIGNMENT.number(ASSIGNMENT.token(mine.pk)) == mine.pk

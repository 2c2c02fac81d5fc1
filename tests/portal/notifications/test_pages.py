"""The inbox, how often mails come, and the link in the mail that ends them."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories.committees import make_group
from tests.factories.notifications import make_notice
from tests.factories.people import logged_in, make_duty
from tests.factories.threads import make_thread
from vorort.ground.clock import now
from vorort.notifications.models import Notice, Preference
from vorort.notifications.selectors import rhythms_of
from vorort.people.models import User
from vorort.portal.notifications.links import SETTINGS, settings_address
from vorort.threads.models import Thread

pytestmark = pytest.mark.django_db
INBOX, RHYTHMS = "/konto/mitteilungen/", "/konto/mitteilungen/einstellungen/"
CHOSEN = {"own": "weekly", "supported": "never", "followed": "immediately", "work": "daily"}


def words(answer, status=200):
    assert answer.status_code == status
    return answer.content.decode()


def path_of(owner, language="de"):
    return "/" + settings_address(owner, language).partition("//")[2].partition("/")[2]


def test_the_inbox_says_what_happened_to_what(idea, anna, hoerde):
    make_notice(idea.thread, user=anna, kind="supported", about="AG <b>Feste</b>")
    make_notice(make_group(district=hoerde).thread, user=anna, what="commented")
    page = words(logged_in(anna).get(INBOX))
    assert f'href="/ideen/{idea.pk}-eine-bank-am-see/"' in page
    assert 'href="/gremien/ag-feste/#kommentare"' in page
    assert "Es gibt eine Antwort: AG &lt;b&gt;Feste&lt;/b&gt;" in page
    assert page.count('<span class="tag">neu</span>') == 2


def test_work_leads_to_the_workplace_and_what_has_no_page_home(idea, anna):
    make_notice(idea.thread, user=anna, kind="work", what="handed_over")
    make_notice(make_thread(kind="profile"), user=anna)
    make_notice(idea.thread, user=anna, kind="work", what="reported")
    page = words(logged_in(anna).get(INBOX))
    assert 'href="/arbeitsplatz/moderation/"' in page
    assert f'href="/arbeitsplatz/ideen/{idea.pk}/"' in page
    assert '<a href="/">Bänke am Phoenix-See</a>' in page


def test_an_empty_inbox_says_how_it_fills(anna):
    assert "Nichts Neues" in words(logged_in(anna).get(INBOX))


def test_nobody_reads_what_others_were_told_or_what_is_hidden(idea, anna, bea):
    make_notice(idea.thread, user=bea)
    assert "Eine Bank" not in words(logged_in(anna).get(INBOX))
    for state in ("draft", "hidden", "deleted"):
        Thread.objects.update(visibility=state)
        assert "Eine Bank" not in words(logged_in(bea).get(INBOX))


def test_a_held_idea_is_there_for_its_author_and_who_moderates_now(idea, anna, bea):
    type(idea).objects.update(state="withdrawn")
    held = make_thread("Geheime Bank", visibility="draft", author=anna)
    type(idea).objects.create(
        thread=held, district=idea.district, state="held", text="Am Ufer.", form_key="held"
    )
    duty = make_duty(bea, "moderator")
    make_notice(held, user=anna, kind="own", what="held")
    make_notice(held, user=bea, kind="work", what="held")
    for user in (anna, bea):
        assert "Geheime Bank" in words(logged_in(user).get(INBOX))
    duty.delete()
    assert "Geheime Bank" not in words(logged_in(bea).get(INBOX))


def test_thirty_stand_on_a_page(idea, anna):
    for number in range(31):
        make_notice(idea.thread, user=anna, about=f"Nr. {number}.")
    browser = logged_in(anna)
    first, second = words(browser.get(INBOX)), words(browser.get(f"{INBOX}?seite=2"))
    assert (first.count("rows__item"), second.count("rows__item")) == (30, 1)
    assert "Nr. 0." in first
    assert "Nr. 30." in second


def test_all_are_marked_as_read(idea, anna, bea):
    for user in (anna, bea):
        make_notice(idea.thread, user=user)
    browser = logged_in(anna)
    assert "1 neu" in words(browser.get("/konto/"))
    page = words(browser.post(f"{INBOX}gelesen/", follow=True))
    assert "Alles ist als gelesen markiert." in page
    assert "Alle als gelesen markieren" not in page
    assert Notice.objects.unread().get().user == bea
    assert browser.get(f"{INBOX}gelesen/").status_code == 405


def test_a_page_costs_the_same_with_one_and_with_thirty(idea, anna):
    def cost():
        browser.get(INBOX)
        with CaptureQueriesContext(connection) as queries:
            words(browser.get(INBOX))
        return len(queries)

    browser = logged_in(anna)
    make_notice(idea.thread, user=anna)
    one = cost()
    for _number in range(29):
        make_notice(idea.thread, user=anna)
    assert cost() == one <= 8


def test_who_is_not_logged_in_logs_in_first():
    for path in (INBOX, RHYTHMS):
        assert Client().get(path)["Location"] == f"/konto/login/?next={path}"


def test_an_account_chooses_how_often(anna):
    browser = logged_in(anna)
    page = words(browser.get(RHYTHMS))
    assert "anna@example.org" in page
    assert page.count("<select") == 4
    assert "Gespeichert." in words(browser.post(RHYTHMS, CHOSEN, follow=True))
    assert rhythms_of(anna) == CHOSEN
    words(browser.post(RHYTHMS, {"keine": "1"}, follow=True))
    assert set(rhythms_of(anna).values()) == {"never"}
    assert "Keine E-Mails mehr" not in words(browser.get(RHYTHMS))


def test_a_wrong_choice_is_told_and_nothing_is_kept(anna):
    page = words(logged_in(anna).post(RHYTHMS, CHOSEN | {"own": "hourly"}), 422)
    assert "Bitte prüfen Sie Ihre Angaben" in page
    assert not Preference.objects.exists()


def test_without_account_one_chooses_by_the_link(paula):
    path = path_of(paula)
    page = words(Client().get(path))
    assert "paula@example.org" in page
    assert page.count("<select") == 3
    assert "Gespeichert." in words(Client().post(path, CHOSEN, follow=True))
    assert rhythms_of(paula)["followed"] == "immediately"
    assert "How often we write to you" in words(Client().get(path_of(paula, "en")))


@pytest.mark.parametrize("method", ["get", "head"])
def test_opening_the_link_ends_nothing(method, paula):
    getattr(Client(), method)(path_of(paula))
    assert not Preference.objects.exists()


@pytest.mark.parametrize("who", ["paula", "anna"])
def test_one_click_ends_all_mails_without_a_form_of_ours(who, idea, request):
    owner = request.getfixturevalue(who)
    waiting = make_notice(
        idea.thread, due_at=now(), **{"user" if isinstance(owner, User) else "address": owner}
    )
    browser, path = Client(enforce_csrf_checks=True), path_of(owner)
    for other in ({"keine": "1"}, CHOSEN, {"List-Unsubscribe": "Please"}):
        assert browser.post(path, other).status_code == 403
    assert not Preference.objects.exists()
    body, kind = "List-Unsubscribe=One-Click", "application/x-www-form-urlencoded"
    assert "keine E-Mails mehr" in words(browser.post(path, body, content_type=kind))
    assert set(rhythms_of(owner).values()) == {"never"}
    waiting.refresh_from_db()
    assert waiting.due_at is None
    # again, and in the form another mail program sends it
    words(browser.post(path, {"List-Unsubscribe": "One-Click"}))


def test_a_link_that_is_not_ours_opens_nothing(paula, anna):
    token = SETTINGS.token(0, paula.pk)
    for wrong in (token[:-1], "x", SETTINGS.token(0, 0), SETTINGS.token(0, 999_999), SETTINGS.token(anna.pk)):
        for body in ({}, {"List-Unsubscribe": "One-Click"}):
            assert Client().post(f"/mitteilungen/{wrong}/", body).status_code == 404
        assert Client().get(f"/mitteilungen/{wrong}/").status_code == 404


def test_the_link_of_an_address_that_has_an_account_now_is_the_accounts(paula, anna):
    paula.user = anna
    paula.save()
    words(Client().post(path_of(paula), {"List-Unsubscribe": "One-Click"}))
    assert set(rhythms_of(anna).values()) == {"never"}


def test_the_account_leads_here(anna):
    page = words(logged_in(anna).get("/konto/"))
    assert page.count(f'href="{INBOX}"') == 2
    assert "nichts Neues" in page

"""Mails about news: one for each who has any, nothing lost and nothing twice, and nothing of others' making in them."""

import re
from datetime import timedelta
from email import message_from_string, policy

import pytest
from django.core.mail.backends.base import BaseEmailBackend
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories.committees import make_chaired
from tests.factories.ideas import make_idea, make_supporters, make_young, parent_of
from tests.factories.notifications import deliver, make_address, make_notice
from tests.factories.people import make_duty, make_user
from tests.factories.threads import make_thread
from vorort.districts.models import City
from vorort.ground.actor import user_actor
from vorort.ground.clock import now
from vorort.ideas.actions import answer_consent, answer_idea, set_intake
from vorort.notifications.models import Notice
from vorort.outbox.models import Mail
from vorort.outbox.transport import SourceMessage
from vorort.people.models import Address, Duty, User
from vorort.portal.notifications.letters import AT_ONCE, MOST_NAMED, write_due
from vorort.portal.reactions import write_news
from vorort.threads.models import Thread

pytestmark = pytest.mark.django_db


class Broken(BaseEmailBackend):
    """The lights go out just when everything is marked as sent."""

    def send_messages(self, letters):
        raise KeyboardInterrupt


def due(thread, **fields):
    return make_notice(thread, due_at=now() - timedelta(minutes=1), **fields)


def write(later=timedelta()):
    write_news(now() + later)
    return list(Mail.objects.order_by("pk"))


def opened(mail):
    return message_from_string(mail.source, policy=policy.default)


def parts(mail):
    whole = opened(mail)
    return tuple(whole.get_body((kind,)).get_content() for kind in ("plain", "html"))


def test_a_mail_says_what_has_happened_where_and_why(idea, anna):
    due(idea.thread, user=anna, kind="own", what="referred", about="AG Feste")
    (mail,) = write()
    assert (mail.to, mail.subject) == (
        "anna@example.org",
        "Eine Bank am See: Ein Gremium befasst sich mit der Idee: AG Feste",
    )
    for text in parts(mail):
        assert "Guten Tag Anna," in text
        assert f"/ideen/{idea.pk}-eine-bank-am-see/" in text
        assert "AG Feste" in text
        assert "/mitteilungen/" in text
    text, html = parts(mail)
    assert "<html" in html
    assert not re.search(r"<(?:img|script|link|iframe)|url\(", html)
    assert Notice.objects.get().sent_at
    assert write() == [mail]


def test_one_click_in_the_mail_program_is_enough(idea, anna, client):
    due(idea.thread, user=anna)
    (mail,) = write()
    sent = SourceMessage(mail.to, mail.source).message().as_bytes().decode()
    whole = message_from_string(sent, policy=policy.default)
    assert whole["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert whole["Auto-Submitted"] == "auto-generated"
    # as it leaves: mail programs read it as it stands
    assert re.search(r"^List-Unsubscribe:\s+<http[^=?>]+/mitteilungen/[\w:-]+/>\r?$", sent, re.MULTILINE)


def test_all_that_is_due_goes_into_one_mail_and_the_rest_waits(idea, anna, paula):
    for what in ("answered", "adopted"):
        due(idea.thread, user=anna, what=what)
    later = make_notice(idea.thread, user=anna, what="moved", due_at=now() + timedelta(hours=1))
    make_notice(idea.thread, user=anna, what="changed")
    due(idea.thread, address=paula)
    mails = write()
    assert [(mail.to, mail.subject) for mail in mails] == [
        ("anna@example.org", "2 Neuigkeiten für Sie"),
        ("paula@example.org", "Eine Bank am See: Es gibt eine Antwort"),
    ]
    later.refresh_from_db()
    assert later.sent_at is None
    assert [mail.to for mail in write(timedelta(hours=2))[2:]] == ["anna@example.org"]


def test_a_mail_names_thirty_and_counts_the_rest(idea, anna):
    for _number in range(MOST_NAMED + 2):
        due(idea.thread, user=anna)
    (mail,) = write()
    assert parts(mail)[0].count("Eine Bank am See") == MOST_NAMED
    assert "Und 2 weitere." in parts(mail)[0]
    assert not Notice.objects.filter(sent_at=None).exists()


def test_people_are_written_to_in_the_language_of_their_idea_and_others_in_the_citys(idea, anna, bea, city):
    Thread.objects.update(language="en")
    City.objects.update(is_demo=True)
    due(idea.thread, user=anna, kind="own")
    due(idea.thread, user=bea)
    english, german = (parts(mail)[0] for mail in write())
    assert "An answer has been given" in english
    assert "/en/ideen/" in english
    assert "/en/mitteilungen/" in english
    assert "This is a demo" in english
    assert "Es gibt eine Antwort" in german


@pytest.mark.parametrize("state", ["draft", "hidden", "deleted"])
def test_nobody_is_written_to_about_what_is_not_public_any_more(state, anna, paula):
    thread = make_thread(visibility=state)
    for owner in ({"user": anna}, {"address": paula}):
        due(thread, **owner)
        due(thread, kind="own", **owner)
    assert write() == []


@pytest.mark.parametrize(
    ("is_given", "told"),
    [
        (True, "Ein Elternteil ist einverstanden, die Idee geht weiter"),
        (False, "die Idee erscheint nicht und wird nach 30 Tagen"),
    ],
)
def test_a_child_without_account_hears_what_a_parent_has_decided(is_given, told, hoerde, city):
    young = make_young(hoerde)
    deliver()
    write()
    answer_consent(young, is_given=is_given, by=parent_of(young))
    deliver()
    mail = write(timedelta(minutes=1))[-1]
    assert mail.to == Address.objects.get(pk=young.address_id or 0).email
    for text in parts(mail):
        assert told in " ".join(text.split())
        assert (f"/ideen/{young.pk}-" in text) == is_given


def test_a_held_idea_is_written_of_to_who_moderates_now(hoerde, anna, mo, cem):
    set_intake(hoerde, answer_days=28, looks_first=True, consent_age=16, by=user_actor(cem.pk))
    former = make_user("Ehemals")
    duty = make_duty(former, "moderator")
    idea = make_idea(hoerde, anna)
    deliver()
    Duty.objects.filter(pk=duty.pk).update(ends=now())
    mails = write(timedelta(days=1))
    assert {mail.to for mail in mails} == {"anna@example.org", "mo@example.org"}
    to_mo = next(mail for mail in mails if mail.to.startswith("mo@"))
    assert f"/arbeitsplatz/ideen/{idea.pk}/" in parts(to_mo)[0]


def test_whoever_cannot_log_in_any_more_is_not_written_to(idea, anna):
    due(idea.thread, user=anna)
    User.objects.update(is_active=False)
    assert write() == []


def test_what_residents_write_stays_text(idea, anna, paula):
    evil = "<script>alert(1)</script>\r\nBcc: all@example.org\n<img src=x onerror=alert(2)>"
    Thread.objects.update(title=evil)
    User.objects.filter(pk=anna.pk).update(name=f"A\nX: y {evil}")
    due(idea.thread, user=anna, about=evil)
    due(idea.thread, address=paula, about=evil)
    mails = write()
    assert [mail.to for mail in mails] == ["anna@example.org", "paula@example.org"]
    for mail in mails:
        whole = opened(mail)
        assert (whole["Bcc"], whole["X"]) == (None, None)
        assert "\n" not in mail.subject
        html = parts(mail)[1]
        assert "<script" not in html
        assert "<img" not in html
        assert "&lt;script&gt;" in html


def test_after_a_crash_everything_is_still_to_be_written_and_then_is_once(idea, anna, paula, settings):
    due(idea.thread, user=anna)
    due(idea.thread, address=paula)
    usual, settings.EMAIL_BACKEND = settings.EMAIL_BACKEND, f"{__name__}.Broken"
    settings.EMAIL_BACKEND = Broken.__module__ + ".Broken"
    with pytest.raises(KeyboardInterrupt):
        write()
    assert Notice.objects.waiting().count() == 2
    settings.EMAIL_BACKEND = usual
    assert len(write()) == 2
    assert len(write()) == 2


def test_one_mail_that_cannot_be_made_holds_up_nobody_else(idea, anna, bea, caplog):
    User.objects.filter(pk=anna.pk).update(email="no\naddress")
    for user in (anna, bea):
        due(idea.thread, user=user)
    assert [mail.to for mail in write()] == ["bea@example.org"]
    assert "no mail could be made" in caplog.text
    assert len(write()) == 1
    User.objects.filter(pk=anna.pk).update(email="anna@example.org")
    assert [mail.to for mail in write(timedelta(hours=2))] == ["bea@example.org", "anna@example.org"]


def test_work_goes_by_the_people_who_have_news(idea, city):
    def cost(number, name):
        rows = [Address(email=f"{name}{n}@example.org", confirmed_at=now()) for n in range(number)]
        for row in Address.objects.bulk_create(rows):
            due(idea.thread, address=row)
        with CaptureQueriesContext(connection) as queries:
            write_due(now(), city)
        return len(queries)

    assert cost(30, "a") == cost(1, "b")
    # the mails of each fifty are written together; those who have none cost nothing
    before = Mail.objects.count()
    assert cost(2 * AT_ONCE, "c") <= 2 * cost(1, "d")
    assert Mail.objects.count() == before + 2 * AT_ONCE + 1
    assert cost(0, "e") <= 2


def test_from_the_answer_to_the_mails(idea, hoerde, anna, bea, cem):
    make_chaired(hoerde, bea)
    make_supporters(idea, make_user("Sina"))
    answer_idea(idea, text="Danke.", by=user_actor(cem.pk))
    deliver()
    assert [mail.to for mail in write()] == ["anna@example.org"]
    assert [mail.to for mail in write(timedelta(hours=25))] == ["anna@example.org", "sina@example.org"]


def test_without_a_city_nothing_is_written(anna):
    City.objects.all().delete()
    due(make_thread(), address=make_address())
    assert write() == []

"""From a report without account to the decision, the mail to the author, and the objection."""

import re
from typing import Any

import pytest
from django.test import Client

from tests.factories.conversation import make_comment, make_report, objector
from tests.factories.ideas import make_idea
from tests.factories.people import logged_in, make_duty, make_user
from vorort.conversation.actions import (
    decide_objection,
    decide_report,
    hide_comment,
    hide_content,
    object_to_hiding,
    show_comment,
)
from vorort.conversation.choices import ReportState, Rule
from vorort.conversation.models import Moderation, Report
from vorort.ground.actor import user_actor
from vorort.ground.clock import now
from vorort.outbox.models import Mail
from vorort.outbox.worker import deliver_due
from vorort.portal.conversation import reporting
from vorort.portal.conversation.letters import LINK

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("people_take_their_time")]


def words(answer, status=200):
    assert answer.status_code == status
    return answer.content.decode()


def report(path, **more):
    key = re.search(r'name="form_key" value="([^"]+)"', words(Client().get(path)))
    assert key
    told = {"reason": "insult", "text": "Das ist gemein.", "name": "", "email": "", "form_key": key[1]}
    return Client().post(path, told | more, follow=True)


def told_by_mail():
    deliver_due(now())
    mail = Mail.objects.latest("pk")
    return mail.to, mail.source.replace("=\n", "").replace("=3D", "=")


def test_anybody_reports_and_gets_a_receipt(thread, mails):
    page = words(report(f"/beitraege/{thread.pk}/melden/"))
    row = Report.objects.get()
    assert (row.thread, row.comment, row.reason, row.language) == (thread, None, "insult", "de")
    assert row.receipt in page
    assert mails() == []


def test_who_gives_an_address_gets_the_receipt_by_mail(thread, mails):
    comment = make_comment(thread, text="Ihr Idioten!")
    report(f"/kommentare/{comment.pk}/melden/", email="rita@example.org")
    row = Report.objects.get()
    assert (row.comment, row.quoted) == (comment, "Ihr Idioten!")
    assert mails() == [("rita@example.org", f"Ihre Meldung {row.receipt} ist angekommen")]


@pytest.mark.parametrize("more", [{"text": ""}, {"reason": ""}, {"email": "rita"}, {"form_key": "x"}])
def test_what_is_not_filled_in_rightly_loses_nothing(more, thread):
    assert "error-summary" in words(report(f"/beitraege/{thread.pk}/melden/", **more), 422)
    assert not Report.objects.exists()


def test_programs_and_the_very_busy_wait(thread, monkeypatch):
    path = f"/beitraege/{thread.pk}/melden/"
    words(report(path, website="http://spam.example"), 429)
    assert not Report.objects.exists()
    monkeypatch.setattr(reporting, "MOST_REPORTS", 1)
    words(report(path))
    words(report(path), 429)
    assert Report.objects.count() == 1


def test_whoever_has_the_receipt_reads_what_was_decided(thread, actor):
    row = make_report(thread, email="rita@example.org")
    path = f"/meldungen/{row.receipt}/"
    assert "angekommen" in words(Client().get(path))
    decide_report(row, outcome=ReportState.KEPT, text="Das ist erlaubt.", by=actor("mo"))
    assert "Das ist erlaubt." in words(Client().get(path))
    to, text = told_by_mail()
    assert to == "rita@example.org"
    assert "Das ist erlaubt." in text
    assert "sechs Monaten" in text
    assert Client().get("/meldungen/NICHTSDA/").status_code == 404


def test_moderators_find_the_short_way(thread, mo, as_anna):
    path = f"/beitraege/{thread.pk}/melden/"
    assert "gleich ausblenden" in words(logged_in(mo).get(path))
    assert "gleich ausblenden" not in words(as_anna.get(path))


@pytest.fixture
def moderation(thread, actor):
    comment = make_comment(thread, text="Ihr Idioten!")
    return hide_comment(comment, rule=Rule.RESPECT, reason="Das beleidigt.", by=actor("mo"))


def test_the_author_is_told_why_and_objects_behind_the_link(moderation):
    to, text = told_by_mail()
    assert to == "paula@example.org"
    for part in ("Ihr Idioten!", "Das beleidigt."):
        assert part in text
    path = f"/widerspruch/{LINK.token(moderation.pk)}/"
    assert path in text
    browser = Client()
    assert "Das beleidigt." in words(browser.get(path))
    words(browser.post(path, {"text": " "}), 422)
    assert "ist angekommen" in words(browser.post(path, {"text": "Das war ein Zitat."}, follow=True))
    moderation.refresh_from_db()
    assert moderation.objection == "Das war ein Zitat."
    assert browser.get("/widerspruch/x/").status_code == 404


@pytest.mark.parametrize(("upheld", "status"), [(True, 410), (False, 200)])
def test_the_answer_comes_by_mail_and_stands_behind_the_link(upheld, status, moderation):
    other = make_user("Mila")
    make_duty(other, "moderator")
    object_to_hiding(moderation, text="Ein Zitat.", by=objector(moderation))
    decide_objection(moderation, upheld=upheld, answer="Nach Prüfung.", by=user_actor(other.pk))
    path = f"/widerspruch/{LINK.token(moderation.pk)}/"
    assert "Nach Prüfung." in words(Client().get(path), status)
    deliver_due(now())
    rows: list[Any] = list(Mail.objects.order_by("pk"))
    sources = [mail.source for mail in rows]
    # the hiding is not told any more where it has ended before the mail was written
    assert len(sources) == (1 if upheld else 2)
    assert "Nach Pr" in sources[-1]


def test_what_is_shown_again_by_itself_is_told(moderation, actor, mails):
    deliver_due(now())
    show_comment(moderation.comment, by=actor("mo"))
    deliver_due(now())
    assert [to for to, _subject in mails()] == ["paula@example.org"] * 2


def test_the_author_of_an_idea_without_account_is_reached(hoerde, committee, actor):
    idea = make_idea(hoerde)
    hide_content(idea.thread, rule=Rule.ADVERTISING, reason="Werbung.", by=actor("mo"))
    assert idea.address
    assert told_by_mail()[0] == idea.address.email


def test_who_cannot_be_reached_gets_no_mail(thread, actor, mails):
    hide_content(thread, rule=Rule.LAW, reason="x", by=actor("mo"))
    deliver_due(now())
    assert mails() == []
    assert Moderation.objects.count() == 1

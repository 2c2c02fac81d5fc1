"""What is written to whom, and the page behind the link of an invitation."""

from datetime import timedelta
from shutil import which

import pytest
from django.db.models import QuerySet
from django.test import Client
from icalendar import Calendar

from tests.factories.committees import sit
from tests.factories.meetings import BY, make_item, make_meeting, make_vote
from tests.factories.meetings_holding import make_sent
from tests.factories.meetings_preparing import PDF, ask, invited, plan, with_mail, without_mail, write
from tests.factories.people import make_person
from tests.portal.meetings.conftest import calendar_of, letters, link_in, paper_of, text_of, words
from vorort.ground.clock import now
from vorort.ground.facts import takes_long
from vorort.meetings.actions import (
    add_item,
    ask_in_writing,
    cancel_meeting,
    change_meeting,
    close_meeting,
    invite_members,
    invite_others,
    open_meeting,
    open_vote,
    send_minutes,
    tell_agenda,
)
from vorort.meetings.models import Invitation, PaperFile
from vorort.outbox.models import Delivery
from vorort.outbox.worker import deliver_due
from vorort.shell import papers
from vorort.shell.papers import makes_pdf

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def no_paper(monkeypatch):
    """To draw a PDF for every letter takes most of the time; a PDF in no time is none."""
    monkeypatch.setattr(papers, "MOST_SECONDS", 0.01)


@pytest.fixture
def maler(committee):
    """A member with an address and without an account."""
    return with_mail(committee)


def to(name: str = "maler") -> list[object]:
    return [letter for letter in letters() if letter["To"] == f"{name}@example.org"]


def test_members_are_invited_with_agenda_link_and_calendar(committee, maler):
    without_mail(committee)
    meeting = plan(committee, is_public=True)
    add_item(meeting, title="Vertrag mit Frau Geheim", is_public=False, by=BY)
    invite_members(meeting, by=BY)
    (letter,) = to()
    text = text_of(letter)
    assert "Sie sind eingeladen" in text
    assert "Bürgersaal" in text
    assert "Vertrag mit Frau Geheim (nicht öffentlich)" in text
    (event,) = Calendar.from_ical(calendar_of(letter)).walk("VEVENT")
    assert str(event["UID"]).startswith(f"meeting-{meeting.pk}@")
    assert link_in(letter).startswith("/einladung/")
    # once, however often the worker looks
    assert letters() == []


def test_each_invitation_is_drawn_and_written_by_itself(committee, maler):
    with_mail(committee, "Zweite")
    without_mail(committee)
    invite_members(plan(committee), by=BY)
    deliver_due(now())
    waiting: QuerySet[Delivery] = QuerySet(Delivery).filter(status="waiting")
    assert len({row.reaction for row in waiting}) == 1
    assert all(takes_long(row.reaction) for row in waiting)
    assert len(waiting) == len(letters()) == 3


@pytest.mark.skipif(not (makes_pdf() and which("pdftotext")), reason="Pango or poppler-utils is missing")
def test_the_invitation_goes_along_on_paper_with_what_its_reader_may_know(committee, maler, monkeypatch):
    monkeypatch.undo()
    without_mail(committee)
    meeting = plan(committee, is_public=True)
    add_item(meeting, title="Vertrag mit Frau Geheim", is_public=False, by=BY)
    invite_members(meeting, by=BY)
    (letter,) = to()
    paper = paper_of(letter)
    assert all(words in paper for words in ("Einladung", "Maler", "Bürgersaal", "Vertrag mit Frau Geheim"))
    invite_others(meeting, persons=[make_person("Gast", email="gast@example.org")], by=BY)
    (letter,) = to("gast")
    assert "Geheim" not in paper_of(letter)


def test_a_guest_is_invited_and_hears_what_is_public(committee, maler):
    meeting = invited(committee)
    add_item(meeting, title="Vertrag mit Frau Geheim", is_public=False, by=BY)
    letters()
    guest = make_person("Gast", email="gast@example.org")
    invite_others(meeting, persons=[guest], by=BY)
    (letter,) = to("gast")
    assert "Geheim" not in text_of(letter)
    assert "Geheim" not in words(link_in(letter))
    assert to() == []


def test_everybody_hears_of_a_change_and_of_a_cancellation(committee, maler):
    meeting = invited(committee)
    letters()
    change_meeting(meeting, values={"place": "Rathaus"}, by=BY)
    (letter,) = to()
    assert "Rathaus" in text_of(letter)
    (event,) = Calendar.from_ical(calendar_of(letter)).walk("VEVENT")
    assert event["SEQUENCE"] == 1
    meeting.refresh_from_db()
    cancel_meeting(meeting, why="Niemand kann.", by=BY)
    (letter,) = to()
    assert "Niemand kann." in text_of(letter)
    (event,) = Calendar.from_ical(calendar_of(letter)).walk("VEVENT")
    assert event["STATUS"] == "CANCELLED"


def test_a_changed_agenda_is_told_in_one_mail_as_each_may_read_it(committee, maler):
    meeting = invited(committee)
    letters()
    add_item(meeting, title="Baumscheiben", by=BY)
    add_item(meeting, title="Personal", is_public=False, by=BY)
    assert to() == []
    tell_agenda(meeting, by=BY)
    (letter,) = to()
    assert "Baumscheiben (nachträglich aufgenommen)" in text_of(letter)
    assert "Personal (nicht öffentlich, nachträglich aufgenommen)" in text_of(letter)
    assert link_in(letter)


def test_what_is_cancelled_before_the_worker_comes_is_not_invited_to(committee, maler):
    meeting = invited(committee)
    cancel_meeting(meeting, why="Niemand kann.", by=BY)
    (letter,) = to()
    assert "findet nicht statt" in text_of(letter)


def test_members_learn_that_minutes_are_there_but_not_what_stands_in_them(committee, maler):
    meeting = invited(committee)
    letters()
    item = make_item(meeting, "Vertrag mit Frau Geheim", is_public=False)
    open_meeting(meeting, by=BY)
    meeting.refresh_from_db()
    send_minutes(close_meeting(meeting, by=BY), by=BY)
    (letter,) = to()
    assert "Einwände sind bis" in text_of(letter)
    assert item.title not in text_of(letter)
    assert f"/arbeitsplatz/sitzungen/{meeting.pk}/niederschrift/" in text_of(letter)


def test_members_are_asked_for_dates(committee, maler):
    poll = ask(committee)
    (letter,) = to()
    assert poll.title in text_of(letter)
    assert text_of(letter).count("–") >= 2
    assert f"/arbeitsplatz/sitzungen/umfragen/{poll.pk}/" in text_of(letter)


def test_whoever_votes_in_writing_is_told_that_and_where_but_not_on_what(committee, maler):
    vote = ask_in_writing(
        committee, wording="Wir zahlen Frau Geheim.", until=now() + timedelta(days=30), by=BY
    )
    (letter,) = to()
    assert "Ihre Stimme ist gefragt" in text_of(letter)
    assert "Geheim" not in str(letter) + text_of(letter)
    assert f"/arbeitsplatz/abstimmungen/{vote.pk}/" in text_of(letter)


def test_nobody_is_written_to_of_a_show_of_hands(running):
    open_vote(make_vote(make_item(running)), by=BY)
    assert letters() == []


@pytest.fixture
def link(committee, maler):
    """The page behind the link of the member."""
    meeting = plan(committee, is_public=True)
    paper = write(committee, "Bänke am See", is_public=False, files=[PDF])
    add_item(meeting, title="Bänke", paper=paper, by=BY)
    add_item(meeting, title="Vertrag mit Frau Geheim", is_public=False, by=BY)
    invite_members(meeting, by=BY)
    return link_in(to()[0])


def mine() -> Invitation:
    return Invitation.objects.get(person__family_name="Maler")


def test_opening_the_link_shows_all_and_changes_nothing(link):
    page = words(link)
    for told in ("Vertrag mit Frau Geheim", "Wir stellen drei Bänke auf.", "(PDF)", "Ja, ich komme"):
        assert told in page
    assert mine().reply == ""
    assert Client().get(link)["Cache-Control"] == "private, no-store"


def test_files_are_read_behind_the_link(link, committee):
    file = PaperFile.objects.get(paper__agenda_items__title="Bänke")
    assert Client().get(f"{link}anlagen/{file.pk}.pdf").content == PDF
    other = write(committee, "Anderes", files=[PDF + b"x"])
    assert Client().get(f"{link}anlagen/{other.files.get().pk}.pdf").status_code == 404


def test_one_answers_with_a_note_and_may_change_it(link):
    answer = Client().post(link, {"antwort": "yes", "note": "Etwas später"}, follow=True)
    assert "Danke für Ihre Antwort" in answer.content.decode()
    assert (mine().reply, mine().note) == ("yes", "Etwas später")
    page = Client().get(link).content.decode()
    assert "Etwas später" in page
    Client().post(link, {"antwort": "no"})
    assert mine().reply == "no"


@pytest.mark.parametrize("sent", [{}, {"antwort": "vielleicht"}, {"antwort": "yes", "note": "x" * 301}])
def test_what_is_wrong_is_said_and_nothing_typed_is_lost(link, sent):
    answer = Client().post(link, {"note": "Bin im Urlaub"} | sent)
    assert answer.status_code == 422
    assert 'id="errors"' in answer.content.decode()
    assert (sent.get("note") or "Bin im Urlaub") in answer.content.decode()
    assert mine().reply == ""


def test_afterwards_it_can_no_longer_be_answered(link):
    cancel_meeting(mine().meeting, why="Niemand kann.", by=BY)
    answer = Client().get(link)
    assert answer.status_code == 410
    assert "Niemand kann." in answer.content.decode()
    assert "Geheim" not in answer.content.decode()
    assert Client().post(link, {"antwort": "yes"}).status_code == 410
    file = PaperFile.objects.get(paper__agenda_items__title="Bänke")
    assert Client().get(f"{link}anlagen/{file.pk}.pdf").status_code == 404


def test_whose_mandate_has_ended_reads_only_what_is_public(link, maler):
    maler.ends = now() - timedelta(hours=1)
    maler.save()
    page = words(link)
    assert "Geheim" not in page
    assert "Wir stellen drei Bänke auf." not in page


@pytest.mark.parametrize("token", ["x", "x:y", "1"])
def test_a_link_that_is_not_ours_is_not_there(city, token):
    assert Client().get(f"/einladung/{token}/").status_code == 404
    assert Client().get(f"/einladung/{token}/anlagen/1.pdf").status_code == 404


@pytest.mark.parametrize("number", [1, 30])
def test_the_page_costs_the_same_however_long_the_agenda(
    committee, maler, number, django_assert_max_num_queries
):
    meeting = make_meeting(committee)
    for nth in range(number):
        make_item(meeting, f"Punkt {nth}", paper=write(committee, f"Papier {nth}"))
    invite_members(meeting, by=BY)
    link = link_in(to()[0])
    with django_assert_max_num_queries(16):
        assert Client().get(link).status_code == 200


def test_whoever_has_no_address_is_written_to_by_nobody(committee):
    sit(make_person("Ohne"), committee)
    make_sent(committee)
    assert [letter["To"] for letter in letters()] == []

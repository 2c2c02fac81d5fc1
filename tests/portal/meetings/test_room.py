"""The screen in the room of a public meeting: what everybody may know, and nothing of the rest, whoever looks."""

import re
from datetime import timedelta

import pytest
from django.test import Client

from tests.factories.meetings import BY, make_candidate, make_item, make_meeting, make_vote
from tests.factories.people import logged_in
from tests.portal.meetings.conftest import YES, words
from vorort.ground.clock import now
from vorort.meetings.actions import close_vote, declare_vote, go_to_item, open_vote
from vorort.shell.meetings import live
from vorort.shell.meetings.live import state_address

pytestmark = pytest.mark.django_db


def state_of(meeting) -> str:
    """Where the screen asks whether anything is new."""
    found = re.search(r'data-live="([^"]+)"', Client().get(screen(meeting)).content.decode())
    return found[1] if found else ""


def screen(meeting) -> str:
    return f"/sitzungen/{meeting.pk}/saal/"


def test_it_shows_the_item_the_vote_and_what_was_declared(running):
    assert "Anwesenheit" in words(screen(running))
    item = make_item(running, "Bänke am See")
    go_to_item(running, item, by=BY)
    vote = open_vote(make_vote(item), by=BY)
    page = words(screen(running))
    assert "Bänke am See" in page
    assert "Wir stellen drei Bänke auf." in page
    assert "5 von 5 Stimmberechtigten" in page
    close_vote(vote, counts=YES, by=BY)
    page = words(screen(running))
    assert "Niemand kann mehr abstimmen" in page
    assert "4" not in page.split("Niemand kann mehr abstimmen")[0].split("Wir stellen")[1]
    vote.refresh_from_db()
    declare_vote(vote, by=BY)
    assert "angenommen" in words(screen(running))


def test_nothing_of_the_part_that_is_not_public_even_for_members(running, bea):
    parent = make_item(running, "Personal", is_public=False)
    part = make_item(running, "Vertrag mit Frau Geheim", parent=parent)
    for item in (parent, part):
        go_to_item(running, item, by=BY)
        make_vote(item, "Geheimer Wortlaut")
        for client in (Client(), logged_in(bea)):
            page = words(screen(running), client)
            assert "nicht öffentlichen Teil" in page
            assert item.title not in page
            assert "Geheimer Wortlaut" not in page


def test_how_many_have_voted_is_told_but_not_who_stands_without_consent(running):
    item = make_item(running, "Wahl")
    go_to_item(running, item, by=BY)
    vote = make_vote(item, "Wer schreibt?", kind="election", decision="election", method="secret")
    make_candidate(vote)
    open_vote(vote, by=BY, override="Wir sind wenige")
    page = words(screen(running))
    assert "0 von 5 haben abgestimmt" in page
    stand = state_of(running)
    assert Client().get(stand).content.decode().split(" ")[1:] == [f"{vote.pk}:0"]
    item.is_public = False
    item.save()
    assert Client().get(stand).content.decode().split(" ")[1:] == []
    assert "Kandidat 1" not in page
    assert "Name nicht veröffentlicht" in page


def test_a_meeting_that_is_not_public_has_no_screen(committee, bea):
    closed = make_meeting(committee, "Geheim", state="running")
    for path in (screen(closed), state_address(closed, is_inside=False)):
        assert Client().get(path).status_code == 404
        assert logged_in(bea).get(path).status_code == 404


@pytest.mark.parametrize("state", ["invited", "closed", "cancelled"])
def test_before_and_after_it_says_so(committee, state):
    meeting = make_meeting(committee, state=state, is_public=True)
    told = {"invited": "Die Sitzung beginnt", "closed": "Die Sitzung ist beendet", "cancelled": "abgesagt"}
    assert told[state] in words(screen(meeting))


def test_the_screen_asks_for_one_number_that_is_kept_for_everybody(
    running, settings, django_assert_num_queries
):
    settings.PAGE_CACHE_SECONDS = 60
    path = state_of(running)
    first = Client().get(path)
    assert first.content.decode() == str(running.revision)
    assert first["Cache-Control"] == "public, max-age=0, must-revalidate"
    with django_assert_num_queries(1):
        again = Client().get(path, headers={"if-none-match": first["ETag"]})
    assert again.status_code == 304
    go_to_item(running, make_item(running), by=BY)
    assert Client().get(path, headers={"if-none-match": first["ETag"]}).content.decode() == str(
        running.revision + 1
    )


def test_its_address_is_signed_and_ends(running, monkeypatch):
    path = state_of(running)
    assert Client().get(path.replace("/stand/", "/stand/x")).status_code == 404
    monkeypatch.setattr(live, "now", lambda: now() + timedelta(days=2))
    assert Client().get(path).status_code == 404


def test_it_asks_no_more_with_thirty_votes(running, django_assert_max_num_queries):
    item = make_item(running)
    go_to_item(running, item, by=BY)
    Client().get(screen(running))
    counts = []
    for number in (1, 29):
        for _one in range(number):
            make_vote(item, state="open", opened_at=running.opened_at)
        with django_assert_max_num_queries(16) as asked:
            Client().get(screen(running))
        counts.append(len(asked))
    assert counts[0] == counts[1]

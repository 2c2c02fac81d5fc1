"""What members say for themselves, on the page of the meeting and while it runs."""

import pytest

from tests.desk.meetings.live.conftest import present_voter, words
from tests.factories.meetings import BY, make_candidate, make_conflict, make_item, make_meeting, make_vote
from tests.factories.people import logged_in
from vorort.meetings.actions import close_vote, declare_vote, go_to_item, open_vote
from vorort.meetings.models import ConflictOfInterest
from vorort.shell.generation import raise_generation

pytestmark = pytest.mark.django_db
ROOM, PAGE = "/arbeitsplatz/sitzungen/{}/saal/", "/arbeitsplatz/sitzungen/{}/"


def declare(item) -> str:
    return f"/arbeitsplatz/sitzungen/punkte/{item.pk}/befangen/"


def take_back(conflict) -> str:
    return f"/arbeitsplatz/sitzungen/befangenheiten/{conflict.pk}/zurueck/"


def test_a_member_takes_no_part_and_takes_it_back(meeting, item):
    mandate, eva = present_voter(meeting, "Eva")
    assert "Ich bin befangen" in words(eva.get(ROOM.format(meeting.pk)))
    assert eva.post(declare(item), {"reason": "Mein Verein"})["Location"] == ROOM.format(meeting.pk)
    found = ConflictOfInterest.objects.get()
    assert (found.person, found.is_own_word, found.reason) == (mandate.person, True, "Mein Verein")
    assert "Sie wirken an diesem Punkt nicht mit" in words(eva.get(ROOM.format(meeting.pk)))
    assert "Mein Verein" in eva.get(declare(item)).content.decode()
    assert eva.post(take_back(found)).status_code == 302
    assert not ConflictOfInterest.objects.exists()


def test_before_the_meeting_on_its_page(committee, meeting, as_bea):
    ahead = make_meeting(committee, state="invited")
    item = make_item(ahead, "Auftrag an die Firma Eva")
    _mandate, eva = present_voter(meeting, "Eva")
    assert "Ich bin befangen : Auftrag an die Firma Eva" in words(eva.get(PAGE.format(ahead.pk)))
    assert eva.post(declare(item))["Location"] == f"{PAGE.format(ahead.pk)}#top-{item.pk}"
    assert "Sie wirken an diesem Punkt nicht mit" in words(eva.get(PAGE.format(ahead.pk)))


def test_what_the_committee_established_stays_and_others_find_nothing(meeting, item, anna, dora, cem):
    mandate, eva = present_voter(meeting, "Eva")
    established = make_conflict(item, mandate.person, is_own_word=False)
    assert eva.post(take_back(established)).status_code == 404
    assert "Zurücknehmen" not in words(eva.get(ROOM.format(meeting.pk)))
    for user in (anna, dora):
        assert logged_in(user).get(declare(item)).status_code == 404
    assert "Ich bin befangen" not in words(logged_in(cem).get(ROOM.format(meeting.pk)))
    made = make_conflict(make_item(meeting), mandate.person)
    assert logged_in(anna).post(take_back(made)).status_code == 404


def test_while_a_vote_is_open_it_says_why_not(meeting, item, there):
    _mandate, eva = present_voter(meeting, "Eva")
    open_vote(make_vote(item), by=BY, override="Wir sind wenige")
    assert "Abstimmung" in words(eva.post(declare(item)), 422)
    assert not ConflictOfInterest.objects.exists()


@pytest.fixture
def won(meeting, item, there):
    """Eva was elected, somebody else was not."""
    there(4)
    mandate, eva = present_voter(meeting, "Eva")
    vote = make_vote(item, "Wer schreibt?", kind="election", decision="election", method="paper")
    winner, loser = make_candidate(vote, mandate.person), make_candidate(vote)
    counts = {"yes": 6, "votes": {winner.pk: 4, loser.pk: 2}}
    declare_vote(close_vote(open_vote(vote, by=BY), counts=counts, by=BY), by=BY)
    raise_generation()
    return winner, loser, eva


@pytest.mark.parametrize(("answer", "accepted"), [("ja", True), ("nein", False)])
def test_whoever_is_elected_answers_themselves(won, meeting, answer, accepted):
    winner, _loser, eva = won
    for page in (ROOM.format(meeting.pk), PAGE.format(meeting.pk), "/arbeitsplatz/"):
        assert "Sie sind gewählt: Wer schreibt?" in words(eva.get(page))
    assert eva.post(f"/arbeitsplatz/wahlen/{winner.pk}/antwort/", {"antwort": answer}).status_code == 302
    winner.refresh_from_db()
    assert winner.accepted is accepted
    assert "Sie sind gewählt" not in words(eva.get(ROOM.format(meeting.pk)))


def test_nobody_answers_for_somebody_else(won, anna, as_bea, meeting):
    winner, loser, eva = won
    for client, one in ((as_bea, winner), (logged_in(anna), winner), (eva, loser)):
        assert client.post(f"/arbeitsplatz/wahlen/{one.pk}/antwort/", {"antwort": "ja"}).status_code == 404
    assert "Sie sind gewählt" not in words(as_bea.get(ROOM.format(meeting.pk)))
    winner.refresh_from_db()
    assert winner.accepted is None


def test_the_page_asks_no_more_with_thirty_items(meeting, item, django_assert_max_num_queries):
    mandate, eva = present_voter(meeting, "Eva")
    go_to_item(meeting, item, by=BY)
    eva.get(PAGE.format(meeting.pk))
    counts = []
    for number in (1, 29):
        for _one in range(number):
            make_conflict(make_item(meeting), mandate.person)
        with django_assert_max_num_queries(20) as asked:
            eva.get(PAGE.format(meeting.pk))
        counts.append(len(asked))
    assert counts[0] == counts[1]

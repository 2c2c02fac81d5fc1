"""Votes and elections as the chair takes them, from the wording to the declaration."""

import pytest

from tests.desk.meetings.live.conftest import about, lead, present_voter, words
from tests.factories.meetings import (
    arrive,
    make_amendment,
    make_candidate,
    make_members,
    make_paper,
    make_rules,
    make_vote,
)
from tests.factories.people import logged_in
from vorort.ground.clock import now
from vorort.meetings.models import OpenBallot, Resolution, SecretBallot, Vote
from vorort.meetings.selectors.record import told_of

pytestmark = pytest.mark.django_db


def test_hands_from_wording_to_resolution(as_bea, meeting, item, there):
    there(4)
    as_bea.post(
        lead(meeting, f"punkt/{item.pk}/abstimmung/"),
        {"wording": "Drei Bänke.", "method": "hands", "jetzt": "1"},
    )
    vote = Vote.objects.get()
    assert (vote.state, vote.method) == ("open", "hands")
    as_bea.post(about(vote, "auszaehlen/"), {"yes": 3, "no": 1, "abstained": 1})
    page = words(as_bea.get(lead(meeting)))
    assert "Ergebnis bekannt geben" in page
    as_bea.post(about(vote, "feststellen/"))
    assert Resolution.objects.get().wording == "Drei Bänke."
    assert "Angenommen" in words(as_bea.get(lead(meeting)))


def test_more_votes_than_members_are_told_and_typed_stays(as_bea, meeting, item, there):
    there(2)
    as_bea.post(lead(meeting, f"punkt/{item.pk}/abstimmung/"), {"wording": "Drei Bänke.", "jetzt": "1"})
    page = as_bea.post(about(Vote.objects.get(), "auszaehlen/"), {"yes": 17, "no": 1})
    assert "18 Stimmen sind mehr als die 3" in words(page, 422)
    assert 'value="17"' in page.content.decode()


def test_without_quorum_a_reason_is_asked_for_and_stands_in_the_record(
    as_bea, committee, meeting, item, there
):
    make_rules(committee, quorum="share")
    make_members(committee, 8)
    there(1)
    answer = as_bea.post(
        lead(meeting, f"punkt/{item.pk}/abstimmung/"), {"wording": "Drei Bänke.", "jetzt": "1"}
    )
    vote = Vote.objects.get()
    assert answer["Location"] == about(vote, "eroeffnen/")
    page = words(as_bea.get(about(vote, "eroeffnen/")))
    assert "Warum Sie trotzdem fortfahren" in page
    assert as_bea.post(about(vote, "eroeffnen/")).status_code == 302
    assert words(as_bea.post(about(vote, "eroeffnen/"), {"override": ""}), 422)
    vote.refresh_from_db()
    assert vote.state == "prepared"
    as_bea.post(about(vote, "eroeffnen/"), {"override": "Es eilt sehr."})
    vote.refresh_from_db()
    assert (vote.state, vote.override) == ("open", "Es eilt sehr.")
    assert "Es eilt sehr." in words(as_bea.get(lead(meeting)))


def test_who_was_not_invited_is_a_warning_and_the_reason_is_offered_again(as_bea, meeting, item, there):
    there(2)
    meeting.invitations.all().delete()
    vote, following = make_vote(item), make_vote(item)
    as_bea.post(about(vote, "eroeffnen/"))
    as_bea.post(about(vote, "eroeffnen/"), {"override": "Alle sind einverstanden."})
    assert "Alle sind einverstanden." in words(as_bea.get(about(following, "eroeffnen/")))
    as_bea.post(about(following, "eroeffnen/"))
    following.refresh_from_db()
    assert following.state == "prepared"


def test_minutes_and_the_public_page_tell_what_spoke_against_a_vote(as_bea, client, meeting, item, there):
    there(2)
    meeting.invitations.all().delete()
    vote = make_vote(item)
    as_bea.post(about(vote, "eroeffnen/"), {"override": "Alle sind einverstanden."})
    as_bea.post(about(vote, "auszaehlen/"), {"yes": 3})
    as_bea.post(about(vote, "feststellen/"))
    as_bea.post(lead(meeting, "schliessen/"))
    warning = "Nicht eingeladen, obwohl die Regeln es verlangen: 3."
    assert warning in words(as_bea.get(f"/arbeitsplatz/sitzungen/{meeting.pk}/niederschrift/"))


def test_a_roll_call_is_one_page(as_bea, item, there):
    members = there(2)
    vote = make_vote(item, method="roll_call")
    as_bea.post(about(vote, "eroeffnen/"))
    lines = {line.person_id: f"line_{line.pk}" for line in vote.roll.all()}
    page = words(as_bea.get(about(vote, "namentlich/")))
    assert all(member.person.full_name in page for member in members)
    first, second, third = (lines[member.person_id] for member in members)
    as_bea.post(about(vote, "namentlich/"), {first: "yes", second: "no"})
    assert OpenBallot.objects.count() == 2
    page = as_bea.get(about(vote, "namentlich/")).content.decode()
    assert f'name="{first}"' not in page
    assert f'name="{third}"' in page
    twice = as_bea.post(about(vote, "namentlich/"), {first: "no", third: "yes"})
    assert "schon abgestimmt" in words(twice, 422)
    assert OpenBallot.objects.count() == 2
    assert words(as_bea.post(about(vote, "namentlich/"), {}), 422)


def test_nobody_enters_a_secret_ballot_for_others(as_bea, item, there):
    there(5)
    vote = make_vote(item, method="secret")
    as_bea.post(about(vote, "eroeffnen/"))
    line = vote.roll.all()[0]
    assert words(as_bea.post(about(vote, "namentlich/"), {f"line_{line.pk}": "yes"}), 422)
    assert not SecretBallot.objects.exists()


def test_broken_off_with_a_reason(as_bea, meeting, item, there):
    there(2)
    vote = make_vote(item)
    as_bea.post(about(vote, "eroeffnen/"))
    assert words(as_bea.post(about(vote, "abbrechen/"), {"why": ""}), 422)
    as_bea.post(about(vote, "abbrechen/"), {"why": "Falscher Text"})
    assert "Falscher Text" in words(as_bea.get(lead(meeting)))


def test_a_tie_that_is_left_to_the_chair(as_bea, committee, meeting, item, there):
    make_rules(committee, tie="chair")
    there(3)
    vote = make_vote(item)
    as_bea.post(about(vote, "eroeffnen/"))
    as_bea.post(about(vote, "auszaehlen/"), {"yes": 2, "no": 2})
    assert "Stimmengleichheit auflösen" in words(as_bea.get(lead(meeting)))
    assert words(as_bea.post(about(vote, "feststellen/")), 422)
    as_bea.post(about(vote, "feststellen/"), {"carried": "yes", "tie_note": "Stimme des Vorsitzes"})
    vote.refresh_from_db()
    assert (vote.state, vote.carried) == ("declared", True)


def test_amendments_come_first(as_bea, committee, meeting, item, there):
    there(4)
    item.paper = paper = make_paper(committee)
    item.save()
    amendment = make_amendment(paper)
    version = paper.versions.get()
    path = lead(meeting, f"punkt/{item.pk}/abstimmung/")
    assert "Wir stellen drei Bänke auf." in words(as_bea.get(path))
    told = {"wording": version.wording, "paper_version": version.pk}
    as_bea.post(path, told)
    as_bea.post(path, told | {"amendment": amendment.pk})
    first = Vote.objects.get(kind="amendment")
    main = Vote.objects.get(kind="motion")
    assert first.wording == amendment.wording
    assert "Änderung" in words(as_bea.post(about(main, "eroeffnen/")), 422)


def test_dropped_before_it_was_opened(as_bea, meeting, item, there):
    there(1)
    vote = make_vote(item)
    as_bea.post(about(vote, "verwerfen/"))
    assert not Vote.objects.exists()


@pytest.mark.parametrize("step", ["auszaehlen/", "feststellen/", "abbrechen/"])
def test_in_the_wrong_state_nothing_happens(as_bea, item, there, step):
    there(2)
    vote = make_vote(item)
    page = as_bea.post(about(vote, step), {"yes": 1, "why": "Darum"})
    assert "inzwischen hat sich etwas geändert" in words(page, 422)
    vote.refresh_from_db()
    assert vote.state == "prepared"


@pytest.mark.parametrize("step", ["verwerfen/", "naechster-wahlgang/"])
def test_nor_by_a_button(as_bea, item, there, step):
    there(2)
    vote = make_vote(item)
    as_bea.post(about(vote, "eroeffnen/"))
    answer = as_bea.post(about(vote, step), follow=True)
    assert "inzwischen hat sich etwas geändert" in words(answer)
    assert Vote.objects.get().state == "open"


@pytest.mark.parametrize("who", ["anna", "dora", "olga", "mo"])
def test_others_do_not_learn_of_it(who, request, item, there):
    there(2)
    vote, client = make_vote(item), logged_in(request.getfixturevalue(who))
    for step in ("eroeffnen/", "auszaehlen/", "namentlich/", "abbrechen/", "feststellen/", ""):
        assert client.post(about(vote, step)).status_code == 404
    for step in ("verwerfen/", "naechster-wahlgang/", "annahme/1/"):
        assert client.post(about(vote, step)).status_code == 404
    assert Vote.objects.get().state == "prepared"


def test_nor_may_a_member_open_or_count(item, there, meeting):
    there(2)
    _mandate, client = present_voter(meeting, "Eva")
    vote = make_vote(item)
    assert client.post(about(vote, "eroeffnen/")).status_code == 404
    assert client.get(lead(meeting)).status_code == 404


def test_an_election_with_a_run_off_until_somebody_accepts(as_bea, meeting, item, there):
    members = there(6)
    told = {
        "wording": "Stellvertretender Vorsitz", "people": [members[1].person_id, members[2].person_id],
        "names": "Karla Kern", "seats": 1, "method": "hands", "jetzt": "1",
    }  # fmt: skip
    as_bea.post(lead(meeting, f"punkt/{item.pk}/wahl/"), told)
    vote = Vote.objects.get()
    assert vote.candidates.count() == 3
    one, two, three = vote.candidates.all()
    as_bea.post(about(vote, "auszaehlen/"), {f"for_{one.pk}": 3, f"for_{two.pk}": 3, f"for_{three.pk}": 1})
    as_bea.post(about(vote, "feststellen/"))
    assert "Nächsten Wahlgang vorbereiten" in words(as_bea.get(lead(meeting)))
    as_bea.post(about(vote, "naechster-wahlgang/"))
    following = Vote.objects.get(round=2)
    assert [row.shown for row in following.candidates.all()] == [one.shown, two.shown]
    as_bea.post(about(following, "eroeffnen/"))
    one, two = following.candidates.all()
    as_bea.post(about(following, "auszaehlen/"), {f"for_{one.pk}": 5, f"for_{two.pk}": 2})
    as_bea.post(about(following, "feststellen/"))
    page = words(as_bea.get(lead(meeting)))
    assert f"Nimmt {one.shown} die Wahl an?" in page
    as_bea.post(about(following, f"annahme/{one.pk}/"), {"antwort": "ja"})
    page = as_bea.get(lead(meeting))
    assert "hat die Wahl angenommen" in words(page)
    # a mandate is not made by itself; the seat is one click away
    assert f"/arbeitsplatz/gremien/{meeting.committee.slug}/" in page.content.decode()
    assert not members[1].person.mandates.exclude(pk=members[1].pk).exists()


def test_a_whole_list_is_elected_with_one_yes(as_bea, meeting, item, there):
    members = there(4)
    assert "Liste" not in words(as_bea.get(lead(meeting, f"punkt/{item.pk}/wahl/")))
    make_rules(meeting.committee, block_election=True)
    told = {
        "wording": "Beirat", "people": [members[1].person_id, members[2].person_id], "seats": 2, "is_block": "on",
        "method": "hands", "jetzt": "1",
    }  # fmt: skip
    as_bea.post(lead(meeting, f"punkt/{item.pk}/wahl/"), told)
    vote = Vote.objects.get()
    page = as_bea.get(lead(meeting)).content.decode()
    assert 'name="yes"' in page
    assert "for_" not in page
    as_bea.post(about(vote, "auszaehlen/"), {"yes": 4, "no": 1})
    as_bea.post(about(vote, "feststellen/"))
    page = words(as_bea.get(lead(meeting)))
    assert f"Mit der Liste gewählt: {members[1].person.full_name}" in page
    assert "Ja 4 Nein 1" in page


def test_members_ask_for_a_secret_vote(as_bea, meeting, item, there, anna):
    there(4)
    _mandate, eva = present_voter(meeting, "Eva")
    vote = make_vote(item)
    room = f"/arbeitsplatz/sitzungen/{meeting.pk}/saal/"
    assert "Ich beantrage geheime Abstimmung" in words(eva.get(room))
    assert logged_in(anna).post(about(vote, "geheim/ich/")).status_code == 404
    assert eva.post(about(vote, "geheim/ich/"))["Location"] == room
    vote.refresh_from_db()
    assert vote.method == "paper"
    assert "Ich beantrage geheime Abstimmung" not in words(eva.get(room))
    again = make_vote(item)
    assert "Jemand möchte geheim" in words(as_bea.get(lead(meeting)))
    as_bea.post(about(again, "geheim/"), {"person": meeting.presences.last().person_id})
    again.refresh_from_db()
    assert again.method == "paper"


def test_who_was_elected_and_has_accepted_stands_in_the_minutes(as_bea, meeting, item, there):
    there(4)
    vote = make_vote(item, kind="election", decision="election")
    candidate = make_candidate(vote)
    as_bea.post(about(vote, "eroeffnen/"))
    as_bea.post(about(vote, "auszaehlen/"), {"yes": 4, "no": 1})
    as_bea.post(about(vote, "feststellen/"))
    as_bea.post(about(vote, f"annahme/{candidate.pk}/"), {"antwort": "ja"})
    (voted,) = told_of(meeting, now()).items[0].votes
    assert [(row.who.name, row.is_elected, row.accepted) for row in voted.candidates] == [
        (candidate.name, True, True)
    ]


def test_two_seats_need_the_number_of_ballots_with_a_name(as_bea, item, there):
    there(4)
    vote = make_vote(item, kind="election", decision="election", seats=2)
    keys = [make_candidate(vote).pk for _number in range(3)]
    as_bea.post(about(vote, "eroeffnen/"))
    told = {f"for_{keys[0]}": 4, f"for_{keys[1]}": 3, f"for_{keys[2]}": 1}
    assert words(as_bea.post(about(vote, "auszaehlen/"), told | {"yes": 1}), 422)
    as_bea.post(about(vote, "auszaehlen/"), told | {"yes": 4})
    vote.refresh_from_db()
    assert vote.state == "closed"


@pytest.mark.parametrize("told", [{"yes": "x"}, {"yes": -1}, {"yes": 10**12}, {"no": "1,5"}])
def test_nonsense_is_refused(as_bea, item, there, told):
    there(2)
    vote = make_vote(item)
    as_bea.post(about(vote, "eroeffnen/"))
    assert as_bea.post(about(vote, "auszaehlen/"), told).status_code == 422


def test_the_pages_of_a_vote_ask_no_more_with_thirty_members(
    as_bea, meeting, item, there, django_assert_max_num_queries
):
    there(1)
    vote = make_vote(item, method="roll_call")
    as_bea.get(about(vote, "eroeffnen/"))
    counts = []
    for number in (0, 29):
        for mandate in make_members(meeting.committee, number):
            arrive(meeting, mandate)
        with django_assert_max_num_queries(30) as asked:
            as_bea.get(about(vote, "eroeffnen/"))
        counts.append(len(asked))
    assert counts[0] == counts[1]
    as_bea.post(about(vote, "eroeffnen/"))
    with django_assert_max_num_queries(20):
        as_bea.get(about(vote, "namentlich/"))

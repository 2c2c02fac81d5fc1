from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import make_mandate, make_member, make_seat
from tests.factories.meetings import (
    BY,
    arrive,
    make_candidate,
    make_member_with_account,
    make_members,
    make_proxy,
    make_rules,
    make_vote,
)
from tests.factories.people import make_person, make_user
from vorort.ground.actor import user_actor
from vorort.ground.clock import held_at, now
from vorort.ground.permit import Refused
from vorort.meetings.actions import abort_vote, ask_in_writing, cast_ballot, close_vote, open_vote
from vorort.meetings.models import OpenBallot, Participation, SecretBallot
from vorort.meetings.selectors.voting import ballots_to_cast, turnout


@pytest.fixture
def opened(item, there):
    def make(method="open", **fields):
        there()
        return open_vote(make_vote(item, method=method, **fields), by=BY)

    return make


def test_an_open_ballot_has_a_name(opened, actor, told):
    vote, bea = opened(), actor("bea")
    told()
    assert [row.vote for row in ballots_to_cast(bea, now())] == [vote]
    cast_ballot(vote, "yes", by=bea)
    ballot = OpenBallot.objects.get()
    assert (ballot.choice, ballot.entry.person.user_id) == ("yes", bea.id)
    assert told() == []
    assert not ballots_to_cast(bea, now())
    assert turnout(vote) == 1


def test_a_secret_one_has_none(opened, actor, told):
    vote = opened("secret")
    told()
    cast_ballot(vote, "no", by=actor("bea"))
    assert SecretBallot.objects.get().choice == "no"
    assert Participation.objects.get().entry.person.user_id == actor("bea").id
    assert not OpenBallot.objects.exists()
    assert told() == []


def test_whoever_has_more_votes_casts_as_many_ballots(opened, chair, actor):
    chair.seat.weight = 3
    chair.seat.save()
    vote = opened("secret")
    cast_ballot(vote, "yes", by=actor("bea"))
    assert SecretBallot.objects.filter(choice="yes").count() == 3
    assert Participation.objects.count() == 1
    assert close_vote(vote, by=BY).yes == 3


@pytest.mark.parametrize("method", ["open", "secret"])
def test_nobody_votes_twice(method, opened, actor):
    vote = opened(method)
    cast_ballot(vote, "yes", by=actor("bea"))
    with pytest.raises(ValidationError, match="cast already"):
        cast_ballot(vote, "no", by=actor("bea"))
    assert turnout(vote) == 1


def test_too_late_is_said_clearly(opened, actor):
    vote = opened()
    close_vote(vote, by=BY)
    with pytest.raises(ValidationError, match=r"over\. Your ballot was not counted"):
        cast_ballot(vote, "yes", by=actor("bea"))


def test_so_is_that_a_vote_was_broken_off_or_the_meeting_is_over(opened, actor, meeting):
    vote = opened()
    meeting.state, meeting.closed_at = "closed", now()
    meeting.save()
    with pytest.raises(ValidationError, match="is over"):
        cast_ballot(vote, "yes", by=actor("bea"))
    abort_vote(vote, why="Falscher Text", by=BY)
    with pytest.raises(ValidationError, match="is over"):
        cast_ballot(vote, "yes", by=actor("bea"))


def test_in_writing_until_the_last_moment(committee, actor):
    vote = ask_in_writing(committee, wording="Wir fahren an den See.", by=BY)
    assert vote.until
    with held_at(vote.until), pytest.raises(ValidationError, match="is over"):
        cast_ballot(vote, "yes", by=actor("bea"))
    with held_at(vote.until - timedelta(microseconds=1)):
        cast_ballot(vote, "yes", by=actor("bea"))


@pytest.mark.parametrize("choice", ["", "maybe", "1", "yes,no", "Yes"])
def test_no_other_answers(choice, opened, actor):
    vote = opened()
    with pytest.raises(ValidationError, match="one of the answers"):
        cast_ballot(vote, choice, by=actor("bea"))


def test_names_as_many_as_seats(item, there, actor):
    there()
    vote = make_vote(item, kind="election", decision="election", method="secret", seats=2)
    keys = [make_candidate(vote).pk for _number in range(3)]
    vote = open_vote(vote, by=BY)
    for wrong in ("yes", f"{keys[0]},{keys[0]}", ",".join(map(str, keys)), str(keys[-1] + 1)):
        with pytest.raises(ValidationError, match="one of the answers"):
            cast_ballot(vote, wrong, by=actor("bea"))
    cast_ballot(vote, f"{keys[2]},{keys[0]}", by=actor("bea"))
    assert SecretBallot.objects.get().choice == f"{keys[0]},{keys[2]}"


def test_a_proxy_votes_for_each_apart(committee, meeting, item, chair, actor):
    make_rules(committee, proxies="members")
    giver = make_members(committee, 1)[0]
    arrive(meeting, chair)
    make_proxy(meeting, giver.person, chair.person)
    vote, bea = open_vote(make_vote(item, method="open"), by=BY), actor("bea")
    assert len(ballots_to_cast(bea, now())) == 2
    cast_ballot(vote, "yes", by=bea)
    cast_ballot(vote, "no", entry=vote.roll.get(person=giver.person), by=bea)
    assert {one.entry.person_id: one.choice for one in OpenBallot.objects.all()} == {
        chair.person_id: "yes",
        giver.person_id: "no",
    }


def test_a_stand_in_has_one_vote_to_cast(committee, meeting, item):
    absent, user = make_members(committee, 1)[0], make_user("Eva")
    stand_in = make_mandate(
        make_seat(committee, "stand_in", stands_in_for=absent.seat), make_person("Ersatz", user=user)
    )
    arrive(meeting, stand_in)
    vote = open_vote(make_vote(item, method="open"), by=BY)
    cast_ballot(vote, "yes", by=user_actor(user.pk))
    assert OpenBallot.objects.get().entry.person == absent.person


def test_where_anyone_may_hold_a_proxy_they_need_not_sit_here(committee, meeting, item):
    make_rules(committee, proxies="anyone")
    giver, user = make_members(committee, 1)[0], make_user("Eva")
    friend = make_person("Fremd", user=user)
    arrive(meeting, friend)
    make_proxy(meeting, giver.person, friend)
    # a proxy is no head: of the members nobody is there
    vote = open_vote(make_vote(item, method="open"), override="Niemand hat Zeit", by=BY)
    cast_ballot(vote, "yes", by=user_actor(user.pk))
    assert OpenBallot.objects.get().entry.person == giver.person


def test_power_ends_with_the_mandate_while_the_vote_is_open(committee, meeting, item):
    mandate, member = make_member_with_account(committee, "Eva")
    arrive(meeting, mandate)
    vote = open_vote(make_vote(item, method="open"), by=BY)
    mandate.ends = now()
    mandate.save()
    with pytest.raises(Refused):
        cast_ballot(vote, "yes", by=member)


def test_the_vote_of_whoever_has_left_is_not_cast_by_proxy_either(committee, meeting, item, chair, actor):
    make_rules(committee, proxies="members")
    giver = make_members(committee, 1)[0]
    arrive(meeting, chair)
    make_proxy(meeting, giver.person, chair.person)
    vote = open_vote(make_vote(item, method="open"), by=BY)
    giver.ends = now()
    giver.save()
    with pytest.raises(ValidationError, match="no longer sit here"):
        cast_ballot(vote, "yes", entry=vote.roll.get(person=giver.person), by=actor("bea"))


def test_nobody_else_votes(opened, actor):
    vote = opened()
    for name in ("anna", "cem", "olga", "nobody", "shell", "clock"):
        with pytest.raises(Refused):
            cast_ballot(vote, "yes", by=actor(name))


def test_not_for_somebody_else_on_the_roll(opened, actor):
    vote = opened()
    other = vote.roll.exclude(person__user=actor("bea").id).first()
    with pytest.raises(ValueError, match="somebody else"):
        cast_ballot(vote, "yes", entry=other, by=actor("bea"))


def test_hands_are_not_cast(opened, actor):
    vote = opened("hands")
    with pytest.raises(Refused):
        cast_ballot(vote, "yes", by=actor("bea"))


@pytest.mark.parametrize("method", ["open", "secret"])
def test_delegates_of_one_member_vote_as_one(method, committee, meeting, item, chair, actor, hoerde):
    make_rules(committee, bloc_votes=True)
    member, other = make_member(hoerde), make_members(committee, 1)[0]
    for mandate in (chair, other):
        mandate.seat.member = member
        mandate.seat.save()
    arrive(meeting, chair)
    vote = open_vote(make_vote(item, method=method), override="Klein", by=BY)
    cast_ballot(vote, "yes", by=actor("bea"))
    assert turnout(vote) == 2
    assert close_vote(vote, by=BY).yes == 2

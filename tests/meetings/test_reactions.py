"""Who was two, whose data are erased, and what the clock does."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import sit
from tests.factories.meetings import (
    arrive,
    invite,
    leave,
    make_amendment,
    make_candidate,
    make_conflict,
    make_item,
    make_meeting,
    make_paper,
    make_proxy,
    make_running,
    make_vote,
)
from tests.factories.meetings_preparing import ask, make_resolution
from tests.factories.people import make_person
from vorort.ground.clock import now
from vorort.meetings.choices import VoteState
from vorort.meetings.models import (
    ConflictOfInterest,
    DateAnswer,
    Invitation,
    MeetingTask,
    Minutes,
    Objection,
    Presence,
    Proxy,
    RollEntry,
    Signature,
)
from vorort.people.actions import erase_person, merge_people
from vorort.people.models import Person


@pytest.fixture
def two(db):
    return make_person("Eins"), make_person("Zwei")


@pytest.fixture
def merge(two, actor):
    return lambda: merge_people(two[0], into=two[1], by=actor("cem"))


def owners(model, name="person"):
    return set(model.objects.values_list(name, flat=True))


def test_everything_is_the_ones_now(committee, two, merge):
    one, kept = two
    meeting, member = make_running(committee), sit(one, committee)
    invite(meeting, member)
    arrive(meeting, member)
    item, paper = make_item(meeting), make_paper(committee)
    make_conflict(item, one)
    make_amendment(paper, proposed_by=one)
    make_proxy(meeting, make_person("Drei"), one)
    make_proxy(make_meeting(committee), one, make_person("Vier"))
    MeetingTask.objects.create(meeting=meeting, text="Anrufen", responsible=one)
    resolution = make_resolution(committee, responsible=one)
    minutes = Minutes.objects.create(meeting=meeting, recorder=one)
    Objection.objects.create(minutes=minutes, person=one, text="Nein", raised_at=now())
    DateAnswer.objects.create(option=ask(committee).options.all()[0], person=one, reply="yes")
    candidate = make_candidate(make_vote(item, kind="election"), one)
    merge()
    for row in (resolution, minutes, candidate):
        row.refresh_from_db()
    assert (resolution.responsible, minutes.recorder, candidate.person) == (kept, kept, kept)
    for model in (Invitation, Presence, ConflictOfInterest, DateAnswer, Objection):
        assert owners(model) == {kept.pk}
    assert paper.amendments.get().proposed_by == kept
    assert MeetingTask.objects.get().responsible == kept
    assert kept.pk in owners(Proxy, "giver") & owners(Proxy, "holder")


def test_of_what_somebody_has_once_the_first_stays(committee, two, merge):
    one, kept = two
    meetings, option = [make_running(committee), make_running(committee)], ask(committee).options.all()[0]
    first, second = sit(one, committee), sit(kept, committee, begins=now())
    first.ends = second.begins
    first.save()
    invitations = [
        invite(meetings[0], first), invite(meetings[0], second), invite(meetings[1], second), invite(meetings[1], first),
    ]  # fmt: skip
    item = make_item(meetings[0])
    conflicts = [make_conflict(item, person, reason=person.family_name) for person in two]
    answers = [DateAnswer.objects.create(option=option, person=person, reply="yes") for person in two]
    vote = make_vote(item, kind="election")
    candidates = [make_candidate(vote, person) for person in two]
    merge()
    assert list(Invitation.objects.order_by("pk")) == [invitations[0], invitations[2]]
    assert owners(Invitation) == {kept.pk}
    assert (ConflictOfInterest.objects.get(), DateAnswer.objects.get()) == (conflicts[0], answers[0])
    assert vote.candidates.get() == candidates[0]


def test_nobody_was_there_twice_nor_their_own_proxy(committee, two, merge):
    one, kept = two
    meeting, other = make_running(committee), make_running(committee)
    whole = arrive(meeting, one)
    arrive(meeting, kept)
    before = leave(arrive(other, one), now())
    after = arrive(other, kept, came_at=now())
    make_proxy(meeting, one, kept)
    third = make_person("Drei")
    given = [make_proxy(other, person, third) for person in two]
    merge()
    assert set(Presence.objects.all()) == {whole, before, after}
    assert owners(Presence) == {kept.pk}
    assert Proxy.objects.get() == given[0]
    assert given[0].pk


def test_what_is_frozen_keeps_the_record_it_was_written_with(committee, two, merge):
    one, _kept = two
    member, item = sit(one, committee), make_item(make_running(committee))
    vote = make_vote(item, kind="election")
    candidate = make_candidate(vote, one)
    entry = RollEntry.objects.create(vote=vote, person=one, mandate=member, cast_by=one)
    minutes = Minutes.objects.create(
        meeting=item.meeting, state="approved", recorder=one, sent_at=now(), approved_at=now(), digest="x"
    )
    Signature.objects.create(minutes=minutes, person=one, role="chair", signed_at=now(), digest="x")
    vote.state, vote.opened_at = VoteState.OPEN, now()
    vote.save()
    with pytest.raises(ValidationError, match="vote that is open"):
        merge()
    vote.state, vote.aborted_why = VoteState.ABORTED, "Irrtum"
    vote.save()
    merge()
    for row in (candidate, entry):
        row.refresh_from_db()
        assert row.person == one
    assert Signature.objects.get().person == one
    assert Minutes.objects.get().recorder == one
    assert Person.objects.get(pk=one.pk).merged_into


def test_whose_data_are_erased(committee, two, actor):
    one, _kept = two
    invite(make_meeting(committee), sit(one, committee), note="Bin im Krankenhaus")
    DateAnswer.objects.create(option=ask(committee).options.all()[0], person=one, reply="yes")
    erase_person(one, by=actor("cem"))
    assert not DateAnswer.objects.exists()
    assert Invitation.objects.get().note == ""

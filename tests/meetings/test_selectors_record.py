"""A meeting as it went, in as many statements for thirty as for one."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.timezone import localdate

from tests.factories.committees import BEGINNING, make_committee, make_mandate, make_member, make_seat, sit
from tests.factories.meetings import (
    BY,
    arrive,
    invite,
    leave,
    make_candidate,
    make_conflict,
    make_item,
    make_meeting,
    make_members,
    make_paper,
    make_proxy,
    make_rules,
    make_running,
    make_vote,
)
from tests.factories.meetings_holding import make_approved, make_later
from tests.factories.people import make_consent, make_organisation, make_person
from vorort.committees.rules.rule_set import QuorumKind
from vorort.ground.clock import now
from vorort.meetings.actions import approve_minutes, close_meeting, keep_task, pass_resolution, send_minutes
from vorort.meetings.choices import Right
from vorort.meetings.models import Meeting
from vorort.meetings.rules.minutes import content_of
from vorort.meetings.selectors.presence import (
    attendance_at,
    co_signer_candidates,
    conflict_hints,
    present_at,
    quorum_at,
    without_discharge,
)
from vorort.meetings.selectors.record import public_minutes, told_of
from vorort.people.models import OrganisationContact


def lively(committee, number):
    """A meeting in which everything happens so often."""
    meeting = make_running(committee, is_public=True)
    for member in make_members(committee, number):
        invite(meeting, member)
        arrive(meeting, member)
        make_members(committee, 1)
        item = make_item(meeting, paper=make_paper(committee))
        make_conflict(item, member.person)
        vote = make_vote(item)
        make_candidate(vote, member.person)
        vote.state, vote.opened_at = "open", now()
        vote.save()
        keep_task(meeting, text="Los", item=item, responsible=member.person, by=BY)
        keep_task(meeting, text="Ohne Punkt", responsible=member.person, by=BY)
        pass_resolution(item, wording="Ja", responsible=member.person, by=BY)
    return meeting


def statements(ask):
    with CaptureQueriesContext(
        connection,
    ) as asked:
        ask()
    return len(asked)


def test_the_record_costs_the_same_for_one_and_for_thirty(committee):
    few, many = lively(committee, 1), lively(committee, 30)
    costs = [
        statements(lambda meeting=meeting: told_of(Meeting.objects.get(pk=meeting.pk), now()))
        for meeting in (few, many)
    ]
    assert costs[0] == costs[1] <= 22


def test_everything_stands_in_it(committee):
    meeting = make_running(committee, is_public=True)
    one, excused = make_members(committee, 2)
    stand_in = make_seat(committee, "stand_in", stands_in_for=one.seat)
    make_mandate(stand_in, make_person("Ersatz"))
    arrive(meeting, one)
    arrive(meeting, "Frau Kern", right=Right.ADMINISTRATION)
    invite(meeting, excused, reply="no")
    whole, last = make_item(meeting, "Feste"), make_item(meeting, "Ende", number="2")
    part = make_item(meeting, "Sommerfest", parent=whole, number="1.1", paper=make_paper(committee))
    vote = make_vote(
        part, kind="election", state="declared", opened_at=now(), closed_at=now(), declared_at=now(),
        yes=1, no=0, abstained=0, invalid=0, carried=True, result={"reasons": [["reached", {}]]},
    )  # fmt: skip
    assert vote
    pass_resolution(part, wording="Wir feiern", by=BY)
    told = told_of(Meeting.objects.get(pk=meeting.pk), now())
    assert [item.title for item in told.items] == ["Feste", "Sommerfest", last.title]
    assert [item.depth for item in told.items] == [0, 1, 0]
    feast = told.items[1]
    assert part.paper
    assert (feast.reference, feast.votes[0].reasons) == (part.paper.reference, (["reached", {}],))
    assert feast.resolutions[0].wording == "Wir feiern"
    assert [row.who.name for row in told.attended] == [one.person.full_name, "Frau Kern"]
    assert {(row.who.person, row.is_excused) for row in told.absent} == {
        (excused.person_id, True), (committee.mandates.first().person_id, False),
    }  # fmt: skip
    assert (told.convening.days_before, told.convening.days_asked, told.convening.present) == (13, 7, 1)


def test_delegates_speak_for_the_district_that_sends_them(city, hoerde):
    assembly = make_committee(kind="general_assembly", district=None)
    district = make_member(hoerde)
    sent = [make_mandate(make_seat(assembly, member=district), make_person(name)) for name in ("Da", "Fort")]
    meeting = make_running(assembly)
    arrive(meeting, sent[0])
    told = told_of(Meeting.objects.get(pk=meeting.pk), now())
    assert (told.attended[0].who.represents, told.absent[0].who.represents) == ("Hörde", "Hörde")


def test_who_votes_for_whom_and_with_how_many_votes(committee):
    heavy, giver, gone = make_members(committee, 3)
    heavy.seat.weight = 3
    heavy.seat.save()
    meeting = make_running(committee)
    arrive(meeting, heavy)
    make_proxy(meeting, giver.person, heavy.person)
    make_proxy(meeting, gone.person, giver.person)
    told = told_of(Meeting.objects.get(pk=meeting.pk), now())
    assert told.attended[0].who.weight == 3
    proxies = {row.who.person: row.proxy and row.proxy.person for row in told.absent}
    assert proxies[giver.person_id] == heavy.person_id
    assert proxies[gone.person_id] is None
    content = content_of(told)
    assert content["attendance"]["voting"][0]["weight"] == 3
    assert [row["proxy"]["name"] for row in content["absent"] if "proxy" in row] == [heavy.person.full_name]


def test_who_was_elected_and_accepts(committee):
    item = make_item(make_running(committee))
    vote = make_vote(item, kind="election")
    first, second = make_candidate(vote, make_person("Eins"), accepted=True), make_candidate(vote)
    for name, value in {
        "state": "open", "opened_at": now(), "result": {"elected": [first.pk]},
        "tally": {"votes": {str(first.pk): 5, str(second.pk): 2}},
    }.items():  # fmt: skip
        setattr(vote, name, value)
    vote.save()
    rows = told_of(item.meeting, now()).items[0].votes[0].candidates
    assert [(row.votes, row.is_elected, row.accepted) for row in rows] == [(5, True, True), (2, False, None)]


def test_quorum_at_a_moment(committee):
    make_rules(committee, quorum=QuorumKind.COUNT, quorum_count=2)
    meeting, (one, other) = make_running(committee), make_members(committee, 2)
    arrive(meeting, one)
    gone = leave(arrive(meeting, other), now() - timedelta(minutes=20))
    arrive(meeting, "Gast")
    assert gone.left_at
    during, after = gone.left_at - timedelta(minutes=1), now()
    assert [quorum_at(meeting, moment).is_met for moment in (during, after)] == [True, False]
    assert (quorum_at(meeting, after).present, quorum_at(meeting, after).base) == (1, 3)
    assert present_at(meeting, after).count() == 2


def test_of_a_joint_meeting_each_committee_counts_for_itself(committee, group):
    meeting = make_running(committee)
    meeting.with_committees.add(group)
    person = make_person("Doppelt")
    arrive(meeting, sit(person, committee))
    sit(person, group)
    assert [attendance_at(meeting, now(), one).present for one in (committee, group)] == [1, 1]


def test_quorum_costs_the_same_for_one_and_for_thirty(committee):
    costs = []
    for number in (1, 30):
        meeting = make_running(committee)
        for member in make_members(committee, number):
            arrive(meeting, member)
        costs.append(statements(lambda meeting=meeting: quorum_at(meeting, now())))
    assert costs == [4, 4]


def test_who_may_co_sign(committee):
    meeting, (one, other) = make_running(committee), make_members(committee, 2)
    leave(arrive(meeting, one))
    arrive(meeting, committee.mandates.get(seat__office="chair"))
    arrive(meeting, make_person("Gast"))
    assert co_signer_candidates(meeting) == [one.person]
    assert other.person not in co_signer_candidates(meeting)


@pytest.fixture
def club(db):
    return make_organisation("Schachfreunde Hörde")


def test_hints_name_whom_an_item_may_concern_and_why(city, committee, group, club):
    meeting, (one, two, three, four) = make_running(committee), make_members(committee, 4)
    one.on_behalf_of = club
    one.save()
    OrganisationContact.objects.create(organisation=club, person=two.person)
    sit(three.person, group)
    city.association_name = "Stadtbezirksmarketing e.V."
    city.save()
    sit(four.person, make_committee("Vorstand", kind="board"))
    item = make_item(
        meeting, "Zuschuss für die schachfreunde hörde", text="Das stadtbezirksmarketing E.V. zahlt."
    )
    item.paper = make_paper(group)
    item.save()
    hints = conflict_hints(item)
    assert {(hint.person, hint.why, hint.name) for hint in hints} == {
        (one.person, "represents", club.name), (two.person, "contact", club.name),
        (three.person, "sits", group.name), (four.person, "board", city.association_name),
    }  # fmt: skip
    assert all(hint.person.full_name in hint.sentence for hint in hints)
    assert conflict_hints(make_item(meeting, "Etwas anderes")) == []


def test_nobody_votes_on_their_own_discharge(city, committee):
    board = make_committee("Vorstand", kind="board")
    sits, left, long_gone, other = make_members(committee, 4)
    year = localdate().year
    sit(sits.person, board)
    sit(left.person, board, begins=BEGINNING, ends=datetime(year - 1, 1, 2, tzinfo=UTC))
    sit(long_gone.person, board, begins=BEGINNING, ends=datetime(year - 2, 12, 1, tzinfo=UTC))
    item = make_item(make_running(committee), "Entlastung", kind="discharge")
    hints = conflict_hints(item)
    assert [(hint.person, hint.why) for hint in hints] == [
        (sits.person, "discharge"),
        (left.person, "discharge"),
    ]
    assert "§ 34 BGB" in hints[0].sentence
    everybody = [one.person_id for one in (sits, left, long_gone, other)]
    assert without_discharge(item, everybody) == {sits.person_id, left.person_id}
    assert without_discharge(make_item(item.meeting, "Anderes"), everybody) == set()


def test_hints_cost_the_same_for_one_and_for_thirty(city, committee, club):
    item = make_item(make_running(committee), "Schachfreunde Hörde", paper=make_paper(committee))
    costs = []
    for number in (1, 29):
        for member in make_members(committee, number):
            member.on_behalf_of = club
            member.save()
            OrganisationContact.objects.create(organisation=club, person=member.person)
        fresh = type(item).objects.select_related("meeting", "paper__thread").get(pk=item.pk)
        costs.append(statements(lambda fresh=fresh: conflict_hints(fresh)))
    assert costs[0] == costs[1] <= 6


def test_everybody_reads_final_minutes_by_the_consents_of_today(committee):
    meeting = make_running(committee, is_public=True)
    one, other = make_members(committee, 2)
    arrive(meeting, one)
    arrive(meeting, other)
    sent = send_minutes(close_meeting(meeting, by=BY), by=BY)
    assert public_minutes(sent) == {}
    minutes = approve_minutes(sent, approved_in=make_later(committee, sent), by=BY)
    assert [row["name"] for row in public_minutes(minutes)["attendance"]["voting"]] == ["", ""]
    make_consent(one.person)
    assert [row["name"] for row in public_minutes(minutes)["attendance"]["voting"]] == [
        one.person.full_name,
        "",
    ]
    assert public_minutes(make_approved(committee)) == {}


def test_a_draft_has_a_record_too(committee):
    assert told_of(make_meeting(committee), now()).recorder is None

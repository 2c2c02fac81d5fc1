from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import BEGINNING, make_committee, make_group, make_mandate, make_seat, sit
from tests.factories.meetings import (
    BY,
    arrive,
    leave,
    make_amendment,
    make_conflict,
    make_item,
    make_members,
    make_paper,
    make_proxy,
    make_rules,
    make_running,
    make_vote,
)
from tests.factories.people import make_person
from vorort.committees.rules.presets import EVERYBODY
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.meetings.actions import close_vote, open_vote
from vorort.meetings.choices import MeetingState


def test_rules_roll_and_wording_are_frozen(committee, item, there, actor, told):
    members = there(3)
    version = make_rules(committee)
    vote = make_vote(item)
    told()
    opened = open_vote(vote, by=actor("bea"))
    assert told() == [("meetings.VoteOpened", {"vote_id": vote.pk})]
    assert (opened.state, opened.rule_set) == ("open", version)
    assert opened.opened_at is not None
    version.refresh_from_db()
    assert version.used_at == opened.opened_at
    assert [entry.person for entry in opened.roll.all()] == [one.person for one in members]
    assert opened.snapshot["attendance"] == {
        "seats": 4, "filled": 4, "present": 4, "votes": 4, "votes_present": 4,
    }  # fmt: skip


def test_a_committee_without_own_rules_votes_by_those_of_its_kind(item, there):
    there(2)
    opened = open_vote(make_vote(item), by=BY)
    assert (opened.rule_set, opened.snapshot["version"]) == (None, None)
    assert opened.snapshot["rules"]["circular"] == "quota"


def test_who_has_left_and_who_comes_later_does_not_vote(meeting, item, chair):
    arrive(meeting, chair)
    gone, late = make_members(meeting.committee, 2)
    leave(arrive(meeting, gone))
    vote = open_vote(make_vote(item), by=BY)
    arrive(meeting, late, came_at=now())
    assert [entry.person for entry in vote.roll.all()] == [chair.person]
    later = open_vote(make_vote(make_item(meeting)), by=BY)
    assert {entry.person for entry in later.roll.all()} == {chair.person, late.person}


def test_stand_in_proxy_and_conflict(meeting, item, committee, chair):
    make_rules(committee, proxies="members")
    arrive(meeting, chair)
    absent, giver, partial = make_members(committee, 3)
    stand_in = make_mandate(
        make_seat(committee, "stand_in", stands_in_for=absent.seat), make_person("Ersatz"), begins=BEGINNING
    )
    arrive(meeting, stand_in)
    arrive(meeting, partial)
    make_proxy(meeting, giver.person, chair.person)
    make_conflict(item, partial.person)
    make_mandate(make_seat(committee, is_voting=False), make_person("Rat"), begins=BEGINNING)
    vote = open_vote(make_vote(item), by=BY)
    found = {entry.person: entry.cast_by for entry in vote.roll.all()}
    assert found == {
        chair.person: chair.person,
        absent.person: stand_in.person,
        giver.person: chair.person,
    }
    assert vote.snapshot["excluded"] == [partial.person_id]
    assert vote.snapshot["attendance"]["present"] == 2
    assert vote.snapshot["attendance"]["votes_present"] == 3


def test_without_anybody_nobody_votes(item):
    with pytest.raises(ValidationError, match="Nobody is there"):
        open_vote(make_vote(item), by=BY)


def test_a_warning_asks_for_a_reason_and_both_are_kept(committee, item, there):
    there(1)
    make_members(committee, 4)
    make_rules(committee, quorum="share", quorum_base="seats")
    vote = make_vote(item)
    with pytest.raises(ValidationError, match="Something speaks against voting now"):
        open_vote(vote, by=BY)
    assert not vote.roll.exists()
    opened = open_vote(vote, override="Nur zur Probe", by=BY)
    assert opened.snapshot["warnings"] == [["no_quorum", {"present": 2, "needed": 4, "base": 6}]]
    assert opened.override == "Nur zur Probe"
    assert close_vote(opened, counts={"yes": 2}, by=BY).carried is False


def test_what_others_warn_of_counts_too(item, there):
    there()
    late = [["invited_late", {"days": 2}]]
    with pytest.raises(ValidationError, match="Something speaks"):
        open_vote(make_vote(item), outside=late, by=BY)
    assert open_vote(make_vote(item), outside=late, override="Alle da", by=BY).snapshot["warnings"] == late


@pytest.mark.parametrize(
    ("rules", "decision", "expected"),
    [
        ({}, "ordinary", ["late_majority"]),
        ({"urgent_motions": "all"}, "ordinary", ["late_all"]),
        ({"urgent_motions": "never"}, "ordinary", ["late_never"]),
        ({}, "statutes", ["late_never"]),
        ({"late_motion_days": 1}, "ordinary", []),
        ({"late_motion_days": 1}, "dissolution", ["late_never"]),
        ({"late_motion_days": 3}, "ordinary", ["late_majority"]),
    ],
)
def test_what_came_late_on_the_agenda(rules, decision, expected, committee, meeting, there):
    there()
    make_rules(committee, **rules)
    item = make_item(meeting, added_late_at=meeting.begins - timedelta(days=2))
    vote = open_vote(make_vote(item, decision=decision), override="Eilt", by=BY)
    assert [key for key, _numbers in vote.snapshot["warnings"]] == expected


def test_few_voters_keep_no_secret(item, there):
    there(3)
    vote = open_vote(make_vote(item, method="secret"), override="Alle wollen es so", by=BY)
    assert vote.snapshot["warnings"] == [["few_for_secret", {"voters": 4, "least": 5}]]


def test_rules_may_ask_for_a_secret_ballot(committee, item, there):
    there()
    make_rules(committee, ballot="secret")
    vote = open_vote(make_vote(item), override="Einfache Frage", by=BY)
    assert vote.snapshot["warnings"] == [["rules_ask_for_secret", {}]]
    assert open_vote(make_vote(item, method="secret"), by=BY).snapshot["warnings"] == []


def test_the_second_call_for_the_same_item_eases_the_quorum(committee, item, chair):
    make_members(committee, 9)
    make_rules(committee, quorum="share", second_call=True)
    again = make_running(committee, second_call_of=item.meeting)
    arrive(again, chair)
    same, other = make_item(again, item.title), make_item(again, "Etwas anderes")
    # on the same day only where the rules say so
    with pytest.raises(ValidationError, match="Something speaks"):
        open_vote(make_vote(same), by=BY)
    item.meeting.begins -= timedelta(days=7)
    item.meeting.save()
    opened = open_vote(make_vote(same), by=BY)
    assert opened.snapshot["asked"]["second_call"]
    assert close_vote(opened, counts={"yes": 1}, by=BY).carried
    with pytest.raises(ValidationError, match="Something speaks"):
        open_vote(make_vote(other), by=BY)


def test_consents_in_writing_where_all_members_are_asked(committee, item, there):
    there(1)
    make_rules(committee, purpose=EVERYBODY)
    absent = make_members(committee, 2)
    people = [one.person_id for one in absent]
    vote = open_vote(make_vote(item, decision="purpose"), consents=people, by=BY)
    assert vote.snapshot["consents"] == [[person, 1] for person in people]
    closed = close_vote(vote, counts={"yes": 2}, by=BY)
    assert (closed.carried, closed.result["written"], closed.yes) == (True, 2, 2)


def test_one_missing_consent_is_enough(committee, item, there):
    there(1)
    make_rules(committee, purpose=EVERYBODY)
    absent = make_members(committee, 2)
    vote = open_vote(make_vote(item, decision="purpose"), consents=[absent[0].person_id], by=BY)
    assert close_vote(vote, counts={"yes": 2}, by=BY).carried is False


def test_no_consent_of_whoever_votes_anyway_nor_to_an_ordinary_motion(committee, item, there):
    here = there(1)
    make_rules(committee, purpose=EVERYBODY)
    absent = make_members(committee, 1)[0]
    with pytest.raises(ValidationError, match="Only absent members"):
        open_vote(make_vote(item, decision="purpose"), consents=[here[0].person_id], by=BY)
    with pytest.raises(ValidationError, match="where all members are asked"):
        open_vote(make_vote(item), consents=[absent.person_id], by=BY)


def test_amendments_first(meeting, item, there):
    there()
    paper = make_paper(meeting.committee)
    version = paper.versions.get()
    motion = make_vote(item, paper_version=version)
    first = make_vote(item, kind="amendment", amendment=make_amendment(paper))
    with pytest.raises(ValidationError, match="amendments first"):
        open_vote(motion, by=BY)
    open_vote(first, by=BY)


def test_one_electronic_vote_on_an_item_at_a_time(item, there):
    there()
    open_vote(make_vote(item, method="open"), by=BY)
    with pytest.raises(ValidationError, match="open already"):
        open_vote(make_vote(item, method="secret"), by=BY)


def test_only_while_the_meeting_runs(committee, chair):
    ahead = make_item(make_running(committee, state=MeetingState.INVITED))
    with pytest.raises(Refused):
        open_vote(make_vote(ahead), by=BY)


def test_the_other_committee_of_a_joint_meeting_has_its_own_roll(meeting, item, there, hoerde):
    there()
    group = make_group(district=hoerde)
    meeting.with_committees.add(group)
    guest = make_members(group, 1)[0]
    arrive(meeting, guest)
    vote = open_vote(make_vote(item, committee=group), by=BY)
    assert [entry.person for entry in vote.roll.all()] == [guest.person]


def test_the_board_is_warned_about_before_it_votes_on_its_discharge(committee, meeting, there):
    members = there(3)
    sit(members[1].person, make_committee("Vorstand", kind="board"))
    item = make_item(meeting, "Entlastung", kind="discharge")
    with pytest.raises(ValidationError, match="speaks against"):
        open_vote(make_vote(item), by=BY)
    told = open_vote(make_vote(item), override="Die Versammlung will es so.", by=BY)
    assert told.snapshot["warnings"] == [["votes_on_own_discharge", {"people": 1}]]
    other = make_item(meeting, "Entlastung", kind="discharge")
    make_conflict(other, members[1].person)
    vote = open_vote(make_vote(other), by=BY)
    assert members[1].person not in [line.person for line in vote.roll.all()]
    assert open_vote(make_vote(other, kind="procedure"), by=BY).snapshot["warnings"] == []

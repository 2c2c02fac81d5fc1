"""What was agreed without counting votes, under a number."""

from datetime import UTC, date, datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction

from tests.factories.committees import make_committee, make_group
from tests.factories.districts import make_district
from tests.factories.meetings import (
    BY,
    make_item,
    make_meeting,
    make_members,
    make_paper,
    make_rules,
    make_running,
    make_thread,
    make_vote,
)
from tests.factories.people import make_person
from vorort.ground.clock import held_at, now
from vorort.ground.context import running
from vorort.ground.permit import Refused
from vorort.meetings.actions import close_meeting, pass_resolution, send_minutes
from vorort.meetings.actions.resolving import prefix_of, record_resolution
from vorort.meetings.choices import Outcome
from vorort.meetings.models import Consultation, Resolution
from vorort.meetings.selectors.record import told_of
from vorort.search.models import SearchEntry
from vorort.search.selectors import search

WORDING = "Der Verein stellt drei Bänke am See auf.\nDas Geld kommt aus dem Topf des Bezirks."


def test_it_gets_a_number_a_thread_and_a_place_in_the_search(committee, hoerde, actor, told):
    meeting = make_running(committee, is_public=True)
    item = make_item(meeting, subject=make_thread("idea", "Bänke", committee, "public"))
    told()
    row = pass_resolution(item, wording=WORDING, by=actor("bea"))
    assert row.number == f"HÖR-{now().year}-001"
    assert (row.thread.kind, row.thread.title, row.thread.visibility, row.thread.district) == (
        "resolution", "Der Verein stellt drei Bänke am See auf.", "public", hoerde,
    )  # fmt: skip
    assert (row.outcome, row.follow_up, row.vote, row.subject) == ("carried", "", None, item.subject)
    assert item.subject
    assert item.subject.outcomes.get().outcome == row.thread
    assert list(item.subject.steps.values_list("what", "about")) == [("resolved", row.number)]
    assert [entry.kind for entry in search("bänke see", "de")] == ["resolution"]
    passed = {
        "resolution_id": row.pk, "committee_id": committee.pk, "thread_id": item.subject_id, "outcome": "carried"
    }  # fmt: skip
    assert told() == [("meetings.ResolutionPassed", passed)]
    meeting.refresh_from_db()
    assert meeting.revision == 2


@pytest.mark.parametrize(
    ("wording", "summary"),
    [
        ("Wir feiern im Juni.", "1. Februar 2030 · Lenkungsgremium Hörde"),
        ("Wir feiern im Juni.\nDie Gruppe plant es.", "… Die Gruppe plant es."),
        ("Wir feiern " * 20 + "im Juni.", "… feiern " + "Wir feiern " * 9 + "im Juni."),
    ],
)
def test_the_search_does_not_say_the_title_twice(wording, summary, committee):
    with held_at(datetime(2030, 2, 1, 18, tzinfo=UTC)):
        item = make_item(make_running(committee, is_public=True))
        made = pass_resolution(item, wording=wording, by=BY)
    found = SearchEntry.objects.get(kind="resolution", language="de")
    assert found.title.startswith(f"{made.number} Wir feiern")
    assert found.summary == summary


@pytest.mark.parametrize("private", ["meeting", "item"])
def test_what_is_not_public_stays_inside(committee, private):
    meeting = make_running(committee, is_public=private != "meeting")
    subject = make_thread("idea", "Bänke", committee, "public")
    row = pass_resolution(
        make_item(meeting, is_public=private != "item", subject=subject), wording=WORDING, by=BY
    )
    assert row.thread.visibility == "draft"
    assert not SearchEntry.objects.filter(kind="resolution").exists()
    assert not subject.steps.exists()
    assert subject.outcomes.exists()


def test_what_stands_below_an_item_that_is_not_public_is_not_either(committee):
    meeting = make_running(committee, is_public=True)
    below = make_item(meeting, parent=make_item(meeting, is_public=False))
    assert pass_resolution(below, wording="Ja", by=BY).thread.visibility == "draft"
    assert [item.is_public for item in told_of(meeting, now()).items] == [False, False]


def test_numbers_count_up_without_a_gap_by_committee_and_year(committee, group):
    item, other = make_item(make_running(committee)), make_item(make_running(group))
    numbers = [pass_resolution(item, wording=f"Punkt {n}", by=BY).running for n in range(1, 4)]
    with pytest.raises(ValidationError):
        pass_resolution(item, wording=" ", by=BY)
    numbers.append(pass_resolution(item, wording="Punkt 4", by=BY).running)
    assert numbers == [1, 2, 3, 4]
    assert pass_resolution(other, wording="Wir feiern", by=BY).number == f"HÖR-AG1-{now().year}-001"
    with transaction.atomic(), running("tests", BY, now()):
        past = record_resolution(
            item, wording="Alt", outcome=Outcome.NOTED, at=now(), by=BY, decided_on=date(2024, 3, 1)
        )
    assert (past.number, past.decided_on) == ("HÖR-2024-001", date(2024, 3, 1))


def test_prefixes_are_made_once_and_nobody_has_them_twice(committee, group, hoerde):
    second = make_group("AG See", hoerde)
    with transaction.atomic():
        assert [prefix_of(one) for one in (group, second, committee, second)] == [
            "HÖR-AG1", "HÖR-AG2", "HÖR", "HÖR-AG2",
        ]  # fmt: skip
        north, east = (make_district(f"Innenstadt-{part}") for part in ("Nord", "Ost"))
        own = [prefix_of(make_committee(f"LG {one}", one)) for one in (north, east)]
        assert own == ["INN", "INO"]
        assert prefix_of(make_committee("Vorstand", kind="board")) == "VOR"
        assert [prefix_of(make_committee(f"Jury {n}")) for n in (1, 2)] == ["JUR", "JUR2"]


def test_it_may_be_noted_or_postponed(committee):
    item = make_item(make_running(committee))
    for outcome in (Outcome.NOTED, Outcome.POSTPONED):
        assert pass_resolution(item, wording="Der Bericht", outcome=outcome, by=BY).outcome == outcome


def test_what_must_be_voted_on(committee):
    item = make_item(make_running(committee))
    with pytest.raises(ValidationError, match="enter the vote"):
        pass_resolution(item, wording="Nein", outcome=Outcome.REJECTED, by=BY)
    make_rules(committee, consensus=False)
    with pytest.raises(ValidationError, match="ask for a vote"):
        pass_resolution(item, wording="Ja", by=BY)


def test_somebody_sees_to_it(committee):
    item, member = make_item(make_running(committee)), make_members(committee, 1)[0]
    row = pass_resolution(item, wording="Ja", responsible=member.person, due_on=date(2030, 1, 1), by=BY)
    assert (row.follow_up, row.is_pending, row.responsible) == ("open", True, member.person)
    assert pass_resolution(item, wording="Ja", responsible_note="Bauhof", by=BY).is_pending
    with pytest.raises(ValidationError, match="Only members"):
        pass_resolution(item, wording="Ja", responsible=make_person("Fremd"), by=BY)


def test_the_paper_knows_what_became_of_it(committee):
    subject = make_thread("idea", "Bänke", committee)
    paper = make_paper(committee, subject=subject)
    item = make_item(make_running(committee), paper=paper)
    turn = Consultation.objects.create(
        paper=paper, committee=committee, role="decides", position=1, item=item
    )
    row = pass_resolution(item, wording="Ja", by=BY)
    turn.refresh_from_db()
    assert (turn.result, row.subject) == ("carried", subject)


def test_with_a_vote_it_is_the_vote_s(committee):
    item = make_item(make_running(committee))
    vote = make_vote(item)
    with transaction.atomic(), running("tests", BY, now()):
        row = record_resolution(
            item, wording=vote.wording, outcome=Outcome.REJECTED, vote=vote, at=now(), by=BY
        )
        alone = record_resolution(
            None, wording="Ja", outcome=Outcome.CARRIED, committee=committee, at=now(), by=BY
        )
        with pytest.raises(ValueError, match="whose"):
            record_resolution(None, wording="Ja", outcome=Outcome.CARRIED, at=now(), by=BY)
    assert (row.vote, row.committee, alone.item, alone.running) == (vote, committee, None, 2)


def test_after_the_meeting_it_was_decided_when_it_met_and_the_minutes_change(committee):
    meeting = make_running(committee)
    item = make_item(meeting)
    minutes = send_minutes(close_meeting(meeting, by=BY), by=BY)
    pass_resolution(item, wording="Vergessen", by=BY)
    minutes.refresh_from_db()
    assert minutes.state == "draft"


def test_who_does_not_run_the_meeting_passes_nothing(committee, actor):
    for who in ("anna", "dora", "nobody"):
        with pytest.raises(Refused):
            pass_resolution(make_item(make_running(committee)), wording="Ja", by=actor(who))
    with pytest.raises(Refused):
        pass_resolution(make_item(make_meeting(committee)), wording="Ja", by=BY)


def test_the_database_keeps_number_and_wording(committee):
    row = pass_resolution(make_item(make_running(committee)), wording="Ja", by=BY)
    mine = Resolution.objects.filter(pk=row.pk)
    for act in (lambda: mine.update(number="X"), lambda: mine.update(wording="Nein"), mine.delete):
        with pytest.raises(DatabaseError, match="keeps its number"), transaction.atomic():
            act()

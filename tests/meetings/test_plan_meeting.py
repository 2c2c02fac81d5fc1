from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.utils.timezone import localtime

from tests.factories.committees import BEGINNING, make_committee, make_group, seated
from tests.factories.districts import make_district
from tests.factories.meetings import make_meeting, make_rules
from tests.factories.meetings_preparing import HOURS, agenda, make_resolution, plan
from vorort.committees.rules.presets import ASSOCIATION, CUSTOM, MUNICIPAL
from vorort.committees.rules.rule_set import Mode
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.meetings.actions import keep_template, plan_meeting
from vorort.meetings.actions.agenda import TemplateRow
from vorort.meetings.choices import ItemKind, MeetingState
from vorort.threads.choices import Visibility

LATER = now() + timedelta(days=20)


def kinds(meeting):
    return list(meeting.items.values_list("kind", flat=True))


def test_the_chair_plans_a_meeting_in_one_step(committee, actor, told):
    told()
    meeting = plan_meeting(committee, begins=LATER, ends=LATER + HOURS, place=" Bürgersaal ", by=actor("bea"))
    assert (meeting.state, meeting.mode, meeting.place) == (MeetingState.DRAFT, Mode.IN_PERSON, "Bürgersaal")
    assert (meeting.thread.kind, meeting.thread.visibility) == ("meeting", Visibility.DRAFT)
    assert meeting.thread.district == committee.district
    assert "Lenkungsgremium Hörde" in meeting.title
    fact = {"meeting_id": meeting.pk, "committee_id": committee.pk}
    assert told() == [("meetings.MeetingPlanned", fact)]


def test_members_do_not_plan(committee):
    with pytest.raises(Refused):
        plan(committee, by=seated("member", committee))


def test_the_rules_say_whether_it_is_public_unless_told_otherwise(committee):
    assert not plan(committee).is_public
    make_rules(committee, MUNICIPAL)
    assert plan(committee).is_public
    assert not plan(committee, is_public=False).is_public


def test_without_a_template_the_standard_agenda_of_the_kind(committee, group):
    regular = ["conflicts", "agenda", "last_minutes", "reports", "finances", "other"]
    assert kinds(plan(committee)) == regular
    make_rules(committee, MUNICIPAL)
    assert kinds(plan(committee)) == ["co_signer", *regular[:3], "questions", *regular[3:]]
    assert kinds(plan(group)) == ["last_minutes", "reports", "other"]


def test_with_a_template_what_stands_there(committee, actor):
    rows = [TemplateRow("Begrüßung", minutes=5), TemplateRow("Personal", is_public=False)]
    keep_template(committee, rows=rows, by=actor("bea"))
    meeting = plan(committee)
    assert agenda(meeting) == [("1", "Begrüßung"), ("2", "Personal")]
    first, second = meeting.items.all()
    assert (first.minutes, first.is_public, second.is_public) == (5, True, False)


def test_overdue_resolutions_stand_on_it_once(committee):
    day = localtime(LATER).date()
    make_resolution(committee, due_on=day)
    assert ItemKind.FOLLOW_UP not in kinds(plan(committee))
    make_resolution(committee, 2, due_on=day - timedelta(days=1))
    make_resolution(committee, 3, due_on=day - timedelta(days=9))
    make_resolution(make_committee("Jury"), 4, due_on=day - timedelta(days=9))
    found = kinds(plan(committee))
    assert found == ["conflicts", "agenda", "last_minutes", "follow_up", "reports", "finances", "other"]


def test_a_template_that_looks_at_resolutions_is_not_given_it_twice(committee, actor):
    keep_template(committee, rows=[TemplateRow("Stand", ItemKind.FOLLOW_UP)], by=actor("bea"))
    make_resolution(committee, due_on=BEGINNING.date())
    assert kinds(plan(committee)) == ["follow_up"]


def test_nothing_is_planned_into_the_past(committee):
    with pytest.raises(ValidationError, match="moment is over"):
        plan(committee, days=-1)
    with pytest.raises(ValidationError, match="end must come after"):
        plan(committee, ends=now() + timedelta(days=19))


def test_a_committee_that_has_ended_does_not_meet(group):
    group.ends = now() + timedelta(days=10)
    group.save()
    plan(group, days=9)
    with pytest.raises(ValidationError, match="has ended"):
        plan(group, days=10)


def test_only_ways_that_the_rules_know_and_online_with_a_word_on_how(committee):
    with pytest.raises(ValidationError, match="do not provide"):
        plan(committee, mode=Mode.ONLINE)
    with pytest.raises(ValidationError, match="how one takes part"):
        plan(committee, mode=Mode.HYBRID, access="  ")
    assert plan(committee, mode=Mode.HYBRID, access="Bitte die Hand heben.").mode == Mode.HYBRID
    make_rules(committee, CUSTOM, modes=(Mode.ONLINE,), online_basis="Geschäftsordnung § 3")
    assert plan(committee, access="Der Link kommt mit der Einladung.").mode == Mode.ONLINE


def test_committees_nearby_meet_together(committee, group, actor):
    meeting = plan(committee, with_committees=[group], by=actor("bea"))
    assert list(meeting.with_committees.all()) == [group]


def test_and_nobody_calls_strangers_together(committee, actor):
    away = make_group("AG Weit weg", make_district("Lütgendortmund"))
    for other in (away, committee, make_committee("Rat", kind="council")):
        with pytest.raises(ValidationError, match="cannot be called together"):
            plan(committee, with_committees=[other], by=actor("bea"))
    assert plan(committee, with_committees=[away], by=actor("cem")).with_committees.get() == away


def test_a_second_call_as_far_as_the_rules_know_one(committee):
    first = make_meeting(committee)
    again: dict[str, Any] = {"begins": first.begins + timedelta(minutes=30), "second_call_of": first}
    with pytest.raises(ValidationError, match="know no second call\\."):
        plan(committee, **again)
    make_rules(committee, ASSOCIATION, second_call=True)
    with pytest.raises(ValidationError, match="on the same day"):
        plan(committee, **again)
    make_rules(committee, ASSOCIATION, second_call=True, second_call_same_day=True)
    assert plan(committee, **again).second_call_of == first
    with pytest.raises(ValidationError, match="after the first"):
        plan(committee, begins=first.begins, second_call_of=first)
    with pytest.raises(ValidationError, match="same committee"):
        plan(make_committee("Jury"), begins=again["begins"], second_call_of=first)

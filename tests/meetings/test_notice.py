"""What stands in the way of a meeting, as it is shown before inviting and before a vote."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.factories.committees import make_mandate, make_seat, sit
from tests.factories.meetings import BY, make_members, make_rules
from tests.factories.meetings_preparing import EVENING, invited, plan, with_mail, without_mail
from tests.factories.people import make_person
from vorort.committees.rules.presets import CUSTOM
from vorort.committees.rules.rule_set import Counting
from vorort.ground.clock import held_at
from vorort.meetings.actions import change_meeting, invite_others, record_dispatch
from vorort.meetings.rules.notice import Problem
from vorort.meetings.selectors.notice import notice_of

MAY = datetime(2030, 5, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def may():
    with held_at(MAY):
        yield


def test_a_whole_plan_misses_nothing(committee):
    with_mail(committee)
    notice = notice_of(plan(committee, begins=EVENING), MAY)
    assert (notice.missing, notice.problems, notice.letters) == ((), (), 0)
    assert notice.last_day == date(2030, 6, 10)


def test_letters_must_go_earlier_where_receipt_counts(committee):
    make_rules(committee, CUSTOM, notice_counting=Counting.RECEIVED)
    without_mail(committee)
    notice = notice_of(plan(committee, begins=EVENING), MAY)
    assert (notice.letters, notice.last_day) == (1, date(2030, 6, 7))
    assert notice.last_day_by_mail == date(2030, 6, 10)


def test_what_a_draft_misses(committee, group):
    make_members(committee, 2)
    meeting = plan(committee, begins=EVENING, place="")
    meeting.items.all().delete()
    keys = [(problem.key, problem.number) for problem in notice_of(meeting, EVENING - 3 * DAY).missing]
    assert keys == [("no_place", 1), ("no_items", 1), ("unreachable", 2), ("too_late", 3)]
    assert Problem("nobody_seated", 1) in notice_of(plan(group, begins=EVENING), MAY).missing


def test_what_is_wrong_once_people_are_invited(committee):
    letter, mail = without_mail(committee), with_mail(committee)
    meeting = invited(committee, begins=EVENING)
    new = sit(make_person("Neu"), committee)
    make_mandate(make_seat(committee, "stand_in", stands_in_for=mail.seat), make_person("Ersatz"))
    assert notice_of(meeting, MAY).problems == (Problem("not_invited", 1), Problem("letters_not_sent", 1))
    with held_at(EVENING - 5 * DAY):
        invite_others(meeting, persons=[new.person], by=BY)
        for row in meeting.invitations.filter(sent_at=None):
            record_dispatch(row, sent_on=date(2030, 6, 10), by=BY)
    assert notice_of(meeting, MAY).problems == ()
    record_dispatch_late = meeting.invitations.get(person=letter.person)
    with held_at(EVENING - 5 * DAY):
        record_dispatch(record_dispatch_late, sent_on=date(2030, 6, 11), by=BY)
    assert notice_of(meeting, MAY).problems == (Problem("late", 1),)


def test_a_day_that_is_moved_is_looked_at_anew(committee):
    meeting = invited(committee, begins=EVENING)
    assert notice_of(meeting, MAY).problems == ()
    with held_at(EVENING - 4 * DAY):
        values = {"begins": EVENING + DAY, "ends": EVENING + DAY + timedelta(hours=2)}
        moved = change_meeting(meeting, values=values, by=BY)
    assert notice_of(moved, MAY).problems == (Problem("late", 1),)


@pytest.mark.parametrize("number", [1, 30])
def test_it_costs_the_same(number, committee, django_assert_num_queries):
    make_members(committee, number)
    draft, meeting = plan(committee, begins=EVENING), invited(committee, begins=EVENING)
    for row, statements in ((draft, 3), (meeting, 3)):
        fresh = type(row).objects.select_related("committee").get(pk=row.pk)
        with django_assert_num_queries(statements):
            notice_of(fresh, MAY)

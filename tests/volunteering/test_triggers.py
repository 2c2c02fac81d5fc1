"""What the database itself refuses, whoever asks it."""

import pytest
from django.db import IntegrityError, transaction
from django.db.models.deletion import ProtectedError

from tests.factories.volunteering import (
    actor_for,
    helper,
    make_helper,
    make_shift,
    make_volunteer,
    make_young,
    parent_of,
)
from tests.volunteering.test_issue_certificate import YEAR
from vorort.ground.clock import now
from vorort.volunteering.actions import answer_consent, issue_certificate, record_hours, sign_up
from vorort.volunteering.models import Assignment, Certificate, HelpConsent, Hours, Shift


def refused():
    return pytest.raises(IntegrityError, match="volunteering:")


def test_never_more_people_than_places(project):
    shift = make_shift(project, most=1)
    make_helper(shift, "Eva")
    other = make_volunteer("Udo")
    values = {"shift": shift, "volunteer": other, "accepted_at": now()}
    with refused(), transaction.atomic():
        Assignment.objects.create(state="accepted", **values)
    waiting = Assignment.objects.create(state="waiting", waiting_since=now(), **values)
    with refused(), transaction.atomic():
        Assignment.objects.filter(pk=waiting.pk).update(state="accepted")
    with refused(), transaction.atomic():
        Shift.objects.filter(pk=make_full(project).pk).update(least=1, wanted=1, most=1)


def make_full(project):
    shift = make_shift(project, hours=400, most=2)
    for name in ("Ina", "Max"):
        make_helper(shift, name)
    return shift


def test_nobody_on_two_shifts_at_once_also_when_one_moves(project, shift):
    by = helper("Anna")
    mine = sign_up(shift, by=by)
    same, later = make_shift(project), make_shift(project, hours=300)
    with refused(), transaction.atomic():
        Assignment.objects.create(shift=same, volunteer=mine.volunteer, state="accepted", accepted_at=now())
    sign_up(later, by=by)
    with refused(), transaction.atomic():
        Shift.objects.filter(pk=later.pk).update(begins=shift.begins, ends=shift.ends)


def test_an_assignment_keeps_shift_and_person(project, shift):
    mine, other = make_helper(shift), make_shift(project, hours=300)
    stranger = make_volunteer("Udo")
    type(stranger).objects.filter(pk=stranger.pk).update(user=None)
    for change in ({"shift": other}, {"volunteer": stranger}):
        with refused(), transaction.atomic():
            Assignment.objects.filter(pk=mine.pk).update(**change)


def test_lines_of_hours_are_only_added(project, actor):
    line = record_hours(make_helper(make_shift(project, hours=0.5)), minutes=60, by=actor("bea"))
    for act in (
        lambda: Hours.objects.filter(pk=line.pk).update(minutes=600),
        lambda: Hours.objects.filter(pk=line.pk).delete(),
        lambda: Hours.objects.create(
            volunteer=make_volunteer("Udo"), opportunity=line.opportunity, kind="correction", about=line,
            day=line.day, minutes=5, note="fremd", at=now(),
        ),
    ):  # fmt: skip
        with refused(), transaction.atomic():
            act()


def test_a_certificate_stays_as_it_was_issued(project, actor):
    mine = make_helper(make_shift(project, hours=0.5), "Eva")
    record_hours(mine, minutes=60, by=actor("bea"))
    found = issue_certificate(mine.volunteer, by=actor_for(mine.volunteer), **YEAR)
    with refused(), transaction.atomic():
        Certificate.objects.filter(pk=found.pk).update(minutes=6_000)


def test_whoever_has_helped_is_not_simply_deleted(shift):
    with pytest.raises(ProtectedError):
        make_helper(shift).volunteer.delete()


def test_somebody_young_comes_only_with_a_consent_that_stays(shift):
    mine, grown_up = make_young(shift), make_helper(shift, "Udo")
    row = HelpConsent.objects.filter(assignment=mine)
    for act in (
        lambda: Assignment.objects.filter(pk=mine.pk).update(state="accepted", accepted_at=now()),
        lambda: Assignment.objects.filter(pk=mine.pk).update(state="done", accepted_at=now(), ended_at=now()),
        row.delete,
        lambda: row.update(assignment=grown_up),
        lambda: HelpConsent.objects.create(assignment=grown_up, way="paper", asked_at=now()),
    ):
        with refused(), transaction.atomic():
            act()
    answer_consent(mine, is_given=True, by=parent_of(mine))
    for values in ({"given_at": None}, {"given_at": None, "declined_at": now()}):
        with refused(), transaction.atomic():
            row.update(**values)


@pytest.mark.parametrize(
    "values",
    [
        {"way": "bird"},
        {"way": "link", "email": ""},
        {"way": "paper", "email": "a@example.org"},
        {"given_at": "now", "declined_at": "now"},
        {"given_at": "now", "asked_at": None},
    ],
)
def test_what_no_consent_is(shift, values):
    mine = make_young(shift)
    told = {name: now() if value == "now" else value for name, value in values.items()}
    with pytest.raises(IntegrityError), transaction.atomic():
        HelpConsent.objects.filter(assignment=mine).update(**told)


def test_a_place_is_never_kept_for_ever(shift):
    mine = make_young(shift)
    with pytest.raises(IntegrityError), transaction.atomic():
        Assignment.objects.filter(pk=mine.pk).update(expires_at=None)

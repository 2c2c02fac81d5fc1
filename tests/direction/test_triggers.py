"""What the database refuses on both engines, past all actions."""

from datetime import date

import pytest
from django.db import Error, transaction
from django.utils.timezone import localdate

from tests.factories.committees import make_committee
from tests.factories.direction import (
    BY,
    make_adopted_programme,
    make_draft,
    make_profile,
    make_programme,
)
from vorort.direction import triggers
from vorort.direction.actions import adopt_profile, hand_in_profile
from vorort.direction.models import Profile, ProfileGoal, ProgrammeTask, WorkProgramme


def refused(sentence, act):
    with pytest.raises(Error, match=sentence), transaction.atomic():
        act()


@pytest.mark.parametrize(
    "values",
    [
        {"text": "anders"},
        {"reason": "anders"},
        {"adopted_on": date(2020, 1, 1)},
        {"version": 3},
        {"state": "draft"},
        {"returned_note": "doch nicht"},
    ],
)
def test_an_adopted_version_never_changes(values, group):
    profile = make_profile(group)
    refused(triggers.ADOPTED_STAYS, lambda: Profile.objects.filter(pk=profile.pk).update(**values))


def test_an_adopted_version_never_goes(group):
    adopted = make_profile(group)
    refused(triggers.GOAL_STAYS, adopted.delete)
    bare = Profile.objects.filter(pk=make_profile(group, goals=()).pk)
    refused(triggers.ADOPTED_STAYS, bare.delete)


def test_who_wrote_it_may_be_forgotten(group, bea):
    draft = make_draft(group)
    Profile.objects.filter(pk=draft.pk).update(author=bea)
    adopted = adopt_profile(hand_in_profile(draft, by=BY), adopted_on=localdate(), reason="so", by=BY)
    Profile.objects.update(author=None)
    adopted.refresh_from_db()
    assert adopted.author_id is None


@pytest.mark.parametrize("version", [2, 3, 7])
def test_versions_leave_no_gap(version, group, hoerde):
    if version > 2:
        make_profile(group)
    refused(
        triggers.NO_GAP,
        lambda: Profile.objects.create(district=hoerde, version=version, drafted_by=group),
    )


def test_a_draft_keeps_its_number_and_its_district(group, aplerbeck):
    draft = make_draft(group)
    for values in ({"version": 2}, {"district": aplerbeck}):
        refused(triggers.VERSION_STAYS, lambda v=values: Profile.objects.filter(pk=draft.pk).update(**v))


def test_goals_of_an_adopted_version_never_change(group):
    goal = make_profile(group).goals.all()[0]
    refused(triggers.GOAL_STAYS, lambda: ProfileGoal.objects.filter(pk=goal.pk).update(title="anders"))
    refused(triggers.GOAL_STAYS, goal.delete)
    refused(
        triggers.GOAL_STAYS,
        lambda: ProfileGoal.objects.create(profile=goal.profile, position=8, title="noch eins"),
    )


def test_a_goal_continues_one_of_the_version_before(group, aplerbeck):
    other = make_profile(make_committee("Nebenan", aplerbeck)).goals.all()[0]
    first = make_profile(group).goals.all()[0]
    make_profile(group)
    draft = make_draft(group)
    for goal in (other, first, draft.goals.all()[0]):
        refused(
            triggers.OTHER_GOAL,
            lambda g=goal: ProfileGoal.objects.create(profile=draft, position=7, title="x", continues=g),
        )


@pytest.mark.parametrize("values", [{"intro": "anders"}, {"year": 2030}, {"adopted_on": date(2020, 1, 1)}])
def test_an_adopted_programme_stays(values, committee, hoerde):
    programme = make_adopted_programme(hoerde)
    refused(triggers.PROGRAMME_STAYS, lambda: WorkProgramme.objects.filter(pk=programme.pk).update(**values))
    refused("direction: |FOREIGN|foreign|protected", lambda: programme.tasks.all().delete())


@pytest.mark.parametrize("values", [{"title": "leichter"}, {"text": "x"}, {"due_on": date(2030, 1, 1)}])
def test_what_was_promised_stays(values, committee, hoerde):
    task = make_adopted_programme(hoerde).tasks.all()[0]
    refused(triggers.TASK_STAYS, lambda: ProgrammeTask.objects.filter(pk=task.pk).update(**values))
    refused(triggers.TASK_STAYS, task.delete)


def test_a_draft_may_change_and_go(committee, hoerde):
    programme = make_programme(hoerde)
    programme.tasks.update(title="anders")
    programme.tasks.all().delete()
    programme.delete()
    assert not WorkProgramme.objects.exists()

"""What a committee adopts in a meeting is adopted in the same moment."""

import pytest
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate

from tests.factories.committees import make_committee
from tests.factories.direction import make_draft, make_handed_in, make_profile, make_programme
from tests.factories.meetings import BY, make_item, make_rules, make_running
from vorort.committees.rules.presets import CUSTOM
from vorort.direction.actions import discard_profile_draft, give_back_profile
from vorort.direction.models import Profile
from vorort.meetings.actions import pass_resolution
from vorort.meetings.choices import Outcome
from vorort.threads.models import Thread


def decided(committee, row, **fields):
    """The resolution of a public meeting on a draft."""
    item = make_item(make_running(committee, is_public=True), subject=row.thread)
    return pass_resolution(item, **({"wording": "Das Profil gilt."} | fields), by=BY)


def test_a_profile_that_was_handed_in_is_adopted(committee, group):
    draft = make_handed_in(group)
    assert draft.thread
    assert draft.thread.visibility == "draft"
    row = decided(committee, draft)
    draft.refresh_from_db()
    assert (draft.state, draft.adopted_on, draft.adopted_by) == ("adopted", localdate(), committee)
    assert draft.reason == f"Resolution {row.number}: Das Profil gilt."
    assert draft.thread.visibility == "public"
    assert draft.thread.outcomes.get().outcome == row.thread


def test_the_next_version_has_the_same_thread(committee, group):
    first = make_profile(group)
    second = make_handed_in(group, text="Noch mehr.", goals=())
    assert second.thread == first.thread
    decided(committee, second)
    second.refresh_from_db()
    assert second.state == "adopted"


@pytest.mark.parametrize("outcome", [Outcome.NOTED, Outcome.POSTPONED])
def test_what_is_noted_or_postponed_changes_nothing(committee, group, outcome):
    draft, programme = make_handed_in(group), make_programme(committee.district)
    for row in (draft, programme):
        decided(committee, row, outcome=outcome)
        row.refresh_from_db()
    assert (draft.state, programme.state) == ("handed_in", "draft")


def test_groups_and_others_adopt_nothing(committee, group, aplerbeck):
    draft, programme = make_handed_in(group), make_programme(committee.district)
    for other in (group, make_committee("Nebenan", aplerbeck), make_committee("Jury")):
        for row in (draft, programme):
            decided(other, row)
            row.refresh_from_db()
    assert (draft.state, programme.state) == ("handed_in", "draft")


def test_a_draft_that_was_given_back_is_not_adopted(committee, group):
    draft = give_back_profile(make_handed_in(group), note="Kürzer bitte", by=BY)
    decided(committee, draft)
    draft.refresh_from_db()
    assert draft.state == "draft"


def test_of_what_was_not_public_only_the_number_is_told(committee, group):
    draft = make_handed_in(group)
    row = pass_resolution(make_item(make_running(committee), subject=draft.thread), wording="Geheim", by=BY)
    draft.refresh_from_db()
    assert draft.reason == f"Resolution {row.number}"


def test_a_programme_is_adopted_or_nothing_is_decided(committee):
    full, empty = make_programme(committee.district), make_programme(committee.district, year=2027, tasks=0)
    decided(committee, full)
    full.refresh_from_db()
    assert (full.state, full.thread and full.thread.visibility) == ("adopted", "public")
    with pytest.raises(ValidationError, match="without a task"):
        decided(committee, empty)


def test_the_assembly_adopts_the_programme_of_the_association(city, committee):
    assembly = make_committee("Versammlung", kind="general_assembly")
    make_rules(assembly, CUSTOM)
    programme = make_programme(city)
    decided(assembly, programme)
    programme.refresh_from_db()
    assert (programme.state, programme.adopted_by) == ("adopted", assembly)


def test_a_thread_that_nobody_has_seen_goes_with_its_draft(committee, group, actor):
    draft = make_handed_in(group)
    discard_profile_draft(draft, by=actor("bea"))
    assert not Thread.objects.filter(kind="profile").exists()
    kept = make_handed_in(group)
    make_item(make_running(committee), subject=kept.thread)
    discard_profile_draft(kept, by=actor("bea"))
    assert Thread.objects.filter(kind="profile").exists()
    make_draft(group)
    assert Profile.objects.get().thread is None

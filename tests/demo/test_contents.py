"""The demo's profiles and programmes: every district has them, Hörde has a draft that waits, all are marked as invented."""

import pytest

from vorort.conversation.models import Comment
from vorort.direction.models import Profile, ProgrammeTask, WorkProgramme
from vorort.direction.selectors import waiting_for_chair
from vorort.districts.models import District
from vorort.ground.actor import ANONYMOUS
from vorort.ground.clock import now
from vorort.ideas.choices import NOT_YET, IdeaState
from vorort.ideas.models import Idea
from vorort.people.models import User

pytestmark = pytest.mark.usefixtures("demo_city", "db")


def test_every_district_has_a_profile_with_goals():
    for district in District.objects.all():
        latest = district.profiles.adopted().order_by("-version")[0]
        assert latest.goals.count() in (3, 4)
    assert not [row for row in Profile.objects.all() if "Beispieltext" not in row.text]
    assert Profile.objects.adopted().filter(version=2).count() == 4


def test_a_draft_waits_for_the_chair_of_hoerde():
    chair = User.objects.get(email="chair.hoerde@demo.example")
    assert [row.district.slug for row in waiting_for_chair(chair.pk, now())] == ["hoerde"]
    assert Profile.objects.drafts().count() == 1


def test_two_years_are_planned_and_something_is_done():
    assert WorkProgramme.objects.adopted().count() == 26
    assert WorkProgramme.objects.filter(district=None).count() == 2
    assert {*ProgrammeTask.objects.values_list("state", flat=True)} >= {"done", "dropped"}


def test_ideas_stand_in_every_state_a_reader_can_meet():
    states = set(Idea.objects.visible_to(ANONYMOUS).values_list("state", flat=True))
    assert states == {state.value for state in IdeaState if state not in NOT_YET}
    assert Idea.objects.exclude(pk__in=Idea.objects.visible_to(ANONYMOUS)).count() == 1
    assert {idea.district.name for idea in Idea.objects.select_related("district")} == {
        district.name for district in District.objects.all()
    }


def test_every_idea_says_that_it_is_invented_and_is_counted_right():
    for idea in Idea.objects.select_related("thread"):
        assert "frei erfunden" in idea.text
        assert idea.support_count == idea.supports.count()
        assert idea.thread.steps.order_by("at")[0].what == "published"


def test_comments_say_that_they_are_invented_and_are_counted_right():
    comments = Comment.objects.select_related("committee")
    assert comments.count() >= 30
    assert comments.exclude(parent=None).count() >= 12
    assert {comment.state for comment in comments} == {"shown", "hidden", "removed"}
    assert all("Beispiel" in comment.author_name for comment in comments if comment.state != "removed")
    assert len({comment.committee for comment in comments if comment.committee}) == 3
    talked = Idea.objects.filter(thread__comments__isnull=False).select_related("thread").distinct()
    assert talked.count() >= 10
    for idea in talked:
        shown = idea.thread.comments.filter(state="shown").count()
        assert idea.comment_count == idea.thread.comment_count == shown


def test_what_was_merged_brought_its_supports_along():
    idea = Idea.objects.get(state=IdeaState.MERGED)
    assert idea.merged_into is not None
    assert idea.merged_into.title == "Bänke mit Lehne am Ostufer"

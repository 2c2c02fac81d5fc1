"""The demo, loaded once: committees, profiles, ideas, comments and meetings, all marked as invented."""

import pytest
from django.db.models import Count, QuerySet
from django.utils.timezone import localdate

from vorort.committees.choices import CommitteeKind, MandateState, SeatOffice
from vorort.committees.models import AssociationMember, Committee, ElectoralTerm, Mandate, Seat
from vorort.committees.selectors import standings
from vorort.committees.selectors.association import memberships
from vorort.conversation.models import Comment
from vorort.direction.models import Profile, ProgrammeTask, WorkProgramme
from vorort.direction.selectors import waiting_for_chair
from vorort.districts.models import District, Theme
from vorort.ground.actor import ANONYMOUS, user_actor
from vorort.ground.clock import now
from vorort.ideas.choices import NOT_YET, IdeaState
from vorort.ideas.models import Idea
from vorort.meetings.choices import AHEAD, MeetingState
from vorort.meetings.models import ConflictOfInterest, Meeting, Minutes, Resolution, Vote
from vorort.meetings.selectors.notice import notice_of
from vorort.meetings.selectors.proof import verify_all
from vorort.outbox.models import Delivery
from vorort.people.models import Organisation, Person, User
from vorort.projects.choices import FundingClass
from vorort.projects.models import Project
from vorort.volunteering.models import Hours, Opportunity, Shift, VolunteerProfile

pytestmark = pytest.mark.usefixtures("demo_city", "db")

CHAMBERS = 4


def holds(log_in: str, duty: str, district: str) -> bool:
    user = User.objects.get(email=f"{log_in}@demo.example")
    return user_actor(user.pk).holds(duty, District.objects.get(slug=district).pk, at=now())


def seats_of(log_in: str) -> set[tuple[str, str]]:
    held = Mandate.objects.in_force(now()).filter(person__user__email=f"{log_in}@demo.example")
    return set(held.values_list("committee__kind", "seat__office"))


def test_every_district_has_its_committees():
    counted = dict(Committee.objects.values_list("kind").annotate(Count("pk")).order_by())
    groups = Committee.objects.groups()
    assert counted["district_council"] == counted["steering_committee"] == 12
    assert groups.count() == 30
    assert 0 < groups.exclude(ends=None).exclude(closing_report="").count() < 6
    assert [counted[kind] for kind in ("general_assembly", "board", "auditors")] == [1, 1, 1]


def test_steering_committees_have_nine_to_fifteen_seats_and_some_are_open():
    steering = dict(Committee.objects.filter(kind=CommitteeKind.STEERING).values_list("pk", "district__name"))
    rows = [row for row in standings(now()) if row.committee_id in steering]
    assert len(rows) == 12
    assert all(9 <= row.seats <= 15 and row.vacant in (1, 2) and row.expiring == 1 for row in rows)
    assert [steering[row.committee_id] for row in rows if row.offered] == ["Hörde"]


def test_mayors_lead_the_steering_committees_through_three_terms():
    chairs = Seat.objects.filter(committee__kind=CommitteeKind.STEERING, office=SeatOffice.CHAIR)
    assert ElectoralTerm.objects.count() == 3
    assert all(seat.mandates.count() == 3 for seat in chairs)
    assert Mandate.objects.in_force(now()).filter(seat__in=chairs, follows__isnull=False).count() == 12


def test_chairs_hold_their_own_district_only():
    assert holds("chair.hoerde", "chair", "hoerde")
    assert not holds("chair.hoerde", "chair", "aplerbeck")
    assert holds("chair.aplerbeck", "chair", "aplerbeck")
    assert holds("member.hoerde", "member", "hoerde")
    assert not holds("member.hoerde", "chair", "hoerde")


def test_log_ins_sit_where_the_readme_says():
    assert seats_of("lead.hoerde") == {("working_group", "chair")}
    assert seats_of("advisory") == {("general_assembly", "member")}
    assert seats_of("treasurer") == {("board", "treasurer")}
    assert seats_of("auditor") == {("auditors", "member")}


def test_association_has_all_its_delegates():
    assert AssociationMember.objects.count() == 12 + 1 + CHAMBERS
    assert not any(row.missing or row.surplus for row in memberships(now()))


def test_whoever_is_invented_is_named_so():
    people = Person.objects.all()
    assert all("Beispiel" in person.full_name for person in people)
    assert people.filter(shows_name=True).exists()
    assert people.filter(shows_name=False).exists()
    assert Organisation.objects.exclude(name__contains="Beispiel").count() == CHAMBERS
    assert not people.exclude(mandates__state__in=MandateState.values).filter(user=None).exists()


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


def test_every_steering_committee_has_met_and_meets_again():
    steering = Meeting.objects.filter(committee__kind="steering_committee")
    for state in (MeetingState.APPROVED, MeetingState.INVITED):
        assert steering.filter(state=state).values("committee").distinct().count() == 12
    assert Meeting.objects.visible_to(ANONYMOUS).held().count() > 80
    assert not Meeting.objects.visible_to(ANONYMOUS).filter(committee__kind="working_group").exists()


def test_one_meeting_runs_with_a_vote_to_open():
    running = Meeting.objects.get(state=MeetingState.RUNNING)
    assert running.committee.district
    assert running.committee.district.name == "Aplerbeck"
    assert Vote.objects.filter(item__meeting=running, state="prepared").count() == 1


def test_every_number_stands_once_and_counts_on_without_a_gap():
    rows = Resolution.objects.order_by("committee", "year", "running")
    counted: dict[tuple[int, int], list[int]] = {}
    for committee, year, running in rows.values_list("committee", "year", "running"):
        counted.setdefault((committee, year), []).append(running)
    assert all(numbers == list(range(1, len(numbers) + 1)) for numbers in counted.values())
    assert len(counted) > 40


def test_the_board_did_not_discharge_itself():
    vote = Vote.objects.get(wording__contains="entlastet")
    assert vote.item
    assert vote.item.conflicts.exists()
    excluded = set(vote.item.conflicts.values_list("person", flat=True))
    assert not excluded & set(vote.roll.values_list("person", flat=True))


def test_votes_are_as_they_were_declared():
    assert list(verify_all()) == []


def test_what_was_referred_stands_on_the_next_agenda():
    referred = Idea.objects.filter(referrals__ends=None, referrals__committee__kind="steering_committee")
    assert referred.exists()
    for idea in referred:
        assert idea.thread.agenda_items.filter(meeting__state__in=AHEAD).exists()


def test_minutes_stand_in_every_state():
    assert set(Minutes.objects.values_list("state", flat=True)) == {"draft", "sent", "approved"}


def test_four_hundred_help_on_six_hundred_shifts_and_nobody_is_real():
    profiles = VolunteerProfile.objects.all()
    assert (profiles.count(), Shift.objects.count()) == (400, 600)
    assert all(name.endswith("-Beispiel") for name in profiles.values_list("name", flat=True))
    assert not profiles.exclude(address__email__endswith="@demo.example").exists()
    ahead = Opportunity.objects.open(now())
    assert ahead.count() > 20
    assert {"shifts", "task", "role"} == set(ahead.values_list("kind", flat=True))
    assert Hours.objects.filter(kind="confirmation").count() > 100


def test_projects_of_two_years_stand_in_every_state_and_district():
    today = localdate(now())
    this_year = Project.objects.filter(listed_on__year=today.year)
    assert this_year.count() == Project.objects.filter(listed_on__year=today.year - 1).count() == 300
    assert set(this_year.values_list("state", flat=True)) >= {"running", "finished", "stopped"}
    counted = dict(this_year.values_list("district").annotate(Count("pk")).order_by())
    assert list(counted.values()) == [25] * 12
    assert set(Project.objects.values_list("theme__slug", flat=True)) == set(
        Theme.objects.values_list("slug", flat=True)
    )
    assert set(Project.objects.values_list("funding_class", flat=True)) == set(FundingClass.values)
    assert not Project.objects.exclude(text__contains="Beispielprojekt").exists()


def test_everybody_can_be_invited_and_a_few_by_letter():
    people = Person.objects.exclude(postcode="")
    assert not people.exclude(email="").exclude(email__endswith="@demo.example").exists()
    assert not Person.objects.filter(mandates__state="accepted", street="").exists()
    assert 0 < people.filter(email="").count() < people.count() / 30
    drafts = Meeting.objects.filter(state=MeetingState.DRAFT).select_related("committee")
    assert {problem.key for meeting in drafts for problem in notice_of(meeting, now()).missing} <= {
        "too_late"
    }
    ahead = Meeting.objects.filter(state=MeetingState.INVITED).select_related("committee__district")
    warned = {row.committee.name: [one.key for one in notice_of(row, now()).problems] for row in ahead}
    assert warned.pop("Lenkungsgremium Hörde") == ["letters_not_sent"]
    assert {name: keys for name, keys in warned.items() if keys} == {}


def test_no_mail_is_written_about_a_past_that_is_made_up():
    waiting: QuerySet[Delivery] = QuerySet(Delivery).filter(fact="meetings.MembersInvited")
    meetings = Meeting.objects.filter(pk__in=list(waiting.values_list("payload__meeting_id", flat=True)))
    assert [(row.committee.name, row.state) for row in meetings] == [("Lenkungsgremium Hörde", "invited")]


def test_the_board_did_not_vote_on_its_discharge():
    vote = Vote.objects.get(item__kind="discharge")
    assert ConflictOfInterest.objects.filter(item=vote.item).exists()
    assert vote.snapshot["warnings"] == []

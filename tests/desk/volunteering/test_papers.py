"""Hours as a list to take along, proofs of skills, certificates that hold no longer, and my week."""

import csv
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.desk.volunteering.test_organising import HOME, text
from tests.factories.people import logged_in, make_user
from tests.factories.projects import on_team
from tests.factories.volunteering import (
    actor_for,
    fresh,
    make_helper,
    make_shift,
    make_skill,
    make_volunteer,
)
from vorort.ground.clock import held_at, now
from vorort.people.models import User
from vorort.volunteering.actions import issue_certificate, keep_profile, prove_skill, record_hours
from vorort.volunteering.models import ProfileSkill, Shift

WEEK = "/en/arbeitsplatz/"


@pytest.fixture
def hours(project, bea, actor):
    """Two hours of Eva."""
    mine = make_helper(make_shift(project, hours=0.5), "Eva Ulm")
    return record_hours(mine, minutes=90, by=actor("bea"))


def test_names_and_hours_are_taken_along(desk, project, hours):
    answer = desk.get(f"{HOME}projekt/{project.pk}/stunden.csv")
    rows = list(csv.reader(b"".join(answer).decode("utf-8-sig").splitlines(), delimiter=";"))
    assert rows[0][:4] == ["Day", "Name", "What", "Hours"]
    assert rows[1][1:4] == ["Eva Ulm", "Helfen am Lichterfest", "1.5"]
    assert answer["Cache-Control"] == "private, no-store"
    sheet = desk.get(f"{HOME}projekt/{project.pk}/stunden.xlsx")
    assert sheet.getvalue()[:2] == b"PK"
    assert f"projekt/{project.pk}/stunden.xlsx" in text(desk, f"{HOME}stunden/")


def test_nobody_else_learns_who_has_helped(project, hours):
    assert logged_in(make_user("Udo")).get(f"{HOME}projekt/{project.pk}/stunden.csv").status_code == 404


@pytest.mark.parametrize("form", ["json", "geojson", "x"])
def test_there_are_two_kinds_of_lists(desk, project, form):
    assert desk.get(f"{HOME}projekt/{project.pk}/stunden.{form}").status_code == 404


@pytest.fixture
def offered(city) -> ProfileSkill:
    """Eva says that she knows first aid, which takes a paper."""
    eva, skill = make_volunteer("Eva Ulm"), make_skill(needs_proof=True)
    keep_profile(User.objects.get(pk=eva.user_id or 0), values={"skills": {skill: False}}, by=actor_for(eva))
    return ProfileSkill.objects.get()


def test_a_paper_is_seen_and_holds_until(offered, cem):
    office = logged_in(cem)
    assert "Eva Ulm" in text(office, f"{HOME}nachweise/")
    page = f"{HOME}nachweise/{offered.pk}/"
    assert "No copy is kept" in text(office, f"{HOME}nachweise/")
    assert office.post(page, {"until": "1999-01-01"}).status_code == 422
    assert office.post(page, {"until": "2090-01-01"}).status_code == 302
    assert fresh(offered).proof_until.year == 2090
    assert "holds until" in text(office, f"{HOME}nachweise/")


@pytest.mark.parametrize(("hour", "told"), [(21, "holds until"), (22, "ran out on")])
def test_the_day_is_that_of_the_city(offered, cem, hour, told):
    """In summer midnight comes two hours before that of UTC."""
    ProfileSkill.objects.update(proof_seen_on=date(2031, 1, 1), proof_until=date(2031, 6, 1))
    with held_at(datetime(2031, 6, 1, hour, 30, tzinfo=UTC)):
        assert told in text(logged_in(cem), f"{HOME}nachweise/")


def test_a_paper_shown_after_midnight_was_seen_that_day(offered, actor):
    with held_at(datetime(2031, 6, 1, 23, 30, tzinfo=UTC)):
        prove_skill(offered.profile, skill=offered.skill, by=actor("cem"))
    assert fresh(offered).proof_seen_on == date(2031, 6, 2)


def test_a_chair_sees_papers_of_those_she_has_entered_only(desk, offered):
    assert "Eva Ulm" not in text(desk, f"{HOME}nachweise/")
    assert desk.get(f"{HOME}nachweise/{offered.pk}/").status_code == 404
    assert logged_in(make_user("Udo")).get(f"{HOME}nachweise/").status_code == 404


def test_a_certificate_is_found_by_its_code_and_revoked(desk, hours, cem):
    day = now().date()
    mine = issue_certificate(
        hours.volunteer, begins=day - timedelta(days=9), ends=day + timedelta(days=9), by=actor_for(hours.volunteer)
    )  # fmt: skip
    office = logged_in(cem)
    assert "Eva Ulm" in text(office, f"{HOME}bescheinigungen/?code={mine.code.lower()}")
    assert "No certificate has this code" in text(office, f"{HOME}bescheinigungen/?code=NICHTS")
    assert office.post(f"{HOME}bescheinigungen/{mine.pk}/").status_code == 302
    assert fresh(mine).revoked_at
    assert "holds no longer" in text(office, f"{HOME}bescheinigungen/")
    for path in ("bescheinigungen/", f"bescheinigungen/{mine.pk}/"):
        assert desk.get(f"{HOME}{path}").status_code in (404, 405)
    assert desk.post(f"{HOME}bescheinigungen/{mine.pk}/").status_code == 404


@pytest.mark.parametrize("number", [1, 30])
@pytest.mark.parametrize("page", ["nachweise/", "bescheinigungen/"])
def test_many_papers_cost_no_more(city, hoerde, cem, number, page, django_assert_max_num_queries):
    skill = make_skill(needs_proof=True)
    for nth in range(number):
        who = make_volunteer(f"Eva {nth}")
        keep_profile(
            User.objects.get(pk=who.user_id or 0), values={"skills": {skill: False}}, by=actor_for(who)
        )
    office = logged_in(cem)
    text(office, f"{HOME}{page}")
    with django_assert_max_num_queries(8):
        text(office, f"{HOME}{page}")


def test_my_week_says_which_shift_lacks_people(desk, project):
    shift = make_shift(project, hours=48, title="Getränke am Lichterfest")
    helper = on_team(project)
    member = logged_in(User.objects.get(pk=helper.id or 0))
    for client in (desk, member):
        assert "Getränke am Lichterfest" in text(client, WEEK)
    make_helper(shift)
    for client in (desk, member):
        assert "1 person is missing" not in text(client, WEEK)
    assert "Getränke" not in text(logged_in(make_user("Udo")), WEEK)


@pytest.mark.parametrize("number", [1, 30])
def test_my_week_costs_the_same_with_many_shifts(desk, project, number, django_assert_max_num_queries):
    for nth in range(number):
        make_shift(project, hours=24 + nth)
    assert Shift.objects.count() == number
    text(desk, WEEK)
    with django_assert_max_num_queries(30):
        text(desk, WEEK)

"""What the database refuses, whoever asks it."""

import pytest
from django.db.transaction import atomic
from django.db.utils import IntegrityError

from tests.factories.ideas import make_decided, make_idea
from tests.factories.projects import make_award, make_register
from vorort.ground.clock import now
from vorort.projects.models import AwardYear, Origin, Project, RegisterEntry


def refused(says, make):
    with pytest.raises(IntegrityError, match=says), atomic():
        make()


def test_only_an_adopted_idea_becomes_part_of_a_project(project, hoerde):
    refused("adopted", lambda: Origin.objects.create(project=project, idea=make_idea(hoerde), since=now()))
    assert Origin.objects.create(project=project, idea=make_decided(hoerde), since=now())


def test_places_belong_to_registers_and_years_to_awards(project, hoerde):
    refused("register", lambda: RegisterEntry.objects.create(project=project, name="Café", form_key="a"))
    refused("award", lambda: AwardYear.objects.create(project=project, year=2024))
    assert RegisterEntry.objects.create(project=make_register(hoerde), name="Café", form_key="a")
    assert AwardYear.objects.create(project=make_award(hoerde), year=2024)


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"state": "finished"}, "ended_when"),
        ({"ended_at": now()}, "ended_when|nothing_yet"),
        ({"state": "running"}, "runs_since"),
        ({"state": "decided"}, "decided_when"),
        ({"decided_at": now()}, "nothing_yet"),
        ({"state": "nowhere"}, "state_known|ended_when"),
        ({"spread": "city"}, "no_district"),
        ({"why_stopped": "Regen"}, "for_a_reason"),
        ({"listed_on": "2020-01-01"}, "listed_at"),
        ({"ends_on": "2020-01-01"}, "ends_after"),
        ({"lon": 7.5}, "point_whole|cell_of_point"),
        ({"lon": 7.5, "lat": 51.4}, "cell_of_point"),
        ({"geometry": {"type": "LineString"}}, "has_middle"),
        ({"funding_class": "gold"}, "funding_class_known"),
    ],
)
def test_no_row_says_what_cannot_be(project, values, says):
    refused(says, lambda: Project.objects.filter(pk=project.pk).update(**values))

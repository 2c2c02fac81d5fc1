"""Gathered questions: the same rows as their querysets, of many tables, with one statement."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db.models import QuerySet

from tests.factories.districts import make_district
from tests.factories.projects import BY, make_measure, make_project
from vorort.districts.models import District, Neighbourhood
from vorort.ground.gathered import gathered
from vorort.projects.actions import keep_indicator
from vorort.projects.models import Indicator, Measure, Project

pytestmark = pytest.mark.django_db


@gathered
def parts_of(project: int, moment: datetime) -> Mapping[str, QuerySet[Any, Any]]:
    return {
        "whole": Project.objects.filter(pk=project).select_related("thread", "district"),
        "measures": Measure.objects.filter(project=project),
        "backwards": Measure.objects.filter(project=project).only("title").order_by("-title"),
        "indicators": Indicator.objects.filter(project=project),
        "later": Measure.objects.filter(project=project, created__gt=moment),
        "names": Neighbourhood.objects.order_by("-name").values_list("name", "district__slug"),
    }


@pytest.fixture
def project(city) -> Project:
    hoerde = make_district("Hörde")
    for name in ("Mitte", "Süd"):
        Neighbourhood.objects.create(district=hoerde, name=name, folded=name.lower())
    made = make_project(
        hoerde, geometry={"type": "LineString", "coordinates": [[7.5, 51.48], [7.51, 51.49]]},
        starts_on=date(2026, 5, 3),
    )  # fmt: skip
    for title in ("Bühne „bestellen“", "Auf\nbauen", "Öl & <b>"):
        make_measure(made, title, due_on=date(2026, 5, 1))
    keep_indicator(made, values={"title": "Gäste", "before": "0.1", "goal": "250.5"}, by=BY)
    return made


def test_each_part_is_what_its_queryset_gives(project, django_assert_num_queries):
    moment = project.created - timedelta(days=1)
    parts_of(0, moment)
    with django_assert_num_queries(1):
        found = parts_of(project.pk, moment)
        (whole,) = found["whole"]
        assert (whole.thread.title, whole.district.name) == (project.thread.title, "Hörde")
    fresh = Project.objects.get(pk=project.pk)
    names = [field.attname for field in Project._meta.concrete_fields]
    assert [getattr(whole, name) for name in names] == [getattr(fresh, name) for name in names]
    assert whole.geometry["type"] == "LineString"
    assert found["measures"] == list(Measure.objects.filter(project=project))
    assert [row.title for row in found["backwards"]] == sorted(
        (row.title for row in project.measures.all()), reverse=True
    )
    assert "text" in found["backwards"][0].get_deferred_fields()
    assert (found["indicators"][0].goal, found["indicators"][0].after) == (Decimal("250.5"), None)
    assert [row[:2] for row in found["names"]] == [("Süd", "hoerde"), ("Mitte", "hoerde")]


def test_keys_and_moments_stand_in_their_places(project):
    made = project.measures.order_by("created")[0].created
    assert len(parts_of(project.pk, made)["later"]) == 2
    assert parts_of(project.pk, made + timedelta(days=1))["later"] == []
    other = make_project(District.objects.get(), title="Anderes")
    assert parts_of(other.pk, made)["measures"] == []


def test_what_is_changed_later_is_seen(project):
    moment = project.created
    parts_of(project.pk, moment)
    project.measures.update(title="Anders")
    assert {row.title for row in parts_of(project.pk, moment)["measures"]} == {"Anders"}

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError

from tests.factories.people import make_organisation
from vorort.projects.actions import keep_partner


def test_an_organisation_or_a_name_and_what_they_bring_in(project, actor):
    club = make_organisation("TuS")
    keep_partner(project, values={"organisation": club, "part": "money", "cents": 25_000}, by=actor("bea"))
    row = keep_partner(project, values={"name": "Bäckerei"}, by=actor("bea"))
    keep_partner(project, values={"part": "hours", "hours": Decimal("7.50")}, partner=row, by=actor("bea"))
    assert [(str(one), one.part, one.cents, one.hours) for one in project.partners.all()] == [
        ("TuS", "money", 25_000, None),
        ("Bäckerei", "hours", None, Decimal("7.50")),
    ]


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({}, "organisation or write a name"),
        ({"name": "A", "cents": 5}, "belongs to money"),
        ({"name": "A", "part": "money", "hours": Decimal(1)}, "Hours belong"),
        ({"name": "A", "part": "hours", "hours": Decimal(-1)}, "greater than"),
    ],
)
def test_what_does_not_go_together_is_refused(project, actor, values, says):
    with pytest.raises(ValidationError, match=says):
        keep_partner(project, values=values, by=actor("bea"))

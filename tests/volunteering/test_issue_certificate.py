"""What somebody has done, frozen with a code."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from tests.factories.volunteering import TITLE, actor_for, make_helper, make_shift, make_skill
from vorort.volunteering.actions import correct_hours, issue_certificate, record_hours

YEAR: Any = {"begins": date(2020, 1, 1), "ends": date(2099, 12, 31)}


def test_confirmed_hours_with_corrections_by_opportunity(project, actor):
    mine = make_helper(make_shift(project, hours=0.5, teaches=[make_skill("Bühnenbau")]), "Eva")
    line = record_hours(mine, minutes=90, by=actor("bea"))
    correct_hours(line, minutes=120, note="länger", by=actor("bea"))
    found = issue_certificate(mine.volunteer, by=actor_for(mine.volunteer), **YEAR)
    assert (found.minutes, found.name, found.skills) == (120, "Eva", ["Bühnenbau"])
    assert found.lines == [{"title": TITLE, "host": project.title, "minutes": 120}]
    assert [len(part) for part in found.code.split("-")] == [4, 4, 4]


def test_without_confirmed_hours_there_is_none(shift):
    mine = make_helper(shift)
    with pytest.raises(ValidationError, match="No hours"):
        issue_certificate(mine.volunteer, by=actor_for(mine.volunteer), **YEAR)

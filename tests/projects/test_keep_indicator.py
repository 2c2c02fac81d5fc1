from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError

from vorort.projects.actions import keep_indicator


def test_numbers_are_exact(project, actor):
    values = {"title": "Müll am Ufer", "unit": "kg", "before": Decimal("12.345"), "goal": Decimal("0.100")}
    row = keep_indicator(project, values=values, by=actor("bea"))
    keep_indicator(project, values={"after": Decimal("0.300")}, indicator=row, by=actor("bea"))
    row.refresh_from_db()
    assert (row.before, row.goal, row.after) == (Decimal("12.345"), Decimal("0.1"), Decimal("0.3"))


def test_each_once_and_with_words(project, actor):
    keep_indicator(project, values={"title": "Gäste"}, by=actor("bea"))
    for title in ("Gäste", ""):
        with pytest.raises(ValidationError):
            keep_indicator(project, values={"title": title}, by=actor("bea"))

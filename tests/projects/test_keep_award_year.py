from datetime import date

import pytest

from tests.factories.projects import make_award
from vorort.ground.permit import Refused
from vorort.projects.actions import keep_award_year


def test_each_year_stands_once(committee, hoerde, actor):
    award = make_award(hoerde)
    for text in ("Zum ersten Mal", "Zum ersten Mal verliehen"):
        keep_award_year(award, year=2024, text=text, awarded_on=date(2024, 12, 1), by=actor("bea"))
    assert [(row.year, row.text) for row in award.award_years.all()] == [(2024, "Zum ersten Mal verliehen")]


def test_only_of_an_award(project, actor):
    with pytest.raises(Refused):
        keep_award_year(project, year=2024, by=actor("bea"))

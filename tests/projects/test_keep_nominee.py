import pytest

from tests.factories.projects import BY, make_award
from vorort.projects.actions import keep_award_year, keep_nominee
from vorort.projects.models import AwardYear, Nominee


def test_somebody_is_named_and_wins(committee, hoerde, actor):
    award = make_award(hoerde)
    keep_award_year(award, year=2024, by=BY)
    keep_nominee(award, year=2024, values={"name": "Chor Nord"}, by=actor("bea"))
    second = keep_nominee(award, year=2024, values={"name": "Ruderclub"}, by=actor("bea"))
    keep_nominee(award, year=2024, values={"is_winner": True}, nominee=second, by=actor("bea"))
    assert [(str(row), row.is_winner) for row in Nominee.objects.all()] == [
        ("Ruderclub", True),
        ("Chor Nord", False),
    ]


def test_not_in_a_year_without_the_award(committee, hoerde, actor):
    with pytest.raises(AwardYear.DoesNotExist):
        keep_nominee(make_award(hoerde), year=2024, values={"name": "Chor"}, by=actor("bea"))

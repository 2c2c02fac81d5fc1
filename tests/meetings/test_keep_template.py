import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import seated
from tests.factories.meetings_preparing import agenda, plan
from vorort.ground.permit import Refused
from vorort.meetings.actions import TemplateRow, keep_template
from vorort.meetings.choices import ItemKind

ROWS = [TemplateRow(" Begrüßung ", minutes=5), TemplateRow("Berichte", ItemKind.REPORTS)]


def test_what_stands_on_every_agenda(committee, actor):
    before = agenda(plan(committee))
    kept = keep_template(committee, rows=ROWS, by=actor("bea"))
    assert [(row.position, row.title, row.kind, row.minutes) for row in kept] == [
        (1, "Begrüßung", "topic", 5), (2, "Berichte", "reports", None),
    ]  # fmt: skip
    assert agenda(plan(committee)) == [("1", "Begrüßung"), ("2", "Berichte")]
    keep_template(committee, rows=[], by=actor("bea"))
    assert agenda(plan(committee)) == before


def test_each_says_something_and_there_is_an_end(committee, actor):
    with pytest.raises(ValidationError):
        keep_template(committee, rows=[TemplateRow(" ")], by=actor("bea"))
    with pytest.raises(ValidationError, match="Forty"):
        keep_template(committee, rows=ROWS * 21, by=actor("bea"))


def test_members_do_not_keep_it(committee):
    with pytest.raises(Refused):
        keep_template(committee, rows=ROWS, by=seated("member", committee))

import pytest

from tests.factories.committees import seated
from tests.factories.direction import make_adopted_programme, make_programme
from vorort.direction.actions import change_programme
from vorort.ground.permit import Refused


def test_a_draft_says_something_else(committee, hoerde):
    member = seated("member", committee)
    assert change_programme(make_programme(hoerde), intro="Neu\r\ngesagt", by=member).intro == "Neu\ngesagt"


def test_an_adopted_one_stays(committee, hoerde, actor):
    with pytest.raises(Refused):
        change_programme(make_adopted_programme(hoerde), intro="Neu", by=actor("bea"))

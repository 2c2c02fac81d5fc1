"""Right or not."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.meetings import BY, make_member_with_account
from tests.factories.meetings_holding import make_sent
from vorort.ground.permit import Refused
from vorort.meetings.actions import decide_objection, object_to_minutes


@pytest.fixture
def objection(committee):
    _uwe, by_uwe = make_member_with_account(committee, "Uwe")
    return object_to_minutes(make_sent(committee), text="Ich war dagegen.", by=by_uwe)


@pytest.mark.parametrize(("upheld", "becomes"), [(True, "draft"), (False, "sent")])
def test_if_it_is_right_the_minutes_are_corrected(objection, actor, upheld, becomes):
    found = decide_objection(objection, upheld=upheld, answer="Stimmt so.", by=actor("bea"))
    found.minutes.refresh_from_db()
    assert (found.upheld, found.minutes.state) == (upheld, becomes)


def test_once_and_with_a_word_of_why(objection, actor):
    with pytest.raises(ValidationError, match="why"):
        decide_objection(objection, upheld=False, answer=" ", by=BY)
    with pytest.raises(Refused):
        decide_objection(objection, upheld=False, answer="Nein", by=actor("anna"))
    decide_objection(objection, upheld=False, answer="Nein", by=BY)
    with pytest.raises(ValidationError, match="already"):
        decide_objection(objection, upheld=True, answer="Doch", by=BY)

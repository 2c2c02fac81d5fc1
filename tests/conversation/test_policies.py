import pytest

from tests.factories.conversation import make_message
from vorort.ground.permit import allows

EVERYBODY = ("nobody", "anna", "bea", "cem", "dora", "edi", "olga", "mo", "clock", "shell")


@pytest.mark.parametrize("who", EVERYBODY)
def test_everybody_may_write_and_the_office_marks(who, actor, city, hoerde):
    by = actor(who)
    assert allows("conversation.send_message", by, city)
    assert allows("conversation.mark_message", by, make_message()) == (who == "cem")
    assert allows("conversation.mark_message", by, make_message(district=hoerde)) == (who == "cem")


def test_the_office_of_a_district_marks_its_own(actor, aplerbeck):
    assert allows("conversation.mark_message", actor("dora"), make_message(district=aplerbeck))

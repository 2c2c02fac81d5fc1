import pytest

from tests.factories.threads import make_thread
from vorort.ground.permit import Refused
from vorort.threads.actions import hide_thread
from vorort.threads.choices import Visibility

HIDDEN = Visibility.HIDDEN


def test_a_public_thing_goes_out_of_sight(actor, told):
    thread, mo = make_thread(), actor("mo")
    told()
    hide_thread(thread, by=mo)
    thread.refresh_from_db()
    assert thread.visibility == HIDDEN
    assert told() == [("threads.ContentHidden", {"thread_id": thread.pk})]


@pytest.mark.parametrize("who", ["nobody", "anna", "cem", "edi"])
def test_others_do_not_hide(who, actor, db):
    with pytest.raises(Refused):
        hide_thread(make_thread(), by=actor(who))


@pytest.mark.parametrize("visibility", [Visibility.DRAFT, HIDDEN, Visibility.DELETED])
def test_what_is_not_public_cannot_be_hidden(visibility, actor, db):
    thread, mo = make_thread(visibility=visibility), actor("mo")
    with pytest.raises(ValueError, match=f"the thread is {visibility}, not public"):
        hide_thread(thread, by=mo)

import pytest

from tests.factories.threads import make_thread
from vorort.ground.permit import Refused
from vorort.threads.actions import show_thread
from vorort.threads.choices import Visibility


def test_a_hidden_thing_is_public_again(actor, told):
    thread, mo = make_thread(visibility=Visibility.HIDDEN), actor("mo")
    told()
    show_thread(thread, by=mo)
    thread.refresh_from_db()
    assert thread.visibility == Visibility.PUBLIC
    assert told() == [("threads.ContentShown", {"thread_id": thread.pk})]


@pytest.mark.parametrize("who", ["nobody", "anna", "cem", "edi"])
def test_others_do_not_show(who, actor, db):
    with pytest.raises(Refused):
        show_thread(make_thread(visibility=Visibility.HIDDEN), by=actor(who))


@pytest.mark.parametrize("visibility", [Visibility.DRAFT, Visibility.PUBLIC, Visibility.DELETED])
def test_what_is_not_hidden_cannot_be_shown(visibility, actor, db):
    thread, mo = make_thread(visibility=visibility), actor("mo")
    with pytest.raises(ValueError, match=f"the thread is {visibility}, not hidden"):
        show_thread(thread, by=mo)

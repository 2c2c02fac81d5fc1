import pytest

from tests.factories.threads import make_thread
from vorort.conversation.actions import follow_thread
from vorort.conversation.selectors import followers_of, is_following
from vorort.ground.permit import Refused


def test_who_follows_is_known_once(thread, paula, actor, anna):
    for by in (paula, actor("anna"), paula):
        follow_thread(thread, by=by)
    assert [(follow.user, follow.address_id) for follow in followers_of(thread)] == [
        (None, paula.id),
        (anna, None),
    ]
    assert is_following(thread, paula)
    assert not is_following(thread, actor("bea"))
    assert not is_following(make_thread(), paula)


def test_nobody_follows_what_is_not_public_or_without_an_address(thread, paula, actor):
    with pytest.raises(Refused):
        follow_thread(thread, by=actor("nobody"))
    with pytest.raises(Refused):
        follow_thread(make_thread(visibility="hidden"), by=paula)

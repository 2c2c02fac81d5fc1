from vorort.conversation.actions import follow_thread, unfollow_thread
from vorort.conversation.selectors import is_following


def test_whoever_has_heard_enough_hears_no_more(thread, paula, actor):
    follow_thread(thread, by=paula)
    follow_thread(thread, by=actor("anna"))
    for _ in range(2):
        unfollow_thread(thread, by=paula)
    assert not is_following(thread, paula)
    assert is_following(thread, actor("anna"))

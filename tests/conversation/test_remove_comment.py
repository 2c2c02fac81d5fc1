import pytest

from tests.factories.conversation import make_comment, make_report
from vorort.conversation.actions import remove_comment
from vorort.conversation.models import Comment
from vorort.ground.permit import Refused


def test_what_nobody_has_replied_to_is_gone(thread, paula):
    remove_comment(make_comment(thread, paula), by=paula)
    assert not Comment.objects.exists()
    thread.refresh_from_db()
    assert thread.comment_count == 0


def test_the_place_stays_where_there_are_replies_and_goes_with_the_last_one(thread, paula, actor):
    comment = make_comment(thread, paula)
    reply = make_comment(thread, actor("anna"), parent=comment)
    remove_comment(comment, by=paula)
    comment.refresh_from_db()
    assert (comment.state, comment.text, comment.author_name, comment.user, comment.address) == (
        "removed", "", "", None, None,
    )  # fmt: skip
    assert list(Comment.objects.listed().order_by("pk")) == [comment, reply]
    thread.refresh_from_db()
    assert thread.comment_count == 1
    remove_comment(reply, by=actor("anna"))
    assert not Comment.objects.exists()


def test_what_was_reported_leaves_the_report_what_it_was_about(thread, paula):
    comment = make_comment(thread, paula, "Ihr Idioten!")
    report = make_report(thread, comment)
    remove_comment(comment, by=paula)
    report.refresh_from_db()
    comment.refresh_from_db()
    assert (report.quoted, comment.text) == ("Ihr Idioten!", "")
    assert not Comment.objects.listed().exists()


@pytest.mark.parametrize("who", ["nobody", "anna", "cem", "mo"])
def test_nobody_removes_the_words_of_others(who, thread, paula, actor):
    with pytest.raises(Refused):
        remove_comment(make_comment(thread, paula), by=actor(who))

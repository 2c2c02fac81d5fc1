"""Writing, replying, changing, removing and following, behind the links of a page that is kept."""

import re

import pytest
from django.test import Client

from tests.factories.committees import seated
from tests.factories.conversation import address_actor, make_comment
from tests.factories.people import logged_in
from vorort.conversation.actions import hide_comment, remove_comment
from vorort.conversation.choices import Rule
from vorort.conversation.models import Comment, Follow
from vorort.ground.actor import user_actor
from vorort.people.models import User
from vorort.portal.conversation import views
from vorort.portal.conversation.shapes import PER_PAGE, comments_shown, place_of

pytestmark = pytest.mark.django_db


def words(answer, status=200):
    assert answer.status_code == status
    return answer.content.decode()


def filled(client, path, **more):
    """The form as it was fetched, with words in it."""
    key = re.search(r'name="form_key" value="([^"]+)"', words(client.get(path)))
    assert key
    return {"text": "Gute Sache!", "author_name": "Anna", "form_key": key[1]} | more


@pytest.fixture
def path(thread):
    return f"/beitraege/{thread.pk}/kommentar/"


@pytest.mark.parametrize("who", ["as_anna", "as_paula"])
def test_who_is_known_writes_and_lands_at_the_comment(who, path, thread, request):
    browser = request.getfixturevalue(who)
    answer = browser.post(path, filled(browser, path))
    comment = Comment.objects.get()
    assert (answer.status_code, answer["Location"]) == (
        302, f"/gremien/{thread.committee.slug}/#kommentar-{comment.pk}",
    )  # fmt: skip
    assert (comment.text, comment.author_name, comment.user is None) == (
        "Gute Sache!",
        "Anna",
        who == "as_paula",
    )


def test_who_is_not_known_logs_in_and_comes_back_to_the_reply(path, thread):
    comment, browser = make_comment(thread), Client()
    page = words(browser.get(f"{path}?antwort={comment.pk}"))
    assert "Anmelden" in page
    assert "Gute Idee!" in page
    answer = browser.post(f"{path}?antwort={comment.pk}", {"how": "login"})
    assert answer["Location"].startswith("/konto/login/?next=/beitraege/")
    assert answer["Location"].endswith(f"antwort%3D{comment.pk}")


def test_a_form_sent_twice_counts_once_and_an_empty_one_not_at_all(path, as_anna):
    sent = filled(as_anna, path)
    for _ in range(2):
        as_anna.post(path, sent)
    assert Comment.objects.count() == 1
    page = words(as_anna.post(path, filled(as_anna, path, text=" ", author_name="Anna B.")), 422)
    assert "error-summary" in page
    assert "Anna B." in page
    assert (
        words(as_anna.post(path, sent | {"form_key": "x", "text": "Bleibt stehen"}), 422).count(
            "Bleibt stehen"
        )
        == 1
    )


def test_a_reply_stands_below_what_it_replies_to(path, as_anna, thread):
    comment = make_comment(thread)
    way = f"{path}?antwort={comment.pk}"
    as_anna.post(way, filled(as_anna, way))
    reply = Comment.objects.latest("pk")
    assert reply.parent == comment
    assert as_anna.get(f"{path}?antwort={reply.pk}").status_code == 404
    assert as_anna.get(f"{path}?antwort=x").status_code == 404


def test_the_chair_speaks_for_the_committee_and_a_member_is_not_asked(path, committee, bea):
    browser = logged_in(bea)
    assert "Für wen sprechen Sie?" in words(browser.get(path))
    browser.post(path, filled(browser, path, committee=committee.pk))
    assert Comment.objects.get().committee == committee
    member = logged_in(User.objects.get(pk=seated("Mia", committee).id or 0))
    assert "Für wen sprechen Sie?" not in words(member.get(path))


def test_too_many_in_an_hour_wait(path, as_anna, monkeypatch):
    monkeypatch.setattr(views, "MOST_COMMENTS", 1)
    as_anna.post(path, filled(as_anna, path))
    assert "sehr oft" in words(as_anna.post(path, filled(as_anna, path)), 429)
    assert Comment.objects.count() == 1


def test_one_changes_and_removes_ones_own(thread, anna, as_anna, path):
    comment = make_comment(thread, user_actor(anna.pk))
    change, remove = (f"/kommentare/{comment.pk}/{word}/" for word in ("aendern", "entfernen"))
    assert change in words(as_anna.get(path))
    assert "Gute Idee!" in words(as_anna.get(change))
    words(as_anna.post(change, {"text": ""}), 422)
    as_anna.post(change, {"text": "Sehr gut!"})
    comment.refresh_from_db()
    assert comment.text == "Sehr gut!"
    make_comment(thread, parent=comment)
    assert "bleibt, wie er ist" in words(as_anna.get(change))
    assert "Sehr gut!" in words(as_anna.get(remove))
    as_anna.post(remove)
    comment.refresh_from_db()
    assert comment.state == "removed"
    assert as_anna.get(remove).status_code == 404


@pytest.mark.parametrize("word", ["aendern", "entfernen"])
def test_the_words_of_others_are_out_of_reach(word, thread, as_anna):
    path = f"/kommentare/{make_comment(thread).pk}/{word}/"
    assert [browser.get(path).status_code for browser in (as_anna, Client())] == [404, 404]


@pytest.mark.parametrize("who", ["as_anna", "as_paula"])
def test_following_and_no_longer(who, thread, request):
    browser, path = request.getfixturevalue(who), f"/beitraege/{thread.pk}/folgen/"
    assert "Sie folgen dem." not in words(browser.get(path))
    assert "Sie folgen dem." in words(browser.post(path, {"folgen": "1"}, follow=True))
    browser.post(path, {"folgen": "0"})
    assert not Follow.objects.exists()


def test_following_needs_somebody_to_tell(thread):
    path = f"/beitraege/{thread.pk}/folgen/"
    assert "Anmelden" in words(Client().get(path))
    assert Client().post(path, {"how": "login"})["Location"].startswith("/konto/login/")


@pytest.mark.parametrize("step", ["kommentar", "folgen", "melden"])
@pytest.mark.parametrize("visibility", ["draft", "hidden", "deleted"])
def test_what_is_not_public_is_not_talked_about(step, visibility, thread, as_anna):
    type(thread).objects.filter(pk=thread.pk).update(visibility=visibility)
    assert as_anna.get(f"/beitraege/{thread.pk}/{step}/").status_code == 404


def test_what_is_shown_is_the_same_for_everybody(thread, actor, committee, bea):
    first = make_comment(thread, user_actor(bea.pk), "<b>Fett</b>", author_name="Bea", committee=committee)
    make_comment(thread, parent=first)
    gone, hidden = make_comment(thread), make_comment(thread)
    make_comment(thread, parent=gone, author_name="")
    make_comment(thread, parent=hidden)
    remove_comment(gone, by=address_actor())
    hide_comment(hidden, rule=Rule.LAW, reason="x", by=actor("mo"))
    thread.refresh_from_db()
    shown = comments_shown(thread)
    assert shown.count == 4
    assert [(row.name, row.committee, bool(row.gone), len(row.replies)) for row in shown.comments] == [
        ("Bea", committee.name, False, 1), ("", "", True, 1), ("", "", True, 1),
    ]  # fmt: skip
    assert "&lt;b&gt;" in shown.comments[0].text
    assert shown.comments[1].replies[0].name == "Ohne Namen"
    assert not shown.comments[0].replies[0].answer_url


def test_a_hidden_committee_is_not_named(thread, committee, bea):
    make_comment(thread, user_actor(bea.pk), committee=committee)
    type(thread).objects.filter(pk=thread.pk).update(visibility="hidden")
    assert [row.committee for row in comments_shown(thread).comments] == [""]


def test_a_page_costs_two_statements_and_a_comment_is_found_on_its_page(thread, django_assert_num_queries):
    with django_assert_num_queries(1):
        assert comments_shown(thread).comments == ()
    rows = [make_comment(thread) for _ in range(PER_PAGE + 1)]
    for row in rows:
        make_comment(thread, parent=row)
    for page, number in ((1, PER_PAGE), (2, 1)):
        with django_assert_num_queries(2):
            shown = comments_shown(thread, page)
        assert len(shown.comments) == number
        assert shown.pages
    assert place_of(rows[0]).endswith(f"/#kommentar-{rows[0].pk}")
    assert place_of(rows[-1]).endswith(f"/?seite=2#kommentar-{rows[-1].pk}")


@pytest.mark.parametrize("number", [1, 30])
def test_the_page_to_write_asks_no_more_for_more(
    number, path, thread, anna, as_anna, django_assert_max_num_queries
):
    for _ in range(number):
        make_comment(thread, user_actor(anna.pk))
    as_anna.get(path)
    with django_assert_max_num_queries(9):
        as_anna.get(path)

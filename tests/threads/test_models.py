"""Who may know of what, and what the database refuses."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import IntegrityError

from tests.factories.people import make_duty
from tests.factories.threads import make_thread
from vorort.ground.actor import user_actor
from vorort.threads.bulk import add_step, link_threads
from vorort.threads.choices import Visibility
from vorort.threads.models import Link, Step, Thread

pytestmark = pytest.mark.django_db
DRAFT, PUBLIC, HIDDEN, DELETED = Visibility.DRAFT, Visibility.PUBLIC, Visibility.HIDDEN, Visibility.DELETED
NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)

TABLE = {
    "nobody": {PUBLIC},
    "anna": {PUBLIC, DRAFT},  # the author
    "bea": {PUBLIC},
    "cem": {PUBLIC},
    "dora": {PUBLIC},
    "edi": {PUBLIC},
    "mo": {PUBLIC, HIDDEN},
    "olga": {PUBLIC},
    "clock": {PUBLIC},
    "shell": {PUBLIC},
}


@pytest.mark.parametrize("who", TABLE)
def test_who_may_know_of_what(who, actor, anna):
    for visibility in Visibility:
        make_thread(visibility=visibility, author=anna)
    seen = Thread.objects.visible_to(actor(who))
    assert set(seen.values_list("visibility", flat=True)) == TABLE[who]


def test_a_draft_without_author_is_seen_by_nobody(actor):
    make_thread(visibility=DRAFT)
    assert [Thread.objects.visible_to(actor(who)).count() for who in ("nobody", "anna", "mo")] == [0, 0, 0]


def test_who_was_moderator_once_sees_what_others_see(anna):
    make_duty(anna, "moderator", begins=NOON - timedelta(days=1), ends=NOON)
    make_thread(visibility=HIDDEN)
    me = user_actor(anna.pk)
    assert [Thread.objects.visible_to(me, at).count() for at in (NOON - timedelta(seconds=1), NOON)] == [1, 0]


@pytest.mark.parametrize("fields", [{"title": ""}, {"visibility": "secret"}])
def test_a_thread_has_a_title_and_a_known_visibility(fields):
    with pytest.raises(IntegrityError):
        make_thread(**fields)


def test_the_timeline_stands_in_the_order_of_things():
    thread = make_thread()
    add_step(thread, "adopted", NOON + timedelta(days=1), "Resolution 12")
    add_step(thread, "published", NOON)
    assert [str(step) for step in Step.objects.all()] == ["published", "adopted"]


def test_an_origin_is_remembered_once():
    idea, project = make_thread("Bänke"), make_thread("Bänke am See")
    assert link_threads(idea, project) == link_threads(idea, project)
    assert str(Link.objects.get()) == "Bänke → Bänke am See"


def test_nothing_comes_from_itself():
    thread = make_thread()
    with pytest.raises(IntegrityError):
        Link.objects.create(origin=thread, outcome=thread)


def test_a_user_who_leaves_takes_no_thread_along(anna):
    thread = make_thread(author=anna)
    anna.delete()
    thread.refresh_from_db()
    assert thread.author is None

"""How often mails say what is new: chosen for each kind, from now on and for what waits already."""

from datetime import timedelta

import pytest

from tests.factories.conversation import address_actor
from tests.factories.notifications import make_address, make_notice
from tests.factories.threads import make_thread
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.notifications.actions import choose_rhythms
from vorort.notifications.models import Notice, Preference
from vorort.notifications.selectors import rhythms_of

pytestmark = pytest.mark.django_db


def test_who_has_chosen_nothing_hears_as_usual(anna):
    assert rhythms_of(anna) == {
        "own": "immediately",
        "supported": "daily",
        "followed": "daily",
        "work": "daily",
    }


def test_some_kinds_are_chosen_and_the_rest_stays(anna, bea, actor):
    for rhythm in ("weekly", "never"):
        choose_rhythms(anna, rhythms={"followed": rhythm, "own": "daily"}, by=actor("anna"))
    assert rhythms_of(anna) == {"own": "daily", "supported": "daily", "followed": "never", "work": "daily"}
    assert rhythms_of(bea)["followed"] == "daily"
    assert Preference.objects.count() == 2


def test_an_address_chooses_too(db):
    choose_rhythms(make_address(), rhythms={"followed": "weekly"}, by=address_actor())
    assert rhythms_of(make_address())["followed"] == "weekly"


def test_what_waits_to_be_mailed_waits_anew_or_no_longer(anna, bea, actor):
    thread, at = make_thread(), now()
    waiting, sent = (make_notice(thread, user=anna, due_at=at, sent_at=moment) for moment in (None, at))
    other = make_notice(thread, user=anna, kind="supported", due_at=at)
    theirs = make_notice(thread, user=bea, due_at=at)
    choose_rhythms(anna, rhythms={"followed": "weekly"}, by=actor("anna"))
    waiting.refresh_from_db()
    assert waiting.due_at
    assert timedelta() < waiting.due_at - at <= timedelta(days=7, hours=1)
    choose_rhythms(anna, rhythms={"followed": "never"}, by=actor("anna"))
    due = dict(Notice.objects.values_list("pk", "due_at"))
    assert due == {waiting.pk: None, sent.pk: at, other.pk: at, theirs.pk: at}


@pytest.mark.parametrize("wrong", [{"gossip": "daily"}, {"own": "hourly"}])
def test_what_is_no_kind_or_rhythm_is_refused(wrong, anna, actor):
    with pytest.raises(ValueError, match="is not a valid"):
        choose_rhythms(anna, rhythms=wrong, by=actor("anna"))


def test_nobody_chooses_for_others(anna, actor):
    for name in ("bea", "cem", "nobody", "shell"):
        with pytest.raises(Refused):
            choose_rhythms(anna, rhythms={"own": "never"}, by=actor(name))

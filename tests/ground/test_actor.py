import pytest

from vorort.ground.actor import ANONYMOUS, Actor, ActorKind, command_actor, schedule_actor, user_actor
from vorort.ground.clock import now


@pytest.mark.parametrize(
    ("actor", "ref"),
    [
        (ANONYMOUS, "anonymous"),
        (user_actor(12), "user:12"),
        (schedule_actor("search.relate"), "schedule:search.relate"),
        (command_actor("demo"), "command:demo"),
        (Actor(ActorKind.FACT, cause="meetings.ResolutionPassed"), "fact:meetings.ResolutionPassed"),
    ],
)
def test_the_journal_names_an_actor_without_a_name(actor, ref):
    assert actor.ref == ref


@pytest.mark.django_db
@pytest.mark.parametrize("actor", [ANONYMOUS, schedule_actor("x"), command_actor("x"), Actor(ActorKind.USER)])
def test_only_users_hold_duties(actor):
    assert not actor.holds("office", at=now())

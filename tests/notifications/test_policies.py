"""Everybody decides about their own news only; the link of a mail does what its page offers."""

import pytest

from tests.factories.notifications import make_address
from vorort.ground.actor import ANONYMOUS, Actor, ActorKind, command_actor, user_actor
from vorort.ground.permit import allows
from vorort.notifications.policies import ADDRESS_LINK, USER_LINK

pytestmark = pytest.mark.django_db
CHOOSE, READ = "notifications.choose_rhythms", "notifications.mark_all_read"


def test_who_decides_about_an_account(anna, bea, mo):
    makers = {
        "anna": user_actor(anna.pk),
        "bea": user_actor(bea.pk),
        "moderator": user_actor(mo.pk),
        "nobody": ANONYMOUS,
        "shell": command_actor("tests"),
        # the same number, and something else
        "address": Actor(ActorKind.ADDRESS, anna.pk),
        "link": Actor(ActorKind.LINK, anna.pk, USER_LINK),
        "another's link": Actor(ActorKind.LINK, bea.pk, USER_LINK),
        "link of an address": Actor(ActorKind.LINK, anna.pk, ADDRESS_LINK),
        "another link": Actor(ActorKind.LINK, anna.pk, "conversation.objection"),
    }
    assert {name for name, by in makers.items() if allows(CHOOSE, by, anna)} == {"anna", "link"}
    assert {name for name, by in makers.items() if allows(READ, by, anna)} == {"anna"}


def test_who_decides_about_an_address(anna):
    paula = make_address()
    makers = {
        "paula": Actor(ActorKind.ADDRESS, paula.pk),
        "link": Actor(ActorKind.LINK, paula.pk, ADDRESS_LINK),
        "user": user_actor(paula.pk),
        "link of a user": Actor(ActorKind.LINK, paula.pk, USER_LINK),
        "nobody": Actor(ActorKind.ADDRESS, None),
    }
    assert {name for name, by in makers.items() if allows(CHOOSE, by, paula)} == {"paula", "link"}

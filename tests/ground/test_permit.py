from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vorort.ground.actor import ANONYMOUS, Actor, ActorKind, command_actor, schedule_actor, user_actor
from vorort.ground.clock import now
from vorort.ground.permit import (
    Predicate,
    allows,
    anyone,
    caused_by,
    holds,
    is_command_line,
    is_schedule,
    is_signed_in,
    permit,
)

ASHORE = SimpleNamespace(district_id=None)


def always(answer: bool) -> Predicate:
    return Predicate(str(answer), lambda by, subject, at: answer)


@given(st.booleans(), st.booleans())
def test_predicates_compose_like_logic(a, b):
    judged = {
        (always(a) & always(b))(ANONYMOUS, None, now()): a and b,
        (always(a) | always(b))(ANONYMOUS, None, now()): a or b,
        (~always(a))(ANONYMOUS, None, now()): not a,
    }
    assert all(found is wanted for found, wanted in judged.items())


def test_a_policy_reads_as_a_sentence():
    policy = holds("office") | (is_signed_in & ~caused_by("meetings.ResolutionPassed"))
    assert policy.name == "(holds(office) or (is_signed_in and not caused_by(meetings.ResolutionPassed)))"


def test_what_nobody_has_permitted_is_refused():
    assert not allows("meetings.close_everything", command_actor("root"), None)


def test_a_permission_is_declared_once():
    with pytest.raises(ValueError, match="already permitted"):
        permit("people.grant_duty", anyone)


@pytest.mark.parametrize(
    ("actor", "signed_in", "at_the_shell", "by_clock"),
    [
        (ANONYMOUS, False, False, False),
        (user_actor(1), True, False, False),
        (command_actor("demo"), False, True, False),
        (schedule_actor("seal"), False, False, True),
    ],
)
def test_who_is_who(actor, signed_in, at_the_shell, by_clock):
    answers = [question(actor, None, now()) for question in (is_signed_in, is_command_line, is_schedule)]
    assert answers == [signed_in, at_the_shell, by_clock]


def test_reactions_are_known_by_their_fact():
    passed = Actor(ActorKind.FACT, cause="meetings.ResolutionPassed")
    assert caused_by("meetings.ResolutionPassed")(passed, None, now())
    assert not caused_by("meetings.MeetingClosed")(passed, None, now())


def test_a_district_duty_counts_for_its_district_only(dora, aplerbeck, hoerde):
    office = holds("office")
    reach = [office(user_actor(dora.pk), place, now()) for place in (aplerbeck, hoerde, ASHORE)]
    assert reach == [True, False, False]

"""The one door for writing: transaction, lock, fresh row, stamped time, policy, then the act itself."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from django.db import models, transaction

from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.ground.context import outermost_moment, running
from vorort.ground.facts import ActionDone, state
from vorort.ground.memory import asking_afresh
from vorort.ground.permit import Refused, allows
from vorort.ground.prepared import prepared

S = TypeVar("S", bound=models.Model)
P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True)
class KnownAction:
    """An entry of the register that tests and the generated reference walk through."""

    name: str
    function: Callable[..., Any]


_actions: dict[str, KnownAction] = {}


def known_actions() -> dict[str, KnownAction]:
    return dict(sorted(_actions.items()))


def action(
    name: str, *, locks: Callable[[Any], models.Model] | None = None
) -> Callable[[Callable[Concatenate[S, P], R]], Callable[Concatenate[S, P], R]]:
    """Make a function the action `app.verb_noun`.

    The first argument is the subject (for a creating action: the parent). It is locked and read anew; `locks`
    names a parent (fund, vote, shift) to lock before it where children compete. The function is called with
    `by` and with `at`, which the door stamps. Raises `Refused`, and `DoesNotExist` if the subject has gone.
    """

    def decorate(function: Callable[Concatenate[S, P], R]) -> Callable[Concatenate[S, P], R]:
        @wraps(function)
        def act(subject: S, /, *args: P.args, **kwargs: P.kwargs) -> R:
            by = kwargs["by"]
            if not isinstance(by, Actor):
                raise TypeError(f"{name}: by must be an Actor")
            with transaction.atomic(), asking_afresh():
                if locks:
                    _lock(locks(subject))
                fresh = _lock(subject)
                at = outermost_moment() or now()
                if not allows(name, by, fresh, at):
                    raise Refused(name)
                kwargs["at"] = at
                with running(name, by, at):
                    outcome = function(fresh, *args, **kwargs)
                    state(ActionDone(name))
                return outcome

        if name in _actions:
            raise ValueError(f"the action {name} exists twice")
        _actions[name] = KnownAction(name, act)
        return act

    return decorate


def _lock(row: S) -> S:
    """Read the row anew under a lock. SQLite has none for rows: BEGIN IMMEDIATE has locked the database."""
    # `__class__`, because a request's user is a lazy object that only looks like one
    model: type[S] = row.__class__
    found = _locked(model)(row.pk) if row.pk else []
    # asking nothing for a row raises the `DoesNotExist` of its own kind
    return found[0] if found else model._base_manager.none().get()


@cache
def _locked(model: type[S]) -> Callable[[int], list[S]]:
    """How a row of this kind is read under a lock, written once."""

    @prepared
    def ask(pk: int) -> models.QuerySet[S]:
        return model._base_manager.select_for_update(of=("self",)).filter(pk=pk)

    return ask

"""The only judge: one named permission, one predicate, asked on the fresh row inside the transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied

from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import now

Judgement = Callable[[Actor, Any, datetime], bool]


class Refused(PermissionDenied):
    """The policy said no. The message names the permission, never the subject."""


@dataclass(frozen=True)
class Predicate:
    """A question about actor, subject and moment; composes with `&`, `|` and `~` and reads as a sentence."""

    name: str
    judge: Judgement

    def __call__(self, by: Actor, subject: Any, at: datetime) -> bool:
        return self.judge(by, subject, at)

    def __and__(self, other: Predicate) -> Predicate:
        return Predicate(
            f"({self.name} and {other.name})", lambda b, s, at: self(b, s, at) and other(b, s, at)
        )

    def __or__(self, other: Predicate) -> Predicate:
        return Predicate(f"({self.name} or {other.name})", lambda b, s, at: self(b, s, at) or other(b, s, at))

    def __invert__(self) -> Predicate:
        return Predicate(f"not {self.name}", lambda b, s, at: not self(b, s, at))


def predicate(judge: Judgement) -> Predicate:
    """Turn a plain function into a predicate of the same name."""
    return Predicate(getattr(judge, "__name__", "predicate"), judge)


@predicate
def anyone(by: Actor, subject: Any, at: datetime) -> bool:
    return True


@predicate
def is_signed_in(by: Actor, subject: Any, at: datetime) -> bool:
    return by.kind == ActorKind.USER


@predicate
def is_command_line(by: Actor, subject: Any, at: datetime) -> bool:
    return by.kind == ActorKind.COMMAND


@predicate
def is_schedule(by: Actor, subject: Any, at: datetime) -> bool:
    return by.kind == ActorKind.SCHEDULE


def caused_by(*fact_names: str) -> Predicate:
    """True for a reaction to one of these facts."""
    return Predicate(
        f"caused_by({', '.join(fact_names)})",
        lambda by, subject, at: by.kind == ActorKind.FACT and by.cause in fact_names,
    )


def holds(duty: str) -> Predicate:
    """True for whoever holds the duty for the subject's district, or for the whole city."""
    return Predicate(
        f"holds({duty})",
        lambda by, subject, at: by.holds(duty, getattr(subject, "district_id", None), at=at),
    )


_policies: dict[str, Predicate] = {}


def permit(name: str, policy: Predicate) -> None:
    """Declare who may do `app.action`. A second declaration of the same name is a mistake."""
    if name in _policies:
        raise ValueError(f"{name} is already permitted elsewhere")
    _policies[name] = policy


def allows(name: str, by: Actor, subject: Any, at: datetime | None = None) -> bool:
    """May this actor do this to that thing now? Unknown names are refused: deny by default."""
    policy = _policies.get(name)
    return policy is not None and policy(by, subject, at or now())


def known_policies() -> dict[str, str]:
    """Permission -> the sentence its predicates make, for the generated reference."""
    return {name: policy.name for name, policy in sorted(_policies.items())}

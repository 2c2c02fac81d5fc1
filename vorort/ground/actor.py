"""Who acts: a user, a confirmed address, a signed link, a fact, the schedule, or the command line."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ActorKind(StrEnum):
    ANONYMOUS = "anonymous"
    USER = "user"
    ADDRESS = "address"
    LINK = "link"
    FACT = "fact"
    SCHEDULE = "schedule"
    COMMAND = "command"


@dataclass(frozen=True)
class Actor:
    """Whoever does something. `id` is the key of user or address; `cause` names the fact, job or command."""

    kind: ActorKind = ActorKind.ANONYMOUS
    id: int | None = None
    cause: str = ""
    # "paper" or "phone" where staff enters something for somebody without a computer
    on_behalf: str = ""

    @property
    def ref(self) -> str:
        """How the journal names the actor: `user:12`, `schedule:search.relate`. Never a name."""
        detail = self.cause or (str(self.id) if self.id is not None else "")
        return f"{self.kind.value}:{detail}" if detail else self.kind.value

    def holds(self, duty: str, district_id: int | None = None, *, at: datetime) -> bool:
        """Has the actor this dated power now, for this district or for the whole city?"""
        return any(provider(self, duty, district_id, at) for provider in _providers)


@dataclass(frozen=True)
class Reader(Actor):
    """Whoever reads a page, with kind and district of the duties they held when the request began.

    So a page may ask the same of them again and again. Never to act: an action asks the rows, for a duty may end.
    """

    duties: frozenset[tuple[str, int | None]] = frozenset()


PowerProvider = Callable[[Actor, str, int | None, datetime], bool]
_providers: list[PowerProvider] = []


def give_power_through(provider: PowerProvider) -> None:
    """Register who answers `holds`: people (duties) and, above it, committees (mandates)."""
    if provider not in _providers:
        _providers.append(provider)


ANONYMOUS = Actor()


def user_actor(user_id: int) -> Actor:
    return Actor(ActorKind.USER, user_id)


def schedule_actor(job: str) -> Actor:
    return Actor(ActorKind.SCHEDULE, cause=job)


def command_actor(command: str) -> Actor:
    """Somebody with a shell on the server: the operator's own hands."""
    return Actor(ActorKind.COMMAND, cause=command)

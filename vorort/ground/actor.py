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

    @property
    def user_id(self) -> int | None:
        """The account of whoever acts; addresses, links, the clock and the command line have none."""
        return self.id if self.kind == ActorKind.USER else None

    def holds(self, duty: str, district_id: int | None = None, *, at: datetime) -> bool:
        """Has the actor this dated power now, for this district or for the whole city?"""
        return any(provider(self, duty, district_id, at) for provider in _providers)


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


def fact_actor(fact: str) -> Actor:
    """What has happened answers for what follows from it: a reaction, named after its fact."""
    return Actor(ActorKind.FACT, cause=fact)


def command_actor(command: str) -> Actor:
    """Somebody with a shell on the server: the operator's own hands."""
    return Actor(ActorKind.COMMAND, cause=command)

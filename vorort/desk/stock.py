"""What many pages of the workplace go by, kept until the next change: the same for all, shown to each as far as theirs.

What depends on the clock here is up to a minute old, as on every page that is kept. Powers never stand here.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import IntegerField, Value
from django.http import HttpRequest

from vorort.committees.selectors import Standing, standings
from vorort.committees.selectors.due import DueSeat, OurCommittee, due_seats, our_committees
from vorort.committees.selectors.week import open_requests
from vorort.conversation.models import ContactMessage
from vorort.direction.selectors import handed_in, planned_tasks
from vorort.districts.models import District
from vorort.ground.clock import now
from vorort.people.models import Invitation
from vorort.shell.kept import kept
from vorort.volunteering.models import Skill

_REQUEST, _DRAFT, _TASK, _MESSAGE = range(4)


@dataclass(frozen=True)
class Waiting:
    """What waits for anybody at all: most weeks that is little, and nobody need look for the rest.

    By group, by district, and by user. Of messages the district of each; None is the association.
    """

    requests: frozenset[int]
    drafts: frozenset[int]
    tasks: frozenset[int]
    messages: tuple[int | None, ...]


@kept
def waiting(request: HttpRequest) -> Waiting:
    """In one statement."""
    rows = (
        (_REQUEST, open_requests(), "committee_id"),
        (_DRAFT, handed_in(), "district_id"),
        (_TASK, planned_tasks(), "responsible__user_id"),
        (_MESSAGE, ContactMessage.objects.filter(handled_at=None), "district_id"),
    )
    first, *others = (
        found.order_by().values_list(Value(what, IntegerField()), key) for what, found, key in rows
    )
    told = list(first.union(*others, all=True))
    requests, drafts, tasks, messages = (
        [key for kind, key in told if kind == what] for what, _found, _key in rows
    )
    return Waiting(frozenset(requests), frozenset(drafts), frozenset(tasks), tuple(messages))


@kept
def all_due(request: HttpRequest) -> tuple[DueSeat, ...]:
    """Seats of all our committees that need somebody."""
    return due_seats(now())


@kept
def all_standings(request: HttpRequest) -> tuple[Standing, ...]:
    """How all committees stand."""
    return standings(now())


@kept
def all_ours(request: HttpRequest) -> tuple[OurCommittee, ...]:
    """Our committees and where they are."""
    return our_committees(now())


@kept
def district_names(request: HttpRequest) -> tuple[tuple[int, str, str], ...]:
    """Number, slug and name of all districts, by name."""
    return tuple(District.objects.order_by("name").values_list("pk", "slug", "name"))


@kept
def all_invited(request: HttpRequest) -> frozenset[int]:
    """People with an open invitation to link an account."""
    return frozenset(Invitation.objects.open(now()).values_list("person_id", flat=True))


@kept
def skill_names(request: HttpRequest) -> Mapping[int, str]:
    """What people can do, by number."""
    return {row.pk: row.name for row in Skill.objects.all()}

"""Which committees somebody runs or sees to, out of the seats and duties they hold."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Q, QuerySet

from vorort.committees.choices import GROUPS, CommitteeKind
from vorort.committees.models import Committee, HeldSeat, seats_of_user
from vorort.people.choices import DutyKind
from vorort.people.selectors import duties_held


def led_by(user_id: int, at: datetime) -> QuerySet[Committee]:
    """Committees somebody runs: as chair, deputy or secretary, and the groups of a district they chair."""
    return Committee.objects.living(at).filter(_run_by(user_id, at)).order_by("kind", "name")


def _run_by(user_id: int, at: datetime) -> Q:
    held = seats_of_user(user_id, at)
    front = [seat.committee_id for seat in held if seat.runs]
    return Q(pk__in=front) | Q(kind__in=GROUPS, district__in=_chaired_districts(held))


def _chaired_districts(held: Iterable[HeldSeat]) -> list[int | None]:
    """Where somebody leads the steering committee, as chair or deputy."""
    return [seat.district_id for seat in held if seat.is_leading and seat.kind == CommitteeKind.STEERING]


def _offices_of(user_id: int, at: datetime) -> set[int | None]:
    """The districts whose office somebody is; None is the whole city."""
    return {place for kind, place in duties_held(user_id, at) if kind == DutyKind.OFFICE}


def runs(user_id: int, committee: Committee, at: datetime) -> bool:
    """Whether a committee is among those of `led_by`."""
    held = seats_of_user(user_id, at)
    is_alive = committee.begins <= at and (committee.ends is None or committee.ends > at)
    sits_in_front = any(seat.committee_id == committee.pk and seat.runs for seat in held)
    return is_alive and (
        sits_in_front or (committee.is_group and committee.district_id in _chaired_districts(held))
    )


class LookingAfter:
    """Whose seats somebody sees to: of the committees they run, and of all where they are the office."""

    def __init__(self, user_id: int, at: datetime) -> None:
        held = seats_of_user(user_id, at)
        self._offices = _offices_of(user_id, at)
        self._front = {seat.committee_id for seat in held if seat.runs}
        self._chairs = set(_chaired_districts(held))

    def reaches(self, committee_id: int, kind: str, district_id: int | None) -> bool:
        is_group_below = kind in GROUPS and district_id is not None and district_id in self._chairs
        is_office = not self._offices.isdisjoint({None, district_id})
        return is_office or committee_id in self._front or is_group_below


class Appointing:
    """In which seats somebody appoints: the same as `committees.appoint_member` says of one seat, for lists of many."""

    def __init__(self, user_id: int, at: datetime) -> None:
        held = seats_of_user(user_id, at)
        self._offices = _offices_of(user_id, at)
        self._leads = {seat.committee_id for seat in held if seat.is_leading}
        self._chairs = set(_chaired_districts(held))

    def reaches(self, committee: Committee, *, chair: bool) -> bool:
        """Whether a seat of it is within reach; `chair` says that it is the chair's."""
        if not self._offices.isdisjoint({None, committee.district_id}):
            return True
        leads = committee.pk in self._leads
        if committee.is_group:
            return leads or (committee.district_id is not None and committee.district_id in self._chairs)
        return leads and committee.kind == CommitteeKind.STEERING and not chair

"""What an import knows already: read once and kept in memory, for asking the database for every row takes minutes."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from vorort.committees.choices import TAKING, CommitteeKind, MandateState, SeatOffice
from vorort.committees.models import AssociationMember, Committee, Mandate, Seat
from vorort.committees.rules.import_file import ImportRow
from vorort.committees.rules.intervals import lies_within, overlap
from vorort.people.models import Organisation, Person

# where more hangs on a mandate than the seat itself: the register, an auditor who must not sit on the board, a public office
DELICATE = (CommitteeKind.BOARD, CommitteeKind.AUDITORS, CommitteeKind.DISTRICT_COUNCIL)


class KnownPeople:
    """Everybody on record whose family name a table holds, locked until the import is over."""

    def __init__(self, rows: Iterable[ImportRow]) -> None:
        wanted = {row.family_name.casefold() for row in rows}
        self._by_name: defaultdict[str, list[Person]] = defaultdict(list)
        names = Person.objects.current().order_by().values_list("pk", "family_name")
        keys = [pk for pk, name in names if name.casefold() in wanted]
        for person in Person.objects.select_for_update(of=("self",), no_key=True).filter(pk__in=keys):
            self.add(person)

    def add(self, person: Person) -> None:
        if not person.merged_into_id and not person.anonymised_at:
            self._by_name[person.family_name.casefold()].append(person)

    def forget(self, person: Person) -> None:
        self._by_name[person.family_name.casefold()].remove(person)

    def like(self, row: ImportRow) -> list[Person]:
        """Whom a row may mean. One address may be shared by a whole club, so it counts with the family name only."""
        named, email = self._by_name.get(row.family_name.casefold(), []), row.email.casefold()
        found = [person for person in named if email and person.email.casefold() == email]
        if found:
            return found
        same = [one for one in named if one.given_name.casefold() == row.given_name.casefold()]
        return [person for person in same if not person.email] if email else same


class KnownOrganisations:
    """All organisations by name."""

    def __init__(self) -> None:
        self._by_name: dict[str, Organisation] = {}
        for organisation in Organisation.objects.all():
            self._by_name.setdefault(organisation.name.casefold(), organisation)

    def get(self, name: str) -> Organisation | None:
        return self._by_name.get(name.casefold())

    def add(self, organisation: Organisation) -> None:
        self._by_name[organisation.name.casefold()] = organisation

    def forget(self, organisation: Organisation) -> None:
        del self._by_name[organisation.name.casefold()]


@dataclass
class Room:
    """A committee with all its seats in their order, and every mandate that takes or took one."""

    committee: Committee
    seats: list[Seat]
    mandates: list[Mandate]

    def is_there(self, person: Person, begins: datetime) -> bool:
        """Whether the person has an accepted mandate here that begins at that moment."""
        return any(
            mandate.person_id == person.pk
            and mandate.begins == begins
            and mandate.state == MandateState.ACCEPTED
            for mandate in self.mandates
        )

    def seat_for(
        self, office: str, member: AssociationMember | None, begins: datetime, ends: datetime | None
    ) -> Seat | None:
        """The first seat of the office that is free for all that time; that of the chair even if it is not."""
        fitting = [
            seat
            for seat in self.seats
            if seat.office == office
            and seat.member_id == (member.pk if member else None)
            and (seat.ends is None or seat.ends > begins)
        ]
        if office == SeatOffice.CHAIR:
            return next(iter(fitting), None)
        taken = {one.seat_id for one in self.mandates if overlap((begins, ends), (one.begins, one.ends))}
        free = (seat for seat in fitting if seat.ends is None and not seat.ex_officio_of_id)
        return next((seat for seat in free if seat.pk not in taken), None)

    def has_place(self, mandate: Mandate) -> bool:
        """Nobody is in the way, and the mandate lies within the life of its seat."""
        mine, seat = (mandate.begins, mandate.ends), mandate.seat
        return lies_within(mine, (seat.begins, seat.ends)) and not any(
            overlap(mine, (other.begins, other.ends))
            for other in self.mandates
            if other.seat_id == seat.pk or other.person_id == mandate.person_id
        )


class KnownRooms:
    """Committees that rows of a table name. A seat that brings another one along is none of the plain ones."""

    def __init__(self) -> None:
        self._rooms: dict[int, Room] = {}
        carried = Seat.objects.filter(ex_officio_of__isnull=False).order_by()
        self._bring_along = set(carried.values_list("ex_officio_of_id", flat=True))

    def of(self, committee: Committee) -> Room:
        found = self._rooms.get(committee.pk)
        if found is None:
            taking = Mandate.objects.filter(committee=committee, state__in=TAKING)
            found = Room(committee, list(committee.seats.all()), list(taking))
            self._rooms[committee.pk] = found
        return found

    def forget(self) -> None:
        """Something has changed that is not in here: read anew."""
        self._rooms.clear()

    def takes_plainly(self, mandate: Mandate) -> bool:
        """Whether there is nothing to say about a mandate and nothing follows from it but the mandate itself."""
        committee = mandate.seat.committee
        is_plain = committee.kind not in DELICATE and mandate.seat_id not in self._bring_along
        return is_plain and self.of(committee).has_place(mandate)

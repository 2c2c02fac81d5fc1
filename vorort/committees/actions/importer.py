"""How one row of an imported table becomes a person, a seat and a mandate."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from vorort.committees.actions.holding import keep_mandate, refuse_held_by_office
from vorort.committees.actions.import_known import KnownOrganisations, KnownPeople, KnownRooms
from vorort.committees.choices import Basis, CommitteeKind, MandateState, SeatOffice, WhyEnded
from vorort.committees.models import AssociationMember, Committee, Mandate, Seat
from vorort.committees.rules.import_file import ImportRow
from vorort.ground.clock import first_moment
from vorort.people.bulk import import_person
from vorort.people.models import Organisation, Person

# primary keys by `person`, `organisation`, `seat` and `mandate`
Made = defaultdict[str, list[int]]


class Importer:
    """Finds or makes what each row names, and says what it has made."""

    def __init__(self, rows: Sequence[ImportRow], at: datetime) -> None:
        self._at = at
        self._made: Made = defaultdict(list)
        self._new: list[Person | Organisation] = []
        self._people, self._organisations, self._rooms = KnownPeople(rows), KnownOrganisations(), KnownRooms()
        self._committees: defaultdict[str, list[Committee]] = defaultdict(list)
        for committee in Committee.objects.filter(ends=None):
            self._committees[committee.name.casefold()].append(committee)
        members = AssociationMember.objects.filter(ends=None).select_related("district", "organisation")
        self._members = {str(member).casefold(): member for member in members}

    def take(self, row: ImportRow) -> Made:
        """Make what a row names, all of it or nothing. Raises ValidationError."""
        self._made, self._new = defaultdict(list), []
        try:
            with transaction.atomic():
                self._take(row)
        except IntegrityError as error:
            self._forget_row()
            raise ValidationError(_("This does not fit to what is there already.")) from error
        except ValidationError:
            self._forget_row()
            raise
        return self._made

    def _forget_row(self) -> None:
        """What a row began to make is not there any more."""
        self._rooms.forget()
        for made in self._new:
            if isinstance(made, Person):
                self._people.forget(made)
            else:
                self._organisations.forget(made)

    def _take(self, row: ImportRow) -> None:
        committee = self._committee(row)
        begins = first_moment(row.begins)
        ends = first_moment(row.ends + timedelta(days=1)) if row.ends else None
        person = self._person(row)
        if self._rooms.of(committee).is_there(person, begins):
            return
        member = self._member(committee, row)
        mandate = Mandate(
            seat=self._seat(committee, member, row, begins, ends), committee=committee, person=person,
            on_behalf_of=None if member else self._organisation(row), begins=begins, ends=ends,
            state=MandateState.ACCEPTED, basis=Basis.NOMINATION, answered_at=self._at,
            why_ended=WhyEnded.TERM if ends and ends <= self._at else "",
        )  # fmt: skip
        refuse_held_by_office(mandate.seat, ends, self._at)
        self._write(mandate)

    def _write(self, mandate: Mandate) -> None:
        """The plain case, of which there are thousands, is left to the database and its triggers to judge."""
        if self._rooms.takes_plainly(mandate):
            mandate.save()
            self._rooms.of(mandate.committee).mandates.append(mandate)
            self._keep("mandate", mandate.pk)
            return
        self._keep("mandate", keep_mandate(mandate, is_history=True).pk)
        self._keep_followers(mandate)
        self._rooms.forget()

    def _committee(self, row: ImportRow) -> Committee:
        found = self._committees.get(row.committee.casefold(), [])
        if not found:
            raise ValidationError(_("There is no committee “%(name)s”.") % {"name": row.committee})
        if len(found) > 1:
            raise ValidationError(
                _("There are several committees “%(name)s”. Please give them different names first.")
                % {"name": row.committee}
            )
        return found[0]

    def _person(self, row: ImportRow) -> Person:
        found = self._people.like(row)
        if len(found) > 1:
            raise ValidationError(
                _("There are several people called %(name)s. Please add the e-mail address.")
                % {"name": found[0].full_name}
            )
        if found:
            return found[0]
        names = ("title", "given_name", "family_name", "email", "phone")
        person = import_person({name: getattr(row, name) for name in names})
        self._people.add(person)
        self._new.append(person)
        self._keep("person", person.pk)
        return person

    def _member(self, committee: Committee, row: ImportRow) -> AssociationMember | None:
        """Whose delegate it is. Into the general assembly nobody comes for nobody."""
        if committee.kind != CommitteeKind.GENERAL_ASSEMBLY or row.office != SeatOffice.MEMBER:
            return None
        found = self._members.get(row.organisation.casefold())
        if found is None:
            raise ValidationError(
                _("“%(name)s” is no member of the association. Please name in the column for the organisation who sends"
                  " this delegate.") % {"name": row.organisation}
            )  # fmt: skip
        return found

    def _organisation(self, row: ImportRow) -> Organisation | None:
        if not row.organisation:
            return None
        found = self._organisations.get(row.organisation)
        if found is None:
            found = Organisation(name=row.organisation, sector=row.sector or "club")
            found.clean_fields()
            found.save()
            self._organisations.add(found)
            self._new.append(found)
            self._keep("organisation", found.pk)
        return found

    def _seat(
        self, committee: Committee, member: AssociationMember | None, row: ImportRow, begins: datetime,
        ends: datetime | None,
    ) -> Seat:  # fmt: skip
        """The first seat of the office that is free for all that time, or a new one. There is one for the chair."""
        room = self._rooms.of(committee)
        seat = room.seat_for(row.office, member, begins, ends)
        if seat is None:
            seat = Seat(
                committee=committee, office=row.office, member=member, position=len(room.seats) + 1,
                begins=begins, is_voting=member.is_full if member else True,
            )  # fmt: skip
            # of an ordinary seat nothing can be wrong that the database does not say itself
            seat.full_clean(
                exclude=["committee", "member"], validate_constraints=row.office != SeatOffice.MEMBER
            )
            seat.save()
            room.seats = sorted([*room.seats, seat], key=lambda one: (one.position, one.pk))
            self._keep("seat", seat.pk)
        elif begins < seat.begins:
            seat.begins = begins
            seat.save(update_fields=["begins", "changed"])
        return seat

    def _keep_followers(self, mandate: Mandate) -> None:
        for follower in mandate.followers.all():
            self._keep("mandate", follower.pk)
            self._keep_followers(follower)

    def _keep(self, kind: str, pk: int) -> None:
        self._made[kind].append(pk)

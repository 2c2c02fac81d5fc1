"""How one row of an imported table becomes a person, a seat and a mandate."""

from collections import defaultdict
from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from vorort.committees.actions.holding import keep_mandate, refuse_held_by_office
from vorort.committees.choices import TAKING, Basis, CommitteeKind, MandateState, SeatOffice, WhyEnded
from vorort.committees.models import AssociationMember, Committee, Mandate, Seat
from vorort.committees.rules.import_file import ImportRow
from vorort.ground.clock import first_moment
from vorort.people.bulk import add_person
from vorort.people.models import Organisation, Person

# primary keys by `person`, `organisation`, `seat` and `mandate`
Made = defaultdict[str, list[int]]


class Importer:
    """Finds or makes what each row names, and says what it has made."""

    def __init__(self, at: datetime) -> None:
        self._at = at
        self._made: Made = defaultdict(list)
        self._committees: defaultdict[str, list[Committee]] = defaultdict(list)
        for committee in Committee.objects.filter(ends=None):
            self._committees[committee.name.casefold()].append(committee)
        members = AssociationMember.objects.filter(ends=None).select_related("district", "organisation")
        self._members = {str(member).casefold(): member for member in members}

    def take(self, row: ImportRow) -> Made:
        """Make what a row names, all of it or nothing. Raises ValidationError."""
        self._made = defaultdict(list)
        try:
            with transaction.atomic():
                self._take(row)
        except IntegrityError as error:
            raise ValidationError(_("This does not fit to what is there already.")) from error
        return self._made

    def _take(self, row: ImportRow) -> None:
        committee = self._committee(row)
        begins = first_moment(row.begins)
        ends = first_moment(row.ends + timedelta(days=1)) if row.ends else None
        person = self._person(row)
        if person.mandates.filter(committee=committee, begins=begins, state=MandateState.ACCEPTED).exists():
            return
        member = self._member(committee, row)
        mandate = Mandate(
            seat=self._seat(committee, member, row, begins, ends), person=person,
            on_behalf_of=None if member else self._organisation(row), begins=begins, ends=ends,
            state=MandateState.ACCEPTED, basis=Basis.NOMINATION, answered_at=self._at,
            why_ended=WhyEnded.TERM if ends and ends <= self._at else "",
        )  # fmt: skip
        refuse_held_by_office(mandate.seat, ends, self._at)
        self._keep("mandate", keep_mandate(mandate, is_history=True).pk)
        self._keep_followers(mandate)

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
        """One address may be shared by a whole club, so it counts together with the family name only."""
        named = Person.objects.current().filter(family_name__iexact=row.family_name)
        found = list(named.filter(email__iexact=row.email)[:2]) if row.email else []
        if not found:
            same = named.filter(given_name__iexact=row.given_name)
            found = list((same.filter(email="") if row.email else same)[:2])
        if len(found) > 1:
            raise ValidationError(
                _("There are several people called %(name)s. Please add the e-mail address.")
                % {"name": found[0].full_name}
            )
        if found:
            return found[0]
        names = ("title", "given_name", "family_name", "email", "phone")
        person = add_person({name: getattr(row, name) for name in names})
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
        found = Organisation.objects.filter(name__iexact=row.organisation).first()
        if found is None:
            found = Organisation(name=row.organisation, sector=row.sector or "club")
            found.full_clean()
            found.save()
            self._keep("organisation", found.pk)
        return found

    def _seat(
        self, committee: Committee, member: AssociationMember | None, row: ImportRow, begins: datetime,
        ends: datetime | None,
    ) -> Seat:  # fmt: skip
        """The first seat of the office that is free for all that time, or a new one. There is one for the chair."""
        seats = committee.seats.filter(office=row.office, member=member).filter(
            Q(ends=None) | Q(ends__gt=begins)
        )
        if row.office != SeatOffice.CHAIR:
            taken = Mandate.objects.filter(Q(ends=None) | Q(ends__gt=begins), state__in=TAKING)
            taken = taken.filter(begins__lt=ends) if ends else taken
            seats = seats.filter(ends=None, ex_officio_of=None).exclude(pk__in=taken.values("seat"))
        seat = seats.first()
        if seat is None:
            seat = Seat(
                committee=committee, office=row.office, member=member, position=committee.seats.count() + 1,
                begins=begins, is_voting=member.is_full if member else True,
            )  # fmt: skip
            seat.full_clean(exclude=["committee"])
            seat.save()
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

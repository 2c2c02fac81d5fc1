"""People, organisations and mandates from a table: all or nothing, and undone in one step."""

from collections import defaultdict
from datetime import date, datetime, time

from django.core.exceptions import ValidationError
from django.utils.timezone import get_default_timezone
from django.utils.translation import gettext as _

from vorort.committees.actions.inside import keep_mandate
from vorort.committees.choices import Basis, MandateState, WhyEnded
from vorort.committees.facts import ImportReversed, PeopleImported
from vorort.committees.models import Committee, ImportRun, Mandate, Seat
from vorort.committees.rules.import_file import ImportRow
from vorort.districts.models import City
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.people.bulk import add_person
from vorort.people.models import Organisation, Person


@action("committees.import_people")
def import_people(
    city: City, rows: list[ImportRow], *, filename: str, by: Actor, at: datetime = STAMPED
) -> ImportRun:
    """Take over rows of a table. People are recognised by e-mail address, else by name; seats are made as needed.

    Raises ValidationError that names every line that does not fit; then nothing has changed. A mandate that is
    there already (same person, seat and begin) is left alone, so the same file can be read twice.
    """
    run = ImportRun(filename=filename[:200], made_at=at, made_by=by.ref, rows=len(rows))
    run.full_clean(exclude=["made"])
    importer = _Importer(at)
    problems = []
    for row in rows:
        try:
            importer.take(row)
        except ValidationError as error:
            sentence = _("Line %(number)s: %(reason)s")
            problems.append(sentence % {"number": row.number, "reason": " ".join(error.messages)})
    if problems:
        raise ValidationError(problems)
    run.made = dict(importer.made)
    run.save()
    state(PeopleImported(run.pk))
    return run


@action("committees.undo_import")
def undo_import(run: ImportRun, *, by: Actor, at: datetime = STAMPED) -> ImportRun:
    """Take back what an import has made. Raises ValidationError if something of it has been used since."""
    if run.undone_at:
        raise ValidationError(_("This import has been undone already."))
    mandates = Mandate.objects.filter(pk__in=run.made.get("mandate", []))
    if Mandate.objects.filter(follows__in=mandates).exclude(pk__in=mandates).exists():
        raise ValidationError(
            _("Something of this import has been used since. Please correct it row by row.")
        )
    mandates.delete()
    for name, rows in (
        ("seat", Seat.objects.filter(mandates=None)),
        ("person", Person.objects.filter(mandates=None, user=None, contact_for=None, appointed=None)),
        ("organisation", Organisation.objects.filter(mandates=None, seats=None, contacts=None)),
    ):
        rows.filter(pk__in=run.made.get(name, [])).delete()
    run.undone_at = at
    run.save()
    state(ImportReversed(run.pk))
    return run


class _Importer:
    """Finds or makes what each row names, and remembers what it has made."""

    def __init__(self, at: datetime) -> None:
        self._at = at
        self.made: defaultdict[str, list[int]] = defaultdict(list)
        self._committees = {c.name.casefold(): c for c in Committee.objects.filter(ends=None)}

    def take(self, row: ImportRow) -> None:
        committee = self._committees.get(row.committee.casefold())
        if committee is None:
            raise ValidationError(_("There is no committee “%(name)s”.") % {"name": row.committee})
        person = self._person(row)
        begins, ends = _moment(row.begins), _moment(row.ends) if row.ends else None
        if person.mandates.filter(committee=committee, begins=begins).exists():
            return
        mandate = Mandate(
            seat=self._seat(committee, row, begins, ends), person=person, on_behalf_of=self._organisation(row),
            begins=begins, ends=ends, state=MandateState.ACCEPTED, basis=Basis.NOMINATION, answered_at=self._at,
            why_ended=WhyEnded.TERM if ends and ends <= self._at else "",
        )  # fmt: skip
        self._keep("mandate", keep_mandate(mandate).pk)

    def _person(self, row: ImportRow) -> Person:
        known = Person.objects.current()
        found = known.filter(email__iexact=row.email).first() if row.email else None
        same = {"given_name__iexact": row.given_name, "family_name__iexact": row.family_name}
        found = found or known.filter(**same).filter(**({"email": ""} if row.email else {})).first()
        if found:
            return found
        names = ("title", "given_name", "family_name", "email", "phone")
        person = add_person({name: getattr(row, name) for name in names})
        self._keep("person", person.pk)
        return person

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

    def _seat(self, committee: Committee, row: ImportRow, begins: datetime, ends: datetime | None) -> Seat:
        """The first seat of the office that is free for all that time, or a new one."""
        for seat in committee.seats.filter(office=row.office, ends=None, ex_officio_of=None):
            taken = seat.mandates.filter(state__in=("offered", "accepted")).exclude(ends__lte=begins)
            if not (taken.filter(begins__lt=ends) if ends else taken).exists():
                if begins < seat.begins:
                    seat.begins = begins
                    seat.save(update_fields=["begins", "changed"])
                return seat
        seat = Seat(
            committee=committee, office=row.office, position=committee.seats.count() + 1, begins=begins
        )
        seat.full_clean(exclude=["committee"])
        seat.save()
        self._keep("seat", seat.pk)
        return seat

    def _keep(self, kind: str, pk: int) -> None:
        self.made[kind].append(pk)


def _moment(day: date) -> datetime:
    """The first moment of a day where the city lies."""
    return datetime.combine(day, time(), get_default_timezone())

"""People, organisations and mandates from a table: tried first, all or nothing, and undone in one step."""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q, QuerySet
from django.db.models.deletion import ProtectedError
from django.utils.translation import gettext as _

from vorort.committees.actions.importer import Importer, Made
from vorort.committees.actions.inside import one_after_another
from vorort.committees.choices import MandateState, WhyEnded
from vorort.committees.facts import ImportReversed, PeopleImported
from vorort.committees.models import ImportDraft, ImportRun, Mandate, Seat
from vorort.committees.rules.import_file import ImportRow, ReadTable
from vorort.districts.models import City
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.imports import DRAFT_LASTS
from vorort.people.models import Organisation, Person

# how many names a refusal tells
MOST_NAMED = 5


@action("committees.check_import")
def check_import(
    city: City, table: ReadTable, *, filename: str, by: Actor, at: datetime = STAMPED
) -> ImportDraft:
    """Try what an import would do, line by line, and keep the table for it for a day. Nothing else is written.

    Lines that could not be read are kept as problems. An earlier table of the same person is thrown away.
    """
    ImportDraft.objects.filter(made_by=by.ref).delete()
    draft = ImportDraft(filename=filename[:200], made_at=at, made_by=by.ref, expires=at + DRAFT_LASTS)
    draft.rows = [asdict(row) | _days(row) for row in table.rows]
    draft.problems = [asdict(problem) for problem in table.problems]
    with transaction.atomic():
        importer = Importer(table.rows, at)
        draft.report = [_tried(importer, row) for row in table.rows]
        transaction.set_rollback(True)
    draft.full_clean(exclude=["rows", "report", "problems"])
    draft.save()
    return draft


@action("committees.discard_import")
def discard_import(draft: ImportDraft, *, by: Actor, at: datetime = STAMPED) -> None:
    """Throw a table away that was tried and shall not be taken over."""
    draft.delete()


@action("committees.import_people")
def import_people(
    city: City,
    rows: list[ImportRow],
    *,
    filename: str,
    by: Actor,
    draft: ImportDraft | None = None,
    at: datetime = STAMPED,
) -> ImportRun:
    """Take over rows of a table. People are recognised by address and family name, else by name; seats are made.

    Raises ValidationError that names every line that does not fit; then nothing has changed. A mandate that is
    there already (same person, committee and begin) is left alone, so the same file can be read twice. Nobody who
    sits somewhere makes room for an imported row, and nothing becomes a task for the register. A draft the rows come
    from is thrown away; ValidationError if that has happened already.
    """
    if draft and not ImportDraft.objects.filter(pk=draft.pk).delete()[0]:
        raise ValidationError(_("This table has been taken over or thrown away already."))
    run = ImportRun(filename=filename[:200], made_at=at, made_by=by.ref, rows=len(rows))
    run.full_clean(exclude=["made"])
    importer, made, problems = Importer(rows, at), Made(list), []
    for row in rows:
        try:
            for kind, keys in importer.take(row).items():
                made[kind] += keys
        except ValidationError as error:
            sentence = _("Line %(number)s: %(reason)s")
            problems.append(sentence % {"number": row.number, "reason": " ".join(error.messages)})
    if problems:
        raise ValidationError(problems)
    run.made = dict(made)
    run.save()
    state(PeopleImported(run.pk))
    return run


@action("committees.undo_import", locks=one_after_another)
def undo_import(run: ImportRun, *, by: Actor, at: datetime = STAMPED) -> ImportRun:
    """Take back what an import has made. People, organisations and seats that something else hangs on stay.

    Raises ValidationError if a mandate of it has been used since: ended, or followed by something else.
    """
    if run.undone_at:
        raise ValidationError(_("This import has been undone already."))
    mandates = Mandate.objects.filter(pk__in=run.made.get("mandate", []))
    ended_since = Q(why_ended=WhyEnded.TERM, ends__gt=run.made_at) | ~Q(why_ended__in=("", WhyEnded.TERM))
    used = mandates.filter(ended_since | ~Q(state=MandateState.ACCEPTED))
    if used.exists():
        raise _used_since(used.select_related("person", "committee"))
    try:
        _delete_mandates(mandates)
    except ProtectedError as error:
        raise _used_since(row for row in error.protected_objects if isinstance(row, Mandate)) from error
    for name, rows in _unused():
        rows.filter(pk__in=run.made.get(name, [])).delete()
    run.undone_at = at
    run.save(update_fields=["undone_at", "changed"])
    state(ImportReversed(run.pk))
    return run


def rows_of(draft: ImportDraft) -> list[ImportRow]:
    """The lines of a draft as they were read."""
    return [ImportRow(**line | _dates(line)) for line in draft.rows]


def _days(row: ImportRow) -> dict[str, str | None]:
    return {"begins": row.begins.isoformat(), "ends": row.ends.isoformat() if row.ends else None}


def _dates(line: dict[str, Any]) -> dict[str, date | None]:
    return {name: date.fromisoformat(line[name]) if line[name] else None for name in ("begins", "ends")}


def _tried(importer: Importer, row: ImportRow) -> dict[str, Any]:
    """What a line makes, by kind, or why it does not fit."""
    told = {"number": row.number, "made": [], "problem": ""}
    try:
        told["made"] = sorted(importer.take(row))
    except ValidationError as error:
        told["problem"] = " ".join(error.messages)
    return told


def _used_since(rows: Iterable[Mandate]) -> ValidationError:
    names = sorted({f"{row.person.full_name} ({row.committee})" for row in rows})
    more = [_("and others")] if len(names) > MOST_NAMED else []
    return ValidationError(
        _("Something of this import has been used since: %(names)s. Please correct it row by row.")
        % {"names": ", ".join(names[:MOST_NAMED] + more)}
    )


def _delete_mandates(mandates: QuerySet[Mandate]) -> None:
    """First those that follow from others. Raises ProtectedError if something that stays follows from one."""
    while mandates.exists():
        leaves = mandates.exclude(pk__in=mandates.filter(follows__isnull=False).values("follows"))
        leaves.filter(pk__in=list(leaves.values_list("pk", flat=True))).delete()


def _unused() -> list[tuple[str, QuerySet[Seat] | QuerySet[Person] | QuerySet[Organisation]]]:
    """What nothing hangs on any more, in the order in which it can go."""
    return [
        ("seat", Seat.objects.filter(mandates=None, carries=None, stand_ins=None)),
        (
            "person",
            Person.objects.current().filter(
                mandates=None, user=None, contact_for=None, appointed=None, consents=None, invitations=None,
                duplicates=None,
            ),
        ),
        (
            "organisation",
            Organisation.objects.filter(
                mandates=None, seats=None, contacts=None, association_memberships=None
            ),
        ),
    ]  # fmt: skip

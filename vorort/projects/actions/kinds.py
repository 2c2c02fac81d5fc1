"""Registers of places and awards: what belongs to some kinds of projects only."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.districts.selectors import district_of
from vorort.ground.action import action
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.projects.actions.doing import written
from vorort.projects.choices import EntryState
from vorort.projects.facts import AwardYearRemoved, EntryConfirmed, EntryRemoved, EntrySuggested
from vorort.projects.models import AwardYear, Nominee, Project, RegisterEntry
from vorort.threads.choices import Visibility

OF_ENTRY = ("name", "street", "district", "lon", "lat", "hours", "note")
OF_NOMINEE = ("name", "organisation", "reason", "is_winner")


@action("projects.suggest_entry")
def suggest_entry(
    project: Project, *, values: Mapping[str, Any], form_key: str, by: Actor, at: datetime = STAMPED
) -> RegisterEntry:
    """Suggest a place for a register; it appears once the group has confirmed it. The same form sent again returns the
    first one. Raises ValidationError."""
    known = RegisterEntry.objects.filter(form_key=form_key).first()
    if known:
        return known
    entry = RegisterEntry(
        project=project,
        form_key=form_key,
        suggested_by_id=by.user_id,
        address_id=by.id if by.kind == ActorKind.ADDRESS else None,
    )
    written(entry, _placed(values), OF_ENTRY)
    state(EntrySuggested(project.pk, entry.pk))
    return entry


@action("projects.keep_entry")
def keep_entry(
    project: Project,
    *,
    values: Mapping[str, Any],
    by: Actor,
    entry: RegisterEntry | None = None,
    form_key: str = "",
    at: datetime = STAMPED,
) -> RegisterEntry:
    """Enter a place, change one, or confirm what was suggested or still holds; it counts as confirmed today.

    Raises ValidationError, and DoesNotExist for one of another project.
    """
    row = project.entries.get(pk=entry.pk) if entry else RegisterEntry(project=project, form_key=form_key)
    row.state, row.confirmed_on = EntryState.CONFIRMED, localtime(at).date()
    written(row, _placed(values), OF_ENTRY)
    state(EntryConfirmed(project.pk, row.pk))
    return row


@action("projects.remove_entry")
def remove_entry(project: Project, *, number: int, by: Actor, at: datetime = STAMPED) -> None:
    """Take a place out of the register, or do not take it up. Where there is none, nothing changes."""
    if project.entries.filter(pk=number).exclude(state=EntryState.REMOVED).update(state=EntryState.REMOVED):
        state(EntryRemoved(project.pk, number))


@action("projects.keep_award_year")
def keep_award_year(
    project: Project,
    *,
    year: int,
    by: Actor,
    text: str = "",
    awarded_on: date | None = None,
    at: datetime = STAMPED,
) -> AwardYear:
    """Write down that an award is given in a year, or what is to be said about it. Raises ValidationError."""
    row = project.award_years.filter(year=year).first() or AwardYear(project=project, year=year)
    return written(row, {"text": text, "awarded_on": awarded_on}, ("text", "awarded_on"))


@action("projects.remove_award_year")
def remove_award_year(project: Project, *, year: int, by: Actor, at: datetime = STAMPED) -> None:
    """Delete a year that was entered by mistake, with those who were nominated. Where there is none, nothing changes.

    Raises ValidationError where everybody can read who has won: what was given stays in the archive.
    """
    for row in project.award_years.filter(year=year):
        is_read = project.thread.visibility == Visibility.PUBLIC
        if is_read and row.nominees.filter(is_winner=True).exists():
            raise ValidationError(
                _("Who has won this year is published already. If it is a mistake, change that first.")
            )
        row.delete()
        state(AwardYearRemoved(project.pk, year))


@action("projects.keep_nominee")
def keep_nominee(
    project: Project,
    *,
    year: int,
    values: Mapping[str, Any],
    by: Actor,
    nominee: Nominee | None = None,
    at: datetime = STAMPED,
) -> Nominee:
    """Name somebody who may win an award, or say that they have. Raises ValidationError, and DoesNotExist for a year or a
    nominee that is not there."""
    award = project.award_years.get(year=year)
    row = award.nominees.get(pk=nominee.pk) if nominee else Nominee(award=award)
    return written(row, values, OF_NOMINEE)


@action("projects.remove_nominee")
def remove_nominee(project: Project, *, number: int, by: Actor, at: datetime = STAMPED) -> None:
    """Name somebody no longer. Where there is nobody, nothing changes."""
    Nominee.objects.filter(award__project=project, pk=number).delete()


def _placed(values: Mapping[str, Any]) -> dict[str, Any]:
    """The district is where the point lies."""
    told = dict(values)
    if told.get("district") is None and told.get("lon") is not None and told.get("lat") is not None:
        told["district"] = district_of(told["lon"], told["lat"]).district
    return told

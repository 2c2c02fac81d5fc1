"""What several actions do inside their doors: mandates with what follows from them, timeline, index."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.committees.choices import (
    TAKING,
    Basis,
    CommitteeKind,
    MandateState,
    RegisterSubject,
    SeatOffice,
    WhyEnded,
)
from vorort.committees.facts import MandateEnded, MandateRecorded
from vorort.committees.models import Committee, Mandate, RegisterTask, Seat
from vorort.committees.rules.intervals import overlap
from vorort.ground.facts import state
from vorort.people.bulk import mark_public_office
from vorort.search.bulk import Found, index
from vorort.threads.bulk import add_step


def assign(row: models.Model, values: Mapping[str, Any], allowed: tuple[str, ...]) -> None:
    """Set what may be set here, and nothing else."""
    for name, value in values.items():
        if name not in allowed:
            raise ValueError(f"{name} is not to be changed here")
        setattr(row, name, value)


def keep_mandate(mandate: Mandate) -> Mandate:
    """Write a new mandate after looking who is in its way. The seat must be locked by the door.

    Raises ValidationError with a sentence for the person who appoints.
    """
    mandate.committee_id = mandate.seat.committee_id
    _refuse_clash(mandate)
    mandate.full_clean(exclude=["committee", "seat", "person"])
    mandate.save()
    if mandate.state == MandateState.ACCEPTED:
        begin_power(mandate)
    return mandate


def begin_power(mandate: Mandate) -> None:
    """What follows from an accepted mandate: seats by virtue of office, the name of a public office, the register."""
    if _is_public_office(mandate.seat):
        mark_public_office(mandate.person)
    _note_for_register(mandate)
    for seat in Seat.objects.filter(ex_officio_of=mandate.seat, ends=None).select_related("committee"):
        _carry(seat, mandate)


def end_mandate(mandate: Mandate, at: datetime, why: WhyEnded, note: str = "") -> None:
    """Let a mandate, and all that follow from it, end at a moment. One that has not begun is withdrawn."""
    if mandate.ends is not None and mandate.ends <= at:
        return
    if at <= mandate.begins:
        mandate.state = MandateState.WITHDRAWN
    else:
        mandate.ends = at
    mandate.why_ended, mandate.ended_note = why, note
    mandate.save(update_fields=["state", "ends", "why_ended", "ended_note", "changed"])
    state(MandateEnded(mandate.pk, why))
    _note_for_register(mandate)
    for follower in mandate.followers.filter(state__in=TAKING).select_related("seat", "committee", "person"):
        end_mandate(follower, at, WhyEnded.OFFICE)


def tell(committee: Committee, what: str, at: datetime, about: str = "") -> None:
    """An entry in the public timeline of a committee."""
    add_step(committee.thread, what, at, about)


def index_committee(committee: Committee) -> None:
    """Put a committee into the search, or bring it up to date."""
    for language, purpose in (
        ("de", committee.purpose_de),
        ("en", committee.purpose_en or committee.purpose_de),
    ):
        where = [committee.district.name] if committee.district else []
        tags = [str(committee.get_kind_display()), *where]
        index(
            Found(
                "committee",
                committee.pk,
                language,
                committee.slug,
                committee.name,
                purpose[:300],
                purpose,
                committee.district,
                committee.thread,
                tags=tags,
            )
        )


def _carry(seat: Seat, mandate: Mandate) -> None:
    """The holder of one seat holds another by virtue of office; who sat there before makes room."""
    before = seat.mandates.filter(state__in=TAKING).exclude(ends__lte=mandate.begins)
    for other in before.select_related("seat", "committee", "person"):
        end_mandate(other, mandate.begins, WhyEnded.SUCCEEDED)
    carried = Mandate(
        seat=seat, person=mandate.person, begins=mandate.begins, ends=mandate.ends, basis=Basis.EX_OFFICIO,
        state=MandateState.ACCEPTED, answered_at=mandate.answered_at, follows=mandate, term=mandate.term,
        on_behalf_of=mandate.on_behalf_of,
    )  # fmt: skip
    keep_mandate(carried)
    state(MandateRecorded(carried.pk))


def _refuse_clash(mandate: Mandate) -> None:
    mine = (mandate.begins, mandate.ends)
    alive = Mandate.objects.filter(state__in=TAKING).exclude(pk=mandate.pk).select_related("person", "seat")
    for other in alive.filter(seat=mandate.seat):
        if overlap(mine, (other.begins, other.ends)):
            raise ValidationError(_taken(other))
    for other in alive.filter(person=mandate.person, committee_id=mandate.committee_id):
        if overlap(mine, (other.begins, other.ends)):
            raise ValidationError(
                _("%(name)s already has a seat here: %(seat)s. One person holds one seat of a committee.")
                % {"name": other.person.full_name, "seat": other.seat}
            )
    pair = {CommitteeKind.BOARD: CommitteeKind.AUDITORS, CommitteeKind.AUDITORS: CommitteeKind.BOARD}
    rival = pair.get(CommitteeKind(mandate.seat.committee.kind))
    for other in alive.filter(person=mandate.person, committee__kind=rival) if rival else ():
        if overlap(mine, (other.begins, other.ends)):
            raise ValidationError(
                _("%(name)s cannot be on the board and audit it at the same time.")
                % {"name": other.person.full_name}
            )


def _taken(other: Mandate) -> str:
    who = {"name": other.person.full_name, "until": _day(other.ends)}
    if other.state == MandateState.OFFERED:
        return _("This seat has been offered to %(name)s just now. Please choose another seat.") % who
    if other.ends:
        return _("This seat is held by %(name)s until %(until)s.") % who
    return _("This seat is held by %(name)s. End that mandate first, or choose another seat.") % who


def _day(moment: datetime | None) -> str:
    return date_format(localtime(moment), "DATE_FORMAT") if moment else ""


def _is_public_office(seat: Seat) -> bool:
    return seat.office == SeatOffice.CHAIR and seat.committee.kind == CommitteeKind.DISTRICT_COUNCIL


def _note_for_register(mandate: Mandate) -> None:
    """Every change of the board must be entered in the register (§ 67 BGB)."""
    if mandate.seat.committee.kind == CommitteeKind.BOARD:
        because = f"{mandate.seat} ({_day(mandate.begins)} – {_day(mandate.ends)})"
        RegisterTask.objects.create(
            subject=RegisterSubject.BOARD,
            because_of=because[:200],
            arose_at=mandate.answered_at or mandate.begins,
        )

"""How a mandate begins and ends, with all that follows from it. Every action that touches one goes through here."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.committees.actions.inside import still_open
from vorort.committees.choices import (
    TAKING,
    Basis,
    CommitteeKind,
    MandateState,
    RegisterSubject,
    SeatOffice,
    WhyEnded,
)
from vorort.committees.facts import AppointmentWithdrawn, MandateEnded, MandateRecorded
from vorort.committees.models import Mandate, RegisterTask, Seat
from vorort.committees.rules.intervals import Interval, earlier, lies_within, overlap
from vorort.ground import clock
from vorort.ground.context import current
from vorort.ground.facts import state
from vorort.people.bulk import mark_public_office

RIVALS = {CommitteeKind.BOARD: CommitteeKind.AUDITORS, CommitteeKind.AUDITORS: CommitteeKind.BOARD}


def keep_mandate(mandate: Mandate, *, is_history: bool = False) -> Mandate:
    """Write a new mandate after looking who is in its way. History moves nobody and is nothing for the register.

    Raises ValidationError with a sentence for the person who appoints.
    """
    mandate.committee_id = mandate.seat.committee_id
    mandate.person = still_open(mandate.person)
    _refuse_times(mandate)
    _refuse_clash(mandate)
    mandate.full_clean(exclude=["committee", "seat", "person"])
    mandate.save()
    if mandate.state == MandateState.ACCEPTED:
        begin_power(mandate, is_history=is_history)
    return mandate


def begin_power(mandate: Mandate, *, is_history: bool = False) -> None:
    """What follows from an accepted mandate: seats by virtue of office, the name of a public office, the register."""
    if _is_public_office(mandate.seat):
        mark_public_office(mandate.person)
    if not is_history:
        _note_new_board_member(mandate)
    carried = Seat.objects.filter(
        Q(ends__isnull=True) | Q(ends__gt=mandate.begins), ex_officio_of=mandate.seat
    )
    for seat in carried.select_related("committee"):
        carry(seat, mandate, is_history=is_history)


def end_mandate(mandate: Mandate, moment: datetime, why: WhyEnded, note: str = "") -> None:
    """Let a mandate, and all that follow from it, end at a moment. An offer, or what has not begun, is withdrawn."""
    if mandate.ends is not None and mandate.ends <= moment and mandate.state != MandateState.OFFERED:
        return
    was_offered = mandate.state == MandateState.OFFERED
    if was_offered or moment <= mandate.begins:
        mandate.state = MandateState.WITHDRAWN
    else:
        mandate.ends = moment
        _note_for_register(mandate.seat, moment)
    mandate.why_ended, mandate.ended_note = why, note
    mandate.save(update_fields=["state", "ends", "why_ended", "ended_note", "changed"])
    state(AppointmentWithdrawn(mandate.pk) if was_offered else MandateEnded(mandate.pk, why))
    for follower in with_all(mandate.followers.filter(state__in=TAKING)):
        end_mandate(follower, moment, WhyEnded.OFFICE)


def carry(
    seat: Seat, mandate: Mandate, *, since: datetime | None = None, is_history: bool = False
) -> Mandate | None:
    """The holder of one seat holds another by virtue of office, at the earliest `since`. None if for no time at all.

    Who sat there makes room, and whoever sits elsewhere in that committee moves.
    """
    begins = max(mandate.begins, seat.begins, since or mandate.begins)
    ends = earlier(mandate.ends, seat.ends)
    if ends is not None and ends <= begins:
        return None
    if not is_history:
        make_room(seat, begins, WhyEnded.SUCCEEDED)
        leave_others(seat, mandate.person_id, begins)
    carried = Mandate(
        seat=seat, person=mandate.person, begins=begins, ends=ends, basis=Basis.EX_OFFICIO,
        state=MandateState.ACCEPTED, answered_at=mandate.answered_at, follows=mandate, term=mandate.term,
        on_behalf_of=mandate.on_behalf_of,
    )  # fmt: skip
    keep_mandate(carried, is_history=is_history)
    state(MandateRecorded(carried.pk))
    return carried


def make_room(seat: Seat, moment: datetime, why: WhyEnded) -> None:
    """Whoever sits there leaves at a moment, and offers are taken back. What begins later stays, and may be in the way."""
    for other in with_all(_until_now_or_offered(seat.mandates.all(), moment)):
        end_mandate(other, moment, why)


def leave_others(seat: Seat, person_id: int, moment: datetime) -> None:
    """Who takes a seat leaves the other one in the same committee, but for one held by virtue of office."""
    elsewhere = Mandate.objects.filter(committee_id=seat.committee_id, person_id=person_id, follows=None)
    for other in with_all(_until_now_or_offered(elsewhere.exclude(seat=seat), moment)):
        end_mandate(other, moment, WhyEnded.MOVED)


def with_all(mandates: QuerySet[Mandate]) -> QuerySet[Mandate]:
    """With what `end_mandate` looks at."""
    return mandates.select_related("seat__committee", "committee__thread", "person")


def refuse_held_by_office(seat: Seat, ends: datetime | None, at: datetime) -> None:
    """Nobody is put on a seat that belongs to another office, but for what is over. Raises ValidationError."""
    source = seat.ex_officio_of
    if source is None or (ends is not None and ends <= at) or (source.ends and source.ends <= at):
        return
    raise ValidationError(
        _("This seat belongs to whoever holds “%(seat)s” in %(committee)s. Please change it there.")
        % {"seat": source, "committee": source.committee}
    )


def _until_now_or_offered(mandates: QuerySet[Mandate], moment: datetime) -> QuerySet[Mandate]:
    alive = mandates.filter(Q(ends__isnull=True) | Q(ends__gt=moment), state__in=TAKING)
    return alive.filter(Q(begins__lt=moment) | Q(state=MandateState.OFFERED))


def _refuse_times(mandate: Mandate) -> None:
    seat, mine = mandate.seat, _life(mandate)
    if mandate.ends is not None and mandate.ends <= mandate.begins:
        raise ValidationError(_("The end must come after the beginning."))
    if lies_within(mine, _life(seat)):
        return
    if not overlap((mandate.begins, None), _life(seat)):
        raise ValidationError(_("This seat is closed. Please choose another one."))
    if mandate.begins < seat.begins:
        raise ValidationError(
            _("This seat begins on %(day)s. Please choose a later day.") % {"day": day(seat.begins)}
        )
    raise ValidationError(
        _("This seat ends on %(day)s. Please choose an earlier end.") % {"day": last_day(seat.ends)}
    )


def _refuse_clash(mandate: Mandate) -> None:
    mine = _life(mandate)
    alive = Mandate.objects.filter(state__in=TAKING).exclude(pk=mandate.pk).select_related("person", "seat")
    rival = RIVALS.get(CommitteeKind(mandate.seat.committee.kind))
    theirs = alive.filter(person=mandate.person)
    for others, sentence in (
        (alive.filter(seat=mandate.seat), _taken),
        (theirs.filter(committee_id=mandate.committee_id), _seated),
        (theirs.filter(committee__kind=rival) if rival else theirs.none(), _both),
    ):
        for other in others:
            if overlap(mine, _life(other)):
                raise ValidationError(sentence(other))


def _life(row: Mandate | Seat) -> Interval:
    return row.begins, row.ends


def _taken(other: Mandate) -> str:
    who = {"name": other.person.full_name, "until": last_day(other.ends), "since": day(other.begins)}
    if other.state == MandateState.OFFERED:
        return (
            _("This seat has been offered to %(name)s. Take the offer back first, or choose another seat.")
            % who
        )
    if other.begins > current().at:
        return (
            _("From %(since)s on this seat is held by %(name)s. Please choose an end before that day.") % who
        )
    if other.ends:
        return _("This seat is held by %(name)s until %(until)s.") % who
    return _("This seat is held by %(name)s. End that mandate first, or choose another seat.") % who


def _seated(other: Mandate) -> str:
    return _("%(name)s already has a seat here: %(seat)s. One person holds one seat of a committee.") % {
        "name": other.person.full_name,
        "seat": other.seat,
    }


def _both(other: Mandate) -> str:
    return _("%(name)s cannot be on the board and audit it at the same time.") % {
        "name": other.person.full_name
    }


def day(moment: datetime) -> str:
    """The day of a moment where the city lies, as people read it."""
    return date_format(localtime(moment), "DATE_FORMAT")


def last_day(ends: datetime | None) -> str:
    """What ends at midnight has its last day before."""
    return date_format(clock.last_day(ends), "DATE_FORMAT") if ends else ""


def _is_public_office(seat: Seat) -> bool:
    return seat.office == SeatOffice.CHAIR and seat.committee.kind == CommitteeKind.DISTRICT_COUNCIL


def _note_new_board_member(mandate: Mandate) -> None:
    """Who is elected again stays: that changes nothing in the register."""
    before = mandate.seat.mandates.filter(
        person=mandate.person, state=MandateState.ACCEPTED, ends=mandate.begins
    )
    if before.exists():
        noted = _open_tasks(mandate.seat, mandate.begins)
        noted.filter(arose_at=current().at).delete()
    else:
        _note_for_register(mandate.seat, mandate.begins)


def _note_for_register(seat: Seat, moment: datetime) -> None:
    """Every change of the board must be entered in the register (§ 67 BGB): one task per seat and day."""
    if seat.committee.kind != CommitteeKind.BOARD or seat.office == SeatOffice.STAND_IN:
        return
    if not _open_tasks(seat, moment).exists():
        RegisterTask.objects.create(
            subject=RegisterSubject.BOARD, because_of=_change(seat, moment), arose_at=current().at
        )


def note_end_of_term(mandate: Mandate) -> None:
    """A term on the board has simply run out. Noted already if a successor took the seat at that moment."""
    if mandate.ends is None:
        return
    noted = RegisterTask.objects.filter(
        subject=RegisterSubject.BOARD, because_of=_change(mandate.seat, mandate.ends)
    )
    if not noted.exists():
        _note_for_register(mandate.seat, mandate.ends)


def _open_tasks(seat: Seat, moment: datetime) -> QuerySet[RegisterTask]:
    return RegisterTask.objects.filter(
        subject=RegisterSubject.BOARD, because_of=_change(seat, moment), done_at=None
    )


def _change(seat: Seat, moment: datetime) -> str:
    return f"{seat} ({day(moment)})"[:200]

"""Hours: entered by helpers, confirmed by those who lead, put right by further lines; and certificates about them."""

import secrets
from collections import defaultdict
from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.text import normalised
from vorort.volunteering.actions.inside import end
from vorort.volunteering.choices import AssignmentState, HoursKind, OpportunityKind
from vorort.volunteering.facts import (
    CertificateIssued,
    CertificateRevoked,
    HoursConfirmed,
    HoursCorrected,
    HoursEntered,
)
from vorort.volunteering.models import Assignment, Certificate, Hours, VolunteerProfile
from vorort.volunteering.selectors.hours import counted_lines

_CODE = "ABCDEFGHKLMNPQRSTUVWXYZ23456789"


@action("volunteering.enter_hours", locks=lambda row: row.shift)
def enter_hours(
    assignment: Assignment,
    *,
    minutes: int,
    by: Actor,
    day: date | None = None,
    note: str = "",
    at: datetime = STAMPED,
) -> Hours:
    """Write down how long one has helped. It counts once confirmed. Raises ValidationError."""
    line = _line(assignment, HoursKind.ENTRY, minutes, day, note, by, at)
    state(HoursEntered(line.pk))
    return line


@action("volunteering.record_hours", locks=lambda row: row.shift)
def record_hours(
    assignment: Assignment,
    *,
    minutes: int,
    by: Actor,
    day: date | None = None,
    note: str = "",
    at: datetime = STAMPED,
) -> Hours:
    """Who leads writes down and confirms in one how long somebody has helped. Raises ValidationError."""
    _was_there(assignment, at)
    line = _line(assignment, HoursKind.CONFIRMATION, minutes, day, note, by, at)
    state(HoursConfirmed(line.pk))
    return line


@action("volunteering.confirm_hours")
def confirm_hours(hours: Hours, *, by: Actor, minutes: int | None = None, at: datetime = STAMPED) -> Hours:
    """Confirm what somebody has entered, or another number of minutes. Doing it again changes nothing.

    Raises ValidationError.
    """
    known = hours.lines.filter(kind=HoursKind.CONFIRMATION).first()
    if known:
        return known
    if hours.assignment:
        _was_there(hours.assignment, at)
    line = _about(hours, HoursKind.CONFIRMATION, hours.minutes if minutes is None else minutes, "", by, at)
    state(HoursConfirmed(line.pk))
    return line


@action("volunteering.correct_hours")
def correct_hours(hours: Hours, *, minutes: int, note: str, by: Actor, at: datetime = STAMPED) -> Hours:
    """Put confirmed hours right: from now on they are so many minutes. The old line stays, the difference becomes a new one.

    Raises ValidationError without a reason, and where nothing changes.
    """
    so_far = hours.minutes + sum(line.minutes for line in hours.lines.filter(kind=HoursKind.CORRECTION))
    if not 0 <= minutes <= 24 * 60:
        raise ValidationError({"minutes": _("One day has 24 hours at most.")})
    if minutes == so_far:
        raise ValidationError({"minutes": _("So many minutes stand there already.")})
    line = _about(hours, HoursKind.CORRECTION, minutes - so_far, note, by, at)
    state(HoursCorrected(line.pk))
    return line


def _was_there(assignment: Assignment, at: datetime) -> None:
    """Hours of a shift say that somebody was there; a role goes on."""
    is_role = assignment.shift.opportunity.kind == OpportunityKind.ROLE
    if not is_role and assignment.state == AssignmentState.ACCEPTED:
        end(assignment, AssignmentState.DONE, at)


def _line(
    assignment: Assignment,
    kind: HoursKind,
    minutes: int,
    day: date | None,
    note: str,
    by: Actor,
    at: datetime,
) -> Hours:
    shift = assignment.shift
    return _saved(
        Hours(
            volunteer=assignment.volunteer, opportunity=shift.opportunity, assignment=assignment, kind=kind,
            day=day or localtime(shift.begins or at).date(), minutes=minutes, note=normalised(note)[:300], at=at,
            entered_by_id=by.user_id,
        )
    )  # fmt: skip


def _about(hours: Hours, kind: HoursKind, minutes: int, note: str, by: Actor, at: datetime) -> Hours:
    return _saved(
        Hours(
            volunteer=hours.volunteer, opportunity=hours.opportunity, assignment=hours.assignment, kind=kind, about=hours,
            day=hours.day, minutes=minutes, note=normalised(note)[:300], at=at, entered_by_id=by.user_id,
        )
    )  # fmt: skip


def _saved(line: Hours) -> Hours:
    line.full_clean()
    line.save()
    return line


@action("volunteering.issue_certificate")
def issue_certificate(
    profile: VolunteerProfile, *, begins: date, ends: date, by: Actor, at: datetime = STAMPED
) -> Certificate:
    """Certify confirmed hours of a time: what was done, how long, and what it took. Raises ValidationError without any."""
    if ends < begins:
        raise ValidationError({"ends": _("The end must come after the beginning.")})
    if not profile.name:
        raise ValidationError(_("Please say your name in your profile first; it stands on the certificate."))
    sums: dict[int, dict[str, Any]] = {}
    skills: dict[str, None] = defaultdict()
    for line in counted_lines(profile, begins, ends):
        opportunity = line.opportunity
        row = sums.setdefault(
            opportunity.pk, {"title": opportunity.title, "host": str(opportunity.host), "minutes": 0}
        )
        row["minutes"] += line.minutes
        skills |= {skill.name_de: None for skill in (*opportunity.requires.all(), *opportunity.teaches.all())}
    lines = [row for row in sums.values() if row["minutes"] > 0]
    if not lines:
        raise ValidationError(_("No hours have been confirmed for this time."))
    made = Certificate.objects.create(
        volunteer=profile, code=_new_code(), name=profile.name, begins=begins, ends=ends, lines=lines,
        minutes=sum(row["minutes"] for row in lines), skills=list(skills), issued_at=at,
    )  # fmt: skip
    state(CertificateIssued(made.pk))
    return made


def _new_code() -> str:
    """Sixty bits that can be typed: nobody finds another one by trying."""
    drawn = "".join(secrets.choice(_CODE) for _place in range(12))
    return f"{drawn[:4]}-{drawn[4:8]}-{drawn[8:]}"


@action("volunteering.revoke_certificate")
def revoke_certificate(certificate: Certificate, *, by: Actor, at: datetime = STAMPED) -> None:
    """Say that a certificate holds no longer; its page says so from now on. Repeating changes nothing."""
    if certificate.revoked_at is None:
        certificate.revoked_at = at
        certificate.save(update_fields=["revoked_at", "changed"])
        state(CertificateRevoked(certificate.pk))

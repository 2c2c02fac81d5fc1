"""When, how long, how many, and why it fits, in words."""

from collections.abc import Mapping
from datetime import datetime

from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from vorort.shell.filters import figure, moment
from vorort.volunteering.choices import OpportunityKind
from vorort.volunteering.models import Opportunity, Shift
from vorort.volunteering.rules.fit import Reason


def duration(minutes: int) -> str:
    """`2 h 30 min`."""
    hours, rest = divmod(abs(minutes), 60)
    parts = [_("%(number)s h") % {"number": hours}] if hours else []
    parts += [_("%(number)s min") % {"number": rest}] if rest or not hours else []
    return ("−" if minutes < 0 else "") + " ".join(parts)


def span(begins: datetime, ends: datetime) -> str:
    """Day and hours; the second day too where it ends on another one."""
    is_one_day = localtime(begins).date() == localtime(ends).date()
    form = _("D, j M Y, H:i")
    until = moment(ends, "TIME_FORMAT") if is_one_day else moment(ends, form)
    return f"{moment(begins, form)}–{until}"


def when_of(shift: Shift) -> str:
    """Of a shift its time, of a task until when, of a role how much."""
    if shift.begins and shift.ends:
        return span(shift.begins, shift.ends)
    if shift.opportunity.kind == OpportunityKind.ROLE:
        return _("about %(time)s a month") % {"time": duration(shift.minutes)}
    told = {"time": duration(shift.minutes)}
    if shift.due:
        return _("%(time)s, whenever it suits you until %(date)s") % (told | {"date": moment(shift.due)})
    return _("%(time)s, whenever it suits you") % told


def places_of(shift: Shift) -> str:
    """How many places are free, or how many wait."""
    if shift.free:
        told = {"number": shift.free, "all": shift.most}
        return (
            ngettext("%(number)s of %(all)s places free", "%(number)s of %(all)s places free", shift.free)
            % told
        )
    if shift.waiting:
        return ngettext(
            "Full, %(number)s person on the waiting list",
            "Full, %(number)s people on the waiting list",
            shift.waiting,
        ) % {"number": shift.waiting}
    return _("Full, with a waiting list")


def host_of(opportunity: Opportunity) -> str:
    """Who asks for help."""
    return opportunity.project.title if opportunity.project else str(opportunity.committee)


def distance(metres: int) -> str:
    """In steps that are true: hundreds of metres, then tenths of a kilometre."""
    if metres < 1_000:
        return _("%(number)s m") % {"number": max(100, round(metres, -2))}
    return _("%(number)s km") % {"number": figure(metres / 1_000, 1)}


def why(reason: Reason, skills: Mapping[int, str], *, is_you: bool) -> list[str]:
    """Why it fits, one short part each; `is_you`: said to whom it fits, else about them."""
    parts = []
    if reason.themes:
        number = len(reason.themes)
        themes = (
            ngettext("one of your themes", "%(number)s of your themes", number)
            if is_you
            else ngettext("one shared theme", "%(number)s shared themes", number)
        )
        parts.append(themes % {"number": number})
    parts.append(_time_of(reason, is_you=is_you))
    if reason.metres is not None:
        parts.append(_("%(distance)s away") % {"distance": distance(reason.metres)})
    elif reason.in_district:
        parts.append(_("in your district") if is_you else _("in their district"))
    parts += [_("needs: %(skill)s") % {"skill": skills.get(key, "")} for key in reason.uses]
    parts += [_("to learn: %(skill)s") % {"skill": skills.get(key, "")} for key in reason.learns]
    if reason.knows_host:
        parts.append(_("you have helped there before") if is_you else _("has helped here before"))
    return parts


def _time_of(reason: Reason, *, is_you: bool) -> str:
    told = {"minutes": duration(reason.minutes), "left": duration(reason.left)}
    if is_you:
        month = _("%(minutes)s of the %(left)s you have left this month")
        week = _("%(minutes)s of the %(left)s you have left that week")
    else:
        month, week = (
            _("%(minutes)s of %(left)s left that month"),
            _("%(minutes)s of %(left)s left that week"),
        )
    return (month if reason.monthly else week) % told

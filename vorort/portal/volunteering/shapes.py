"""What pages show of opportunities, shifts and one's own places."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from vorort.shell.addresses import address
from vorort.shell.volunteering.words import duration, host_of, places_of, when_of, why
from vorort.volunteering.choices import BOUND, AssignmentState, OpportunityKind
from vorort.volunteering.models import Assignment, Opportunity, Shift
from vorort.volunteering.rules.limits import overlap
from vorort.volunteering.rules.values import Busy
from vorort.volunteering.selectors.fitting import Fitting
from vorort.volunteering.selectors.showing import Around
from vorort.volunteering.selectors.values import minutes_of

# what a helper reads about where they stand
STANDS: dict[str, str | Promise] = {
    AssignmentState.OFFERED: gettext_lazy("You are asked"),
    AssignmentState.CONSENT: gettext_lazy("Your place waits for the consent of a parent"),
    AssignmentState.NO_CONSENT: gettext_lazy("A parent has not agreed"),
    AssignmentState.ACCEPTED: gettext_lazy("You are coming"),
    AssignmentState.WAITING: gettext_lazy("You are on the waiting list"),
    AssignmentState.ASKED: gettext_lazy("The link in the e-mail has not been followed yet"),
}


@dataclass(frozen=True, slots=True)
class HelpCard:
    """An opportunity in a list."""

    title: str
    url: str
    kicker: str
    text: str
    foot: str
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShiftRow:
    """A shift with what its reader can do. `stands`: where they stand with it; `hinders`: why they cannot come."""

    pk: int
    title: str
    when: str
    how_long: str
    places: str
    is_full: bool
    stands: str
    own: int
    hinders: str
    swap: int


def page_of(opportunity: Opportunity) -> str:
    return address("portal:opportunity", opportunity.pk, opportunity.slug)


def help_cards(rows: Iterable[Opportunity]) -> tuple[HelpCard, ...]:
    """For a list; with the coming shifts that were brought along."""
    return tuple(_card(row, row.coming) for row in rows)  # type: ignore[attr-defined]  # prefetched


def _card(row: Opportunity, coming: list[Shift]) -> HelpCard:
    return HelpCard(
        title=row.title,
        url=page_of(row),
        kicker=" · ".join(
            filter(None, [row.district.name if row.district else _("Whole city"), host_of(row)])
        ),
        text=_next(row, coming),
        foot=wanted_text(row.places),
        tags=tuple(theme.name for theme in row.themes.all())[:3],
    )


def _next(row: Opportunity, coming: list[Shift]) -> str:
    for shift in coming:
        shift.opportunity = row
    if not coming:
        return ""
    first = when_of(coming[0])
    if len(coming) == 1 or row.kind != OpportunityKind.SHIFTS:
        return first
    more = ngettext("and %(number)s more time", "and %(number)s more times", len(coming) - 1)
    return f"{first} {more % {'number': len(coming) - 1}}"


def wanted_text(places: int) -> str:
    """How many people a call for help still looks for."""
    if not places:
        return _("Enough people so far; more are welcome")
    return ngettext("%(number)s person is wanted", "%(number)s people are wanted", places) % {
        "number": places
    }


def fitting_cards(rows: Iterable[Fitting], skills: Mapping[int, str]) -> tuple[HelpCard, ...]:
    """What fits somebody, with the reasons."""
    return tuple(
        HelpCard(
            title=row.shift.opportunity.title,
            url=page_of(row.shift.opportunity),
            kicker=host_of(row.shift.opportunity),
            text=when_of(row.shift),
            foot=_("Fits you: %(reasons)s") % {"reasons": ", ".join(why(row.reason, skills, is_you=True))},
            tags=(),
        )
        for row in rows
    )


def shift_rows(parts: Around, opportunity: Opportunity, own: Iterable[Assignment]) -> tuple[ShiftRow, ...]:
    """The shifts of an opportunity for its reader, who may have places; what collides is told, and greyed out."""
    rows, swaps = list(own), {row.shift_id: row for row in parts.swaps}
    mine = {row.shift_id: row for row in rows if row.is_alive}
    taken = [row for row in rows if row.state in BOUND and row.shift.begins and row.shift.ends]
    return tuple(_row(shift, opportunity, mine, taken, swaps) for shift in parts.shifts)


def _row(
    shift: Shift,
    opportunity: Opportunity,
    own: Mapping[int, Assignment],
    taken: list[Assignment],
    swaps: Mapping[int, Assignment],
) -> ShiftRow:
    shift.opportunity = opportunity
    mine, swap = own.get(shift.pk), swaps.get(shift.pk)
    hinders = "" if mine else _hindered(shift, taken)
    is_dated = shift.begins is not None
    return ShiftRow(
        pk=shift.pk,
        title=shift.title,
        when=when_of(shift),
        how_long=duration(shift.minutes) if is_dated else "",
        places=places_of(shift),
        is_full=not shift.free,
        stands=str(STANDS.get(mine.state, "")) if mine else "",
        own=mine.pk if mine else 0,
        hinders=hinders,
        swap=swap.pk if swap and not mine and not shift.free else 0,
    )


def _hindered(shift: Shift, taken: list[Assignment]) -> str:
    for row in taken:
        if row.shift_id != shift.pk and _overlaps(shift, row.shift):
            return _("At that time you help elsewhere already.")
    return ""


def _overlaps(one: Shift, other: Shift) -> bool:
    if not (one.begins and one.ends and other.begins and other.ends):
        return False
    first = Busy(minutes_of(one.begins), minutes_of(one.ends), None)
    return overlap(first, Busy(minutes_of(other.begins), minutes_of(other.ends), None))


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """One of one's own places in a list."""

    title: str
    url: str
    meta: str
    state: str
    is_asked: bool


def place_lines(rows: Iterable[Assignment], at: datetime) -> tuple[PlaceLine, ...]:
    return tuple(
        PlaceLine(
            title=row.shift.opportunity.title,
            url=address("portal:own_assignment", row.pk),
            meta=" · ".join(filter(None, [when_of(row.shift), row.shift.title])),
            state=str(STANDS.get(row.state) or row.get_state_display()),
            is_asked=row.state == AssignmentState.OFFERED,
        )
        for row in rows
    )

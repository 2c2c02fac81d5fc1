"""What pages show of committees and what seldom changes; kept per generation and language."""

from dataclasses import dataclass

from django.db.models import Case, F, When
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from vorort.committees.choices import OF_THE_ASSOCIATION, Admission, CommitteeKind
from vorort.committees.models import Committee, Statutes
from vorort.committees.selectors import (
    chair_named,
    chaired,
    committees_list,
    former_members,
    members_of,
    seats_of,
)
from vorort.committees.selectors.association import Membership, memberships
from vorort.committees.selectors.history import seat_histories, terms_between
from vorort.ground.actor import ANONYMOUS, Actor
from vorort.ground.clock import now
from vorort.portal.committees.forms import Choices
from vorort.portal.committees.history import HistoryPage, axis_of, history_page
from vorort.portal.committees.shapes import (
    MOST_STEPS,
    CommitteePage,
    Member,
    committee_card,
    committee_page,
    member_shape,
)
from vorort.shell.addresses import address
from vorort.shell.filters import moment
from vorort.shell.kept import kept
from vorort.shell.shapes import Card
from vorort.threads.models import Step


@dataclass(frozen=True, slots=True)
class Listed:
    """A committee in the directory, as far as filters and headings need it; without district it is city-wide."""

    pk: int
    district: str
    district_slug: str
    kind: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class DistrictCommittees:
    """The steering committee of a district with whoever chairs it, and its groups."""

    steering: Card | None
    chair: str
    groups: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class MemberOfAssociation:
    """A member of the association; `delegates` is a sentence about how many it sends."""

    name: str
    url: str
    delegates: str
    is_complete: bool


@dataclass(frozen=True, slots=True)
class StatutesShown:
    """A version of the statutes; `in_force` is empty until the register has it."""

    title: str
    url: str
    adopted: str
    in_force: str
    note: str


@dataclass(frozen=True, slots=True)
class Association:
    """Who belongs to the association, its bodies, and its statutes, the latest first."""

    full: tuple[MemberOfAssociation, ...]
    advisory: tuple[MemberOfAssociation, ...]
    board: tuple[Member, ...]
    bodies: tuple[Card, ...]
    statutes: tuple[StatutesShown, ...]


@kept
def committee_shown(request: HttpRequest, slug: str) -> CommitteePage:
    """As everybody sees it. Raises Http404 for what is hidden or unknown, so nothing is kept of it."""
    return committee_as_seen(slug, ANONYMOUS)


def committee_as_seen(slug: str, actor: Actor) -> CommitteePage:
    """As somebody sees it who may know of more. Raises Http404."""
    found, at = _visible(slug, actor), now()
    former = (
        former_members(found, at)
        .select_related("seat__member__district", "seat__member__organisation")
        .defer("seat__member__district__boundary")
    )
    steps = Step.objects.filter(thread=found.thread_id).order_by("-at", "-pk")[:MOST_STEPS]
    return committee_page(found, seats_of(found, at), former, steps, at)


@kept
def history_shown(request: HttpRequest, slug: str) -> HistoryPage:
    """As everybody sees it. Raises Http404 for what is hidden or unknown, so nothing is kept of it."""
    return history_as_seen(slug, ANONYMOUS)


def history_as_seen(slug: str, actor: Actor) -> HistoryPage:
    """Who ever sat in a committee, for somebody who may know of it. Elections are those of the districts. Raises Http404."""
    found, at = _visible(slug, actor), now()
    histories = seat_histories(found, at)
    axis = axis_of(histories, at)
    terms = terms_between(axis.begins, axis.ends) if found.district_id or found.is_external else []
    return history_page(found, histories, axis, terms, at)


def _visible(slug: str, actor: Actor) -> Committee:
    rows = Committee.objects.visible_to(actor).select_related("district").defer("district__boundary")
    return get_object_or_404(rows, slug=slug)


@kept
def used_kinds(request: HttpRequest) -> Choices:
    """The kinds of committees there are."""
    used = {row.kind for row in directory(request)}
    return tuple((kind.value, str(kind.label)) for kind in CommitteeKind if kind in used)


@kept
def directory(request: HttpRequest) -> tuple[Listed, ...]:
    """Everything living in the order of the directory: city-wide first, then by district, steering committees in front."""
    rows = Committee.objects.visible_to(ANONYMOUS).living(now())
    steering_first = Case(When(kind=CommitteeKind.STEERING, then=0), default=1)
    ordered = rows.order_by(F("district__name").asc(nulls_first=True), steering_first, "name", "pk")
    columns = ("pk", "district__name", "district__slug", "kind", "admission")
    return tuple(
        Listed(pk, district or "", slug or "", kind, admission == Admission.OPEN)
        for pk, district, slug, kind, admission in ordered.values_list(*columns)
    )


@kept
def cards_of_page(request: HttpRequest, keys: tuple[int, ...]) -> tuple[tuple[int, Card], ...]:
    """The cards of one page of the directory with their keys."""
    rows = committees_list(ANONYMOUS, now()).filter(pk__in=keys).order_by()
    return tuple((row.pk, committee_card(row)) for row in rows)


@kept
def committees_of(request: HttpRequest, district_id: int) -> DistrictCommittees:
    """What sits in a district."""
    at = now()
    rows = list(chaired(committees_list(ANONYMOUS, at).filter(district=district_id), at))
    steering = next((row for row in rows if row.kind == CommitteeKind.STEERING), None)
    return DistrictCommittees(
        committee_card(steering) if steering else None,
        chair_named(steering) if steering else "",
        tuple(committee_card(row) for row in rows if row.is_group),
    )


@kept
def association_shown(request: HttpRequest) -> Association:
    """Members, board and bodies of the association."""
    at = now()
    belonging = memberships(at)
    bodies = list(committees_list(ANONYMOUS, at).filter(kind__in=OF_THE_ASSOCIATION))
    board = next((row for row in bodies if row.kind == CommitteeKind.BOARD), None)
    return Association(
        tuple(_member(row) for row in belonging if row.member.is_full),
        tuple(_member(row) for row in belonging if not row.member.is_full),
        tuple(member_shape(mandate) for mandate in members_of(board, at)) if board else (),
        tuple(committee_card(row) for row in bodies),
        tuple(_statutes(row) for row in Statutes.objects.all()),
    )


def _statutes(row: Statutes) -> StatutesShown:
    in_force = moment(row.in_force_from) if row.in_force_from else ""
    return StatutesShown(
        row.title, address("portal:statutes", row.pk), moment(row.adopted_on), in_force, row.note
    )


def _member(row: Membership) -> MemberOfAssociation:
    district = row.member.district
    return MemberOfAssociation(
        str(row.member),
        address("portal:district", district.slug) if district else "",
        _delegates(row),
        not row.missing and not row.surplus,
    )


def _delegates(row: Membership) -> str:
    number = len(row.delegates)
    if not number and not row.missing:
        return _("sends no delegates")
    text = ngettext("%(number)s delegate", "%(number)s delegates", number) % {"number": number}
    if row.missing:
        lacking = ngettext("%(number)s is missing", "%(number)s are missing", row.missing)
        return _("%(text)s, %(rest)s") % {"text": text, "rest": lacking % {"number": row.missing}}
    if row.surplus:
        over = ngettext("%(number)s too many", "%(number)s too many", row.surplus)
        return _("%(text)s, %(rest)s") % {"text": text, "rest": over % {"number": row.surplus}}
    return text

"""Founding, changing and ending committees, their seats and their rules."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.committees.actions.inside import assign, end_mandate, index_committee, tell
from vorort.committees.choices import GROUPS, TAKING, JoiningState, Preset, SeatOffice, WhyEnded
from vorort.committees.facts import (
    CommitteeChanged,
    CommitteeEnded,
    CommitteeFounded,
    RulesAdopted,
    SeatChanged,
)
from vorort.committees.models import Committee, RuleSetVersion, Seat
from vorort.committees.rules.rule_set import RuleSet, as_plain
from vorort.districts.models import City, District, Theme
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.text import german_slug
from vorort.threads.choices import Visibility
from vorort.threads.models import Thread

FOUNDING_FIELDS = (
    "kind", "name", "district", "parent", "purpose_de", "purpose_en", "rhythm_de", "rhythm_en", "admission",
    "is_ad_hoc", "planned_end", "email", "url", "begins",
)  # fmt: skip
COMMITTEE_FIELDS = tuple(name for name in FOUNDING_FIELDS if name not in ("kind", "district", "begins"))
SEAT_FIELDS = (
    "office", "name", "position", "is_voting", "weight", "ex_officio_of", "stands_in_for", "nominated_by", "member",
)  # fmt: skip


@action("committees.found_committee")
def found_committee(
    city: City,
    *,
    values: Mapping[str, Any],
    by: Actor,
    themes: list[Theme] | None = None,
    at: datetime = STAMPED,
) -> Committee:
    """Found a committee of any kind; it has no seats yet. Raises ValidationError."""
    return _found(values, themes or [], at)


@action("committees.found_group")
def found_group(
    district: District,
    *,
    values: Mapping[str, Any],
    by: Actor,
    themes: list[Theme] | None = None,
    at: datetime = STAMPED,
) -> Committee:
    """Found a marketing, project or working group of a district, with a seat for its lead. Raises ValidationError."""
    if values.get("kind") not in GROUPS:
        raise ValidationError(_("Only groups are founded here."))
    group = _found({**values, "district": district}, themes or [], at)
    seat = Seat.objects.create(committee=group, office=SeatOffice.CHAIR, begins=group.begins)
    state(SeatChanged(seat.pk))
    return group


@action("committees.change_committee")
def change_committee(
    committee: Committee,
    *,
    values: Mapping[str, Any],
    by: Actor,
    themes: list[Theme] | None = None,
    at: datetime = STAMPED,
) -> Committee:
    """Change name, purpose, rhythm, admission or contact. The slug stays. Raises ValidationError."""
    assign(committee, values, COMMITTEE_FIELDS)
    committee.full_clean(exclude=["thread"])
    committee.save()
    if themes is not None:
        committee.fields_of_work.set(themes)
    committee.thread.title = committee.name
    committee.thread.save(update_fields=["title", "changed"])
    index_committee(committee)
    state(CommitteeChanged(committee.pk))
    return committee


@action("committees.end_committee")
def end_committee(committee: Committee, *, report: str, by: Actor, at: datetime = STAMPED) -> Committee:
    """End a committee with a short closing report: its seats and mandates end with it, its page stays.

    Raises ValidationError if it has ended already or the report is empty.
    """
    if committee.ends:
        raise ValidationError(_("This committee has ended already."))
    if not report.strip():
        raise ValidationError(_("Please write in a sentence or two what came of it."))
    for mandate in committee.mandates.filter(state__in=TAKING).select_related("seat", "committee", "person"):
        end_mandate(mandate, at, WhyEnded.COMMITTEE)
    committee.seats.filter(ends=None).update(ends=at)
    committee.joinings.filter(state=JoiningState.OPEN).update(state=JoiningState.DECLINED, answered_at=at)
    committee.ends, committee.closing_report = at, report.strip()
    committee.save()
    tell(committee, "ended", at)
    state(CommitteeEnded(committee.pk))
    return committee


@action("committees.keep_seat")
def keep_seat(
    committee: Committee,
    *,
    values: Mapping[str, Any],
    by: Actor,
    seat: Seat | None = None,
    begins: datetime | None = None,
    at: datetime = STAMPED,
) -> Seat:
    """Make a seat, or change the given one. Raises ValidationError, such as for a second chair."""
    row = committee.seats.select_for_update().get(pk=seat.pk) if seat else Seat(committee=committee)
    row.begins = row.begins or begins or at
    assign(row, values, SEAT_FIELDS)
    row.full_clean(exclude=["committee"])
    row.save()
    state(SeatChanged(row.pk))
    return row


@action("committees.close_seat", locks=lambda seat: seat.committee)
def close_seat(seat: Seat, *, by: Actor, at: datetime = STAMPED) -> Seat:
    """Close a seat for good: whoever holds it or was offered it leaves it now. Raises ValidationError if closed."""
    if seat.ends:
        raise ValidationError(_("This seat is closed already."))
    for mandate in seat.mandates.filter(state__in=TAKING).select_related("seat", "committee", "person"):
        end_mandate(mandate, at, WhyEnded.COMMITTEE)
    seat.ends = max(at, seat.begins) if at > seat.begins else None
    if seat.ends is None:
        raise ValidationError(_("A seat that has not begun yet cannot be closed."))
    seat.save(update_fields=["ends", "changed"])
    state(SeatChanged(seat.pk))
    return seat


@action("committees.adopt_rules")
def adopt_rules(
    committee: Committee,
    rules: RuleSet,
    *,
    preset: Preset,
    by: Actor,
    basis: str = "",
    valid_from: datetime | None = None,
    at: datetime = STAMPED,
) -> RuleSetVersion:
    """Give a committee the next version of its rules. Earlier versions stay as they were."""
    last = committee.rule_sets.order_by("-version").first()
    version = RuleSetVersion(
        committee=committee,
        version=last.version + 1 if last else 1,
        preset=preset,
        valid_from=valid_from or at,
        parameters=as_plain(rules),
        basis=basis,
    )
    version.full_clean(exclude=["committee"])
    version.save()
    state(RulesAdopted(version.pk))
    return version


def _found(values: Mapping[str, Any], themes: list[Theme], at: datetime) -> Committee:
    committee = Committee()
    assign(committee, values, FOUNDING_FIELDS)
    committee.begins = committee.begins or at
    committee.slug = _free_slug(committee.name)
    thread = Thread(
        kind="committee",
        title=committee.name[:200],
        district=committee.district,
        visibility=Visibility.PUBLIC,
    )
    thread.full_clean()
    committee.full_clean(exclude=["thread"])
    thread.save()
    committee.thread = thread
    committee.save()
    committee.fields_of_work.set(themes)
    tell(committee, "founded", committee.begins)
    index_committee(committee)
    state(CommitteeFounded(committee.pk))
    return committee


def _free_slug(name: str) -> str:
    stem = german_slug(name)[:100] or "gremium"
    taken = set(Committee.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
    return next(
        slug for n in range(1, len(taken) + 2) if (slug := stem if n == 1 else f"{stem}-{n}") not in taken
    )

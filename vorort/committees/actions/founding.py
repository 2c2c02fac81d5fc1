"""Founding, changing and ending committees, and their rules."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext as _

from vorort.committees.actions.holding import end_mandate, with_all
from vorort.committees.actions.inside import (
    add_delegates_seats,
    index_committee,
    one_after_another,
    tell,
)
from vorort.committees.choices import (
    GROUPS,
    TAKING,
    CommitteeKind,
    JoiningState,
    Preset,
    SeatOffice,
    WhyEnded,
)
from vorort.committees.facts import (
    CommitteeChanged,
    CommitteeEnded,
    CommitteeFounded,
    JoiningAnswered,
    RulesAdopted,
    SeatChanged,
)
from vorort.committees.models import AssociationMember, Committee, RuleSetVersion, Seat
from vorort.committees.rules.presets import PRESETS
from vorort.committees.rules.rule_set import RuleSet, as_plain, unlocked
from vorort.districts.models import City, District, Theme
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.record import assign
from vorort.ground.text import german_slug
from vorort.threads.choices import Visibility
from vorort.threads.models import Thread

FOUNDING_FIELDS = (
    "kind", "name", "district", "parent", "purpose_de", "purpose_en", "rhythm_de", "rhythm_en", "admission",
    "is_ad_hoc", "planned_end", "email", "url", "begins",
)  # fmt: skip
# addresses that stand beside those of committees
TAKEN = ("neu", "wahlen", "faellig", "einladung")
COMMITTEE_FIELDS = tuple(name for name in FOUNDING_FIELDS if name not in ("kind", "district", "begins"))


@action("committees.found_committee")
def found_committee(
    city: City,
    *,
    values: Mapping[str, Any],
    by: Actor,
    themes: list[Theme] | None = None,
    at: datetime = STAMPED,
) -> Committee:
    """Found a committee of any kind. Raises ValidationError.

    A group begins with the seat of its lead, a general assembly with those of the delegates of all who belong to the
    association, any other committee without seats.
    """
    committee = _found(values, themes or [], at)
    if committee.kind == CommitteeKind.GENERAL_ASSEMBLY:
        for member in AssociationMember.objects.filter(ends=None).order_by("-is_full", "kind", "pk"):
            add_delegates_seats(committee, member)
    return committee


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
    return _found({**values, "district": district}, themes or [], at)


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


@action("committees.end_committee", locks=one_after_another)
def end_committee(committee: Committee, *, report: str, by: Actor, at: datetime = STAMPED) -> Committee:
    """End a committee with a short closing report: its seats and mandates end with it, its page stays.

    Open requests and invitations to join are declined. Raises ValidationError if it has ended already or the report
    is empty.
    """
    if committee.ends:
        raise ValidationError(_("This committee has ended already."))
    if not report.strip():
        raise ValidationError(_("Please write in a sentence or two what came of it."))
    for mandate in with_all(committee.mandates.filter(Q(ends=None) | Q(ends__gt=at), state__in=TAKING)):
        end_mandate(mandate, at, WhyEnded.COMMITTEE)
    for seat in committee.seats.filter(Q(ends=None) | Q(ends__gt=at)):
        seat.ends = max(at, seat.begins)
        seat.save(update_fields=["ends", "changed"])
    for joining in committee.joinings.filter(state=JoiningState.OPEN):
        joining.state, joining.answered_at = JoiningState.DECLINED, at
        joining.save(update_fields=["state", "answered_at", "changed"])
        state(JoiningAnswered(joining.pk))
    committee.ends, committee.closing_report = max(at, committee.begins), report.strip()
    committee.save()
    tell(committee, "ended", committee.ends)
    state(CommitteeEnded(committee.pk))
    return committee


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
    """Give a committee the next version of its rules. Earlier versions stay as they were.

    Raises ValidationError where the law does not allow it: what a preset locks stays, and the general assembly of an
    association goes by the rules of associations.
    """
    if committee.kind == CommitteeKind.GENERAL_ASSEMBLY and preset != Preset.ASSOCIATION:
        raise ValidationError(_("The general assembly goes by the rules of associations."))
    fixed = unlocked(rules, PRESETS[Preset(preset).value])
    if fixed:
        raise ValidationError(_("The law fixes “%(name)s”; it cannot be changed.") % {"name": fixed})
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
    # first what people have filled in, so that a mistake is named by its own field
    committee.full_clean(exclude=["thread"])
    thread.full_clean()
    thread.save()
    committee.thread = thread
    committee.save()
    committee.fields_of_work.set(themes)
    tell(committee, "founded", committee.begins)
    index_committee(committee)
    state(CommitteeFounded(committee.pk))
    if committee.is_group:
        seat = Seat.objects.create(committee=committee, office=SeatOffice.CHAIR, begins=committee.begins)
        state(SeatChanged(seat.pk))
    return committee


def _free_slug(name: str) -> str:
    stem = german_slug(name)[:100] or "gremium"
    taken = {*TAKEN, *Committee.objects.filter(slug__startswith=stem).values_list("slug", flat=True)}
    return next(
        slug for n in range(1, len(taken) + 2) if (slug := stem if n == 1 else f"{stem}-{n}") not in taken
    )

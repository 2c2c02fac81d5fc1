"""What a committee has decided, under a number that never changes, and what became of it."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Max
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import override

from vorort.committees.choices import CommitteeKind
from vorort.committees.models import Committee
from vorort.committees.selectors import rules_of
from vorort.districts.models import City
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.permit import Refused
from vorort.ground.record import assign
from vorort.ground.text import normalised
from vorort.meetings.actions.inside import open_thread, touch
from vorort.meetings.actions.keeping import back_to_draft, is_for_everybody, refuse_strangers
from vorort.meetings.choices import FollowUp, Outcome
from vorort.meetings.facts import ResolutionPassed, ResolutionReported
from vorort.meetings.models import AgendaItem, RegisterPrefix, Resolution, Vote
from vorort.meetings.policies import convenes
from vorort.meetings.rules.register import district_letters, first_words, prefix_for, resolution_number
from vorort.people.models import Person
from vorort.search.bulk import Found, index
from vorort.threads.bulk import add_step, link_threads

LANGUAGES = ("de", "en")
# who sees to it, which those who run the meetings may change
ASSIGNED = ("responsible", "responsible_note", "due_on")
SETTLED = (FollowUp.DONE, FollowUp.DROPPED)


def record_resolution(
    item: AgendaItem | None,
    *,
    wording: str,
    outcome: Outcome,
    at: datetime,
    by: Actor,
    vote: Vote | None = None,
    committee: Committee | None = None,
    responsible: Person | None = None,
    responsible_note: str = "",
    due_on: date | None = None,
    decided_on: date | None = None,
) -> Resolution:
    """Write a resolution into the register, inside the door of whoever has found that it is passed.

    It gets the next number of its committee and year, a thread of its own that comes from what the item dealt with,
    and a place in the search if it is public. Without an item or a vote the committee must be named. Raises
    ValidationError.
    """
    deciding = committee or (vote.committee if vote else None) or (item.meeting.committee if item else None)
    if deciding is None:
        raise ValueError("whose resolution is it?")
    day = decided_on or _day_of(item, at)
    row = Resolution(
        item=item, vote=vote, wording=normalised(wording.replace("\r\n", "\n")), outcome=outcome,
        decided_on=day, subject=_subject_of(item), responsible=responsible,
        responsible_note=normalised(responsible_note), due_on=due_on,
    )  # fmt: skip
    row.follow_up = FollowUp.OPEN if responsible or row.responsible_note or due_on else FollowUp.NONE
    if not row.wording:
        raise ValidationError({"wording": _("Please write down what was decided.")})
    _number(row, deciding, day.year)
    is_public = item is not None and is_for_everybody(item)
    row.thread = open_thread("resolution", first_words(row.wording), deciding.district, public=is_public)
    row.full_clean(exclude=["item", "vote", "subject", "thread", "committee"])
    row.save()
    add_step(row.thread, "resolved", at, row.number)
    _tell(row, at, is_public=is_public)
    return row


@action("meetings.pass_resolution", locks=lambda item: item.meeting)
def pass_resolution(
    item: AgendaItem,
    *,
    wording: str,
    by: Actor,
    outcome: Outcome = Outcome.CARRIED,
    responsible: Person | None = None,
    responsible_note: str = "",
    due_on: date | None = None,
    at: datetime = STAMPED,
) -> Resolution:
    """Write down what was agreed without counting votes: carried as nobody objects, noted, or postponed.

    Minutes that were sent are a draft again. Raises ValidationError for what must have been voted on.
    """
    _refuse_unvoted(item, outcome, at)
    refuse_strangers(item.meeting, responsible, at)
    back_to_draft(item.meeting)
    row = record_resolution(
        item, wording=wording, outcome=outcome, at=at, by=by, responsible=responsible,
        responsible_note=responsible_note, due_on=due_on,
    )  # fmt: skip
    touch(item.meeting)
    return row


@action("meetings.report_resolution")
def report_resolution(
    resolution: Resolution,
    *,
    follow_up: FollowUp,
    by: Actor,
    evidence: str = "",
    settled_on: date | None = None,
    assigned: Mapping[str, Any] | None = None,
    at: datetime = STAMPED,
) -> Resolution:
    """Tell what became of a resolution; done or dropped with a sentence of what came of it, today unless told.

    `assigned` says anew who sees to it and until when: for those who run the meetings. Raises ValidationError, and
    Refused for the person responsible who would hand it on.
    """
    if assigned:
        _assign(resolution, assigned, by, at)
    today = localtime(at).date()
    resolution.follow_up, resolution.evidence = follow_up, normalised(evidence)
    resolution.settled_on = (settled_on or today) if follow_up in SETTLED else None
    if resolution.settled_on and not resolution.decided_on <= resolution.settled_on <= today:
        raise ValidationError({"settled_on": _("Please give a day between the resolution and today.")})
    resolution.full_clean(exclude=["item", "vote", "subject", "thread", "committee"])
    resolution.save()
    add_step(resolution.thread, f"reported_{follow_up or 'nothing'}", at, resolution.evidence[:200])
    state(ResolutionReported(resolution.pk))
    return resolution


def prefix_of(committee: Committee) -> str:
    """What the numbers of a committee begin with; made once, before its first resolution."""
    found = RegisterPrefix.objects.filter(committee=committee).first()
    if found:
        return found.prefix
    # of two committees that decide for the first time at the same moment, the second one waits
    City.objects.select_for_update(of=("self",), no_key=True).first()
    taken = set(RegisterPrefix.objects.values_list("prefix", flat=True))
    prefix = prefix_for(committee.kind, _base_of(committee), taken)
    return RegisterPrefix.objects.create(committee=committee, prefix=prefix).prefix


def _base_of(committee: Committee) -> str:
    """The letters of the district; of a group those its steering committee has in the register."""
    if committee.district is None:
        return ""
    above = RegisterPrefix.objects.filter(
        committee__district=committee.district_id,
        committee__kind=CommitteeKind.STEERING,
        committee__ends=None,
    )
    if committee.kind != CommitteeKind.STEERING and (found := above.first()):
        return found.prefix
    return district_letters(committee.district.name)


def _number(row: Resolution, committee: Committee, year: int) -> None:
    """The next number. Whoever else counts for this committee waits until this one is written down."""
    locked = Committee.objects.select_for_update(of=("self",), no_key=True).get(pk=committee.pk)
    last = Resolution.objects.filter(committee=locked, year=year).aggregate(last=Max("running"))["last"]
    row.committee, row.year, row.running = locked, year, (last or 0) + 1
    row.number = resolution_number(prefix_of(locked), year, row.running)


def _day_of(item: AgendaItem | None, at: datetime) -> date:
    """Today while the meeting runs; what is written down later was decided when it met."""
    moment = at if item is None or item.meeting.is_running else item.meeting.closed_at or at
    return localtime(moment).date()


def _subject_of(item: AgendaItem | None) -> Any:
    """What the item deals with, or the paper on it."""
    if item is None:
        return None
    return item.subject or (item.paper.subject if item.paper else None)


def _tell(row: Resolution, at: datetime, *, is_public: bool) -> None:
    if row.subject:
        link_threads(row.subject, row.thread)
        # what is not public leaves no trace on a page that is
        if is_public:
            add_step(row.subject, "resolved", at, row.number)
    _tell_consultation(row)
    if is_public:
        index_resolution(row)
    state(ResolutionPassed(row.pk, row.committee_id, row.subject_id, row.outcome))


def _tell_consultation(row: Resolution) -> None:
    """The paper knows what this committee made of it."""
    consultation = getattr(row.item, "consultation", None) if row.item else None
    if consultation and consultation.committee_id == row.committee_id:
        consultation.result = row.outcome
        consultation.save()


def index_resolution(row: Resolution) -> None:
    """Put a public resolution into the search, in both languages."""
    for found in resolution_found(row):
        index(found)


def resolution_found(row: Resolution) -> list[Found]:
    """What the search knows of a resolution."""
    district, found = row.committee.district, []
    tags = [row.number, row.committee.name, *([district.name] if district else [])]
    for language in LANGUAGES:
        with override(language):
            summary = _beside_title(row)
        found.append(
            Found(
                "resolution", row.pk, language, str(row.pk), f"{row.number} {row.thread.title}", summary,
                row.wording, district, row.thread, tags=tags,
            )
        )  # fmt: skip
    return found


def _beside_title(row: Resolution) -> str:
    """What the title does not say yet: how the wording goes on, else when and by whom it was decided."""
    begun = row.thread.title.removesuffix("…")
    rest = re.sub(r"\s+", " ", row.wording).strip().removeprefix(begun).lstrip(" .,;:")
    if rest:
        return f"… {rest}"[:300] if row.wording.startswith(begun) else row.wording[:300]
    return f"{date_format(row.decided_on, 'DATE_FORMAT')} · {row.committee.name}"[:300]


def _refuse_unvoted(item: AgendaItem, outcome: Outcome, at: datetime) -> None:
    if outcome == Outcome.REJECTED:
        raise ValidationError({"outcome": _("What is rejected was voted on. Please enter the vote.")})
    rules, _version = rules_of(item.meeting.committee, at)
    if outcome == Outcome.CARRIED and not rules.consensus:
        raise ValidationError({"outcome": _("The rules of this committee ask for a vote. Please enter one.")})


def _assign(resolution: Resolution, assigned: Mapping[str, Any], by: Actor, at: datetime) -> None:
    if not convenes(by, resolution, at):
        raise Refused("meetings.report_resolution")
    assign(resolution, assigned, ASSIGNED)
    resolution.responsible_note = normalised(resolution.responsible_note)
    if resolution.item and "responsible" in assigned:
        refuse_strangers(resolution.item.meeting, resolution.responsible, at)

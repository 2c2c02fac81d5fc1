"""How a draft of a meeting comes about: planned by itself, in a series, or out of a poll."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import override

from vorort.committees.choices import CommitteeKind
from vorort.committees.models import Committee
from vorort.committees.rules.rule_set import Mode, RuleSet, Signer
from vorort.committees.selectors import rules_of
from vorort.ground.actor import Actor
from vorort.ground.facts import state
from vorort.ground.text import normalised
from vorort.meetings.actions.inside import open_thread
from vorort.meetings.actions.waiting import land_all
from vorort.meetings.choices import ItemKind, YearlyItem
from vorort.meetings.facts import MeetingPlanned
from vorort.meetings.models import AgendaItem, Meeting, MeetingSeries, Resolution
from vorort.meetings.policies import convenes
from vorort.meetings.rules.agenda import kind_of, place_for, standard_items


@dataclass(frozen=True)
class Plan:
    """What is known of a meeting before anybody is invited. None: as the rules of the committee have it."""

    begins: datetime
    ends: datetime
    title: str = ""
    mode: Mode | None = None
    place: str = ""
    online_url: str = ""
    access: str = ""
    intro: str = ""
    is_public: bool | None = None


def draft_meeting(
    committee: Committee,
    plan: Plan,
    at: datetime,
    *,
    series: MeetingSeries | None = None,
    series_day: date | None = None,
    second_call_of: Meeting | None = None,
    with_committees: Collection[Committee] = (),
) -> Meeting:
    """Make a draft with its thread and its agenda; what has waited for a meeting lands on it. Raises ValidationError."""
    rules, _version = rules_of(committee, at)
    refuse_ended(committee, plan.begins)
    thread = open_thread("meeting", title_of(plan.title, committee), committee.district)
    meeting = Meeting(
        thread=thread, committee=committee, begins=plan.begins, ends=plan.ends, mode=plan.mode or rules.modes[0],
        place=normalised(plan.place), online_url=plan.online_url.strip(), access=_text(plan.access),
        intro=_text(plan.intro), is_public=rules.is_public if plan.is_public is None else plan.is_public,
        series=series, series_day=series_day, second_call_of=second_call_of,
    )  # fmt: skip
    meeting.full_clean()
    meeting.save()
    meeting.with_committees.set(with_committees)
    _write_agenda(meeting, rules)
    land_all(meeting, at)
    state(MeetingPlanned(meeting.pk, committee.pk))
    return meeting


def refuse_past(begins: datetime, at: datetime) -> None:
    """Raise ValidationError for a meeting that would have begun already."""
    if begins <= at:
        raise ValidationError({"begins": _("This moment is over. What has taken place is recorded instead.")})


def refuse_ended(committee: Committee, begins: datetime) -> None:
    """Raise ValidationError where the committee is no more when it would meet."""
    if committee.ends and committee.ends <= begins:
        raise ValidationError(_("This committee has ended."))


def refuse_way(meeting: Meeting | Plan, rules: RuleSet) -> None:
    """Raise ValidationError for a way of meeting that the rules do not know, or where nobody says how one takes part.

    § 32 (2) BGB: the invitation must say how members exercise their rights electronically.
    """
    mode = Mode(meeting.mode or rules.modes[0])
    if mode not in rules.modes:
        raise ValidationError(
            {"mode": _("The rules of this committee do not provide for this way of meeting.")}
        )
    if mode != Mode.IN_PERSON and not normalised(meeting.access):
        raise ValidationError(
            {"access": _("Please say how one takes part online, and how one speaks and votes there.")}
        )


def refuse_strangers(
    committee: Committee, others: Collection[Committee], by: Actor, at: datetime, begins: datetime
) -> None:
    """Raise ValidationError for committees that do not meet with this one: only those nearby, or one's own."""
    for other in others:
        refuse_ended(other, begins)
        is_near = committee.district_id is not None and committee.district_id == other.district_id
        if other.pk == committee.pk or other.is_external or not (is_near or convenes(by, other, at)):
            told = {"committee": other}
            raise ValidationError(
                {"with_committees": _("%(committee)s cannot be called together here.") % told}
            )


def title_of(title: str, committee: Committee) -> str:
    """What is written down is written in the language of the city, whatever the language of whoever writes."""
    with override(settings.LANGUAGE_CODE):
        return normalised(title) or (_("Meeting: %(committee)s") % {"committee": committee.name})[:200]


def _text(text: str) -> str:
    return normalised(text.replace("\r\n", "\n"))


def _write_agenda(meeting: Meeting, rules: RuleSet) -> None:
    """What stands on every agenda; once a resolution is overdue, also what became of the resolutions."""
    items = _of_template(meeting) or _standard(meeting, rules)
    kinds = [item.kind for item in items]
    if ItemKind.FOLLOW_UP not in kinds and _is_overdue(meeting):
        items.insert(place_for(kinds, ItemKind.FOLLOW_UP), _item(meeting, ItemKind.FOLLOW_UP))
    for position, item in enumerate(items, start=1):
        item.position, item.number = position, str(position)
    AgendaItem.objects.bulk_create(items)


def _of_template(meeting: Meeting) -> list[AgendaItem]:
    rows = meeting.committee.template_items.all()
    return [
        AgendaItem(
            meeting=meeting, kind=row.kind, title=row.title, minutes=row.minutes, is_public=row.is_public
        )
        for row in rows
    ]


def _standard(meeting: Meeting, rules: RuleSet) -> list[AgendaItem]:
    entries = standard_items(
        CommitteeKind(meeting.committee.kind),
        is_public=meeting.is_public,
        co_signer=Signer.CO_SIGNER in rules.signers,
    )
    return [_item(meeting, entry) for entry in entries]


def _item(meeting: Meeting, entry: ItemKind | YearlyItem) -> AgendaItem:
    with override(settings.LANGUAGE_CODE):
        return AgendaItem(meeting=meeting, kind=kind_of(entry), title=str(entry.label))


def _is_overdue(meeting: Meeting) -> bool:
    day = localtime(meeting.begins).date()
    return Resolution.objects.pending().filter(committee=meeting.committee, due_on__lt=day).exists()

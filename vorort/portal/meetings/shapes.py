"""What pages show of meetings, papers and resolutions. Names come from `Person.shown_name` alone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vorort.committees.models import Committee
from vorort.meetings.choices import FollowUp, MeetingState, Method, Outcome, VoteKind
from vorort.meetings.models import AgendaItem, Candidate, Meeting, Resolution, Vote
from vorort.meetings.selectors.latest import LatestResolution, NextMeeting
from vorort.meetings.selectors.reading import AgendaRow
from vorort.meetings.selectors.showing import Decided
from vorort.people.models import Person
from vorort.shell.addresses import address
from vorort.shell.days import day_parts
from vorort.shell.filters import moment
from vorort.shell.meetings.addresses import meeting_page, paper_page, resolution_page
from vorort.shell.meetings.words import (
    counts_text,
    derivation_of,
    method_word,
    mode_word,
    outcome_word,
    warnings_of,
    when_text,
)
from vorort.shell.shapes import Link, TimelineEntry

# the look of a state, as of ideas: "open", "good" or "closed"
_MARKS = {
    MeetingState.RUNNING: "good", MeetingState.APPROVED: "good", MeetingState.CANCELLED: "closed",
    MeetingState.CLOSED: "closed",
}  # fmt: skip
_OUTCOME_MARKS = {
    Outcome.CARRIED: "good",
    Outcome.NOTED: "good",
    Outcome.POSTPONED: "open",
    Outcome.REJECTED: "closed",
}
_TOLD: dict[str, str | Promise] = {
    MeetingState.RUNNING: gettext_lazy("is running now"),
    MeetingState.CANCELLED: gettext_lazy("cancelled"),
    MeetingState.CLOSED: gettext_lazy("minutes to come"),
    MeetingState.APPROVED: gettext_lazy("with minutes"),
    MeetingState.DRAFT: gettext_lazy("being prepared"),
}


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting in a list. `tag` is empty where there is nothing special about it."""

    title: str
    url: str
    day: str
    month: str
    weekday: str
    iso_date: str
    when: str
    begin: str
    where: str
    bodies: str
    tag: str
    mark: str


@dataclass(frozen=True, slots=True)
class ResolutionLine:
    """A resolution in a list."""

    number: str
    title: str
    url: str
    outcome: str
    mark: str
    date: str
    iso_date: str
    committee: str
    follow_up: str
    is_late: bool = False


@dataclass(frozen=True, slots=True)
class CandidateShown:
    """Somebody who stood for election; without consent by number only."""

    name: str
    votes: str
    is_elected: bool
    note: str


@dataclass(frozen=True, slots=True)
class Result:
    """What was voted on or agreed, with what came of it and how. `number` is that of the resolution, if it is one."""

    kind: str
    wording: str
    outcome: str
    mark: str
    method: str
    counts: str
    derivation: tuple[str, ...]
    candidates: tuple[CandidateShown, ...] = ()
    notes: tuple[str, ...] = ()
    number: str = ""
    url: str = ""
    committee: str = ""


@dataclass(frozen=True, slots=True)
class ItemShown:
    """An item of the agenda. `begins` is when it is planned to."""

    number: str
    title: str
    text: str
    begins: str
    is_public: bool
    is_late: bool
    is_dropped: bool
    subject: Link | None
    paper: Link | None
    files: tuple[Link, ...]
    results: tuple[Result, ...]
    parts: tuple["ItemShown", ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """One meeting with what a reader may know of it."""

    pk: int
    title: str
    state: str
    mark: str
    when: str
    iso_begin: str
    place: str
    mode: str
    is_online: bool
    bodies: tuple[Link, ...]
    district: Link | None
    is_public: bool
    is_ahead: bool
    is_running: bool
    is_over: bool
    cancelled: str
    changed: str
    second_call: Link | None
    intro: str
    online_url: str
    access: str
    items: tuple[ItemShown, ...]
    has_hidden: bool
    minutes_url: str
    steps: tuple[TimelineEntry, ...]


def meeting_line(meeting: Meeting | NextMeeting) -> MeetingLine:
    """For a list: out of rows with thread, committee and the committees that meet too, or of what such a line says."""
    state = MeetingState(meeting.state)
    was_changed = state == MeetingState.INVITED and meeting.sequence > 0
    return MeetingLine(
        title=meeting.title,
        url=meeting_page(meeting.pk),
        **day_parts(meeting.begins),
        when=when_text(meeting.begins, meeting.ends),
        where=meeting.place or mode_word(meeting.mode),
        bodies=_bodies(meeting),
        tag=_("changed") if was_changed else str(_TOLD.get(state, "")),
        mark=_MARKS.get(state, "open"),
    )


def _bodies(meeting: Meeting | NextMeeting) -> str:
    if isinstance(meeting, NextMeeting):
        return meeting.body
    return ", ".join(body.name for body in (meeting.committee, *meeting.with_committees.all()))


def resolution_line(row: Resolution | LatestResolution, today: date | None = None) -> ResolutionLine:
    """For a list: out of rows with thread and committee, or of what such a line says. `today` says what is overdue."""
    is_late = isinstance(row, Resolution) and bool(
        today and row.is_pending and row.due_on and row.due_on < today
    )
    return ResolutionLine(
        number=row.number,
        title=row.title,
        url=resolution_page(row.pk),
        outcome=outcome_word(row.outcome),
        mark=outcome_mark(row.outcome),
        date=moment(row.decided_on),
        iso_date=row.decided_on.isoformat(),
        committee=row.committee.name if isinstance(row, Resolution) else row.body,
        follow_up=_("overdue") if is_late else follow_up_word(row.follow_up),
        is_late=is_late,
    )


def outcome_mark(outcome: str) -> str:
    return _OUTCOME_MARKS[Outcome(outcome)]


def follow_up_word(word: str) -> str:
    """Empty where there is nothing to do."""
    return str(FollowUp(word).label) if word else ""


def body_link(committee: Committee) -> Link:
    """A committee; with its page only where everybody may know of it."""
    is_known = committee.thread.visibility == "public"
    return Link(committee.name, address("portal:committee", committee.slug) if is_known else "")


def shown_names(candidates: Iterable[Candidate]) -> dict[int, str]:
    """Of those who stood for election, as consented; whoever has no record here has agreed to nothing."""
    return {row.pk: row.person.shown_name if row.person else "" for row in candidates}


def responsible_text(person: Person | None, note: str) -> str:
    """Who sees to something: by name where that is consented."""
    if person is None:
        return note
    return person.shown_name or note or _("a member")


def result_of_vote(vote: Vote, resolution: Resolution | None) -> Result:
    """A vote that was declared."""
    candidates = list(vote.candidates.all())
    names, is_consensus = shown_names(candidates), vote.method == Method.CONSENSUS
    counts = [vote.yes or 0, vote.no or 0, vote.abstained or 0, vote.invalid or 0]
    return Result(
        kind="" if vote.kind == VoteKind.MOTION else str(VoteKind(vote.kind).label),
        wording=vote.wording,
        outcome=_outcome_of(vote),
        mark="good" if vote.carried else "closed",
        method=method_word(vote.method),
        counts="" if is_consensus or (len(candidates) > 1 and not vote.is_block) else counts_text(*counts),
        derivation=tuple(derivation_of(vote.result, names)),
        candidates=tuple(_candidate(row, names[row.pk], vote) for row in candidates),
        notes=tuple(filter(None, [*_warned(vote), _reason(vote.override), vote.tie_note])),
        number=resolution.number if resolution else "",
        url=resolution_page(resolution.pk) if resolution else "",
        committee=vote.committee.name,
    )


def result_agreed(row: Resolution) -> Result:
    """A resolution on which was not voted."""
    return Result(
        kind="",
        wording=row.wording,
        outcome=outcome_word(row.outcome),
        mark=outcome_mark(row.outcome),
        method=_("agreed without a vote") if row.outcome == Outcome.CARRIED else "",
        counts="",
        derivation=(),
        number=row.number,
        url=resolution_page(row.pk),
    )


def items_shown(
    rows: Sequence[AgendaRow], decided: Decided, known: frozenset[int], pages: Mapping[int, str]
) -> tuple[ItemShown, ...]:
    """The agenda with what became of it. `known` are the papers one may read, `pages` those of subjects."""
    found = results_of(decided)
    return tuple(_item(row, found, known, pages) for row in rows)


def results_of(decided: Decided) -> dict[int, list[Result]]:
    """What came of votes and agreements, by the keys of their items."""
    by_vote = {row.vote_id: row for row in decided.resolutions if row.vote_id}
    found: dict[int, list[Result]] = {}
    for vote in decided.votes:
        found.setdefault(vote.item_id or 0, []).append(result_of_vote(vote, by_vote.get(vote.pk)))
    told = {vote.pk for vote in decided.votes}
    for row in decided.resolutions:
        if row.vote_id not in told:
            found.setdefault(row.item_id or 0, []).append(result_agreed(row))
    return found


def _item(
    row: AgendaRow, found: Mapping[int, Sequence[Result]], known: frozenset[int], pages: Mapping[int, str]
) -> ItemShown:
    item = row.item
    return ItemShown(
        number=item.number,
        title=item.title,
        text=item.text,
        begins=moment(localtime(row.begins), "H:i") if row.begins else "",
        is_public=item.is_public and item.meeting.is_public,
        is_late=item.added_late_at is not None,
        is_dropped=item.dropped_at is not None,
        subject=_subject(item, pages),
        paper=_paper(item, known),
        files=_files(item, known),
        results=tuple(found.get(item.pk, ())),
        parts=tuple(_item(part, found, known, pages) for part in row.parts),
    )


def _subject(item: AgendaItem, pages: Mapping[int, str]) -> Link | None:
    """What it deals with, where everybody may read that."""
    subject = item.subject
    if subject is None or subject.visibility != "public" or subject.pk not in pages:
        return None
    return Link(subject.title, pages[subject.pk])


def _paper(item: AgendaItem, known: frozenset[int]) -> Link | None:
    if item.paper is None or item.paper_id not in known:
        return None
    return Link(f"{item.paper.reference} {item.paper.title}", paper_page(item.paper.pk))


def _files(item: AgendaItem, known: frozenset[int]) -> tuple[Link, ...]:
    if item.paper is None or item.paper_id not in known:
        return ()
    paper = item.paper
    return tuple(
        Link(row.document.title, address("portal:paper_file", paper.pk, row.pk)) for row in paper.files.all()
    )


def _outcome_of(vote: Vote) -> str:
    if vote.is_election:
        return _("somebody is elected") if vote.carried else _("nobody is elected")
    return outcome_word(Outcome.CARRIED if vote.carried else Outcome.REJECTED)


def _warned(vote: Vote) -> list[str]:
    """What spoke against voting."""
    return warnings_of(vote.snapshot.get("warnings", []))


def _reason(override: str) -> str:
    return _("Put to the vote all the same: %(reason)s") % {"reason": override} if override else ""


def _candidate(row: Candidate, name: str, vote: Vote) -> CandidateShown:
    votes = vote.tally.get("votes", {}).get(str(row.pk))
    is_elected = row.pk in vote.result.get("elected", [])
    answers = {True: _("has accepted"), False: _("has declined"), None: ""}
    return CandidateShown(
        name or _("name not published"),
        "" if votes is None else str(votes),
        is_elected,
        answers[row.accepted] if is_elected else "",
    )

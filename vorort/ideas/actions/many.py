"""Ideas of earlier years by the hundred, written at once: behind the door of the import, or by the second writer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from vorort.committees.models import Committee
from vorort.districts.models import Audience, District, Neighbourhood, Theme
from vorort.districts.rules.cells import cell_of
from vorort.ground.text import normalised
from vorort.ideas.actions.inside import found_in
from vorort.ideas.choices import DECIDED, AnswerKind, IdeaState, Way
from vorort.ideas.models import Answer, Idea, Support
from vorort.ideas.rules import ANSWER_DAYS
from vorort.people.models import Address
from vorort.search.bulk import index_all
from vorort.threads.choices import Visibility
from vorort.threads.models import Step, Thread

AT_A_TIME = 500


@dataclass(frozen=True)
class OldIdea:
    """An idea as it stands today. `form_key` names it for ever, so the same one never comes in twice.

    A decided one has an answer; `answered_at` is the moment of that answer. What was taken over from elsewhere says from
    where, since when, and how many supported it there: those supports have no owner here, so they only stand in words.
    """

    form_key: str
    title: str
    text: str
    district: District
    published_at: datetime
    state: IdeaState = IdeaState.PUBLISHED
    answer: str = ""
    answered_at: datetime | None = None
    answered_by: Committee | None = None
    where: str = ""
    lon: float | None = None
    lat: float | None = None
    neighbourhood: Neighbourhood | None = None
    theme: Theme | None = None
    audience: Audience | None = None
    author_name: str = ""
    way: str = Way.ONLINE
    language: str = "de"
    supporters: Sequence[Address] = ()
    # until when an answer is promised, where that does not count from its publication
    due_at: datetime | None = None
    came_from: str = ""
    came_at: datetime | None = None
    supports_there: int | None = None


def keep_ideas(rows: Sequence[OldIdea]) -> list[Idea]:
    """Write ideas with timeline, answer and supports, and put them into the search. Those known already are left out."""
    known = set(
        Idea.objects.filter(form_key__in=[row.form_key for row in rows]).values_list("form_key", flat=True)
    )
    fresh = [row for row in rows if row.form_key not in known]
    threads = Thread.objects.bulk_create((_thread(row) for row in fresh), AT_A_TIME)
    ideas = Idea.objects.bulk_create(map(_idea, fresh, threads), AT_A_TIME)
    pairs = list(zip(fresh, ideas, strict=True))
    Answer.objects.bulk_create((_answer(row, idea) for row, idea in pairs if row.answer), AT_A_TIME)
    Step.objects.bulk_create((step for row, idea in pairs for step in _steps(row, idea)), AT_A_TIME)
    Support.objects.bulk_create(
        (support for row, idea in pairs for support in _supports(row, idea)), 2 * AT_A_TIME
    )
    index_all(found for idea in ideas for found in found_in(idea))
    return ideas


def _thread(row: OldIdea) -> Thread:
    title = normalised(row.title)[:200]
    public = Visibility.PUBLIC
    return Thread(kind="idea", title=title, language=row.language, district=row.district, visibility=public)


def _idea(row: OldIdea, thread: Thread) -> Idea:
    is_decided = row.state in DECIDED
    return Idea(
        thread=thread,
        form_key=row.form_key,
        text=normalised(row.text),
        state=row.state,
        district=row.district,
        neighbourhood=row.neighbourhood,
        where=row.where,
        lon=row.lon,
        lat=row.lat,
        cell=cell_of(row.lon, row.lat),
        theme=row.theme,
        audience=row.audience,
        author_name=row.author_name,
        way=row.way,
        published_at=row.published_at,
        due_at=row.due_at or row.published_at + timedelta(days=ANSWER_DAYS),
        answered_at=row.answered_at,
        decided_at=row.answered_at if is_decided else None,
        support_count=len(row.supporters),
    )


def _answer(row: OldIdea, idea: Idea) -> Answer:
    is_decided = row.state in DECIDED
    kind = AnswerKind.DECISION if is_decided else AnswerKind.ANSWER
    outcome = row.state if is_decided else ""
    at = row.answered_at or row.published_at
    return Answer(idea=idea, kind=kind, text=row.answer, at=at, outcome=outcome, committee=row.answered_by)


def _steps(row: OldIdea, idea: Idea) -> list[Step]:
    steps = [Step(thread=idea.thread, what="published", at=row.published_at)]
    if row.answer and row.answered_at:
        what = row.state.value if row.state in DECIDED else "answered"
        steps.append(Step(thread=idea.thread, what=what, at=row.answered_at))
    if row.came_at:
        steps.append(Step(thread=idea.thread, what="came_from", at=row.came_at, about=row.came_from))
        if row.supports_there is not None:
            number = str(row.supports_there)
            steps.append(Step(thread=idea.thread, what="supported_there", at=row.came_at, about=number))
    return steps


def _supports(row: OldIdea, idea: Idea) -> list[Support]:
    at = row.published_at
    return [Support(idea=idea, address=address, given_at=at, counts_since=at) for address in row.supporters]

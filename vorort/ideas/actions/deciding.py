"""Answers with reasons, and what becomes of an idea."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.committees.models import Committee
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ideas.actions.inside import say, turn
from vorort.ideas.choices import DECIDED, AnswerKind, IdeaState
from vorort.ideas.facts import IdeaAnswered, IdeaDecided, IdeaReopened, StatementGiven
from vorort.ideas.models import Answer, Idea
from vorort.people.choices import Sector
from vorort.people.models import Organisation
from vorort.threads.bulk import add_step


@action("ideas.answer_idea")
def answer_idea(
    idea: Idea, *, text: str, by: Actor, committee: Committee | None = None, at: datetime = STAMPED
) -> Answer:
    """Answer an idea officially without deciding it. The first answer keeps the promise.

    Raises ValidationError, also for a committee of another district.
    """
    _refuse_others(idea, committee)
    answer = say(idea, AnswerKind.ANSWER, text, by=by, at=at, committee=committee)
    _first_answer(idea, at)
    idea.save()
    add_step(idea.thread, "answered", at)
    state(IdeaAnswered(idea.pk))
    return answer


@action("ideas.record_statement")
def record_statement(
    idea: Idea, *, department: Organisation, text: str, by: Actor, at: datetime = STAMPED
) -> Answer:
    """Write down what a department of the city says about an idea. Raises ValidationError."""
    if department.sector != Sector.ADMINISTRATION:
        raise ValidationError({"department": _("Please choose a department of the city.")})
    statement = say(idea, AnswerKind.STATEMENT, text, by=by, at=at, department=department)
    add_step(idea.thread, "statement", at, department.name)
    state(StatementGiven(idea.pk))
    return statement


@action("ideas.decide_idea")
def decide_idea(
    idea: Idea,
    *,
    outcome: IdeaState,
    reason: str,
    by: Actor,
    committee: Committee | None = None,
    at: datetime = STAMPED,
) -> Idea:
    """Decide what becomes of an idea, with a reason everybody reads: adopted, not pursued, or elsewhere responsible.

    Raises ValidationError without a reason or for a committee of another district, and ValueError for anything that
    is no decision.
    """
    if outcome not in DECIDED:
        raise ValueError(f"{outcome} is no decision")
    _refuse_others(idea, committee)
    say(idea, AnswerKind.DECISION, reason, by=by, at=at, outcome=outcome, committee=committee)
    idea.referrals.filter(ends=None).update(ends=at)
    _first_answer(idea, at)
    idea.decided_at = at
    return turn(idea, outcome, at, outcome.value, IdeaDecided(idea.pk, outcome.value))


@action("ideas.reopen_idea")
def reopen_idea(idea: Idea, *, by: Actor, at: datetime = STAMPED) -> Idea:
    """Take a decision back. It stays readable, and the idea is new again."""
    idea.answers.filter(kind=AnswerKind.DECISION, reversed_at=None).update(reversed_at=at)
    idea.decided_at = None
    return turn(idea, IdeaState.PUBLISHED, at, "reopened", IdeaReopened(idea.pk))


def _first_answer(idea: Idea, at: datetime) -> None:
    idea.answered_at = idea.answered_at or at


def _refuse_others(idea: Idea, committee: Committee | None) -> None:
    """Nobody speaks for the committee of another district."""
    if committee and committee.district_id not in (None, idea.district_id):
        raise ValidationError({"committee": _("This committee does not deal with ideas of this district.")})

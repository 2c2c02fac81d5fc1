"""What those who work on an idea do before it is decided."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.committees.models import Committee
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.text import normalised
from vorort.ideas.actions.inside import say, turn
from vorort.ideas.choices import AnswerKind, IdeaState
from vorort.ideas.facts import IdeaReferred, QuestionAnswered, QuestionAsked
from vorort.ideas.models import Answer, Idea, Note, Referral
from vorort.ideas.selectors.inbox import dealing_with
from vorort.meetings.bulk import put_on_agenda, take_off_agenda


@action("ideas.refer_idea")
def refer_idea(
    idea: Idea, *, committee: Committee, by: Actor, note: str = "", at: datetime = STAMPED
) -> Referral:
    """Hand an idea to a committee or group of its district; whoever dealt with it before does so no longer.

    It lands on the next agenda of the committee, or waits until a meeting is planned.
    Raises ValidationError for a committee that has ended or belongs elsewhere.
    """
    if not dealing_with([idea.district_id], at).filter(pk=committee.pk).exists():
        raise ValidationError(_("This committee does not deal with ideas of this district."))
    idea.referrals.filter(ends=None).update(ends=at)
    referral = Referral(idea=idea, committee=committee, begins=at, note=normalised(note))
    referral.full_clean()
    referral.save()
    fact = IdeaReferred(idea.pk, committee.pk)
    take_off_agenda(idea.thread)
    put_on_agenda(committee, idea.thread, idea.title, at=at)
    turn(idea, IdeaState.IN_REVIEW, at, "referred", fact, committee.name)
    return referral


@action("ideas.ask_back")
def ask_back(idea: Idea, *, text: str, by: Actor, at: datetime = STAMPED) -> Answer:
    """Ask the author something, publicly. Raises ValidationError without a question."""
    question = say(idea, AnswerKind.QUESTION, text, by=by, at=at)
    turn(idea, IdeaState.ASKED_BACK, at, "asked_back", QuestionAsked(idea.pk))
    return question


@action("ideas.reply_to_question")
def reply_to_question(idea: Idea, *, text: str, by: Actor, at: datetime = STAMPED) -> Answer:
    """The author replies; whoever dealt with the idea goes on. Raises ValidationError without a word."""
    reply = say(idea, AnswerKind.REPLY, text, by=by, at=at)
    goes_on = idea.referrals.filter(ends=None).exists()
    becomes = IdeaState.IN_REVIEW if goes_on else IdeaState.PUBLISHED
    turn(idea, becomes, at, "replied", QuestionAnswered(idea.pk))
    return reply


@action("ideas.note_idea")
def note_idea(idea: Idea, *, text: str, by: Actor, at: datetime = STAMPED) -> Note:
    """Write something down for the others who work on it. Raises ValidationError without a word."""
    note = Note(idea=idea, text=normalised(text), author_id=by.user_id)
    note.full_clean()
    note.save()
    return note

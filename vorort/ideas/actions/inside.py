"""What several actions do inside their doors: keeping what was written, publishing, counting, the index."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.districts.rules.cells import cell_of
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.facts import state
from vorort.ground.record import assign
from vorort.ground.text import normalised
from vorort.ideas.choices import AnswerKind, IdeaState, ParentWay
from vorort.ideas.facts import IdeaFact, IdeaHeld, IdeaPublished, ParentalConsentRequested
from vorort.ideas.models import Answer, Idea, ParentalConsent
from vorort.ideas.rules import LEAST_LETTERS
from vorort.ideas.selectors import intake_of
from vorort.meetings.bulk import take_off_agenda
from vorort.people.models import Organisation
from vorort.people.rules import parent_address
from vorort.people.selectors import spoken_for
from vorort.search.bulk import Found, index, relate
from vorort.search.selectors import alike
from vorort.threads.bulk import add_step
from vorort.threads.choices import Visibility

WORDS = ("title", "text", "author_name", "where")
FIELDS = ("text", "district", "neighbourhood", "where", "lon", "lat", "theme", "audience", "author_name")
LANGUAGES = ("de", "en")
MOST_RELATED = 4


def keep(idea: Idea, values: Mapping[str, Any]) -> None:
    """Set what was written and save idea and thread. Raises ValidationError, also for a part of another district."""
    told = {
        name: normalised(value.replace("\r\n", "\n")) if name in WORDS else value
        for name, value in values.items()
    }
    idea.thread.title = told.pop("title", idea.thread.title)
    assign(idea, told, FIELDS)
    idea.cell = cell_of(idea.lon, idea.lat)
    if idea.neighbourhood and idea.neighbourhood.district_id != idea.district_id:
        raise ValidationError({"neighbourhood": _("This place lies in another district.")})
    idea.thread.district_id = idea.district_id
    idea.thread.full_clean()
    # comments are counted there, meanwhile too
    idea.thread.save(update_fields=["title", "district", "changed"] if idea.thread.pk else None)
    # a thread that was new had no number when it was set
    idea.thread_id = idea.thread.pk
    idea.full_clean()
    idea.save()


def speak_for(idea: Idea, organisation: Organisation | None, *, by: Actor) -> None:
    """Say in whose name an idea comes. Raises ValidationError: only for an organisation whose contact person one is.

    Who enters what came on paper or by phone writes down what stands there.
    """
    is_entered = bool(by.on_behalf) or by.kind == ActorKind.COMMAND
    if organisation and not is_entered and not spoken_for(by).filter(pk=organisation.pk).exists():
        raise ValidationError({"organisation": _("Only its contact person speaks for this organisation.")})
    idea.organisation = organisation


def refuse_empty(idea: Idea) -> None:
    """Raise ValidationError where somebody else could not make anything of it."""
    if len(idea.text) < LEAST_LETTERS:
        raise ValidationError({"text": _("Please describe your idea in at least one sentence.")})


def appear(idea: Idea, at: datetime, *, looked_at: bool = False) -> Idea:
    """Publish an idea, or hold it until a parent agrees, or where the district wants to look at it first."""
    rules = intake_of(idea.district_id)
    if idea.lacks_consent or (rules.looks_first and not looked_at):
        return _hold(idea)
    idea.published_at, idea.due_at = at, at + timedelta(days=rules.answer_days)
    turn(idea, IdeaState.PUBLISHED, at, "published", IdeaPublished(idea.pk))
    idea.thread.visibility = Visibility.PUBLIC
    idea.thread.save(update_fields=["visibility", "changed"])
    index_idea(idea)
    return idea


def _hold(idea: Idea) -> Idea:
    idea.state = IdeaState.HELD
    idea.save()
    state(IdeaHeld(idea.pk))
    if idea.lacks_consent and idea.consent.email:
        state(ParentalConsentRequested(idea.pk, idea.consent.pk))
    return idea


def ask_parent(idea: Idea, way: str, parent_email: str, own: Collection[str], at: datetime) -> None:
    """Note that a parent has to agree, and how they are asked; without a way nobody is.

    `own` are addresses of the author. Raises ValidationError.
    """
    # a row made anew makes the link of a mail before it void
    ParentalConsent.objects.filter(idea=idea).delete()
    if not way:
        return
    email = parent_address(parent_email, own) if way == ParentWay.LINK else ""
    consent = ParentalConsent(idea=idea, way=way, email=email, asked_at=at)
    consent.full_clean()
    consent.save()


def turn(idea: Idea, becomes: IdeaState, at: datetime, step: str, fact: IdeaFact, about: str = "") -> Idea:
    """Bring an idea into its next state: on its timeline, and told to the house."""
    idea.state = becomes
    idea.full_clean()
    idea.save()
    if not idea.is_open:
        take_off_agenda(idea.thread)
    add_step(idea.thread, step, at, about[:200])
    state(fact)
    return idea


def say(idea: Idea, kind: AnswerKind, text: str, *, by: Actor, at: datetime, **more: Any) -> Answer:
    """Write down what somebody says about an idea; `more` is for whom they speak and what they decide.

    Raises ValidationError without a word.
    """
    words = normalised(text.replace("\r\n", "\n"))
    answer = Answer(idea=idea, kind=kind, text=words, at=at, author_id=by.user_id, **more)
    answer.full_clean()
    answer.save()
    return answer


def count_supports(idea: Idea) -> None:
    """Write down anew how many support an idea."""
    idea.support_count = idea.supports.filter(counts_since__isnull=False).count()
    Idea.objects.filter(pk=idea.pk).update(support_count=idea.support_count)


def index_idea(idea: Idea) -> None:
    """Put a published idea into the search, or bring it up to date."""
    for found in found_in(idea):
        index(found)
        near = alike(idea.title, found.language, "idea", None, MOST_RELATED + 1)
        relate("idea", idea.pk, found.language, [key for key, _title in near if key != idea.pk])


def found_in(idea: Idea) -> list[Found]:
    """What the search shall know of an idea. It is found in both languages."""
    tags = [idea.district.name, idea.where, str(idea.theme or ""), str(idea.neighbourhood or "")]
    return [
        Found(
            "idea", idea.pk, language, f"{idea.pk}-{idea.slug}", idea.title, idea.text[:300], idea.text,
            idea.district, idea.thread, tags=[tag for tag in tags if tag],
        )
        for language in LANGUAGES
    ]  # fmt: skip

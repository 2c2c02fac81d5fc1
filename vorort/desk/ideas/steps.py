"""What can be done with one idea: each step is a page of its own, with one form."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages as notices
from django.core.exceptions import ValidationError
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from vorort.committees.policies import is_office
from vorort.desk.ideas.forms import (
    AnswerForm,
    AskBackForm,
    ConsentForm,
    DecideForm,
    MergeForm,
    MoveForm,
    NoteForm,
    ReferForm,
    SpeakingForm,
    StatementForm,
)
from vorort.desk.ideas.gate import at_work, idea_for, idea_way
from vorort.desk.ideas.shapes import concerned
from vorort.desk.pages import attempt, form_page, sent
from vorort.ground.clock import now
from vorort.ideas import actions
from vorort.ideas.choices import IdeaState
from vorort.ideas.models import Idea
from vorort.ideas.policies import reads_contact, works
from vorort.ideas.selectors.inbox import dealing_with, reach_of
from vorort.people.selectors import actor_of
from vorort.search.selectors import alike
from vorort.shell.keys import number_in


@at_work
def refer_idea(request: HttpRequest, pk: int) -> HttpResponse:
    """Hand it to a committee or group."""
    idea = idea_for(request, pk, "refer_idea")
    form = ReferForm(dealing_with([idea.district_id], now()), sent(request))
    return _step(
        request, idea, form, actions.refer_idea, lambda: form.cleaned_data,
        heading=_("Refer to a committee"), submit=_("Refer"), told=_("The committee deals with it now."),
        intro=_("Whoever leads the committee finds the idea in the inbox. That it is in review, everybody can read."),
    )  # fmt: skip


@at_work
def ask_back(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask the author."""
    idea = idea_for(request, pk, "ask_back")
    form = AskBackForm(sent(request))
    return _step(
        request, idea, form, actions.ask_back, lambda: form.cleaned_data,
        heading=_("Ask the author something"), submit=_("Ask"), told=_("The question stands on the page of the idea."),
    )  # fmt: skip


@at_work
def answer_idea(request: HttpRequest, pk: int) -> HttpResponse:
    """Answer without deciding."""
    idea = idea_for(request, pk, "answer_idea")
    form = _speaking(AnswerForm, request, idea)
    return _step(
        request, idea, form, actions.answer_idea, lambda: form.cleaned_data,
        heading=_("Write an answer"), submit=_("Publish the answer"), told=_("The answer is published."),
        intro=_("An answer keeps the promise. What becomes of the idea can be decided later."),
        concerned=_concerned(request, idea),
    )  # fmt: skip


@at_work
def record_statement(request: HttpRequest, pk: int) -> HttpResponse:
    """Write down what a department says."""
    idea = idea_for(request, pk, "record_statement")
    form = StatementForm(sent(request))
    return _step(
        request, idea, form, actions.record_statement, lambda: form.cleaned_data,
        heading=_("Statement of a department"), submit=_("Publish the statement"),
        told=_("The statement is published."),
    )  # fmt: skip


@at_work
def decide_idea(request: HttpRequest, pk: int) -> HttpResponse:
    """Decide, with a reason."""
    idea = idea_for(request, pk, "decide_idea")
    form = _speaking(DecideForm, request, idea)
    return _step(
        request, idea, form, actions.decide_idea,
        lambda: form.cleaned_data | {"outcome": IdeaState(form.cleaned_data["outcome"])},
        heading=_("Decide"), submit=_("Publish the decision"), told=_("The decision is published."),
        concerned=_concerned(request, idea),
    )  # fmt: skip


@at_work
def reopen_idea(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a decision back."""
    idea = idea_for(request, pk, "reopen_idea")
    return _step(
        request, idea, Form(sent(request)), actions.reopen_idea, dict,
        heading=_("Open again"), submit=_("Open again"), told=_("The idea is open again."),
        intro=_("The decision no longer counts. It stays readable, marked as taken back."),
        concerned=_concerned(request, idea),
    )  # fmt: skip


@at_work
def merge_ideas(request: HttpRequest, pk: int) -> HttpResponse:
    """Make it part of another one."""
    idea = idea_for(request, pk, "merge_ideas")
    form = MergeForm(
        similar_to(idea, 8), sent(request), initial={"number": number_in(request.GET, "mit") or None}
    )
    return _step(
        request, idea, form, _merged, lambda: {"into": form.into},
        heading=_("Merge with another idea"), submit=_("Merge"), told=_("The idea is part of the other one now."),
        intro=_("Who supports this idea then supports the other one, counted once. This can be undone."),
        concerned=_concerned(request, idea),
    )  # fmt: skip


@at_work
def separate_ideas(request: HttpRequest, pk: int) -> HttpResponse:
    """Undo a merger."""
    idea = idea_for(request, pk, "separate_ideas")
    return _step(
        request, idea, Form(sent(request)), actions.separate_ideas, dict,
        heading=_("Separate again"), submit=_("Separate"), told=_("The idea stands by itself again."),
        intro=_("The supports that came along go back, and the idea is new again."),
    )  # fmt: skip


@at_work
def move_idea(request: HttpRequest, pk: int) -> HttpResponse:
    """Another district is responsible. Whoever moves it may not see it any more, so it goes on with the inbox."""
    idea = idea_for(request, pk, "move_idea")
    form = MoveForm(idea.district, sent(request))
    return _step(
        request, idea, form, actions.move_idea, lambda: form.cleaned_data,
        heading=_("Move to another district"), submit=_("Move"), told=_("The other district finds it in its inbox."),
        intro=_("Whoever dealt with the idea does so no longer. The promised day of an answer stays."),
        leads_to=reverse("desk:ideas"),
    )  # fmt: skip


@at_work
def note_idea(request: HttpRequest, pk: int) -> HttpResponse:
    """Write something down for the others."""
    idea = idea_for(request, pk, "note_idea")
    form = NoteForm(sent(request))
    return _step(
        request, idea, form, actions.note_idea, lambda: form.cleaned_data,
        heading=_("Write a note"), submit=_("Keep"), told=_("The note is kept."),
    )  # fmt: skip


@at_work
def release_idea(request: HttpRequest, pk: int) -> HttpResponse:
    """Let a held one appear. A moderator does not work for it any more then."""
    idea = idea_for(request, pk, "release_idea")
    goes_on = works(actor_of(request.user), idea, now())
    return _step(
        request, idea, Form(sent(request)), actions.release_idea, dict,
        heading=_("Release"), submit=_("Release"), told=_("Everybody can read the idea now."),
        intro=_("Everybody can read the idea then. The promise of an answer counts from now."),
        leads_to="" if goes_on else reverse("desk:ideas"),
    )  # fmt: skip


@at_work
def record_parental_consent(request: HttpRequest, pk: int) -> HttpResponse:
    """Enter what a parent has signed."""
    idea = idea_for(request, pk, "record_parental_consent")
    form = ConsentForm(sent(request))
    return _step(
        request, idea, form, actions.record_parental_consent, form.values,
        heading=_("Record the consent of a parent"), submit=_("Keep"), told=_("That is kept."),
        intro=_("With it the idea appears, or waits to be looked at. Please keep the signed form."),
        leads_to=reverse("desk:ideas"),
    )  # fmt: skip


def similar_to(idea: Idea, most: int) -> list[tuple[int, str]]:
    """Other ideas of the district that share words with the title of this one: number and title."""
    found = alike(idea.title, "de", "idea", idea.district_id, most + 1)
    return [(pk, title) for pk, title in found if pk != idea.pk][:most]


def _step(
    request: HttpRequest,
    idea: Idea,
    form: Form,
    act: Callable[..., object],
    values: Callable[[], dict[str, Any]],
    *,
    heading: str,
    submit: str,
    told: str,
    leads_to: str = "",
    **context: Any,
) -> HttpResponse:
    """A page with one form about an idea; once it is filled in rightly, it is done and told."""
    by, back = actor_of(request.user), reverse("desk:idea", args=[idea.pk])
    if attempt(form, lambda: act(idea, by=by, **values())):
        notices.success(request, told)
        return redirect(leads_to or back)
    return form_page(
        request, form, heading=heading, submit=submit, back_url=back, crumbs=idea_way(idea),
        template="desk/ideas/step.html", idea=idea, **{"concerned": (), **context},
    )  # fmt: skip


def _merged(idea: Idea, *, into: int, **by: Any) -> Idea:
    other = Idea.objects.filter(pk=into).first()
    if other is None:
        raise ValidationError({"number": _("There is no idea with this number.")})
    return actions.merge_ideas(idea, into=other, **by)


def _speaking(form: type[SpeakingForm], request: HttpRequest, idea: Idea) -> SpeakingForm:
    """A form in which somebody speaks for the committees of the district, or only for those they lead."""
    actor, at = actor_of(request.user), now()
    rows = dealing_with([idea.district_id], at)
    if not works(actor, idea, at):
        rows = rows.filter(pk__in=reach_of(actor, at).leads)
    deals = vars(idea)["referred_id"]
    return form(rows, sent(request), is_office=is_office(actor, idea, at), deals=deals)


def _concerned(request: HttpRequest, idea: Idea) -> list[str]:
    return concerned(idea, shows_contact=reads_contact(actor_of(request.user), idea, now()))

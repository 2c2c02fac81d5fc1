"""One idea: what it says, what was said about it, and what the reader may do with it now."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from vorort.desk.ideas.forms import NoteForm
from vorort.desk.ideas.gate import at_work, idea_at_work, ideas_way
from vorort.desk.ideas.shapes import contact_of, due_of, idea_address, next_steps
from vorort.desk.ideas.steps import similar_to
from vorort.desk.pages import workplace
from vorort.districts.choices import Capability
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.ideas.choices import IdeaState
from vorort.ideas.models import Idea
from vorort.ideas.policies import reads_contact
from vorort.people.selectors import actor_of
from vorort.shell.ideas import idea_timeline
from vorort.shell.menu import city_of
from vorort.shell.pages import show_form


@at_work
@require_safe
def idea(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything about one idea."""
    found, actor, at = idea_at_work(request, pk), actor_of(request.user), now()
    city = city_of(request)
    has_projects = city is not None and city.has(Capability.PROJECTS)
    steps = next_steps(found, actor, at, has_projects=has_projects)
    # while it is new; later the step itself shows them
    is_new = found.state == IdeaState.PUBLISHED and any(step.permission == "merge_ideas" for step in steps)
    return show_form(
        request,
        "desk/ideas/idea.html",
        workplace(*ideas_way((found.title, ""))),
        idea=found,
        due=due_of(found, at),
        public_url=idea_address(found),
        contact=contact_of(found) if reads_contact(actor, found, at) else None,
        timeline=idea_timeline(list(found.thread.steps.all())),
        steps=steps,
        similar=similar_to(found, 4) if is_new else [],
        note_form=NoteForm() if allows("ideas.note_idea", actor, found, at) else None,
        writes_letter=reads_contact(actor, found, at) and found.is_published,
        **_said(found),
    )


def _said(idea: Idea) -> dict[str, Any]:
    """Answers, notes, photos, versions and parts; nothing is asked for that is not there."""
    known = vars(idea)
    return {
        "answers": idea.answers.select_related("committee", "department", "author")
        if known["has_answers"]
        else [],
        "notes": idea.notes.select_related("author") if known["has_notes"] else [],
        "pictures": idea.pictures.select_related("picture") if known["has_pictures"] else [],
        "versions": idea.versions.all() if idea.version > 1 else [],
        "parts": idea.merged.select_related("thread").order_by("pk") if known["has_parts"] else [],
    }

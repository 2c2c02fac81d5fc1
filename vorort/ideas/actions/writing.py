"""A draft, from the first step on."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from vorort.districts.models import District
from vorort.files.bulk import drop_picture
from vorort.ground.action import action
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import STAMPED
from vorort.ideas.actions.inside import keep, speak_for
from vorort.ideas.choices import Way
from vorort.ideas.models import Idea
from vorort.people.models import Organisation
from vorort.threads.models import Thread


@action("ideas.draft_idea")
def draft_idea(
    district: District,
    *,
    values: Mapping[str, Any],
    form_key: str,
    by: Actor,
    organisation: Organisation | None = None,
    language: str = "de",
    at: datetime = STAMPED,
) -> Idea:
    """Begin an idea for a district. The same form sent again returns the first draft.

    Staff who enter what came on paper or by phone are not its author. Raises ValidationError, also for an organisation
    one is not the contact person of.
    """
    known = Idea.objects.filter(form_key=form_key).first()
    if known:
        return known
    own = by.kind == ActorKind.USER and not by.on_behalf
    thread = Thread(kind="idea", language=language[:5], author_id=by.id if own else None)
    idea = Idea(
        thread=thread,
        district=district,
        form_key=form_key,
        way=by.on_behalf or Way.ONLINE,
        entered_by_id=by.id if by.on_behalf else None,
        address_id=by.id if by.kind == ActorKind.ADDRESS else None,
    )
    speak_for(idea, organisation, by=by)
    keep(idea, values)
    return idea


@action("ideas.change_draft")
def change_draft(idea: Idea, *, values: Mapping[str, Any], by: Actor, at: datetime = STAMPED) -> Idea:
    """Go on with a draft: title, text, place, theme, audience, name, and the organisation in whose name it comes.

    Raises ValidationError, also for an organisation one is not the contact person of.
    """
    told = dict(values)
    if "organisation" in told:
        speak_for(idea, told.pop("organisation"), by=by)
    keep(idea, told)
    return idea


@action("ideas.discard_draft")
def discard_draft(idea: Idea, *, by: Actor, at: datetime = STAMPED) -> None:
    """Delete what was never published, with its photos."""
    thread, pictures = idea.thread, [row.picture for row in idea.pictures.select_related("picture")]
    idea.delete()
    thread.delete()
    for picture in pictures:
        drop_picture(picture)

"""From the draft to the public page, and what the author does with it there."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ideas.actions.inside import (
    appear,
    ask_parent,
    index_idea,
    keep,
    refuse_empty,
    turn,
)
from vorort.ideas.choices import IdeaState
from vorort.ideas.facts import IdeaChanged, IdeaSubmitted, IdeaWithdrawn
from vorort.ideas.models import Idea, IdeaVersion
from vorort.people.bulk import confirm_address, named_address
from vorort.people.rules import normalised_address
from vorort.threads.bulk import add_step

CHANGEABLE = ("title", "text", "neighbourhood", "where", "lon", "lat", "theme", "audience")


@action("ideas.hand_in_idea")
def hand_in_idea(
    idea: Idea,
    *,
    by: Actor,
    email: str = "",
    parent_way: str = "",
    parent_email: str = "",
    at: datetime = STAMPED,
) -> Idea:
    """Hand a draft in. With an account, a confirmed address, or from paper it is published at once (or held where the
    district looks first); otherwise it waits until the link sent to `email` is followed.

    Whoever is too young to decide alone says by which way a parent is asked: `link` to `parent_email`, or `paper`. Then
    the idea is held until the parent agrees. What came on paper needs no address. Raises ValidationError.
    """
    refuse_empty(idea)
    author = idea.thread.author
    own = {normalised_address(told) for told in (email, author.email if author else "") if told}
    ask_parent(idea, parent_way, parent_email, own | ({idea.address.email} if idea.address else set()), at)
    is_known = bool(idea.thread.author_id or idea.entered_by_id)
    if not is_known and not (idea.address and idea.address.confirmed_at):
        return _wait(idea, email)
    if idea.entered_by_id and email:
        idea.address = named_address(email)
    return appear(idea, at)


@action("ideas.confirm_idea")
def confirm_idea(idea: Idea, *, by: Actor, at: datetime = STAMPED) -> Idea:
    """The link of the mail was followed and the button pressed: the address is confirmed, the idea appears.

    Doing it again changes nothing.
    """
    if idea.state == IdeaState.WAITING and idea.address:
        confirm_address(idea.address, at)
        idea.thread.author_id = idea.address.user_id
        return appear(idea, at)
    return idea


@action("ideas.release_idea")
def release_idea(idea: Idea, *, by: Actor, at: datetime = STAMPED) -> Idea:
    """Let a held idea appear. The promise of an answer counts from now."""
    return appear(idea, at, looked_at=True)


@action("ideas.change_idea")
def change_idea(idea: Idea, *, values: Mapping[str, Any], by: Actor, at: datetime = STAMPED) -> Idea:
    """The author changes a published idea. Once somebody has reacted, the earlier wording stays readable as a version.

    Raises ValidationError, and ValueError for what cannot be changed any more.
    """
    if not set(values) <= set(CHANGEABLE):
        raise ValueError("only the wording, the place and the subject can be changed")
    before = IdeaVersion(idea=idea, version=idea.version, title=idea.title, text=idea.text, until=at)
    keep(idea, values)
    refuse_empty(idea)
    if (before.title, before.text) != (idea.title, idea.text) and _has_reactions(idea):
        before.save()
        idea.version += 1
        idea.save(update_fields=["version", "changed"])
        add_step(idea.thread, "changed", at, str(idea.version))
    index_idea(idea)
    state(IdeaChanged(idea.pk))
    return idea


@action("ideas.withdraw_idea")
def withdraw_idea(idea: Idea, *, by: Actor, at: datetime = STAMPED) -> Idea:
    """The author takes an idea back. It stays readable as withdrawn, since others have reacted to it."""
    idea.referrals.filter(ends=None).update(ends=at)
    return turn(idea, IdeaState.WITHDRAWN, at, "withdrawn", IdeaWithdrawn(idea.pk))


def _wait(idea: Idea, email: str) -> Idea:
    if not email.strip():
        raise ValidationError(
            {"email": _("Please give an e-mail address, so that we can tell you the answer.")}
        )
    idea.address, idea.state = named_address(email), IdeaState.WAITING
    idea.save()
    state(IdeaSubmitted(idea.pk, idea.address.pk))
    return idea


def _has_reactions(idea: Idea) -> bool:
    return idea.support_count > 0 or idea.answers.exists() or idea.referrals.exists()

from itertools import count
from typing import Any

from vorort.districts.models import District
from vorort.ground.actor import ANONYMOUS, Actor, ActorKind, command_actor, user_actor
from vorort.ideas.actions import confirm_idea, decide_idea, draft_idea, hand_in_idea, support_idea
from vorort.ideas.choices import IdeaState
from vorort.ideas.models import Idea
from vorort.ideas.models.consents import CONSENT_LINK
from vorort.ideas.models.ideas import DRAFT_LINK
from vorort.people.models import Address, User

BY = command_actor("tests")
TITLE = "Eine Bank am See"
TEXT = "Am Ostufer fehlt eine Bank, auf der auch ältere Menschen sich ausruhen können."
_keys = count(1)


def beginner(idea: Idea) -> Actor:
    """The browser in which a draft was begun."""
    return Actor(ActorKind.LINK, idea.pk, DRAFT_LINK)


def link_holder(idea: Idea) -> Actor:
    """Whoever followed the link in the mail about an idea; nobody knows them while it is a draft."""
    return Actor(ActorKind.ADDRESS, getattr(idea, "address_id", None))


def address_actor(address: Address) -> Actor:
    return Actor(ActorKind.ADDRESS, address.pk)


def make_idea_draft(district: District, by: Actor = ANONYMOUS, title: str = TITLE, **values: Any) -> Idea:
    """Begun and not handed in; anonymous unless told otherwise."""
    told = {"title": title, "text": TEXT} | values
    return draft_idea(district, values=told, form_key=f"form-{next(_keys)}", by=by)


def make_waiting(district: District, email: str = "anna@example.org", **values: Any) -> Idea:
    """Handed in without an account; the mail has gone out."""
    draft = make_idea_draft(district, **values)
    return hand_in_idea(draft, email=email, by=beginner(draft))


def make_idea(district: District, author: User | None = None, **values: Any) -> Idea:
    """A published one, of somebody with an account or of somebody without."""
    if author:
        draft = make_idea_draft(district, user_actor(author.pk), **values)
        return hand_in_idea(draft, by=user_actor(author.pk))
    waiting = make_waiting(district, f"somebody{next(_keys)}@example.org", **values)
    return confirm_idea(waiting, by=link_holder(waiting))


def make_young(district: District, way: str = "link", **values: Any) -> Idea:
    """Of somebody young, handed in and confirmed; it waits for a parent."""
    draft, number = make_idea_draft(district, **values), next(_keys)
    parent = f"parent{number}@example.org" if way == "link" else ""
    own = f"child{number}@example.org"
    waiting = hand_in_idea(draft, email=own, parent_way=way, parent_email=parent, by=beginner(draft))
    return confirm_idea(waiting, by=link_holder(waiting))


def parent_of(idea: Idea) -> Actor:
    """Whoever has followed the link in the mail to the parent."""
    return Actor(ActorKind.LINK, idea.consent.pk, CONSENT_LINK)


def make_decided(district: District, outcome: IdeaState = IdeaState.ADOPTED, **values: Any) -> Idea:
    return decide_idea(make_idea(district, **values), outcome=outcome, reason="Weil es passt.", by=BY)


def make_supporters(idea: Idea, *users: User) -> None:
    for user in users:
        support_idea(idea, by=user_actor(user.pk))

"""The demo's comments: invented, with replies, some by committees in their own name, each at its day."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from vorort.conversation import actions
from vorort.conversation.bulk import OldComment, keep_comments
from vorort.conversation.choices import Rule
from vorort.conversation.models import Comment
from vorort.conversation.selectors import led_by
from vorort.demo.texts import read
from vorort.ground.actor import Actor, ActorKind, user_actor
from vorort.ground.clock import held_at, now
from vorort.ideas.bulk import keep_comment_counts
from vorort.ideas.models import Idea
from vorort.people.models import Address, User

# of the ideas of five years, every third has been talked about
EVERY = 3
Told = dict[str, Any]


def load_comments(*, full: bool = False) -> None:
    """Each through its action. `full` adds some hundred below the ideas of five years."""
    told = read("comments")
    ideas = {idea.title: idea for idea in Idea.objects.select_related("thread")}
    for number, row in enumerate(told["comments"]):
        _talk(told, ideas[row["idea"]], row, f"demo-comment-{number}")
    if full:
        keep_comment_counts(keep_comments(list(_of_five_years(told))))


def _talk(told: Told, idea: Idea, row: Told, key: str) -> None:
    """A comment, its replies, and what became of it."""
    first = _write(told, idea, row["says"], key)
    for number, reply in enumerate(row.get("replies", ())):
        _write(told, idea, reply, f"{key}-{number}", first)
    if ends := row.get("ends"):
        with held_at(_day(idea, ends["days"])):
            _end(first, ends)


def _write(told: Told, idea: Idea, says: list[Any], key: str, parent: Comment | None = None) -> Comment:
    days, who, text = says
    at = _day(idea, days)
    user = User.objects.filter(email=f"{who}@demo.example").first()
    by = user_actor(user.pk) if user else _resident(who)
    name = user.name if user else f"{who} ({told['mark']})"
    committee = led_by(by, at).first() if user else None
    with held_at(at):
        return actions.write_comment(
            idea.thread, text=text, form_key=key, author_name=name, parent=parent, committee=committee, by=by
        )


def _end(comment: Comment, ends: Told) -> None:
    if ends["what"] == "removed":
        actions.remove_comment(comment, by=Actor(ActorKind.ADDRESS, comment.address_id))
        return
    moderator = user_actor(User.objects.get(email="moderator@demo.example").pk)
    actions.hide_comment(comment, rule=Rule(ends["rule"]), reason=ends["reason"], by=moderator)


def _resident(name: str) -> Actor:
    """Somebody without account, always with the same address."""
    email = f"{name.lower()}@demo.example"
    address, _new = Address.objects.get_or_create(email=email, defaults={"confirmed_at": now()})
    return Actor(ActorKind.ADDRESS, address.pk)


def _day(idea: Idea, days: int) -> datetime:
    assert idea.published_at  # noqa: S101  # all of them are published
    return idea.published_at + timedelta(days=days)


def _of_five_years(told: Told) -> Iterator[OldComment]:
    """Each pattern below many ideas, with its reply where it has one."""
    people = list(Address.objects.filter(email__startswith="stimme").order_by("pk"))
    rows = Idea.objects.filter(form_key__startswith="demo-old-").select_related("thread", "neighbourhood")
    for number, idea in enumerate(rows.order_by("pk")):
        if number % EVERY:
            continue
        for turn in range(1 + number // EVERY % 3):
            yield _old(told, idea, number + turn, people, f"demo-old-comment-{number}-{turn}")


def _old(told: Told, idea: Idea, number: int, people: list[Address], key: str) -> OldComment:
    row, at = told["patterns"][number % len(told["patterns"])], _day(idea, 1 + number % 20)
    text = row["text"].format(place=idea.where)
    by, other = people[number % len(people)], people[(number + 7) % len(people)]
    name, answers = (
        f"{told['names'][turn % len(told['names'])]} ({told['mark']})" for turn in (number, number + 4)
    )
    later = at + timedelta(days=1)
    reply = OldComment(f"{key}-reply", idea.thread, other, row["reply"], later, answers)
    return OldComment(key, idea.thread, by, text, at, name, replies=[reply] if row["reply"] else [])

"""The demo's ideas: invented, in every state a reader can meet, each step through its action at its day."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import product
from typing import Any

from vorort.committees.models import Committee
from vorort.demo.committees import Stage
from vorort.demo.texts import read
from vorort.districts.models import Audience, District, Neighbourhood, Theme
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import held_at, now
from vorort.ideas import actions
from vorort.ideas.bulk import OldIdea, keep_ideas
from vorort.ideas.choices import IdeaState
from vorort.ideas.models import Idea
from vorort.people.choices import Sector
from vorort.people.models import Address, Organisation, User
from vorort.threads.actions import hide_thread

SUPPORTERS = 90
YEARS = 5
MOST = 600
Told = dict[str, Any]


def load_ideas(stage: Stage, *, full: bool = False) -> None:
    """Published in bulk, as ideas of earlier days are; what follows goes through the door. `full` adds five years."""
    told, begun = read("ideas"), now()
    people = _supporters()
    rows = [_row(stage, told, number, row, people, begun) for number, row in enumerate(told["ideas"])]
    ideas = {idea.title: idea for idea in keep_ideas(rows)}
    by, office = stage.by, _log_in("office")
    for at, title, what, words in sorted(_story(told, begun)):
        with held_at(at):
            _STEPS[what](ideas[title], words, ideas, by, office)
        ideas[title].refresh_from_db()
    if full:
        keep_ideas(_of_five_years(told, stage, people, begun))


def _story(told: Told, begun: datetime) -> Iterator[tuple[datetime, str, str, str]]:
    """What happened to all ideas: when, to which, what, and the words."""
    for row in told["ideas"]:
        for days, what, words in row["story"]:
            yield begun - timedelta(days=row["days"] - days), row["title"], what, words


def _log_in(name: str) -> Actor:
    return Actor(ActorKind.USER, User.objects.get(email=f"{name}@demo.example").pk)


def _supporters() -> list[Address]:
    rows = (Address(email=f"stimme{number}@demo.example", confirmed_at=now()) for number in range(SUPPORTERS))
    return Address.objects.bulk_create(rows)


def _row(stage: Stage, told: Told, number: int, row: Told, people: list[Address], begun: datetime) -> OldIdea:
    district = next(district for district in stage.districts if district.name == row["district"])
    lon, lat = _point(district, number)
    return OldIdea(
        form_key=f"demo-{number}",
        title=row["title"],
        text=f"{row['text']}\n\n{told['note']}",
        district=district,
        published_at=begun - timedelta(days=row["days"]),
        where=row.get("where", ""),
        lon=lon,
        lat=lat,
        neighbourhood=Neighbourhood.objects.filter(district=district, name=row.get("where", "")).first(),
        theme=_theme(row["theme"]),
        audience=Audience.objects.filter(slug=row.get("audience", "")).first(),
        author_name=told["names"][number % len(told["names"])],
        supporters=people[: row["supports"]],
    )


def _theme(key: str) -> Theme:
    return Theme.objects.get(slug=key)


def _point(district: District, number: int) -> tuple[float | None, float | None]:
    """Near the middle of the district, never twice the same."""
    if district.label_lon is None or district.label_lat is None:
        return None, None
    return (
        round(district.label_lon + (number * 7 % 11 - 5) * 0.0017, 5),
        round(district.label_lat + (number * 5 % 13 - 6) * 0.0011, 5),
    )


def _refer(idea: Idea, words: str, ideas: dict[str, Idea], by: Actor, office: Actor) -> None:
    actions.refer_idea(idea, committee=Committee.objects.get(name=words), by=office)


def _author(idea: Idea) -> Actor:
    """The demo's authors wrote with an address of their own."""
    idea.address = Address.objects.get_or_create(
        email=f"idee{idea.pk}@demo.example", defaults={"confirmed_at": now()}
    )[0]
    idea.save(update_fields=["address", "changed"])
    return Actor(ActorKind.ADDRESS, idea.address_id)


def _statement(idea: Idea, words: str, ideas: dict[str, Idea], by: Actor, office: Actor) -> None:
    rows = Organisation.objects.filter(sector=Sector.ADMINISTRATION, district=idea.district)
    actions.record_statement(idea, department=rows[0], text=words, by=office)


def _decided(outcome: IdeaState) -> Callable[..., None]:
    def decide(idea: Idea, words: str, ideas: dict[str, Idea], by: Actor, office: Actor) -> None:
        referral = idea.referrals.filter(ends=None).select_related("committee").first()
        committee = referral.committee if referral else None
        actions.decide_idea(idea, outcome=outcome, reason=words, committee=committee, by=by)

    return decide


_STEPS: dict[str, Callable[..., Any]] = {
    "refer": _refer,
    "ask": lambda idea, words, ideas, by, office: actions.ask_back(idea, text=words, by=office),
    "reply": lambda idea, words, ideas, by, office: actions.reply_to_question(
        idea, text=words, by=_author(idea)
    ),
    "answer": lambda idea, words, ideas, by, office: actions.answer_idea(idea, text=words, by=office),
    "statement": _statement,
    "adopted": _decided(IdeaState.ADOPTED),
    "not_pursued": _decided(IdeaState.NOT_PURSUED),
    "elsewhere": _decided(IdeaState.ELSEWHERE),
    "withdrawn": lambda idea, words, ideas, by, office: actions.withdraw_idea(idea, by=_author(idea)),
    "hidden": lambda idea, words, ideas, by, office: hide_thread(idea.thread, by=_log_in("moderator")),
    "merged": lambda idea, words, ideas, by, office: actions.merge_ideas(idea, into=ideas[words], by=office),
}


def _of_five_years(told: Told, stage: Stage, people: list[Address], begun: datetime) -> list[OldIdea]:
    """Each pattern for each place, spread over five years, the older ones all decided."""
    places = list(Neighbourhood.objects.select_related("district").order_by("name", "pk"))
    pairs = list(product(told["patterns"], places))[:MOST]
    return [
        _old(number, row, place, people, begun - timedelta(days=30 + number * YEARS * 365 // MOST))
        for number, (row, place) in enumerate(pairs)
    ]


def _old(number: int, row: Told, place: Neighbourhood, people: list[Address], at: datetime) -> OldIdea:
    lon, lat = _point(place.district, number)
    about = {"place": place.name}
    return OldIdea(
        form_key=f"demo-old-{number}",
        title=row["title"].format(**about),
        text=row["text"].format(**about),
        district=place.district,
        published_at=at,
        state=IdeaState(row["outcome"]),
        answer=row["answer"],
        answered_at=at + timedelta(days=3 + number % 30),
        where=place.name,
        lon=lon,
        lat=lat,
        neighbourhood=place,
        theme=_theme(row["theme"]),
        supporters=people[: number % 40],
    )

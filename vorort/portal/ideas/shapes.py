"""What pages show of ideas."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from django.utils.functional import Promise
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from vorort.files.models import Picture
from vorort.ground.clock import last_day
from vorort.ideas.choices import AnswerKind, IdeaState, ParentWay
from vorort.ideas.models import Answer, Idea
from vorort.ideas.selectors.reading import Around, Listed
from vorort.portal.cards import picture_shape
from vorort.portal.vocabulary import Vocabulary
from vorort.shell.addresses import address
from vorort.shell.filters import figure, first_words, moment
from vorort.shell.ideas import Due, address_of, idea_timeline
from vorort.shell.shapes import Image, Link, TimelineEntry

# what a reader wants to know of a state, in one sentence
MEANING: dict[str, str | Promise] = {
    IdeaState.WAITING: gettext_lazy(
        "The link in the e-mail has not been followed yet. Only you can see the idea."
    ),
    IdeaState.HELD: gettext_lazy("Before it appears, somebody looks at it. Only you can see the idea."),
    IdeaState.PUBLISHED: gettext_lazy(
        "The idea is there for everybody to read. It waits for its first answer."
    ),
    IdeaState.IN_REVIEW: gettext_lazy("A committee or a group is dealing with the idea."),
    IdeaState.ASKED_BACK: gettext_lazy("There is a question to the author."),
    IdeaState.ADOPTED: gettext_lazy("The idea is taken up."),
    IdeaState.NOT_PURSUED: gettext_lazy("The idea is not taken up. The reasons stand in the answer."),
    IdeaState.ELSEWHERE: gettext_lazy("Somebody else has to decide. Who that is stands in the answer."),
    IdeaState.MERGED: gettext_lazy("Another idea says the same. Both go on together."),
    IdeaState.WITHDRAWN: gettext_lazy("The author has taken the idea back."),
}


@dataclass(frozen=True, slots=True)
class IdeaCard:
    """An idea in a list. `mark` is the look of its state: "open", "good", "closed"."""

    title: str
    url: str
    kicker: str
    text: str
    state: str
    mark: str
    foot: str
    image: Image | None


@dataclass(frozen=True, slots=True)
class Said:
    """Something official, or a reply of the author: what it is, who says it, when. `stands`: it was not reversed."""

    kind: str
    who: str
    who_url: str
    date: str
    iso_date: str
    text: str
    stands: bool = True


@dataclass(frozen=True, slots=True)
class IdeaPage:
    """One idea with all that was said about it."""

    pk: int
    title: str
    text: str
    language: str
    state: str
    mark: str
    meaning: str
    is_public: bool
    takes_support: bool
    district: str
    district_slug: str
    where: str
    author: str
    published: str
    iso_published: str
    theme: str
    audience: str
    supports: int
    answer: Said | None
    promise: Due | None
    said: tuple[Said, ...]
    steps: tuple[TimelineEntry, ...]
    images: tuple[Image, ...]
    merged_into: Link | None
    merged: tuple[Link, ...]
    was_changed: bool
    needs_form: bool


@dataclass(frozen=True, slots=True)
class OwnWays:
    """What whoever reads may do with an idea now, and whether they support it."""

    change_idea: bool = False
    withdraw_idea: bool = False
    reply_to_question: bool = False
    support_idea: bool = False
    supports: bool = False


def mark_of(state: str) -> str:
    if state in (IdeaState.ADOPTED, IdeaState.ELSEWHERE):
        return "good"
    return "closed" if state in (IdeaState.NOT_PURSUED, IdeaState.MERGED, IdeaState.WITHDRAWN) else "open"


def supports_text(number: int) -> str:
    return ngettext("%(number)s supporter", "%(number)s supporters", number) % {"number": figure(number)}


def subject_of(idea: Listed) -> str:
    """District and theme."""
    return f"{idea.district} · {idea.theme}" if idea.theme else idea.district


def idea_cards(
    ideas: Iterable[Listed], pictures: Mapping[int, Picture], kicker: Callable[[Listed], str]
) -> tuple[IdeaCard, ...]:
    """For a list; `kicker` says where an idea belongs."""
    return tuple(_card(idea, pictures.get(idea.pk), kicker(idea)) for idea in ideas)


def _card(idea: Listed, picture: Picture | None, kicker: str) -> IdeaCard:
    return IdeaCard(
        title=idea.title,
        url=address_of(idea),
        kicker=kicker,
        text=_beginning(idea.text),
        state=str(IdeaState(idea.state).label),
        mark=mark_of(idea.state),
        foot=_foot(get_language(), idea.organisation or "", idea.published_at, idea.support_count),
        image=picture_shape(picture),
    )


# both are worked out of nothing but what they are given, and most cards are shown again and again
@lru_cache(maxsize=4_096)
def _beginning(text: str) -> str:
    return first_words(text, 24)


@lru_cache(maxsize=4_096)
def _foot(language: str | None, whose: str, published_at: datetime, supports: int) -> str:
    return " · ".join(filter(None, [whose, moment(published_at), supports_text(supports)]))


def thanks_for(idea: Idea) -> str:
    """What its author reads right after handing it in."""
    if idea.state != IdeaState.HELD:
        return _("Thank you! Your idea is published.")
    if not idea.lacks_consent:
        return _("Thank you! We look at your idea first.")
    if idea.consent.way == ParentWay.LINK:
        return _("Thank you! We have written to your parent. As soon as they agree, it goes on.")
    return _("Thank you! Please have the form signed and bring or send it to us; then it goes on.")


def _meaning(idea: Idea) -> str:
    """What the state means, in a sentence. What waits for a parent says so."""
    if idea.state != IdeaState.HELD or not idea.lacks_consent:
        return str(MEANING.get(idea.state, ""))
    if idea.consent.declined_at:
        return _("Your parent does not agree. The idea is not published, and we delete it after 30 days.")
    return _("It waits until a parent agrees. Only you can see the idea.")


def idea_page(idea: Idea, parts: Around, words: Vocabulary, at: datetime) -> IdeaPage:
    """All that is to be seen of one idea."""
    top = _on_top(parts.answers)
    district = words.name("district", idea.district_id)
    place = [idea.where, words.name("neighbourhood", idea.neighbourhood_id).name]
    return IdeaPage(
        pk=idea.pk,
        title=idea.title,
        text=idea.text,
        language=idea.thread.language,
        state=str(IdeaState(idea.state).label),
        mark=mark_of(idea.state),
        meaning=_meaning(idea),
        is_public=idea.thread.visibility == "public",
        takes_support=idea.takes_support,
        district=district.name,
        district_slug=district.slug,
        where=", ".join(dict.fromkeys(filter(None, place))),
        author=idea.organisation.name if idea.organisation else idea.author_name,
        published=moment(idea.published_at) if idea.published_at else "",
        iso_published=idea.published_at.date().isoformat() if idea.published_at else "",
        theme=words.name("theme", idea.theme_id).name,
        audience=words.name("audience", idea.audience_id).name,
        supports=idea.support_count,
        answer=said_shape(top, idea) if top else None,
        promise=_promise(idea, at),
        said=tuple(said_shape(row, idea) for row in parts.answers if row is not top),
        steps=idea_timeline(parts.steps),
        images=tuple(shape for row in parts.pictures if (shape := picture_shape(row))),
        merged_into=_linked(idea.merged_into) if idea.merged_into else None,
        merged=tuple(_linked(row) for row in parts.merged),
        was_changed=idea.version > 1,
        needs_form=idea.state == IdeaState.HELD
        and idea.lacks_consent
        and idea.consent.way == ParentWay.PAPER,
    )


def _linked(idea: Idea) -> Link:
    return Link(idea.title, address_of(idea))


def _on_top(answers: list[Answer]) -> Answer | None:
    """The decision that stands, else the latest official answer."""
    decisions = [row for row in answers if row.kind == AnswerKind.DECISION and not row.reversed_at]
    official = [row for row in answers if row.kind == AnswerKind.ANSWER]
    return next(reversed(decisions or official), None)


def said_shape(row: Answer, idea: Idea) -> Said:
    """Who says what, when."""
    kind = str(AnswerKind(row.kind).label)
    if row.outcome:
        kind = f"{kind}: {IdeaState(row.outcome).label}"
    url = address("portal:committee", row.committee.slug) if row.committee else ""
    return Said(
        kind,
        _who(row, idea),
        url,
        moment(row.at),
        row.at.date().isoformat(),
        row.text,
        stands=not row.reversed_at,
    )


def _who(row: Answer, idea: Idea) -> str:
    if row.kind == AnswerKind.REPLY:
        return idea.author_name or _("The author")
    body = row.committee or row.department
    return body.name if body else _("The office")


def _promise(idea: Idea, at: datetime) -> Due | None:
    if not idea.is_open or idea.answered_at or not idea.due_at:
        return None
    day = {"day": moment(last_day(idea.due_at))}
    if idea.due_at < at:
        return Due(_("An answer was promised by %(day)s and is overdue.") % day, is_late=True)
    return Due(_("The first answer will be here by %(day)s.") % day, is_late=False)

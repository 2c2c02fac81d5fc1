"""Dates that clubs enter: by a form without account, looked at by the district, and kept by whoever has entered them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.districts.models import District
from vorort.ground.action import action
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.record import assign
from vorort.ground.text import normalised
from vorort.people.bulk import confirm_address, named_address
from vorort.people.models import User
from vorort.people.selectors import confirmed_addresses
from vorort.projects.choices import EventState
from vorort.projects.facts import (
    EventCancelled,
    EventChanged,
    EventDeclined,
    EventDiscarded,
    EventPublished,
    EventSubmitted,
    EventSuggested,
)
from vorort.projects.models import Event
from vorort.projects.policies import keeps_events
from vorort.projects.rules import is_far_off, is_past, lasts_too_long
from vorort.search.bulk import Found, index
from vorort.threads.bulk import add_step
from vorort.threads.choices import Visibility
from vorort.threads.models import Thread

FIELDS = ("text", "begins", "ends", "is_all_day", "where", "street", "organiser", "link")
# what one reads before anybody else does; when and where it is must be right at once
READ_FIRST = ("title", "text", "organiser", "link")
LANGUAGES = ("de", "en")


@action("projects.propose_event")
def propose_event(
    district: District,
    *,
    values: Mapping[str, Any],
    email: str,
    form_key: str,
    by: Actor,
    language: str = "de",
    at: datetime = STAMPED,
) -> Event:
    """Enter a date that lies ahead. It waits until the link sent to `email` is followed, then for the district; an account
    that has shown before that the address is theirs needs no link. The same form sent again returns the first one.

    Raises ValidationError.
    """
    known = Event.objects.filter(form_key=form_key).first()
    if known:
        return known
    event = _new(district, form_key, language)
    event.address = named_address(email)
    _keep(event, values)
    _refuse_elsewhen(event, at)
    # kept as long as the date that waits for it
    event.address.save(update_fields=["changed"])
    user = User.objects.filter(pk=by.user_id).first() if by.user_id else None
    if user and event.address.email in confirmed_addresses(user):
        event.thread.author_id = user.pk
        event.thread.save(update_fields=["author", "changed"])
        return _hand_to_district(event)
    state(EventSubmitted(event.pk, event.address.pk))
    return event


@action("projects.confirm_event")
def confirm_event(event: Event, *, by: Actor, at: datetime = STAMPED) -> Event:
    """The link of the mail was followed and the button pressed: now the district looks at it. Doing it again changes
    nothing."""
    if event.state != EventState.WAITING:
        return event
    if event.address:
        confirm_address(event.address, at)
        event.thread.author_id = event.address.user_id
        event.thread.save(update_fields=["author", "changed"])
    return _hand_to_district(event)


@action("projects.record_event")
def record_event(
    district: District,
    *,
    values: Mapping[str, Any],
    form_key: str,
    by: Actor,
    language: str = "de",
    at: datetime = STAMPED,
) -> Event:
    """Write a date down for somebody who has called, or a past one; everybody reads it at once. Raises ValidationError."""
    known = Event.objects.filter(form_key=form_key).first()
    if known:
        return known
    event = _new(district, form_key, language)
    event.entered_by_id = by.user_id
    event.state, event.published_at = EventState.PUBLISHED, at
    event.thread.visibility = Visibility.PUBLIC
    _keep(event, values)
    return _appear(event, at)


@action("projects.publish_event")
def publish_event(event: Event, *, by: Actor, read: datetime | None = None, at: datetime = STAMPED) -> Event:
    """Let everybody read a date, or the words of it that have been changed. `read` is when what was read had last been
    changed. Raises ValidationError where it has been changed since."""
    if read and read != event.changed:
        raise ValidationError(_("It has been changed in the meantime. Please read it once more."))
    is_new = event.state == EventState.SUGGESTED
    event.state, event.published_at = EventState.PUBLISHED, event.published_at or at
    told, event.changes, event.awaits_look, event.reason = event.changes or {}, None, False, ""
    if is_new:
        event.thread.visibility = Visibility.PUBLIC
        event.thread.save(update_fields=["visibility", "changed"])
    _keep(event, told)
    if is_new:
        return _appear(event, at)
    index_event(event)
    state(EventChanged(event.pk))
    return event


@action("projects.decline_event")
def decline_event(event: Event, *, reason: str, by: Actor, at: datetime = STAMPED) -> Event:
    """Do not publish a date, and say why; of one that is public its changed words stay as they were. Raises
    ValidationError."""
    if not reason.strip():
        raise ValidationError({"reason": _("Please say why.")})
    event.changes, event.awaits_look, event.reason = None, False, normalised(reason)
    if event.state == EventState.SUGGESTED:
        event.state = EventState.DECLINED
    event.full_clean()
    event.save()
    state(EventDeclined(event.pk))
    return event


@action("projects.change_event")
def change_event(event: Event, *, values: Mapping[str, Any], by: Actor, at: datetime = STAMPED) -> Event:
    """Change a date. When and where it is holds at once; of one that is public, other words of the sender wait until the
    district has read them. Raises ValidationError."""
    told = _told(values)
    before = (event.begins, event.ends, event.where, event.street)
    if not _is_trusted(event, by, at):
        _refuse_elsewhen(_with(event, told), at)
        if event.state == EventState.PUBLISHED:
            told = _set_aside(event, told)
    _keep(event, told)
    if event.state == EventState.PUBLISHED:
        if before != (event.begins, event.ends, event.where, event.street):
            add_step(event.thread, "changed", at)
        index_event(event)
        state(EventChanged(event.pk))
    return event


@action("projects.cancel_event")
def cancel_event(
    event: Event, *, by: Actor, reason: str = "", takes_place: bool = False, at: datetime = STAMPED
) -> Event:
    """Say that a date does not take place, and to everybody why; or that it does after all. Saying it again changes
    nothing. Raises ValidationError."""
    if event.is_cancelled is not takes_place:
        return event
    event.state = EventState.PUBLISHED if takes_place else EventState.CANCELLED
    event.reason = "" if takes_place else normalised(reason)
    event.changes, event.awaits_look = None, False
    event.full_clean()
    event.save()
    add_step(event.thread, "reopened" if takes_place else "cancelled", at, event.reason[:200])
    state(EventChanged(event.pk) if takes_place else EventCancelled(event.pk))
    return event


@action("projects.discard_event")
def discard_event(event: Event, *, by: Actor, at: datetime = STAMPED) -> None:
    """Delete a date that nobody could read yet: the sender takes it back, or nobody has confirmed it in time."""
    number, thread = event.pk, event.thread
    event.delete()
    thread.delete()
    state(EventDiscarded(number))


def index_event(event: Event) -> None:
    """Put a public date into the search, or bring it up to date."""
    if event.thread.visibility != Visibility.PUBLIC:
        return
    tags = [event.district.name, event.where, event.street, event.organiser]
    for language in LANGUAGES:
        index(
            Found(
                "event", event.pk, language, f"{event.pk}-{event.slug}", event.title, event.text[:300], event.text,
                event.district, event.thread, tags=[tag for tag in tags if tag],
            )
        )  # fmt: skip


def _new(district: District, form_key: str, language: str) -> Event:
    thread = Thread(kind="event", district=district, language=language, visibility=Visibility.DRAFT)
    return Event(thread=thread, district=district, form_key=form_key)


def _told(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: normalised(value.replace("\r\n", "\n")) if isinstance(value, str) else value
        for name, value in values.items()
    }


def _keep(event: Event, values: Mapping[str, Any]) -> None:
    """Set what was written and save date and thread. Raises ValidationError."""
    told = _told(values)
    audiences = told.pop("audiences", None)
    event.thread.title = told.pop("title", event.thread.title)
    assign(event, told, FIELDS)
    if event.begins and lasts_too_long(event.begins, event.ends):
        raise ValidationError({"ends": _("Please check the days: it would last longer than two months.")})
    event.thread.full_clean()
    event.thread.save(update_fields=["title", "changed"] if event.thread.pk else None)
    # a thread that was new had no number when it was set
    event.thread_id = event.thread.pk
    event.full_clean()
    event.save()
    if audiences is not None:
        event.audiences.set(audiences)


def _refuse_elsewhen(event: Event, at: datetime) -> None:
    """Raise ValidationError for what is over, or so far ahead that it must be mistyped."""
    if is_past(event.begins, event.ends, at):
        raise ValidationError({"begins": _("This lies in the past. Please check the day.")})
    if is_far_off(event.begins, at):
        raise ValidationError({"begins": _("Please check the year.")})


def _with(event: Event, told: Mapping[str, Any]) -> Event:
    """The same date at the time that was told."""
    return Event(begins=told.get("begins", event.begins), ends=told.get("ends", event.ends))


def _is_trusted(event: Event, by: Actor, at: datetime) -> bool:
    return by.kind == ActorKind.COMMAND or keeps_events(by, event, at)


def _set_aside(event: Event, told: Mapping[str, Any]) -> dict[str, Any]:
    """Keep new words for the district to read, and give back what holds at once. Raises ValidationError for words that
    could never be published."""
    now_read = {name: getattr(event, name) for name in READ_FIRST}
    words = {name: told[name] for name in READ_FIRST if name in told and told[name] != now_read[name]}
    _try_words(event, words)
    event.changes, event.awaits_look = words or None, True
    return {name: value for name, value in told.items() if name not in READ_FIRST}


def _try_words(event: Event, words: Mapping[str, Any]) -> None:
    Thread(kind="event", title=words.get("title", event.title)).full_clean()
    tried = Event(**{name: words.get(name, getattr(event, name)) for name in ("text", "organiser", "link")})
    tried.clean_fields(exclude=[field.name for field in Event._meta.fields if field.name not in READ_FIRST])


def _hand_to_district(event: Event) -> Event:
    event.state, event.awaits_look = EventState.SUGGESTED, True
    event.full_clean()
    event.save()
    state(EventSuggested(event.pk))
    return event


def _appear(event: Event, at: datetime) -> Event:
    add_step(event.thread, "published", at)
    index_event(event)
    state(EventPublished(event.pk))
    return event

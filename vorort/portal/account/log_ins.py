"""Where somebody is logged in: which device, last seen when, without whole addresses; and ending it."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.auth import HASH_SESSION_KEY
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponseBase

from vorort.ground.clock import now
from vorort.people.models import User
from vorort.portal.account.devices import device_of, shortened

# how exactly "last seen" is known: every page of everybody would be a write otherwise
SEEN_EVERY = 5 * 60
Respond = Callable[[HttpRequest], HttpResponseBase]


@dataclass(frozen=True)
class LogIn:
    """One open log-in as its owner recognises it."""

    pk: int
    device: str
    since: datetime
    last_seen: datetime
    is_here: bool


def note_log_ins(get_response: Respond) -> Respond:
    """Middleware: keep with which browser a session was last used, every five minutes at most."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        key = request.session.session_key
        # whoever sends something has read the page before: acts are not made dearer by another write
        acts = request.method == "POST" and request.COOKIES.get(settings.SESSION_COOKIE_NAME) == key
        if key and not acts and request.user.is_authenticated and cache.add(f"seen:{key}", 1, SEEN_EVERY):
            # a page must not fail because nobody could write this down just now
            with suppress(DatabaseError):
                _note(request, key)
        return response

    return respond


def _note(request: HttpRequest, key: str) -> None:
    longest = UserSession._meta.get_field("user_agent").max_length
    seen = {
        "user": request.user,
        "ip": shortened(request.META.get("REMOTE_ADDR", "")),
        "user_agent": request.headers.get("User-Agent", "")[:longest],
        "last_seen_at": now(),
    }
    UserSession.objects.update_or_create(session_key=key, defaults=seen)


def log_ins_of(user: User, here: str | None) -> list[LogIn]:
    """The open log-ins of a user, the newest first; `here` is the key of the session that asks."""
    rows = UserSession.objects.filter(user=user).order_by("-last_seen_at", "-pk")
    live = set(_live_keys(user, [row.session_key for row in rows]))
    return [
        LogIn(row.pk, device_of(row.user_agent), row.created_at, row.last_seen_at, row.session_key == here)
        for row in rows
        if row.session_key in live
    ]


def _live_keys(user: User, keys: list[str]) -> Iterator[str]:
    """Sessions that have neither ended nor lost their right with a change of the password."""
    proof = user.get_session_auth_hash()
    for session in Session.objects.filter(session_key__in=keys, expire_date__gt=now()):
        if session.get_decoded().get(HASH_SESSION_KEY) == proof:
            yield session.session_key


def end_log_in(user: User, pk: int) -> bool:
    """Log somebody out on one of their devices. False if they have no such log-in."""
    found = UserSession.objects.filter(user=user, pk=pk).first()
    if found:
        found.end()
    return found is not None


def end_log_ins(user_id: int, *, but: str | None = None) -> int:
    """Log somebody out everywhere, but for the session with this key. Returns how many log-ins ended."""
    rows = list(UserSession.objects.filter(user_id=user_id).exclude(session_key=but or ""))
    for row in rows:
        row.end()
    return len(rows)


def forget_ended(at: datetime) -> None:
    """Delete what is known of sessions that no longer are."""
    open_keys = Session.objects.filter(expire_date__gt=at).values("session_key")
    UserSession.objects.exclude(session_key__in=open_keys).delete()

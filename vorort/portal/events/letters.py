"""Mails to those who enter dates. Each carries the one link with which they confirm, change or cancel."""

from collections.abc import Callable
from functools import wraps

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from vorort.districts.models import City
from vorort.projects.choices import EventState
from vorort.projects.models import Event
from vorort.shell.events import OWN_EVENT, address_of, occasion_text
from vorort.shell.mails import write

Write = Callable[[Event, City], None]


def _in_their_language(write_it: Write) -> Write:
    """A mail speaks the language of the form. Whoever has left no address gets none."""

    @wraps(write_it)
    def written(event: Event, city: City) -> None:
        if event.address_id:
            with translation.override(event.thread.language):
                write_it(event, city)

    return written


@_in_their_language
def write_to_confirm(event: Event, city: City) -> None:
    """The link that shows the address is the sender's, unless it has been followed meanwhile."""
    if event.state != EventState.WAITING:
        return
    told = _(
        "thank you for “%(title)s”, %(when)s. One click is missing: please open this page and confirm it."
    )
    more = [
        _link(event),
        _("Then the district looks at it, and everybody can read it. With the same link you can change it."),
        _("If you know nothing about this, you need not do anything. After 30 days all is deleted."),
    ]
    _write(event, city, _("Please confirm: %(title)s"), told, *more)


@_in_their_language
def write_published(event: Event, city: City) -> None:
    """Where it can be read, and how to change it."""
    told = _("“%(title)s”, %(when)s, now stands in the calendar of the districts:")
    page = f"{settings.WAGTAILADMIN_BASE_URL}{address_of(event)}"
    more = [page, _("There is a poster to print, too. Here you can change or cancel it:"), _link(event)]
    _write(event, city, _("Published: %(title)s"), told, *more)


@_in_their_language
def write_declined(event: Event, city: City) -> None:
    """Why the date, or a change of it, is not published."""
    if event.state == EventState.DECLINED:
        told = _("“%(title)s”, %(when)s, is not published. The reason:")
        more = [event.reason, _("You can ask the district about it; its contact stands on its page.")]
    else:
        told = _("your change of “%(title)s”, %(when)s, is not published; it stays as it was. The reason:")
        more = [event.reason, _("Here you can change it again:"), _link(event)]
    _write(event, city, _("Not published: %(title)s"), told, *more)


@_in_their_language
def write_cancelled(event: Event, city: City) -> None:
    """That everybody reads now that it does not take place."""
    told = _("the calendar now says that “%(title)s”, %(when)s, does not take place.")
    _write(event, city, _("Cancelled: %(title)s"), told, event.reason)


def _write(event: Event, city: City, subject: str, first: str, *more: str) -> None:
    """`subject` and `first` name `%(title)s` and `%(when)s`."""
    about = {"title": event.title, "when": occasion_text(event)}
    lines = [_("Hello,"), first % about, *more]
    assert event.address is not None  # noqa: S101  # asked before
    write(subject % about, lines, to=event.address.email, city=city)


def _link(event: Event) -> str:
    return OWN_EVENT.address(event.pk, event.address_id or 0, language=event.thread.language)

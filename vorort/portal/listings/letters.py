"""Mails to those who are behind an entry of the directory. Each carries the one link with which they confirm, change or take
it out."""

from collections.abc import Callable
from functools import wraps

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from vorort.districts.models import City
from vorort.projects.choices import ListingState
from vorort.projects.models import Listing
from vorort.projects.rules.listings import GRACE
from vorort.shell.filters import moment
from vorort.shell.listings import OWN_LISTING, address_of
from vorort.shell.mails import write

Write = Callable[[Listing, City], None]


def _in_their_language(write_it: Write) -> Write:
    """A mail speaks the language of the form. Whoever has left no address gets none."""

    @wraps(write_it)
    def written(listing: Listing, city: City) -> None:
        if listing.address_id:
            with translation.override(listing.thread.language):
                write_it(listing, city)

    return written


@_in_their_language
def write_to_confirm(listing: Listing, city: City) -> None:
    """The link that shows the address is the sender's."""
    told = _(
        "thank you for suggesting “%(title)s”. One click is missing: please open this page and confirm it."
    )
    more = [
        _link(listing),
        _(
            "Then the district looks at it, and it stands in the directory. With the same link you can change it."
        ),
        _("If you know nothing about this, you need not do anything. After 30 days all is deleted."),
    ]
    _write(listing, city, _("Please confirm: %(title)s"), told, *more)


@_in_their_language
def write_published(listing: Listing, city: City) -> None:
    """Where it can be read, and how to change it."""
    told = _("“%(title)s” now stands in the directory of the districts:")
    page = f"{settings.WAGTAILADMIN_BASE_URL}{address_of(listing)}"
    more = [
        page,
        _("After a year we ask whether it still holds. Here you can change it or take it out at any time:"),
        _link(listing),
    ]
    _write(listing, city, _("In the directory: %(title)s"), told, *more)


@_in_their_language
def write_declined(listing: Listing, city: City) -> None:
    """Why the entry, or a change of it, is not taken up."""
    if listing.state == ListingState.DECLINED:
        told = _("“%(title)s” is not taken up into the directory. The reason:")
        more = [listing.reason, _("You can ask the district about it; its contact stands on its page.")]
    else:
        told = _("your change of “%(title)s” is not taken up; it stays as it was. The reason:")
        more = [listing.reason, _("Here you can change it again:"), _link(listing)]
    _write(listing, city, _("Not taken up: %(title)s"), told, *more)


@_in_their_language
def write_moved(listing: Listing, city: City) -> None:
    """Another district keeps it."""
    told = _("“%(title)s” now belongs to another district in the directory:")
    more = [
        listing.district.name,
        _("Its people keep the entry from now on. Here you can change it or take it out at any time:"),
        _link(listing),
    ]
    _write(listing, city, _("In another district: %(title)s"), told, *more)


@_in_their_language
def write_question(listing: Listing, city: City) -> None:
    """A year is over: does it still hold?"""
    told = _("“%(title)s” has stood in the directory for a year. Does it still hold? One click is enough:")
    _write(listing, city, _("Does this still hold? %(title)s"), told, *_until_when(listing))


@_in_their_language
def write_reminder(listing: Listing, city: City) -> None:
    """The same question once more, the last time."""
    told = _(
        "we have asked whether “%(title)s” still holds, and have not heard from you yet. One click is enough:"
    )
    _write(listing, city, _("Once more: does this still hold? %(title)s"), told, *_until_when(listing))


@_in_their_language
def write_lapsed(listing: Listing, city: City) -> None:
    """It has left the directory, and how it comes back."""
    told = _(
        "we have not heard whether “%(title)s” still holds, so it has left the directory. One click brings it back:"
    )
    more = [_link(listing), _("If you do nothing, it is deleted after a year.")]
    _write(listing, city, _("No longer in the directory: %(title)s"), told, *more)


@_in_their_language
def write_withdrawn(listing: Listing, city: City) -> None:
    """The district has taken it out, and why; whoever has done it themselves knows."""
    if listing.reason:
        told = _("the district has taken “%(title)s” out of the directory. The reason:")
        more = [listing.reason, _("You can ask the district about it; its contact stands on its page.")]
        _write(listing, city, _("No longer in the directory: %(title)s"), told, *more)


def _until_when(listing: Listing) -> list[str]:
    assert listing.confirmed_until is not None  # noqa: S101  # only those are asked
    day = moment(listing.confirmed_until + GRACE)
    return [
        _link(listing),
        _(
            "There you can change it or take it out as well. Without an answer it leaves the directory on %(day)s."
        )
        % {"day": day},
    ]


def _write(listing: Listing, city: City, subject: str, first: str, *more: str) -> None:
    """`subject` and `first` name `%(title)s`."""
    about = {"title": listing.title}
    lines = [_("Hello,"), first % about, *more]
    assert listing.address is not None  # noqa: S101  # asked before
    write(subject % about, lines, to=listing.address.email, city=city)


def _link(listing: Listing) -> str:
    return OWN_LISTING.address(listing.pk, listing.address_id or 0, language=listing.thread.language)

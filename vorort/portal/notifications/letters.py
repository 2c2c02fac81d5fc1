"""Mails about news: one for each person who has any, whatever the rhythm by which they are due.

Rows are marked in the transaction that puts the mail into the outbox, so neither is there without the other.
"""

import logging
from collections.abc import Iterable
from datetime import datetime
from itertools import groupby

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from vorort.districts.models import City
from vorort.notifications.bulk import mark_sent, put_off
from vorort.notifications.choices import Kind
from vorort.notifications.models import Notice, Owner
from vorort.notifications.rules import language_of
from vorort.notifications.selectors import due_owners
from vorort.people.models import User
from vorort.portal.notifications.links import settings_address
from vorort.portal.notifications.shapes import News, news_of, with_places
from vorort.shell.filters import first_letters
from vorort.shell.mails import closing

# as many people are written to in one transaction: nobody else who writes waits longer than for these
AT_ONCE = 50
# a mail names no more; the rest is told by its number
MOST_NAMED = 30
MOST_OF_TITLE = 120
log = logging.getLogger("vorort.news")


def write_due(at: datetime, city: City) -> None:
    """Write to everybody to whom a mail is due. Work and memory go by the people who have news, some at a time."""
    for column in ("user", "address"):
        after = 0
        while keys := due_owners(column, after, at, AT_ONCE):
            _write_to(column, keys, at, city)
            after = keys[-1]


@transaction.atomic
def _write_to(column: str, keys: list[int], at: datetime, city: City) -> None:
    """Locked, marked, then written: a crash leaves all of it undone. What cannot be drawn holds up nobody else."""
    rows = Notice.objects.due(at).filter(**{f"{column}__in": keys}).select_related(column)
    rows = with_places(rows).select_for_update(of=("self",)).order_by(column, "-happened_at", "-pk")
    letters, sent, failed = [], [], []
    for _key, told in groupby(rows, lambda row: getattr(row, f"{column}_id")):
        notices = list(told)
        try:
            letters.append(letter_about(notices, city))
            sent += [row.pk for row in notices]
        except Exception:  # whatever is wrong with one mail, the others go on
            log.exception("no mail could be made of notice %s", notices[0].pk)
            failed += [row.pk for row in notices]
    mark_sent(sent, at)
    put_off(failed, at)
    get_connection().send_messages(letters)


def letter_about(notices: list[Notice], city: City) -> EmailMultiAlternatives:
    """The mail to one person about all that is due, as text and as HTML. Raises what keeps it from being a mail."""
    owner = notices[0].user or notices[0].address
    assert owner  # noqa: S101  # the database keeps it so
    language = _language(notices)
    with translation.override(language):
        news = [news_of(notice) for notice in notices[:MOST_NAMED]]
        address = settings_address(owner, language)
        subject = _subject(news, len(notices))
        words = _words(owner, len(notices), city) | {"news": news, "settings_url": address}
        base = settings.WAGTAILADMIN_BASE_URL
        html = render_to_string(
            "portal/notifications/letter.html",
            {**words, "subject": subject, "language": language, "base": base},
            using="jinja2",
        )
        made = EmailMultiAlternatives(
            subject, _text(words, base), to=[owner.email], headers=_headers(address)
        )
        made.attach_alternative(html, "text/html")
        # drawn once here, so that what is wrong with it shows before it is marked as sent
        made.message()
    return made


def _headers(address: str) -> dict[str, str]:
    """One click in the mail program is enough to end them: RFC 8058. Nobody's absence notice answers: RFC 3834."""
    return {
        "List-Unsubscribe": f"<{address}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "Auto-Submitted": "auto-generated",
    }


def _language(notices: Iterable[Notice]) -> str:
    known = dict(settings.LANGUAGES)
    own = [row.thread.language for row in notices if row.kind == Kind.OWN and row.thread.language in known]
    return language_of(own, settings.LANGUAGE_CODE)


def _subject(news: list[News], number: int) -> str:
    if number > 1:
        return _("%(number)s news for you") % {"number": number}
    about = {"title": first_letters(news[0].title, MOST_OF_TITLE), "what": " ".join(news[0].what.split())}
    return _("%(title)s: %(what)s") % about


def _words(owner: Owner, number: int, city: City) -> dict[str, object]:
    """What text and HTML say alike."""
    name = owner.name if isinstance(owner, User) else ""
    more = number - MOST_NAMED
    return {
        "hello": _("Hello %(name)s,") % {"name": name} if name else _("Hello,"),
        "more": _("And %(number)s more.") % {"number": more} if more > 0 else "",
        "why": _(
            "You get this mail because you have written, support or follow something here, or work on it."
        ),
        "choose": _("Choose how often you get mails, or end them:"),
        "closing": closing(city),
    }


def _text(words: dict[str, object], base: str) -> str:
    news: list[News] = words["news"]  # type: ignore[assignment]  # as it was put in
    told = ["\n".join([one.title, one.what, *([base + one.url] if one.url else [])]) for one in news]
    parts = [
        words["hello"],
        *told,
        words["more"],
        "-- ",
        words["why"],
        words["choose"],
        words["settings_url"],
    ]
    ends: list[str] = words["closing"]  # type: ignore[assignment]
    return "\n\n".join(str(part) for part in [*parts, *ends] if part)

"""What templates may do to a value besides what Jinja2 can do itself."""

import json
from datetime import date, datetime
from functools import lru_cache
from html import unescape
from typing import Any

from django.utils.formats import date_format, number_format
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import Truncator
from django.utils.timezone import localtime
from django.utils.translation import get_language, gettext
from markupsafe import Markup

from vorort.ground import clock

# what html-validate and search engines take as the longest title
MOST_OF_TITLE = 70


def json_ld(content: dict[str, Any]) -> SafeString:
    """A JSON-LD data block. `<`, `>` and `&` leave as escapes, so no text can end the block."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    safe = text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return mark_safe(f'<script type="application/ld+json">{safe}</script>')  # noqa: S308  # escaped above


def paragraphs(text: str) -> SafeString:
    """Plain text with blank lines between paragraphs, and `## ` before headings, as HTML. Everything is escaped."""
    html = []
    for block in text.replace("\r\n", "\n").split("\n\n"):
        heading, _, rest = (
            block.strip().partition("\n") if block.strip().startswith("## ") else ("", "", block.strip())
        )
        html += [f"<h2>{escape(heading[3:])}</h2>"] if heading else []
        html += [f"<p>{escape(rest)}</p>"] if rest else []
    return mark_safe("\n".join(html))  # noqa: S308  # escaped above


def figure(number: float | None, places: int = 0) -> str:
    """A number as people here write it: `1.234,5` in German, `1,234.5` in English."""
    return "" if number is None else _figure(get_language(), number, places)


@lru_cache(maxsize=8_192)
def _figure(language: str | None, number: float, places: int) -> str:
    return number_format(number, places, force_grouping=True)


def moment(value: date | datetime, form: str = "DATE_FORMAT") -> str:
    """A date in the reader's language and the city's time zone. `form` is a name or a pattern of Django's `date`."""
    return _moment(get_language(), value, form)


@lru_cache(maxsize=8_192)
def _moment(language: str | None, value: date | datetime, form: str) -> str:
    return date_format(localtime(value) if isinstance(value, datetime) else value, form)


def last_day(ends: datetime | None) -> str:
    """The last day of what ends at a moment. Empty where no end is set."""
    return moment(clock.last_day(ends)) if ends else ""


def first_words(text: str, most: int) -> str:
    """The beginning of a text, whole words only."""
    words = text.split(maxsplit=most)
    return " ".join([*words[:most], "…"] if len(words) > most else words)


def first_letters(text: str, most: int) -> str:
    return Truncator(text).chars(most)


def page_title(html: str) -> SafeString:
    """Heading, dash and site, with the heading cut where they are longer than a tab or a search engine shows.

    Takes what a block has drawn, and escapes again what it returns: Jinja2 does not do that after a filter of a block.
    """
    whole = unescape(html)
    heading, dash, site = whole.rpartition(" – ")
    shown = Truncator(heading).chars(MOST_OF_TITLE - len(dash + site)) if heading else ""
    return escape(shown + dash + site)


def translated(text: str, /, **values: Any) -> Markup:
    """`_("…")` of a template: a page holds dozens, and what they say in a language never changes while running."""
    said = _said(get_language(), text)
    return said % values if values else said % {} if "%" in text else said


@lru_cache(maxsize=8_192)
def _said(language: str | None, text: str) -> Markup:
    return Markup(gettext(text))  # noqa: S704  # of the templates and the translators, as in Jinja2's own extension


@lru_cache(maxsize=512)
def options_html(offered: tuple[tuple[str, Any], ...], chosen: tuple[str, ...]) -> Markup:
    """The options of a select, as (value, label) or (group, options). Most lists are offered again and again."""
    lines = [
        Markup('<optgroup label="{}">{}</optgroup>').format(key, options_html(label, chosen))
        if isinstance(label, tuple)
        else Markup('<option value="{}"{}>{}</option>').format(key, _SELECTED[key in chosen], label)
        for key, label in offered
    ]
    return Markup("\n").join(lines)


_SELECTED = {True: Markup(" selected"), False: ""}

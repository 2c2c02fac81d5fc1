"""The founding page is a thing of the index too, so that editors can say what is "more on this topic" there."""

from django.utils.html import strip_tags

from vorort.portal.models import FixedText
from vorort.search.bulk import Found, index

KIND, OBJECT = "fixed", 1
MOST = 20


def index_founding_page() -> None:
    """Index the founding page from its fixed texts."""
    sections = list(FixedText.objects.filter(group="founding"))
    if not sections:
        return
    index(_found("de", "Stadtbezirksmarketing", [(s.title_de, s.body_de) for s in sections]))
    index(_found("en", "District marketing", [(s.title_en, s.body_en) for s in sections]))


def _found(language: str, title: str, sections: list[tuple[str, str]]) -> Found:
    words = " ".join(f"{heading} {plain_words(body)}" for heading, body in sections)
    return Found(KIND, OBJECT, language, "association_page", title, body=words)


def plain_words(html: str) -> str:
    """The words of an HTML text."""
    return strip_tags(html.replace("<", " <"))

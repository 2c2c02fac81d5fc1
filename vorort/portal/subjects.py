"""What is a subject here: where the page of each kind of thread is, and that the founding page is in the index too."""

from django.utils.html import strip_tags

from vorort.committees.models import Committee
from vorort.ideas.models import Idea
from vorort.portal.models import FixedText
from vorort.search.bulk import Found, index
from vorort.shell.addresses import address
from vorort.shell.ideas import address_of
from vorort.shell.subjects import show_at, write_to
from vorort.threads.models import Thread

KIND, OBJECT = "fixed", 1
MOST = 20


def _committee_page(thread: Thread) -> str:
    return address("portal:committee", Committee.objects.values_list("slug", flat=True).get(thread=thread))


def _idea_author(thread: Thread) -> str:
    """Whoever has handed an idea in without account."""
    return Idea.objects.filter(thread=thread).values_list("address__email", flat=True).first() or ""


def _idea_page(thread: Thread) -> str:
    idea = Idea.objects.select_related("thread").filter(thread=thread).first()
    return address_of(idea) if idea else address("portal:ideas")


show_at("committee", _committee_page)
show_at("idea", _idea_page)
write_to("idea", _idea_author)


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

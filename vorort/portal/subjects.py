"""What is a subject here: where the page of each kind of thread is, and that the founding page is in the index too."""

from collections.abc import Iterable

from django.utils.html import strip_tags

from vorort.committees.models import Committee
from vorort.direction.models import Profile, WorkProgramme
from vorort.ideas.models import Idea
from vorort.portal.models import FixedText
from vorort.projects.models import Event, Listing, Project
from vorort.search.bulk import Found, index
from vorort.shell.addresses import address
from vorort.shell.events import address_of as address_of_event
from vorort.shell.ideas import address_of
from vorort.shell.listings import address_of as address_of_listing
from vorort.shell.meetings.addresses import meeting_pages, paper_pages, resolution_pages
from vorort.shell.projects import address_of as address_of_project
from vorort.shell.subjects import show_all_at, write_to
from vorort.threads.models import Thread
from vorort.volunteering.models import Opportunity

KIND, OBJECT = "fixed", 1
MOST = 20


def _committee_pages(threads: Iterable[Thread]) -> dict[int, str]:
    rows = Committee.objects.filter(thread__in=list(threads)).values_list("thread", "slug")
    return {thread: address("portal:committee", slug) for thread, slug in rows}


def _idea_author(thread: Thread) -> str:
    """Whoever has handed an idea in without account."""
    return Idea.objects.filter(thread=thread).values_list("address__email", flat=True).first() or ""


def _idea_pages(threads: Iterable[Thread]) -> dict[int, str]:
    rows = Idea.objects.select_related("thread").filter(thread__in=list(threads))
    return {idea.thread_id: address_of(idea) for idea in rows}


def _project_pages(threads: Iterable[Thread]) -> dict[int, str]:
    rows = Project.objects.filter(thread__in=[thread.pk for thread in threads]).select_related("thread")
    return {row.thread_id: address_of_project(row) for row in rows}


def _event_pages(threads: Iterable[Thread]) -> dict[int, str]:
    rows = Event.objects.filter(thread__in=[thread.pk for thread in threads]).select_related("thread")
    return {row.thread_id: address_of_event(row) for row in rows}


def _event_author(thread: Thread) -> str:
    """Whoever has entered a date without account."""
    return Event.objects.filter(thread=thread).values_list("address__email", flat=True).first() or ""


def _listing_pages(threads: Iterable[Thread]) -> dict[int, str]:
    rows = Listing.objects.filter(thread__in=[thread.pk for thread in threads]).select_related("thread")
    return {row.thread_id: address_of_listing(row) for row in rows}


def _listing_author(thread: Thread) -> str:
    """Whoever has suggested an entry of the directory without account."""
    return Listing.objects.filter(thread=thread).values_list("address__email", flat=True).first() or ""


def _opportunity_pages(threads: Iterable[Thread]) -> dict[int, str]:
    rows = Opportunity.objects.select_related("thread").filter(thread__in=list(threads))
    return {row.thread_id: address("portal:opportunity", row.pk, row.slug) for row in rows}


def _profile_pages(threads: Iterable[Thread]) -> dict[int, str]:
    rows = Profile.objects.filter(thread__in=list(threads)).values_list("thread", "district__slug")
    return {thread: address("portal:profile", slug) for thread, slug in rows}


def _programme_pages(threads: Iterable[Thread]) -> dict[int, str]:
    """That of the association belongs to no district."""
    rows = WorkProgramme.objects.filter(thread__in=list(threads)).values_list(
        "thread", "district__slug", "year"
    )
    return {
        thread: address("portal:programme", slug, year)
        if slug
        else address("portal:association_programme", year)
        for thread, slug, year in rows
    }


show_all_at("committee", _committee_pages)
show_all_at("idea", _idea_pages)
show_all_at("project", _project_pages)
show_all_at("event", _event_pages)
show_all_at("listing", _listing_pages)
show_all_at("opportunity", _opportunity_pages)
show_all_at("profile", _profile_pages)
show_all_at("programme", _programme_pages)
show_all_at("meeting", meeting_pages)
show_all_at("paper", paper_pages)
show_all_at("resolution", resolution_pages)
write_to("idea", _idea_author)
write_to("event", _event_author)
write_to("listing", _listing_author)


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

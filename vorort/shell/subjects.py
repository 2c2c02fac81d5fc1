"""Where the page of a thread is, and whom to write to about it: each kind of thing says so once, for all faces."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from vorort.shell.addresses import address
from vorort.threads.models import Thread

Tell = Callable[[Thread], str]
TellMany = Callable[[Iterable[Thread]], Mapping[int, str]]
_pages: dict[str, Tell] = {}
_many_pages: dict[str, TellMany] = {}
_authors: dict[str, Tell] = {}


def show_at(kind: str, page: Tell) -> None:
    """Say where the page of one kind of thread is."""
    _pages[kind] = page


def show_all_at(kind: str, pages: TellMany) -> None:
    """Say it for many threads of one kind at once, by their keys; what has no page is left out."""

    def page(thread: Thread) -> str:
        return pages([thread]).get(thread.pk) or address("portal:home")

    _many_pages[kind] = pages
    show_at(kind, page)


def write_to(kind: str, author: Tell) -> None:
    """Say how to reach the author of one kind of thread who has no account; an empty answer is nobody."""
    _authors[kind] = author


def page_of(thread: Thread) -> str:
    """The address of the page that shows a thread; the home page for a kind without one."""
    page = _pages.get(thread.kind)
    return page(thread) if page else address("portal:home")


def pages_of(threads: Iterable[Thread]) -> dict[int, str]:
    """The addresses of those that have a page, by their keys: a statement for each kind, however many there are."""
    by_kind: defaultdict[str, list[Thread]] = defaultdict(list)
    for thread in threads:
        by_kind[thread.kind].append(thread)
    known = [_many_pages[kind](some) for kind, some in by_kind.items() if kind in _many_pages]
    return {key: page for pages in known for key, page in pages.items()}


def author_address(thread: Thread) -> str:
    """The e-mail address of the author, by account or as its kind says; empty where there is none."""
    if thread.author:
        return thread.author.email
    author = _authors.get(thread.kind)
    return author(thread) if author else ""

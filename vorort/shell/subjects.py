"""Where the page of a thread is, and whom to write to about it: each kind of thing says so once, for all faces."""

from collections.abc import Callable

from vorort.shell.addresses import address
from vorort.threads.models import Thread

Tell = Callable[[Thread], str]
_pages: dict[str, Tell] = {}
_authors: dict[str, Tell] = {}


def show_at(kind: str, page: Tell) -> None:
    """Say where the page of one kind of thread is."""
    _pages[kind] = page


def write_to(kind: str, author: Tell) -> None:
    """Say how to reach the author of one kind of thread who has no account; an empty answer is nobody."""
    _authors[kind] = author


def page_of(thread: Thread) -> str:
    """The address of the page that shows a thread; the home page for a kind without one."""
    page = _pages.get(thread.kind)
    return page(thread) if page else address("portal:home")


def author_address(thread: Thread) -> str:
    """The e-mail address of the author, by account or as its kind says; empty where there is none."""
    if thread.author:
        return thread.author.email
    author = _authors.get(thread.kind)
    return author(thread) if author else ""

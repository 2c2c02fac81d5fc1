"""The conversation below a thread, ready to show: the same for every reader, so that the page can be kept."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from vorort.conversation.models import Comment, CommentQuerySet
from vorort.ground.prepared import prepared
from vorort.shell.addresses import address
from vorort.shell.filters import moment, paragraphs
from vorort.shell.lists import part
from vorort.shell.shapes import Pages
from vorort.shell.subjects import page_of
from vorort.threads.models import Thread

PER_PAGE = 20
SHOWN = (
    "thread_id", "parent_id", "text", "language", "author_name", "written_at", "changed_at", "state",
    "committee__name", "committee__slug", "committee__thread__visibility",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class CommentShown:
    """A comment or a reply. `gone` says why there is no text any more; then nothing but the replies is left."""

    anchor: str
    name: str
    when: str
    iso_date: str
    text: SafeString
    language: str
    committee: str
    committee_url: str
    is_changed: bool
    gone: str
    answer_url: str
    report_url: str
    replies: tuple["CommentShown", ...] = ()


@dataclass(frozen=True, slots=True)
class CommentsShown:
    """A page of a conversation. `count` is that of all comments and replies that can be read."""

    count: int
    comments: tuple[CommentShown, ...]
    pages: Pages | None
    write_url: str
    follow_url: str
    report_url: str


def comments_shown(thread: Thread, page: int = 1) -> CommentsShown:
    """One page of comments with their replies, in two statements; the oldest first."""
    tops = _first(thread.pk) if page == 1 else list(_tops(thread.pk)[part(page, PER_PAGE)])
    shown = tops[:PER_PAGE]
    replies: defaultdict[int | None, list[Comment]] = defaultdict(list)
    if shown:
        keys = [comment.pk for comment in shown]
        for reply in _replies(*keys, *[0] * (PER_PAGE - len(keys))):
            replies[reply.parent_id].append(reply)
    return CommentsShown(
        count=thread.comment_count,
        comments=tuple(_shape(comment, replies[comment.pk]) for comment in shown),
        pages=_pages(page, goes_on=len(tops) > PER_PAGE),
        write_url=address("portal:write_comment", thread.pk),
        follow_url=address("portal:follow_thread", thread.pk),
        report_url=address("portal:report_thread", thread.pk),
    )


def comment_shown(comment: Comment) -> CommentShown:
    """One comment, to quote it."""
    return _shape(comment, ())


def place_of(comment: Comment) -> str:
    """Where a comment stands: the page of its thread, the right part of the list, the comment itself."""
    first = comment.parent_id or comment.pk
    before = Comment.objects.listed().filter(thread=comment.thread_id, parent=None, pk__lt=first).count()
    number = before // PER_PAGE + 1
    query = f"?seite={number}" if number > 1 else ""
    return f"{page_of(comment.thread)}{query}#{anchor_of(comment)}"


def anchor_of(comment: Comment) -> str:
    return f"kommentar-{comment.pk}"


def _tops(thread: int) -> CommentQuerySet:
    return _read(Comment.objects.listed().filter(thread=thread, parent=None))


@prepared
def _first(thread: int) -> CommentQuerySet:
    return _tops(thread)[: PER_PAGE + 1]


@prepared
def _replies(*comments: int) -> CommentQuerySet:
    return _read(Comment.objects.filter(parent__in=comments, state="shown"))


def _read(rows: CommentQuerySet) -> CommentQuerySet:
    return rows.select_related("committee__thread").only(*SHOWN).order_by("pk")


def _shape(comment: Comment, replies: Iterable[Comment]) -> CommentShown:
    told, committee = comment.is_shown, comment.committee
    speaks = committee if told and committee and committee.thread.visibility == "public" else None
    answer = address("portal:write_comment", comment.thread_id)
    return CommentShown(
        anchor=anchor_of(comment),
        name=(comment.author_name or _("Without a name")) if told else "",
        when=moment(comment.written_at, "DATETIME_FORMAT"),
        iso_date=comment.written_at.isoformat(),
        text=paragraphs(comment.text if told else ""),
        language=comment.language,
        committee=speaks.name if speaks else "",
        committee_url=address("portal:committee", speaks.slug) if speaks else "",
        is_changed=comment.changed_at is not None,
        gone="" if told else _gone(comment),
        answer_url=f"{answer}?antwort={comment.pk}" if told and comment.parent_id is None else "",
        report_url=address("portal:report_comment", comment.pk) if told else "",
        replies=tuple(_shape(reply, ()) for reply in replies),
    )


def _gone(comment: Comment) -> str:
    return (
        _("Removed by its author.")
        if comment.state == "removed"
        else _("Hidden by moderation because it breaks our rules.")
    )


def _pages(page: int, *, goes_on: bool) -> Pages | None:
    if page == 1 and not goes_on:
        return None
    return Pages(
        previous_url=f"?seite={page - 1}#kommentare" if page > 1 else "",
        next_url=f"?seite={page + 1}#kommentare" if goes_on else "",
        count_text=_("Page %(number)s") % {"number": page},
    )

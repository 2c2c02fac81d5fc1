"""How news read, in the inbox and in mails."""

from dataclasses import dataclass

from django.core.exceptions import ObjectDoesNotExist
from django.utils.timezone import localtime

from vorort.notifications.choices import Kind, What
from vorort.notifications.models import Notice, NoticeQuerySet
from vorort.shell.addresses import address
from vorort.shell.filters import moment
from vorort.shell.ideas import address_of
from vorort.shell.subjects import page_of
from vorort.threads.choices import Visibility
from vorort.threads.models import Thread

COMMENTS = (What.COMMENTED, What.COMMENT_REPLIED)


@dataclass(frozen=True, slots=True)
class News:
    """One notice: what it is about, what has happened, and why one hears of it. Without address there is no page yet."""

    title: str
    url: str
    what: str
    why: str
    date: str
    iso_date: str
    is_new: bool


def with_places(notices: NoticeQuerySet) -> NoticeQuerySet:
    """With all that leads to their pages, in one statement."""
    rows = notices.select_related("thread__idea", "thread__committee", "thread__project")
    long = ("purpose_de", "purpose_en", "closing_report")
    return rows.defer(
        "thread__easy_text",
        "thread__idea__text",
        "thread__project__text",
        "thread__project__geometry",
        *(f"thread__committee__{name}" for name in long),
    )


def news_of(notice: Notice) -> News:
    return News(
        # on one line, since it may become the subject of a mail
        title=" ".join(notice.thread.title.split()),
        url=_place(notice),
        what=what_happened(notice),
        why=notice.get_kind_display(),
        date=moment(notice.happened_at),
        iso_date=localtime(notice.happened_at).date().isoformat(),
        is_new=notice.seen_at is None,
    )


def what_happened(notice: Notice) -> str:
    """In words, with whom or what it is about."""
    words = str(notice.get_what_display())
    return f"{words}: {notice.about}" if notice.about else words


def _place(notice: Notice) -> str:
    """Whoever works on an idea does so at the workplace; everybody else reads its page."""
    thread = notice.thread
    try:
        if notice.what == What.REPORTED:
            return address("desk:moderation")
        if notice.kind == Kind.WORK and thread.kind == "project":
            return address("desk:project", thread.project.pk)
        if notice.kind == Kind.WORK:
            return address("desk:idea", thread.idea.pk)
        # without an account there is no page of what nobody else may know of
        if notice.user_id is None and thread.visibility != Visibility.PUBLIC:
            return ""
        return _page(thread) + ("#kommentare" if notice.what in COMMENTS else "")
    except ObjectDoesNotExist:
        return address("portal:home")


def _page(thread: Thread) -> str:
    """The same as `page_of` says, without a question for each."""
    if thread.kind == "idea":
        return address_of(thread.idea)
    if thread.kind == "project":
        return page_of(thread)
    return address("portal:committee", thread.committee.slug)

"""The second writer: comments of earlier years by the hundred, for the demo and measurements.

What it writes passes the same constraints and triggers as what comes through the door. It states no facts: nobody is told,
so whoever keeps a count of its own, as ideas do, is handed the counts.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count

from vorort.conversation.actions.inside import plain
from vorort.conversation.choices import CommentState
from vorort.conversation.models import Comment, Follow
from vorort.people.models import Address
from vorort.threads.bulk import keep_comment_counts
from vorort.threads.models import Thread

AT_A_TIME = 500


@dataclass(frozen=True)
class OldComment:
    """A comment as it stands today. `form_key` names it for ever, so the same one never comes in twice."""

    form_key: str
    thread: Thread
    address: Address
    text: str
    written_at: datetime
    author_name: str = ""
    language: str = "de"
    replies: Sequence["OldComment"] = ()


def keep_comments(rows: Sequence[OldComment]) -> dict[int, int]:
    """Write comments and their replies. Those known already are left out, with their replies.

    Returns for each thread how many comments can be read below it now; the threads know it already.
    """
    keys = [row.form_key for row in rows]
    known = set(Comment.objects.filter(form_key__in=keys).values_list("form_key", flat=True))
    fresh = [row for row in rows if row.form_key not in known]
    written = Comment.objects.bulk_create((_comment(row, None) for row in fresh), AT_A_TIME)
    pairs = zip(fresh, written, strict=True)
    Comment.objects.bulk_create(
        (_comment(reply, parent) for row, parent in pairs for reply in row.replies), AT_A_TIME
    )
    counts = _counted({row.thread.pk for row in rows})
    keep_comment_counts(counts)
    return counts


def bring_followers(
    origin: Thread, outcome: Thread, also: Iterable[tuple[int | None, int | None]], at: datetime
) -> None:
    """Whoever follows one thread follows another as well from now on, inside the action that makes it of the first.

    `also` are more of them: account and address, of which one is given. Who follows already goes on to do so.
    """
    followed = Follow.objects.filter(thread=origin).values_list("user", "address")
    # an account comes before the address it was given with
    whose = {(user, None if user else address) for user, address in [*followed, *also] if user or address}
    known = set(Follow.objects.filter(thread=outcome).values_list("user", "address"))
    Follow.objects.bulk_create(
        (
            Follow(thread=outcome, user_id=user, address_id=address, since=at)
            for user, address in sorted(whose - known, key=str)
        ),
        AT_A_TIME,
    )


def _comment(row: OldComment, parent: Comment | None) -> Comment:
    return Comment(
        form_key=row.form_key,
        thread=row.thread,
        parent=parent,
        address=row.address,
        text=plain(row.text),
        author_name=plain(row.author_name),
        language=row.language,
        written_at=row.written_at,
    )


def _counted(threads: set[int]) -> dict[int, int]:
    shown = Comment.objects.filter(thread__in=threads, state=CommentState.SHOWN).order_by()
    return dict(shown.values_list("thread").annotate(Count("pk")))

"""Who shall hear of something, what somebody has heard, and to whom a mail is due."""

from collections.abc import Iterator
from datetime import datetime

from django.db.models import BigIntegerField, F, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from vorort.committees.models import Mandate
from vorort.conversation.models import Comment, Follow
from vorort.ground.actor import user_actor
from vorort.ideas.models import Idea, Referral, Support
from vorort.ideas.selectors.inbox import reach_of
from vorort.notifications.choices import Kind, What
from vorort.notifications.models import Notice, NoticeQuerySet, Owner, Preference, of
from vorort.notifications.rules import usual_rhythm
from vorort.people.choices import DutyKind
from vorort.people.models import Address, Duty, User
from vorort.threads.models import Thread, seen_by

# account, else address, and how often they want to hear
Recipient = tuple[int | None, int | None, str]
BATCH = 500


def rhythms_of(owner: Owner) -> dict[str, str]:
    """How often somebody hears, for each kind of news."""
    chosen = dict(Preference.objects.filter(of(owner)).values_list("kind", "rhythm"))
    return {kind: chosen.get(kind, usual_rhythm(kind)) for kind in Kind.values}


def inbox_of(user_id: int, at: datetime) -> NoticeQuerySet:
    """What somebody was told and may still know of, the latest first."""
    actor = user_actor(user_id)
    seen = seen_by(actor, at, "thread__") & (~Q(what=What.HELD) | Q(kind=Kind.OWN))
    waits = Q(what=What.HELD, thread__idea__in=Idea.objects.filter(reach_of(actor, at).held()).order_by())
    return Notice.objects.filter(seen | waits, user=user_id).order_by("-happened_at", "-pk")


def unread_count(user_id: int, at: datetime) -> int:
    return inbox_of(user_id, at).unread().count()


def due_owners(column: str, after: int, at: datetime, most: int) -> list[int]:
    """Keys of those to whom a mail is due, in their order, from one key on; `column` is `user` or `address`."""
    rows = Notice.objects.due(at).filter(**{f"{column}__gt": after})
    return list(rows.order_by(column).values_list(column, flat=True).distinct()[:most])


def author_of(idea: Idea) -> Iterator[Recipient]:
    """By account or by address. Who has handed in on paper has named the address so that they hear of it."""
    user_id = idea.thread.author_id or (idea.address.user_id if idea.address else None)
    if user_id:
        yield from accounts(User.objects.filter(pk=user_id), Kind.OWN, "pk")
    elif idea.address and (idea.address.confirmed_at or idea.entered_by_id):
        rows = Address.objects.filter(pk=idea.address.pk)
        yield from _with_rhythm(rows, Kind.OWN, None, "pk")


def writer_of(comment: Comment | None) -> Iterator[Recipient]:
    """Whoever has written a comment, as long as it is there."""
    known = Q(user__isnull=False) | Q(address__isnull=False)
    rows = Comment.objects.filter(known, pk=comment.pk if comment else 0)
    yield from _with_rhythm(rows, Kind.OWN, "user", "address")


def supporters_of(idea: Idea) -> Iterator[Recipient]:
    """Whose support counts."""
    rows = Support.objects.filter(idea=idea.pk, counts_since__isnull=False)
    yield from _with_rhythm(rows, Kind.SUPPORTED, "user", "address")


def followers_of(thread: Thread) -> Iterator[Recipient]:
    yield from _with_rhythm(Follow.objects.filter(thread=thread.pk), Kind.FOLLOWED, "user", "address")


def leads_of(committee_ids: QuerySet[Referral, int] | list[int], at: datetime) -> Iterator[Recipient]:
    """Chairs and deputies in office who have an account."""
    rows = Mandate.objects.in_force(at).leading().filter(committee__in=committee_ids)
    yield from accounts(rows.exclude(person__user=None), Kind.WORK, "person__user")


def moderators_for(district_id: int | None, at: datetime) -> Iterator[Recipient]:
    """Of the whole city, and of the district."""
    rows = Duty.objects.in_force(at).filter(kind=DutyKind.MODERATOR)
    here = rows.filter(Q(district=None) | Q(district=district_id))
    yield from accounts(here, Kind.WORK, "user")


def dealing_with(idea: Idea) -> "QuerySet[Referral, int]":
    """Which committee deals with an idea now."""
    return Referral.objects.filter(idea=idea.pk, ends=None).order_by().values_list("committee", flat=True)


def accounts(rows: QuerySet, kind: Kind, user: str) -> Iterator[Recipient]:  # type: ignore[type-arg]
    """Recipients with an account; `user` leads to it."""
    yield from _with_rhythm(rows, kind, user, None)


def _with_rhythm(rows: QuerySet, kind: Kind, user: str | None, address: str | None) -> Iterator[Recipient]:  # type: ignore[type-arg]
    """One statement, read piece by piece: an idea may have thousands of supporters."""
    own = Q(user=OuterRef(user)) if user else Q(pk__in=[])
    if address:
        own |= Q(address=OuterRef(address))
    chosen = Preference.objects.filter(own, kind=kind).values("rhythm")[:1]
    nobody = Value(None, output_field=BigIntegerField())
    told = rows.order_by().annotate(
        told_rhythm=Coalesce(Subquery(chosen), Value(str(usual_rhythm(kind)))),
        told_user=F(user) if user else nobody,
        told_address=F(address) if address else nobody,
    )
    yield from told.values_list("told_user", "told_address", "told_rhythm").iterator(chunk_size=BATCH)

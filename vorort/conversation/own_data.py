from collections.abc import Iterator

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from vorort.conversation.models import Comment, ContactMessage, Follow, Moderation, Report
from vorort.ground.actor import user_actor
from vorort.people.models import User
from vorort.people.own_data import Row, row_of, tells
from vorort.people.selectors import confirmed_addresses
from vorort.threads.models import Thread


@tells(
    "conversation.messages",
    _("Messages I have written"),
    about=ContactMessage,
    labels={
        "receipt": _("Receipt"),
        "created": _("Written on"),
        "to": _("To"),
        "topic": _("What is it about?"),
        "name": _("Name"),
        "email": _("E-mail address"),
        "text": _("Message"),
        "handled_at": _("Answered on"),
    },
)
def _messages(user: User) -> Iterator[Row]:
    """By address, because writing needs no account: only addresses that the user has confirmed count."""
    rows = ContactMessage.objects.filter(email__in=confirmed_addresses(user)).select_related("district")
    for row in rows.order_by("pk"):
        to = row.district.name if row.district else ""
        yield row_of(
            row,
            "receipt",
            "created",
            "name",
            "email",
            "text",
            "handled_at",
            to=to,
            topic=row.get_topic_display(),
        )


@tells(
    "conversation.comments",
    _("My comments"),
    about=Comment,
    labels={
        "about": _("Concerns"),
        "text": _("Text"),
        "author_name": _("Name"),
        "state": _("State"),
        "written_at": _("Written on"),
        "changed_at": _("Changed on"),
    },
)
def _comments(user: User) -> Iterator[Row]:
    own = Q(user=user) | Q(address__user=user)
    for row in Comment.objects.filter(own).select_related("thread").order_by("pk"):
        words = {"about": row.thread.title, "state": row.get_state_display()}
        yield row_of(row, "text", "author_name", "written_at", "changed_at", **words)


@tells(
    "conversation.follows",
    _("What I follow"),
    about=Follow,
    labels={"about": _("Concerns"), "since": _("Since")},
)
def _follows(user: User) -> Iterator[Row]:
    """A thread that somebody may not know of any more keeps its title to itself."""
    seen = set(
        Thread.objects.visible_to(user_actor(user.pk)).filter(follows__user=user).values_list("pk", flat=True)
    )
    own = Q(user=user) | Q(address__user=user)
    for row in Follow.objects.filter(own).select_related("thread").order_by("pk"):
        yield row_of(row, "since", about=row.thread.title if row.thread_id in seen else str(row.thread_id))


@tells(
    "conversation.reports",
    _("What I have reported"),
    about=Report,
    labels={
        "receipt": _("Receipt"),
        "about": _("Concerns"),
        "reason": _("Reason"),
        "text": _("Text"),
        "name": _("Name"),
        "email": _("E-mail address"),
        "reported_at": _("Reported on"),
        "state": _("State"),
        "decision": _("Decision"),
    },
)
def _reports(user: User) -> Iterator[Row]:
    """By address, because reporting needs no account."""
    rows = Report.objects.filter(email__in=confirmed_addresses(user)).order_by("pk")
    for row in rows:
        words = {
            "reason": row.get_reason_display(),
            "state": row.get_state_display(),
            "about": str(row.thread_id),
        }
        yield row_of(row, "receipt", "text", "name", "email", "reported_at", "decision", **words)


@tells(
    "conversation.moderations",
    _("What of mine was hidden"),
    about=Moderation,
    labels={
        "about": _("Concerns"),
        "rule": _("Rule"),
        "reason": _("Reason"),
        "hidden_at": _("Hidden on"),
        "ended_at": _("Shown again on"),
        "objection": _("My objection"),
        "objection_answer": _("Answer"),
    },
)
def _moderations(user: User) -> Iterator[Row]:
    own = Q(comment__user=user) | Q(comment__address__user=user) | Q(comment=None, thread__author=user)
    for row in Moderation.objects.filter(own).select_related("thread").order_by("pk"):
        names = ("reason", "hidden_at", "ended_at", "objection", "objection_answer")
        yield row_of(row, *names, about=row.thread.title, rule=row.get_rule_display())

from collections.abc import Iterator

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from vorort.ground.clock import now
from vorort.notifications.models import Notice, Preference
from vorort.notifications.selectors import inbox_of
from vorort.people.models import User
from vorort.people.own_data import Row, row_of, tells


@tells(
    "notifications.notices",
    _("What I was told"),
    about=Notice,
    labels={
        "about": _("Concerns"),
        "what": _("What has happened"),
        "detail": _("More"),
        "kind": _("Why"),
        "happened_at": _("On"),
        "seen_at": _("Read on"),
        "due_at": _("Mail planned for"),
        "sent_at": _("Mail sent on"),
    },
)
def _notices(user: User) -> Iterator[Row]:
    """A thread that somebody may not know of any more keeps its title to itself."""
    seen = set(inbox_of(user.pk, now()).values_list("pk", flat=True))
    own = Q(user=user) | Q(address__user=user)
    for row in Notice.objects.filter(own).select_related("thread").order_by("pk"):
        words = {
            "about": row.thread.title if row.pk in seen else str(row.thread_id),
            "detail": row.about if row.pk in seen else "",
            "what": row.get_what_display(),
            "kind": row.get_kind_display(),
        }
        yield row_of(row, "happened_at", "seen_at", "due_at", "sent_at", **words)


@tells(
    "notifications.preferences",
    _("How often I want mails"),
    about=Preference,
    labels={"kind": _("News"), "rhythm": _("How often"), "changed": _("Changed on")},
)
def _preferences(user: User) -> Iterator[Row]:
    own = Q(user=user) | Q(address__user=user)
    for row in Preference.objects.filter(own).order_by("pk"):
        yield row_of(row, "changed", kind=row.get_kind_display(), rhythm=row.get_rhythm_display())

from collections.abc import Iterator

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from vorort.committees.models import Joining, Mandate
from vorort.people.models import User
from vorort.people.own_data import Row, people_of, row_of, tells
from vorort.people.selectors import confirmed_addresses


@tells(
    "committees.mandates",
    _("Seats in committees"),
    about=Mandate,
    labels={
        "committee": _("Committee"),
        "seat": _("Seat"),
        "on_behalf_of": _("For"),
        "state": _("State"),
        "begins": _("From"),
        "ends": _("Until"),
        "document": _("Document"),
        "offered_at": _("Offered on"),
        "answered_at": _("Answered on"),
        "why_ended": _("Why it ended"),
        "ended_note": _("Note"),
    },
)
def _mandates(user: User) -> Iterator[Row]:
    rows = Mandate.objects.filter(person__in=people_of(user))
    for row in rows.select_related("committee", "seat", "on_behalf_of"):
        words = {
            "committee": row.committee.name,
            "seat": str(row.seat),
            "on_behalf_of": row.on_behalf_of.name if row.on_behalf_of else "",
            "state": row.get_state_display(),
            "why_ended": row.get_why_ended_display(),
        }
        dated = ("begins", "ends", "document", "offered_at", "answered_at", "ended_note")
        yield row_of(row, *dated, **words)


@tells(
    "committees.joinings",
    _("Requests and invitations to join a group"),
    about=Joining,
    labels={
        "committee": _("Group"),
        "kind": _("Kind"),
        "state": _("State"),
        "email": _("E-mail address"),
        "text": _("Message"),
        "made_at": _("Written on"),
        "answered_at": _("Answered on"),
    },
)
def _joinings(user: User) -> Iterator[Row]:
    mine = Q(user=user) | Q(email__in=confirmed_addresses(user))
    for row in Joining.objects.filter(mine).select_related("committee"):
        words = {"kind": row.get_kind_display(), "state": row.get_state_display()}
        yield row_of(row, "email", "text", "made_at", "answered_at", committee=row.committee.name, **words)

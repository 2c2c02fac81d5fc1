from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from vorort.conversation.models import ContactMessage
from vorort.people.models import User
from vorort.people.own_data import Row, row_of, tells
from vorort.people.selectors import confirmed_addresses


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

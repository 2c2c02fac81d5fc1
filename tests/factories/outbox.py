from itertools import count
from typing import Any

from vorort.ground.clock import now
from vorort.outbox.models import Delivery, Mail, Schedule

SOURCE = (
    "From: Vorort <noreply@vorort.invalid>\nTo: {to}\nSubject: Einladung\nMessage-ID: {id}\n\nKommen Sie!\n"
)
_numbers = count(1)


def make_mail(to: str = "anna@example.org", **fields: Any) -> Mail:
    name = f"<{next(_numbers)}@vorort.invalid>"
    told = {"subject": "Einladung", "source": SOURCE.format(to=to, id=name), "message_id": name, "due": now()}
    return Mail.objects.create(to=to, **(told | fields))


def make_delivery(reaction: str, payload: dict[str, Any], **fields: Any) -> Delivery:
    told = {"fact": "tests.Rang", "stated_at": now(), "due": now()}
    return Delivery.objects.create(reaction=reaction, payload=payload, **(told | fields))


def make_schedule(name: str, **fields: Any) -> Schedule:
    return Schedule.objects.create(name=name, **({"due": now()} | fields))

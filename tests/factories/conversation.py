from itertools import count
from typing import Any

from vorort.conversation.actions import Letter
from vorort.conversation.models import ContactMessage

_keys = count(1)


def make_letter(**fields: Any) -> Letter:
    told = {"topic": "question", "text": "Wann ist die nächste Sitzung?", "form_key": f"letter-{next(_keys)}"}
    return Letter(**(told | fields))


def make_message(**fields: Any) -> ContactMessage:
    told = {"text": "Wann ist die nächste Sitzung?", "form_key": f"message-{next(_keys)}"}
    return ContactMessage.objects.create(**(told | fields))

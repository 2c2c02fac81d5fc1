from typing import Any

from vorort.threads.choices import Visibility
from vorort.threads.models import Thread


def make_thread(title: str = "Bänke am Phoenix-See", **fields: Any) -> Thread:
    return Thread.objects.create(**{"kind": "idea", "title": title, "visibility": Visibility.PUBLIC} | fields)

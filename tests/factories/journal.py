from typing import Any

from vorort.ground.clock import now
from vorort.journal.models import Entry


def make_entry(**fields: Any) -> Entry:
    told = {
        "chain": "rest",
        "at": now(),
        "actor": "user:1",
        "action": "districts.change_city",
        "fact": "districts.CityChanged",
        "payload": {"city_id": 1},
    }
    return Entry.objects.create(**(told | fields))

from collections.abc import Callable

import pytest

from vorort.journal.models import Entry
from vorort.shell.generation import current_generation


@pytest.fixture
def told(db: None) -> Callable[[], list[tuple[str, dict[str, object]]]]:
    """What the journal has heard since the test began to act, and that cached pages have become old."""
    before: list[int] = []

    def since() -> list[tuple[str, dict[str, object]]]:
        if not before:
            before.extend([Entry.objects.count(), current_generation()])
            return []
        assert current_generation() > before[1]
        return list(Entry.objects.order_by("pk").values_list("fact", "payload")[before[0] :])

    return since

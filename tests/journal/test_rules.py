from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vorort.journal.rules import GENESIS, seal

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
ENTRY: dict[str, Any] = {
    "before": GENESIS,
    "number": 1,
    "at": NOON,
    "actor": "user:1",
    "action": "districts.change_city",
    "fact": "districts.CityChanged",
    "payload": {"city_id": 1},
}
payloads = st.dictionaries(
    st.text(max_size=5), st.integers() | st.text(max_size=5) | st.booleans(), max_size=4
)


def sealed(**changes) -> str:
    return seal(**(ENTRY | changes))


def test_the_seal_of_a_known_entry_is_known():
    """Written down once, so that nobody changes the rule without noticing: old journals must stay verifiable."""
    assert sealed() == "a3c20a9109dce4f19bc4b4692a49c83e35eb40dc99d04f2a5aeb185bf0fd1880"


@pytest.mark.parametrize(
    "change",
    [
        {"before": "1" * 64},
        {"number": 2},
        {"at": NOON + timedelta(microseconds=1)},
        {"actor": "user:2"},
        {"action": "districts.keep_place"},
        {"fact": "districts.PlaceChanged"},
        {"payload": {"city_id": 2}},
        {"payload": {"city_id": "1"}},
    ],
)
def test_every_part_of_an_entry_counts(change):
    assert sealed(**change) != sealed()


def test_the_same_moment_is_the_same_in_every_time_zone():
    assert sealed(at=NOON.astimezone(timezone(timedelta(hours=2)))) == sealed()


@given(payloads)
def test_the_order_of_a_payload_does_not_count(payload):
    assert sealed(payload=payload) == sealed(payload=dict(reversed(payload.items())))


@given(st.text(), st.text(), st.text(), st.text())
def test_parts_do_not_run_into_each_other(actor, action, other_actor, other_action):
    same = (actor, action) == (other_actor, other_action)
    assert (sealed(actor=actor, action=action) == sealed(actor=other_actor, action=other_action)) == same

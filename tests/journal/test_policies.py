"""The journal has no actions: it writes down what others do, and nobody is permitted anything."""

from vorort.ground.action import known_actions
from vorort.ground.permit import known_policies


def test_nobody_may_do_anything_to_the_journal():
    assert [name for name in (*known_policies(), *known_actions()) if name.startswith("journal.")] == []

import pytest

from tests.factories.people import make_duty
from tests.factories.threads import make_thread
from vorort.ground.actor import user_actor
from vorort.ground.permit import allows

EVERYBODY = ("nobody", "anna", "bea", "cem", "dora", "edi", "olga", "mo", "clock", "shell")
PERMISSIONS = ("threads.hide_thread", "threads.show_thread")


@pytest.mark.parametrize("who", EVERYBODY)
def test_the_moderator_hides_and_shows_and_nobody_else(who, actor, hoerde):
    thread = make_thread(district=hoerde)
    assert [allows(name, actor(who), thread) for name in PERMISSIONS] == [who == "mo"] * 2


def test_the_moderator_of_a_district_looks_after_its_own(anna, hoerde, aplerbeck):
    make_duty(anna, "moderator", district=hoerde)
    threads = [make_thread(district=district) for district in (hoerde, aplerbeck, None)]
    assert [allows("threads.hide_thread", user_actor(anna.pk), thread) for thread in threads] == [
        True,
        False,
        False,
    ]

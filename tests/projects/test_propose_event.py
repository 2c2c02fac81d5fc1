from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.factories.events import TITLE, make_waiting_event, told
from vorort.ground.actor import ANONYMOUS, user_actor
from vorort.ground.clock import now
from vorort.people.models import Address
from vorort.projects.actions import propose_event
from vorort.projects.models import Event


def test_it_waits_for_the_link_and_nobody_sees_it(hoerde, city):
    event = make_waiting_event(hoerde, email="Verein@Example.org")
    assert (event.title, event.state, event.awaits_look) == (TITLE, "waiting", False)
    assert event.address
    assert (event.address.email, event.address.confirmed_at) == ("verein@example.org", None)
    assert not Event.objects.visible_to(ANONYMOUS).exists()


def test_the_same_form_counts_once(hoerde, city):
    first = propose_event(hoerde, values=told(), email="a@example.org", form_key="x", by=ANONYMOUS)
    again = propose_event(hoerde, values=told(), email="b@example.org", form_key="x", by=ANONYMOUS)
    assert (first, Event.objects.count()) == (again, 1)


def test_an_account_with_a_confirmed_address_needs_no_link(hoerde, city, anna):
    Address.objects.create(email="anna@example.org", user=anna, confirmed_at=now())
    known = propose_event(
        hoerde, values=told(), email="anna@example.org", form_key="x", by=user_actor(anna.pk)
    )
    other = propose_event(
        hoerde, values=told(), email="else@example.org", form_key="y", by=user_actor(anna.pk)
    )
    assert (known.state, known.awaits_look, known.thread.author) == ("suggested", True, anna)
    assert (other.state, other.thread.author) == ("waiting", None)


@pytest.mark.parametrize(
    ("values", "where"),
    [
        ({"begins": now() - timedelta(days=2)}, "begins"),
        ({"begins": now() + timedelta(days=2000)}, "begins"),
        ({"ends": now() + timedelta(days=100)}, "ends"),
        ({"ends": now() + timedelta(days=6)}, "__all__"),
        ({"link": "javascript:alert(1)"}, "link"),
        ({"title": ""}, "title"),
        ({"where": ""}, "where"),
        ({"organiser": ""}, "organiser"),
    ],
)
def test_what_cannot_be_meant_is_refused(hoerde, city, values, where):
    with pytest.raises(ValidationError) as raised:
        make_waiting_event(hoerde, **values)
    assert where in raised.value.message_dict
    assert not Event.objects.exists()


def test_an_address_that_is_none_is_refused(hoerde, city):
    with pytest.raises(ValidationError, match="email"):
        make_waiting_event(hoerde, email="nobody")

"""Without an account: a link shows that the address is theirs."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.volunteering import address_actor, fresh
from vorort.ground.actor import ANONYMOUS
from vorort.people.models import Address
from vorort.volunteering.actions import ask_to_sign_up, sign_up


def test_it_counts_once_the_link_is_followed(shift):
    ask_to_sign_up(shift, email="Eva@Example.org", name="Eva Ulm", by=ANONYMOUS)
    ask_to_sign_up(shift, email="eva@example.org", name="Eva Ulm", by=ANONYMOUS)
    asked = shift.assignments.get()
    assert (asked.state, fresh(shift).held) == ("asked", 0)
    found = sign_up(shift, by=address_actor(Address.objects.get(email="eva@example.org")))
    assert (found.pk, found.state, found.volunteer.name) == (asked.pk, "accepted", "Eva Ulm")


def test_what_is_no_address_is_refused(shift):
    with pytest.raises(ValidationError):
        ask_to_sign_up(shift, email="nobody", name="", by=ANONYMOUS)

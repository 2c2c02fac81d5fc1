import pytest

from tests.factories.people import make_user
from vorort.ground.actor import user_actor
from vorort.ground.permit import Refused
from vorort.people.actions import link_address
from vorort.people.bulk import known_address
from vorort.people.models import Address


def test_an_address_becomes_the_accounts_once(city, anna, told):
    address = known_address(" Anna@Example.ORG")
    told()
    for _ in range(2):
        link_address(anna, email="anna@example.org", by=user_actor(anna.pk))
    address.refresh_from_db()
    assert (address.user, Address.objects.count()) == (anna, 1)
    assert address.confirmed_at
    assert told() == [("people.AddressLinked", {"address_id": address.pk, "user_id": anna.pk})]


def test_what_is_anothers_stays_there(city, anna, bea):
    link_address(anna, email="both@example.org", by=user_actor(anna.pk))
    assert link_address(bea, email="both@example.org", by=user_actor(bea.pk)).user == anna


def test_nobody_links_for_others(city, anna):
    with pytest.raises(Refused):
        link_address(anna, email="x@example.org", by=user_actor(make_user("Eve").pk))

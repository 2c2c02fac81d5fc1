import pytest

from tests.factories.ideas import address_actor
from tests.factories.projects import make_register
from vorort.ground.actor import ANONYMOUS
from vorort.ground.permit import Refused
from vorort.people.bulk import known_address
from vorort.projects.actions import suggest_entry
from vorort.projects.models import RegisterEntry

PLACE = {"name": "Café am Markt", "street": "Markt 1", "lon": 7.505, "lat": 51.485}


def test_anybody_suggests_a_place_and_nobody_sees_it_yet(committee, hoerde, anna, actor):
    register, address = make_register(hoerde), known_address("karl@example.org")
    by_account = suggest_entry(register, values=PLACE, form_key="a", by=actor("anna"))
    by_address = suggest_entry(register, values=PLACE, form_key="b", by=address_actor(address))
    again = suggest_entry(register, values=PLACE, form_key="b", by=address_actor(address))
    assert (by_account.suggested_by, by_address.address, again) == (anna, address, by_address)
    assert (by_account.state, by_account.district) == ("suggested", hoerde)
    assert not RegisterEntry.objects.visible_to(ANONYMOUS).exists()


def test_only_for_a_register(project, actor):
    with pytest.raises(Refused):
        suggest_entry(project, values=PLACE, form_key="a", by=actor("anna"))

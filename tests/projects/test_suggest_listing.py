import pytest
from django.core.exceptions import ValidationError

from tests.factories.listings import NAME, make_suggested_listing, told
from vorort.districts.models import Neighbourhood
from vorort.ground.actor import ANONYMOUS, user_actor
from vorort.ground.clock import now
from vorort.people.models import Address
from vorort.projects.actions import suggest_listing
from vorort.projects.models import Listing


def test_it_waits_for_the_link_and_nobody_sees_it(hoerde, city):
    listing = make_suggested_listing(hoerde, email="Laden@Example.org")
    assert (listing.title, listing.state, listing.awaits_look) == (NAME, "suggested", False)
    assert listing.address
    assert (listing.address.email, listing.address.confirmed_at) == ("laden@example.org", None)
    assert not Listing.objects.visible_to(ANONYMOUS).exists()


def test_what_was_agreed_to_is_kept_with_it(hoerde, city):
    listing = make_suggested_listing(hoerde)
    assert (listing.consent_way, listing.consent_wording) == ("online", "2026-11")
    assert listing.consented_at <= now()


def test_the_same_form_counts_once(hoerde, city):
    first = suggest_listing(hoerde, values=told(), email="a@example.org", form_key="x", by=ANONYMOUS)
    again = suggest_listing(hoerde, values=told(), email="b@example.org", form_key="x", by=ANONYMOUS)
    assert (first, Listing.objects.count()) == (again, 1)


def test_an_account_with_a_confirmed_address_needs_no_link(hoerde, city, anna):
    Address.objects.create(email="anna@example.org", user=anna, confirmed_at=now())
    by = user_actor(anna.pk)
    known = suggest_listing(hoerde, values=told(), email="anna@example.org", form_key="x", by=by)
    other = suggest_listing(hoerde, values=told(), email="else@example.org", form_key="y", by=by)
    assert (known.state, known.awaits_look, known.thread.author) == ("waiting", True, anna)
    assert (other.state, other.thread.author) == ("suggested", None)


@pytest.mark.parametrize(
    ("values", "where"),
    [
        ({"link": "javascript:alert(1)"}, "link"),
        ({"title": ""}, "title"),
        ({"summary": ""}, "summary"),
        ({"summary": "x" * 301}, "summary"),
        ({"sector": "politics"}, "sector"),
        ({"contact_email": "nobody"}, "contact_email"),
        ({"gives_money": "x" * 201}, "gives_money"),
    ],
)
def test_what_cannot_be_meant_is_refused(hoerde, city, values, where):
    with pytest.raises(ValidationError) as raised:
        make_suggested_listing(hoerde, **values)
    assert where in raised.value.message_dict
    assert not Listing.objects.exists()


def test_an_address_that_is_none_is_refused(hoerde, city):
    with pytest.raises(ValidationError, match="email"):
        make_suggested_listing(hoerde, email="nobody")


def test_a_neighbourhood_of_another_district_is_refused(hoerde, aplerbeck, city):
    quarter = Neighbourhood.objects.create(name="Sölde", district=aplerbeck)
    with pytest.raises(ValidationError, match="another district"):
        make_suggested_listing(hoerde, neighbourhood=quarter)


def test_what_is_not_there_is_shown_to_nobody(hoerde, city):
    listing = make_suggested_listing(hoerde, contact_name="Kim", shows_name=True, shows_phone=True)
    assert (listing.shows_name, listing.shows_phone) == (True, False)
    assert listing.shown_contact == {"name": "Kim", "email": "", "phone": ""}

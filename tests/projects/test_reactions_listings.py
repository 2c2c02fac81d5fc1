"""What entries of the directory answer to: accounts that come and go, names of districts, and time."""

from datetime import timedelta

from tests.factories.listings import BY, make_listing, make_suggested_listing, make_waiting_listing
from vorort.districts.actions import change_district
from vorort.ground.actor import user_actor
from vorort.ground.clock import now
from vorort.people.actions import delete_account
from vorort.people.facts import AddressLinked
from vorort.projects.actions import lapse_listing, withdraw_listing
from vorort.projects.models import Listing
from vorort.projects.reactions import bring_entries_to_the_account, forget_listings
from vorort.search.models import SearchEntry


def test_an_entry_of_the_directory_comes_to_the_account_and_stays_without_contact(city, hoerde, anna):
    listing = make_waiting_listing(hoerde, contact_name="Anna", shows_name=True)
    assert listing.address
    listing.address.user = anna
    listing.address.save()
    bring_entries_to_the_account(AddressLinked(listing.address.pk, anna.pk), now())
    listing.thread.refresh_from_db()
    assert listing.thread.author == anna
    delete_account(anna, by=user_actor(anna.pk))
    found = Listing.objects.get()
    assert (found.address, found.contact_name, found.shows_name) == (None, "", False)


def test_entries_of_the_directory_are_deleted_when_their_time_is_over(city, hoerde):
    suggested, waiting, listed = (
        make_suggested_listing(hoerde),
        make_waiting_listing(hoerde),
        make_listing(hoerde),
    )
    gone = withdraw_listing(make_listing(hoerde), by=BY)
    silent = lapse_listing(make_listing(hoerde), by=BY)
    for days, left in (
        (29, {suggested, waiting, listed, gone, silent}),
        (31, {waiting, listed, gone, silent}),
        (91, {waiting, listed, silent}),
        (365 + 30 + 364, {waiting, listed, silent}),
        (365 + 30 + 366, {waiting, listed}),
    ):
        forget_listings(now() + timedelta(days=days))
        assert set(Listing.objects.all()) == left, days


def test_an_entry_of_the_directory_is_found_by_the_new_name_of_its_district(city, hoerde, actor):
    make_listing(hoerde)
    change_district(hoerde, values={"name": "Hoerdingen"}, by=actor("edi"))
    assert "hording" in SearchEntry.objects.get(kind="listing", language="de").body_stems

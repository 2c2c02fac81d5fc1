import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from tests.factories.listings import BY, NAME, make_listing, told
from tests.projects.conftest import steps
from vorort.ground.actor import ANONYMOUS
from vorort.people.choices import ConsentWay
from vorort.projects.actions import record_listing
from vorort.projects.models import Listing
from vorort.projects.rules.listings import HOLDS
from vorort.search.models import SearchEntry


def test_everybody_reads_it_at_once_and_for_a_year(hoerde, city, actor):
    listing = make_listing(hoerde, by=actor("cem"))
    assert Listing.objects.visible_to(ANONYMOUS).get() == listing
    assert listing.listed_at
    assert listing.confirmed_until == listing.listed_at + HOLDS
    assert (listing.entered_by_id, listing.consent_way) == (actor("cem").user_id, "spoken")
    assert steps(listing) == [("published", "")]
    assert SearchEntry.objects.filter(kind="listing", title=NAME).count() == 2


def test_whom_to_ask_is_not_searched_for(hoerde, city):
    make_listing(hoerde, contact_name="Geheimrat", shows_name=True)
    assert "geheimrat" not in SearchEntry.objects.get(kind="listing", language="de").body_stems


def test_the_same_form_counts_once(hoerde, city):
    for _again in range(2):
        record_listing(hoerde, values=told(), way=ConsentWay.PAPER, form_key="x", by=BY)
    assert Listing.objects.count() == 1


def test_only_they_themselves_agree_online(hoerde, city):
    with pytest.raises(ValidationError, match="agree online"):
        record_listing(hoerde, values=told(), way=ConsentWay.ONLINE, form_key="x", by=BY)


@pytest.mark.parametrize(
    "wrong",
    [
        {"state": "listed", "listed_at": None},
        {"state": "waiting"},
        {"shows_phone": True},
        {"changes": {"title": "Neu"}},
        {"summary": ""},
        {"sector": "politics"},
        {"consent_wording": ""},
        {"state": "declined", "listed_at": None, "confirmed_until": None},
    ],
)
def test_the_database_refuses_what_must_never_be(hoerde, city, wrong):
    listing = make_listing(hoerde)
    with pytest.raises(IntegrityError):
        Listing.objects.filter(pk=listing.pk).update(**wrong)

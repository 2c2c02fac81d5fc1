"""Saying yes by one link."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.volunteering import (
    actor_for,
    address_actor,
    fresh,
    link_of,
    make_address,
    make_shift,
    make_volunteer,
)
from vorort.ground.permit import Refused
from vorort.volunteering.actions import accept_offer, keep_profile, offer_place, sign_up


def test_with_the_link_or_the_account(project, actor):
    for by in (link_of, lambda asked: actor_for(asked.volunteer)):
        asked = offer_place(make_shift(project), volunteer=make_volunteer(f"h{id(by)}"), by=actor("bea"))
        assert accept_offer(asked, by=by(asked)).state == "accepted"
        assert fresh(asked).expires_at is None


def test_the_link_of_somebody_else_and_a_second_answer_are_refused(project, actor):
    one, other = (
        offer_place(make_shift(project), volunteer=make_volunteer(name), by=actor("bea"))
        for name in ("Eva", "Udo")
    )
    with pytest.raises(Refused):
        accept_offer(one, by=link_of(other))
    accept_offer(one, by=link_of(one))
    with pytest.raises(Refused):
        accept_offer(one, by=link_of(one))


def test_who_is_elsewhere_by_now_is_told_so(project, actor):
    profile = make_volunteer("Eva")
    asked = offer_place(make_shift(project), volunteer=profile, by=actor("bea"))
    sign_up(make_shift(project), by=actor_for(profile))
    with pytest.raises(ValidationError, match="elsewhere"):
        accept_offer(asked, by=link_of(asked))


def test_an_address_works_as_well(project, actor):
    address = make_address()
    profile = keep_profile(
        address, values={"name": "Eva", "wants_proposals": True, "minutes": 240}, by=address_actor(address)
    )
    asked = offer_place(make_shift(project), volunteer=profile, by=actor("bea"))
    assert accept_offer(asked, by=link_of(asked)).state == "accepted"

"""One click and one has a place, or the next one on the waiting list."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.volunteering import (
    actor_for,
    address_actor,
    fresh,
    helper,
    make_address,
    make_opportunity,
    make_shift,
    make_volunteer,
)
from vorort.ground.permit import Refused
from vorort.volunteering.actions import close_opportunity, sign_up
from vorort.volunteering.models import VolunteerProfile


def test_who_comes_first_has_a_place_and_the_rest_wait_in_order(shift):
    rows = [sign_up(shift, by=helper(f"h{number}")) for number in range(4)]
    assert [row.state for row in rows] == ["accepted", "accepted", "waiting", "waiting"]
    assert list(shift.assignments.in_line()) == rows[2:]
    assert (fresh(shift).held, shift.waiting, shift.free) == (2, 2, 0)
    assert fresh(shift.opportunity).places == 0


def test_doing_it_again_changes_nothing(shift):
    by = helper("Anna")
    assert sign_up(shift, by=by).pk == sign_up(shift, by=by).pk
    assert fresh(shift).held == 1


def test_an_address_that_is_ones_own_is_enough(shift):
    address = make_address()
    found = sign_up(shift, by=address_actor(address), name="Anna Ahorn")
    assert (found.volunteer.name, found.volunteer.email) == ("Anna Ahorn", address.email)
    assert fresh(address).confirmed_at


def test_nobody_is_at_two_places_at_once(project, shift):
    by = helper("Anna")
    sign_up(shift, by=by)
    other = make_opportunity(project, [{"begins": shift.begins, "ends": shift.ends}]).shifts.get()
    with pytest.raises(ValidationError, match="elsewhere already"):
        sign_up(other, by=by)
    assert VolunteerProfile.objects.get(user=by.id).assignments.count() == 1


def test_who_is_too_young_is_told_so(project):
    shift = make_shift(project, from_age=18)
    profile = make_volunteer("Jo", born_in=shift.begins.year - 15)
    with pytest.raises(ValidationError, match="18 years old"):
        sign_up(shift, by=actor_for(profile))


def test_nobody_signs_up_where_it_is_closed_or_over(shift, project, actor):
    begun = make_shift(project, hours=-3)
    close_opportunity(shift.opportunity, by=actor("bea"))
    for gone in (shift, begun):
        with pytest.raises(Refused):
            sign_up(gone, by=helper(f"h{gone.pk}"))

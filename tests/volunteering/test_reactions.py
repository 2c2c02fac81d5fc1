"""What follows from elsewhere, and what the clock does."""

from datetime import timedelta

from tests.factories.volunteering import (
    address_actor,
    fresh,
    in_hours,
    make_address,
    make_helper,
    make_profile,
    make_shift,
)
from vorort.ground.actor import ANONYMOUS, user_actor
from vorort.ground.clock import held_at
from vorort.people.actions import delete_account, link_address
from vorort.projects.actions import stop_project
from vorort.volunteering.actions import ask_to_sign_up, keep_shift, record_hours, sign_up
from vorort.volunteering.models import VolunteerProfile
from vorort.volunteering.reactions import end_offers, forget_strangers, move_lists_on


def test_what_was_done_with_an_address_comes_to_the_account(shift, anna):
    address = make_address("a@example.org")
    mine = sign_up(shift, by=address_actor(address), name="Anna")
    link_address(anna, email=address.email, by=user_actor(anna.pk))
    assert fresh(mine).volunteer.user == anna


def test_it_joins_what_the_account_has_done_already(project, shift, actor, anna):
    profile, address = make_profile(anna), make_address("a@example.org")
    begun = make_shift(project, hours=0.5)
    line = record_hours(sign_up(begun, by=address_actor(address)), minutes=60, by=actor("bea"))
    twice = sign_up(shift, by=address_actor(address))
    mine = sign_up(shift, by=user_actor(anna.pk))
    link_address(anna, email=address.email, by=user_actor(anna.pk))
    assert fresh(line).volunteer == profile
    assert (fresh(twice).state, fresh(mine).state, fresh(shift).held) == ("cancelled", "accepted", 1)


def test_with_the_account_a_helper_is_forgotten(shift, anna):
    mine = sign_up(shift, by=user_actor(anna.pk))
    delete_account(anna, by=user_actor(anna.pk))
    assert (fresh(mine).state, mine.volunteer.name) == ("cancelled", "")
    assert fresh(mine.volunteer).erased_at


def test_for_a_project_that_is_broken_off_nobody_comes(project, shift, actor):
    mine = make_helper(shift)
    stop_project(project, reason="Kein Platz", by=actor("bea"))
    assert (fresh(mine).state, fresh(shift.opportunity).is_open) == ("cancelled", False)
    assert not fresh(project).help_wanted


def test_what_nobody_confirms_is_forgotten(shift):
    ask_to_sign_up(shift, email="eva@example.org", name="Eva", by=ANONYMOUS)
    asked = shift.assignments.get()
    later = asked.created + timedelta(days=3)
    end_offers(later)
    assert fresh(asked).state == "expired"
    forget_strangers(later)
    assert fresh(asked.volunteer).name == ""
    assert VolunteerProfile.objects.get().address is None


def test_lists_move_on_to_the_next_shift(project, shift, actor):
    later = keep_shift(shift.opportunity, values=in_hours(400), by=actor("bea"))
    at = shift.begins + timedelta(minutes=1)
    with held_at(at):
        move_lists_on(at)
    assert fresh(shift.opportunity).listed_at == later.begins

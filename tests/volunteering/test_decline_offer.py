"""Saying no, without a reason; somebody else is asked."""

from tests.factories.volunteering import fresh, link_of, make_helper, make_shift, make_volunteer
from tests.volunteering.test_send_offers import matched
from vorort.volunteering.actions import decline_offer, offer_place, send_offers
from vorort.volunteering.models import Assignment


def test_the_place_is_free_and_nothing_more_is_heard_of_it(project, actor):
    shift, profile = make_shift(project, most=1), make_volunteer("Eva")
    asked = offer_place(shift, volunteer=profile, by=actor("bea"))
    waiting = make_helper(shift)
    decline_offer(asked, by=link_of(asked))
    assert (fresh(asked).state, fresh(waiting).state) == ("declined", "offered")


def test_what_a_match_proposed_passes_on_to_the_next_whom_it_fits(project, actor):
    make_shift(project, most=1)
    first, second = make_volunteer("Eva"), make_volunteer("Udo")
    send_offers(matched(project, actor), by=actor("bea"))
    asked = Assignment.objects.get()
    decline_offer(asked, by=link_of(asked))
    assert {asked.volunteer, Assignment.objects.get(state="offered").volunteer} == {first, second}

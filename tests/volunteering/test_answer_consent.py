"""Somebody young says yes at any door: the place is kept until a parent agrees behind the link they were sent."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils.timezone import localtime

from tests.factories.volunteering import (
    actor_for,
    address_actor,
    by_mail,
    fresh,
    helper,
    in_hours,
    link_of,
    make_address,
    make_helper,
    make_shift,
    make_volunteer,
    make_young,
    parent_of,
)
from vorort.ground.actor import ANONYMOUS
from vorort.ground.clock import now
from vorort.ground.permit import Refused, allows
from vorort.ideas.actions import set_intake
from vorort.volunteering.actions import (
    accept_offer,
    answer_consent,
    ask_to_sign_up,
    cancel_shift,
    enter_helper,
    keep_shift,
    offer_place,
    seek_swap,
    sign_up,
    take_over,
    withdraw,
)
from vorort.volunteering.models import HelpConsent
from vorort.volunteering.rules.consents import Parent


def never_asked(of, actor):
    """Parents are asked nowhere in this city."""
    return set_intake(of, answer_days=28, looks_first=False, consent_age=0, by=actor("cem"))


def test_the_place_is_kept_and_with_the_consent_it_is_theirs(shift):
    mine = make_young(shift)
    assert (mine.state, fresh(shift).held) == ("consent", 1)
    assert mine.expires_at - now() > timedelta(days=5)
    answer_consent(mine, is_given=True, by=parent_of(mine))
    assert (fresh(mine).state, mine.consent.is_open, fresh(shift).held) == ("accepted", False, 1)


def test_without_the_consent_the_place_goes_to_whoever_waits(project):
    shift = make_shift(project, most=1)
    mine = make_young(shift)
    waiting = make_helper(shift, "Udo")
    answer_consent(mine, is_given=False, by=parent_of(mine))
    assert (fresh(mine).state, fresh(waiting).state) == ("no_consent", "offered")
    with pytest.raises(ValidationError, match="not agreed"):
        sign_up(shift, by=actor_for(mine.volunteer))
    with pytest.raises(Refused):
        answer_consent(mine, is_given=True, by=parent_of(mine))


def test_only_that_parent_and_only_in_time_and_for_a_shift_that_takes_place(project, shift, actor):
    mine, other = make_young(shift), make_young(make_shift(project, hours=300), "Lea")
    for by in (parent_of(other), actor_for(mine.volunteer), link_of(mine), actor("bea"), ANONYMOUS):
        with pytest.raises(Refused):
            answer_consent(mine, is_given=True, by=by)
    assert not allows("volunteering.answer_consent", parent_of(mine), mine, mine.expires_at)
    cancel_shift(other.shift, by=actor("bea"))
    with pytest.raises(Refused):
        answer_consent(fresh(other), is_given=True, by=parent_of(other))


def test_on_the_waiting_list_the_parent_is_asked_at_once(project):
    shift = make_shift(project, most=1)
    first, mine = make_helper(shift, "Udo"), make_young(shift)
    assert (mine.state, mine.consent.asked_at is None) == ("waiting", False)
    withdraw(first, by=actor_for(first.volunteer))
    assert accept_offer(fresh(mine), by=link_of(mine)).state == "consent"
    assert answer_consent(fresh(mine), is_given=True, by=parent_of(mine)).state == "accepted"


def test_who_has_consent_already_has_the_place_at_once(project):
    shift = make_shift(project, most=1)
    first, mine = make_helper(shift, "Udo"), make_young(shift)
    assert answer_consent(mine, is_given=True, by=parent_of(mine)).state == "waiting"
    withdraw(first, by=actor_for(first.volunteer))
    assert accept_offer(fresh(mine), by=link_of(mine)).state == "accepted"


def test_a_parent_says_no_while_their_child_waits_or_is_asked(project):
    shift = make_shift(project, most=1)
    first, mine, next_one = make_helper(shift, "Udo"), make_young(shift), make_helper(shift, "Ina")
    withdraw(first, by=actor_for(first.volunteer))
    answer_consent(fresh(mine), is_given=False, by=parent_of(mine))
    assert (fresh(mine).state, fresh(next_one).state) == ("no_consent", "offered")


def test_who_is_asked_for_a_shift_needs_it_too(shift, actor):
    who = make_volunteer("Kim")
    asked = offer_place(shift, volunteer=who, by=actor("bea"))
    assert accept_offer(asked, parent=by_mail(), by=link_of(asked)).state == "consent"


def test_the_year_of_birth_speaks_where_nobody_says_anything(project, actor):
    # by day: late in the evening nobody so young is asked
    noon = (localtime(now()) + timedelta(days=7)).replace(hour=12, minute=0)
    shift = make_shift(project, hours=(noon - now()) / timedelta(hours=1))
    who = make_volunteer("Kim", born_in=localtime(now()).year - 13)
    asked = offer_place(shift, volunteer=who, by=actor("bea"))
    with pytest.raises(ValidationError) as told:
        accept_offer(asked, by=link_of(asked))
    assert "parent_email" in told.value.message_dict
    kept = accept_offer(fresh(asked), by=actor("bea"))
    assert (kept.state, kept.consent.way) == ("consent", "paper")


def test_without_an_account_nobody_is_written_to_before_the_address_is_confirmed(shift):
    ask_to_sign_up(shift, email="kim@example.org", name="Kim", parent=by_mail(), by=ANONYMOUS)
    ask_to_sign_up(
        shift, email="kim@example.org", name="Kim", parent=by_mail("vater@example.org"), by=ANONYMOUS
    )
    # who leaves it out later takes nothing back
    ask_to_sign_up(shift, email="kim@example.org", name="Kim", by=ANONYMOUS)
    asked = shift.assignments.get()
    assert (asked.consent.email, asked.consent.asked_at) == ("vater@example.org", None)
    assert not allows("volunteering.answer_consent", parent_of(asked), asked)
    mine = sign_up(shift, by=address_actor(make_address("kim@example.org")))
    assert (mine.pk, mine.state, fresh(mine.consent).asked_at is None) == (asked.pk, "consent", False)


def test_a_stranger_who_knows_an_address_changes_nothing_about_a_place(shift):
    mine = sign_up(shift, by=address_actor(make_address("kim@example.org")))
    ask_to_sign_up(shift, email="kim@example.org", name="Kim", parent=by_mail(), by=ANONYMOUS)
    assert (fresh(mine).state, HelpConsent.objects.count()) == ("accepted", 0)


def test_a_swap_happens_at_once_so_a_parent_has_agreed_before(project):
    shift = make_shift(project, most=1)
    first, kim = make_helper(shift, "Udo"), helper("Kim")
    seek_swap(first, is_on=True, by=actor_for(first.volunteer))
    with pytest.raises(ValidationError, match="waiting list"):
        take_over(fresh(first), parent=by_mail(), by=kim)
    mine = sign_up(shift, parent=by_mail(), by=kim)
    with pytest.raises(ValidationError, match="waiting list"):
        take_over(fresh(first), by=kim)
    answer_consent(mine, is_given=True, by=parent_of(mine))
    assert take_over(fresh(first), by=kim).state == "accepted"
    assert fresh(first).state == "cancelled"


def test_the_age_an_opportunity_asks_for_holds_whatever_a_parent_says(project, actor):
    shift = make_shift(project, from_age=16)
    for act in (
        lambda: make_young(shift),
        lambda: ask_to_sign_up(shift, email="k@example.org", name="K", parent=by_mail(), by=ANONYMOUS),
        lambda: enter_helper(shift, values={"name": "Kim", "parent": Parent("paper")}, by=actor("bea")),
    ):
        with pytest.raises(ValidationError, match="16"):
            act()
    assert make_young(make_shift(project, hours=300, from_age=12), "Lea").state == "consent"


def test_not_ones_own_address_and_no_nonsense(shift):
    by = helper("kim")
    for email in ("kim@example.org", "nobody", ""):
        with pytest.raises(ValidationError) as told:
            sign_up(shift, by=by, parent=by_mail(email))
        assert "parent_email" in told.value.message_dict
    with pytest.raises(ValidationError):
        ask_to_sign_up(shift, email="k@example.org", name="K", parent=by_mail("k@example.org"), by=ANONYMOUS)
    with pytest.raises(ValidationError):
        sign_up(shift, by=by, parent=Parent("pigeon", "a@example.org"))


def test_where_the_city_asks_no_parents_nobody_waits(shift, city, actor):
    never_asked(city, actor)
    assert make_young(shift).state == "accepted"
    assert not HelpConsent.objects.exists()


def test_nobody_is_kept_at_two_places_at_once(project, shift):
    mine = make_young(shift)
    with pytest.raises(ValidationError, match="elsewhere"):
        sign_up(make_shift(project), by=actor_for(mine.volunteer), parent=by_mail())


def test_a_parent_hears_why_it_cannot_be_any_more(project, shift, actor):
    mine = make_young(shift)
    later = make_shift(project, hours=300)
    sign_up(later, by=actor_for(mine.volunteer))
    values = {"begins": later.begins, "ends": later.ends, "wanted": 2, "least": 1, "most": 2}
    keep_shift(shift.opportunity, values=values, number=shift.pk, by=actor("bea"))
    with pytest.raises(ValidationError, match="elsewhere"):
        answer_consent(fresh(mine), is_given=True, by=parent_of(mine))
    assert fresh(mine).consent.is_open


def test_another_time_moves_the_end_of_waiting(shift, actor):
    mine = make_young(shift)
    values = in_hours(48) | {"wanted": 2, "least": 1, "most": 2}
    keep_shift(shift.opportunity, values=values, number=shift.pk, by=actor("bea"))
    assert fresh(mine).expires_at <= values["begins"] - timedelta(hours=24)

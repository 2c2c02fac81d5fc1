"""Adding shifts later, and changing them."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.volunteering import (
    fresh,
    helper,
    in_hours,
    make_helper,
    make_shift,
    make_young,
    parent_of,
)
from vorort.volunteering.actions import answer_consent, change_opportunity, keep_shift, sign_up
from vorort.volunteering.models import HelpConsent
from vorort.volunteering.selectors.showing import people_on


def test_a_shift_is_added_later(shift, actor):
    made = keep_shift(shift.opportunity, values=in_hours(24), by=actor("bea"))
    assert (made.minutes, len(made.code)) == (120, 6)
    assert fresh(shift.opportunity).listed_at == made.begins


def test_more_places_let_the_waiting_list_move_up(project, actor):
    shift = make_shift(project, most=1)
    _coming, waiting = make_helper(shift, "Eva"), make_helper(shift, "Udo")
    keep_shift(shift.opportunity, values={"wanted": 2, "most": 2}, number=shift.pk, by=actor("bea"))
    assert fresh(waiting).state == "offered"


def test_who_comes_is_told_of_another_time(shift, actor, told):
    make_helper(shift)
    told()
    keep_shift(shift.opportunity, values=in_hours(200), number=shift.pk, by=actor("bea"))
    assert next(fact for fact, _payload in told()) == "volunteering.ShiftMoved"


def test_nobody_loses_a_place_by_a_change(project, shift, actor):
    by = helper("Anna")
    sign_up(shift, by=by)
    sign_up(make_shift(project, hours=300), by=by)
    with pytest.raises(ValidationError, match="elsewhere"):
        keep_shift(shift.opportunity, values=in_hours(300), number=shift.pk, by=actor("bea"))
    make_helper(shift)
    with pytest.raises(ValidationError, match="More people"):
        keep_shift(shift.opportunity, values={"wanted": 1, "most": 1}, number=shift.pk, by=actor("bea"))


@pytest.fixture
def agreed(shift):
    """Somebody young comes: a parent has agreed to the time of the shift."""
    place = make_young(shift)
    return answer_consent(place, is_given=True, by=parent_of(place))


def now_of(place):
    """Where somebody stands with the shift now."""
    return place.shift.assignments.alive().get(volunteer=place.volunteer)


def test_a_parent_is_asked_again_for_another_time(shift, agreed, actor):
    keep_shift(shift.opportunity, values=in_hours(300), number=shift.pk, by=actor("bea"))
    # what was decided stays as it was, with the place it was decided for
    assert (fresh(agreed).state, agreed.consent.is_open) == ("no_consent", False)
    kept = now_of(agreed)
    assert (kept.state, kept.consent.email, kept.consent.is_open) == ("consent", "mutter@example.org", True)
    assert [row.pk for row in people_on(shift)] == [kept.pk]
    assert fresh(shift).held == 1
    again = answer_consent(kept, is_given=True, by=parent_of(kept))
    assert again.state == "accepted"


def test_a_shorter_time_is_covered(shift, agreed, actor):
    ends = shift.ends - (shift.ends - shift.begins) / 2
    keep_shift(
        shift.opportunity, values={"begins": shift.begins, "ends": ends}, number=shift.pk, by=actor("bea")
    )
    assert fresh(agreed).state == "accepted"


def test_whose_address_is_deleted_is_asked_on_paper(shift, agreed, actor):
    HelpConsent.objects.update(email="")
    keep_shift(shift.opportunity, values=in_hours(300), number=shift.pk, by=actor("bea"))
    assert (now_of(agreed).state, now_of(agreed).consent.way) == ("consent", "paper")


def test_another_place_is_told_and_parents_are_asked_again(shift, agreed, actor, told):
    opportunity = shift.opportunity
    change_opportunity(opportunity, values={"where": "Am See"}, by=actor("bea"))
    grown = make_helper(shift)
    told()
    change_opportunity(opportunity, values={"where": "Im Saal"}, by=actor("bea"))
    moved = [payload for fact, payload in told() if fact == "volunteering.ShiftMoved"]
    assert moved == [{"shift_id": shift.pk, "is_elsewhere": True}]
    assert (now_of(agreed).state, fresh(grown).state) == ("consent", "accepted")


def test_other_words_ask_nobody(shift, agreed, actor):
    change_opportunity(shift.opportunity, values={"text": "Bringt Handschuhe mit."}, by=actor("bea"))
    assert fresh(agreed).state == "accepted"

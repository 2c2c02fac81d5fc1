"""How many are there, as a quorum counts them."""

from hypothesis import given
from hypothesis import strategies as st

from vorort.meetings.rules.attendance import Place, attendance


def counted(places, present, **how):
    found = attendance(places, present, **how)
    return found.seats, found.filled, found.present


def test_voting_seats_filled_ones_and_who_is_there():
    places = [Place(1, 10), Place(2, 20), Place(3, None), Place(4, 40, is_voting=False)]
    assert counted(places, {10, 40, 99}) == (3, 2, 1)
    assert counted(places, {10, 40}, advisory_votes=True) == (4, 3, 2)


def test_a_stand_in_counts_once_for_whom_they_stand_in():
    places = [Place(1, 10), Place(2, 20), Place(3, 30, stands_in_for=1), Place(4, 40, stands_in_for=1)]
    assert counted(places, {30}) == (2, 2, 1)
    assert counted(places, {30, 40}) == counted(places, {10, 30}) == (2, 2, 1)


def test_nobody_stands_in_for_an_empty_seat():
    assert counted([Place(1, None), Place(2, 20, stands_in_for=1)], {20}) == (1, 0, 0)


@given(
    st.lists(st.tuples(st.one_of(st.none(), st.integers(1, 30)), st.booleans()), max_size=20),
    st.sets(st.integers(1, 30)),
)
def test_never_more_than_there_are(held, present):
    places = [Place(number, holder, is_voting) for number, (holder, is_voting) in enumerate(held, start=1)]
    seats, filled, there = counted(places, present)
    assert 0 <= there <= filled <= seats <= len(places)

"""No parent has agreed in time."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.factories.volunteering import fresh, make_helper, make_shift, make_young, parent_of
from vorort.ground.actor import ANONYMOUS, user_actor
from vorort.ground.clock import held_at, now
from vorort.ground.permit import Refused
from vorort.people.actions import delete_account
from vorort.volunteering.actions import answer_consent, ask_to_sign_up, expire_consent
from vorort.volunteering.models import HelpConsent
from vorort.volunteering.reactions import end_kept_places, end_offers, forget_parents
from vorort.volunteering.rules.consents import Parent, consent_ends, is_surely_younger

AT = datetime(2026, 6, 1, 12, tzinfo=UTC)


def test_the_place_goes_to_whoever_waits(project):
    shift = make_shift(project, hours=400, most=1)
    mine, waiting = make_young(shift), make_helper(shift, "Udo")
    with held_at(mine.expires_at):
        end_kept_places(mine.expires_at)
    assert (fresh(mine).state, fresh(waiting).state) == ("no_consent", "offered")


def test_not_before_its_time_and_not_by_people(shift, actor):
    mine = make_young(shift)
    for who in ("clock", "bea"):
        with pytest.raises(Refused):
            expire_consent(mine, by=actor(who))
    end_kept_places(now())
    assert fresh(mine).state == "consent"


@pytest.mark.parametrize(
    ("ahead", "waits"),
    [
        (None, timedelta(days=7)),
        (timedelta(days=30), timedelta(days=7)),
        (timedelta(days=4), timedelta(days=3)),
        (timedelta(hours=31), timedelta(hours=7)),
        (timedelta(hours=25), timedelta(hours=23)),
        (timedelta(hours=3), timedelta(hours=3)),
        (timedelta(minutes=5), timedelta(minutes=5)),
        (-timedelta(minutes=5), timedelta(minutes=55)),
    ],
)
def test_how_long_a_place_is_kept(ahead, waits):
    begins = AT + ahead if ahead is not None else None
    ends = begins + timedelta(hours=1) if begins else None
    assert consent_ends(AT, begins, ends) == AT + waits


def test_a_task_is_kept_until_its_last_day():
    assert consent_ends(AT, None, AT + timedelta(days=2)) == AT + timedelta(days=2)


@pytest.mark.parametrize(
    ("born_in", "is_younger"), [(None, False), (2009, False), (2010, False), (2011, True)]
)
def test_of_a_year_of_birth_only_what_is_sure_counts(born_in, is_younger):
    assert is_surely_younger(born_in, AT.date(), 16) == is_younger


def test_parents_are_forgotten_once_it_is_decided(project, shift):
    decided, open_one = make_young(shift), make_young(shift, "Lea")
    answer_consent(decided, is_given=True, by=parent_of(decided))
    later = now() + timedelta(days=31)
    forget_parents(later)
    assert (fresh(decided.consent).email, fresh(open_one.consent).email) == ("", "mutter@example.org")
    with held_at(later):
        end_kept_places(later)
    forget_parents(later + timedelta(days=31))
    assert list(HelpConsent.objects.all()) == [decided.consent]


def test_so_are_those_of_whoever_never_confirmed(shift):
    parent = Parent("link", "mutter@example.org")
    ask_to_sign_up(shift, email="kim@example.org", name="Kim", parent=parent, by=ANONYMOUS)
    later = now() + timedelta(days=3)
    end_offers(later)
    forget_parents(later + timedelta(days=31))
    assert not HelpConsent.objects.exists()


def test_with_the_account_the_consent_goes(shift):
    mine = make_young(shift)
    answer_consent(mine, is_given=True, by=parent_of(mine))
    user = mine.volunteer.user
    delete_account(user, by=user_actor(user.pk))
    assert not HelpConsent.objects.exists()

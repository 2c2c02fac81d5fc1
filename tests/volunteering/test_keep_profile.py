"""What somebody offers, in one go."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.volunteering import (
    actor_for,
    address_actor,
    fresh,
    make_address,
    make_skill,
    make_theme,
    make_volunteer,
)
from vorort.ground.actor import user_actor
from vorort.ground.permit import Refused
from vorort.volunteering.actions import keep_profile
from vorort.volunteering.rules.values import Window


def test_interests_skills_and_time_are_kept_and_replaced(hoerde):
    theme, skill = make_theme(), make_skill()
    profile = make_volunteer(
        "Eva", themes=[theme], districts=[hoerde], skills={skill: True}, windows=[Window(5, 600, 900)]
    )
    assert list(profile.themes.all()) == [theme]
    assert profile.skills.get().wants_to_learn
    assert str(profile.budget.windows.get()) == "5: 600–900"
    keep_profile(
        fresh(profile).user, values={"skills": {}, "minutes": 60, "windows": []}, by=actor_for(profile)
    )
    profile.refresh_from_db()
    assert (profile.budget.minutes, profile.skills.count(), profile.budget.windows.count()) == (60, 0, 0)


def test_an_address_without_account_has_a_profile_too(city):
    address = make_address()
    profile = keep_profile(address, values={"name": "Eva"}, by=address_actor(address))
    assert (profile.address, profile.email) == (address, "anna@example.org")


def test_too_little_time_is_refused(city):
    with pytest.raises(ValidationError):
        make_volunteer("Eva", minutes=5)


def test_nobody_writes_the_profile_of_somebody_else(anna, bea):
    with pytest.raises(Refused):
        keep_profile(anna, values={}, by=user_actor(bea.pk))

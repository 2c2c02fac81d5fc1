"""Somebody has seen a paper; no copy is kept."""

from datetime import timedelta

import pytest

from tests.factories.volunteering import actor_for, make_shift, make_skill, make_volunteer
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.volunteering.actions import prove_skill
from vorort.volunteering.selectors.fitting import fits_you


def test_what_takes_a_proof_counts_as_long_as_it_holds(project, actor):
    skill = make_skill(needs_proof=True)
    shift = make_shift(project, requires=[skill])
    profile = make_volunteer("Eva", skills={skill: False})
    assert fits_you(profile, now()) == []
    row = prove_skill(profile, skill=skill, until=now().date() + timedelta(days=400), by=actor("cem"))
    assert [found.shift for found in fits_you(profile, now())] == [shift]
    assert not row.counts_on(now().date() + timedelta(days=401))


def test_nobody_proves_their_own_skill(city):
    skill = make_skill(needs_proof=True)
    profile = make_volunteer("Eva", skills={skill: False})
    with pytest.raises(Refused):
        prove_skill(profile, skill=skill, by=actor_for(profile))

"""The first operator of an installation comes from the command line."""

import pytest
from django.core.management import CommandError, call_command

from vorort.ground.clock import now
from vorort.people.models import User
from vorort.people.selectors import duties_of

pytestmark = pytest.mark.django_db


def test_the_first_operator_gets_a_log_in_and_the_duty() -> None:
    call_command("grant_duty", "Olga@Example.org", "operator")
    olga = User.objects.get(email="olga@example.org")
    assert [duty.kind for duty in duties_of(olga, now())] == ["operator"]
    assert not olga.has_usable_password()


def test_the_same_duty_twice_is_one_clear_sentence() -> None:
    call_command("grant_duty", "olga@example.org", "operator")
    with pytest.raises(CommandError):
        call_command("grant_duty", "olga@example.org", "operator")


def test_an_unknown_district_is_named() -> None:
    with pytest.raises(CommandError, match="atlantis"):
        call_command("grant_duty", "olga@example.org", "office", "--district", "atlantis")

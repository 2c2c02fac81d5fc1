"""What happens by itself: accounts nobody confirms go, and only those."""

from datetime import timedelta

import pytest

from tests.factories.people import make_duty, make_user
from vorort.ground.clock import now
from vorort.people.models import User
from vorort.people.reactions import delete_ended_sessions, delete_unconfirmed_accounts

pytestmark = pytest.mark.django_db


def age(user: User, days: int) -> User:
    User.objects.filter(pk=user.pk).update(joined=now() - timedelta(days=days))
    return user


def test_an_account_nobody_confirmed_within_a_week_is_deleted() -> None:
    age(make_user("Vergessen"), 8)
    delete_unconfirmed_accounts(now())
    assert not User.objects.exists()


def test_a_younger_a_confirmed_a_used_and_a_needed_account_stay() -> None:
    age(make_user("Neu"), 6)
    confirmed = age(make_user("Bestätigt"), 30)
    confirmed.emailaddress_set.create(email=confirmed.email, verified=True, primary=True)  # type: ignore[attr-defined]
    used = age(make_user("Benutzt"), 30)
    User.objects.filter(pk=used.pk).update(last_login=now())
    make_duty(age(make_user("Gebraucht"), 30))
    delete_unconfirmed_accounts(now())
    assert User.objects.count() == 4


def test_ended_sessions_are_cleared_without_complaint() -> None:
    delete_ended_sessions(now())

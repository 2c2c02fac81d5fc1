from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import make_committee, seated
from tests.factories.meetings_preparing import HOURS, ask
from vorort.ground.clock import now
from vorort.ground.permit import Refused


def test_members_are_asked_which_date_suits(committee, actor):
    poll = ask(committee, title=" Sitzung im Juli ", by=actor("bea"))
    assert (poll.title, poll.options.count(), poll.is_open) == ("Sitzung im Juli", 2, True)


def test_two_dates_at_least_all_different_and_ahead(committee):
    soon = now() + timedelta(days=1)
    with pytest.raises(ValidationError, match="between two and twenty"):
        ask(committee, options=[(soon, soon + HOURS)])
    with pytest.raises(ValidationError, match="proposed already"):
        ask(committee, options=[(soon, soon + HOURS)] * 2)
    with pytest.raises(ValidationError, match="moment is over"):
        ask(committee, options=[(soon, soon + HOURS), (soon - HOURS * 20, soon)])


def test_not_by_members_nor_for_bodies_only_named_here(committee, actor):
    with pytest.raises(Refused):
        ask(committee, by=seated("member", committee))
    with pytest.raises(Refused):
        ask(make_committee("Rat", kind="council"), by=actor("cem"))

import pytest
from django.core.exceptions import ValidationError

from tests.factories.meetings import invite, make_member_with_account, make_proxy, make_running
from vorort.ground.permit import Refused
from vorort.meetings.actions import withdraw_proxy


@pytest.fixture
def stage(committee):
    meeting = make_running(committee)
    giver, holder = (make_member_with_account(committee, name) for name in ("giver", "holder"))
    for mandate, _account in (giver, holder):
        invite(meeting, mandate)
    return make_proxy(meeting, giver[0].person, holder[0].person), giver[1], holder[1]


def test_whoever_gave_it_takes_it_back(stage):
    proxy, giver, _holder = stage
    withdrawn = withdraw_proxy(proxy, by=giver)
    assert withdrawn.withdrawn_at
    assert withdraw_proxy(proxy, by=giver).withdrawn_at == withdrawn.withdrawn_at
    proxy.meeting.refresh_from_db()
    assert proxy.meeting.revision == 2


def test_or_whoever_convenes_and_nobody_else(stage, actor):
    proxy, _giver, holder = stage
    with pytest.raises(ValidationError, match="your own proxy only"):
        withdraw_proxy(proxy, by=holder)
    with pytest.raises(Refused):
        withdraw_proxy(proxy, by=actor("anna"))
    assert withdraw_proxy(proxy, by=actor("bea")).withdrawn_at

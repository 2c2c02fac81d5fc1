import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import seated
from tests.factories.meetings_preparing import ask
from vorort.committees.rules.rule_set import Mode
from vorort.ground.clock import held_at
from vorort.ground.permit import Refused
from vorort.meetings.actions import settle_date


def test_a_date_becomes_a_meeting(committee, actor, told):
    poll = ask(committee)
    option = poll.options.all()[1]
    told()
    meeting = settle_date(poll, option=option, place="Bürgersaal", by=actor("bea"))
    poll.refresh_from_db()
    assert (meeting.title, meeting.begins, meeting.place) == (poll.title, option.begins, "Bürgersaal")
    assert (poll.meeting, poll.is_open) == (meeting, False)
    assert [fact for fact, _payload in told()] == ["meetings.MeetingPlanned"]


def test_only_once_and_only_what_was_proposed(committee, actor):
    poll, other = ask(committee), ask(committee)
    option = poll.options.all()[0]
    with pytest.raises(ValueError, match="another poll"):
        settle_date(poll, option=other.options.all()[0], by=actor("bea"))
    with pytest.raises(ValidationError, match="do not provide"):
        settle_date(poll, option=option, mode=Mode.ONLINE, by=actor("bea"))
    with held_at(option.begins), pytest.raises(ValidationError, match="moment is over"):
        settle_date(poll, option=option, by=actor("bea"))
    settle_date(poll, option=option, by=actor("bea"))
    with pytest.raises(ValidationError, match="settled already"):
        settle_date(poll, option=option, by=actor("bea"))


def test_members_settle_nothing(committee):
    poll = ask(committee)
    with pytest.raises(Refused):
        settle_date(poll, option=poll.options.all()[0], by=seated("member", committee))

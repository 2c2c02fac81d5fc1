from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate

from tests.factories.committees import seated, sit
from tests.factories.meetings import BY
from tests.factories.meetings_preparing import ask
from tests.factories.people import make_person
from vorort.ground.permit import Refused
from vorort.meetings.actions import answer_dates, settle_date
from vorort.meetings.choices import DateReply
from vorort.meetings.models import DateAnswer


@pytest.fixture
def poll(committee):
    return ask(committee)


@pytest.fixture
def replies(poll):
    first, second = poll.options.all()
    return {first.pk: DateReply.YES, second.pk: DateReply.MAYBE}


@pytest.mark.parametrize("office", ["member", "stand_in"])
def test_a_member_answers_and_changes_their_mind(office, committee, poll, replies):
    member = seated("member", committee, office)
    answers = answer_dates(poll, replies=replies, by=member)
    assert [answer.reply for answer in answers] == ["yes", "maybe"]
    answer_dates(poll, replies=dict.fromkeys(replies, DateReply.NO), by=member)
    assert list(DateAnswer.objects.values_list("reply", flat=True)) == ["no", "no"]


def test_whoever_convenes_enters_it_for_somebody(committee, poll, replies, actor):
    uwe = make_person("Urban")
    with pytest.raises(ValidationError, match="Only members"):
        answer_dates(poll, replies=replies, person=uwe, by=actor("bea"))
    sit(uwe, committee)
    answers = answer_dates(poll, replies=replies, person=uwe, by=actor("bea"))
    assert {answer.person for answer in answers} == {uwe}


def test_nobody_else_answers_for_others(committee, poll, replies, actor):
    uwe = sit(make_person("Urban"), committee).person
    with pytest.raises(ValidationError, match="for yourself only"):
        answer_dates(poll, replies=replies, person=uwe, by=seated("member", committee))
    with pytest.raises(ValidationError, match="for yourself only"):
        answer_dates(poll, replies=replies, by=actor("cem"))
    with pytest.raises(Refused):
        answer_dates(poll, replies=replies, by=actor("anna"))


def test_only_what_is_proposed_and_only_in_time(committee, poll, replies):
    member, other = seated("member", committee), ask(committee).options.all()[0]
    with pytest.raises(ValidationError, match="not among those proposed"):
        answer_dates(poll, replies={other.pk: DateReply.YES}, by=member)
    poll.closes_on = localdate() - timedelta(days=1)
    poll.save()
    with pytest.raises(ValidationError, match="time to answer is over"):
        answer_dates(poll, replies=replies, by=member)
    settle_date(poll, option=poll.options.all()[0], by=BY)
    with pytest.raises(ValidationError, match="settled already"):
        answer_dates(poll, replies=replies, by=member)

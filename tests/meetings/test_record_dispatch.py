from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate, localtime

from tests.factories.committees import seated
from tests.factories.meetings_preparing import invited, with_mail, without_mail
from vorort.ground.permit import Refused
from vorort.meetings.actions import record_dispatch
from vorort.meetings.choices import Channel

DAY = timedelta(days=1)


def test_a_letter_was_posted(committee, actor):
    mandate = without_mail(committee)
    letter = invited(committee).invitations.get(person=mandate.person)
    sent = record_dispatch(letter, sent_on=localdate() - DAY, proof=" Einwurf ", by=actor("bea"))
    assert (localtime(sent.sent_at).date(), sent.proof, sent.channel) == (
        localdate() - DAY,
        "Einwurf",
        "letter",
    )


def test_what_no_mail_reached_is_handed_over(committee, actor):
    mandate = with_mail(committee)
    mail = invited(committee).invitations.get(person=mandate.person)
    sent = record_dispatch(mail, sent_on=localdate(), channel=Channel.HAND, by=actor("bea"))
    assert (sent.channel, localtime(sent.sent_at).date()) == ("hand", localdate())


def test_not_tomorrow_and_not_by_members(committee, actor):
    letter = invited(committee).invitations.get()
    with pytest.raises(ValidationError, match="not come yet"):
        record_dispatch(letter, sent_on=localdate() + DAY, by=actor("bea"))
    with pytest.raises(Refused):
        record_dispatch(letter, sent_on=localdate(), by=seated("member", committee))

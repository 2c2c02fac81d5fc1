"""A correction stands beside what is final."""

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction

from tests.factories.meetings import BY
from tests.factories.meetings_holding import make_approved, make_sent
from vorort.ground.permit import Refused
from vorort.meetings.actions import amend_minutes
from vorort.meetings.models import MinutesAmendment


def test_added_and_kept(committee, actor, told):
    minutes = make_approved(committee)
    told()
    row = amend_minutes(minutes, text="Es waren vier Bänke.", decided_in=minutes.approved_in, by=actor("bea"))
    assert (row.text, row.decided_in, row.is_public) == ("Es waren vier Bänke.", minutes.approved_in, True)
    assert told() == [("meetings.MinutesAmended", {"meeting_id": minutes.meeting_id, "amendment_id": row.pk})]
    for act in (lambda: MinutesAmendment.objects.update(text="Drei"), row.delete):
        with pytest.raises(DatabaseError, match="never change"), transaction.atomic():
            act()


def test_only_of_final_ones_and_with_words(committee, actor):
    with pytest.raises(Refused):
        amend_minutes(make_sent(committee), text="Neu", by=BY)
    minutes = make_approved(committee)
    with pytest.raises(ValidationError):
        amend_minutes(minutes, text=" ", by=BY)
    with pytest.raises(ValidationError, match="later meeting"):
        amend_minutes(minutes, text="Neu", decided_in=minutes.meeting, by=BY)
    with pytest.raises(Refused):
        amend_minutes(minutes, text="Neu", by=actor("anna"))

"""What was printed is kept once."""

import pytest

from tests.factories.committees import PDF
from tests.factories.meetings import BY
from tests.factories.meetings_holding import make_approved, make_sent
from vorort.files.rules import UnusableDocument
from vorort.ground.permit import Refused
from vorort.meetings.actions import keep_minutes_paper


def test_both_papers_once(committee, actor):
    minutes = keep_minutes_paper(
        make_approved(committee, is_public=True), pdf=PDF, public_pdf=PDF + b"%", by=actor("clock")
    )
    assert minutes.document
    assert minutes.public_document
    assert (minutes.document.content(), minutes.public_document.content()) == (PDF, PDF + b"%")
    with pytest.raises(ValueError, match="once"):
        keep_minutes_paper(minutes, pdf=PDF, by=BY)


def test_only_of_final_ones_and_nothing_public_of_what_was_not(committee, actor):
    with pytest.raises(ValueError, match="final"):
        keep_minutes_paper(make_sent(committee), pdf=PDF, by=BY)
    minutes = make_approved(committee)
    with pytest.raises(ValueError, match="not public"):
        keep_minutes_paper(minutes, pdf=PDF, public_pdf=PDF, by=BY)
    with pytest.raises(UnusableDocument):
        keep_minutes_paper(minutes, pdf=b"no", by=BY)
    with pytest.raises(Refused):
        keep_minutes_paper(minutes, pdf=PDF, by=actor("bea"))

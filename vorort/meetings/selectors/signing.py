"""Who signs minutes, each as who they are."""

from datetime import datetime

from django.db.models import Q

from vorort.committees.choices import LEADING, CommitteeKind, SeatOffice
from vorort.committees.models import Mandate
from vorort.committees.rules.rule_set import Signer
from vorort.meetings.models import Meeting, Minutes
from vorort.people.models import Person


def may_sign(minutes: Minutes, person: Person, role: Signer, at: datetime) -> bool:
    """The chair or a deputy; the recorder, or who is secretary; the co-signer of this meeting.

    A general assembly without a chair of its own is led by the board.
    """
    if role == Signer.CO_SIGNER:
        return minutes.co_signer_id == person.pk
    if role == Signer.SECRETARY and minutes.recorder_id is not None:
        return minutes.recorder_id == person.pk
    offices = (SeatOffice.SECRETARY,) if role == Signer.SECRETARY else LEADING
    meeting = minutes.meeting
    mine = Mandate.objects.filter(_led_by(meeting), person=person, seat__office__in=offices)
    # who held the office when the committee met signs, also after it
    then = meeting.opened_at or meeting.begins
    return (mine.in_force(then) | mine.in_force(at)).exists()


def _led_by(meeting: Meeting) -> Q:
    committee, own = meeting.committee, Q(committee=meeting.committee_id)
    if committee.kind != CommitteeKind.GENERAL_ASSEMBLY:
        return own
    if committee.seats.filter(office=SeatOffice.CHAIR).exists():
        return own
    return own | Q(committee__kind=CommitteeKind.BOARD, committee__district=committee.district_id)

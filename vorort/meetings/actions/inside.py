"""What several actions do inside their doors."""

from datetime import datetime

from django.db.models import F

from vorort.districts.models import District
from vorort.ground.actor import Actor
from vorort.meetings.choices import MeetingState
from vorort.meetings.models import Meeting
from vorort.meetings.selectors.seating import seated
from vorort.people.models import Person
from vorort.threads.choices import Visibility
from vorort.threads.models import Thread

__all__ = ["note_agenda_change", "open_thread", "own_person", "seated", "touch"]


def touch(meeting: Meeting) -> None:
    """Tell every screen that shows the meeting that something is new."""
    Meeting.objects.filter(pk=meeting.pk).update(revision=F("revision") + 1)


def note_agenda_change(meeting: Meeting, at: datetime) -> None:
    """Those invited are told once it has been quiet for a while, so that ten changes are one mail."""
    Meeting.objects.filter(pk=meeting.pk, state=MeetingState.INVITED).update(agenda_changed_at=at)


def open_thread(kind: str, title: str, district: District | None, *, public: bool = False) -> Thread:
    """A thread of its own, public or not yet."""
    visibility = Visibility.PUBLIC if public else Visibility.DRAFT
    thread = Thread(kind=kind, title=title, district=district, visibility=visibility)
    thread.full_clean()
    thread.save()
    return thread


def own_person(by: Actor) -> Person | None:
    """The record of whoever acts, by account."""
    if by.user_id is None:
        return None
    return Person.objects.current().filter(user_id=by.user_id).first()

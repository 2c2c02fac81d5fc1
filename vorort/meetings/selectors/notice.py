"""What stands in the way of a meeting: before anybody is invited, and afterwards. It warns; people decide."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils.timezone import localtime

from vorort.committees.choices import SeatOffice
from vorort.committees.models import Mandate
from vorort.committees.rules.rule_set import Mode, RuleSet
from vorort.committees.selectors import rules_of
from vorort.meetings.choices import Channel, MeetingState
from vorort.meetings.models import Meeting
from vorort.meetings.rules.notice import (
    Problem,
    SeatedPerson,
    Sent,
    channel_for,
    last_day_to_send,
    missing_of,
    must_be_invited,
    problems_of,
)
from vorort.meetings.selectors.seating import seated
from vorort.people.models import Person


@dataclass(frozen=True)
class Notice:
    """The last day for each way of sending, what is missing before inviting, and what is wrong afterwards.

    Keys of `missing`: no_place, no_access, mode_not_allowed, no_items, nobody_seated, unreachable, too_late; of
    `problems`: not_invited, letters_not_sent, late, other_form. Each comes with how many people or things it concerns.
    """

    last_day_by_mail: date
    last_day_by_letter: date
    # how many of those who must be invited will get a letter
    letters: int
    missing: tuple[Problem, ...]
    problems: tuple[Problem, ...]

    @property
    def last_day(self) -> date:
        """The last day for all: by letter comes first where somebody gets one."""
        return self.last_day_by_letter if self.letters else self.last_day_by_mail


def notice_of(meeting: Meeting, at: datetime) -> Notice:
    """How a meeting stands before the rules of the committee that convenes it, at a moment."""
    rules, _version = rules_of(meeting.committee, at)
    mandates = list(seated(meeting, at).select_related("seat", "person__user"))
    must = must_be_invited(rules, map(_seated_person, mandates))
    people = {mandate.person_id: mandate.person for mandate in mandates if mandate.person_id in must}
    letters = [person for person in people.values() if _channel(rules, person) == Channel.LETTER]
    meets_on = localtime(meeting.begins).date()
    by_mail, by_letter = (last_day_to_send(rules, meets_on, way) for way in (Channel.EMAIL, Channel.LETTER))
    is_draft = meeting.state == MeetingState.DRAFT
    missing = _missing(meeting, rules, must, letters) if is_draft else []
    if is_draft and localtime(at).date() > (by_letter if letters else by_mail):
        missing.append(Problem("too_late", len(must)))
    problems = [] if is_draft else problems_of(rules, meets_on, must, _sent(meeting))
    return Notice(by_mail, by_letter, len(letters), tuple(missing), tuple(problems))


def _missing(meeting: Meeting, rules: RuleSet, must: set[int], letters: list[Person]) -> list[Problem]:
    return missing_of(
        rules,
        mode=Mode(meeting.mode),
        has_place=bool(meeting.place),
        has_access=bool(meeting.access),
        items=meeting.items.count(),
        must=len(must),
        unreachable=sum(not (person.street and person.town) for person in letters),
    )


def _sent(meeting: Meeting) -> list[Sent]:
    rows = meeting.invitations.values_list("person_id", "channel", "sent_at")
    return [
        Sent(person_id, Channel(channel), localtime(sent_at).date() if sent_at else None)
        for person_id, channel, sent_at in rows
    ]


def _seated_person(mandate: Mandate) -> SeatedPerson:
    seat = mandate.seat
    return SeatedPerson(mandate.person_id, seat.is_voting, seat.office == SeatOffice.STAND_IN)


def _channel(rules: RuleSet, person: Person) -> Channel:
    return channel_for(rules, has_address=bool(person.email or (person.user and person.user.email)))

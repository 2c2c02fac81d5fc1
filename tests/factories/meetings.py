"""Meetings, straight into the tables: the database's own rules apply, no others."""

from datetime import datetime, timedelta
from itertools import count
from typing import Any

from tests.factories.committees import BEGINNING, sit
from tests.factories.people import make_person, make_user
from vorort.committees.models import Committee, Mandate, RuleSetVersion
from vorort.committees.rules.presets import CUSTOM
from vorort.committees.rules.rule_set import RuleSet, as_plain, changed
from vorort.ground.actor import Actor, command_actor, user_actor
from vorort.ground.clock import now
from vorort.meetings.choices import AHEAD, OVER, Channel, MeetingState, Right
from vorort.meetings.models import (
    AgendaItem,
    Amendment,
    Candidate,
    ConflictOfInterest,
    Invitation,
    Meeting,
    Paper,
    PaperVersion,
    Presence,
    Proxy,
    Vote,
)
from vorort.people.models import Person
from vorort.threads.models import Thread

BY = command_actor("tests")
HOUR = timedelta(hours=1)
_numbers = count(1)


def make_thread(kind: str, title: str, committee: Committee, visibility: str = "draft") -> Thread:
    return Thread.objects.create(kind=kind, title=title, district=committee.district, visibility=visibility)


def make_meeting(committee: Committee, title: str = "Sitzung im Juni", **fields: Any) -> Meeting:
    """A draft for next week; whatever `state` asks for has happened by now."""
    at, state = now(), fields.get("state", MeetingState.DRAFT)
    begins = at + timedelta(days=7) if state in AHEAD else at - HOUR
    known: dict[str, Any] = {"begins": begins, "ends": begins + 2 * HOUR, "place": "Bürgersaal"}
    if state != MeetingState.DRAFT:
        known["invited_at"] = begins - timedelta(days=14)
    if state in (MeetingState.RUNNING, *OVER):
        known["opened_at"] = begins
    if state in OVER:
        known["closed_at"] = at
    if state == MeetingState.CANCELLED:
        known |= {"cancelled_at": at, "cancelled_why": "Niemand kann"}
    visibility = "public" if fields.get("is_public") and state != MeetingState.DRAFT else "draft"
    thread = fields.pop("thread", None) or make_thread("meeting", title, committee, visibility)
    return Meeting.objects.create(committee=committee, thread=thread, **(known | fields))


def make_running(committee: Committee, **fields: Any) -> Meeting:
    return make_meeting(committee, **({"state": MeetingState.RUNNING} | fields))


def make_item(meeting: Meeting, title: str = "Bänke am See", **fields: Any) -> AgendaItem:
    """The next item of an agenda."""
    position = meeting.items.count() + 1
    known = {"position": position, "number": str(position)}
    return AgendaItem.objects.create(meeting=meeting, title=title, **(known | fields))


def make_vote(item: AgendaItem | None, wording: str = "Wir stellen drei Bänke auf.", **fields: Any) -> Vote:
    """A vote that is prepared, by show of hands."""
    known: dict[str, Any] = {"item": item, "wording": wording}
    if item:
        known |= {"committee": item.meeting.committee, "position": item.votes.count() + 1}
    return Vote.objects.create(**(known | fields))


def make_candidate(vote: Vote, person: Person | None = None, **fields: Any) -> Candidate:
    known: dict[str, Any] = {"position": vote.candidates.count() + 1, "person": person}
    if person is None:
        known["name"] = f"Kandidat {known['position']}"
    return Candidate.objects.create(vote=vote, **(known | fields))


def make_paper(committee: Committee, wording: str = "Wir stellen drei Bänke auf.", **fields: Any) -> Paper:
    """A paper with its first version."""
    title = fields.pop("title", "Bänke am See")
    reasons = fields.pop("reasons", "Dort sitzt es sich gut.")
    thread = make_thread("paper", title, committee, fields.pop("visibility", "draft"))
    known = {"year": 2026, "number": next(_numbers)}
    paper = Paper.objects.create(committee=committee, thread=thread, **(known | fields))
    PaperVersion.objects.create(paper=paper, version=1, wording=wording, reasons=reasons, at=now())
    return paper


def make_amendment(paper: Paper, wording: str = "Wir stellen vier Bänke auf.", **fields: Any) -> Amendment:
    known = {"position": paper.amendments.count() + 1}
    return Amendment.objects.create(paper=paper, wording=wording, **(known | fields))


def invite(meeting: Meeting, mandate: Mandate, **fields: Any) -> Invitation:
    """A member who was invited in good time."""
    known = {
        "person": mandate.person, "mandate": mandate, "channel": Channel.EMAIL,
        "right": Right.VOTING if mandate.seat.is_voting else Right.ADVISORY,
        "sent_at": meeting.begins - timedelta(days=14),
    }  # fmt: skip
    return Invitation.objects.create(meeting=meeting, **(known | fields))


def arrive(meeting: Meeting, who: Mandate | Person | str, **fields: Any) -> Presence:
    """Somebody is there from the beginning: a member, another person, or a guest by name."""
    known: dict[str, Any] = {"came_at": meeting.opened_at or meeting.begins, "right": Right.GUEST}
    if isinstance(who, Mandate):
        right = Right.VOTING if who.seat.is_voting else Right.ADVISORY
        known |= {"person": who.person, "mandate": who, "right": right}
    elif isinstance(who, Person):
        known["person"] = who
    else:
        known["name"] = who
    return Presence.objects.create(meeting=meeting, **(known | fields))


def leave(presence: Presence, left_at: datetime | None = None) -> Presence:
    presence.left_at = left_at or now()
    presence.save()
    return presence


def make_proxy(meeting: Meeting, giver: Person, holder: Person, **fields: Any) -> Proxy:
    known = {"in_writing": True, "given_at": meeting.begins - HOUR}
    return Proxy.objects.create(meeting=meeting, giver=giver, holder=holder, **(known | fields))


def make_conflict(item: AgendaItem, person: Person, **fields: Any) -> ConflictOfInterest:
    return ConflictOfInterest.objects.create(item=item, person=person, **({"declared_at": now()} | fields))


def make_rules(committee: Committee, preset: RuleSet = CUSTOM, **values: Any) -> RuleSetVersion:
    """The rules of a committee since its beginning, some of them set anew."""
    version = committee.rule_sets.count() + 1
    return RuleSetVersion.objects.create(
        committee=committee, version=version, preset="custom", valid_from=BEGINNING,
        parameters=as_plain(changed(preset, **values)),
    )  # fmt: skip


def make_members(committee: Committee, number: int, **fields: Any) -> list[Mandate]:
    """Members without accounts, each on a seat of their own since the beginning."""
    known = {"begins": BEGINNING} | fields
    return [sit(make_person(f"Mitglied {next(_numbers)}"), committee, **known) for _ in range(number)]


def make_member_with_account(
    committee: Committee, name: str, office: str = "member"
) -> tuple[Mandate, Actor]:
    """A member who acts for themselves."""
    user = make_user(name)
    mandate = sit(make_person(name, user=user), committee, office, begins=BEGINNING)
    return mandate, user_actor(user.pk)

"""Meetings through their actions: planned, invited, with papers and polls."""

from datetime import UTC, datetime, timedelta
from typing import Any

from django.db import transaction

from tests.factories.committees import BEGINNING, sit
from tests.factories.meetings import BY
from tests.factories.people import make_person
from tests.factories.threads import make_thread
from vorort.committees.models import Committee, Mandate
from vorort.ground.clock import now
from vorort.ground.context import running
from vorort.meetings.actions import ask_for_dates, invite_members, plan_meeting, write_paper
from vorort.meetings.bulk import put_on_agenda
from vorort.meetings.choices import Outcome
from vorort.meetings.models import DatePoll, Meeting, Paper, Resolution
from vorort.threads.models import Thread

# a Tuesday; 19:00 where the city lies
EVENING = datetime(2030, 6, 18, 17, tzinfo=UTC)
HOURS = timedelta(hours=2)
PDF = b"%PDF-1.7\n%%EOF\n"


def plan(committee: Committee, days: int = 20, **fields: Any) -> Meeting:
    """A draft in so many days."""
    begins = fields.pop("begins", now() + timedelta(days=days))
    told = {"begins": begins, "ends": begins + HOURS, "place": "Bürgersaal", "by": BY}
    return plan_meeting(committee, **(told | fields))


def with_mail(committee: Committee, name: str = "Maler", **fields: Any) -> Mandate:
    """A member with an e-mail address and without an account."""
    person = make_person(name, email=f"{name.lower()}@example.org")
    return sit(person, committee, **({"begins": BEGINNING} | fields))


def without_mail(committee: Committee, name: str = "Briefer", **fields: Any) -> Mandate:
    return sit(make_person(name, street="Am Markt 1", town="Hörde"), committee, begins=BEGINNING, **fields)


def invited(committee: Committee, days: int = 20, **fields: Any) -> Meeting:
    """People are invited to it."""
    meeting = plan(committee, days, **fields)
    invite_members(meeting, by=BY)
    meeting.refresh_from_db()
    return meeting


def write(committee: Committee, title: str = "Bänke am See", **fields: Any) -> Paper:
    told: dict[str, Any] = {"wording": "Wir stellen drei Bänke auf.", "by": BY}
    return write_paper(committee, title=title, **(told | fields))


def ask(committee: Committee, **fields: Any) -> DatePoll:
    """Which of two evenings suits?"""
    days = [now() + timedelta(days=20), now() + timedelta(days=27)]
    told: dict[str, Any] = {
        "title": "Sitzung im Juli",
        "options": [(day, day + HOURS) for day in days],
        "by": BY,
    }
    return ask_for_dates(committee, **(told | fields))


def put(committee: Committee, thread: Thread, title: str = "Bänke", paper: Paper | None = None) -> Any:
    """An app above gives something to a committee, inside its own door."""
    at = now()
    with transaction.atomic(), running("tests.refer", BY, at):
        return put_on_agenda(committee, thread, title, at=at, paper=paper)


def make_resolution(committee: Committee, number: int = 1, **fields: Any) -> Resolution:
    """Somebody still has to see to it."""
    known = {
        "thread": make_thread(f"Beschluss {number}", kind="resolution"), "year": 2026, "running": number,
        "number": f"{committee.pk}-2026-{number:03}", "wording": "Wir stellen drei Bänke auf.",
        "outcome": Outcome.CARRIED, "decided_on": now().date(), "follow_up": "open",
    }  # fmt: skip
    return Resolution.objects.create(committee=committee, **(known | fields))


def agenda(meeting: Meeting) -> list[tuple[str, str]]:
    """Number and title, as they are read out."""
    items = meeting.items.order_by("position", "pk")
    tops = [item for item in items if item.parent_id is None]
    ordered = [row for top in tops for row in (top, *(item for item in items if item.parent_id == top.pk))]
    return [(item.number, item.title) for item in ordered]

"""The stage: Hörde with its steering committee, a public meeting ahead, one that was held, and what was decided."""

import re
import subprocess
from typing import Any

import pytest
from django.core import mail
from django.test import Client

from tests.factories.committees import make_chaired
from tests.factories.meetings import BY, arrive, make_item, make_meeting, make_members, make_vote
from vorort.committees.models import Committee
from vorort.meetings.actions import close_vote, declare_vote, open_vote
from vorort.meetings.models import Meeting, Vote
from vorort.outbox.worker import run_once

YES = {"yes": 4, "no": 1, "abstained": 0, "invalid": 0}


@pytest.fixture
def committee(city, hoerde, bea) -> Committee:
    return make_chaired(hoerde, bea)


@pytest.fixture
def meeting(committee) -> Meeting:
    """Public, people are invited; with a public and another item."""
    found = make_meeting(
        committee,
        state="invited",
        is_public=True,
        mode="hybrid",
        online_url="https://meet.example/x",
        access="PIN 1",
    )
    make_item(found, "Bänke am See", minutes=15)
    make_item(found, "Vertrag mit Frau Geheim", is_public=False)
    return found


@pytest.fixture
def running(committee) -> Meeting:
    """Public, and it runs with five members there."""
    found = make_meeting(committee, "Sitzung im Mai", state="running", is_public=True)
    chair = committee.mandates.get(seat__office="chair")
    for mandate in (chair, *make_members(committee, 4)):
        arrive(found, mandate)
    return found


def decide(meeting: Meeting, title: str = "Bänke am See", **fields: Any) -> Vote:
    """An item with a vote that is declared."""
    item = make_item(
        meeting, title, **{name: fields.pop(name) for name in ("is_public", "paper") if name in fields}
    )
    vote = open_vote(make_vote(item, **fields), by=BY)
    return declare_vote(close_vote(vote, counts=YES, by=BY), by=BY)


def words(path: str, client: Client | None = None, status: int = 200) -> str:
    answer = (client or Client()).get(path, follow=True)
    assert answer.status_code == status
    return " ".join(re.sub(r"<[^>]+>", " ", answer.content.decode()).split())


def letters() -> list[Any]:
    """The mails that have gone out since last asked: to whom, the text, and what goes with it."""
    while run_once():
        pass
    found = [message.message() for message in mail.outbox]
    mail.outbox.clear()
    return found


def text_of(letter: Any) -> str:
    part = next(part for part in letter.walk() if part.get_content_type() == "text/plain")
    return str(part.get_payload(decode=True).decode())


def paper_of(letter: Any) -> str:
    """The words of the PDF that goes with a mail."""
    part = next(part for part in letter.walk() if part.get_content_type() == "application/pdf")
    command = ["pdftotext", "-layout", "-", "-"]
    done = subprocess.run(command, input=part.get_payload(decode=True), capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


def calendar_of(letter: Any) -> bytes:
    part = next(part for part in letter.walk() if part.get_content_type() == "text/calendar")
    return bytes(part.get_payload(decode=True))


def link_in(letter: Any, part: str = "einladung") -> str:
    found = re.search(rf"http://[^/]+(\S*/{part}/\S+)", text_of(letter))
    assert found
    return found[1]

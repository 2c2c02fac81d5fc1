"""An assembly of 300 votes within a minute, while every browser in the room keeps asking whether anything is new.

    .venv/bin/python bench/assembly.py                        on SQLite
    DATABASE_URL=postgres://… .venv/bin/python bench/assembly.py     on an empty PostgreSQL database

A server of its own with two workers; all 300 are logged in, and each browser does what `shell/live.js` does: it asks for one
number every four to seven seconds, on condition, and reads the page again only when that number has changed. In the
meantime each member opens the ballot and casts a vote at a moment of their own within the minute. Afterwards every ballot
that was confirmed is looked for.
"""

import asyncio
import json
import os
import random
import re
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import httpx
from server import BASE, LOOK_AROUND, run, web_seconds

sys.path.append(str(Path(__file__).resolve().parents[1]))
from tests.server.conftest import Instance
from tests.server.test_votes import CLOSE, OPEN, STAGE  # the same assembly, larger

VOTERS, SECONDS, WARMING = 300, 60, 60
LEAST, SPREAD, SCREENS_SPREAD = 4.0, 3.0, 5.1
TOKEN = "b" * 32
ANSWERS = ("yes", "no", "abstain")
MEETING = """
from vorort.meetings.models import AgendaItem
print(AgendaItem.objects.get(pk={item}).meeting_id)
"""
COUNTED = """
from vorort.meetings.models import OpenBallot, Vote
vote = Vote.objects.get(pk={vote})
print(OpenBallot.objects.filter(entry__vote=vote).count(), vote.yes + vote.no + vote.abstained)
"""


@dataclass
class Hall:
    """What was asked: milliseconds by kind of request, and how many went wrong."""

    meeting: int
    vote: int
    times: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    states: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    confirmed: int = 0

    async def ask(
        self, client: httpx.AsyncClient, kind: str, method: str, path: str, **more
    ) -> httpx.Response | None:
        begun = time.perf_counter()
        try:
            answer = await client.request(method, BASE + path, timeout=30, **more)
        except httpx.HTTPError:
            self.states[f"{kind} without an answer"] += 1
            return None
        self.times[kind].append((time.perf_counter() - begun) * 1000)
        self.states[f"{kind} {answer.status_code}"] += 1
        return answer


async def browse(
    hall: Hall, cookies: dict[str, str], line: int, until: float, client: httpx.AsyncClient
) -> None:
    """One member: looks at the room, votes once, and stays until the end."""
    room = f"/arbeitsplatz/sitzungen/{hall.meeting}/saal/"
    votes_at = time.perf_counter() + random.uniform(0, SECONDS - 10)
    state, tag, number = "", "", ""
    await asyncio.sleep(random.uniform(0, LEAST + SPREAD))
    while time.perf_counter() < until:
        if votes_at and time.perf_counter() >= votes_at:
            votes_at = 0.0
            await cast(hall, cookies, line, client)
        answer = (
            await hall.ask(client, "state", "GET", state, headers={"if-none-match": tag}) if state else None
        )
        if answer is not None and answer.status_code == 200:
            tag, said = answer.headers["etag"], answer.text.split(" ")[0]
            state, number = state if said == number else "", said
        if not state:
            # as the page says: the screens of 300 members spread over five seconds
            await asyncio.sleep(random.random() * SCREENS_SPREAD)
        if not state and (page := await hall.ask(client, "room", "GET", room, headers=cookies)):
            state = re.findall(r'data-live="([^"]+)"', page.text)[0]
            number = re.findall(r'data-revision="([^"]+)"', page.text)[0]
        await asyncio.sleep(LEAST + random.random() * SPREAD)


async def cast(hall: Hall, cookies: dict[str, str], line: int, client: httpx.AsyncClient) -> None:
    path = f"/arbeitsplatz/abstimmungen/{hall.vote}/"
    await hall.ask(client, "ballot", "GET", path, headers=cookies)
    told = {"zeile": line, f"z{line}-choice": random.choice(ANSWERS), "csrfmiddlewaretoken": TOKEN}
    answer = await hall.ask(client, "vote", "POST", path, headers=cookies, data=told)
    hall.confirmed += answer is not None and answer.status_code == 302
    await hall.ask(client, "ballot", "GET", path, headers=cookies)


async def meet(hall: Hall, sessions: list[str], lines: list[int]) -> None:
    until = time.perf_counter() + SECONDS
    limits = httpx.Limits(max_connections=60, max_keepalive_connections=60)
    async with httpx.AsyncClient(limits=limits) as client:
        people = [
            browse(hall, {"cookie": f"sessionid={session}; csrftoken={TOKEN}"}, line, until, client)
            for session, line in zip(sessions, lines, strict=True)
        ]
        await asyncio.gather(*people)


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        instance = Instance(Path(home), os.environ.get("DATABASE_URL", ""))
        for arguments in (["prepare"], ["found_city", "Musterstadt"]):
            instance.run(*arguments)
        item, sessions = json.loads(instance.said(STAGE.format(voters=VOTERS)))
        vote, lines = json.loads(instance.said(OPEN.format(item=item, method="open")))
        meeting = int(instance.said(MEETING.format(item=item)))
        instance.said(LOOK_AROUND)
        hall = Hall(meeting, vote)
        used = run(instance.environment, lambda server: measured(server, hall, sessions, lines))
        instance.said(CLOSE.format(vote=vote))
        kept, counted = map(int, instance.said(COUNTED.format(vote=vote)).split())
        instance.end()
    tell(hall, kept, counted, used)


def measured(server, hall: Hall, sessions: list[str], lines: list[int]) -> float:
    # as many as the server has threads and connections, several times over
    for session in sessions[:WARMING]:
        httpx.get(
            f"{BASE}/arbeitsplatz/sitzungen/{hall.meeting}/saal/", headers={"cookie": f"sessionid={session}"}
        )
    before = web_seconds(server)
    asyncio.run(meet(hall, sessions, lines))
    return web_seconds(server) - before


def tell(hall: Hall, kept: int, counted: int, used: float) -> None:
    print(
        f"confirmed {hall.confirmed}, kept {kept}, counted {counted}; CPU of the server {used:.1f} s in {SECONDS} s"
    )
    for kind, times in hall.times.items():
        times.sort()
        print(
            f"{kind:7} {len(times):6} asked, median {times[len(times) // 2]:7.0f} ms, "
            f"p95 {times[int(len(times) * 0.95)]:7.0f} ms, longest {times[-1]:7.0f} ms"
        )
    print(", ".join(f"{state}: {number}" for state, number in sorted(hall.states.items())))
    if not hall.confirmed == kept == counted == VOTERS:
        sys.exit("not every vote was confirmed and counted")


if __name__ == "__main__":
    main()

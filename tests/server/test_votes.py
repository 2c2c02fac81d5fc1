"""Votes under many hands, over real HTTP: one ballot a line, none that was confirmed is lost, none is guessed afterwards."""

import json
import random
import sqlite3
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event

import httpx
import psycopg
import pytest

from tests.server.conftest import Instance
from tests.server.test_ideas import TLS, TOKEN, at_once

pytestmark = pytest.mark.server
VOTERS = 60
TIMES = 50
ANSWERS = ("yes", "no", "abstain")

STAGE = """
import json
from datetime import timedelta
from vorort.committees.actions import found_committee, keep_seat, record_mandate
from vorort.districts.models import City, District
from vorort.ground.actor import command_actor
from vorort.ground.clock import now
from vorort.meetings.actions import add_item, note_arrival, open_meeting, plan_meeting, go_to_item
from vorort.people.bulk import add_person
from vorort.people.models import User
by, city = command_actor('test'), City.objects.get()
district, _made = District.objects.get_or_create(name='Weststadt', slug='weststadt')
told = {{'kind': 'steering_committee', 'name': 'Großer Rat', 'district': district, 'admission': 'appointment'}}
committee = found_committee(city, values=told, by=by)
people = []
for number in range({voters}):
    seat = keep_seat(committee, values={{'office': 'chair' if number == 0 else 'member'}}, by=by)
    person = add_person({{'family_name': f'Mitglied {{number}}'}})
    person.user = User.objects.create(email=f'm{{number}}@example.org', name=f'M {{number}}', password='!')
    person.save()
    record_mandate(seat, person, basis='election', begins=seat.begins, by=by)
    people.append(person)
begins = now() + timedelta(days=30)
meeting = plan_meeting(committee, begins=begins, ends=begins + timedelta(hours=2), place='Saal', by=by)
item = add_item(meeting, title='Abstimmungen', by=by)
meeting = open_meeting(meeting, by=by)
note_arrival(meeting, people=people, by=by)
go_to_item(meeting, item, by=by)
print(json.dumps([item.pk, [logged_in(person.user) for person in people]]))
"""
OPEN = """
import json
from vorort.ground.actor import command_actor
from vorort.meetings.actions import open_vote, prepare_vote, note_departure
from vorort.meetings.models import AgendaItem, Presence
by, item = command_actor('test'), AgendaItem.objects.get(pk={item})
vote = prepare_vote(item.meeting, item=item, wording='Frage', method='{method}', by=by)
vote = open_vote(vote, override='Ein Versuch', by=by)
users = list(item.meeting.presences.order_by('pk').values_list('person_id', flat=True))
lines = dict(vote.roll.values_list('person_id', 'pk'))
print(json.dumps([vote.pk, [lines[person] for person in users]]))
"""
COUNTED = """
import json
from vorort.meetings.models import OpenBallot, Participation, SecretBallot, Vote
from vorort.meetings.selectors.proof import faults_of
vote = Vote.objects.get(pk={vote})
ballots = list(OpenBallot.objects.filter(entry__vote=vote).values_list('entry_id', 'choice'))
took_part = Participation.objects.filter(entry__vote=vote).count()
secret = SecretBallot.objects.filter(vote=vote).count()
print(json.dumps([vote.state, [vote.yes, vote.no, vote.abstained], dict(ballots), took_part, secret, faults_of(vote)]))
"""
CLOSE = """
from vorort.ground.actor import command_actor
from vorort.meetings.actions import close_vote, declare_vote
from vorort.meetings.models import Vote
by = command_actor('test')
print(declare_vote(close_vote(Vote.objects.get(pk={vote}), by=by), by=by).state)
"""


@dataclass
class Assembly:
    """Sixty members who are there, each with a browser; the first one has the chair."""

    instance: Instance
    item: int
    sessions: list[str]

    def opened(self, method: str = "open") -> tuple[int, list[int]]:
        """A vote that has just been opened, and the line of each member on its roll."""
        vote, lines = json.loads(self.instance.said(OPEN.format(item=self.item, method=method)))
        return vote, lines

    def send(self, path: str, session: str, told: dict[str, str]) -> tuple[int, str]:
        """What came back; 0 where no answer came."""
        cookies = {"sessionid": session, "csrftoken": TOKEN}
        told |= {"csrfmiddlewaretoken": TOKEN}
        try:
            answer = httpx.post(
                f"{self.instance.url}/arbeitsplatz/abstimmungen/{path}",
                cookies=cookies,
                data=told,
                timeout=60,
                verify=TLS,
            )
        except httpx.HTTPError:
            return 0, ""
        return answer.status_code, answer.text

    def cast(self, vote: int, line: int, session: str, choice: str) -> tuple[int, str]:
        told = {"zeile": str(line), f"z{line}-choice": choice, f"z{line}-sure": "on"}
        return self.send(f"{vote}/", session, told)

    def counted(self, vote: int) -> tuple[str, list[int], dict[int, str], int, int]:
        state, counts, ballots, took_part, secret, faults = json.loads(
            self.instance.said(COUNTED.format(vote=vote))
        )
        assert faults == []
        return state, counts, {int(line): choice for line, choice in ballots.items()}, took_part, secret

    def close(self, vote: int) -> None:
        assert self.instance.said(CLOSE.format(vote=vote)) == "declared"


@pytest.fixture(scope="module")
def furnished(founded: Instance) -> Assembly:
    return Assembly(founded, *json.loads(founded.said(STAGE.format(voters=VOTERS))))


@pytest.fixture
def assembly(furnished: Assembly, instance: Instance) -> Assembly:
    return furnished


@pytest.mark.parametrize("method", ["open", "secret"])
def test_one_voter_with_two_browsers_fifty_times_has_one_ballot(assembly, method):
    vote, lines = assembly.opened(method)
    # the same account in two browsers: what counts is the line, not the session
    answers = at_once(
        lambda number: assembly.cast(vote, lines[5], assembly.sessions[5], ANSWERS[number % 3])[0],
        range(2 * TIMES),
        hands=2,
    )
    assert Counter(answers) == {302: 1, 422: 2 * TIMES - 1}
    _state, _counts, ballots, took_part, secret = assembly.counted(vote)
    assert (len(ballots), took_part, secret) == ((1, 0, 0) if method == "open" else (0, 1, 1))
    assembly.close(vote)


@pytest.mark.parametrize("method", ["open", "secret"])
def test_sixty_at_once_are_all_counted(assembly, method):
    vote, lines = assembly.opened(method)
    answers = at_once(
        lambda n: assembly.cast(vote, lines[n], assembly.sessions[n], ANSWERS[n % 3])[0],
        range(VOTERS),
        hands=30,
    )
    assert Counter(answers) == {302: VOTERS}
    assembly.close(vote)
    assert assembly.counted(vote)[1] == [VOTERS // 3] * 3


def test_across_the_closing_moment_each_is_confirmed_and_counted_or_clearly_refused(assembly):
    vote, lines = assembly.opened()
    confirmed, enough = {}, Event()

    def cast(number: int) -> tuple[int, str]:
        status, text = assembly.cast(vote, lines[number], assembly.sessions[number], ANSWERS[number % 3])
        if status == 302:
            confirmed[lines[number]] = ANSWERS[number % 3]
        if len(confirmed) >= VOTERS // 4:
            enough.set()
        return status, text

    with ThreadPoolExecutor(12) as crowd:
        sent = [crowd.submit(cast, number) for number in range(1, VOTERS)]
        assert enough.wait(60)
        status, _text = assembly.send(f"{vote}/auszaehlen/", assembly.sessions[0], {})
        assert status == 302
        answers = [one.result() for one in sent]
    assert {status for status, _text in answers} <= {302, 422}
    refused = [text for status, text in answers if status == 422]
    assert refused, "nobody came too late; the test tells nothing"
    assert all("Ihre Stimme wurde nicht gezählt" in text for text in refused)
    state, counts, ballots, *_rest = assembly.counted(vote)
    assert state == "closed"
    assert ballots == confirmed
    said_so = Counter(confirmed.values())
    assert counts == [said_so[answer] for answer in ANSWERS]
    assert assembly.send(f"{vote}/feststellen/", assembly.sessions[0], {})[0] == 302


@pytest.mark.parametrize("method", ["open", "secret"])
def test_no_vote_that_was_confirmed_is_lost_when_everything_is_killed(assembly, method):
    vote, lines = assembly.opened(method)
    confirmed, enough = {}, Event()

    def cast(number: int) -> None:
        choice = ANSWERS[number % 3]
        if assembly.cast(vote, lines[number], assembly.sessions[number], choice)[0] == 302:
            confirmed[lines[number]] = choice
        if len(confirmed) >= VOTERS // 4:
            enough.set()

    with ThreadPoolExecutor(8) as crowd:
        sent = [crowd.submit(cast, number) for number in range(VOTERS)]
        assert enough.wait(60)
        assembly.instance.kill()
        for one in sent:
            one.result()
    assert VOTERS // 4 <= len(confirmed) < VOTERS
    assembly.instance.start()
    _state, _counts, ballots, took_part, secret = assembly.counted(vote)
    assert len(confirmed) <= len(ballots) + took_part
    assert set(confirmed.items()) <= set(ballots.items()) or method == "secret"
    assert took_part == secret
    # whoever got no answer votes once more, and is told where it counts already
    answers = at_once(
        lambda n: assembly.cast(vote, lines[n], assembly.sessions[n], ANSWERS[n % 3])[0], range(VOTERS)
    )
    assert set(answers) <= {302, 422}
    assembly.close(vote)
    assert assembly.counted(vote)[1] == [VOTERS // 3] * 3


def test_a_dump_after_a_secret_vote_says_no_more_than_the_result(assembly):
    """Twelve vote one after the other, in an order the reader knows; ten times, so that chance shows itself."""
    right: Counter[str] = Counter()
    of = 0
    for turn in range(10):
        vote, lines = assembly.opened("secret")
        voters = random.Random(turn).sample(range(VOTERS), 12)  # noqa: S311  # the same ones every time
        truth = {}
        for place, number in enumerate(voters):
            choice = ANSWERS[(place + turn) % 2]
            assert assembly.cast(vote, lines[number], assembly.sessions[number], choice)[0] == 302
            truth[lines[number]] = choice
        assembly.close(vote)
        time.sleep(0.2)
        for name, told in readings(assembly.instance, vote, list(truth)).items():
            right[name] += sum(truth[line] == choice for line, choice in told)
        of += len(truth)
    # half of them are guessed right by whoever throws a coin; one deviation is about 5.7 of 120
    assert all(abs(number - of / 2) <= 4 * 5.7 for number in right.values()), right
    assert len(right) == 6


def readings(instance: Instance, vote: int, in_order: list[int]) -> dict[str, list[tuple[int, str]]]:
    """Every way to lay those who took part beside the ballots: as the rows lie there, by their keys, as they voted."""
    registers = {
        "rows": [line for line, _key in table(instance, "meetings_participation", "entry_id, id")],
        "keys": [
            line
            for line, _key in sorted(
                table(instance, "meetings_participation", "entry_id, id"), key=lambda r: r[1]
            )
        ],
        "order": in_order,
    }
    rows = [
        (key, choice)
        for of, key, choice in table(instance, "meetings_secretballot", "vote_id, id, choice")
        if of == vote
    ]
    ballots = {"rows": [choice for _key, choice in rows], "keys": [choice for _key, choice in sorted(rows)]}
    return {
        f"{one}/{other}": list(zip([line for line in lines if line in in_order], choices, strict=True))
        for one, lines in registers.items()
        for other, choices in ballots.items()
    }


def table(instance: Instance, name: str, columns: str) -> list[tuple]:
    """The rows as they lie in the file or in the table."""
    if instance.database_url.startswith("postgres"):
        with psycopg.connect(instance.database_url) as found:
            return found.execute(f"SELECT {columns} FROM {name} ORDER BY ctid").fetchall()  # noqa: S608  # constants
    place = instance.database_url.removeprefix("sqlite:///") or str(instance.home / "vorort.sqlite3")
    with sqlite3.connect(f"file:{place}?mode=ro", uri=True) as found:
        return found.execute(f"SELECT {columns} FROM {name} ORDER BY rowid").fetchall()  # noqa: S608  # constants

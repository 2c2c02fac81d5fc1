"""Ideas under many hands, over real HTTP: one support per person, none that was acknowledged is lost, one idea per form."""

import json
import re
import ssl
import time
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from typing import Any

import httpx
import pytest

from tests.server.conftest import Instance

pytestmark = pytest.mark.server
MANY = 200
# any number will do as long as cookie and field agree: what is tried here is not the protection of forms
TOKEN = "a" * 32
# made once: to read all certificates for each request costs more than the request
TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

STAGE = """
import json
from vorort.districts.models import District
from vorort.ground.actor import Actor, ActorKind, command_actor, user_actor
from vorort.ground.clock import now
from vorort.ideas.actions import draft_idea, hand_in_idea
from vorort.people.models import Address, User
by = command_actor('test')
users = User.objects.bulk_create(
    [User(email=f'p{{n}}@example.org', name=f'P {{n}}', password='!') for n in range({many} + 1)]
)
district = District.objects.get_or_create(name='Nordstadt', slug='nordstadt')[0]
author, ideas = user_actor(users[-1].pk), []
for name in ('account', 'address', 'crowd'):
    told = {{'title': f'Eine Bank {{name}}', 'text': 'Am Ostufer fehlt eine Bank zum Ausruhen.'}}
    draft = draft_idea(district, values=told, form_key=name, by=author)
    ideas.append(hand_in_idea(draft, by=author).pk)
address = Address.objects.create(email='karl@example.org', confirmed_at=now())
print(json.dumps([district.pk, ideas, [logged_in(user) for user in users[:-1]], session_of(address=address.pk)]))
"""
COUNT = """
from vorort.ideas.models import Idea, Support
idea = Idea.objects.get(pk={idea})
rows = Support.objects.filter(idea=idea, counts_since__isnull=False)
print(__import__('json').dumps([idea.support_count, rows.count(), sorted(rows.values_list('user__email', flat=True))]))
"""
DRAFTS = """
from vorort.ideas.models import Idea
print(Idea.objects.filter(thread__title='Ein Brunnen').count())
"""


@dataclass
class Stage:
    """What was furnished: a district, three ideas, the sessions of many people and of a confirmed address."""

    instance: Instance
    district: int
    ideas: list[int]
    sessions: list[str]
    address: str

    def support(self, idea: int, session: str) -> int:
        """Press the button once; 0 where no answer came."""
        cookies = {"sessionid": session, "csrftoken": TOKEN}
        try:
            return httpx.post(
                f"{self.instance.url}/ideen/{idea}/unterstuetzen/",
                cookies=cookies, data={"csrfmiddlewaretoken": TOKEN}, timeout=60, verify=TLS,
            ).status_code  # fmt: skip
        except httpx.HTTPError:
            return 0

    def counted(self, idea: int) -> tuple[int, int, list[str]]:
        """What the idea says, how many rows there are, and whose."""
        column, rows, emails = json.loads(self.instance.said(COUNT.format(idea=idea)))
        return column, rows, emails


def at_once(act: Callable[[Any], Any], things: Iterable[Any], hands: int = 25) -> list[Any]:
    with ThreadPoolExecutor(hands) as crowd:
        return list(crowd.map(act, things))


@pytest.fixture(scope="module")
def furnished(founded: Instance) -> Stage:
    return Stage(founded, *json.loads(founded.said(STAGE.format(many=MANY))))


@pytest.fixture
def stage(furnished: Stage, instance: Instance) -> Stage:
    return furnished


@pytest.mark.parametrize("who", ["account", "address"])
def test_two_hundred_supports_of_one_person_are_one(stage, who):
    number, session = (0, stage.sessions[0]) if who == "account" else (1, stage.address)
    answers = at_once(lambda _: stage.support(stage.ideas[number], session), range(MANY))
    assert Counter(answers) == {302: MANY}
    assert stage.counted(stage.ideas[number])[:2] == (1, 1)


def test_no_support_that_was_acknowledged_is_lost_when_everything_is_killed(stage):
    idea, enough, acknowledged = stage.ideas[2], Event(), []

    def support(number: int) -> None:
        if stage.support(idea, stage.sessions[number]) == 302:
            acknowledged.append(f"p{number}@example.org")
        if len(acknowledged) >= MANY // 3:
            enough.set()

    with ThreadPoolExecutor(20) as crowd:
        sent = [crowd.submit(support, number) for number in range(MANY)]
        assert enough.wait(60)
        stage.instance.kill()
        for one in sent:
            one.result()
    assert MANY // 3 <= len(acknowledged) < MANY
    stage.instance.start()
    column, rows, emails = stage.counted(idea)
    assert set(acknowledged) <= set(emails)
    assert column == rows
    # whoever got no answer presses the button once more, and so does everybody else
    answers = at_once(lambda session: stage.support(idea, session), stage.sessions)
    assert Counter(answers) == {302: MANY}
    assert stage.counted(idea)[:2] == (MANY, MANY)


def test_the_form_of_an_idea_sent_by_twenty_at_once_is_one_idea(stage):
    url = f"{stage.instance.url}/ideen/neu/"
    page = httpx.get(url, timeout=30)
    hidden = dict(re.findall(r'name="(csrfmiddlewaretoken|form_key)" value="([^"]+)"', page.text))
    time.sleep(2.5)
    told = {"title": "Ein Brunnen", "text": "Auf dem Platz fehlt ein Brunnen.", "district": stage.district}

    def send(_: int) -> httpx.Response:
        return httpx.post(url, cookies=dict(page.cookies), data=hidden | told, timeout=60, verify=TLS)

    answers = at_once(send, range(20), hands=20)
    assert {answer.status_code for answer in answers} <= {302, 429}
    assert len({answer.headers["location"] for answer in answers if answer.status_code == 302}) == 1
    assert stage.instance.said(DRAFTS) == "1"

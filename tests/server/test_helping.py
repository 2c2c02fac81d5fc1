"""Many hands for few places, over real HTTP: nobody too many, a waiting list in a stable order, one mail for each place."""

import json
import time
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from tests.server.conftest import Instance
from tests.server.test_ideas import TLS, TOKEN

pytestmark = pytest.mark.server
HELPERS, PLACES = 30, 5

STAGE = """
import json
from datetime import timedelta
from vorort.committees.models import Committee
from vorort.districts.models import District
from vorort.ground.actor import command_actor
from vorort.ground.clock import now
from vorort.people.models import User
from vorort.threads.models import Thread
from vorort.volunteering.actions import open_opportunity
users = User.objects.bulk_create(
    [User(email=f'helfer{{n}}@example.org', name=f'Helfer {{n}}', password='!') for n in range({many})]
)
district = District.objects.get_or_create(name='Nordstadt', slug='nordstadt')[0]
thread = Thread.objects.create(kind='committee', title='AG Feste', district=district, visibility='public')
group = Committee.objects.create(
    thread=thread, kind='working_group', name='AG Feste', slug='ag-feste', district=district, admission='open',
    begins=now() - timedelta(days=9),
)
begins = now() + timedelta(days=20)
shift = {{'begins': begins, 'ends': begins + timedelta(hours=2), 'wanted': {places}, 'most': {places}}}
made = open_opportunity(
    group, values={{'title': 'Getränke ausgeben'}}, shifts=[shift], form_key='one', by=command_actor('test')
)
print(json.dumps([made.shifts.get().pk, [logged_in(user) for user in users]]))
"""
STANDS = """
import json
from vorort.volunteering.models import Assignment, Shift
rows = Assignment.objects.filter(shift={shift})
line = rows.filter(state='waiting').order_by('waiting_since', 'pk')
shift = Shift.objects.get(pk={shift})
print(json.dumps([
    list(rows.order_by('pk').values_list('pk', 'state', 'volunteer__user__email')), list(line.values_list('pk', flat=True)),
    shift.held, shift.waiting,
]))
"""
MAILS = """
import json
from vorort.outbox.models import Delivery, Mail
asked = Delivery.objects.filter(reaction__endswith='write_to_asked')
print(json.dumps([list(asked.values_list('status', flat=True)), list(Mail.objects.filter(
    subject__contains='frei').order_by('pk').values_list('to', flat=True))]))
"""


@dataclass
class Stage:
    """A shift with few places, and the sessions of many who want to help."""

    instance: Instance
    shift: int
    sessions: list[str]

    def post(self, path: str, session: str, **values: str) -> int:
        cookies = {"sessionid": session, "csrftoken": TOKEN}
        told = {"csrfmiddlewaretoken": TOKEN} | values
        answer = httpx.post(f"{self.instance.url}{path}", cookies=cookies, data=told, timeout=60, verify=TLS)
        return answer.status_code

    def stands(self) -> tuple[list[tuple[int, str, str]], list[int], int, int]:
        rows, line, held, waiting = json.loads(self.instance.said(STANDS.format(shift=self.shift)))
        return [tuple(row) for row in rows], line, held, waiting

    def mails(self) -> tuple[list[str], list[str]]:
        statuses, addresses = json.loads(self.instance.said(MAILS))
        return statuses, addresses


def at_once(act: Callable[[Any], Any], things: Iterable[Any]) -> list[Any]:
    with ThreadPoolExecutor(HELPERS) as crowd:
        return list(crowd.map(act, things))


@pytest.fixture(scope="module")
def furnished(founded: Instance) -> Stage:
    return Stage(founded, *json.loads(founded.said(STAGE.format(many=HELPERS, places=PLACES))))


@pytest.fixture
def stage(furnished: Stage, instance: Instance) -> Stage:
    return furnished


def test_thirty_at_once_for_five_places_and_two_who_give_theirs_back(stage):
    answers = at_once(
        lambda session: stage.post(f"/mitmachen/schichten/{stage.shift}/", session), stage.sessions
    )
    assert Counter(answers) == {302: HELPERS}
    rows, line, held, waiting = stage.stands()
    assert Counter(state for _pk, state, _email in rows) == {"accepted": PLACES, "waiting": HELPERS - PLACES}
    assert (held, waiting, len(line)) == (PLACES, HELPERS - PLACES, HELPERS - PLACES)

    session_of = {f"helfer{number}@example.org": session for number, session in enumerate(stage.sessions)}
    coming = [(pk, session_of[email]) for pk, state, email in rows if state == "accepted"][:2]
    given_back = at_once(
        lambda one: stage.post(f"/mitmachen/einsaetze/{one[0]}/", one[1], tun="withdraw"), coming
    )
    assert given_back == [302, 302]
    rows, rest, held, waiting = stage.stands()
    email_of = {pk: email for pk, _state, email in rows}
    moved = [pk for pk, state, _email in rows if state == "offered"]
    assert sorted(moved) == sorted(line[:2])
    # whoever still waits, waits in the same order
    assert rest == line[2:]
    assert (held, waiting) == (PLACES, HELPERS - PLACES - 2)

    ends = time.monotonic() + 60
    while stage.mails()[0] != ["done", "done"] and time.monotonic() < ends:
        time.sleep(0.5)
    statuses, addresses = stage.mails()
    assert statuses == ["done", "done"]
    assert sorted(addresses) == sorted(email_of[pk] for pk in moved)

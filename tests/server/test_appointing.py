"""Two chairs' hands on one seat, over real HTTP: exactly one appointment, and a clear word for the others."""

import json
import re
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

pytestmark = pytest.mark.server

STAGE = """
import json
from datetime import UTC, datetime
from vorort.committees.actions import found_committee, keep_seat, record_mandate
from vorort.districts.models import City, District
from vorort.ground.actor import command_actor
from vorort.people.bulk import add_person, keep_user
by, city = command_actor('test'), City.objects.get()
district = District.objects.get_or_create(name='Nordstadt', slug='nordstadt')[0]
told = {'kind': 'steering_committee', 'name': 'Lenkung', 'district': district, 'admission': 'appointment'}
committee = found_committee(city, values=told, by=by)
chair = keep_seat(committee, values={'office': 'chair'}, by=by)
seat = keep_seat(committee, values={'office': 'member'}, by=by)
person = add_person({'family_name': 'Vorsitz'})
person.user = keep_user('chair@example.org', 'a long password', 'Vorsitz')
person.save()
record_mandate(chair, person, basis='election', begins=chair.begins, by=by)
print(json.dumps([logged_in(person.user), seat.pk]))
"""
COUNT = "from vorort.committees.models import Mandate; print(Mandate.objects.filter(seat_id={seat}).count())"


def test_one_seat_appointed_to_by_eight_at_once_is_given_once(instance):
    session, seat = json.loads(instance.said(STAGE))
    path = f"{instance.url}/arbeitsplatz/gremien/lenkung/berufen/{seat}/"

    def appoint(number):
        with httpx.Client(cookies={"sessionid": session}, timeout=60) as browser:
            (token,) = re.findall(r'name="csrfmiddlewaretoken" value="([^"]+)"', browser.get(path).text)
            told = {"family_name": f"Nr {number}", "email": f"nr{number}@example.org", "begins": "2026-01-01"}
            return browser.post(path, data=told | {"csrfmiddlewaretoken": token})

    with ThreadPoolExecutor(8) as crowd:
        answers = list(crowd.map(appoint, range(8)))
    assert sorted(answer.status_code for answer in answers) == [302] + [422] * 7
    assert all("Sitz" in a.text for a in answers if a.status_code == 422)
    assert instance.said(COUNT.format(seat=seat)) == "1"

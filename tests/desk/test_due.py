"""What ends and what is vacant: who sees which, one click from the appointment, and the mail that says so."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.utils.timezone import localdate

from tests.factories.committees import make_committee, make_group, make_seat, sit
from tests.factories.people import logged_in, make_organisation, make_person
from vorort.committees.actions import announce_ends
from vorort.committees.models import Mandate
from vorort.desk.due.views import PER_PAGE
from vorort.ground.actor import schedule_actor
from vorort.ground.clock import now
from vorort.outbox.worker import run_once

pytestmark = pytest.mark.django_db
DUE = "/arbeitsplatz/gremien/faellig/"
DAY = timedelta(days=1)


@pytest.fixture
def steering(city, hoerde, bea):
    """Hörde, chaired by Bea; Uwe's mandate ends in 40 days, one seat is vacant."""
    found = make_committee(district=hoerde)
    sit(make_person("Vorsitz", user=bea), found, "chair")
    sit(
        make_person("Urban", given_name="Uwe"),
        found,
        ends=now() + 40 * DAY,
        on_behalf_of=make_organisation("TuS"),
    )
    make_seat(found, position=5)
    return found


@pytest.fixture
def neighbour(city, aplerbeck):
    """Aplerbeck, without a chair; Ada's mandate ends in 20 days."""
    found = make_committee("Lenkungsgremium Aplerbeck", aplerbeck)
    sit(make_person("Acker", given_name="Ada"), found, ends=now() + 20 * DAY)
    return found


def words(answer) -> str:
    assert answer.status_code == 200
    return " ".join(re.sub(r"<[^>]+>", " ", answer.content.decode()).split())


@pytest.mark.parametrize(
    ("role", "names"),
    [("bea", {"Uwe Urban"}), ("cem", {"Uwe Urban", "Ada Acker"}), ("dora", {"Ada Acker"}), ("anna", None)],
)
def test_everybody_sees_what_they_see_to(role, names, request, steering, neighbour):
    answer = logged_in(request.getfixturevalue(role)).get(DUE)
    if names is None:
        assert answer.status_code == 404
        return
    page = words(answer)
    assert {name for name in ("Uwe Urban", "Ada Acker") if name in page} == names


def test_the_office_chooses_a_district(cem, steering, neighbour):
    page = words(logged_in(cem).get(DUE, {"stadtbezirk": "aplerbeck"}))
    assert "Ada Acker" in page
    assert "Uwe Urban" not in page


def test_a_secretary_sees_but_does_not_appoint(anna, steering):
    sit(make_person("Schrift", user=anna), steering, "secretary")
    html = logged_in(anna).get(DUE).content.decode()
    assert "Uwe Urban" in html
    assert "/berufen/" not in html


def test_appointed_again_with_one_click_and_a_form_without_names(bea, steering):
    client, before = logged_in(bea), Mandate.objects.get(person__family_name="Urban")
    (link,) = re.findall(r'href="([^"]+\?wieder=\d+)"', client.get(DUE).content.decode())
    page = client.get(link)
    assert "Uwe Urban" in words(page)
    assert 'name="family_name"' not in page.content.decode()
    begins = (localdate(before.ends) + DAY).isoformat()
    answer = client.post(link, {"begins": begins, "ends": "", "on_behalf_of": before.on_behalf_of_id})
    assert answer.status_code == 302
    again = Mandate.objects.get(state="offered")
    assert (again.person, again.seat) == (before.person, before.seat)
    assert "Uwe Urban · Mitglied" not in words(client.get(DUE))


@pytest.mark.parametrize("number", ["x", "0", "9" * 30, "-1"])
def test_nonsense_in_the_address_appoints_somebody_new(number, bea, steering):
    seat = steering.seats.get(position=5)
    page = logged_in(bea).get(f"/arbeitsplatz/gremien/{steering.slug}/berufen/{seat.pk}/?wieder={number}")
    assert 'name="family_name"' in page.content.decode()


def test_my_week_counts_them(bea, steering):
    page = words(logged_in(bea).get("/arbeitsplatz/"))
    assert "1 Mandat endet" in page
    assert "1 Sitz ist frei" in page


def test_chairs_and_office_get_one_mail_with_what_is_theirs(
    bea, cem, dora, steering, neighbour, hoerde, city
):
    group = make_group("AG Feste", hoerde)
    sit(make_person("Ohne Konto"), group, "chair")
    sit(make_person("Zelt", given_name="Zoe"), group, ends=now() + 5 * DAY)
    announce_ends(city, by=schedule_actor("tests"))
    while run_once():
        pass
    told = {}
    for message in mail.outbox:
        sent = message.message()
        body = sent.get_payload(decode=True)
        assert isinstance(body, bytes)
        told[sent["To"]] = (str(sent["Subject"]), body.decode())
    assert sorted(told) == ["bea@example.org", "cem@example.org", "dora@example.org"]
    names = {
        to: {n for n in ("Uwe Urban", "Ada Acker", "Zoe Zelt") if n in text} for to, (_, text) in told.items()
    }
    assert names["cem@example.org"] == {"Uwe Urban", "Ada Acker", "Zoe Zelt"}
    assert names["bea@example.org"] == {"Uwe Urban"}
    assert names["dora@example.org"] == {"Ada Acker"}
    assert all("http://testserver/arbeitsplatz/gremien/faellig/" in text for _, text in told.values())
    assert not any(
        name.split()[1] in subject for subject, _ in told.values() for name in ("Uwe Urban", "Ada Acker")
    )


def test_the_number_of_queries_does_not_grow(bea, steering, hoerde, django_assert_max_num_queries):
    client = logged_in(bea)
    client.get(DUE)
    with django_assert_max_num_queries(9) as few:
        client.get(DUE)
    for number in range(30):
        sit(make_person(f"Nr {number}"), steering, ends=now() + 9 * DAY, on_behalf_of=make_organisation())
        make_seat(make_group(f"AG {number}", hoerde))
    with django_assert_max_num_queries(len(few)):
        client.get(DUE)


def test_a_long_list_is_turned_page_by_page(bea, steering):
    for number in range(PER_PAGE + 1):
        make_seat(steering, name=f"Sitz Nr. {number:02}", position=number)
    first, second = (logged_in(bea).get(f"{DUE}?seite={number}").content.decode() for number in (1, 2))
    assert "Sitz Nr. 00" in first
    assert f"Sitz Nr. {PER_PAGE}" not in first
    assert 'href="?seite=2" rel="next"' in first
    assert f"Sitz Nr. {PER_PAGE}" in second
    assert 'href="?seite=1" rel="prev"' in second
    assert 'rel="next"' not in second

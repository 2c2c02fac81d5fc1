"""The list of meetings, a month, and one meeting: what everybody reads, and what only those who take part."""

import json
import re
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories.committees import make_committee, make_group, sit
from tests.factories.ideas import make_idea
from tests.factories.meetings import BY, make_candidate, make_item, make_meeting, make_paper, make_vote
from tests.factories.people import logged_in, make_consent, make_person
from tests.portal.meetings.conftest import decide, words
from vorort.districts.actions import switch_capability
from vorort.districts.choices import Capability
from vorort.ground.clock import now
from vorort.meetings.actions import (
    cancel_meeting,
    change_meeting,
    close_meeting,
    close_vote,
    declare_vote,
    open_vote,
    pass_resolution,
)
from vorort.meetings.models import AgendaItem, Meeting
from vorort.threads.choices import Visibility

pytestmark = pytest.mark.django_db
DAY, HOURS = timedelta(days=1), timedelta(hours=2)


def titles(query: str = "") -> list[str]:
    answer = Client().get(f"/sitzungen/{query}")
    assert answer.status_code == 200
    return re.findall(r'rows__title"><a href="[^"]+">([^<]+)<', answer.content.decode())


def test_the_list_shows_what_is_ahead_and_public(meeting, committee):
    make_meeting(committee, "Entwurf")
    make_meeting(committee, "Geheim", state="invited")
    make_meeting(
        committee, "Abgesagt", state="cancelled", is_public=True, begins=now() + DAY, ends=now() + DAY + HOURS
    )
    make_meeting(committee, "War schon", state="closed", is_public=True)
    assert titles() == ["Abgesagt", "Sitzung im Juni"]
    assert titles("?zeit=vergangen") == ["War schon"]
    assert "abgesagt" in words("/sitzungen/")


def test_filters_stand_in_the_address(meeting, hoerde, aplerbeck, committee):
    other = make_committee("Lenkungsgremium Aplerbeck", aplerbeck)
    make_meeting(other, "Drüben", state="invited", is_public=True)
    joint = make_meeting(other, "Zusammen", state="invited", is_public=True)
    joint.with_committees.add(committee)
    assert titles("?stadtbezirk=hoerde") == ["Sitzung im Juni", "Zusammen"]
    assert titles("?gremium=lenkungsgremium-aplerbeck") == ["Drüben", "Zusammen"]
    assert titles(f"?von={now() + 30 * DAY:%Y-%m-%d}") == []
    assert titles(f"?bis={now() + 30 * DAY:%Y-%m-%d}&stadtbezirk=hoerde") == ["Sitzung im Juni", "Zusammen"]


@pytest.mark.parametrize(
    "query",
    [
        "?von=0001-01-01", "?bis=9999-12-31", "?von=x", "?stadtbezirk=nichts", "?gremium=%ff", "?monat=0000-00",
        "?monat=2026-13", "?monat=%ff", "?monat=²-1", "?nach=1", "?nach=9-9-9", "?vor=999999999999999999-1", "?zeit=%ff",
    ],
)  # fmt: skip
def test_nothing_in_the_address_breaks_the_list(meeting, query):
    assert Client().get(f"/sitzungen/{query}").status_code == 200


def test_pages_of_the_list_lead_on(committee):
    for number in range(30):
        begins = now() + (number + 1) * DAY
        make_meeting(
            committee, f"Nr {number}", state="invited", is_public=True, begins=begins, ends=begins + HOURS
        )
    first = Client().get("/sitzungen/").content.decode()
    (following,) = re.findall(r'href="(\?nach=[^"]+)"', first)
    assert titles(following.replace("&amp;", "&")) == [f"Nr {number}" for number in range(24, 30)]


@pytest.mark.parametrize("query", ["", "?zeit=vergangen", "?monat="])
def test_lists_cost_the_same_however_long(committee, hoerde, query, django_assert_max_num_queries):
    group = make_group(district=hoerde)
    query += f"{now():%Y-%m}" if query.endswith("=") else ""
    for number in (1, 29):
        for _nth in range(number):
            row = make_meeting(
                committee, state="closed" if "zeit" in query else "invited", is_public=True,
                begins=now() + HOURS, ends=now() + 2 * HOURS,
            )  # fmt: skip
            row.with_committees.add(group)
        with django_assert_max_num_queries(9):
            assert Client().get(f"/sitzungen/{query}").status_code == 200


def test_empty_lists_say_what_they_are_for(city):
    assert "keine öffentliche Sitzung geplant" in words("/sitzungen/")
    assert "Noch keine Sitzungen" in words("/sitzungen/?zeit=vergangen")


def test_a_month_is_a_table_with_arrows(committee):
    evening = datetime(2030, 6, 18, 17, tzinfo=UTC)
    shown = make_meeting(
        committee, "Im Juni", state="invited", is_public=True, begins=evening, ends=evening + HOURS
    )
    make_meeting(committee, "Entwurf", begins=evening, ends=evening + HOURS)
    page = Client().get("/sitzungen/?monat=2030-06&stadtbezirk=hoerde").content.decode()
    assert '<table class="month">' in page
    assert f'<a href="/sitzungen/{shown.pk}/"><span class="month__hour">19:00</span> Im Juni</a>' in page
    assert "monat=2030-05" in page
    assert "monat=2030-07" in page
    assert "Entwurf" not in page
    assert page.count("<td") == 35
    assert "Im Juni" not in Client().get("/sitzungen/?monat=2030-07").content.decode()


def test_while_switched_off_nothing_is_there(meeting, city, cem):
    switch_capability(city, Capability.MEETINGS, on=False, by=BY)
    for path in ("/sitzungen/", f"/sitzungen/{meeting.pk}/", "/beschluesse/", "/kalender/sitzungen.ics"):
        assert Client().get(path).status_code == 404
    assert "Sitzungen" not in words("/")


def test_everybody_reads_the_public_part_and_nothing_else(meeting):
    page = words(f"/sitzungen/{meeting.pk}/")
    assert "Bänke am See" in page
    assert "Bürgersaal" in page
    for secret in ("Geheim", "meet.example", "PIN 1"):
        assert secret not in page
    assert "nichtöffentlich" in page


@pytest.mark.parametrize("who", ["bea", "cem"])
def test_those_inside_read_all_of_it_marked(meeting, who, request):
    page = words(f"/sitzungen/{meeting.pk}/", logged_in(request.getfixturevalue(who)))
    assert "Vertrag mit Frau Geheim nicht öffentlich" in page
    assert "PIN 1" in page


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "edi"])
def test_what_is_not_public_is_not_there_for_others(committee, who, request):
    client = Client() if who == "nobody" else logged_in(request.getfixturevalue(who))
    for hidden in (make_meeting(committee, state="invited"), make_meeting(committee, is_public=True)):
        assert client.get(f"/sitzungen/{hidden.pk}/").status_code == 404
    assert client.get("/sitzungen/99999999999999999999999/").status_code == 404


def test_a_member_sees_a_meeting_that_is_not_public(committee, bea):
    hidden = make_meeting(committee, state="invited")
    assert "Bitte geben Sie nicht weiter" in words(f"/sitzungen/{hidden.pk}/", logged_in(bea))


def test_what_is_cancelled_or_moved_says_so_on_top(meeting):
    change_meeting(meeting, values={"place": "Rathaus"}, by=BY)
    assert "geändert" in words(f"/sitzungen/{meeting.pk}/")
    assert "geändert" in words("/sitzungen/")
    cancel_meeting(meeting, why="Niemand kann.", by=BY)
    page = words(f"/sitzungen/{meeting.pk}/")
    assert "Diese Sitzung ist abgesagt" in page
    assert "Niemand kann." in page


def test_results_come_with_their_derivation(running):
    decide(running)
    decide(running, "Vertrag", is_public=False, wording="Wir zahlen Frau Geheim.")
    page = words(f"/sitzungen/{running.pk}/")
    assert "Wir stellen drei Bänke auf." in page
    assert "Ja 4 · Nein 1 · Enthaltungen 0" in page
    assert "angenommen" in page
    assert "HÖR-" in page
    assert "Ja-Stimmen: 4. Das reicht." in page
    assert "Geheim" not in page


def test_a_vote_that_is_counted_but_not_declared_is_not_told(running):
    vote = open_vote(make_vote(make_item(running)), by=BY)
    close_vote(vote, counts={"yes": 4, "no": 1, "abstained": 0, "invalid": 0}, by=BY)
    assert "Wir stellen drei Bänke auf." not in words(f"/sitzungen/{running.pk}/")


def test_who_is_elected_is_named_as_consented(running):
    vote = make_vote(make_item(running, "Wahl"), kind="election", decision="election", method="paper")
    named, hidden = make_person("Offen"), make_person("Verborgen")
    make_consent(named)
    first, second = make_candidate(vote, named), make_candidate(vote, hidden)
    vote = open_vote(vote, by=BY)
    counts = {"yes": 5, "no": 0, "abstained": 0, "invalid": 0, "votes": {str(first.pk): 4, str(second.pk): 1}}
    declare_vote(close_vote(vote, counts=counts, by=BY), by=BY)
    page = words(f"/sitzungen/{running.pk}/")
    assert "Gewählt: Bea Offen (Stimmen: 4)." in page
    assert "Verborgen" not in page


def test_papers_and_subjects_are_linked_where_everybody_may_read_them(committee, hoerde):
    meeting = make_meeting(committee, state="invited", is_public=True)
    public = make_paper(committee, title="Offen", visibility="public")
    hidden = make_paper(committee, title="Verschlossen", is_public=False)
    idea = make_idea(hoerde, title="Eine Bank am See")
    make_item(meeting, "Erstes", paper=public, subject=idea.thread)
    make_item(meeting, "Zweites", paper=hidden)
    page = words(f"/sitzungen/{meeting.pk}/")
    assert "Eine Bank am See" in page
    assert f"{public.reference} Offen" in page
    assert "Verschlossen" not in page
    idea.thread.visibility = Visibility.HIDDEN
    idea.thread.save()
    assert "Eine Bank am See" not in words(f"/sitzungen/{meeting.pk}/")


@pytest.mark.parametrize("who", ["nobody", "bea"])
def test_one_meeting_costs_the_same_however_long_its_agenda(
    committee, hoerde, running, who, request, django_assert_max_num_queries
):
    client = Client() if who == "nobody" else logged_in(request.getfixturevalue(who))
    for number in (1, 9):
        for nth in range(number):
            idea = make_idea(hoerde, title=f"Idee {number} {nth}")
            paper = make_paper(committee, title=f"Papier {number} {nth}", visibility="public")
            vote = decide(running, f"Punkt {number} {nth}", paper=paper)
            AgendaItem.objects.filter(votes=vote).update(subject=idea.thread)
        with django_assert_max_num_queries(26):
            assert client.get(f"/sitzungen/{running.pk}/").status_code == 200


def test_search_engines_learn_of_it_without_secrets(meeting):
    page = Client().get(f"/sitzungen/{meeting.pk}/").content.decode()
    (told,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page)
    data = json.loads(told)
    assert data["@type"] == "Event"
    assert data["eventStatus"].endswith("EventScheduled")
    assert "meet.example" not in told
    assert f"/sitzungen/{meeting.pk}/" in Client().get("/sitemap.xml").content.decode()
    assert "Disallow: /einladung/" in Client().get("/robots.txt").content.decode()


def test_hidden_by_a_moderator_it_is_gone_for_everybody_else(meeting):
    meeting.thread.visibility = Visibility.HIDDEN
    meeting.thread.save()
    assert Client().get(f"/sitzungen/{meeting.pk}/").status_code == 404
    assert titles() == []


def test_other_pages_say_what_is_ahead_and_what_was_decided(meeting, running, committee):
    decide(running)
    for path in ("/stadtbezirke/hoerde/", f"/gremien/{committee.slug}/"):
        page = words(path)
        assert "Sitzung im Juni" in page
        assert "Wir stellen drei Bänke auf." in page
    assert "Sitzung im Juni" in words("/")
    assert Meeting.objects.count() == 2


def test_the_minutes_come_once_they_are_approved(running):
    close_meeting(running, by=BY)
    assert "sobald sie genehmigt" in words(f"/sitzungen/{running.pk}/")


def test_a_stranger_with_a_seat_elsewhere_is_no_insider(meeting, aplerbeck, anna):
    sit(make_person("Anna", user=anna), make_committee("Lenkungsgremium Aplerbeck", aplerbeck))
    assert "Geheim" not in words(f"/sitzungen/{meeting.pk}/", logged_in(anna))


def test_a_resolution_that_a_moderator_has_hidden_takes_its_vote_with_it(running):
    resolution = decide(running).resolution
    resolution.thread.visibility = Visibility.HIDDEN
    resolution.thread.save()
    page = words(f"/sitzungen/{running.pk}/")
    assert "Bänke am See" in page
    assert "Wir stellen drei Bänke auf." not in page


def test_what_was_taken_off_the_agenda_says_so(running):
    make_item(running, dropped_at=now())
    assert "von der Tagesordnung abgesetzt" in words(f"/sitzungen/{running.pk}/")


@pytest.mark.parametrize("path", ["/", "/stadtbezirke/hoerde/", "/gremien/lenkungsgremium-hoerde/"])
def test_other_pages_say_it_in_one_statement(meeting, running, path, django_assert_num_queries):
    # what is remembered of the site for good is found by the first call
    Client().get(path)
    with CaptureQueriesContext(connection) as before:
        Client().get(path)
    for nth in range(12):
        make_meeting(running.committee, f"Nr {nth}", state="invited", is_public=True)
        pass_resolution(make_item(running), wording=f"Beschluss {nth}", by=BY)
    with django_assert_num_queries(len(before)):
        page = Client().get(path).content.decode()
    assert page.count('class="rows__date"') == (3 if path == "/" else 2)
    assert ("Beschluss 11" in page) is (path != "/")
    assert "Beschluss 8" not in page

"""Nobody reaches by any address what their mandates and duties do not give them: the whole matrix, called."""

import pytest
from django.db import transaction
from django.http import HttpResponse
from django.test import Client

from tests.factories.people import logged_in, make_duty, make_user
from tests.house.addresses import PAGE, THIRD_PARTY, filled_in, own_routes, page, published, states_of
from tests.house.scene import ROLES, STATES, cast, everywhere, furnish, hide, objects
from vorort.committees.actions.inside import index_committee
from vorort.config import urls
from vorort.shell import papers

pytestmark = pytest.mark.django_db
ROUTES = dict(own_routes())
SIGNS = {200: "✓", 410: "✓", 422: "✓", 404: "–", 302: "→"}


def test_every_route_stands_in_the_matrix():
    assert {route for route, _state in published()} == set(ROUTES)


# thousands of calls, on a busy machine for minutes
@pytest.mark.timeout(1200)
@pytest.mark.embedded
def test_every_route_answers_every_role_as_published(request, city, hoerde, aplerbeck, monkeypatch):
    # a PDF in no time is none: its address leads to the page to print
    monkeypatch.setattr(papers, "MOST_SECONDS", 0.01)
    # that nothing is there is the answer; the page that says so six thousand times is tested elsewhere
    monkeypatch.setattr(urls, "handler404", lambda request, exception: HttpResponse(status=404))
    furnish(aplerbeck)
    clients = cast(*furnish(hoerde))
    shared, own, other = everywhere(hoerde), objects(hoerde), objects(aplerbeck)
    found: dict[tuple[str, str], tuple[str, list[str]]] = {}
    for state in ("", *STATES):
        if state not in ("", "own", "other"):
            hide(hoerde, state)
        known = shared | (other if state == "other" else own)
        for route, pattern in ROUTES.items():
            if state in states_of(route, pattern):
                address = filled_in(route, pattern, known)
                found[route, state] = pattern, [answer(clients[role], address) for role in ROLES]
    if request.config.getoption("write_addresses"):
        PAGE.write_text(page(found))
    # line by line, so that a failure names the address
    assert page(found).splitlines() == PAGE.read_text().splitlines()


def answer(client: Client, address: str) -> str:
    """What a role gets, and nothing is left of the call. Forms that are only sent are sent empty."""
    with transaction.atomic():
        response = client.get(address)
        if response.status_code == 405:
            response = client.post(address)
        transaction.set_rollback(True)
    return SIGNS[response.status_code]


def told_to(role: str, routes: str, *states: str) -> set[str]:
    """What the table says to a role of the objects in some states."""
    place = ROLES.index(role)
    return {
        answers[place]
        for (route, state), answers in published().items()
        if (route == routes or (routes == "desk:" and route.startswith(routes))) and state in states
    }


@pytest.mark.parametrize("role", ["voting member", "advisory member", "stand-in", "group member", "resident"])
def test_a_member_of_hoerde_reaches_nothing_of_others_in_the_workplace(role):
    """Read from the table itself, so that nobody publishes a hole by mistake."""
    assert told_to(role, "desk:", "other") == {"–"}
    # what is their own stays theirs, also while it is hidden: a mandate and an offer
    mine = ("desk:resign_mandate", "desk:welcome", "desk:welcome_pdf", "desk:answer_appointment")
    rest = [route for route in ROUTES if route.startswith("desk:") and route not in mine]
    assert {sign for route in rest for sign in told_to(role, route, "draft", "hidden", "deleted")} == {"–"}


@pytest.mark.parametrize("role", [role for role in ROLES if role != "moderator"])
@pytest.mark.parametrize("route", ["portal:committee", "portal:committee_history", "portal:ask_to_join"])
def test_what_is_not_public_has_no_page_for_others(role, route):
    assert told_to(role, route, "draft", "hidden", "deleted") - {"→"} <= {"–"}


LISTS = (
    "/", "/gremien/", "/gremien/mitglieder.csv", "/gremien/mitglieder.json", "/stadtbezirke/hoerde/", "/verein/",
    "/suche/?q=Verschwiegenes", "/sitemap.xml", "/en/gremien/",
)  # fmt: skip


@pytest.mark.parametrize("state", ["draft", "hidden", "deleted"])
def test_no_side_path_tells_of_what_is_not_public(state, city, hoerde, aplerbeck):
    """Lists, exports, search and sitemap, as everybody but those who may know."""
    furnish(aplerbeck)
    steering, group = furnish(hoerde)
    clients = cast(steering, group)
    for committee in (steering, group):
        committee.name = "Geheimrat für Verschwiegenes"
        committee.save()
        index_committee(committee)
    assert "Geheimrat" in Client().get("/suche/?q=Verschwiegenes").content.decode()
    hide(hoerde, state)
    told = {
        (role, path)
        for role, client in clients.items()
        for path in LISTS
        if role != "moderator" and "Geheimrat" in client.get(path).content.decode()
    }
    assert told == set()


def test_a_message_of_another_district_is_not_marked(hoerde, aplerbeck, city):
    furnish(hoerde)
    number = objects(hoerde)["message"]
    stranger = make_user("Dora")
    make_duty(stranger, "office", district=aplerbeck)
    assert (
        logged_in(stranger).post(f"/arbeitsplatz/nachrichten/{number}/", {"erledigt": "1"}).status_code == 404
    )


@pytest.mark.parametrize(
    ("role", "status"), [("anonymous", 302), ("anna", 404), ("olga", 404), ("edi", 302), ("cem", 302)]
)
def test_the_gate_of_the_editor(role, status, request, city):
    """Editors without a second factor are sent to set one up; nobody else learns that there is an editor."""
    client = Client()
    if role != "anonymous":
        client.force_login(request.getfixturevalue(role))
    reply = client.get(THIRD_PARTY["redaktion/"])
    assert reply.status_code == status
    if role in ("edi", "cem"):
        assert reply["Location"].startswith("/konto/2fa/")
    if role == "anonymous":
        assert reply["Location"].startswith("/konto/login/")


def test_the_tools_of_a_duty_ask_for_a_second_factor(cem, city):
    client = Client()
    client.force_login(cem)
    reply = client.get("/arbeitsplatz/nachrichten/")
    assert (reply.status_code, reply["Location"]) == (302, "/konto/2fa/")
    assert client.get("/arbeitsplatz/").status_code == 200

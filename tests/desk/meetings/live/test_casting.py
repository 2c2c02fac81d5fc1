"""Voting oneself: who may, what is kept, and that nothing of a secret vote is told."""

import re
import time
from datetime import timedelta

import pytest
from django.test import Client

from tests.desk.meetings.live.conftest import about, present_voter, words
from tests.factories.committees import make_mandate, make_seat, sit
from tests.factories.meetings import (
    arrive,
    make_candidate,
    make_members,
    make_proxy,
    make_rules,
    make_vote,
)
from tests.factories.people import logged_in, make_person, make_user
from vorort.ground.actor import command_actor, user_actor
from vorort.ground.clock import now
from vorort.meetings.actions import cast_ballot, close_vote, open_vote
from vorort.meetings.models import OpenBallot, Participation, SecretBallot
from vorort.people.models import User

pytestmark = pytest.mark.django_db
BY = command_actor("tests")


@pytest.fixture
def opened(item, there):
    def make(method="open", **fields):
        return open_vote(make_vote(item, method=method, **fields), by=BY)

    return make


def line_of(vote, mandate):
    return vote.roll.get(person=mandate.person)


def ballot(line, choice, **more):
    return {"zeile": line.pk, f"z{line.pk}-choice": choice, f"z{line.pk}-sure": "on"} | more


def shown_to_be(client, method="password", ago=0):
    """As after a log-in with a password, just now or a while ago."""
    session = client.session
    session["account_authentication_methods"] = [{"method": method, "at": time.time() - ago}]
    session["account_authentication_methods_user"] = session["_auth_user_id"]
    session.save()


def test_an_open_vote(meeting, opened, there):
    mandate, client = present_voter(meeting, "Eva")
    there(4)
    vote = opened()
    assert "Jetzt abstimmen" in words(client.get(f"/arbeitsplatz/sitzungen/{meeting.pk}/saal/"))
    assert vote.wording in words(client.get("/arbeitsplatz/abstimmungen/"))
    line = line_of(vote, mandate)
    answer = client.post(about(vote), ballot(line, "no"))
    assert answer["Location"] == about(vote)
    assert OpenBallot.objects.get().choice == "no"
    assert "Sie haben so abgestimmt: Nein." in words(client.get(about(vote)))
    assert vote.wording not in words(client.get("/arbeitsplatz/abstimmungen/"))
    assert "schon abgestimmt" in words(client.post(about(vote), ballot(line, "yes")), 422)


def test_a_secret_vote_asks_twice_and_tells_nothing(meeting, opened, there, caplog):
    mandate, client = present_voter(meeting, "Eva")
    there(5)
    vote, line = opened("secret"), None
    shown_to_be(client)
    line = line_of(vote, mandate)
    unsure = client.post(about(vote), {"zeile": line.pk, f"z{line.pk}-choice": "no"})
    assert "checked" not in unsure.content.decode()
    assert words(unsure, 422)
    assert not Participation.objects.exists()
    answer = client.post(about(vote), ballot(line, "no"))
    assert answer["Location"] == about(vote)
    receipt = client.get(about(vote))
    assert "Ihre Stimme ist abgegeben." in words(receipt)
    assert "wird nicht mit Ihrem Namen festgehalten" in words(receipt)
    assert "Nein" not in words(receipt).partition("Für Sie selbst")[2].partition("Zur Sitzung")[0]
    assert SecretBallot.objects.get().choice == "no"
    assert receipt["Cache-Control"] == "max-age=0, no-cache, no-store, must-revalidate, private"
    kept = str(dict(client.session.items()))
    assert "choice" not in kept
    assert "choice" not in caplog.text


@pytest.mark.parametrize(
    ("method", "page"), [("password", "/konto/reauthenticate/"), ("mfa", "/konto/2fa/reauthenticate/")]
)
def test_before_a_secret_vote_one_shows_who_one_is(meeting, opened, there, method, page):
    mandate, client = present_voter(meeting, "Eva")
    if method == "mfa":
        client = logged_in(User.objects.get(name="Eva"))
    there(5)
    vote = opened("secret")
    shown_to_be(client, method, ago=3_600)
    for answer in (client.get(about(vote)), client.post(about(vote), ballot(line_of(vote, mandate), "yes"))):
        assert answer.status_code == 302
        assert answer["Location"].startswith(page)
        assert "choice" not in answer["Location"]
    # what was sent is not put aside: a choice must not lie in a session
    assert "choice" not in str(dict(client.session.items()))
    assert not Participation.objects.exists()
    shown_to_be(client, method)
    assert client.get(about(vote)).status_code == 200


def test_whoever_logs_in_by_mail_only_is_not_asked(meeting, opened, there):
    _mandate, client = present_voter(meeting, "Eva")
    eva = User.objects.get(name="Eva")
    eva.set_unusable_password()
    eva.save()
    client.force_login(eva)
    there(5)
    assert client.get(about(opened("secret"))).status_code == 200


def test_too_late_is_said_clearly(meeting, opened, there):
    mandate, client = present_voter(meeting, "Eva")
    there(4)
    vote = opened()
    close_vote(vote, by=BY)
    answer = client.post(about(vote), ballot(line_of(vote, mandate), "yes"))
    assert "Diese Abstimmung ist beendet. Ihre Stimme wurde nicht gezählt." in words(answer, 422)
    page = words(client.get(about(vote)))
    assert "Diese Abstimmung ist beendet." in page
    assert not OpenBallot.objects.exists()


def test_what_was_counted_is_told_only_once_it_is_declared(meeting, opened, there):
    mandate, client = present_voter(meeting, "Eva")
    there(4)
    vote = opened()
    client.post(about(vote), ballot(line_of(vote, mandate), "no"))
    close_vote(vote, by=BY)
    for page in (about(vote), f"/arbeitsplatz/sitzungen/{meeting.pk}/saal/"):
        told = words(client.get(page))
        assert "Der Vorsitz gibt das Ergebnis bekannt" in told
        assert "Abgelehnt" not in told
        assert "Enthaltung" not in told


def test_who_may_not_vote_finds_nothing(meeting, opened, there, committee, chair, request):
    """Advisory members, whoever is not there, an ended mandate, another district, duties, residents."""
    adviser, asked = make_user("Rat"), Client()
    arrive(meeting, make_mandate(make_seat(committee, is_voting=False), make_person("Rat", user=adviser)))
    absent, ended = make_user("Fehlt"), make_user("Ehemals")
    sit(make_person("Fehlt", user=absent), committee)
    gone = sit(make_person("Ehemals", user=ended), committee)
    arrive(meeting, gone)
    there(4)
    vote = opened()
    gone.ends, gone.why_ended = now(), "resigned"
    gone.save()
    line = line_of(vote, chair)
    others = [request.getfixturevalue(name) for name in ("anna", "cem", "dora", "olga", "mo", "edi")]
    for user in (adviser, absent, ended, *others):
        asked = logged_in(user)
        assert asked.get(about(vote)).status_code == 404
        assert asked.post(about(vote), ballot(line, "yes")).status_code == 404
        assert vote.wording not in words(asked.get("/arbeitsplatz/abstimmungen/"))
    assert Client().post(about(vote), ballot(line, "yes")).status_code == 302
    assert not OpenBallot.objects.exists()


def test_the_line_of_somebody_else_is_not_found(meeting, opened, there, chair):
    _mandate, client = present_voter(meeting, "Eva")
    there(4)
    vote = opened()
    assert client.post(about(vote), ballot(line_of(vote, chair), "yes")).status_code == 404
    assert client.post(about(vote), {}).status_code == 404
    assert client.post(about(vote), {"zeile": "9" * 30}).status_code == 404


def test_a_proxy_votes_on_two_lines(meeting, item, committee, there):
    make_rules(committee, proxies="members")
    mandate, client = present_voter(meeting, "Eva")
    giver = make_members(committee, 1)[0]
    there(3)
    make_proxy(meeting, giver.person, mandate.person)
    vote = open_vote(make_vote(item, method="open"), by=BY)
    page = words(client.get(about(vote)))
    assert "Für Sie selbst" in page
    assert giver.person.full_name in page
    client.post(about(vote), ballot(line_of(vote, mandate), "yes"))
    client.post(about(vote), ballot(line_of(vote, giver), "no"))
    assert sorted(OpenBallot.objects.values_list("choice", flat=True)) == ["no", "yes"]


@pytest.mark.parametrize("choice", ["", "maybe", "yes,no", "\0", "y" * 400])
def test_no_other_answers(meeting, opened, there, choice):
    mandate, client = present_voter(meeting, "Eva")
    there(4)
    vote = opened()
    assert client.post(about(vote), ballot(line_of(vote, mandate), choice)).status_code in (400, 422)
    assert not OpenBallot.objects.exists()


def test_names_of_an_election(meeting, item, there):
    mandate, client = present_voter(meeting, "Eva")
    there(5)
    vote = make_vote(item, kind="election", decision="election", method="secret", seats=2)
    keys = [make_candidate(vote).pk for _number in range(3)]
    vote = open_vote(vote, by=BY)
    shown_to_be(client)
    line = line_of(vote, mandate)
    names = f"z{line.pk}-choice_names"
    for wrong in ({names: keys}, {}, {names: keys[:1], f"z{line.pk}-choice": "no"}):
        answer = client.post(about(vote), {"zeile": line.pk, f"z{line.pk}-sure": "on"} | wrong)
        assert "checked" not in answer.content.decode()
        assert words(answer, 422)
    client.post(about(vote), {"zeile": line.pk, names: keys[:2], f"z{line.pk}-sure": "on"})
    assert SecretBallot.objects.get().choice == f"{keys[0]},{keys[1]}"


def test_lists_ask_no_more_with_many_lines(meeting, item, committee, there, django_assert_max_num_queries):
    make_rules(committee, proxies="members", most_proxies=20)
    mandate, client = present_voter(meeting, "Eva")
    there(2)
    for giver in make_members(committee, 15):
        make_proxy(meeting, giver.person, mandate.person)
    vote = open_vote(make_vote(item, method="open"), by=BY)
    client.get("/arbeitsplatz/abstimmungen/")
    with django_assert_max_num_queries(8):
        client.get("/arbeitsplatz/abstimmungen/")
    with django_assert_max_num_queries(22):
        client.get(about(vote))


def test_in_writing_from_asking_to_the_register(as_bea, committee, chair):
    path = f"/arbeitsplatz/abstimmungen/schriftlich/{committee.slug}/"
    make_rules(committee, circular="off")
    assert "erlauben keine schriftlichen Beschlüsse" in words(as_bea.get(path))
    make_rules(committee, circular="all", circular_days=3)
    assert "Schriftlich abstimmen" in words(as_bea.get(path))
    soon = (now() + timedelta(days=1)).date().isoformat()
    assert "3 Tage" in words(
        as_bea.post(path + "neu/", {"wording": "Wir fahren an den See.", "until": soon}), 422
    )
    assert as_bea.post(path + "neu/", {"wording": "Wir fahren an den See."})["Location"] == path
    vote = chair.committee.votes.get()
    assert "Wir fahren an den See." in words(as_bea.get("/arbeitsplatz/abstimmungen/"))
    as_bea.post(about(vote), ballot(line_of(vote, chair), "yes"))
    as_bea.post(about(vote, "auszaehlen/"))
    as_bea.post(about(vote, "feststellen/"))
    vote.refresh_from_db()
    assert vote.carried
    assert "Angenommen" in words(as_bea.get(path))


def test_members_read_what_is_decided_in_writing_and_others_do_not(meeting, committee, anna, dora, olga):
    _mandate, client = present_voter(meeting, "Eva")
    path = f"/arbeitsplatz/abstimmungen/schriftlich/{committee.slug}/"
    assert client.get(path).status_code == 200
    assert client.get(path + "neu/").status_code == 404
    for user in (anna, dora, olga):
        assert logged_in(user).get(path).status_code == 404
        assert logged_in(user).post(path + "neu/", {"wording": "Nein"}).status_code == 404


def test_resolutions_in_writing_are_found_from_committee_and_votes(as_bea, committee):
    path = f"/arbeitsplatz/abstimmungen/schriftlich/{committee.slug}/"
    assert path in as_bea.get(f"/arbeitsplatz/gremien/{committee.slug}/").content.decode()
    assert "Tage zum Antworten: 14." in words(as_bea.get(f"{path}neu/"))
    assert path not in as_bea.get("/arbeitsplatz/abstimmungen/").content.decode()
    make_vote(None, committee=committee, method="circular", until=now())
    assert path in as_bea.get("/arbeitsplatz/abstimmungen/").content.decode()


def test_the_list_of_a_committee_asks_no_more_with_thirty(as_bea, committee, django_assert_max_num_queries):
    path = f"/arbeitsplatz/abstimmungen/schriftlich/{committee.slug}/"
    as_bea.get(path)
    counts = []
    for number in (1, 29):
        for _one in range(number):
            make_vote(None, committee=committee, method="circular", until=now())
        with django_assert_max_num_queries(8) as asked:
            as_bea.get(path)
        counts.append(len(asked))
    assert counts[0] == counts[1]


def test_the_room(meeting, item, opened, there, committee, anna, dora):
    _mandate, client = present_voter(meeting, "Eva")
    there(4)
    vote, path = opened(), f"/arbeitsplatz/sitzungen/{meeting.pk}/saal/"
    page = words(client.get(path))
    assert item.title in page
    assert f"0 von {vote.roll.count()} haben abgestimmt" in page
    for user in (anna, dora):
        assert logged_in(user).get(path).status_code == 404
    meeting.is_public = True
    meeting.save()
    meeting.thread.visibility = "public"
    meeting.thread.save()
    assert item.title in words(logged_in(anna).get(path))
    item.is_public = False
    item.save()
    page = words(logged_in(anna).get(path))
    assert item.title not in page
    assert "im nicht öffentlichen Teil" in page
    assert "stimmberechtigten" not in page.lower()


def test_a_ballot_changes_the_number_of_those_who_have_voted_and_nothing_else(meeting, opened, there):
    there(4)
    _mandate, eva = present_voter(meeting, "Eva")
    vote, room = opened(), f"/arbeitsplatz/sitzungen/{meeting.pk}/saal/"
    (path,) = re.findall(r'data-live="([^"]+)"', eva.get(room).content.decode())
    before = Client().get(path).content.decode()
    cast_ballot(vote, "yes", by=user_actor(User.objects.get(name="Eva").pk))
    revision = before.split(" ")[0]
    assert (before, Client().get(path).content.decode()) == (
        f"{revision} {vote.pk}:0",
        f"{revision} {vote.pk}:1",
    )
    assert f'<span data-cast="{vote.pk}">1</span>' in eva.get(room).content.decode()

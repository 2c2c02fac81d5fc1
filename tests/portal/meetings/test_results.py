"""Votes as open data: what is declared and public, and nothing else."""

import pytest
from django.test import Client

from tests.factories.committees import make_chaired
from tests.factories.meetings import arrive, make_candidate, make_item, make_members, make_running, make_vote
from tests.factories.people import make_consent, make_person
from vorort.ground.actor import command_actor
from vorort.meetings.actions import close_vote, declare_vote, open_vote

pytestmark = pytest.mark.django_db
BY = command_actor("tests")


@pytest.fixture
def meeting(city, hoerde, bea):
    committee = make_chaired(hoerde, bea)
    found = make_running(committee, is_public=True)
    for mandate in make_members(committee, 4):
        arrive(found, mandate)
    return found


def declared(item, counts, **fields):
    vote = make_vote(item, **fields)
    return declare_vote(close_vote(open_vote(vote, override="Zur Probe", by=BY), counts=counts, by=BY), by=BY)


def told(meeting, form="json"):
    return Client().get(f"/sitzungen/{meeting.pk}/ergebnisse.{form}")


def test_vote_events_and_a_table(meeting):
    vote = declared(make_item(meeting), {"yes": 3, "no": 1})
    make_vote(make_item(meeting), "Noch offen")
    (event,) = told(meeting).json()["vote_events"]
    assert (event["id"], event["result"], event["identifier"]) == (vote.pk, "pass", vote.resolution.number)
    assert {one["option"]: one["value"] for one in event["counts"]} == {
        "yes": 3,
        "no": 1,
        "abstain": 0,
        "invalid": 0,
    }
    lines = told(meeting, "csv").content.decode("utf-8-sig").splitlines()
    assert lines[0].startswith("Sitzung;Beginnt;Punkt;")
    assert lines[0].split(";")[-3:] == ["Ergebnis", "Für wen oder was", "Stimmen"]
    assert [line.split(";")[-3:] for line in lines[1:3]] == [
        ["angenommen", "Ja", "3"],
        ["angenommen", "Nein", "1"],
    ]
    in_english = Client().get(f"/en/sitzungen/{meeting.pk}/ergebnisse.csv").content.decode("utf-8-sig")
    assert in_english.startswith("Meeting;Begins;")


def test_what_is_not_public_is_not_there(meeting):
    secret = make_item(meeting, "Personal", is_public=False)
    declared(secret, {"yes": 4}, wording="Nichts für alle")
    declared(make_item(meeting, "Darunter", parent=secret), {"yes": 4}, wording="Auch nichts für alle")
    assert told(meeting).json()["vote_events"] == []
    meeting.is_public = False
    meeting.save()
    assert told(meeting).status_code == 404
    assert told(meeting, "xml").status_code == 404
    assert Client().get("/sitzungen/99999999999999999999999/ergebnisse.json").status_code == 404


def test_candidates_are_named_only_with_their_consent(meeting):
    vote = make_vote(make_item(meeting), kind="election", decision="election")
    shown, hidden = make_person("Sichtbar"), make_person("Verborgen")
    make_consent(shown)
    keys = [make_candidate(vote, person).pk for person in (shown, hidden)]
    votes = {keys[0]: 3, keys[1]: 1}
    vote = close_vote(open_vote(vote, override="Zur Probe", by=BY), counts={"yes": 4, "votes": votes}, by=BY)
    declare_vote(vote, by=BY)
    text = told(meeting).content.decode()
    assert "Sichtbar" in text
    assert "Verborgen" not in text
    assert "Kandidat*in 2;1" in told(meeting, "csv").content.decode()


def test_it_asks_no_more_with_thirty(meeting, django_assert_max_num_queries):
    declared(make_item(meeting), {"yes": 3})
    told(meeting)
    for number in range(10):
        declared(make_item(meeting, f"Punkt {number}"), {"yes": 3})
    with django_assert_max_num_queries(8):
        assert len(told(meeting, "csv").content.decode().splitlines()) == 45

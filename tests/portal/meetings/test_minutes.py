"""Approved minutes as everybody may read them, and the same paper for those who took part."""

import pytest
from django.http import HttpResponse
from django.test import Client
from django.utils.translation import override

from tests.factories.committees import PDF, sit
from tests.factories.meetings import BY, arrive, make_conflict, make_item, make_running
from tests.factories.meetings_holding import make_approved, make_later, make_sent
from tests.factories.people import logged_in, make_consent, make_person
from tests.portal.meetings.conftest import decide, words
from vorort.meetings.actions import (
    amend_minutes,
    approve_minutes,
    close_meeting,
    keep_minutes_paper,
    send_minutes,
)
from vorort.meetings.models import Minutes
from vorort.people.actions import withdraw_consent
from vorort.people.choices import ConsentSubject
from vorort.shell.meetings.minutes import minutes_paper
from vorort.shell.papers import makes_pdf

pytestmark = pytest.mark.django_db


@pytest.fixture
def final(running, committee) -> Minutes:
    """Approved, with a public decision, one that is not, a named guest and somebody concerned."""
    named = make_person("Offen")
    make_consent(named)
    arrive(running, sit(named, committee))
    arrive(running, "Frau Gast")
    decide(running)
    make_conflict(running.items.get(), make_person("Befangen"), reason="Nachbar")
    decide(running, "Vertrag", is_public=False, wording="Wir zahlen Frau Geheim.")
    minutes = send_minutes(close_meeting(running, by=BY), by=BY)
    return approve_minutes(minutes, approved_in=make_later(committee, minutes), reason="einstimmig", by=BY)


def path(minutes: Minutes, end: str = "/") -> str:
    return f"/sitzungen/{minutes.meeting_id}/niederschrift{end}"


def test_everybody_reads_the_public_part(final):
    page = words(path(final))
    assert "Niederschrift über die Sitzung am" in page
    assert "Öffentlicher Teil" in page
    assert "Wir stellen drei Bänke auf." in page
    assert "Ja 4 · Nein 1" in page
    assert "Bea Offen" in page
    assert "Weitere Anwesende: 1" in page
    for secret in (final.digest[:8], "Geheim", "Frau Gast", "Bea Befangen", "Nachbar", "Bea Mitglied"):
        assert secret not in page
    assert "Niederschrift lesen" in words(f"/sitzungen/{final.meeting_id}/")


@pytest.mark.parametrize("who", ["nobody", "anna", "bea", "cem"])
def test_nobody_reads_here_what_is_not_final_or_not_public(committee, who, request):
    client = Client() if who == "nobody" else logged_in(request.getfixturevalue(who))
    for hidden in (make_sent(committee, is_public=True), make_approved(committee)):
        assert client.get(path(hidden)).status_code == 404
        assert client.get(path(hidden, ".pdf")).status_code == 404


def test_the_paper_that_was_kept_is_served_until_a_name_has_to_go(final, monkeypatch):
    keep_minutes_paper(final, pdf=PDF, public_pdf=PDF + b"public", by=BY)
    answer = Client().get(path(final, ".pdf"))
    assert answer.content == PDF + b"public"
    assert answer["Cache-Control"] == "private, no-store"
    monkeypatch.setattr("vorort.portal.meetings.minutes.pdf_view", lambda *_args, **_more: _drawn_anew())
    person = final.meeting.presences.get(person__family_name="Offen").person
    withdraw_consent(person, ConsentSubject.NAME, by=BY)
    assert Client().get(path(final, ".pdf")).content == b"anew"
    assert "Bea Offen" not in words(path(final))


def _drawn_anew() -> HttpResponse:
    return HttpResponse(b"anew")


def test_corrections_stand_with_them(final):
    amend_minutes(final, text="Es waren vier Bänke.", by=BY)
    amend_minutes(final, text="Frau Geheim heißt anders.", is_public=False, by=BY)
    page = words(path(final))
    assert "Es waren vier Bänke." in page
    assert "Geheim" not in page


def test_the_whole_paper_is_for_those_who_took_part(final):
    with override("de"):
        paper = minutes_paper(final, final.content, is_public=False, signers=["chair", "secretary"])
    assert paper.scope == "Öffentlicher und nichtöffentlicher Teil"
    assert [item.title for item in paper.not_public] == ["Vertrag"]
    assert paper.items[0].conflicts == (
        "Bea Befangen hat Befangenheit erklärt und nicht mitgewirkt. Grund: Nachbar",
    )
    assert [line.role for line in paper.signatures] == ["Vorsitz", "Schriftführung"]
    assert paper.approval.endswith("in dieser Sitzung: Die nächste")
    assert paper.digest.replace(" ", "") == final.digest
    assert len(final.digest) == 64


def test_a_draft_says_that_it_is_one(committee):
    sent = make_sent(committee, is_public=True)
    with override("de"):
        paper = minutes_paper(sent, sent.content, is_public=False)
    assert paper.status.startswith("Entwurf")
    assert not paper.is_final


def test_one_of_the_demo_says_so(final, city):
    city.is_demo = True
    city.save()
    assert "Beispiel" in words(path(final))


@pytest.mark.parametrize("number", [1, 20])
def test_they_cost_the_same_however_long(committee, number, django_assert_max_num_queries):
    meeting = make_running(committee, is_public=True)
    for nth in range(number):
        make_item(meeting, f"Punkt {nth}")
        arrive(meeting, make_person(f"Gast {nth}"))
    sent = send_minutes(close_meeting(meeting, by=BY), by=BY)
    final = approve_minutes(sent, approved_in=make_later(committee, sent), by=BY)
    with django_assert_max_num_queries(10):
        assert Client().get(path(final)).status_code == 200


@pytest.mark.skipif(not makes_pdf(), reason="Pango is not installed")
def test_they_are_drawn_as_pdf_where_none_was_kept(final):
    answer = Client().get(path(final, ".pdf"))
    assert answer.status_code == 200
    assert answer.content.startswith(b"%PDF")

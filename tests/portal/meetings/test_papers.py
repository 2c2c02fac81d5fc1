"""One paper: what everybody reads, what only those who deal with it, and its files."""

from datetime import timedelta

import pytest
from django.test import Client

from tests.factories.committees import make_group
from tests.factories.meetings import BY, make_amendment, make_item, make_meeting, make_paper, make_vote
from tests.factories.meetings_preparing import PDF, write
from tests.factories.people import logged_in
from tests.portal.meetings.conftest import YES, decide, words
from vorort.ground.clock import held_at, now
from vorort.meetings.actions import (
    close_vote,
    declare_vote,
    invite_members,
    open_vote,
    refer_paper,
    revise_paper,
)
from vorort.meetings.choices import Role
from vorort.meetings.models import Consultation, Paper

pytestmark = pytest.mark.django_db


def publish(paper: Paper) -> None:
    """It stands on a public agenda to which people are invited."""
    meeting = make_meeting(paper.committee, is_public=True)
    make_item(meeting, paper.title, paper=paper)
    invite_members(meeting, by=BY)


def test_a_public_paper_is_read_by_everybody(committee):
    paper = write(committee, reasons="Dort sitzt es sich gut.", files=[PDF])
    publish(paper)
    page = words(f"/vorlagen/{paper.pk}/")
    assert paper.reference in page
    assert "Wir stellen drei Bänke auf." in page
    assert "Dort sitzt es sich gut." in page
    assert "(PDF)" in page


@pytest.mark.parametrize("who", ["nobody", "anna", "dora"])
def test_others_are_not_there(committee, who, request):
    client = Client() if who == "nobody" else logged_in(request.getfixturevalue(who))
    paper = write(committee, files=[PDF])
    assert client.get(f"/vorlagen/{paper.pk}/").status_code == 404
    assert client.get(f"/vorlagen/{paper.pk}/anlagen/{paper.files.get().pk}.pdf").status_code == 404


def test_files_are_attachments_for_whom_the_paper_is(committee, bea):
    paper, other = write(committee, files=[PDF]), write(committee, "Anderes", files=[PDF + b"x"])
    path = f"/vorlagen/{paper.pk}/anlagen/{paper.files.get().pk}.pdf"
    answer = logged_in(bea).get(path)
    assert answer.content == PDF
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Cache-Control"] == "private, no-store"
    publish(paper)
    assert Client().get(path).status_code == 200
    # the file of a paper that nobody may read is not reached through one that everybody may
    assert Client().get(f"/vorlagen/{paper.pk}/anlagen/{other.files.get().pk}.pdf").status_code == 404
    assert Client().get(f"/vorlagen/{'9' * 30}/anlagen/{'9' * 30}.pdf").status_code == 404


def test_versions_from_before_it_was_public_are_for_those_who_wrote_it(committee, bea):
    with held_at(now() - timedelta(days=3)):
        paper = write(committee, wording="Wir verkaufen heimlich alles.")
    with held_at(now() - timedelta(days=2)):
        revise_paper(paper, wording="Wir stellen zwei Bänke auf.", reasons="", by=BY)
    with held_at(now() - timedelta(days=1)):
        publish(paper)
    paper.refresh_from_db()
    revise_paper(paper, wording="Wir stellen drei Bänke auf.", reasons="", by=BY)
    page = words(f"/vorlagen/{paper.pk}/")
    assert "zwei" in page
    assert "heimlich" not in page
    assert "heimlich" in words(f"/vorlagen/{paper.pk}/", logged_in(bea))


def test_the_chain_tells_results_of_public_items_only(running, committee, hoerde):
    paper = make_paper(committee, visibility="public")
    group = make_group(district=hoerde)
    hidden = make_item(make_meeting(group, "Klausur", state="running"), "Geheimes", paper=paper)
    Consultation.objects.create(
        paper=paper, committee=group, role="advises", position=1, item=hidden, result="rejected"
    )
    turn = refer_paper(paper, committee=committee, role=Role.DECIDES, by=BY)
    vote = decide(running, paper=paper)
    Consultation.objects.filter(pk=turn.pk).update(item=vote.item, result="carried")
    page = words(f"/vorlagen/{paper.pk}/")
    assert "AG Feste" in page
    assert "entscheidet" in page
    assert "angenommen" in page
    assert "abgelehnt" not in page
    assert "Klausur" not in page


def test_amendments_are_public_once_voted_on_in_public(running, committee, bea):
    paper = make_paper(committee, visibility="public")
    make_amendment(paper, "Wir stellen hundert Bänke auf.")
    adopted = make_amendment(paper, "Wir stellen vier Bänke auf.", state="adopted")
    item = make_item(running, paper=paper)
    vote = open_vote(make_vote(item, adopted.wording, kind="amendment", amendment=adopted), by=BY)
    assert "vier Bänke" not in words(f"/vorlagen/{paper.pk}/")
    declare_vote(close_vote(vote, counts=YES, by=BY), by=BY)
    page = words(f"/vorlagen/{paper.pk}/")
    assert "vier Bänke" in page
    assert "hundert" not in page
    assert "hundert" in words(f"/vorlagen/{paper.pk}/", logged_in(bea))


@pytest.mark.parametrize("number", [1, 15])
def test_one_paper_costs_the_same_however_much_belongs_to_it(
    committee, number, django_assert_max_num_queries
):
    paper = write(committee, files=[PDF + bytes([nth]) for nth in range(number)])
    publish(paper)
    for nth in range(number):
        make_paper(committee, visibility="public", adds_to=paper, addendum=nth + 1, number=paper.number)
    with django_assert_max_num_queries(20):
        assert Client().get(f"/vorlagen/{paper.pk}/").status_code == 200

"""Agenda and papers as PDFs of their own, and links to what was counted."""

import subprocess
from shutil import which

import pytest
from django.test import Client

from tests.factories.meetings import make_paper
from tests.factories.people import logged_in
from tests.portal.meetings.conftest import decide, words
from vorort.shell import papers
from vorort.shell.papers import makes_pdf

pytestmark = pytest.mark.django_db
draws = pytest.mark.skipif(
    not (makes_pdf() and which("pdftotext")), reason="Pango or poppler-utils is missing"
)


def printed(path: str, client: Client | None = None) -> str:
    answer = (client or Client()).get(path)
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/pdf")
    command = ["pdftotext", "-layout", "-", "-"]
    done = subprocess.run(command, input=answer.content, capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


@draws
def test_the_agenda_as_each_may_read_it(meeting, bea):
    path = f"/sitzungen/{meeting.pk}/tagesordnung.pdf"
    told = printed(path)
    assert "1 Bänke am See" in told
    assert "nichtöffentlicher Teil" in told
    assert "Geheim" not in told
    assert "Vertrag mit Frau Geheim (nicht öffentlich)" in printed(path, logged_in(bea))
    assert path in Client().get(f"/sitzungen/{meeting.pk}/").content.decode()


@draws
def test_a_paper_under_its_number(committee):
    paper = make_paper(committee, is_public=True, visibility="public")
    told = printed(f"/vorlagen/{paper.pk}/vorlage.pdf")
    for sentence in (paper.reference, "Wir stellen drei Bänke auf.", "Dort sitzt es sich gut."):
        assert sentence in told
    assert f"/vorlagen/{paper.pk}/vorlage.pdf" in Client().get(f"/vorlagen/{paper.pk}/").content.decode()


def test_what_is_not_public_is_not_printed_either(committee, running):
    paper = make_paper(committee)
    assert Client().get(f"/vorlagen/{paper.pk}/vorlage.pdf").status_code == 404
    running.thread.visibility = "draft"
    running.thread.save()
    assert Client().get(f"/sitzungen/{running.pk}/tagesordnung.pdf").status_code == 404


def test_where_no_pdf_is_made_the_page_is_there(meeting, monkeypatch):
    monkeypatch.setattr(papers, "MOST_SECONDS", 0.01)
    answer = Client().get(f"/sitzungen/{meeting.pk}/tagesordnung.pdf")
    assert answer.status_code in (302, 404)


def test_what_was_counted_has_a_link(running):
    path = f"/sitzungen/{running.pk}/"
    assert "ergebnisse" not in Client().get(path).content.decode()
    decide(running)
    page = Client().get(path).content.decode()
    for form in ("csv", "json"):
        assert f"{path}ergebnisse.{form}" in page
        assert Client().get(f"{path}ergebnisse.{form}").status_code == 200
    assert "Abstimmungen (CSV)" in words(path)

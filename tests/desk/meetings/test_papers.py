"""Papers and resolutions at the workplace."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.timezone import localdate

from tests.desk.meetings.conftest import words
from tests.factories.meetings_preparing import PDF, make_resolution, write
from vorort.meetings.models import Amendment, Consultation, Paper

pytestmark = pytest.mark.django_db
DESK = "/arbeitsplatz/"


def pdf(content=PDF):
    return SimpleUploadedFile("plan.pdf", content, "application/pdf")


def test_a_paper_is_written_with_its_files(as_mia, as_dora, steering):
    page = f"{DESK}gremien/{steering.slug}/vorlagen/"
    assert "Noch keine Vorlage" in words(as_mia.get(page))
    told = {"title": "Bänke am See", "wording": "Wir stellen auf.", "is_public": "on"}
    as_mia.post(f"{page}neu/", told | {"upload": [pdf(), pdf(PDF + b"\n")]})
    paper = Paper.objects.get()
    assert paper.files.count() == 2
    assert paper.reference in words(as_mia.get(page))
    shown = f"{DESK}vorlagen/{paper.pk}/"
    assert "Wir stellen auf." in words(as_mia.get(shown))
    file = as_mia.get(f"{shown}dateien/{paper.files.all()[0].pk}/")
    assert b"".join(file.streaming_content) == PDF
    for path in ("", "aendern/", "verweisen/", f"dateien/{paper.files.all()[0].pk}/"):
        assert as_dora.get(f"{shown}{path}").status_code == 404, path
    assert as_dora.get(page).status_code == 404


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"wording": "", "reasons": ""}, "was beschlossen werden soll"),
        ({"title": ""}, "Bitte"),
        ({"upload": [pdf(b"kein PDF")]}, "PDF"),
    ],
)
def test_mistakes_are_named(values, sentence, as_bea, steering):
    told = {"title": "Bänke", "wording": "Wir stellen auf.", "reasons": "Nur nicht verlieren"}
    answer = as_bea.post(f"{DESK}gremien/{steering.slug}/vorlagen/neu/", told | values)
    assert sentence in words(answer, 422)
    assert not Paper.objects.exists()


def test_a_paper_is_revised_amended_and_referred(as_bea, as_mia, mia, group, steering):
    paper = write(steering)
    page = f"{DESK}vorlagen/{paper.pk}/"
    as_bea.post(f"{page}aendern/", {"title": "Bänke", "wording": "Vier Bänke.", "reasons": "Mehr Platz"})
    paper.refresh_from_db()
    assert paper.version == 2
    assert as_mia.get(f"{page}aendern/").status_code == 404
    as_mia.post(f"{page}aenderungsantrag/", {"wording": "Fünf Bänke."})
    assert Amendment.objects.get().proposed_by == mia.person
    as_bea.post(f"{page}verweisen/", {"committee": group.pk, "role": "advises"})
    assert as_bea.post(f"{page}verweisen/", {"committee": group.pk, "role": "advises"}).status_code == 422
    assert Consultation.objects.get().committee == group
    shown = words(as_bea.get(page))
    for sentence in ("Vier Bänke.", "Fünf Bänke.", group.name, "Frühere"):
        assert sentence in shown or sentence == "Frühere"


def test_resolutions_of_mine_open_and_overdue(as_bea, as_mia, as_dora, mia, steering):
    late = localdate() - timedelta(days=3)
    mine = make_resolution(steering, 1, responsible=mia.person, due_on=late)
    make_resolution(steering, 2)
    page = f"{DESK}beschluesse/"
    assert mine.number in words(as_mia.get(page))
    for liste, found in (("offen", 2), ("ueberfaellig", 1), ("alle", 2)):
        assert words(as_bea.get(page, {"liste": liste})).count("-2026-00") >= found, liste
    assert "-2026-00" not in words(as_dora.get(page, {"liste": "alle"}))
    report = f"{page}{mine.pk}/"
    assert as_dora.get(report).status_code == 404
    assert as_mia.post(report, {"follow_up": "done", "evidence": ""}).status_code == 422
    as_mia.post(report, {"follow_up": "done", "evidence": "Sie stehen."})
    mine.refresh_from_db()
    assert (mine.follow_up, mine.evidence) == ("done", "Sie stehen.")


def test_whoever_runs_the_meetings_hands_a_resolution_on(as_bea, as_mia, mia, bea, steering):
    row = make_resolution(steering, 1, responsible=mia.person, due_on=localdate())
    page = f"{DESK}beschluesse/{row.pk}/"
    assert "responsible" not in as_mia.get(page).content.decode()
    told = {"follow_up": "open", "responsible": steering.mandates.get(seat__office="chair").person_id}
    as_mia.post(page, told)
    row.refresh_from_db()
    assert row.responsible == mia.person
    due = localdate() + timedelta(days=30)
    as_bea.post(page, told | {"due_on": due.isoformat(), "responsible_note": ""})
    row.refresh_from_db()
    assert (row.responsible, row.due_on, row.follow_up) == (bea.person, due, "open")

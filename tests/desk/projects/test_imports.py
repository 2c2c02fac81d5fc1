"""A clerk imports a list of 300 projects, looks at it first, and can take it back."""

from django.core.files.uploadedfile import SimpleUploadedFile

from tests.desk.ideas.conftest import words
from vorort.projects.models import Project, ProjectImportDraft, ProjectImportRun

IMPORT = "/arbeitsplatz/projekte/import/"


def table(*lines: str) -> SimpleUploadedFile:
    rows = "\n".join(["Projekt;Bezirk;Datum", *lines])
    return SimpleUploadedFile("liste.csv", rows.encode(), content_type="text/csv")


def test_three_hundred_lines_from_the_file_to_the_board_and_back(city, hoerde, browser, cem):
    clerk = browser("cem")
    lines = [f"Fest {number};Hörde;01.06.2019" for number in range(300)]
    columns = clerk.post(IMPORT, {"table": table(*lines, "Ohne Tag;Hörde;bald")})["Location"]
    assert "liste.csv" in words(clerk.get(columns))
    filled = {
        "title": "Projekt",
        "district": "Bezirk",
        "starts_on": "Datum",
        "source": "Liste",
        "otherwise_status": "finished",
    }
    tried = clerk.post(columns, filled)["Location"]
    page = words(clerk.get(tried))
    assert "300 Projekte würden übernommen" in page
    assert "„bald“ ist kein Tag" in page
    assert not Project.objects.exists()
    assert clerk.post(f"{tried}uebernehmen/")["Location"] == IMPORT
    assert Project.objects.count() == 300
    run = ProjectImportRun.objects.get()
    assert "liste.csv" in words(clerk.get(IMPORT))
    clerk.post(f"{IMPORT}lauf/{run.pk}/rueckgaengig/")
    assert not Project.objects.exists()


def test_a_table_is_thrown_away(city, hoerde, browser, cem):
    clerk = browser("cem")
    columns = clerk.post(IMPORT, {"table": table("Fest;Hörde;01.06.2019")})["Location"]
    draft = ProjectImportDraft.objects.get()
    assert clerk.get(f"{IMPORT}{draft.pk}/")["Location"] == columns
    assert clerk.post(columns, {"title": ""}).status_code == 422
    clerk.post(f"{IMPORT}{draft.pk}/verwerfen/")
    assert not ProjectImportDraft.objects.exists()


def test_only_the_office_of_the_city(steering, browser):
    assert browser("bea").get(IMPORT).status_code == 404

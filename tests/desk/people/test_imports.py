"""Import at the desk: upload, look at each line, take over, undo; and files that are none."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from openpyxl import load_workbook

from tests.desk.people.conftest import OTHERS
from tests.factories.committees import make_committee, make_mandate, make_seat
from tests.factories.people import make_person
from tests.shell.test_table_files import workbook, xlsx
from vorort.committees.models import ImportDraft, ImportRun, Mandate
from vorort.people.models import Person

pytestmark = pytest.mark.django_db

IMPORT = "/arbeitsplatz/import/"
HEADING = "Gremium;Vorname;Nachname;Von;Bis\n"
GOOD = HEADING + "Jury;Nina;Neu;01.03.2021;\nJury;Max;Muster;2022-01-01;31.12.2029\n"


@pytest.fixture
def jury(city):
    return make_committee("Jury")


def table(text=GOOD, name="gremien.csv"):
    return SimpleUploadedFile(name, text.encode())


def send(client, upload):
    return client.post(IMPORT, {"table": upload})


def tried(client, upload):
    answer = send(client, upload)
    assert answer.status_code == 302
    return client.get(answer["Location"]).content.decode()


def test_tried_looked_at_taken_over_and_undone(as_cem, jury):
    told = tried(as_cem, table())
    assert all(
        words in told
        for words in ("2 neue Menschen", "2 neue Mandate", "Nina Neu", "Max Muster", "Übernehmen")
    )
    assert not Person.objects.exists()
    draft = ImportDraft.objects.get()
    assert "gremien.csv" in as_cem.get(IMPORT).content.decode()
    as_cem.post(f"{IMPORT}{draft.pk}/uebernehmen/")
    assert Mandate.objects.count() == 2
    assert not ImportDraft.objects.exists()
    assert as_cem.post(f"{IMPORT}{draft.pk}/uebernehmen/").status_code == 404
    run = ImportRun.objects.get()
    as_cem.post(f"{IMPORT}{run.pk}/rueckgaengig/")
    assert not Person.objects.exists()
    assert "Zurückgenommen am" in as_cem.get(IMPORT).content.decode()


def test_a_workbook_is_as_good_as_a_text(as_cem, jury):
    rows = [line.split(";") for line in GOOD.splitlines()]
    assert "2 neue Menschen" in tried(as_cem, xlsx(workbook(*rows)))


def test_lines_that_do_not_fit_are_named_with_their_number_and_nothing_can_be_taken_over(as_cem, jury):
    bad = HEADING + "Jury;Nina;Neu;01.03.2021;\n\nNirgends;A;B;01.03.2021;\nJury;C;;gestern;\n"
    told = " ".join(tried(as_cem, table(bad)).split())
    for words in (
        "3 Zeilen passen nicht",
        "<strong>Zeile 4</strong> (A B): Es gibt kein Gremium „Nirgends“",
        "<strong>Zeile 5</strong>: „Nachname“ ist leer.",
        "„Von“: „gestern“ ist kein Tag",
    ):
        assert words in told
    assert "/uebernehmen/" not in told
    assert as_cem.post(f"{IMPORT}{ImportDraft.objects.get().pk}/uebernehmen/").status_code == 404
    assert not Person.objects.exists()


def test_a_missing_column_is_named(as_cem, jury):
    assert "Die Spalte „Von“ fehlt." in tried(as_cem, table("Gremium;Nachname\nJury;Neu\n"))


def test_what_is_thrown_away_leaves_nothing(as_cem, jury):
    tried(as_cem, table())
    as_cem.post(f"{IMPORT}{ImportDraft.objects.get().pk}/verwerfen/")
    assert not ImportDraft.objects.exists()


def test_why_an_undo_is_refused_is_said_with_names(as_cem, jury):
    tried(as_cem, table())
    as_cem.post(f"{IMPORT}{ImportDraft.objects.get().pk}/uebernehmen/")
    mandate = Mandate.objects.get(ends=None)
    make_mandate(make_seat(jury), make_person("Folgt"), follows=mandate)
    answer = as_cem.post(f"{IMPORT}{ImportRun.objects.get().pk}/rueckgaengig/", follow=True)
    assert "wird seitdem gebraucht: Bea Folgt (Jury)" in answer.content.decode()
    assert Mandate.objects.count() == 3


def test_what_has_changed_since_the_trial_is_said(as_cem, jury):
    tried(as_cem, table())
    for _ in range(2):
        make_person("Neu", given_name="Nina")
    draft = ImportDraft.objects.get()
    answer = as_cem.post(f"{IMPORT}{draft.pk}/uebernehmen/", follow=True)
    assert "Zeile 2" in answer.content.decode()
    assert ImportDraft.objects.get() == draft
    assert not Mandate.objects.exists()


@pytest.mark.parametrize(
    ("upload", "sentence"),
    [
        (SimpleUploadedFile("x.csv", b""), "Die Datei ist leer"),
        (SimpleUploadedFile("x.csv", "Größe;Nachname\n".encode("cp1252")), "UTF-8"),
        (SimpleUploadedFile("x.csv", b"x" * 10_000_000), "größer als 5 MB"),
        (xlsx(b"PK\x03\x04broken"), "beschädigt"),
        (xlsx(workbook(["Gremium"], ["=1+1"])), "Formel"),
        (table(HEADING + "Jury;N;N;2021-01-01;\n" * 5_001), "mehr als 5000 Zeilen"),
    ],
)
def test_files_that_cannot_be_used_are_refused_with_a_sentence(upload, sentence, as_cem):
    upload.seek(0)
    answer = send(as_cem, upload)
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert not ImportDraft.objects.exists()


def test_nothing_chosen_is_said(as_cem):
    assert as_cem.post(IMPORT).status_code == 422


def test_the_templates_say_what_the_import_reads(as_cem, jury):
    text = b"".join(as_cem.get(f"{IMPORT}vorlage.csv").streaming_content).decode()
    assert "Es gibt kein Gremium „Lenkungsgremium Beispiel“" in tried(as_cem, table(text))
    raw = b"".join(as_cem.get(f"{IMPORT}vorlage.xlsx").streaming_content)
    heading, example = load_workbook(io.BytesIO(raw)).active.iter_rows(values_only=True)
    assert (heading[0], example[4]) == ("Gremium", "Beispiel")
    assert "Es gibt kein Gremium" in tried(as_cem, xlsx(raw))
    assert as_cem.get(f"{IMPORT}vorlage.json").status_code == 404


@pytest.mark.parametrize("who", OTHERS)
def test_nobody_else_imports(who, as_cem, enter, jury):
    tried(as_cem, table())
    draft, client = ImportDraft.objects.get(), enter(who)
    found = [
        send(client, table()).status_code,
        client.get(f"{IMPORT}{draft.pk}/").status_code,
        client.post(f"{IMPORT}{draft.pk}/uebernehmen/").status_code,
        client.post(f"{IMPORT}{draft.pk}/verwerfen/").status_code,
        client.post(f"{IMPORT}1/rueckgaengig/").status_code,
    ]
    assert found == [404] * 5
    assert ImportDraft.objects.get() == draft
    assert not Person.objects.exists()


def test_the_number_of_queries_does_not_grow(as_cem, cost, jury):
    def sizes(rows):
        tried(as_cem, table(HEADING + "".join(f"Jury;N;Nr {n};2021-01-01;\n" for n in range(rows))))
        return cost(f"{IMPORT}{ImportDraft.objects.get().pk}/"), cost(IMPORT)

    few = sizes(1)
    assert sizes(30) == few
    assert max(few) <= 14

"""Import of ideas at the desk: upload, choose columns, look at each line, take over, undo; and files that are none."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.desk.ideas.conftest import words
from tests.factories.idea_imports import make_imported, make_tried, old_line
from tests.factories.people import logged_in
from tests.shell.test_table_files import workbook, xlsx
from vorort.desk.ideas.import_words import FIELDS, HEADINGS
from vorort.ground.actor import user_actor
from vorort.ideas.models import Idea, IdeaImportDraft, IdeaImportRun
from vorort.ideas.rules.import_file import guessed

pytestmark = pytest.mark.django_db
IMPORT = "/arbeitsplatz/ideen/import/"
GOOD = "ID;Überschrift;Inhalt;Bezirk;Stand\n1;Eine Bank;Am See fehlt eine.;Hörde;neu\n2;Ein Baum;Am Markt.;Hörde;vertagt\n"
CHOSEN = {
    "campaign": "Raddialog 2017",
    "title": "Überschrift",
    "text": "Inhalt",
    "district": "Bezirk",
    "status": "Stand",
    "number": "ID",
    "otherwise_published_on": "2017-09-01",
    "otherwise_status": "published",
}


@pytest.fixture
def client(city, hoerde, cem):
    return logged_in(cem)


def table(text=GOOD, name="alt.csv"):
    return SimpleUploadedFile(name, text.encode())


def uploaded(client, upload=None):
    """The page of the columns, after a table was sent."""
    answer = client.post(IMPORT, {"table": upload or table()})
    assert answer.status_code == 302
    return answer["Location"]


def tried(client, columns, **values):
    answer = client.post(columns, CHOSEN | values)
    assert answer.status_code == 302
    return words(client.get(answer["Location"]))


def test_uploaded_chosen_looked_at_taken_over_and_undone(client):
    columns = uploaded(client)
    page = client.get(columns).content.decode()
    assert re.search(r'<option value="Überschrift" selected>\s*Überschrift \(Eine Bank\)', page)
    told = tried(client, columns)
    assert "1 Idee würde übernommen" in told
    assert "1 Zeile passt nicht und wird ausgelassen" in told
    assert "Zeile 3 (Ein Baum): „Status“: Was „vertagt“ heißt, ist hier nicht bekannt." in told
    assert "Was heißt der Status „vertagt“?" in words(client.get(columns))
    told = tried(client, columns, word_0="published")
    assert "2 Ideen würden übernommen" in told
    assert not Idea.objects.exists()
    draft = IdeaImportDraft.objects.get()
    assert "alt.csv" in words(client.get(IMPORT))
    told = words(client.post(f"{IMPORT}{draft.pk}/uebernehmen/", follow=True))
    assert "Die Ideen aus „alt.csv“ sind übernommen." in told
    assert Idea.objects.count() == 2
    run = IdeaImportRun.objects.get()
    told = words(client.get(f"{IMPORT}lauf/{run.pk}/"))
    assert "Eine Bank" in told
    assert "Raddialog 2017" in told
    client.post(f"{IMPORT}lauf/{run.pk}/rueckgaengig/")
    assert not Idea.objects.exists()
    assert "Zurückgenommen am" in words(client.get(IMPORT))
    assert "zurückgenommen" in words(client.get(f"{IMPORT}lauf/{run.pk}/"))


def test_the_public_page_says_where_it_comes_from_and_shows_text_as_text(client):
    make_imported(old_line(Text="<b>Fett</b> ist hier nichts.", Stimmen="12"), campaign="Raddialog 2017")
    idea = Idea.objects.get()
    page = client.get(f"/ideen/{idea.pk}-{idea.slug}/").content.decode()
    assert "&lt;b&gt;Fett&lt;/b&gt;" in page
    assert "Übernommen aus einer früheren Aktion: Raddialog 2017" in page
    assert "Unterstützungen in der früheren Aktion: 12" in page


def test_a_workbook_is_as_good_as_a_text(client):
    rows = [line.split(";") for line in GOOD.splitlines()]
    assert "2 Ideen würden" in tried(client, uploaded(client, xlsx(workbook(*rows))), word_0="published")


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_the_template_is_understood_without_choosing_a_column(form, client):
    assert f"{IMPORT}vorlage.{form}" in client.get(IMPORT).content.decode()
    raw = b"".join(client.get(f"{IMPORT}vorlage.{form}").streaming_content)
    uploaded(client, SimpleUploadedFile(f"alt.{form}", raw))
    # everything but the name of the author, which nobody takes over by accident
    assert guessed(list(HEADINGS.values())) == {name: HEADINGS[name] for name in FIELDS if name != "name"}
    draft = IdeaImportDraft.objects.get()
    chosen = draft.plan["columns"] | {"campaign": "Alte Aktion", "otherwise_status": "published"}
    answer = client.post(f"{IMPORT}{draft.pk}/spalten/", chosen)
    assert "2 Ideen würden übernommen" in words(client.get(answer["Location"]))
    assert client.get(f"{IMPORT}vorlage.json").status_code == 404


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"title": ""}, "Fehler:"),
        ({"text": "Überschrift"}, "Diese Spalte ist zweimal gewählt."),
        ({"title": "Nirgends"}, "Nirgends"),
        ({"campaign": ""}, "Fehler:"),
        ({"otherwise_published_on": "2999-01-01"}, "Dieser Tag liegt noch vor uns."),
        ({"otherwise_status": "adopted"}, "Eine entschiedene Idee braucht eine Antwort."),
    ],
)
def test_what_cannot_be_is_said_at_its_field(values, sentence, client):
    columns = uploaded(client)
    told = words(client.post(columns, CHOSEN | values), 422)
    assert sentence in told
    assert not IdeaImportDraft.objects.get().report


def test_a_report_needs_columns_first(client):
    columns = uploaded(client)
    answer = client.get(columns.replace("spalten/", ""))
    assert answer["Location"] == columns


def test_what_is_thrown_away_leaves_nothing(client):
    columns = uploaded(client)
    client.post(columns.replace("spalten", "verwerfen"))
    assert not IdeaImportDraft.objects.exists()


def test_a_table_in_which_nothing_fits_says_so(client, cem):
    draft = make_tried(old_line(Titel=""), by=user_actor(cem.pk))
    told = words(client.post(f"{IMPORT}{draft.pk}/uebernehmen/", follow=True))
    assert "Keine Zeile dieser Tabelle kann übernommen werden." in told


def test_files_that_cannot_be_used_are_refused_with_a_sentence(client):
    assert "Die Datei ist leer" in words(
        client.post(IMPORT, {"table": SimpleUploadedFile("x.csv", b"")}), 422
    )
    assert client.post(IMPORT).status_code == 422


def test_only_the_office_of_the_city_finds_it(client, cem, anna, dora, mo, olga):
    columns = uploaded(client)
    draft, run = IdeaImportDraft.objects.get(), make_imported()
    assert IMPORT in client.get("/arbeitsplatz/ideen/").content.decode()
    for user in (anna, dora, mo, olga):
        browser = logged_in(user)
        found = [
            browser.get(IMPORT).status_code,
            browser.get(columns).status_code,
            browser.get(f"{IMPORT}{draft.pk}/").status_code,
            browser.get(f"{IMPORT}lauf/{run.pk}/").status_code,
            *(
                browser.post(f"{IMPORT}{draft.pk}/{word}/").status_code
                for word in ("uebernehmen", "verwerfen")
            ),
            browser.post(f"{IMPORT}lauf/{run.pk}/rueckgaengig/").status_code,
        ]
        assert found == [404] * 7


def test_the_number_of_queries_does_not_grow(client, cem):
    def cost(path):
        client.get(path)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(path).status_code == 200
        return len(queries)

    def sizes(number):
        lines = [old_line(Titel=f"Idee {number} {n}") for n in range(number)]
        run = make_imported(*lines)
        draft = make_tried(*lines, by=user_actor(cem.pk))
        return [
            cost(f"{IMPORT}{path}")
            for path in ("", f"{draft.pk}/", f"{draft.pk}/spalten/", f"lauf/{run.pk}/")
        ]

    few = sizes(1)
    assert sizes(30) == few
    assert max(few) <= 8

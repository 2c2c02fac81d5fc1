"""Whatever staff type, choose and upload about ideas: a clear word, and never a failure. And nothing a spreadsheet runs."""

import io
from urllib.parse import urlencode

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client
from openpyxl import load_workbook

from tests.desk.ideas.test_imports import CHOSEN, IMPORT, uploaded
from tests.factories.conversation import make_comment, make_report, objector
from tests.factories.idea_imports import make_tried, old_line
from tests.factories.ideas import make_idea, make_young
from tests.factories.people import logged_in, make_duty, make_organisation
from vorort.conversation.actions import hide_comment, object_to_hiding
from vorort.conversation.choices import Rule
from vorort.ground.actor import user_actor
from vorort.ideas.models import Idea, IdeaImportDraft

pytestmark = pytest.mark.django_db
SCRIPT = "<script>alert(1)</script>"
STRANGE = ["\u200b\u202e", SCRIPT, "x" * 20_000, "9" * 400, "a@" + "ü." * 35 + "de"]
FORMULAS = ["=1+1", '=HYPERLINK("http://evil.example")', "+49", "-1", "@SUM(A1)", "\t=1", "\r=1"]


@pytest.fixture
def forms(steering, group, hoerde, mo, cem):
    """Each form about ideas at the workplace: address and what is filled in rightly."""
    idea, other = make_idea(hoerde), make_idea(hoerde, title="Noch eine Bank")
    comment, hidden = make_comment(idea.thread), make_comment(idea.thread)
    hiding = hide_comment(hidden, rule=Rule.RESPECT, reason="Gemein.", by=user_actor(mo.pk))
    object_to_hiding(hiding, text="Nein.", by=objector(hiding))
    draft, own = make_tried(old_line(), by=user_actor(cem.pk)), f"/arbeitsplatz/ideen/{idea.pk}/"
    department = make_organisation(sector="administration")
    return {
        "enter": ("/arbeitsplatz/ideen/eintragen/", {
            "way": "phone", "district": "hoerde", "title": "Eine Bank", "text": "Am See fehlt eine Bank zum Ausruhen.",
            "where": "Ufer", "author_name": "Erna", "email": "erna@example.org", "organisation": "",
            "form_key": "eins",
        }),
        "refer": (f"{own}verweisen/", {"committee": group.pk, "note": "Bitte bald."}),
        "ask": (f"{own}rueckfrage/", {"text": "Wo genau?"}),
        "answer": (f"{own}antworten/", {"committee": steering.pk, "text": "Wir prüfen es."}),
        "statement": (f"{own}stellungnahme/", {"department": department.pk, "text": "Es geht."}),
        "decide": (f"{own}entscheiden/", {"committee": steering.pk, "outcome": "adopted", "reason": "Weil es passt."}),
        "merge": (f"{own}zusammenfuehren/", {"number": other.pk}),
        "move": (f"{own}verschieben/", {"district": idea.district_id}),
        "note": (f"{own}notiz/", {"text": "Anrufen."}),
        "batch": ("/arbeitsplatz/ideen/stapel/", {"tun": f"gremium-{group.slug}", "idee": idea.pk}),
        "intake": ("/arbeitsplatz/ideen/einstellungen/stadt/", {"answer_days": "21", "consent_age": "16"}),
        "consent": (f"/arbeitsplatz/ideen/{make_young(hoerde).pk}/einverstaendnis/", {"answer": "yes"}),
        "columns": (f"{IMPORT}{draft.pk}/spalten/", {"campaign": "Alt", "title": "Titel", "text": "Text"}),
        "report": (f"/arbeitsplatz/moderation/meldungen/{make_report(idea.thread, comment).pk}/", {
            "outcome": "kept", "text": "Das bleibt.", "rule": "",
        }),
        "hide": (f"/arbeitsplatz/moderation/kommentare/{comment.pk}/", {"rule": "respect", "reason": "Gemein."}),
        "objection": (f"/arbeitsplatz/moderation/{hiding.pk}/widerspruch/", {"upheld": "yes", "answer": "Bleibt."}),
    }  # fmt: skip


def test_whatever_is_typed_gets_a_word(forms, cem):
    make_duty(cem, "moderator")
    client = logged_in(cem)
    for path, filled in forms.values():
        for field in filled:
            for value in STRANGE:
                with transaction.atomic():
                    answer = client.post(path, filled | {field: [value, value]})
                    transaction.set_rollback(True)
                assert answer.status_code in (200, 302, 404, 422), (path, field, value[:10])
                assert SCRIPT not in answer.content.decode(), (path, field)


FILTERS = ("liste", "q", "stadtbezirk", "gremium", "thema", "seite", "nach", "vor", "sortierung", "mit")


@pytest.mark.parametrize("path", ["ideen/", "moderation/", "ideen/import/", "ideen/eintragen/"])
def test_odd_filters_fail_nowhere(path, steering, hoerde, cem):
    make_idea(hoerde)
    client = logged_in(cem)
    for odd in ("9" * 30, "-1", "0", "NaN", "²", SCRIPT, "' OR 1=1", "\u202e", "a" * 5_000):
        answer = client.get(f"/arbeitsplatz/{path}?{urlencode(dict.fromkeys(FILTERS, odd))}")
        assert answer.status_code == 200, odd
        assert SCRIPT not in answer.content.decode()


def exported(form: str) -> list[str]:
    """Every cell of the public table of ideas."""
    raw = Client().get(f"/ideen/ideen.{form}").getvalue()
    if form == "csv":
        return [cell.strip('"') for line in raw.decode("utf-8-sig").splitlines() for cell in line.split(";")]
    rows = load_workbook(io.BytesIO(raw)).active.iter_rows()
    assert all(
        cell.data_type != "f" for row in load_workbook(io.BytesIO(raw)).active.iter_rows() for cell in row
    )
    return [str(cell.value) for row in rows for cell in row]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_no_formula_comes_out_of_what_was_typed(form, steering, hoerde):
    for formula in FORMULAS:
        make_idea(
            hoerde, title=f"{formula} Bank", where=formula, text=f"{formula} fehlt hier schon sehr lange."
        )
    for cell in exported(form):
        assert not cell.startswith(("=", "+", "@", "\t", "\r")), cell


@pytest.mark.parametrize(
    "name", ["alt\u202evsc.csv", "../../alt.csv", f"{SCRIPT}.csv", "x" * 5_000 + ".csv", "=1+1.csv"]
)
def test_an_imported_table_is_words_in_name_heading_and_cell(name, steering, hoerde, cem):
    client, heading = logged_in(cem), f"Inhalt {SCRIPT}"
    rows = (
        f"ID;Überschrift;{heading};Bezirk;Stand\n1;Bank {SCRIPT};\u202e{SCRIPT} am See\u200b;Hörde;{SCRIPT}\n"
    )
    columns = uploaded(client, SimpleUploadedFile(name, rows.encode()))
    page = client.get(columns).content.decode()
    chosen = CHOSEN | {"text": heading, "campaign": SCRIPT, "word_0": "published"}
    report = client.post(columns, chosen, follow=True).content.decode()
    draft = IdeaImportDraft.objects.get()
    client.post(f"{IMPORT}{draft.pk}/uebernehmen/")
    idea = Idea.objects.get()
    assert idea.text == f"{SCRIPT} am See"
    public = Client().get(f"/ideen/{idea.pk}-{idea.slug}/").content.decode()
    for told in (page, report, client.get(IMPORT).content.decode(), public):
        assert SCRIPT not in told
        assert "\u202e" not in told

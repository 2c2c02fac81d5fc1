"""Whatever is typed into the forms of ideas and of what is said below them: a clear word, and never a failure."""

import io
import re
import zipfile
from datetime import timedelta
from urllib.parse import urlencode

import pytest
from django.core import mail
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart

from tests.factories.conversation import make_comment, make_report, objector
from tests.factories.files import image_bytes
from tests.factories.ideas import make_idea, make_idea_draft
from tests.factories.people import logged_in, make_duty, make_user
from tests.files.test_rules import png_header
from tests.portal.ideas.conftest import FILLED
from vorort.committees.models import Committee
from vorort.conversation.actions import decide_report, hide_comment, object_to_hiding
from vorort.conversation.choices import ReportState, Rule
from vorort.conversation.models import Comment, Moderation, Report
from vorort.files.models import Picture, Words
from vorort.ground.actor import ANONYMOUS, user_actor
from vorort.ground.clock import now
from vorort.ideas.actions import (
    add_picture,
    answer_idea,
    ask_back,
    ask_to_support,
    change_idea,
    decide_idea,
    hand_in_idea,
    note_idea,
    refer_idea,
    reply_to_question,
    support_idea,
)  # fmt: skip
from vorort.ideas.choices import IdeaState
from vorort.ideas.models import Answer, Idea
from vorort.outbox.worker import run_once
from vorort.portal.conversation.letters import LINK
from vorort.portal.ideas.letters import WRITING
from vorort.portal.reactions import write_news
from vorort.shell.human import new_form_key
from vorort.shell.middleware import MOST_SENT
from vorort.threads.models import Thread

pytestmark = pytest.mark.django_db
SCRIPT = "<script>alert(1)</script>"
# what nobody sees, scripts, much too much, and an address that is longer than it looks
STRANGE = ["\x01", "\u200b\u202e", SCRIPT, "x" * 100_000, "9" * 400, "a@" + "ü." * 35 + "de"]
WORDS = ("title", "text", "where", "author_name", "name", "picture_alt", "picture_credit")
DETAILS = {
    "theme": "",
    "audience": "",
    "author_name": "Karla",
    "picture_alt": "Das Ufer",
    "picture_credit": "Karla",
}
HAND_IN = {
    "email": "karl@example.org",
    "is_young": "on",
    "parent_way": "link",
    "parent_email": "mutter@example.org",
}
COMMENT = {"text": "Gute Idee!", "author_name": "Anna", "committee": ""}
REPORT = {"reason": "insult", "text": "Das ist gemein.", "name": "Rita", "email": "rita@example.org"}
ALTERED = FILLED | {"title": "Zwei Bänke"}


def zipped() -> bytes:
    """An archive that unpacks to very much."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("leer", b"0" * 5_000_000)
    return out.getvalue()


@pytest.fixture
def steering(stage):
    return Committee.objects.get(kind="steering_committee")


@pytest.fixture
def as_anna(anna):
    return logged_in(anna)


@pytest.fixture
def send(clock_of_forms, monkeypatch):
    """Fill in a form as a person does, as often as one likes; what it did is forgotten at once."""
    monkeypatch.setattr("vorort.shell.limits.is_over_limit", lambda *a, **kw: False)

    def post(client: Client, path: str, filled: dict[str, object]) -> int:
        key = new_form_key()
        clock_of_forms.move(10)
        with transaction.atomic():
            status = client.post(path, {"form_key": key} | filled).status_code
            transaction.set_rollback(True)
        return status

    return post


@pytest.fixture
def forms(stage, anna, bea, mo):
    """Every form that anybody may send: address and what is filled in rightly."""
    idea, draft = make_idea(stage, anna), make_idea_draft(stage)
    ask_back(idea, text="Für wie viele Menschen?", by=user_actor(bea.pk))
    comment, hidden = make_comment(idea.thread, user_actor(anna.pk)), make_comment(idea.thread)
    hiding = hide_comment(hidden, rule=Rule.RESPECT, reason="Gemein.", by=user_actor(mo.pk))
    token, place = f"/ideen/entwurf/{WRITING.token(draft.pk)}/", {"district": stage.pk}
    return {
        "what and where": ("/ideen/neu/", FILLED | place),
        "back to it": (token, FILLED | place),
        "details": (f"{token}details/", DETAILS),
        "hand in": (f"{token}abgeben/", HAND_IN),
        "support": (f"/ideen/{make_idea(stage).pk}/unterstuetzen/", {"email": "karl@example.org"}),
        "change": (f"/ideen/{idea.pk}/aendern/", ALTERED),
        "reply": (f"/ideen/{idea.pk}/antworten/", {"text": "Für drei."}),
        "comment": (f"/beitraege/{idea.thread_id}/kommentar/", COMMENT),
        "change comment": (f"/kommentare/{comment.pk}/aendern/", {"text": "Besser so."}),
        "report": (f"/beitraege/{idea.thread_id}/melden/", REPORT),
        "objection": (f"/widerspruch/{LINK.token(hiding.pk)}/", {"text": "Es war ein Scherz."}),
    }


NAMES = [
    "what and where", "back to it", "details", "hand in", "support", "change", "reply", "comment", "change comment",
    "report", "objection",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_whatever_is_typed_gets_a_word(name, forms, send, as_anna):
    path, filled = forms[name]
    client = Client() if name in ("support", "hand in") else as_anna
    assert send(client, path, filled) == (200 if name == "support" else 302)
    for field in filled:
        rest = {key: value for key, value in filled.items() if key != field}
        for value in (None, *STRANGE):
            told = rest if value is None else filled | {field: [value, value]}
            assert send(client, path, told) in (200, 302, 422), (field, str(value)[:10])


def test_what_nobody_sees_is_kept_nowhere(forms, send, as_anna, monkeypatch):
    unseen = "A\u200bn\u202en\u3164a"
    monkeypatch.setattr("django.db.transaction.set_rollback", lambda *a, **kw: None)
    for name in ("what and where", "details", "change", "reply", "comment", "report", "objection"):
        path, filled = forms[name]
        words = {key: f"{unseen} {value}" for key, value in filled.items() if key in WORDS}
        assert send(as_anna, path, filled | words) == 302, name
    rows = [
        *Idea.objects.all(),
        *Thread.objects.all(),
        *Answer.objects.all(),
        *Comment.objects.all(),
        *Report.objects.all(),
    ]
    told = " ".join(str(vars(row)) for row in [*rows, *Moderation.objects.all()])
    assert told.count("Anna ") >= 9
    assert "An\\u" not in told


@pytest.fixture
def evil(stage, anna, bea, mo, steering):
    """Scripts wherever somebody may write something about an idea. The idea is Anna's, Bea works on it."""
    chair, author = user_actor(bea.pk), user_actor(anna.pk)
    draft = make_idea_draft(stage, author, title=f"Bank {SCRIPT}", where=SCRIPT, author_name=SCRIPT)
    add_picture(draft, upload=image_bytes(), words=Words(SCRIPT, creator=SCRIPT), by=author)
    idea = hand_in_idea(draft, by=author)
    ask_to_support(idea, email="karl@example.org", by=ANONYMOUS)
    support_idea(idea, by=user_actor(mo.pk))
    change_idea(
        idea, values={"title": f"Bank {SCRIPT}", "text": f"{idea.text} {SCRIPT}", "where": SCRIPT}, by=author
    )
    refer_idea(idea, committee=steering, note=SCRIPT, by=chair)
    note_idea(idea, text=SCRIPT, by=chair)
    ask_back(idea, text=SCRIPT, by=chair)
    reply_to_question(idea, text=SCRIPT, by=author)
    answer_idea(idea, text=SCRIPT, committee=steering, by=chair)
    decide_idea(idea, outcome=IdeaState.ADOPTED, reason=SCRIPT, committee=steering, by=chair)
    comment = make_comment(idea.thread, author, SCRIPT, author_name=SCRIPT)
    make_comment(idea.thread, user_actor(mo.pk), SCRIPT, author_name=SCRIPT, parent=comment)
    make_report(idea.thread, comment, text=SCRIPT, name=SCRIPT, email="rita@example.org")
    hidden = make_comment(idea.thread, author, SCRIPT, author_name=SCRIPT)
    hiding = hide_comment(hidden, rule=Rule.RESPECT, reason=SCRIPT, by=user_actor(mo.pk))
    object_to_hiding(hiding, text=SCRIPT, by=objector(hiding))
    while run_once():
        pass
    write_news(now() + timedelta(days=8))
    while run_once():
        pass
    return idea


def test_scripts_are_words_wherever_they_can_be_read(evil, anna, bea, cem):
    nora = make_duty(make_user("Nora"), "moderator").user
    page, desk = f"/ideen/{evil.pk}-bank-script-alert-1-script/", f"/arbeitsplatz/ideen/{evil.pk}/"
    report, hiding = Report.objects.get(), Moderation.objects.get()
    talk = f"/beitraege/{evil.thread_id}/"
    read = {
        None: [page, f"/ideen/{evil.pk}/wortlaut/", f"/ideen/{evil.pk}/unterstuetzen/", "/ideen/", "/ideen/?q=Bank",
               "/ideen/ideen.atom", "/suche/?q=Bank", "/", "/stadtbezirke/hoerde/", f"{talk}melden/",
               f"/kommentare/{report.comment_id}/melden/", f"/meldungen/{report.receipt}/",
               f"/widerspruch/{LINK.token(hiding.pk)}/"],
        anna: [f"{talk}kommentar/", f"{talk}folgen/", f"/kommentare/{report.comment_id}/aendern/",
               f"/kommentare/{report.comment_id}/entfernen/", "/konto/", "/konto/mitteilungen/"],
        bea: ["/arbeitsplatz/", "/arbeitsplatz/ideen/", desk, f"{desk}brief/", f"{desk}wieder-oeffnen/"],
        nora: ["/arbeitsplatz/moderation/", f"/arbeitsplatz/moderation/meldungen/{report.pk}/",
             f"/arbeitsplatz/moderation/{hiding.pk}/widerspruch/",
             f"/arbeitsplatz/moderation/kommentare/{report.comment_id}/"],
        cem: [desk, "/arbeitsplatz/ideen/?liste=entschieden", "/arbeitsplatz/moderation/", f"{desk}brief/"],
    }  # fmt: skip
    for user, paths in read.items():
        client = logged_in(user) if user else Client()
        for path in paths:
            answer = client.get(path)
            assert answer.status_code == 200, (user, path)
            assert SCRIPT not in answer.content.decode(), (user, path)
    assert Client().get(page).content.decode().count("&lt;script&gt;") > 10


def test_scripts_are_words_in_mails(evil, mo):
    decide_report(Report.objects.get(), outcome=ReportState.KEPT, text=SCRIPT, by=user_actor(mo.pk))
    while run_once():
        pass
    assert len(mail.outbox) == 5
    for message in mail.outbox:
        parts = {part.get_content_type(): part for part in message.message().walk()}
        assert "\n" not in message.subject
        if "text/html" in parts:
            assert SCRIPT.encode() not in parts["text/html"].get_payload(decode=True)
    assert any("text/html" in str(message.message()) for message in mail.outbox)


@pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", MULTIPART_CONTENT])
def test_ten_megabytes_are_refused_with_a_sentence(kind, forms, as_anna):
    for path, filled in (*forms.values(), ("/kontakt/schreiben/", {})):
        told = filled | {"text": "x" * 10_000_000}
        body = encode_multipart(BOUNDARY, told) if kind == MULTIPART_CONTENT else urlencode(told).encode()
        answer = as_anna.generic("POST", path, body, content_type=kind)
        assert answer.status_code == 413
        assert "zu viel auf einmal" in answer.content.decode()


@pytest.mark.parametrize("length", [MOST_SENT + 1, 10**12])
def test_what_nobody_needs_to_send_is_refused_by_its_length(length, forms):
    for path in ("/ideen/neu/", "/media/", "/konto/login/", forms["details"][0]):
        answer = Client().generic("POST", path, b"-", MULTIPART_CONTENT, CONTENT_LENGTH=str(length))
        assert answer.status_code == 413


@pytest.mark.parametrize(
    ("name", "content", "is_taken"),
    [
        ("foto.jpg", image_bytes() + b"<script>alert(1)</script>" + zipped(), True),
        ("foto.php", image_bytes(), True),
        ("../../etc/foto.jpg", image_bytes(), True),
        ("x" * 5_000 + ".jpg", image_bytes(), True),
        ("foto\u202egpj.exe", image_bytes(), True),
        ("foto.jpg", image_bytes(400, 400)[:600], False),
        ("foto.jpg", png_header(20_000, 20_000), False),
        ("foto.jpg", zipped(), False),
        ("foto.jpg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", False),
        ("foto.jpg", b"\xff\xd8\xff" + b"0" * 12_000_000, False),
        ("foto.jpg", b"0" * 15_000_001, False),
    ],
    ids=["polyglot", "ending", "path", "long name", "turned name", "cut", "bomb", "zip", "svg", "12 MB", "15 MB"],
)  # fmt: skip
def test_of_a_photo_only_its_pixels_stay(name, content, is_taken, forms, as_anna):
    path, filled = forms["details"]
    photo = SimpleUploadedFile(name, content, "text/html")
    assert as_anna.post(path, filled | {"picture": photo}).status_code == (302 if is_taken else 422)
    kept = [copy["name"] for picture in Picture.objects.all() for copy in picture.copies]
    assert bool(kept) == is_taken
    for file in kept:
        assert re.fullmatch(r"pictures/[\w/-]+\.webp", file)
        with default_storage.open(file) as copy:
            told = copy.read()
        assert b"script" not in told
        assert b"PK\x03\x04" not in told


FILTERS = [
    "q",
    "stadtbezirk",
    "ort",
    "thema",
    "zielgruppe",
    "status",
    "jahr",
    "sortierung",
    "nach",
    "vor",
    "seite",
]
ODD = [
    "9" * 30,
    "-1",
    "0",
    "1e9",
    "NaN",
    "٣",
    "²",
    SCRIPT,
    "' OR 1=1 --",
    "\u202e\u200b",
    "a" * 5_000,
    "[]",
    "%",
    "2026-13-45",
    "\ud83d",
]


@pytest.mark.parametrize("path", ["/ideen/", "/ideen/ideen.csv", "/ideen/ideen.atom", "page", "/ideen/neu/"])
def test_odd_filters_filter_nothing_and_fail_nowhere(path, stage, settings):
    settings.PAGE_CACHE_SECONDS = 0
    idea, client = make_idea(stage), Client()
    where = f"/ideen/{idea.pk}-{idea.slug}/" if path == "page" else path
    for odd in ODD:
        told = urlencode(dict.fromkeys(FILTERS, odd), errors="surrogatepass")
        for query in (told, f"{told}&stadtbezirk=hoerde"):
            answer = client.get(f"{where}?{query}")
            assert answer.status_code == 200, odd
            assert SCRIPT.encode() not in answer.getvalue()
    for name in FILTERS:
        for raw in (f"{name}=%00", f"{name}[]=1", f"{name}=%ff%fe", f"{name}=1&{name}=2", f"{name}"):
            assert client.get(f"{where}?{raw}").status_code == (400 if "%00" in raw else 200), raw

"""PDFs: tagged, in a language, with fonts of our own, and drawn without asking anybody for anything."""

import io
import json
import subprocess
import sys

import pikepdf
import pytest

from vorort.shell import papers
from vorort.shell.papers import NoPaper, makes_pdf, pdf_of

pytestmark = pytest.mark.embedded
needs_pango = pytest.mark.skipif(not makes_pdf(), reason="Pango is not installed, so no PDFs are made")
PAGE = '<html lang="de"><head><title>Prüfung</title></head><body><h1>Hörde</h1>{}</body></html>'


@needs_pango
def test_a_pdf_is_tagged_and_says_its_language_and_title():
    with pikepdf.open(io.BytesIO(pdf_of(PAGE.format("<p>Guten Tag</p>")))) as made:
        assert str(made.Root.Lang) == "de"
        assert bool(made.Root.MarkInfo.Marked)
        assert made.Root.StructTreeRoot.Type == "/StructTreeRoot"
        assert made.open_metadata()["pdfuaid:part"] == "1"
        assert made.open_metadata()["dc:title"] == "Prüfung"


@needs_pango
@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/x.png",
        "http://127.0.0.1:1/x.png",
        "file:///etc/hostname",
        "data:image/svg+xml,<svg/>",
        "vorort://static/../../../etc/hostname",
        "vorort://static/%2e%2e/%2e%2e/papers.py",
        "vorort://other/x.png",
        "vorort://static/missing.png",
    ],
)
def test_what_is_not_ours_is_not_printed(address):
    with pytest.raises(NoPaper, match=r"not (ours|here)"):
        pdf_of(PAGE.format(f'<img alt="x" src="{address}">'))


@needs_pango
def test_the_press_knows_no_django_and_no_secrets(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "secret")
    told: list[dict[str, object]] = []

    def run(command, **how):
        told.append(how["env"])
        return _Done()

    monkeypatch.setattr("vorort.shell.papers.subprocess.run", run)
    pdf_of(PAGE)
    monkeypatch.undo()
    assert "DATABASE_URL" not in told[0]
    names = "import json, sys, vorort.shell.press; print(json.dumps([*sys.modules]))"
    loaded = json.loads(subprocess.run([sys.executable, "-c", names], capture_output=True, check=True).stdout)
    assert not [name for name in loaded if name.partition(".")[0] == "django"]


@needs_pango
def test_what_takes_too_long_is_given_up(monkeypatch):
    monkeypatch.setattr(papers, "MOST_SECONDS", 0.01)
    with pytest.raises(NoPaper, match="TimeoutExpired"):
        pdf_of(PAGE)


def test_the_web_process_never_loads_what_draws():
    names = (
        "import os, sys; os.environ['DJANGO_SETTINGS_MODULE'] = 'vorort.config.settings.test';"
        "import django; django.setup(); import vorort.config.urls; print('weasyprint' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", names], capture_output=True, check=True).stdout == b"False\n"


class _Done:
    returncode, stdout, stderr = 0, b"%PDF", b""

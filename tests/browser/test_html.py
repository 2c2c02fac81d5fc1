"""html-validate finds nothing in the HTML as the server sends it."""

import subprocess

import pytest

from frontend.build import node
from tests.browser.conftest import MODULES
from tests.browser.pages import OFFICE, READER, come_to
from tests.server.conftest import PROJECT

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def saved(reader, office_cookies, tmp_path_factory):
    """Every page in a file of its own."""
    folder = tmp_path_factory.mktemp("html")
    anonymous, office = reader().new_page(), reader(storage_state=office_cookies).new_page()
    for page, names in ((anonymous, READER), (office, OFFICE)):
        for name in names:
            html = come_to(page, name).text()
            (folder / f"{name.replace(' ', '-').replace(':', '')}.html").write_text(html, encoding="utf-8")
    return folder


def faults_in(folder):
    """What html-validate has to say about the pages saved in a folder."""
    program = MODULES / "html-validate" / "bin" / "html-validate.mjs"
    config = PROJECT / "frontend" / ".htmlvalidate.json"
    arguments = [str(program), "--config", str(config), "--formatter", "text", str(folder)]
    done = subprocess.run(
        [str(node()[0]), *arguments], cwd=PROJECT / "frontend", capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


def test_html_is_valid(saved):
    assert faults_in(saved) == ""
    assert len(list(saved.iterdir())) == len(READER) + len(OFFICE)

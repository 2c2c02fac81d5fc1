"""What no file of the project says: unfinished business, and where it stood on somebody's machine."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

from tests.house.plan import PROJECT

# put together here, so that this file does not say them itself
UNFINISHED = ["TO" + "DO", "FIX" + "ME", "XX" + "X "]
# rows of databases: the page that Wagtail makes stands at an address that looks like a folder
ROWS = "vorort/ground/written/"
TRANSLATING = ("_", "gettext", "gettext_lazy", "ngettext", "ngettext_lazy")
MACHINE = ["wor" + "k", "ro" + "ot", "ho" + "me", "Us" + "ers"]


def tracked() -> list[Path]:
    """Everything git knows or would take in; without git, everything that is no by-product."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("this is no git checkout")
    return [path for name in done.stdout.splitlines() if (path := PROJECT / name).is_file()]


def texts() -> dict[str, str]:
    found = {}
    for path in tracked():
        try:
            found[str(path.relative_to(PROJECT))] = path.read_text()
        except UnicodeDecodeError:
            continue
    return found


@pytest.mark.parametrize("word", UNFINISHED)
def test_nothing_is_left_for_later(word):
    assert [name for name, text in texts().items() if word in text] == []


@pytest.mark.parametrize("folder", MACHINE)
def test_no_file_knows_where_it_stood(folder):
    path = re.compile(rf"(?<![\w/.])/{folder}/")
    found = [name for name, text in texts().items() if path.search(text)]
    assert [name for name in found if not name.startswith(ROWS)] == []


@pytest.mark.parametrize("path", sorted((PROJECT / "vorort").rglob("*.py")), ids=str)
def test_no_text_hides_in_an_f_string(path):
    """There nobody who collects texts finds it, and it stays English."""
    formatted = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.JoinedStr)]
    hidden = [
        ast.unparse(node)
        for whole in formatted
        for node in ast.walk(whole)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TRANSLATING
    ]
    assert hidden == []


@pytest.mark.parametrize("path", sorted((PROJECT / "vorort").rglob("*.py")), ids=str)
def test_translating_goes_by_a_name_that_is_known_to_translate(path):
    """Under another name nobody who collects texts finds them."""
    imports = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.ImportFrom)]
    found = [name for node in imports if node.module == "django.utils.translation" for name in node.names]
    assert [
        name.asname for name in found if name.name in TRANSLATING and name.asname not in (None, "_")
    ] == []

"""Documentation that can be checked is checked: generated pages, settings, links."""

import re
from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from vorort.shell.management.commands import write_reference

PROJECT = Path(__file__).resolve().parents[2]
REFERENCE = PROJECT / "docs" / "reference"
SETTINGS = [*(PROJECT / "vorort/config/settings").glob("*.py"), PROJECT / "vorort/config/cli.py"]
READ = re.compile(r"""(?:env\.\w+\(|environ(?:\.get\(|\.setdefault\(|\[))\s*"([A-Z][A-Z_]+)\"""")
LINK = re.compile(r"\]\(([^)\s]+)\)|^\[[^\]]+\]:\s+(\S+)", re.MULTILINE)
FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def written() -> list[Path]:
    """Every page of the documentation."""
    return sorted([*PROJECT.glob("*.md"), *(PROJECT / "docs").rglob("*.md")])


def variables() -> set[str]:
    """Every environment variable that the code reads."""
    return {name for path in SETTINGS for name in READ.findall(path.read_text())}


def is_elsewhere(target: str) -> bool:
    return target.startswith(("http://", "https://", "mailto:", "#"))


def test_the_generated_reference_is_up_to_date():
    call_command("write_reference", "--check", verbosity=0)


def test_a_stale_page_is_named_and_nothing_is_written(tmp_path, monkeypatch):
    monkeypatch.setattr(write_reference, "FOLDER", tmp_path)
    with pytest.raises(CommandError, match=r"actions\.md"):
        call_command("write_reference", "--check")
    assert list(tmp_path.iterdir()) == []


def test_a_written_reference_is_fresh(tmp_path, monkeypatch):
    monkeypatch.setattr(write_reference, "FOLDER", tmp_path)
    call_command("write_reference", verbosity=0)
    call_command("write_reference", "--check", verbosity=0)


def test_every_action_stands_in_the_reference():
    page = (REFERENCE / "actions.md").read_text()
    missing = [e.name for e in write_reference.own_actions() if f"\n### {e.name}\n" not in page]
    assert missing == []


def test_every_action_says_what_it_does():
    silent = [e.name for e in write_reference.own_actions() if not e.function.__doc__]
    assert silent == []


def test_every_fact_stands_in_the_reference():
    page = (REFERENCE / "facts.md").read_text()
    missing = [fact.name() for fact in write_reference.own_facts() if f"\n## {fact.name()}\n" not in page]
    assert missing == []


def test_every_permission_stands_in_the_reference():
    page = (REFERENCE / "permissions.md").read_text()
    missing = [name for name in write_reference.own_policies() if f"| `{name}` |" not in page]
    assert missing == []


def test_settings_are_read_at_all():
    assert {"VORORT_HOME", "DATABASE_URL", "DJANGO_SETTINGS_MODULE", "TEST_DATABASE_URL"} <= variables()


def test_every_environment_variable_is_explained():
    page = (REFERENCE / "settings.md").read_text()
    assert sorted(name for name in variables() if f"| `{name}`" not in page) == []


@pytest.mark.parametrize("path", written(), ids=lambda path: str(path.relative_to(PROJECT)))
def test_every_relative_link_leads_somewhere(path):
    links = [one or other for one, other in LINK.findall(FENCED.sub("", path.read_text()))]
    near = [link.partition("#")[0] for link in links if not is_elsewhere(link)]
    assert [link for link in near if not (path.parent / link).exists()] == []


@pytest.mark.parametrize("path", written(), ids=lambda path: str(path.relative_to(PROJECT)))
def test_every_page_begins_with_one_title(path):
    titles = re.findall(r"^# .+", FENCED.sub("", path.read_text()), re.MULTILINE)
    assert len(titles) == 1
    assert path.read_text().startswith(titles[0])


def test_every_page_is_on_the_map():
    page = (PROJECT / "docs" / "index.md").read_text()
    docs = PROJECT / "docs"
    pages = [str(path.relative_to(docs)) for path in sorted(docs.rglob("*.md")) if path.name != "index.md"]
    assert [path for path in pages if path not in page] == []

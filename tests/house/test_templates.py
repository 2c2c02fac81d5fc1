"""Templates obey the content security policy: no inline scripts or styles, and nothing marked safe by hand."""

import re

import pytest
from django.template import engines

from tests.house.plan import HOUSE

TEMPLATES = sorted(
    path
    for folder in ("jinja2", "templates")
    for path in HOUSE.glob(f"*/{folder}/**/*")
    if path.suffix in {".html", ".xml", ".svg"}
)
INLINE_SCRIPT = re.compile(
    r"<script(?![^>]*\bsrc=)(?![^>]*type=\"application/(?:ld\+)?json\")", re.IGNORECASE
)
# `style=` of a tag, not a parameter of an include
STYLE = re.compile(r"<[a-z][^>]*\sstyle\s*=", re.IGNORECASE)
HANDLER = re.compile(r"<[a-z][^>]*\son[a-z]+\s*=", re.IGNORECASE)
MARKED_SAFE = re.compile(r"\|\s*safe\b|\{%-?\s*autoescape\s+(?:off|false)|\bMarkup\b")
SCRIPT_ADDRESS = re.compile(r"(?:href|src|action)\s*=\s*[\"']\s*javascript:", re.IGNORECASE)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(HOUSE)))
@pytest.mark.parametrize("pattern", [INLINE_SCRIPT, STYLE, HANDLER, MARKED_SAFE, SCRIPT_ADDRESS])
def test_a_template_holds_nothing_the_policy_would_refuse(path, pattern):
    found = pattern.search(path.read_text())
    assert found is None, found


def test_only_the_filters_of_the_house_mark_text_as_safe():
    """`format_html` escapes what is put in; `mark_safe` trusts it. Two filters escape by themselves."""
    marking = re.compile(r"\b(?:mark_safe|Markup)\(")
    assert [path.name for path in HOUSE.rglob("*.py") if marking.search(path.read_text())] == ["filters.py"]


def test_every_page_of_ours_is_a_jinja2_template():
    """Django's engine draws mails and what is not ours; a page among its templates would be a slow one."""
    assert {path.suffix for path in HOUSE.glob("*/templates/**/*") if path.is_file()} == {".txt"}


def test_a_template_whose_engine_is_jinja2_is_found_by_it():
    """Each is compiled, so that a slip of the pen does not wait for its page to be opened."""
    engine = engines["jinja2"]
    for path in TEMPLATES:
        engine.get_template(str(path).rpartition("/jinja2/")[2])
    assert len(TEMPLATES) > 70

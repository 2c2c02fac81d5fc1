"""Templates obey the content security policy: no inline scripts or styles, and nothing marked safe by hand."""

import re

import pytest

from tests.house.plan import HOUSE

TEMPLATES = sorted(path for path in HOUSE.rglob("templates/**/*") if path.suffix in {".html", ".xml", ".svg"})
INLINE_SCRIPT = re.compile(
    r"<script(?![^>]*\bsrc=)(?![^>]*type=\"application/(?:ld\+)?json\")", re.IGNORECASE
)
# `style=` of a tag, not a parameter of an include
STYLE = re.compile(r"<[a-z][^>]*\sstyle\s*=", re.IGNORECASE)
HANDLER = re.compile(r"<[a-z][^>]*\son[a-z]+\s*=", re.IGNORECASE)
MARKED_SAFE = re.compile(r"\|\s*safe\b|\{%\s*autoescape\s+off")
SCRIPT_ADDRESS = re.compile(r"(?:href|src|action)\s*=\s*[\"']\s*javascript:", re.IGNORECASE)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(HOUSE)))
@pytest.mark.parametrize("pattern", [INLINE_SCRIPT, STYLE, HANDLER, MARKED_SAFE, SCRIPT_ADDRESS])
def test_a_template_holds_nothing_the_policy_would_refuse(path, pattern):
    found = pattern.search(path.read_text())
    assert found is None, found


def test_only_the_tags_of_the_house_mark_text_as_safe():
    """`format_html` escapes what is put in; `mark_safe` trusts it. Two tags escape by themselves."""
    marked = [path.name for path in HOUSE.rglob("*.py") if re.search(r"\bmark_safe\(", path.read_text())]
    assert marked == ["vorort.py"]

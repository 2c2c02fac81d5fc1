"""Every text of the house that wants a translation: Babel finds it in Python, in Jinja2 templates and in those of mails."""

import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import django
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir, extract_python
from django.utils.translation.template import templatize

HOUSE = Path(__file__).resolve().parents[1] / "vorort"
METHODS = [
    ("**/migrations/**", "ignore"),
    ("**.py", "python"),
    ("**/jinja2/**.*", "jinja2.ext:babel_extract"),
    ("**/templates/**.*", "frontend.texts:extract_django"),
]
OPTIONS = {
    "**/jinja2/**.*": {
        "trimmed": "true",
        "newstyle_gettext": "true",
        "trim_blocks": "true",
        "lstrip_blocks": "true",
        "extensions": "wagtail.jinja2tags.core",
        # a template that cannot be read must not look like one without texts
        "silent": "false",
    }
}
KEYWORDS = DEFAULT_KEYWORDS | {"gettext_lazy": None, "gettext_noop": None, "ngettext_lazy": (1, 2)}


def all_texts() -> dict[str, tuple[str, str]]:
    """Text -> its plural, empty without one, and the file it stands in; in the order of files."""
    # Wagtail's tags for templates can only be read once Django is set up
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "vorort.config.settings.test")
    django.setup()
    found: dict[str, tuple[str, str]] = {}
    for name, _line, message, _comments, _context in extract_from_dir(
        str(HOUSE), METHODS, OPTIONS, keywords=KEYWORDS
    ):
        text, plural = message if isinstance(message, tuple) else (message, "")
        # a text once in the singular alone and once with its plural is one entry
        if not found.get(text, ("", ""))[0]:
            found[text] = (plural, name)
    return found


def extract_django(file: Any, keywords: Any, comment_tags: Any, options: Any) -> Iterator[Any]:
    """For Babel: Django turns its templates into something like Python, in which Babel finds the texts."""
    source = templatize(file.read().decode())
    lines = "\n".join(line.strip() for line in source.splitlines())
    return extract_python(io.BytesIO(lines.encode()), keywords, comment_tags, options)

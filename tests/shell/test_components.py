"""Components and the controls of forms, as they come out."""

import re

import pytest
from django.template import engines
from django.test import Client, RequestFactory
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy
from jinja2 import UndefinedError

from vorort.portal.building_blocks import building_blocks
from vorort.shell.building_blocks import SampleForm
from vorort.shell.shapes import Link


def drawn(source: str, **values: object) -> str:
    return str(engines["jinja2"].from_string(source).render(values))


def tags(html: str) -> list[str]:
    """Tags and words in their order; white space does not count."""
    return [part for part in (" ".join(piece.split()) for piece in re.split(r"(<[^>]*>)", html)) if part]


@pytest.mark.parametrize(
    "answers", [None, {"email": "kim", "audience": "old", "themes": ["green", "safe"], "text": "<b>"}]
)
@pytest.mark.parametrize("name", list(SampleForm.base_fields))
def test_a_control_looks_as_django_draws_it(name, answers):
    """The macro draws the usual widgets itself; ids, names, values and attributes must be Django's."""
    field = SampleForm(answers)[name]
    ours = drawn('{% from "shell/forms.html" import control %}{{ control(field) }}', field=field)
    assert tags(ours) == tags(str(field))


def test_what_a_component_is_given_is_escaped():
    source = '{% from "shell/parts.html" import card %}{{ card(title=title, text=title, url=title) }}'
    html = drawn(source, title='<script>"&')
    assert "<script>" not in html
    assert html.count("&lt;script&gt;&#34;&amp;") == 3


def test_a_name_nobody_hands_in_is_an_error():
    with pytest.raises(UndefinedError):
        drawn("{{ nobody }}")


def test_a_component_takes_lazy_words():
    source = '{% from "shell/navigation.html" import breadcrumbs %}{{ breadcrumbs(steps) }}'
    assert "Kontakt" in drawn(source, steps=[Link(gettext_lazy("Contact"), "/")])


@pytest.mark.django_db
def test_the_page_of_building_blocks_can_be_drawn(city):
    request = RequestFactory().get("/bausteine/")
    request.session = Client().session
    html = building_blocks(request).content.decode()
    assert html.count("<h2") > 12


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("Hörde – Musterstadt", "Hörde – Musterstadt"),
        ("Musterstadt", "Musterstadt"),
        ("A &amp; B – Musterstadt", "A &amp; B – Musterstadt"),
        ("&lt;b&gt; – Musterstadt", "&lt;b&gt; – Musterstadt"),
        (f"{'x' * 80} – Musterstadt", f"{'x' * 55}… – Musterstadt"),
    ],
)
def test_a_title_is_cut_before_the_name_of_the_site(told, shown):
    assert drawn("{% filter page_title %}{{ told }}{% endfilter %}", told=mark_safe(told)) == shown  # noqa: S308

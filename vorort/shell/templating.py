"""The Jinja2 environment of the house: what a template knows besides what its view hands it."""

from collections.abc import MutableMapping
from functools import lru_cache
from typing import Any

from django.forms import BoundField, Select, SelectMultiple
from django.template.defaultfilters import linebreaks_filter, linebreaksbr
from django.templatetags.static import static
from django.utils.html import json_script
from django.utils.translation import gettext, ngettext
from jinja2 import Environment

from vorort.shell.addresses import address
from vorort.shell.filters import (
    figure,
    first_letters,
    first_words,
    json_ld,
    last_day,
    moment,
    options_html,
    page_title,
    paragraphs,
    translated,
)

# how the widgets of Django look that `shell/forms.html` draws itself, by the last part of their template's name
_KINDS = {
    **dict.fromkeys(
        (
            "text",
            "email",
            "password",
            "number",
            "url",
            "hidden",
            "date",
            "datetime",
            "time",
            "input",
            "checkbox",
        ),
        "input",
    ),
    "select": "select",
    "textarea": "textarea",
    "radio": "choices",
    "checkbox_select": "choices",
}


class FlatEnvironment(Environment):
    """One whose templates know all globals in one dictionary: every import and every page looks through them."""

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        return {**self.globals, **(d or {})}


def environment(**options: Any) -> Environment:
    """Called by Django's backend with the options of the settings."""
    made = FlatEnvironment(**options, trim_blocks=True, lstrip_blocks=True)  # the backend sets autoescape
    made.add_extension("jinja2.ext.i18n")
    made.policies["ext.i18n.trimmed"] = True
    made.install_gettext_callables(gettext, ngettext, newstyle=True)  # type: ignore[attr-defined]  # of its extension
    made.globals.update(url=address, static=static_address, widget_of=widget_of, _=translated)
    made.filters.update(
        date=moment,
        figure=figure,
        json_ld=json_ld,
        json_script=json_script,
        last_day=last_day,
        page_title=page_title,
        linebreaks=linebreaks_filter,
        linebreaksbr=linebreaksbr,
        paragraphs=paragraphs,
        truncatechars=first_letters,
        truncatewords=first_words,
    )
    return made


@lru_cache(maxsize=200)
def static_address(path: str) -> str:
    """The address of a static file; it does not change while running."""
    return static(path)


def widget_of(field: BoundField) -> tuple[dict[str, Any], str]:
    """What the widget of a field would show, as Django's own templates get it, and what kind of control it is.

    An empty kind means that the widget is none of Django's usual ones and shall draw itself.
    """
    widget = field.field.widget
    kind = _KINDS.get(str(widget.template_name).rpartition("/")[2].removesuffix(".html"), "")
    if not kind or (kind == "select" and type(widget) not in (Select, SelectMultiple)):
        return {}, ""
    attributes = field.build_widget_attrs({}, widget)
    if field.auto_id and "id" not in widget.attrs:
        attributes.setdefault("id", field.auto_id)
    if isinstance(widget, Select):
        return _select(widget, field, attributes), kind
    drawn: dict[str, Any] = widget.get_context(field.html_name, field.value(), attributes)["widget"]
    return drawn, kind


def _select(widget: Select, field: BoundField, attributes: dict[str, Any]) -> dict[str, Any]:
    """A plain select: its attributes, and its options as HTML. Most lists are offered again and again."""
    chosen = tuple(widget.format_value(field.value()))
    offered = tuple(
        (str(key), tuple((_value(one), str(label)) for one, label in labels))
        if isinstance(labels, list | tuple)
        else (_value(key), str(labels))
        for key, labels in widget.choices
    )
    attrs = widget.build_attrs(widget.attrs, attributes)
    if widget.allow_multiple_selected:
        attrs["multiple"] = True
    return {"name": field.html_name, "attrs": attrs, "options": options_html(offered, chosen)}


def _value(key: Any) -> str:
    return "" if key is None else str(key)

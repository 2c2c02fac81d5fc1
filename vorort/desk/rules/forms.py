from collections.abc import Iterator
from enum import StrEnum
from fractions import Fraction
from typing import Any, get_args, get_origin, get_type_hints

from django import forms
from django.core.exceptions import ValidationError
from django.forms.boundfield import BoundField
from django.utils.timezone import localdate
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from vorort.committees.choices import Preset
from vorort.committees.rules.presets import PRESETS
from vorort.committees.rules.rule_set import (
    MAJORITIES,
    RANGES,
    Base,
    InvalidRules,
    Majority,
    RuleSet,
    changed,
)
from vorort.desk.rules.words import GROUPS, REASONS, Parameter, Text, choice_text
from vorort.ground.clock import first_moment
from vorort.shell.fields import DayField, WordsField

HINTS = get_type_hints(RuleSet)
PARTS = ("share", "base", "strict", "least_present")


class ShareField(forms.Field):
    """An exact share: `3/4`, `75 %`, or `1` for all of them."""

    def __init__(self, **more: Any) -> None:
        super().__init__(**more)
        self.widget.attrs |= {"size": 8, "maxlength": 20}

    def prepare_value(self, value: Any) -> Any:
        return str(value) if isinstance(value, Fraction) else value

    def to_python(self, value: Any) -> Any:
        text = "" if value is None else str(value)[:20].replace(" ", "").replace(",", ".")
        if not text:
            return None
        try:
            share = Fraction(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
        except (ValueError, ZeroDivisionError) as error:
            raise ValidationError(gettext("Please write a share, such as 1/2 or 75 %.")) from error
        if share.denominator > 1000 or share < 0:
            raise ValidationError(gettext("Please write a share, such as 1/2 or 75 %."))
        return share


class AdoptRulesForm(forms.Form):
    """All parameters of a rule set, and since when it holds and where it was decided."""

    valid_from = DayField(label=_("In force from"))
    basis = WordsField(
        label=_("Where it was decided"),
        max_length=200,
        required=False,
        help_text=_("For example “Rules of procedure of 3 March 2026”."),
    )

    def __init__(self, rules: RuleSet, preset: Preset, data: Any) -> None:
        super().__init__(data, initial={"valid_from": localdate()})
        self.rules, self.preset = rules, preset
        for _title, parameters in GROUPS:
            for parameter in parameters:
                self._add(parameter)
        for name in self._locked():
            self.fields[name].disabled = True
            self.fields[name].help_text = gettext("The law fixes this.")

    def groups(self) -> Iterator[tuple[Text, list[BoundField], bool]]:
        """Title, fields, and whether something is wrong there."""
        for title, parameters in GROUPS:
            fields = [self[name] for parameter in parameters for name in _names(parameter.name)]
            yield title, fields, any(field.errors for field in fields)

    def first_fields(self) -> list[BoundField]:
        return [self["valid_from"], self["basis"]]

    def clean(self) -> dict[str, Any]:
        filled: dict[str, Any] = super().clean() or self.cleaned_data
        if not self.errors:
            try:
                self.new_rules()
            except InvalidRules as error:
                self.add_error(_names(error.name)[0], str(REASONS.get(error.reason, error)))
        return filled

    def new_rules(self) -> RuleSet:
        """What was filled in. Raises InvalidRules."""
        start = PRESETS[self.preset.value]
        values = {
            parameter.name: self._value(parameter.name)
            for _title, parameters in GROUPS
            for parameter in parameters
        }
        return changed(start, **values)

    def values(self) -> dict[str, Any]:
        filled = self.cleaned_data
        return {
            "rules": self.new_rules(),
            "preset": self.preset,
            "basis": filled["basis"],
            "valid_from": first_moment(filled["valid_from"]),
        }

    def _locked(self) -> list[str]:
        return [name for name in PRESETS[self.preset.value].locked if name in self.fields]

    def _add(self, parameter: Parameter) -> None:
        value, wanted = getattr(self.rules, parameter.name), HINTS[parameter.name]
        if wanted is Majority:
            self._add_majority(parameter, value)
        else:
            self.fields[parameter.name] = _field(parameter, wanted, value)

    def _add_majority(self, parameter: Parameter, value: Majority) -> None:
        named = {"label": parameter.label}
        fields = (
            ShareField(**named, help_text=parameter.sentence, initial=value.share),
            _choice(_("%(decision)s: share of what") % named_label(parameter), Base, value.base),
            forms.BooleanField(
                label=_("%(decision)s: more than this share, not just this share") % named_label(parameter),
                required=False,
                initial=value.strict,
            ),
            ShareField(
                label=_("%(decision)s: share of all members who must be present") % named_label(parameter),
                required=False,
                initial=value.least_present or "",
            ),
        )
        self.fields.update(zip(_names(parameter.name), fields, strict=True))

    def _value(self, name: str) -> Any:
        filled = self.cleaned_data
        if HINTS[name] is Majority:
            share, base, strict, least = (filled[key] for key in _names(name))
            return Majority(Base(base), share, strict, least or Fraction(0))
        wanted = HINTS[name]
        if get_origin(wanted) is tuple:
            return tuple(get_args(wanted)[0](entry) for entry in filled[name])
        return wanted(filled[name]) if issubclass(wanted, StrEnum) else filled[name]


def named_label(parameter: Parameter) -> dict[str, Text]:
    return {"decision": parameter.label}


def _names(name: str) -> list[str]:
    return [f"{name}_{part}" for part in PARTS] if name in MAJORITIES else [name]


def _field(parameter: Parameter, wanted: Any, value: Any) -> forms.Field:
    known: dict[str, Any] = {"label": parameter.label, "help_text": parameter.sentence, "initial": value}
    if get_origin(wanted) is tuple:
        choices = [(entry.value, choice_text(entry)) for entry in get_args(wanted)[0]]
        known["initial"] = [entry.value for entry in value]
        return forms.MultipleChoiceField(choices=choices, widget=forms.CheckboxSelectMultiple, **known)
    if wanted is bool:
        return forms.BooleanField(required=False, **known)
    if wanted is int:
        least, most = RANGES[parameter.name]
        return forms.IntegerField(min_value=least, max_value=most, **known)
    if wanted is Fraction:
        return ShareField(**known)
    if wanted is str:
        return WordsField(required=False, max_length=200, **known)
    return _choice(parameter.label, wanted, value, parameter.sentence)


def _choice(label: Text, wanted: type[StrEnum], value: StrEnum, sentence: Text = "") -> forms.ChoiceField:
    choices = [(entry.value, choice_text(entry)) for entry in wanted]
    return forms.ChoiceField(label=str(label), choices=choices, initial=value.value, help_text=str(sentence))


def spoken(name: str, value: Any) -> str:
    """The value of a parameter as a reader would say it."""
    if isinstance(value, Majority):
        more = (
            gettext("more than %(share)s %(base)s")
            if value.strict
            else gettext("at least %(share)s %(base)s")
        )
        told = more % {"share": value.share, "base": choice_text(value.base)}
        least = gettext("at least %(share)s of all members present") % {"share": value.least_present}
        return f"{told}, {least}" if value.least_present else told
    if isinstance(value, bool):
        return gettext("yes") if value else gettext("no")
    if isinstance(value, tuple):
        return ", ".join(str(choice_text(entry)) for entry in value)
    return str(choice_text(value)) if isinstance(value, StrEnum) else str(value)

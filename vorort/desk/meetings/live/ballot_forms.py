"""What may stand on a ballot: a roll call on one page, and the fields that everybody votes with."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from vorort.meetings.choices import Choice
from vorort.meetings.models import RollEntry, Vote
from vorort.meetings.rules.ballots import has_names

ANSWERS = [(one.value, one.label) for one in (Choice.YES, Choice.NO, Choice.ABSTAIN)]


class RollCallForm(forms.Form):
    """One group of answers for each member who has not voted yet, all on one page."""

    def __init__(self, vote: Vote, lines: Sequence[RollEntry], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.lines = {f"line_{one.pk}": one for one in lines}
        for name, line in self.lines.items():
            for field, control in answer_fields(vote, line_label(line)).items():
                self.fields[f"{name}{field}"] = control

    def answers(self, vote: Vote) -> list[tuple[RollEntry, str]]:
        """Those who have answered."""
        found = [(line, written(vote, self.cleaned_data, name)) for name, line in self.lines.items()]
        return [(line, choice) for line, choice in found if choice]


def line_label(line: RollEntry) -> str:
    """Whose vote it is, and who casts it where that is somebody else."""
    if line.cast_by_id == line.person_id:
        return line.person.full_name
    return gettext("%(member)s, cast by %(name)s") % {
        "member": line.person.full_name,
        "name": line.cast_by.full_name,
    }


def answer_fields(vote: Vote, label: str, *, required: bool = False) -> dict[str, forms.Field]:
    """What may stand on a ballot. The keys are added to the name of the line."""
    candidates = list(vote.candidates.all()) if vote.chooses_between else []
    if not has_names([one.pk for one in candidates]):
        return {"": _radios(label, ANSWERS, required=required)}
    people = [(str(one.pk), one.shown) for one in candidates]
    rest = [(Choice.NO.value, _("None of them")), (Choice.ABSTAIN.value, Choice.ABSTAIN.label)]
    if vote.seats == 1:
        return {"": _radios(label, [*people, *rest], required=required)}
    named = forms.MultipleChoiceField(
        label=label,
        required=False,
        choices=people,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Up to %(seats)s names.") % {"seats": vote.seats},
    )
    return {"_names": named, "": _radios(_("Or"), rest, required=False)}


def _radios(label: Any, choices: Sequence[tuple[str, Any]], *, required: bool) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, choices=choices, required=required, widget=forms.RadioSelect)


def written(vote: Vote, filled: Mapping[str, Any], name: str) -> str:
    """A ballot as the action takes it; empty where nothing was chosen. Names and another answer at once are none."""
    names, other = filled.get(f"{name}_names") or [], filled.get(name) or ""
    if names and other:
        return f"{','.join(names)},{other}"
    return ",".join(names) or other

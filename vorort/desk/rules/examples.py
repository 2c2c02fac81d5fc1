"""What rules mean, told with numbers: who decides what with 14 of 25 present and 8 : 5 votes."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vorort.committees.rules.outcome import (
    Attendance,
    Counts,
    MajorityResult,
    QuorumResult,
    majority_of,
    quorum_of,
)
from vorort.committees.rules.rule_set import MAJORITIES, QuorumKind, RuleSet
from vorort.desk.rules.words import GROUPS

NUMBERS = {"seats": 25, "present": 14, "yes": 8, "no": 5}
LABELS = {parameter.name: parameter.label for _title, parameters in GROUPS for parameter in parameters}


class ExampleForm(forms.Form):
    """Numbers to try the rules with."""

    seats = forms.IntegerField(label=gettext_lazy("Seats"), min_value=1, max_value=1000)
    present = forms.IntegerField(label=gettext_lazy("Present"), min_value=0, max_value=1000)
    yes = forms.IntegerField(label=gettext_lazy("Yes"), min_value=0, max_value=1000)
    no = forms.IntegerField(label=gettext_lazy("No"), min_value=0, max_value=1000)

    def numbers(self) -> dict[str, int]:
        """What was filled in, as far as it can be; at most as many votes as people, as many people as seats."""
        chosen = NUMBERS | (self.cleaned_data if self.is_bound and self.is_valid() else {})
        present = min(chosen["present"], chosen["seats"])
        yes = min(chosen["yes"], present)
        return {
            "seats": chosen["seats"],
            "present": present,
            "yes": yes,
            "no": min(chosen["no"], present - yes),
        }


def sentences(rules: RuleSet, numbers: dict[str, int]) -> list[str]:
    """The quorum and every kind of decision, each in a sentence."""
    who = Attendance(numbers["seats"], numbers["seats"], numbers["present"])
    counts = Counts(
        numbers["yes"], numbers["no"], max(0, numbers["present"] - numbers["yes"] - numbers["no"])
    )
    found = [_quorum(quorum_of(rules, who), numbers)]
    for name in MAJORITIES:
        result = majority_of(rules, getattr(rules, name), counts, who)
        found.append(
            _("%(decision)s: %(outcome)s") % {"decision": LABELS[name], "outcome": _majority(result, numbers)}
        )
    return found


def _quorum(result: QuorumResult, numbers: dict[str, int]) -> str:
    about = numbers | {"needed": result.needed}
    if result.kind == QuorumKind.NONE:
        told = _("With %(present)s of %(seats)s present the meeting can decide: whoever comes is enough.")
        return (told if result.is_met else _("With nobody present nothing is decided.")) % about
    if result.is_met:
        return (
            _("With %(present)s of %(seats)s present the meeting can decide: %(needed)s are enough.") % about
        )
    return (
        _("With %(present)s of %(seats)s present the meeting cannot decide: %(needed)s are needed.") % about
    )


def _majority(result: MajorityResult, numbers: dict[str, int]) -> str:
    about = numbers | {"needed": result.needed, "base": result.base}
    told = {
        "reached": _("with %(yes)s : %(no)s votes carried, %(needed)s of %(base)s are needed."),
        "missed": _("with %(yes)s : %(no)s votes rejected, %(needed)s of %(base)s are needed."),
        "too_few_present": _("not possible, too few are present."),
        "nobody_voted": _("rejected, nobody has voted."),
        "tie_rejected": _("with %(yes)s : %(no)s votes rejected, a tie is not enough."),
        "tie_chair": _("with %(yes)s : %(no)s votes a tie, the chair decides."),
        "tie_lot": _("with %(yes)s : %(no)s votes a tie, the lot decides."),
    }
    return told[result.reason] % about

"""The forms of votes and elections. The simple case is a wording and a show of hands."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.timezone import get_current_timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from vorort.committees.selectors import rules_of
from vorort.ground.clock import now
from vorort.meetings.choices import AmendmentState, Choice, Decision, Method, VoteKind, VoteState
from vorort.meetings.models import AgendaItem, Amendment, Candidate, PaperVersion, Vote
from vorort.meetings.models.meetings import MOST_LETTERS
from vorort.meetings.rules.ballots import has_names
from vorort.people.models import Person
from vorort.shell.fields import DayField, WordsField
from vorort.shell.filters import first_letters

MOST_NAMES = 40
MOST_LETTERS_OF_NAME = 150
MOST_VOTES = 100_000
# of these ways of voting a meeting has the choice
METHODS = [
    (method.value, method.label)
    for method in (
        Method.HANDS,
        Method.CONSENSUS,
        Method.ROLL_CALL,
        Method.OPEN,
        Method.SECRET,
        Method.PAPER,
    )
]
DECISIONS = [(one.value, one.label) for one in Decision if one != Decision.ELECTION]


def _text(label: Any, rows: int, most: int = MOST_LETTERS, **more: Any) -> WordsField:
    return WordsField(label=label, max_length=most, widget=forms.Textarea(attrs={"rows": rows}), **more)


class PutForm(forms.Form):
    """What motions and elections have in common."""

    method = forms.ChoiceField(
        label=_("How to vote"), choices=METHODS, required=False, initial=Method.HANDS.value
    )
    reasons = _text(_("Reasons"), 3, 4_000, required=False)
    committee = forms.ChoiceField(label=_("Who votes"), required=False)

    def __init__(self, item: AgendaItem, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        meeting = item.meeting
        self._committees = {str(one.pk): one for one in (meeting.committee, *meeting.with_committees.all())}
        if len(self._committees) > 1:
            offered = [(key, one.name) for key, one in self._committees.items()]
            self.fields["committee"].choices = offered  # type: ignore[attr-defined]
        else:
            del self.fields["committee"]

    def shared(self) -> dict[str, Any]:
        """What the action takes of them."""
        filled = self.cleaned_data
        return {
            "method": Method(filled["method"] or Method.HANDS),
            "reasons": filled["reasons"],
            "committee": self._committees.get(filled.get("committee", "")),
        }


class PrepareVoteForm(PutForm):
    """The wording of a motion, and how it is voted on."""

    more = ("method", "decision", "kind", "paper_version", "amendment", "reasons", "committee")

    wording = _text(
        _("What is voted on"),
        4,
        required=False,
        help_text=_("Word for word. So it stands in the minutes and in the register."),
    )
    decision = forms.ChoiceField(
        label=_("Majority for"), choices=DECISIONS, required=False, initial=Decision.ORDINARY.value
    )
    kind = forms.ChoiceField(
        label=_("What it is"),
        required=False,
        choices=[(one.value, one.label) for one in (VoteKind.MOTION, VoteKind.PROCEDURE)],
        initial=VoteKind.MOTION.value,
    )
    paper_version = forms.ChoiceField(label=_("Version of the paper"), required=False)
    amendment = forms.ChoiceField(
        label=_("Amendment to it"),
        required=False,
        help_text=_("Then its own wording is voted on."),
    )
    field_order = ("wording", *more)

    def __init__(self, item: AgendaItem, *args: Any, **kwargs: Any) -> None:
        self._versions = _versions_of(item)
        latest = next(iter(self._versions.values()), None)
        start = {"wording": latest.wording, "paper_version": str(latest.pk)} if latest else {}
        super().__init__(item, *args, initial=start, **kwargs)
        self._amendments = _amendments_of(item)
        self._offer(
            "paper_version",
            {
                key: gettext("Version %(number)s") % {"number": one.version}
                for key, one in self._versions.items()
            },
        )
        self._offer(
            "amendment", {key: first_letters(one.wording, 80) for key, one in self._amendments.items()}
        )

    def _offer(self, name: str, labels: Mapping[str, str]) -> None:
        if labels:
            self.fields[name].choices = [("", _("none")), *labels.items()]  # type: ignore[attr-defined]
        else:
            del self.fields[name]

    def clean(self) -> dict[str, Any]:
        filled: dict[str, Any] = super().clean() or self.cleaned_data
        written = any(filled.get(name) for name in ("wording", "paper_version", "amendment"))
        if not written and "wording" not in self.errors:
            self.add_error("wording", gettext("Please write down word for word what is voted on."))
        return filled

    def values(self) -> dict[str, Any]:
        filled, amendment = (
            self.cleaned_data,
            self._amendments.get(self.cleaned_data.get("amendment", "")),
        )
        return self.shared() | {
            # of an amendment its own wording is voted on
            "wording": "" if amendment else filled["wording"],
            "decision": Decision(filled["decision"] or Decision.ORDINARY),
            "kind": VoteKind.AMENDMENT if amendment else VoteKind(filled["kind"] or VoteKind.MOTION),
            "amendment": amendment,
            "paper_version": self._versions.get(filled.get("paper_version", "")),
        }


class PrepareElectionForm(PutForm):
    """Who stands, and for how many seats."""

    more = ("reasons", "committee")

    wording = _text(_("Who or what is elected"), 2, help_text=_("Such as: the deputy chair."))
    seats = forms.IntegerField(label=_("How many are elected"), min_value=1, max_value=20, initial=1)
    people = forms.MultipleChoiceField(
        label=_("Who stands"), required=False, widget=forms.CheckboxSelectMultiple
    )
    names = _text(_("Others who stand"), 2, 4_000, required=False, help_text=_("One name per line."))
    is_block = forms.BooleanField(
        label=_("Elect the whole list with one yes or no"),
        required=False,
        help_text=_("Everybody on it is elected, or nobody. The rules of the committee allow it."),
    )
    field_order = ("wording", "people", "names", "seats", "is_block", "method", *more)

    def __init__(self, item: AgendaItem, people: Sequence[Person], *args: Any, **kwargs: Any) -> None:
        super().__init__(item, *args, **kwargs)
        self._people = {str(one.pk): one for one in people}
        offered = [(key, one.full_name) for key, one in self._people.items()]
        self.fields["people"].choices = offered  # type: ignore[attr-defined]
        if not any(rules_of(one, now())[0].block_election for one in self._committees.values()):
            del self.fields["is_block"]
        ways = [way for way in METHODS if way[0] != Method.CONSENSUS]
        self.fields["method"].choices = ways  # type: ignore[attr-defined]

    def clean_names(self) -> list[str]:
        names = [name for line in self.cleaned_data["names"].splitlines() if (name := " ".join(line.split()))]
        if len(names) > MOST_NAMES or any(len(name) > MOST_LETTERS_OF_NAME for name in names):
            raise ValidationError(gettext("Please give one name per line, forty at most."))
        return names

    def values(self) -> dict[str, Any]:
        filled = self.cleaned_data
        candidates = [*(self._people[key] for key in filled["people"]), *filled["names"]]
        return self.shared() | {
            "wording": filled["wording"],
            "seats": filled["seats"],
            "is_block": filled.get("is_block", False),
            "kind": VoteKind.ELECTION,
            "candidates": candidates,
        }


def _versions_of(item: AgendaItem) -> dict[str, PaperVersion]:
    """The latest one first."""
    if item.paper is None:
        return {}
    return {str(one.pk): one for one in item.paper.versions.order_by("-version")}


def _amendments_of(item: AgendaItem) -> dict[str, Amendment]:
    """Those on which nobody has begun to vote."""
    if item.paper is None:
        return {}
    rows = item.paper.amendments.filter(state=AmendmentState.PROPOSED, vote=None)
    return {str(one.pk): one for one in rows.order_by("position")}


class OpenVoteForm(forms.Form):
    """Why it goes on although something speaks against it; behind "more" what associations and councils know."""

    more = ("is_doubted", "consents")

    override = _text(
        _("Why you go on all the same"), 2, 500, required=False, help_text=_("It stands in the minutes.")
    )
    is_doubted = forms.BooleanField(
        label=_("Somebody has doubted the quorum, and it was counted"), required=False
    )
    consents = forms.MultipleChoiceField(
        label=_("Absent members who have consented in writing"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(
        self, absent: Iterable[Person], *args: Any, is_presumed: bool, is_warned: bool, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        offered = [(str(one.pk), one.full_name) for one in absent]
        if offered:
            self.fields["consents"].choices = offered  # type: ignore[attr-defined]
        else:
            del self.fields["consents"]
        if not is_presumed:
            del self.fields["is_doubted"]
        if not (is_warned or is_presumed):
            del self.fields["override"]
        elif is_warned:
            self.fields["override"].required = True

    def values(self) -> dict[str, Any]:
        filled = self.cleaned_data
        return {
            "override": filled.get("override", ""),
            "is_doubted": filled.get("is_doubted", False),
            "consents": [int(key) for key in filled.get("consents", ())],
        }


class CountsForm(forms.Form):
    """What was counted: hands or papers. Of an election between several the votes of each."""

    def __init__(self, vote: Vote, candidates: Sequence[Candidate], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.vote, self.names = vote, {}
        if vote.chooses_between and has_names([one.pk for one in candidates]):
            self.names = {f"for_{one.pk}": one.pk for one in candidates}
            for one in candidates:
                self.fields[f"for_{one.pk}"] = _number(one.shown)
            if vote.seats > 1:
                self.fields["yes"] = _number(_("Ballots that name somebody"))
            self.fields["no"] = _number(_("Against all"))
        else:
            self.fields["yes"], self.fields["no"] = _number(Choice.YES.label), _number(Choice.NO.label)
        self.fields["abstained"] = _number(Choice.ABSTAIN.label)
        if vote.method == Method.PAPER:
            self.fields["invalid"] = _number(_("Invalid"))
        if vote.method == Method.CONSENSUS:
            self.fields = {"no": _number(_("Objections"))}

    def values(self) -> dict[str, Any]:
        counted = {name: number or 0 for name, number in self.cleaned_data.items() if name not in self.names}
        if not self.names:
            return counted
        votes = {key: self.cleaned_data[name] or 0 for name, key in self.names.items()}
        # where one is elected, every ballot with a name is one vote
        counted.setdefault("yes", sum(votes.values()))
        return counted | {"votes": votes}


def _number(label: Any) -> forms.IntegerField:
    widget = forms.NumberInput(attrs={"inputmode": "numeric"})
    return forms.IntegerField(label=label, min_value=0, max_value=MOST_VOTES, required=False, widget=widget)


class AbortVoteForm(forms.Form):
    """Why a vote is broken off."""

    why = WordsField(
        label=_("Why it is broken off"),
        max_length=300,
        help_text=_("What was cast is gone then, and nobody learns anything of it."),
    )


class DeclareVoteForm(forms.Form):
    """How a tie was broken; without a tie there is nothing to fill in."""

    carried = forms.ChoiceField(
        label=_("What was decided"),
        choices=[("yes", _("carried")), ("no", _("rejected"))],
        widget=forms.RadioSelect,
    )
    drawn = forms.MultipleChoiceField(
        label=_("Whom the lot has chosen"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Tick nobody, and the lot is drawn here."),
    )
    tie_note = WordsField(
        label=_("How the tie was broken"),
        max_length=300,
        help_text=_("Such as: by the vote of the chair; or: lot drawn by the youngest member."),
    )

    def __init__(self, vote: Vote, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if vote.state != VoteState.CLOSED or vote.carried is not None:
            self.fields = {}
        elif vote.is_election:
            del self.fields["carried"]
            tied = [(str(one.pk), one.shown) for one in vote.candidates.all() if one.pk in vote.result["lot"]]
            self.fields["drawn"].choices = tied  # type: ignore[attr-defined]
        else:
            del self.fields["drawn"]

    def values(self) -> dict[str, Any]:
        found: dict[str, Any] = {"tie_note": self.cleaned_data.get("tie_note", "")}
        if "carried" in self.fields:
            found["carried"] = self.cleaned_data["carried"] == "yes"
        if "drawn" in self.fields:
            found["drawn"] = [int(key) for key in self.cleaned_data["drawn"]]
        return found


class CircularForm(forms.Form):
    """What all are asked in writing."""

    more = ("decision", "reasons", "until", "override")

    wording = _text(_("What is decided"), 5, help_text=_("Word for word. So it stands in the register."))
    decision = forms.ChoiceField(
        label=_("Majority for"), choices=DECISIONS, required=False, initial=Decision.ORDINARY.value
    )
    reasons = _text(_("Reasons"), 3, 4_000, required=False)
    until = DayField(
        label=_("Answer until"), required=False, help_text=_("Empty: as long as the rules give, from now on.")
    )
    override = _text(
        _("Why you go on although something speaks against it"), 2, 500, required=False,
        help_text=_("It stands in the record. Only needed where the page tells you so."),
    )  # fmt: skip

    def values(self) -> dict[str, Any]:
        """The day itself still counts."""
        filled, until = self.cleaned_data, self.cleaned_data["until"]
        ends = until and datetime.combine(until + timedelta(days=1), time.min, tzinfo=get_current_timezone())
        decision = Decision(filled["decision"] or Decision.ORDINARY)
        return filled | {"until": ends or None, "decision": decision}

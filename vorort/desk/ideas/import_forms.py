"""The form that says which column holds what, and what holds for lines that say nothing themselves."""

from datetime import date
from typing import Any

from django import forms
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vorort.desk.ideas.import_words import FIELDS, HINTS, MEANINGS, STATES
from vorort.districts.models import District
from vorort.ground.text import german_slug
from vorort.ideas.choices import DECIDED
from vorort.ideas.models import IdeaImportDraft
from vorort.ideas.rules import MOST_LETTERS
from vorort.ideas.rules.import_file import MOST, NEEDED, Plan, status_words
from vorort.shell.fields import DayField, WordsField

SHOWN_LETTERS = 40
# more words than that are no status
MOST_WORDS = 30
RARE = ("number", "where", "neighbourhood", "lon", "lat", "theme", "supports", "name")


class ColumnsForm(forms.Form):
    """For each of our fields a column of the table."""

    more = RARE

    campaign = WordsField(
        label=gettext_lazy("Where do these ideas come from?"),
        max_length=MOST["campaign"],
        help_text=gettext_lazy("It stands with every idea, such as “Raddialog 2017”."),
    )
    otherwise: "forms.ModelChoiceField[District]" = forms.ModelChoiceField(
        District.objects.defer("boundary"),
        label=gettext_lazy("District for lines that tell none"),
        required=False,
        to_field_name="slug",
        empty_label=gettext_lazy("none: such lines are left out"),
    )
    otherwise_published_on = DayField(
        label=gettext_lazy("Day for ideas that tell none"),
        required=False,
        help_text=gettext_lazy("Such as the last day of the campaign."),
    )
    otherwise_status = forms.ChoiceField(
        label=gettext_lazy("Status of ideas that tell none"),
        choices=list(STATES.items()),
        initial="published",
        help_text=gettext_lazy(
            "Open ideas stand in the inbox from now on, and the promise of an answer counts from today."
        ),
    )
    otherwise_answer = WordsField(
        label=gettext_lazy("Answer for decided ideas that have none"),
        max_length=MOST_LETTERS,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("Everybody can read it below each of these ideas."),
    )
    otherwise_answered_on = DayField(label=gettext_lazy("Day for answers that tell none"), required=False)

    def __init__(self, data: Any, *, draft: IdeaImportDraft) -> None:
        plan = draft.plan
        start = {
            f"otherwise_{name}": plan.get(name)
            for name in ("published_on", "status", "answer", "answered_on")
        }
        district = draft.district.slug if draft.district else None
        super().__init__(data, initial=start | {"campaign": plan.get("campaign", ""), "otherwise": district})
        self._columns(draft)
        self._words(draft)
        self.order_fields(["campaign", *FIELDS])

    def _columns(self, draft: IdeaImportDraft) -> None:
        shown = [(heading, _with_example(heading, draft)) for heading in draft.headings]
        for name, label in FIELDS.items():
            is_needed = name in NEEDED
            nothing = ("", _("Please choose") if is_needed else _("not in the table"))
            self.fields[name] = forms.ChoiceField(
                label=_("Column: %(field)s") % {"field": label},
                required=is_needed,
                choices=[nothing, *shown],
                initial=draft.plan.get("columns", {}).get(name, ""),
                help_text=str(HINTS.get(name, "")),
            )

    def _words(self, draft: IdeaImportDraft) -> None:
        heading = (self.data if self.is_bound else draft.plan.get("columns", {})).get("status", "")
        found = (
            status_words((cells for _number, cells in draft.rows), heading)[:MOST_WORDS] if heading else []
        )
        self.words = {f"word_{number}": word for number, word in enumerate(found)}
        for name, word in self.words.items():
            self.fields[name] = forms.ChoiceField(
                label=_("What does the status “%(word)s” mean?") % {"word": word[:100]},
                required=False,
                choices=[("", _("not known: such lines are left out")), *MEANINGS.items()],
                initial=draft.plan.get("words", {}).get(german_slug(word), ""),
            )

    def clean(self) -> dict[str, Any]:
        filled = super().clean() or {}
        taken = [filled[name] for name in FIELDS if filled.get(name)]
        for name in FIELDS:
            if filled.get(name) and taken.count(filled[name]) > 1:
                self.add_error(name, _("This column is chosen twice."))
        for name in ("otherwise_published_on", "otherwise_answered_on"):
            if (day := filled.get(name)) and day > localdate():
                self.add_error(name, _("This day is still to come."))
        self._ask_for_answer(filled)
        return filled

    def _ask_for_answer(self, filled: dict[str, Any]) -> None:
        """Whoever says that all of it is decided says what was answered."""
        if (
            filled.get("otherwise_status") in DECIDED
            and not filled.get("otherwise_answer")
            and not filled.get("answer")
        ):
            self.add_error("otherwise_answer", _("A decided idea needs an answer."))

    def plan(self) -> Plan:
        filled = self.cleaned_data
        columns = {name: filled[name] for name in FIELDS if filled[name]}
        words = {german_slug(word): filled[name] for name, word in self.words.items() if filled[name]}
        published_on: date | None = filled["otherwise_published_on"]
        return Plan(
            columns, filled["campaign"], filled["otherwise_status"], published_on, filled["otherwise_answer"],
            filled["otherwise_answered_on"] or published_on, words,
        )  # fmt: skip


def _with_example(heading: str, draft: IdeaImportDraft) -> str:
    """The heading and the first thing that stands below it."""
    found = next((cells[heading] for _number, cells in draft.rows if cells.get(heading)), "")
    words = " ".join(found.split())
    shown = words if len(words) <= SHOWN_LETTERS else f"{words[:SHOWN_LETTERS].rstrip()}…"
    return f"{heading} ({shown})" if shown else heading

"""Forms of the agenda: one item, and what stands on every agenda of a committee."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from vorort.desk.meetings.lines import LineSet
from vorort.meetings.actions import TemplateRow
from vorort.meetings.choices import ItemKind, MeetingState
from vorort.meetings.models import AgendaItem, Meeting, Paper
from vorort.meetings.models.papers import Consultation
from vorort.shell.fields import WordsField

MOST_MINUTES = 1_440


def _minutes() -> forms.IntegerField:
    return forms.IntegerField(
        label=_("Length in minutes"),
        required=False,
        min_value=1,
        max_value=MOST_MINUTES,
        help_text=_("How long it will take."),
    )


class ItemForm(forms.Form):
    """One item of an agenda."""

    more = ("text", "kind", "is_public", "paper", "parent")

    title = WordsField(label=_("Item"), max_length=200)
    minutes = _minutes()
    text = WordsField(
        label=_("More about it"),
        max_length=4_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    kind = forms.ChoiceField(
        label=_("What it is for"), choices=ItemKind.choices, initial=ItemKind.TOPIC.value
    )
    is_public = forms.BooleanField(label=_("public"), required=False, initial=True)
    paper: "forms.ModelChoiceField[Paper]" = forms.ModelChoiceField(
        Paper.objects.none(), label=_("Paper"), required=False, empty_label=_("none")
    )
    parent: "forms.ModelChoiceField[AgendaItem]" = forms.ModelChoiceField(
        AgendaItem.objects.none(), label=_("Part of"), required=False, empty_label=_("stands on its own")
    )

    def __init__(self, meeting: Meeting, *args: Any, item: AgendaItem | None = None, **kwargs: Any) -> None:
        if item:
            names = ("title", "minutes", "text", "kind", "is_public", "paper")
            kwargs["initial"] = {name: getattr(item, name) for name in names}
        super().__init__(*args, **kwargs)
        field: Any = self.fields["paper"]
        field.queryset = _papers(meeting)
        field = self.fields["parent"]
        field.queryset = meeting.items.filter(parent=None, dropped_at=None)
        if item:
            del self.fields["parent"]
            self._keep_what_was_sent(meeting, item)

    def _keep_what_was_sent(self, meeting: Meeting, item: AgendaItem) -> None:
        if meeting.state != MeetingState.DRAFT and item.added_late_at is None:
            del self.fields["title"], self.fields["kind"]

    def values(self) -> dict[str, Any]:
        """What the actions take."""
        filled = dict(self.cleaned_data)
        if "kind" in filled:
            filled["kind"] = ItemKind(filled["kind"])
        return filled


def _papers(meeting: Meeting) -> Any:
    """Those the committee has written or deals with, the latest first."""
    referred = Consultation.objects.filter(committee=meeting.committee_id).values("paper")
    rows = Paper.objects.filter(committee=meeting.committee_id) | Paper.objects.filter(pk__in=referred)
    return rows.select_related("thread").distinct()


class TemplateLine(forms.Form):
    """One row of the template. An empty title leaves it out."""

    title = WordsField(label=_("Item"), max_length=200, required=False)
    minutes = forms.IntegerField(
        label=_("Length in minutes"), required=False, min_value=1, max_value=MOST_MINUTES
    )
    kind = forms.ChoiceField(
        label=_("What it is for"), choices=ItemKind.choices, initial=ItemKind.TOPIC.value, required=False
    )
    place = forms.IntegerField(label=_("Place"), required=False, min_value=1, max_value=99)
    is_hidden = forms.BooleanField(label=_("not public"), required=False)

    def row(self) -> TemplateRow:
        filled = self.cleaned_data
        kind = ItemKind(filled["kind"] or ItemKind.TOPIC)
        return TemplateRow(filled["title"], kind, filled["minutes"], is_public=not filled["is_hidden"])


class TemplateLines(LineSet[TemplateLine]):
    """All rows, in the order wished."""

    line = TemplateLine
    most = 40

    def rows(self) -> list[TemplateRow]:
        filled = [
            # whoever was given a place comes before whoever merely stands there
            (form.cleaned_data["place"] or number, not form.cleaned_data["place"], number, form)
            for number, form in enumerate(self.lines, start=1)
            if form.cleaned_data["title"]
        ]
        return [row[-1].row() for row in sorted(filled, key=lambda row: row[:3])]

"""What only some kinds of projects have: the places of a register, the years and names of an award."""

import secrets
from typing import Any

from django import forms
from django.forms import model_to_dict
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from vorort.desk.pages import did, sent
from vorort.desk.projects.gate import at_projects, project_for
from vorort.desk.projects.steps import step
from vorort.districts.models import District
from vorort.ground.actor import Actor
from vorort.people.models import Organisation
from vorort.projects import actions
from vorort.projects.choices import EntryState
from vorort.projects.models import AwardYear, Project
from vorort.projects.selectors.working import awards_of
from vorort.shell.fields import DayField, WordsField
from vorort.shell.keys import row_or_404
from vorort.shell.point_forms import written_point


class EntryForm(forms.Form):
    """A place of a register."""

    more = ("point", "district", "note")

    name = WordsField(label=gettext_lazy("What the place is called"), max_length=200)
    street = WordsField(label=gettext_lazy("Street and number"), max_length=200, required=False)
    hours = WordsField(label=gettext_lazy("When it is open"), max_length=300, required=False)
    note = WordsField(label=gettext_lazy("What else one should know"), max_length=500, required=False)
    district: "forms.ModelChoiceField[District]" = forms.ModelChoiceField(
        District.objects.defer("boundary").order_by("name"), label=gettext_lazy("District"), required=False,
        to_field_name="slug", empty_label=gettext_lazy("where the point lies"),
    )  # fmt: skip
    point = WordsField(
        label=gettext_lazy("Latitude and longitude"), max_length=60, required=False,
        help_text=gettext_lazy("As maps tell them, such as “51.4926, 7.5042”."),
    )  # fmt: skip
    form_key = WordsField(max_length=64, widget=forms.HiddenInput)

    def clean_point(self) -> tuple[float, float] | None:
        """Longitude and latitude."""
        return written_point(self.cleaned_data["point"])

    def values(self) -> dict[str, Any]:
        told = dict(self.cleaned_data)
        told.pop("form_key")
        told["lon"], told["lat"] = told.pop("point") or (None, None)
        return told


class AwardYearForm(forms.Form):
    """An award in one year."""

    year = forms.IntegerField(label=gettext_lazy("Year"), min_value=1900, max_value=2199)
    awarded_on = DayField(label=gettext_lazy("Given on"), required=False)
    text = WordsField(
        label=gettext_lazy("What is to be said about it"), max_length=4_000, required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )  # fmt: skip


class NomineeForm(forms.Form):
    """Somebody who may win, or has won."""

    name = WordsField(label=gettext_lazy("Who"), max_length=200)
    reason = WordsField(
        label=gettext_lazy("What for"),
        max_length=600,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    is_winner = forms.BooleanField(label=gettext_lazy("Has won"), required=False)

    def values(self) -> dict[str, Any]:
        """An organisation that is on record here is found by its name."""
        rows = Organisation.objects.filter(name=self.cleaned_data["name"], dissolved_on=None)
        return self.cleaned_data | {"organisation": rows.order_by("pk").first()}


@at_projects
def keep_entry(request: HttpRequest, pk: int, number: int = 0) -> HttpResponse:
    """Enter a place, or change one; saved, it counts as confirmed today."""
    project = project_for(request, pk, "keep_entry")
    row = row_or_404(project.entries.all(), number) if number else None
    form = EntryForm(sent(request), initial=_entry(row) | {"form_key": secrets.token_urlsafe(24)})
    return step(
        request, project, form,
        lambda by: actions.keep_entry(
            project, values=form.values(), entry=row, form_key=form.cleaned_data["form_key"], by=by
        ),
        heading=_("A place"), submit=_("Save"), told=_("The place stands in the register."), part="orte",
        intro=_("Saved, it counts as confirmed today.") if row else "",
    )  # fmt: skip


def _entry(row: Any) -> dict[str, Any]:
    if row is None:
        return {}
    start = {name: getattr(row, name) for name in ("name", "street", "hours", "note")}
    start["district"] = row.district.slug if row.district else ""
    return start | ({"point": f"{row.lat}, {row.lon}"} if row.lat is not None else {})


@at_projects
@require_POST
def confirm_entry(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """Accept a suggestion as it is, or say that a place still holds."""
    project = project_for(request, pk, "keep_entry")
    row = row_or_404(project.entries.all(), number)
    did(request, _("The place is confirmed."), actions.keep_entry, project, values={}, entry=row)
    return redirect(f"{reverse('desk:project', args=[pk])}?teil=orte")


@at_projects
def keep_award_year(request: HttpRequest, pk: int, year: int = 0) -> HttpResponse:
    """Write down that the award is given in a year."""
    project = project_for(request, pk, "keep_award_year")
    row = _year(project, year) if year else None
    start = model_to_dict(row, fields=["year", "text", "awarded_on"]) if row else {"year": localdate().year}
    form = AwardYearForm(sent(request), initial=start)
    if row:
        form.fields["year"].disabled = True
    return step(
        request, project, form, lambda by: actions.keep_award_year(project, by=by, **form.cleaned_data),
        heading=_("The award in %(year)s") % {"year": year} if row else _("A year of the award"), submit=_("Save"),
        told=_("The year is saved."), part="jahre",
    )  # fmt: skip


@at_projects
def remove_award_year(request: HttpRequest, pk: int, year: int) -> HttpResponse:
    """Delete a year that was entered by mistake, after one more look."""
    project = project_for(request, pk, "remove_award_year")
    names = [who.name for who in _year(project, year).nominees.all()]
    told = _("Those who were nominated are deleted too: %(names)s.") % {"names": ", ".join(names)}

    def act(by: Actor) -> bool:
        actions.remove_award_year(project, year=year, by=by)
        return True

    return step(
        request, project, forms.Form(sent(request)), act, heading=_("Delete the year %(year)s") % {"year": year},
        submit=_("Delete"), told=_("The year is deleted."), part="jahre",
        intro=told if names else _("This cannot be undone."),
    )  # fmt: skip


@at_projects
def keep_nominee(request: HttpRequest, pk: int, year: int, number: int = 0) -> HttpResponse:
    """Name somebody for the award of a year, or say that they have won it."""
    project = project_for(request, pk, "keep_nominee")
    award = _year(project, year)
    row = row_or_404(award.nominees.all(), number) if number else None
    names = ("name", "reason", "is_winner")
    form = NomineeForm(sent(request), initial={name: getattr(row, name) for name in names} if row else {})
    return step(
        request, project, form,
        lambda by: actions.keep_nominee(project, year=year, values=form.values(), nominee=row, by=by),
        heading=_("Nominated for %(year)s") % {"year": year}, submit=_("Save"), told=_("The name is saved."), part="jahre",
    )  # fmt: skip


def _year(project: Project, year: int) -> AwardYear:
    found = project.award_years.filter(year=min(year, 2200)).first()
    if found is None:
        raise Http404
    return found


def register_shown(project: Project) -> dict[str, Any]:
    """What was suggested first, then what stands in the register."""
    rows = list(
        project.entries.exclude(state=EntryState.REMOVED)
        .select_related("district")
        .defer("district__boundary")
    )
    return {
        "suggested": [row for row in rows if row.state == EntryState.SUGGESTED],
        "entries": [row for row in rows if row.state == EntryState.CONFIRMED],
    }


def award_shown(project: Project) -> dict[str, Any]:
    """Each year with its nominees."""
    found = awards_of(project.pk)
    nominees = found["nominees"]
    return {
        "award_years": [(row, [one for one in nominees if one.award_id == row.pk]) for row in found["awards"]]
    }

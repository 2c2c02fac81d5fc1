"""What is said about a project, and where it is: in words, by a point, or drawn as a line or an area."""

import json
from collections.abc import Mapping
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vorort.committees.models import Committee
from vorort.desk.pages import sent
from vorort.desk.projects.forms import CITY, AboutForm
from vorort.desk.projects.gate import at_projects, project_for
from vorort.desk.projects.steps import step
from vorort.direction.models import ProfileGoal
from vorort.districts.geocoder import Unavailable, addresses_like, is_set
from vorort.districts.models import Audience, District, Theme
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.people.selectors import actor_of
from vorort.projects import actions
from vorort.projects.models import Project
from vorort.projects.selectors import leading_in
from vorort.projects.selectors.around import goals_for
from vorort.shell.fields import WordsField
from vorort.shell.menu import city_of
from vorort.shell.point_forms import written_point
from vorort.shell.tiles import tiles, with_tiles


def _several(rows: QuerySet[Any], label: Any, help_text: Any = "") -> "forms.ModelMultipleChoiceField[Any]":
    return forms.ModelMultipleChoiceField(
        rows, label=label, required=False, help_text=help_text, widget=forms.CheckboxSelectMultiple
    )


class EditProjectForm(AboutForm):
    """Everything that is said about a project."""

    more = (
        "kind",
        "theme",
        "themes",
        "audiences",
        "goals",
        "district",
        "others",
        "lead",
        "place",
        "funding_class",
    )
    field_order = (
        "title",
        "summary",
        "starts_on",
        "ends_on",
        "text",
        "kind",
        "theme",
        "themes",
        "audiences",
        "goals",
    )

    title = WordsField(label=gettext_lazy("Name of the project"), max_length=200)
    district = forms.ChoiceField(label=gettext_lazy("Where it belongs"), required=False)
    others = _several(
        District.objects.defer("boundary"),
        gettext_lazy("Also in"),
        gettext_lazy("Their lists show it too."),
    )
    themes = _several(Theme.objects.all(), gettext_lazy("Further themes"))
    audiences = _several(Audience.objects.all(), gettext_lazy("For whom"))
    goals = _several(ProfileGoal.objects.none(), gettext_lazy("Goals of the district's profile it serves"))

    def __init__(
        self, project: Project, places: Mapping[str, District | None], leads: QuerySet[Committee], data: Any
    ) -> None:
        names = ("title", "summary", "starts_on", "ends_on", "text", "kind", "funding_class")
        start = {name: getattr(project, name) for name in names}
        many = {name: getattr(project, name).all() for name in ("themes", "audiences", "goals")}
        theme, district = project.theme, project.district
        super().__init__(
            data,
            initial=start
            | {name: [row.pk for row in rows] for name, rows in many.items()}
            | {
                "place": project.where,
                "lead": project.lead_id,
                "theme": theme.slug if theme else "",
                "district": district.slug if district else CITY,
                "others": [row.pk for row in project.districts.defer("boundary")],
            },
        )
        self._places = places
        self._offer(project, leads)

    def _offer(self, project: Project, leads: QuerySet[Committee]) -> None:
        fields: Any = self.fields
        fields["district"].choices = [
            (key, place.name if place else _("the whole city")) for key, place in self._places.items()
        ]
        fields["lead"].queryset = leads
        fields["goals"].queryset = goals_for(project)
        fields["summary"].required = False
        for name in ("others", "themes", "audiences", "goals"):
            if not fields[name].queryset.exists():
                del fields[name]

    def values(self) -> dict[str, Any]:
        """Of the whole city is also in no district by name."""
        filled, told = self.cleaned_data, self.about() | {"title": self.cleaned_data["title"]}
        if filled["district"]:
            told["district"] = place = self._places[filled["district"]]
            told["districts"] = [place, *filled.get("others", ())] if place else []
        many = {name: list(filled[name]) for name in ("themes", "audiences", "goals") if name in filled}
        if "themes" in many and told["theme"]:
            many["themes"] = [told["theme"], *many["themes"]]
        return told | many


class PlaceForm(forms.Form):
    """Where a project is. Each way is enough; what is drawn has its middle for a point."""

    more = ("geometry",)

    address = WordsField(
        label=gettext_lazy("Street and number"), max_length=200, required=False,
        help_text=gettext_lazy("Its point is looked up."),
    )  # fmt: skip
    point = WordsField(
        label=gettext_lazy("Latitude and longitude"), max_length=60, required=False,
        help_text=gettext_lazy("As maps tell them, such as “51.4926, 7.5042”. Leave it empty to take the point away."),
    )  # fmt: skip
    geometry = forms.CharField(
        label=gettext_lazy("Line or area"), max_length=200_000, required=False,
        widget=forms.Textarea(attrs={"rows": 4, "spellcheck": "false"}),
        help_text=gettext_lazy("As GeoJSON, such as a drawing program exports it: a route, a park, a street."),
    )  # fmt: skip

    def __init__(self, project: Project, data: Any) -> None:
        point = f"{project.lat}, {project.lon}" if project.lat is not None else ""
        drawn = json.dumps(project.geometry) if project.geometry else ""
        super().__init__(data, initial={"point": point, "geometry": drawn})
        if not is_set():
            del self.fields["address"]

    def clean_point(self) -> tuple[float, float] | None:
        """Longitude and latitude."""
        return written_point(self.cleaned_data["point"])

    def clean(self) -> dict[str, Any]:
        filled = super().clean() or {}
        words, has_changed = filled.get("address", ""), "point" in self.changed_data
        if words and not has_changed:
            filled["point"] = self._looked_up(words)
        return filled

    def _looked_up(self, words: str) -> tuple[float, float] | None:
        try:
            found = addresses_like(words)
        except Unavailable:
            self.add_error(
                "address", _("Addresses cannot be looked up now. Please give the numbers or draw it.")
            )
            return None
        if len(found) == 1:
            return found[0].lon, found[0].lat
        names = "; ".join(entry.label for entry in found)
        told = (
            _("Which of these is it? %(names)s") % {"names": names}
            if names
            else _("This address is not known.")
        )
        self.add_error("address", told)
        return None

    def values(self) -> dict[str, Any]:
        """A new drawing brings its own middle."""
        filled = self.cleaned_data
        told: dict[str, Any] = {"geometry": filled["geometry"].strip()}
        lon, lat = filled["point"] or (None, None)
        if told["geometry"] and "geometry" in self.changed_data and "point" not in self.changed_data:
            lon = lat = None
        return told | {"lon": lon, "lat": lat}


@at_projects
def edit_project(request: HttpRequest, pk: int) -> HttpResponse:
    """Change what stands about it."""
    project = project_for(request, pk, "edit_project")
    places = list(project.districts.values_list("pk", flat=True))
    form = EditProjectForm(project, _places(request, project), leading_in(places, now()), sent(request))
    return step(
        request, project, form, lambda by: actions.edit_project(project, values=form.values(), by=by),
        heading=_("Change"), submit=_("Save"), told=_("That is saved."),
    )  # fmt: skip


@at_projects
@with_tiles
def place_project(request: HttpRequest, pk: int) -> HttpResponse:
    """Say where it is."""
    project = project_for(request, pk, "edit_project")
    form = PlaceForm(project, sent(request))
    return step(
        request, project, form, lambda by: actions.edit_project(project, values=form.values(), by=by),
        heading=_("Where it is"), submit=_("Save"), told=_("That is saved."),
        intro=_("One of these is enough. With a place, the project stands on the map."),
        template="desk/projects/place_project.html", tiles=tiles(),
    )  # fmt: skip


def _places(request: HttpRequest, project: Project) -> dict[str, District | None]:
    """Where it may belong: where it does, and wherever whoever asks may write projects down."""
    actor, at, city = actor_of(request.user), now(), city_of(request)
    districts = District.objects.defer("boundary").order_by("name")
    found: dict[str, District | None] = {
        row.slug: row
        for row in districts
        if row.pk == project.district_id or allows("projects.record_project", actor, row, at)
    }
    if project.is_city_wide or (city and allows("projects.record_project", actor, city, at)):
        found[CITY] = None
    return found

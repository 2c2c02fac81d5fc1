"""The editor's menu: master data saved through actions, fixed texts, years; nothing else that Wagtail would offer."""

from typing import Any, NoReturn

from django import forms
from django.db import models
from django.http import Http404, HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.admin.views import generic
from wagtail.admin.viewsets.base import ViewSetGroup
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.permission_policies import ModelPermissionPolicy

from vorort.districts import actions
from vorort.districts.models import Audience, City, District, Neighbourhood, Place, PlaceCategory, Theme
from vorort.districts.selectors import the_city
from vorort.files.choices import Licence
from vorort.files.models import Words
from vorort.files.rules import UnusablePicture, renditions
from vorort.people.selectors import actor_of
from vorort.portal.models import FixedText, YearFigures
from vorort.portal.subjects import index_founding_page
from vorort.shell.generation import raise_generation


def values_of(form: Any, allowed: tuple[str, ...]) -> dict[str, Any]:
    """What the form says about the fields an action may change."""
    return {name: value for name, value in form.cleaned_data.items() if name in allowed}


def closed(request: HttpRequest, *args: Any, **kwargs: Any) -> NoReturn:
    """Cities and districts are founded and imported by command, never made, copied or deleted by a click."""
    raise Http404


class CityEdit(generic.EditView):
    def save_instance(self) -> City:
        values = values_of(self.form, actions.CITY_FIELDS)
        return actions.change_city(self.form.instance, values=values, by=actor_of(self.request.user))


class DistrictForm(WagtailAdminModelForm):
    """A district with the upload of its picture."""

    upload = forms.FileField(
        label=_("New picture"), required=False, help_text=_("JPEG, PNG, WebP or AVIF, up to 15 MB")
    )
    alt_de = forms.CharField(label=_("What the picture shows (German)"), max_length=300, required=False)
    alt_en = forms.CharField(label=_("What the picture shows (English)"), max_length=300, required=False)
    creator = forms.CharField(label=_("Creator of the picture"), max_length=200, required=False)
    licence = forms.ChoiceField(label=_("Licence"), choices=Licence.choices, required=False)
    links = forms.CharField(
        label=_("Local politics and citizen service"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("One link a line: German label | English label | https://…"),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            rows = self.instance.links.all()
            self.initial["links"] = "\n".join(f"{row.label_de} | {row.label_en} | {row.url}" for row in rows)

    def clean_links(self) -> list[tuple[str, str, str]]:
        links = []
        for line in filter(None, map(str.strip, self.cleaned_data["links"].splitlines())):
            parts = [part.strip() for part in line.split("|")]
            if len(parts) != 3 or not parts[0] or not parts[2].startswith(("https://", "http://")):
                raise forms.ValidationError(
                    _("This line is not a link: %(line)s"), params={"line": line[:80]}
                )
            links.append((parts[0][:150], parts[1][:150], parts[2][:500]))
        return links

    def clean(self) -> dict[str, Any]:
        filled: dict[str, Any] = super().clean()
        upload = filled.get("upload")
        if not upload:
            return filled
        for name, sentence in (
            ("alt_de", _("Say what the picture shows.")),
            ("creator", _("Say who made the picture.")),
        ):
            if not filled.get(name):
                self.add_error(name, sentence)
        try:
            filled["upload_bytes"] = upload.read()
            renditions(filled["upload_bytes"])
        except UnusablePicture as error:
            self.add_error("upload", str(error))
        return filled


class DistrictEdit(generic.EditView):
    def save_instance(self) -> District:
        filled = self.form.cleaned_data
        picture = None
        if filled.get("upload_bytes"):
            words = Words(
                filled["alt_de"], filled["alt_en"], creator=filled["creator"], licence=filled["licence"]
            )
            picture = (filled["upload_bytes"], words)
        values = values_of(self.form, actions.DISTRICT_FIELDS)
        return actions.change_district(
            self.form.instance,
            values=values,
            links=filled["links"],
            picture=picture,
            by=actor_of(self.request.user),
        )


class PlaceSaving:
    """Create and edit views of places: both keep through the action."""

    def save_instance(self: Any) -> Place:
        place = self.form.instance if self.form.instance.pk else None
        values = values_of(self.form, actions.PLACE_FIELDS)
        return actions.keep_place(the_city(), place=place, values=values, by=actor_of(self.request.user))


class PlaceCreate(PlaceSaving, generic.CreateView):
    pass


class PlaceEdit(PlaceSaving, generic.EditView):
    pass


class PlaceDelete(generic.DeleteView):
    def delete_action(self) -> None:
        actions.remove_place(self.object, by=actor_of(self.request.user))


class TermSaving:
    def save_instance(self: Any) -> models.Model:
        values = values_of(self.form, actions.TERM_FIELDS)
        actions.keep_term(the_city(), self.form.instance, values=values, by=actor_of(self.request.user))
        term: models.Model = self.form.instance
        return term


class TermCreate(TermSaving, generic.CreateView):
    pass


class TermEdit(TermSaving, generic.EditView):
    pass


class TermDelete(generic.DeleteView):
    def delete_action(self) -> None:
        actions.remove_term(the_city(), self.object, by=actor_of(self.request.user))


class OnlyChange(ModelPermissionPolicy):
    """Nobody may add or delete, so that the editor does not offer it."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action not in ("add", "delete") and super().user_has_permission(user, action)


class EditorialSaving:
    """Fixed texts and years belong to no action, but the pages must follow at once."""

    def save_instance(self: Any) -> models.Model:
        saved: models.Model = self.form.save()
        follow_editorial_change()
        return saved


class EditorialCreate(EditorialSaving, generic.CreateView):
    pass


class EditorialEdit(EditorialSaving, generic.EditView):
    pass


class EditorialDelete(generic.DeleteView):
    def delete_action(self) -> None:
        self.object.delete()
        follow_editorial_change()


def follow_editorial_change() -> None:
    """Bring index and cached pages up to date after a change that no action made."""
    index_founding_page()
    raise_generation()


CONTACT_PANELS = MultiFieldPanel(
    [FieldPanel(name) for name in actions.CONTACT], heading=_("Contact"), classname="collapsed"
)


class ActionViewSet(ModelViewSet):
    """Master data: no copying, as a copy would pass by the actions."""

    copy_view_enabled = False


class FixedViewSet(ActionViewSet):
    """What can be changed, but neither made nor deleted."""

    @property
    def permission_policy(self) -> OnlyChange:
        return OnlyChange(self.model)

    add_view = delete_view = property(lambda self: closed)


class CityViewSet(FixedViewSet):
    model = City
    name = "city"
    icon = "site"
    menu_label = _("City")
    edit_view_class = CityEdit
    panels = [
        *(
            FieldPanel(name)
            for name in ("name", "site_name", "tagline_de", "tagline_en", "intro_de", "intro_en", "accent")
        ),
        *(
            FieldPanel(name)
            for name in ("association_name", "association_founded", "map_note_de", "map_note_en")
        ),
        CONTACT_PANELS,
    ]


class DistrictViewSet(FixedViewSet):
    model = District
    name = "district"
    icon = "site"
    menu_label = _("Districts")
    edit_view_class = DistrictEdit
    list_display = ["name", "population", "population_year"]
    form_fields = list(actions.DISTRICT_FIELDS)

    def get_form_class(self, for_update: bool = False) -> Any:
        return forms.modelform_factory(District, form=DistrictForm, fields=self.form_fields)


class PlaceViewSet(ActionViewSet):
    model = Place
    name = "place"
    icon = "home"
    menu_label = _("Places")
    add_view_class, edit_view_class, delete_view_class = PlaceCreate, PlaceEdit, PlaceDelete
    list_display = ["name_de", "category", "district"]
    list_filter = ["category", "district"]
    search_fields = ["name_de", "name_en"]
    search_backend_name = None
    panels = [FieldPanel(name) for name in actions.PLACE_FIELDS if name not in ("picture",)]


class TermViewSet(ActionViewSet):
    icon = "tag"
    add_view_class, edit_view_class, delete_view_class = TermCreate, TermEdit, TermDelete
    list_display = ["name_de", "name_en", "position"]
    panels = [FieldPanel(name) for name in ("name_de", "name_en", "slug", "position")]


class ThemeViewSet(TermViewSet):
    model, name, menu_label = Theme, "theme", _("Themes")


class PlaceCategoryViewSet(TermViewSet):
    model, name, menu_label = PlaceCategory, "placecategory", _("Kinds of places")


class AudienceViewSet(TermViewSet):
    model, name, menu_label = Audience, "audience", _("Audiences")
    panels = [FieldPanel(name) for name in ("name_de", "name_en", "slug", "position", "text_de", "text_en")]


class NeighbourhoodViewSet(TermViewSet):
    model, name, menu_label = Neighbourhood, "neighbourhood", _("Neighbourhoods")
    list_display = ["name", "district"]
    list_filter = ["district"]
    panels = [FieldPanel("district"), FieldPanel("name")]


class FixedTextViewSet(ActionViewSet):
    add_view_class, edit_view_class, delete_view_class = EditorialCreate, EditorialEdit, EditorialDelete
    model, name, icon, menu_label = FixedText, "fixedtext", "doc-full", _("Fixed texts")
    list_display = ["title_de", "group", "changed"]
    panels = FixedText.panels


class YearFiguresViewSet(ActionViewSet):
    add_view_class, edit_view_class, delete_view_class = EditorialCreate, EditorialEdit, EditorialDelete
    model, name, icon, menu_label = YearFigures, "yearfigures", "calendar", _("Years and reports")
    list_display = ["year", "projects", "report"]
    panels = YearFigures.panels


class MasterData(ViewSetGroup):
    menu_label = _("City and districts")
    menu_icon = "site"
    menu_order = 150
    items = (
        CityViewSet, DistrictViewSet, NeighbourhoodViewSet, PlaceViewSet, PlaceCategoryViewSet, ThemeViewSet,
        AudienceViewSet, FixedTextViewSet, YearFiguresViewSet,
    )  # fmt: skip


@hooks.register("register_admin_viewset")
def master_data() -> MasterData:
    return MasterData()


@hooks.register("construct_main_menu")
def only_what_editors_need(request: HttpRequest, items: list[Any]) -> None:
    """Reports, help and settings of Wagtail stand in nobody's way."""
    items[:] = [item for item in items if item.name not in ("help", "reports")]

"""Residents suggest a place for a register; it appears once the group has looked at it."""

from django.contrib import messages as notices
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from vorort.districts.choices import Capability
from vorort.ground.permit import allows
from vorort.people.selectors import actor_of
from vorort.projects.actions import suggest_entry as suggest
from vorort.projects.models import Project
from vorort.projects.selectors import project_read
from vorort.shell.fields import WordsField
from vorort.shell.human import HumanForm, new_form_key
from vorort.shell.keys import row_or_404
from vorort.shell.limits import is_too_often
from vorort.shell.menu import needs
from vorort.shell.pages import show_form
from vorort.shell.projects import address_of

MOST_AN_HOUR = 12


class SuggestEntryForm(HumanForm):
    """A place for a register. Only its name must be given."""

    name = WordsField(label=gettext_lazy("What is the place called?"), max_length=200)
    street = WordsField(label=gettext_lazy("Street and number"), max_length=200, required=False)
    hours = WordsField(label=gettext_lazy("When is it open?"), max_length=300, required=False)
    note = WordsField(label=gettext_lazy("What else should one know?"), max_length=500, required=False)

    @property
    def values(self) -> dict[str, str]:
        return {name: self.cleaned_data[name] for name in ("name", "street", "hours", "note")}


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.PROJECTS)
def suggest_entry(request: HttpRequest, pk: int) -> HttpResponse:
    """Name a place that belongs into a register, without an account."""
    by = actor_of(request.user)
    found = row_or_404(project_read(by), pk)
    if not allows("projects.suggest_entry", by, found):
        raise Http404
    if request.method != "POST":
        return _form(request, found, SuggestEntryForm(initial={"form_key": new_form_key()}))
    form = SuggestEntryForm(request.POST)
    if not form.is_valid():
        return _form(request, found, form, 422)
    if is_too_often(request, form, "register", most=MOST_AN_HOUR):
        return _form(request, found, form, 429)
    try:
        suggest(found, values=form.values, form_key=form.number, by=by)
    except ValidationError as error:
        form.add_error(None, error)
        return _form(request, found, form, 422)
    notices.success(request, _("Thank you! The group looks at it, then the place appears here."))
    return redirect(address_of(found))


def _form(request: HttpRequest, found: Project, form: SuggestEntryForm, status: int = 200) -> HttpResponse:
    crumbs = [
        (_("Projects"), reverse("portal:projects")),
        (found.title, address_of(found)),
        (_("Suggest a place"), ""),
    ]
    return show_form(
        request, "portal/projects/suggest_entry.html", crumbs, status=status, form=form, project=found
    )

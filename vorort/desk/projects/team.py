"""Who sees to a project."""

from typing import Any

from django import forms
from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from vorort.committees.models import Mandate
from vorort.desk.pages import attempt, did, form_page, sent
from vorort.desk.projects.gate import at_projects, project_for, project_way
from vorort.ground.clock import now
from vorort.people.models import Person
from vorort.people.selectors import actor_of
from vorort.projects import actions
from vorort.projects.models import Project
from vorort.shell.fields import WordsField
from vorort.shell.keys import row_or_404


class TeamForm(forms.Form):
    """Who is on it, and as what."""

    person: "forms.ModelChoiceField[Person]" = forms.ModelChoiceField(
        Person.objects.none(), label=gettext_lazy("Who"), empty_label=gettext_lazy("Please choose"),
        help_text=gettext_lazy("Whoever sits in a committee or group of the district."),
    )  # fmt: skip
    role = WordsField(label=gettext_lazy("As what"), max_length=100, required=False)
    is_contact = forms.BooleanField(label=gettext_lazy("Whom one writes to"), required=False)

    def __init__(self, project: Project, *args: Any) -> None:
        super().__init__(*args)
        self.fields["person"].queryset = near(project)  # type: ignore[attr-defined]


def near(project: Project) -> Any:
    """People who hold a seat where the project is, and are not on its team."""
    seats = Mandate.objects.in_force(now())
    if project.district_id:
        seats = seats.filter(committee__district=project.district_id)
    people = Person.objects.current().filter(pk__in=seats.values("person"))
    return people.exclude(project_teams__project=project).order_by("family_name", "given_name")


@at_projects
def keep_team_member(request: HttpRequest, pk: int) -> HttpResponse:
    """Take somebody on the team."""
    project = project_for(request, pk, "keep_team_member")
    form, back = TeamForm(project, sent(request)), f"{reverse('desk:project', args=[pk])}?teil=wer"
    by = actor_of(request.user)
    if attempt(form, lambda: actions.keep_team_member(project, by=by, **form.cleaned_data)):
        notices.success(request, _("They are on the team, and can go on with the project."))
        return redirect(back)
    return form_page(
        request, form, heading=_("Take somebody on the team"), submit=_("Take on"), back_url=back,
        crumbs=project_way(project),
    )  # fmt: skip


@at_projects
@require_POST
def remove_team_member(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """Take somebody off the team."""
    project = project_for(request, pk, "remove_team_member")
    person = row_or_404(Person.objects.filter(project_teams__project=project), number)
    did(request, _("They are on the team no longer."), actions.remove_team_member, project, person=person)
    return redirect(f"{reverse('desk:project', args=[pk])}?teil=wer")

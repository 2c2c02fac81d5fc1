"""Who keeps people and organisations: the office of the city. Nobody else learns that there is something to keep."""

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from vorort.districts.models import City
from vorort.ground.actor import Actor
from vorort.ground.permit import allows
from vorort.people.models import Organisation, Person
from vorort.people.selectors import actor_of
from vorort.shell.menu import city_of
from vorort.shell.pages import Crumb

# no database has a larger key
MOST_KEY = 2**63 - 1


def entered(request: HttpRequest, permission: str = "people.keep_person") -> tuple[Actor, City]:
    """Whoever may do this for the city, and the city. Raises Http404 for everybody else."""
    actor, city = actor_of(request.user), city_of(request)
    if city is None or not allows(permission, actor, city):
        raise Http404
    return actor, city


def known_person(actor: Actor, pk: int) -> Person:
    """A record that this actor may see, closed or not. Raises Http404."""
    rows = Person.objects.visible_to(actor).select_related("picture", "user", "merged_into")
    return get_object_or_404(rows, pk=min(pk, MOST_KEY))


def current_person(actor: Actor, pk: int) -> Person:
    """A record that can still change. Raises Http404."""
    person = known_person(actor, pk)
    if person.merged_into_id or person.anonymised_at:
        raise Http404
    return person


def known_organisation(actor: Actor, pk: int) -> Organisation:
    rows = Organisation.objects.visible_to(actor).select_related("district").defer("district__boundary")
    return get_object_or_404(rows, pk=min(pk, MOST_KEY))


def number_in(request: HttpRequest, name: str) -> int:
    """A key in the address, 0 where there is none."""
    text = request.GET.get(name, "")
    return min(int(text), MOST_KEY) if text.isascii() and text.isdigit() else 0


def sentence(error: ValidationError) -> str:
    return " ".join(error.messages)


def people_crumbs(*more: Crumb) -> list[Crumb]:
    return [(_("Workplace"), reverse("desk:home")), (_("People"), reverse("desk:people")), *more]


def person_crumbs(person: Person, label: str) -> list[Crumb]:
    return people_crumbs(
        (person.full_name or _("erased"), reverse("desk:person", args=[person.pk])), (label, "")
    )


def organisation_crumbs(*more: Crumb) -> list[Crumb]:
    top = [(_("Workplace"), reverse("desk:home")), (_("Organisations"), reverse("desk:organisations"))]
    return [*top, *more]

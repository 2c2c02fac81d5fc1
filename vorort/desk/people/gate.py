"""Who keeps people and organisations: the office of the city. Nobody else learns that there is something to keep."""

from django.db.models import Exists, OuterRef, QuerySet
from django.http import Http404
from django.utils.translation import gettext as _

from vorort.ground.actor import Actor
from vorort.ground.counted import number_of
from vorort.people.models import Organisation, OrganisationContact, Person
from vorort.shell.addresses import address
from vorort.shell.keys import row_or_404
from vorort.shell.pages import Crumb


def known_person(actor: Actor, pk: int) -> Person:
    """A record that this actor may see, closed or not. Raises Http404."""
    return row_or_404(_records(actor), pk)


def whole_person(actor: Actor, pk: int) -> Person:
    """The same, with `merged_here`, how many were merged into it, and `is_contact`, somewhere. Raises Http404."""
    contacts = OrganisationContact.objects.filter(person=OuterRef("pk"))
    merged = Person.objects.filter(merged_into=OuterRef("pk"))
    number = number_of(merged, "merged_into")
    rows = _records(actor).annotate(merged_here=number, is_contact=Exists(contacts))
    return row_or_404(rows, pk)


def _records(actor: Actor) -> QuerySet[Person]:
    return Person.objects.visible_to(actor).select_related("picture", "user")


def current_person(actor: Actor, pk: int) -> Person:
    """A record that can still change. Raises Http404."""
    person = known_person(actor, pk)
    if person.merged_into_id or person.anonymised_at:
        raise Http404
    return person


def known_organisation(actor: Actor, pk: int) -> Organisation:
    rows = Organisation.objects.visible_to(actor).select_related("district").defer("district__boundary")
    return row_or_404(rows, pk)


def people_way(person: Person | None = None) -> list[Crumb]:
    """The way below the workplace: to the people, and to one of them."""
    way = [(_("People"), address("desk:people"))]
    if person is None:
        return way
    return [*way, (person.full_name or _("erased"), address("desk:person", person.pk))]


def organisations_way(organisation: Organisation | None = None) -> list[Crumb]:
    """The way below the workplace: to the organisations, and to one of them."""
    way = [(_("Organisations"), address("desk:organisations"))]
    if organisation is None:
        return way
    return [*way, (organisation.name, address("desk:organisation", organisation.pk))]

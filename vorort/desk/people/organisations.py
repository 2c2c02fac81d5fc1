from django.contrib import messages as notices
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vorort.committees.selectors import held_for, with_seats
from vorort.desk.people.filters import OrganisationFilter
from vorort.desk.people.forms import ContactForm, NewContactForm, OrganisationForm
from vorort.desk.people.gate import (
    MOST_KEY,
    current_person,
    entered,
    known_organisation,
    number_in,
    organisation_crumbs,
)
from vorort.districts.models import City
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.ground.text import normalised
from vorort.people import actions
from vorort.people.models import Organisation, OrganisationContact, Person
from vorort.people.selectors import organisations_named, people_named
from vorort.shell.lists import page_links
from vorort.shell.pages import Crumb, show_form

PER_PAGE, MOST_FOUND = 50, 20
FILLED_IN = ["GET", "HEAD", "POST"]


@login_required
@require_safe
def organisations(request: HttpRequest) -> HttpResponse:
    """All organisations by name, filtered by search, sector and district."""
    actor, _city = entered(request, "people.keep_organisation")
    form, path = OrganisationFilter(request.GET), reverse("desk:organisations")
    chosen = form.chosen()
    rows = organisations_named(Organisation.objects.visible_to(actor), chosen.get("q", ""))
    rows = rows.filter(sector=chosen["bereich"]) if chosen.get("bereich") else rows
    rows = rows.filter(district__slug=chosen["stadtbezirk"]) if chosen.get("stadtbezirk") else rows
    rows = (
        rows.select_related("district")
        .defer("district__boundary")
        .annotate(people=Count("contacts"))
        .order_by("name", "pk")
    )
    page = Paginator(rows, PER_PAGE).get_page(request.GET.get("seite"))
    number = page.paginator.count
    return show_form(
        request,
        "desk/people/organisations.html",
        [*organisation_crumbs()[:1], (_("Organisations"), "")],
        filter_form=form,
        organisations=page,
        pages=page_links(request, page),
        active=form.active(path),
        reset_url=path if request.GET else "",
        result_text=ngettext("%(number)s organisation", "%(number)s organisations", number)
        % {"number": number},
    )


@login_required
@require_safe
def organisation(request: HttpRequest, pk: int) -> HttpResponse:
    """All about one organisation: address, contacts, and who sits where on its behalf."""
    actor, _city = entered(request, "people.keep_organisation")
    found = known_organisation(actor, pk)
    contacts = found.contacts.select_related("person").order_by(
        "person__family_name", "person__given_name", "pk"
    )
    return show_form(
        request,
        "desk/people/organisation.html",
        organisation_crumbs((found.name, "")),
        organisation=found,
        contacts=contacts,
        mandates=held_for(found, now()),
    )


@login_required
@require_http_methods(FILLED_IN)
def add_organisation(request: HttpRequest) -> HttpResponse:
    """A new one."""
    actor, city = entered(request, "people.keep_organisation")
    return _organisation_form(request, actor, city, None)


@login_required
@require_http_methods(FILLED_IN)
def keep_organisation(request: HttpRequest, pk: int) -> HttpResponse:
    """Change what is on record."""
    actor, city = entered(request, "people.keep_organisation")
    return _organisation_form(request, actor, city, known_organisation(actor, pk))


@login_required
@require_http_methods(FILLED_IN)
def keep_contact(request: HttpRequest, pk: int) -> HttpResponse:
    """Name somebody on record as contact: first search, then say what they do there."""
    actor, _city = entered(request)
    found, number = known_organisation(actor, pk), number_in(request, "person")
    if not number:
        return _search_contact(request, actor, found)
    person = current_person(actor, number)
    known = found.contacts.filter(person=person).first()
    form = ContactForm(request.POST or None, initial={"function": known.function if known else ""})
    if request.method == "POST" and form.is_valid():
        try:
            actions.keep_contact(found, person, function=normalised(form.cleaned_data["function"]), by=actor)
        except ValidationError as error:
            form.add_error(None, error.messages)
        else:
            return _named(request, found, person)
    return _contact_form(request, found, form, _("Contact: %(name)s") % {"name": person.full_name})


@login_required
@require_http_methods(FILLED_IN)
def add_contact(request: HttpRequest, pk: int) -> HttpResponse:
    """Somebody who is not on record yet becomes a person and a contact."""
    actor, city = entered(request)
    found = known_organisation(actor, pk)
    form = NewContactForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            person = actions.keep_person(city, values=form.values(), by=actor)
            actions.keep_contact(found, person, function=normalised(form.cleaned_data["function"]), by=actor)
        except ValidationError as error:
            form.add_error(None, error.messages)
        else:
            return _named(request, found, person)
    return _contact_form(request, found, form, _("New contact"))


@login_required
@require_POST
def remove_contact(request: HttpRequest, pk: int) -> HttpResponse:
    """Somebody is no longer the contact of an organisation. The person stays on record."""
    actor, _city = entered(request)
    rows = OrganisationContact.objects.filter(organisation__in=Organisation.objects.visible_to(actor))
    contact = get_object_or_404(rows.select_related("organisation", "person"), pk=min(pk, MOST_KEY))
    actions.remove_contact(contact, by=actor)
    notices.success(request, _("%(name)s is no contact any more.") % {"name": contact.person.full_name})
    return redirect("desk:organisation", pk=contact.organisation_id)


def _organisation_form(
    request: HttpRequest, actor: Actor, city: City, found: Organisation | None
) -> HttpResponse:
    form = OrganisationForm(request.POST or None, organisation=found)
    if request.method == "POST" and form.is_valid():
        try:
            kept = actions.keep_organisation(city, values=form.values(), organisation=found, by=actor)
        except ValidationError as error:
            form.add_error(None, error.messages)
        else:
            notices.success(request, _("%(name)s is saved.") % {"name": kept.name})
            return redirect("desk:organisation", pk=kept.pk)
    return show_form(
        request,
        "desk/people/keep_organisation.html",
        _within(found, _("Change")) if found else organisation_crumbs((_("New"), "")),
        status=422 if form.errors else 200,
        form=form,
        organisation=found,
    )


def _search_contact(request: HttpRequest, actor: Actor, found: Organisation) -> HttpResponse:
    words = request.GET.get("q", "")
    among = with_seats(Person.objects.visible_to(actor).current(), now())
    return show_form(
        request,
        "desk/people/search_contact.html",
        _within(found, _("Add a contact")),
        organisation=found,
        words=words,
        found=people_named(among, words)[:MOST_FOUND] if words.strip() else [],
    )


def _contact_form(
    request: HttpRequest, found: Organisation, form: ContactForm | NewContactForm, title: str
) -> HttpResponse:
    return show_form(
        request,
        "desk/people/keep_contact.html",
        _within(found, title),
        status=422 if form.errors else 200,
        organisation=found,
        form=form,
        title=title,
    )


def _named(request: HttpRequest, found: Organisation, person: Person) -> HttpResponse:
    notices.success(request, _("%(name)s is a contact now.") % {"name": person.full_name})
    return redirect("desk:organisation", pk=found.pk)


def _within(found: Organisation, label: str) -> list[Crumb]:
    return organisation_crumbs((found.name, reverse("desk:organisation", args=[found.pk])), (label, ""))

from django.contrib import messages as notices
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vorort.committees.selectors import held_for, with_seats
from vorort.desk.pages import attempt, entered, form_page, sent, workplace
from vorort.desk.people.filters import OrganisationFilter
from vorort.desk.people.forms import ContactForm, NewContactForm, OrganisationForm
from vorort.desk.people.gate import (
    current_person,
    known_organisation,
    organisations_way,
)
from vorort.desk.stock import district_names
from vorort.districts.models import City
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.people import actions
from vorort.people.choices import Sector
from vorort.people.models import Organisation, OrganisationContact, Person
from vorort.people.selectors import organisations_named, people_named
from vorort.shell.addresses import address
from vorort.shell.keys import number_in, row_or_404
from vorort.shell.lists import page_links
from vorort.shell.pages import show_form

PER_PAGE, MOST_FOUND = 50, 20
FILLED_IN = ["GET", "HEAD", "POST"]


@login_required
@require_safe
def organisations(request: HttpRequest) -> HttpResponse:
    """All organisations by name, filtered by search, sector and district."""
    actor, _city = entered(request, "people.keep_organisation")
    form = OrganisationFilter(request.GET, districts=district_names(request))
    path = address("desk:organisations")
    chosen = form.chosen()
    rows = organisations_named(Organisation.objects.visible_to(actor), chosen.get("q", ""))
    rows = rows.filter(sector=chosen["bereich"]) if chosen.get("bereich") else rows
    rows = rows.filter(district__slug=chosen["stadtbezirk"]) if chosen.get("stadtbezirk") else rows
    rows = (
        rows.select_related("district")
        .only("name", "sector", "dissolved_on", "district__name")
        .annotate(people=Count("contacts"))
        .order_by("name", "pk")
    )
    page = Paginator(rows, PER_PAGE).get_page(request.GET.get("seite"))
    number = page.paginator.count
    return show_form(
        request,
        "desk/people/organisations.html",
        workplace((_("Organisations"), "")),
        filter_form=form,
        organisations=page,
        sectors={sector.value: sector.label for sector in Sector},
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
        workplace(*organisations_way(), (found.name, "")),
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
    actor, _city = entered(request, "people.keep_person")
    found, number = known_organisation(actor, pk), number_in(request.GET, "person")
    if not number:
        return _search_contact(request, actor, found)
    person = current_person(actor, number)
    known = found.contacts.filter(person=person).first()
    form = ContactForm(sent(request), initial={"function": known.function if known else ""})
    if attempt(form, lambda: actions.keep_contact(found, person, function=form.does(), by=actor)):
        return _named(request, found, person)
    return _contact_form(request, found, form, _("Contact: %(name)s") % {"name": person.full_name})


@login_required
@require_http_methods(FILLED_IN)
def add_contact(request: HttpRequest, pk: int) -> HttpResponse:
    """Somebody who is not on record yet becomes a person and a contact."""
    actor, city = entered(request, "people.keep_person")
    found = known_organisation(actor, pk)
    form = NewContactForm(sent(request))
    person = attempt(form, lambda: actions.keep_person(city, values=form.values(), by=actor))
    if person and attempt(form, lambda: actions.keep_contact(found, person, function=form.does(), by=actor)):
        return _named(request, found, person)
    return _contact_form(request, found, form, _("New contact"))


@login_required
@require_POST
def remove_contact(request: HttpRequest, pk: int) -> HttpResponse:
    """Somebody is no longer the contact of an organisation. The person stays on record."""
    actor, _city = entered(request, "people.keep_person")
    rows = OrganisationContact.objects.filter(organisation__in=Organisation.objects.visible_to(actor))
    contact = row_or_404(rows.select_related("organisation", "person"), pk)
    actions.remove_contact(contact, by=actor)
    notices.success(request, _("%(name)s is no contact any more.") % {"name": contact.person.full_name})
    return redirect("desk:organisation", pk=contact.organisation_id)


def _organisation_form(
    request: HttpRequest, actor: Actor, city: City, found: Organisation | None
) -> HttpResponse:
    form = OrganisationForm(sent(request), organisation=found)
    kept = attempt(
        form, lambda: actions.keep_organisation(city, values=form.values(), organisation=found, by=actor)
    )
    if kept:
        notices.success(request, _("%(name)s is saved.") % {"name": kept.name})
        return redirect("desk:organisation", pk=kept.pk)
    return show_form(
        request,
        "desk/people/keep_organisation.html",
        workplace(*organisations_way(found), (_("Change") if found else _("New"), "")),
        status=422 if form.errors else 200,
        form=form,
        organisation=found,
    )


def _search_contact(request: HttpRequest, actor: Actor, found: Organisation) -> HttpResponse:
    words = request.GET.get("q", "")
    among = people_named(Person.objects.visible_to(actor).current(), words)[:MOST_FOUND]
    return show_form(
        request,
        "desk/people/search_contact.html",
        workplace(*organisations_way(found), (_("Add a contact"), "")),
        organisation=found,
        words=words,
        found=with_seats(among, now()) if words.strip() else [],
    )


def _contact_form(
    request: HttpRequest, found: Organisation, form: ContactForm | NewContactForm, title: str
) -> HttpResponse:
    return form_page(
        request,
        form,
        heading=title,
        intro=found.name,
        submit=_("Save"),
        back_url=address("desk:organisation", found.pk),
        crumbs=organisations_way(found),
    )


def _named(request: HttpRequest, found: Organisation, person: Person) -> HttpResponse:
    notices.success(request, _("%(name)s is a contact now.") % {"name": person.full_name})
    return redirect("desk:organisation", pk=found.pk)

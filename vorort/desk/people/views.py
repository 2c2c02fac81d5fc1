from django.contrib import messages as notices
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vorort.committees.selectors import all_mandates_of, holding_seats, with_seats, without_seats
from vorort.desk.pages import attempt, did, entered, form_page, sent, workplace
from vorort.desk.people.filters import PeopleFilter
from vorort.desk.people.forms import EraseForm, InviteForm, PersonForm
from vorort.desk.people.gate import (
    current_person,
    people_way,
    whole_person,
)
from vorort.desk.people.shapes import consent_rows, listed, mandate_groups
from vorort.desk.stock import all_invited, district_names
from vorort.districts.models import City
from vorort.files.rules import UnusablePicture
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.people import actions
from vorort.people.choices import ConsentSubject, ConsentWay
from vorort.people.models import Invitation, Person
from vorort.people.selectors import people_named
from vorort.shell.addresses import address
from vorort.shell.lists import page_links
from vorort.shell.pages import show_form

PER_PAGE = 50
FILLED_IN = ["GET", "HEAD", "POST"]


@login_required
@require_safe
def people(request: HttpRequest) -> HttpResponse:
    """Everybody on record, by name; filtered by search, account, seat and district of the seat."""
    actor, _city = entered(request, "people.keep_person")
    form = PeopleFilter(request.GET, districts=district_names(request))
    page = Paginator(_listed(actor, form), PER_PAGE).get_page(request.GET.get("seite"))
    number, path = page.paginator.count, address("desk:people")
    return show_form(
        request,
        "desk/people/people.html",
        workplace((_("People"), "")),
        filter_form=form,
        people=listed(with_seats(page, now()), all_invited(request)),
        pages=page_links(request, page),
        active=form.active(path),
        reset_url=path if request.GET else "",
        result_text=ngettext("%(number)s person", "%(number)s people", number) % {"number": number},
    )


@login_required
@require_safe
def person(request: HttpRequest, pk: int) -> HttpResponse:
    """All about one person. What was merged leads to the record it is part of now."""
    actor, _city = entered(request, "people.keep_person")
    found, at = whole_person(actor, pk), now()
    if found.merged_into_id:
        return redirect("desk:person", pk=found.merged_into_id)
    contacts = found.contact_for.select_related("organisation")
    return show_form(
        request,
        "desk/people/person.html",
        workplace(*people_way(), (found.full_name or _("erased"), "")),
        person=found,
        invitation=None if found.user_id else Invitation.objects.open(at).filter(person=found).first(),
        consents=consent_rows(found),
        mandates=mandate_groups(all_mandates_of(found), at),
        contact_for=contacts.order_by("organisation__name", "pk") if vars(found)["is_contact"] else [],
        duplicates=vars(found)["merged_here"],
    )


@login_required
@require_http_methods(FILLED_IN)
def add_person(request: HttpRequest) -> HttpResponse:
    """Somebody new."""
    actor, city = entered(request, "people.keep_person")
    return _person_form(request, actor, city, None)


@login_required
@require_http_methods(FILLED_IN)
def keep_person(request: HttpRequest, pk: int) -> HttpResponse:
    """Change name, contact and picture."""
    actor, city = entered(request, "people.keep_person")
    return _person_form(request, actor, city, current_person(actor, pk))


@login_required
@require_POST
def record_consent(request: HttpRequest, pk: int, subject: str) -> HttpResponse:
    """Write down what somebody has agreed to on paper or by word of mouth."""
    actor, _city = entered(request, "people.keep_person")
    found, way = current_person(actor, pk), request.POST.get("way", "")
    if subject not in ConsentSubject.values or way not in (ConsentWay.PAPER, ConsentWay.SPOKEN):
        raise Http404
    actions.record_consent(found, ConsentSubject(subject), way=ConsentWay(way), by=actor)
    notices.success(request, _("The consent is noted."))
    return redirect(f"{address('desk:person', pk)}#einwilligungen")


@login_required
@require_POST
def withdraw_consent(request: HttpRequest, pk: int, subject: str) -> HttpResponse:
    """Somebody has told us that a thing shall not be shown any more."""
    actor, _city = entered(request, "people.keep_person")
    found = current_person(actor, pk)
    if subject not in ConsentSubject.values:
        raise Http404
    actions.withdraw_consent(found, ConsentSubject(subject), by=actor)
    notices.success(request, _("The consent is taken back. It is shown nowhere any more."))
    return redirect(f"{address('desk:person', pk)}#einwilligungen")


@login_required
@require_http_methods(FILLED_IN)
def invite_person(request: HttpRequest, pk: int) -> HttpResponse:
    """Send a mail with a link by which a person takes over the record."""
    actor, _city = entered(request, "people.keep_person")
    found = current_person(actor, pk)
    form = InviteForm(sent(request), initial={"email": found.email})
    invitation = attempt(
        form, lambda: actions.invite_person(found, email=form.cleaned_data["email"], by=actor)
    )
    if invitation:
        notices.success(request, _("The invitation goes to %(email)s.") % {"email": invitation.email})
        return redirect("desk:person", pk=pk)
    return form_page(
        request,
        form,
        heading=_("Invite"),
        submit=_("Send the invitation"),
        back_url=address("desk:person", pk),
        crumbs=people_way(found),
        template="desk/people/invite_person.html",
        person=found,
    )


@login_required
@require_POST
def withdraw_invitation(request: HttpRequest, pk: int) -> HttpResponse:
    """Take the open invitation of a person back."""
    actor, _city = entered(request, "people.keep_person")
    found = current_person(actor, pk)
    invitation = found.invitations.filter(accepted_at=None, withdrawn_at=None).first()
    if invitation is None:
        raise Http404
    told = _("The invitation is taken back. Its link opens nothing any more.")
    did(request, told, actions.withdraw_invitation, invitation)
    return redirect("desk:person", pk=pk)


@login_required
@require_http_methods(FILLED_IN)
def erase_person(request: HttpRequest, pk: int) -> HttpResponse:
    """Erase what is personal, after saying what stays."""
    actor, _city = entered(request, "people.keep_person")
    found = current_person(actor, pk)
    form = EraseForm(sent(request))
    if attempt(form, lambda: actions.erase_person(found, by=actor)):
        notices.success(request, _("What was personal is erased."))
        return redirect("desk:people")
    return show_form(
        request,
        "desk/people/erase_person.html",
        workplace(*people_way(found), (_("Erase"), "")),
        status=422 if form.errors else 200,
        person=found,
        form=form,
        sits=all_mandates_of(found).in_force(now()),
    )


def _listed(actor: Actor, form: PeopleFilter) -> QuerySet[Person]:
    """The list as filtered, with what a row shows. A few statements whatever the number."""
    at, chosen = now(), form.chosen()
    rows = people_named(Person.objects.visible_to(actor).current(), chosen.get("q", ""))
    if account := chosen.get("konto"):
        rows = rows.filter(user__isnull=account == "nein")
    if chosen.get("sitz") == "nein":
        rows = without_seats(rows, at)
    elif chosen.get("sitz") or chosen.get("stadtbezirk"):
        rows = holding_seats(rows, at, chosen.get("stadtbezirk", ""))
    return rows.only("title", "given_name", "family_name", "user_id")


def _person_form(request: HttpRequest, actor: Actor, city: City, found: Person | None) -> HttpResponse:
    posted = (request.POST, request.FILES) if request.method == "POST" else (None, None)
    form = PersonForm(*posted, person=found)
    if request.method == "POST":
        kept = _kept(form, actor, city, found) if form.is_valid() else None
        if kept:
            notices.success(request, _("%(name)s is saved.") % {"name": kept.full_name})
            return redirect("desk:person", pk=kept.pk)
        form.ask_for_picture_again()
    crumbs = workplace(*people_way(found), (_("Change") if found else _("New"), ""))
    status = 422 if form.errors else 200
    return show_form(request, "desk/people/keep_person.html", crumbs, status=status, form=form, person=found)


def _kept(form: PersonForm, actor: Actor, city: City, found: Person | None) -> Person | None:
    """Save what was filled in; what cannot be saved is told by the form."""
    picture, without = form.new_picture(), form.wants_no_picture
    try:
        return actions.keep_person(
            city, values=form.values(), person=found, picture=picture, without_picture=without, by=actor
        )
    except (ValidationError, UnusablePicture) as error:
        form.told_by(error)
        return None

"""Everything about people, organisations and mandates as tables, for the office. Each use is noted in the journal."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from vorort.committees.actions import export_records as note
from vorort.committees.choices import Basis, CommitteeKind, ExportSubject, MandateState, WhyEnded
from vorort.committees.models import Mandate
from vorort.desk.pages import entered, workplace
from vorort.ground.actor import Actor
from vorort.ground.clock import last_day
from vorort.people.choices import Sector
from vorort.people.models import Organisation, Person
from vorort.shell.exports import FORMS, Row, Table, download
from vorort.shell.pages import show_form
from vorort.shell.shapes import Text

MAY = "committees.export_records"
# how many rows are fetched at a time
CHUNK = 500
PEOPLE: dict[str, Text] = {
    "number": gettext_lazy("Number"), "title": gettext_lazy("Title"), "given_name": gettext_lazy("Given name"),
    "family_name": gettext_lazy("Family name"), "function": gettext_lazy("What they do besides"),
    "email": gettext_lazy("E-mail address"), "phone": gettext_lazy("Phone"),
    "street": gettext_lazy("Street and number"), "postcode": gettext_lazy("Postcode"), "town": gettext_lazy("Town"),
    "has_account": gettext_lazy("Account"), "shows_name": gettext_lazy("Name is public"),
    "shows_picture": gettext_lazy("Picture is public"), "shows_function": gettext_lazy("Function is public"),
    "shows_contact": gettext_lazy("Contact is public"), "created": gettext_lazy("Made on"),
    "changed": gettext_lazy("Last changed on"),
}  # fmt: skip
ORGANISATIONS: dict[str, Text] = {
    "number": gettext_lazy("Number"), "name": gettext_lazy("Name"), "short_name": gettext_lazy("Short name"),
    "sector": gettext_lazy("Sector"), "district": gettext_lazy("District"),
    "street": gettext_lazy("Street and number"), "postcode": gettext_lazy("Postcode"), "town": gettext_lazy("Town"),
    "phone": gettext_lazy("Phone"), "email": gettext_lazy("E-mail address"), "url": gettext_lazy("Website"),
    "dissolved_on": gettext_lazy("Dissolved on"), "created": gettext_lazy("Made on"),
    "changed": gettext_lazy("Last changed on"),
}  # fmt: skip
MANDATES: dict[str, Text] = {
    "number": gettext_lazy("Number"), "committee": gettext_lazy("Committee"), "kind": gettext_lazy("Kind"),
    "district": gettext_lazy("District"), "seat": gettext_lazy("Seat"), "votes": gettext_lazy("votes"),
    "person": gettext_lazy("Number of the person"), "name": gettext_lazy("Name"),
    "organisation": gettext_lazy("On behalf of"), "state": gettext_lazy("State"), "basis": gettext_lazy("Basis"),
    "begins": gettext_lazy("From"), "ends": gettext_lazy("Until (last day)"),
    "why_ended": gettext_lazy("Why it ended"), "document": gettext_lazy("Document"),
}  # fmt: skip


@login_required
@require_safe
def exports(request: HttpRequest) -> HttpResponse:
    """Which tables there are."""
    entered(request, MAY)
    crumbs = workplace((_("Export"), ""))
    return show_form(
        request, "desk/people/exports.html", crumbs, subjects=list(ExportSubject), forms=list(FORMS)
    )


@login_required
@require_safe
def export_records(request: HttpRequest, what: str, form: str) -> HttpResponseBase:
    """One table as a file."""
    actor, city = entered(request, MAY)
    if what not in ExportSubject.values or form not in FORMS:
        raise Http404
    columns, rows = TABLES[ExportSubject(what)]
    note(city, ExportSubject(what), form=form, by=actor)
    return download(Table(what, columns, rows(actor)), form)


def _people(actor: Actor) -> Iterator[Row]:
    plain = [name for name in PEOPLE if name not in ("number", "has_account", "created", "changed")]
    for person in Person.objects.visible_to(actor).current().iterator(CHUNK):
        yield {name: getattr(person, name) for name in plain} | {
            "number": person.pk,
            "has_account": person.user_id is not None,
            **_stamps(person),
        }


def _organisations(actor: Actor) -> Iterator[Row]:
    plain = [n for n in ORGANISATIONS if n not in ("number", "sector", "district", "created", "changed")]
    rows = Organisation.objects.visible_to(actor).select_related("district").defer("district__boundary")
    for row in rows.iterator(CHUNK):
        yield {name: getattr(row, name) for name in plain} | {
            "number": row.pk,
            "sector": str(Sector(row.sector).label),
            "district": row.district.name if row.district else "",
            **_stamps(row),
        }


def _mandates(actor: Actor) -> Iterator[Row]:
    rows = Mandate.objects.visible_to(actor).shown().select_related("committee__district")
    rows = rows.defer("committee__district__boundary").order_by("committee__name", "begins", "pk")
    for row in rows.iterator(CHUNK):
        committee = row.committee
        yield {
            "number": row.pk,
            "committee": committee.name,
            "kind": str(CommitteeKind(committee.kind).label),
            "district": committee.district.name if committee.district else "",
            "seat": str(row.seat),
            "votes": row.seat.is_voting,
            "person": row.person_id,
            "name": row.person.full_name,
            "organisation": row.represents.name if row.represents else "",
            "state": str(MandateState(row.state).label),
            "basis": str(Basis(row.basis).label),
            "begins": localtime(row.begins).date(),
            "ends": last_day(row.ends) if row.ends else None,
            "why_ended": str(WhyEnded(row.why_ended).label) if row.why_ended else "",
            "document": row.document,
        }


def _stamps(row: Any) -> Row:
    return {"created": localtime(row.created).date(), "changed": localtime(row.changed).date()}


TABLES: dict[ExportSubject, tuple[Mapping[str, Text], Callable[[Actor], Iterator[Row]]]] = {
    ExportSubject.PEOPLE: (PEOPLE, _people),
    ExportSubject.ORGANISATIONS: (ORGANISATIONS, _organisations),
    ExportSubject.MANDATES: (MANDATES, _mandates),
}

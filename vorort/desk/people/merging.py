"""Two records that are one human being: suggest, compare, confirm."""

from dataclasses import dataclass

from django.contrib import messages as notices
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from vorort.committees.selectors import all_mandates_of, with_seats
from vorort.desk.pages import entered, workplace
from vorort.desk.people.forms import PERSON_NAMES, PersonForm
from vorort.desk.people.gate import current_person, people_way
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.people import actions
from vorort.people.choices import ConsentSubject
from vorort.people.models import Person
from vorort.people.rules import merged_values
from vorort.people.selectors import likely_duplicates, people_named
from vorort.shell.keys import number_in
from vorort.shell.pages import show_form
from vorort.shell.shapes import Text

MOST_FOUND = 20


@dataclass(frozen=True)
class Compared:
    """One line of the comparison: what either says, and what stays."""

    label: Text
    kept: str
    other: str
    stays: str

    @property
    def is_lost(self) -> bool:
        """The other record says something that goes."""
        return bool(self.other) and self.other not in (self.stays, self.kept)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def merge_people(request: HttpRequest, pk: int) -> HttpResponse:
    """First choose the other record, then see both side by side, then confirm."""
    actor, _city = entered(request, "people.keep_person")
    kept, number = current_person(actor, pk), number_in(request.GET, "mit")
    if not number:
        return _choose(request, actor, kept)
    other = current_person(actor, number)
    if request.method != "POST":
        return _compare(request, kept, other)
    try:
        actions.merge_people(other, into=kept, by=actor)
    except ValidationError as error:
        return _compare(request, kept, other, problems=error.messages)
    notices.success(request, _("Both records are one now."))
    return redirect("desk:person", pk=pk)


def _choose(request: HttpRequest, actor: Actor, kept: Person) -> HttpResponse:
    words, at = request.GET.get("q", ""), now()
    among = Person.objects.visible_to(actor).current()
    found = people_named(among.exclude(pk=kept.pk), words)[:MOST_FOUND] if words.strip() else []
    return show_form(
        request,
        "desk/people/choose_duplicate.html",
        workplace(*people_way(kept), (_("Merge"), "")),
        person=kept,
        words=words,
        found=with_seats(found, at),
        alike=with_seats(likely_duplicates(kept, among), at),
    )


def _compare(
    request: HttpRequest, kept: Person, other: Person, problems: list[str] | None = None
) -> HttpResponse:
    return show_form(
        request,
        "desk/people/merge_people.html",
        workplace(*people_way(kept), (_("Merge"), "")),
        status=422 if problems else 200,
        kept=kept,
        other=other,
        problems=problems or [],
        lines=[*_words(kept, other), *_consents(kept, other), *_belongings(kept, other)],
        mandates=[*all_mandates_of(kept), *all_mandates_of(other)],
    )


def _words(kept: Person, other: Person) -> list[Compared]:
    mine, theirs = ({name: getattr(row, name) for name in PERSON_NAMES} for row in (kept, other))
    after = merged_values(mine, theirs)
    labels = {name: PersonForm.base_fields[name].label or "" for name in PERSON_NAMES}
    rows = [Compared(labels[name], mine[name], theirs[name], after[name]) for name in PERSON_NAMES]
    return [row for row in rows if row.kept or row.other]


def _consents(kept: Person, other: Person) -> list[Compared]:
    """What only one of the two has agreed to is not shown any more."""
    rows = []
    for subject in ConsentSubject:
        given = [getattr(row, f"shows_{subject.value}") for row in (kept, other)]
        words = [_("public") if is_given else _("not public") for is_given in (*given, all(given))]
        if any(given):
            rows.append(Compared(_("Public: %(what)s") % {"what": subject.label}, *words))
    return rows


def _belongings(kept: Person, other: Person) -> list[Compared]:
    mine, theirs = (
        {
            _("Picture"): row.picture.alt_de if row.picture else "",
            _("Account"): row.user.email if row.user else "",
            _("Contact of"): ", ".join(row.contact_for.values_list("organisation__name", flat=True)),
        }
        for row in (kept, other)
    )
    both = {**mine, **{label: mine[label] or theirs[label] for label in mine}}
    both[_("Contact of")] = _united(mine[_("Contact of")], theirs[_("Contact of")])
    rows = [Compared(label, mine[label], theirs[label], both[label]) for label in mine]
    return [row for row in rows if row.kept or row.other]


def _united(*lists: str) -> str:
    return ", ".join(dict.fromkeys(name for names in lists for name in names.split(", ") if name))

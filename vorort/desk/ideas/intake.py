"""How ideas are taken in: days until an answer, whether they are looked at first, and from which age without parents."""

from dataclasses import dataclass

from django import forms
from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_safe

from vorort.desk.ideas.gate import at_work, entered_reach, ideas_way
from vorort.desk.pages import attempt, form_page, permitted, sent, workplace
from vorort.districts.models import City, District
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.ideas import actions
from vorort.ideas.models import Intake
from vorort.ideas.selectors import intake_of
from vorort.people.selectors import actor_of
from vorort.shell.menu import city_of
from vorort.shell.pages import show_form


class IntakeForm(forms.Form):
    """The three things a district decides about its ideas."""

    answer_days = forms.IntegerField(
        label=gettext_lazy("Days until the first answer"),
        min_value=1,
        max_value=365,
        help_text=gettext_lazy(
            "This is promised to everybody who hands in an idea. Ideas already there keep their day."
        ),
    )
    looks_first = forms.BooleanField(
        label=gettext_lazy("Look at every idea before it appears"),
        required=False,
        help_text=gettext_lazy("The office or a moderator releases each. Without it, ideas appear at once."),
    )
    consent_age = forms.IntegerField(
        label=gettext_lazy("Age from which nobody asks the parents"),
        min_value=0,
        max_value=18,
        help_text=gettext_lazy("The same age holds for helping. 0 means that parents are never asked."),
    )


@dataclass(frozen=True, slots=True)
class IntakeRow:
    """A district, or the city for all that say nothing themselves, and what holds there."""

    name: str
    sentence: str
    is_own: bool
    url: str


@at_work
@require_safe
def intake(request: HttpRequest) -> HttpResponse:
    """What holds where."""
    reach, actor, city, at = entered_reach(request), actor_of(request.user), city_of(request), now()
    known = {row.district_id: row for row in Intake.objects.all()}
    common = known.get(None, Intake())
    districts = District.objects.defer("boundary").order_by("name")
    if None not in reach.works:
        districts = districts.filter(pk__in=reach.districts)
    rows = [
        _row(place, known.get(place.pk, common), place.pk in known, at_may)
        for place, at_may in ((place, allows("ideas.set_intake", actor, place, at)) for place in districts)
    ]
    if not rows:
        permitted(request, "ideas.set_intake", None)
    may_city = city is not None and allows("ideas.set_intake", actor, city, at)
    url = reverse("desk:set_city_intake") if may_city else ""
    first = IntakeRow(_("Whole city"), sentence_of(common), is_own=True, url=url)
    return show_form(
        request, "desk/ideas/intake.html", workplace(*ideas_way((_("Settings"), ""))), rows=[first, *rows]
    )


@at_work
def set_city_intake(request: HttpRequest) -> HttpResponse:
    """For all districts that say nothing themselves."""
    city = city_of(request)
    permitted(request, "ideas.set_intake", city)
    assert city is not None  # noqa: S101  # permitted for nothing else
    return _form(request, city, Intake.objects.filter(district=None).first() or Intake(), _("Whole city"))


@at_work
def set_intake(request: HttpRequest, slug: str) -> HttpResponse:
    """For one district."""
    place = get_object_or_404(District.objects.defer("boundary"), slug=slug)
    permitted(request, "ideas.set_intake", place)
    return _form(request, place, intake_of(place.pk), place.name)


def sentence_of(row: Intake) -> str:
    """What it means, in words."""
    days = ngettext("answered within %(days)s day", "answered within %(days)s days", row.answer_days)
    looks = _("looked at before it appears") if row.looks_first else _("appears at once")
    age = _("parents are asked below the age of %(age)s") % {"age": row.consent_age}
    told = {
        "looks": looks,
        "days": days % {"days": row.answer_days},
        "age": age if row.consent_age else _("parents are not asked"),
    }
    return _("An idea %(looks)s and is %(days)s; %(age)s.") % told


def _row(place: District, row: Intake, is_own: bool, may_set: bool) -> IntakeRow:
    url = reverse("desk:set_intake", args=[place.slug]) if may_set else ""
    return IntakeRow(place.name, sentence_of(row), is_own, url)


def _form(request: HttpRequest, place: District | City, row: Intake, name: str) -> HttpResponse:
    start = {"answer_days": row.answer_days, "looks_first": row.looks_first, "consent_age": row.consent_age}
    form, by = IntakeForm(sent(request), initial=start), actor_of(request.user)
    back = reverse("desk:intake")
    if attempt(form, lambda: actions.set_intake(place, by=by, **form.cleaned_data)):
        notices.success(request, _("That is kept."))
        return redirect(back)
    return form_page(
        request, form, heading=_("How ideas are taken in: %(place)s") % {"place": name}, submit=_("Keep"),
        back_url=back, crumbs=ideas_way((_("Settings"), back)),
        intro=_("Now: %(sentence)s") % {"sentence": sentence_of(row)},
    )  # fmt: skip

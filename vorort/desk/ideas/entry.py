"""What comes on paper or by phone: the empty form to print, and the page to enter it on."""

import secrets
from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages as notices
from django.db import transaction
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from vorort.desk.ideas.filters import words_to_choose
from vorort.desk.ideas.gate import at_work, entered_reach, ideas_way
from vorort.desk.pages import attempt, form_page, permitted, sent, user_of
from vorort.districts.models import Audience, District, Theme
from vorort.ground.actor import Actor, ActorKind
from vorort.ideas import actions
from vorort.ideas.choices import IdeaState, Way
from vorort.ideas.models import Idea
from vorort.ideas.rules import LEAST_LETTERS, MOST_LETTERS
from vorort.ideas.selectors.inbox import Reach
from vorort.people.models import Organisation
from vorort.shell.appointments.letter import qr_of
from vorort.shell.fields import WordsField
from vorort.shell.menu import city_of
from vorort.shell.papers import makes_pdf, pdf_view, print_view

SHEET = "desk/ideas/sheet.html"


class EnterIdeaForm(forms.Form):
    """What stands on the sheet, in its order."""

    more = ("theme", "audience", "organisation")

    way = forms.ChoiceField(
        label=gettext_lazy("How it came in"),
        choices=[(Way.PAPER.value, Way.PAPER.label), (Way.PHONE.value, Way.PHONE.label)],
        initial=Way.PAPER.value,
        widget=forms.RadioSelect,
    )
    district: "forms.ModelChoiceField[District]" = forms.ModelChoiceField(
        District.objects.defer("boundary"), label=gettext_lazy("District"), to_field_name="slug"
    )
    title = WordsField(
        label=gettext_lazy("The idea in one line"),
        max_length=200,
        help_text=gettext_lazy("It becomes the heading."),
    )
    text = WordsField(
        label=gettext_lazy("The idea"),
        min_length=LEAST_LETTERS,
        max_length=MOST_LETTERS,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=gettext_lazy("In the words of whoever wrote or called. Everybody can read it."),
    )
    where = WordsField(
        label=gettext_lazy("Where"),
        max_length=200,
        required=False,
        help_text=gettext_lazy("In words, such as “at the fountain of the market”."),
    )
    author_name = WordsField(
        label=gettext_lazy("Name, as everybody may read it"),
        max_length=100,
        required=False,
        help_text=gettext_lazy("Only if the person has agreed to it."),
    )
    email = forms.EmailField(
        label=gettext_lazy("E-mail address"),
        required=False,
        help_text=gettext_lazy("Not public. Without one, the answer goes out as a letter."),
    )
    theme: "forms.ModelChoiceField[Theme]" = forms.ModelChoiceField(
        Theme.objects.all(), label=gettext_lazy("Theme"), required=False, to_field_name="slug"
    )
    audience: "forms.ModelChoiceField[Audience]" = forms.ModelChoiceField(
        Audience.objects.all(), label=gettext_lazy("For whom"), required=False, to_field_name="slug"
    )
    organisation = WordsField(
        label=gettext_lazy("On behalf of an organisation"),
        required=False,
        max_length=200,
        help_text=gettext_lazy("Its name as it is on record here."),
    )
    form_key = WordsField(max_length=64, widget=forms.HiddenInput)

    def __init__(self, reach: Reach, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        words = words_to_choose(reach)
        self._slugs = {slug for slug, _name in words["district"]}
        empty = {"district": _("Please choose"), "theme": _("none"), "audience": _("everybody")}
        for name, choices in words.items():
            only_one = name == "district" and len(choices) == 1
            field: Any = self.fields[name]
            field.choices = choices if only_one else [("", empty[name]), *choices]

    def clean_district(self) -> District:
        """A district whoever enters it works for."""
        found: District = self.cleaned_data["district"]
        if found.slug not in self._slugs:
            raise forms.ValidationError(forms.ModelChoiceField.default_error_messages["invalid_choice"])
        return found

    def clean_organisation(self) -> Organisation | None:
        name = self.cleaned_data["organisation"].strip()
        if not name:
            return None
        living = Organisation.objects.filter(dissolved_on=None)
        found = living.filter(Q(name=name) | Q(short_name=name)).order_by("pk").first()
        if found is None:
            raise forms.ValidationError(_("No organisation of this name is on record."))
        return found

    def values(self) -> dict[str, Any]:
        names = ("title", "text", "where", "theme", "audience", "author_name")
        return {name: self.cleaned_data[name] for name in names}


@at_work
@require_http_methods(["GET", "HEAD", "POST"])
def enter_idea(request: HttpRequest) -> HttpResponse:
    """Enter for somebody what they have written down or told."""
    reach, user = entered_reach(request), user_of(request)
    form = EnterIdeaForm(reach, sent(request), initial={"form_key": secrets.token_urlsafe(24)})
    idea = attempt(form, lambda: _entered(form, user.pk))
    if idea is None:
        _refuse_those_who_enter_nowhere(request, reach)
        return form_page(
            request, form, heading=_("Enter an idea"), submit=_("Enter"), back_url=reverse("desk:ideas"),
            crumbs=ideas_way(), intro=_("For people who have filled in the printed form, or who call."),
        )  # fmt: skip
    if idea.state == IdeaState.HELD:
        notices.success(request, _("The idea is kept. Somebody looks at it before it appears."))
        return redirect("desk:ideas")
    notices.success(request, _("The idea is published. Its number is %(number)s.") % {"number": idea.pk})
    return redirect("desk:idea", pk=idea.pk)


@at_work
@require_safe
def idea_sheet(request: HttpRequest) -> HttpResponse:
    """The empty form as a page to print."""
    pdf = reverse("desk:idea_sheet_pdf") if makes_pdf() else ""
    return print_view(request, SHEET, back_url=reverse("desk:ideas"), pdf_url=pdf, **_sheet(request))


@at_work
@require_safe
def idea_sheet_pdf(request: HttpRequest) -> HttpResponse:
    """The empty form as PDF."""
    back = reverse("desk:idea_sheet")
    return pdf_view(request, SHEET, filename="idee-vordruck.pdf", print_url=back, **_sheet(request))


def _entered(form: EnterIdeaForm, user_id: int) -> Idea:
    """Both or nothing: a draft that could not be handed in would wait where nobody sees it."""
    filled = form.cleaned_data
    by = Actor(ActorKind.USER, user_id, on_behalf=filled["way"])
    with transaction.atomic():
        draft = actions.draft_idea(
            filled["district"], values=form.values(), form_key=filled["form_key"],
            organisation=filled["organisation"], by=by,
        )  # fmt: skip
        if draft.state != IdeaState.DRAFT:
            # sent twice
            return draft
        return actions.hand_in_idea(draft, email=filled["email"], by=by)


def _refuse_those_who_enter_nowhere(request: HttpRequest, reach: Reach) -> None:
    """Raises Http404 for those who only look at held ideas or lead a group."""
    if not reach.works:
        permitted(request, "ideas.draft_idea", None)


def _sheet(request: HttpRequest) -> dict[str, Any]:
    """What the sheet needs. Raises Http404."""
    _refuse_those_who_enter_nowhere(request, entered_reach(request))
    address = settings.WAGTAILADMIN_BASE_URL + reverse("portal:draft_idea")
    rows = District.objects.order_by("name").values_list("name", flat=True)
    return {"address": address, "qr": qr_of(address), "districts": list(rows), "city": city_of(request)}

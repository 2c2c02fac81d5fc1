from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from vorort.desk.direction.comparing import compared
from vorort.desk.direction.forms import AdoptProfileForm, GiveBackProfileForm, ProfileDraftForm
from vorort.desk.direction.rooms import crumbs_to, did, district_of, draft_of, filled
from vorort.direction import actions
from vorort.direction.models import Profile
from vorort.direction.selectors import current_and_draft, drafting_committees, profiles_of, steers
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.people.selectors import actor_of
from vorort.shell.pages import Crumb, show_form

ON_DRAFTS = (
    "change_profile_draft", "hand_in_profile", "give_back_profile", "adopt_profile", "discard_profile_draft",
)  # fmt: skip


@login_required
def profile(request: HttpRequest, slug: str) -> HttpResponse:
    """The profile in force and the draft of the next, side by side."""
    district, actor, at = district_of(request, slug), actor_of(request.user), now()
    current, draft = current_and_draft(profiles_of(district, actor))
    if draft:
        draft.district = district
    return show_form(
        request,
        "desk/direction/profile.html",
        crumbs_to(_("Profile of %(district)s") % {"district": district.name}),
        district=district,
        current=current,
        draft=draft,
        changes=compared(current, draft) if draft else None,
        may={name: bool(draft) and allows(f"direction.{name}", actor, draft) for name in ON_DRAFTS},
        committees=[] if draft else drafting_committees(district, actor, at),
        plans=steers(district, actor, at),
        year=localdate().year,
    )


@login_required
@require_POST
def draft_profile(request: HttpRequest, slug: str) -> HttpResponse:
    """Begin the next version for one of the committees somebody sits in."""
    district = district_of(request, slug)
    chosen = request.POST.get("gremium", "")
    number = int(chosen) if chosen.isascii() and chosen.isdigit() and len(chosen) < 18 else 0
    mine = drafting_committees(district, actor_of(request.user), now())
    committee = get_object_or_404(mine, pk=number)
    if did(request, _("The draft is there. Write what should change."), actions.draft_profile, committee):
        return redirect("desk:change_profile_draft", slug=slug)
    return redirect("desk:profile", slug=slug)


@login_required
def change_profile_draft(request: HttpRequest, slug: str) -> HttpResponse:
    """Write the draft."""
    draft = draft_of(request, slug, "change_profile_draft")
    form = ProfileDraftForm(request.POST or None, initial=ProfileDraftForm.start(draft))
    if request.method == "POST" and form.is_valid():
        told = {"text": form.cleaned_data["text"], "goals": form.goals()}
        if filled(request, _("The draft is kept."), form, actions.change_profile_draft, draft, **told):
            return redirect("desk:profile", slug=slug)
    return _form_page(request, "change_profile_draft", draft, form, _("Draft"))


@login_required
@require_POST
def hand_in_profile(request: HttpRequest, slug: str) -> HttpResponse:
    """Hand the draft to the steering committee."""
    draft = draft_of(request, slug, "hand_in_profile")
    did(request, _("The draft is with the steering committee now."), actions.hand_in_profile, draft)
    return redirect("desk:profile", slug=slug)


@login_required
def give_back_profile(request: HttpRequest, slug: str) -> HttpResponse:
    """Give the draft back with a word of why."""
    draft = draft_of(request, slug, "give_back_profile")
    form = GiveBackProfileForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        told, note = _("The draft has been given back."), form.cleaned_data["note"]
        if filled(request, told, form, actions.give_back_profile, draft, note=note):
            return redirect("desk:profile", slug=slug)
    return _form_page(request, "give_back_profile", draft, form, _("Give back"))


@login_required
def adopt_profile(request: HttpRequest, slug: str) -> HttpResponse:
    """Write down that the steering committee has adopted the draft."""
    draft = draft_of(request, slug, "adopt_profile")
    form = AdoptProfileForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        told = _("The profile is adopted. Everybody can read it now.")
        if filled(request, told, form, actions.adopt_profile, draft, **form.cleaned_data):
            return redirect("desk:profile", slug=slug)
    return _form_page(request, "adopt_profile", draft, form, _("Adopt"))


@login_required
@require_POST
def discard_profile_draft(request: HttpRequest, slug: str) -> HttpResponse:
    """Throw the draft away."""
    draft = draft_of(request, slug, "discard_profile_draft")
    did(request, _("The draft has been thrown away."), actions.discard_profile_draft, draft)
    return redirect("desk:profile", slug=slug)


def _form_page(
    request: HttpRequest,
    name: str,
    draft: Profile,
    form: ProfileDraftForm | GiveBackProfileForm | AdoptProfileForm,
    label: str,
) -> HttpResponse:
    back = reverse("desk:profile", args=[draft.district.slug])
    above = crumbs_to(_("Profile of %(district)s") % {"district": draft.district.name}, back)
    crumbs: list[Crumb] = [*above, (label, "")]
    status = 422 if form.errors else 200
    template = f"desk/direction/{name}.html"
    return show_form(request, template, crumbs, status=status, draft=draft, form=form, back_url=back)

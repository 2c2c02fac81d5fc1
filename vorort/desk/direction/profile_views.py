from django.contrib import messages as notices
from django.contrib.auth.decorators import login_required
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from vorort.desk.direction.comparing import compared
from vorort.desk.direction.forms import AdoptProfileForm, GiveBackProfileForm, ProfileDraftForm
from vorort.desk.direction.rooms import district_of, draft_of
from vorort.desk.pages import attempt, did, form_page, sent, workplace
from vorort.direction import actions
from vorort.direction.models import Profile
from vorort.direction.selectors import current_and_draft, drafting_committees, profiles_of, steers
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.keys import number_in, row_or_404
from vorort.shell.pages import show_form

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
        workplace((_("Profile of %(district)s") % {"district": district.name}, "")),
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
    mine = drafting_committees(district, actor_of(request.user), now())
    committee = row_or_404(mine, number_in(request.POST, "gremium"))
    if did(request, _("The draft is there. Write what should change."), actions.draft_profile, committee):
        return redirect("desk:change_profile_draft", slug=slug)
    return redirect("desk:profile", slug=slug)


@login_required
def change_profile_draft(request: HttpRequest, slug: str) -> HttpResponse:
    """Write the draft."""
    draft = draft_of(request, slug, "change_profile_draft")
    form, by = ProfileDraftForm(sent(request), initial=ProfileDraftForm.start(draft)), actor_of(request.user)
    if attempt(form, lambda: actions.change_profile_draft(draft, by=by, **form.values())):
        notices.success(request, _("The draft is kept."))
        return redirect("desk:profile", slug=slug)
    return _form_page(request, "change_profile_draft", draft, form, _("Draft"), _("Keep the draft"))


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
    form, by = GiveBackProfileForm(sent(request)), actor_of(request.user)
    if attempt(form, lambda: actions.give_back_profile(draft, by=by, **form.cleaned_data)):
        notices.success(request, _("The draft has been given back."))
        return redirect("desk:profile", slug=slug)
    return _form_page(request, "give_back_profile", draft, form, _("Give back"), _("Give back"))


@login_required
def adopt_profile(request: HttpRequest, slug: str) -> HttpResponse:
    """Write down that the steering committee has adopted the draft."""
    draft = draft_of(request, slug, "adopt_profile")
    form, by = AdoptProfileForm(sent(request)), actor_of(request.user)
    if attempt(form, lambda: actions.adopt_profile(draft, by=by, **form.cleaned_data)):
        notices.success(request, _("The profile is adopted. Everybody can read it now."))
        return redirect("desk:profile", slug=slug)
    return _form_page(request, "adopt_profile", draft, form, _("Adopt"), _("Adopt"))


@login_required
@require_POST
def discard_profile_draft(request: HttpRequest, slug: str) -> HttpResponse:
    """Throw the draft away."""
    draft = draft_of(request, slug, "discard_profile_draft")
    did(request, _("The draft has been thrown away."), actions.discard_profile_draft, draft)
    return redirect("desk:profile", slug=slug)


def _form_page(
    request: HttpRequest, name: str, draft: Profile, form: Form, label: str, button: str
) -> HttpResponse:
    """One form about a draft; its template has a heading and an introduction of its own."""
    back = address("desk:profile", draft.district.slug)
    return form_page(
        request,
        form,
        heading=label,
        submit=button,
        back_url=back,
        crumbs=[(_("Profile of %(district)s") % {"district": draft.district.name}, back)],
        template=f"desk/direction/{name}.html",
        draft=draft,
    )

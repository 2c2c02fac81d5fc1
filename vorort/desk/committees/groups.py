"""Founding, changing and ending groups and committees, and who wants to join."""

from django.contrib import messages as notices
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from vorort.committees import actions
from vorort.committees.choices import JoiningKind
from vorort.committees.models import Joining
from vorort.desk.committees.around import crumbs, led
from vorort.desk.committees.group_forms import (
    CommitteeForm,
    EndCommitteeForm,
    FoundCommitteeForm,
    FoundGroupForm,
    InviteToJoinForm,
)
from vorort.desk.pages import attempt, did, entered, form_page, permitted, sent
from vorort.districts.models import District
from vorort.shell.addresses import address
from vorort.shell.keys import row_or_404


@login_required
def found_group(request: HttpRequest, slug: str) -> HttpResponse:
    """A new group of a district."""
    district = get_object_or_404(District.objects.defer("boundary"), slug=slug)
    actor = permitted(request, "committees.found_group", district)
    form = FoundGroupForm(sent(request))
    group = attempt(
        form, lambda: actions.found_group(district, values=form.values(), themes=form.themes(), by=actor)
    )
    if group:
        notices.success(
            request, _("“%(name)s” is founded. Now somebody should lead it.") % {"name": group.name}
        )
        return redirect("desk:committee", slug=group.slug)
    return form_page(
        request,
        form,
        heading=_("Found a group"),
        intro=_("A group in %(district)s: it meets, gathers ideas and does the work. Everybody can see it.")
        % {"district": district.name},
        submit=_("Found the group"),
        back_url=address("desk:committees"),
        crumbs=crumbs(),
    )


@login_required
def found_committee(request: HttpRequest) -> HttpResponse:
    """A committee of any kind."""
    actor, city = entered(request, "committees.found_committee")
    form = FoundCommitteeForm(sent(request))
    found = attempt(
        form, lambda: actions.found_committee(city, values=form.values(), themes=form.themes(), by=actor)
    )
    if found:
        notices.success(request, _("“%(name)s” is founded. Now it needs seats.") % {"name": found.name})
        return redirect("desk:committee", slug=found.slug)
    return form_page(
        request,
        form,
        heading=_("Found a committee"),
        submit=_("Found the committee"),
        back_url=address("desk:committees"),
        crumbs=crumbs(),
    )


@login_required
def change_committee(request: HttpRequest, slug: str) -> HttpResponse:
    """Name, purpose, rhythm, contact."""
    found = led(request, slug)
    actor = permitted(request, "committees.change_committee", found)
    form = CommitteeForm(sent(request), committee=found)
    if attempt(
        form, lambda: actions.change_committee(found, values=form.values(), themes=form.themes(), by=actor)
    ):
        notices.success(request, _("The changes are saved."))
        return redirect("desk:committee", slug=slug)
    return form_page(
        request,
        form,
        heading=_("Change %(committee)s") % {"committee": found.name},
        submit=_("Save"),
        back_url=address("desk:committee", slug),
        crumbs=crumbs(found),
    )


@login_required
def end_committee(request: HttpRequest, slug: str) -> HttpResponse:
    """A group has done what it was for."""
    found = led(request, slug)
    actor = permitted(request, "committees.end_committee", found)
    form = EndCommitteeForm(sent(request))
    if attempt(form, lambda: actions.end_committee(found, report=form.cleaned_data["report"], by=actor)):
        notices.success(request, _("“%(name)s” has ended. Its page stays.") % {"name": found.name})
        return redirect("desk:committees")
    return form_page(
        request,
        form,
        heading=_("End %(committee)s") % {"committee": found.name},
        intro=_("All seats end at this moment. The page of the committee stays, with your report on top."),
        submit=_("End it"),
        back_url=address("desk:committee", slug),
        crumbs=crumbs(found),
    )


@login_required
def invite_to_join(request: HttpRequest, slug: str) -> HttpResponse:
    """Invite somebody to a group by mail."""
    found = led(request, slug)
    actor = permitted(request, "committees.invite_to_join", found)
    if not found.is_group:
        raise Http404
    form = InviteToJoinForm(sent(request))
    if attempt(form, lambda: actions.invite_to_join(found, by=actor, **form.cleaned_data)):
        notices.success(
            request, _("The invitation goes to %(email)s.") % {"email": form.cleaned_data["email"]}
        )
        return redirect("desk:committee", slug=slug)
    return form_page(
        request,
        form,
        heading=_("Invite somebody"),
        intro=_("%(committee)s. Whoever follows the link in the mail and says yes belongs to it.")
        % {"committee": found.name},
        submit=_("Invite"),
        back_url=address("desk:committee", slug),
        crumbs=crumbs(found),
    )


@login_required
@require_POST
def answer_request(request: HttpRequest, pk: int) -> HttpResponse:
    """Let somebody in who has asked, or not."""
    joining = _joining(request, pk)
    accepted = request.POST.get("antwort") == "ja"
    told = _("%(name)s belongs to the group now.") if accepted else _("The request is declined.")
    told = told % {"name": joining.user or joining.email}
    did(request, told, actions.answer_request, joining, accepted=accepted)
    return redirect("desk:home" if request.POST.get("von") == "woche" else _page_of(joining))


@login_required
@require_POST
def withdraw_joining(request: HttpRequest, pk: int) -> HttpResponse:
    """Take an invitation back, or one's own request."""
    joining = _joining(request, pk)
    is_request = joining.kind == JoiningKind.REQUEST
    told = _("The request is taken back.") if is_request else _("The invitation is taken back.")
    did(request, told, actions.withdraw_joining, joining)
    return redirect("desk:committees" if joining.user_id == request.user.pk else _page_of(joining))


def _joining(request: HttpRequest, pk: int) -> Joining:
    """Open or not; whether somebody may touch it says its policy."""
    return row_or_404(Joining.objects.select_related("committee", "user"), pk)


def _page_of(joining: Joining) -> str:
    return address("desk:committee", joining.committee.slug)

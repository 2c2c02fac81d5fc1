"""Writing an idea in three steps; the draft is kept from the first one on. Whoever has its address goes on with it."""

from django.contrib import messages as notices
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vorort.districts.choices import Capability
from vorort.districts.models import District
from vorort.files.rules import UnusablePicture
from vorort.ground.actor import Actor, ActorKind
from vorort.ideas import actions
from vorort.ideas.choices import IdeaState
from vorort.ideas.models import Idea
from vorort.ideas.models.ideas import DRAFT_LINK
from vorort.ideas.rules import MOST_PICTURES
from vorort.ideas.selectors import intake_of
from vorort.ideas.selectors.reading import similar_ideas
from vorort.people.selectors import spoken_for
from vorort.portal.cards import picture_shape
from vorort.portal.ideas.forms import DetailsForm, HandInForm, WhatAndWhereForm
from vorort.portal.ideas.letters import WRITING
from vorort.portal.ideas.maps import choice_of
from vorort.portal.ideas.pointing import touches_map, with_point
from vorort.portal.ideas.shapes import idea_cards, subject_of, thanks_for
from vorort.portal.projects.lasting import projects_like
from vorort.portal.who import reader_of
from vorort.shell.fields import attempt
from vorort.shell.human import new_form_key
from vorort.shell.keys import number_in
from vorort.shell.limits import is_too_often
from vorort.shell.menu import city_of, needs
from vorort.shell.pages import show_form
from vorort.shell.shapes import Step

MOST_AN_HOUR = 10
VERBS = ["GET", "HEAD", "POST"]


@require_http_methods(VERBS)
@needs(Capability.IDEAS)
def draft_idea(request: HttpRequest) -> HttpResponse:
    """What and where. Nothing is kept before this step is sent."""
    if request.method != "POST":
        start = {"form_key": new_form_key(), "district": _district_of(request)}
        return _first_step(request, WhatAndWhereForm(initial=start))
    if touches_map(request):
        return _first_step(request, WhatAndWhereForm(initial=with_point(request)))
    form = WhatAndWhereForm(request.POST)
    if not form.is_valid():
        return _first_step(request, form, 422)
    if is_too_often(request, form, "idea", most=MOST_AN_HOUR):
        return _first_step(request, form, 429)
    language = (get_language() or "de")[:2]
    draft = actions.draft_idea(
        form.in_district, values=form.values(), form_key=form.number, by=reader_of(request), language=language
    )
    return redirect("portal:draft_details", token=WRITING.token(draft.pk))


@require_http_methods(VERBS)
@needs(Capability.IDEAS)
def change_draft(request: HttpRequest, token: str) -> HttpResponse:
    """Back to the first step."""
    draft = _draft(token)
    if draft.state == IdeaState.WAITING:
        return redirect("portal:idea_waits", token=token)
    if request.method != "POST":
        start = {
            "title": draft.title,
            "text": draft.text,
            "where": draft.where,
            "district": draft.district_id,
            "lon": draft.lon,
            "lat": draft.lat,
        }
        return _first_step(
            request, WhatAndWhereForm(initial=start | {"form_key": new_form_key()}), draft=draft
        )
    if touches_map(request):
        return _first_step(request, WhatAndWhereForm(initial=with_point(request)), draft=draft)
    form = WhatAndWhereForm(request.POST)
    if not form.is_valid():
        return _first_step(request, form, 422, draft)
    actions.change_draft(draft, values=form.values() | {"district": form.in_district}, by=_writer(draft))
    return redirect("portal:draft_details", token=token)


@require_http_methods(VERBS)
@needs(Capability.IDEAS)
def draft_details(request: HttpRequest, token: str) -> HttpResponse:
    """Photos, subject, name. Nothing of it must be given, and similar ideas are shown."""
    draft = _draft(token)
    if draft.state == IdeaState.WAITING:
        return redirect("portal:idea_waits", token=token)
    writer = _account_or_writer(request, draft)
    files = request.FILES or None
    form = DetailsForm(request.POST or None, files, idea=draft, speaks_for=spoken_for(writer))
    if request.method != "POST":
        return _second_step(request, token, draft, form)
    if "foto_weg" in request.POST:
        actions.remove_picture(draft, position=number_in(request.POST, "foto_weg"), by=_writer(draft))
        return redirect("portal:draft_details", token=token)
    if not (form.is_valid() and _keep_details(draft, form, writer)):
        return _second_step(request, token, draft, form, 422)
    return redirect("portal:draft_details" if "foto" in request.POST else "portal:hand_in_idea", token=token)


@require_http_methods(VERBS)
@needs(Capability.IDEAS)
def hand_in_idea(request: HttpRequest, token: str) -> HttpResponse:
    """Read it once more, and hand it in."""
    draft = _draft(token)
    knows = bool(draft.thread.author_id or (draft.address and draft.address.confirmed_at))
    age = intake_of(draft.district_id).consent_age
    if request.method != "POST":
        start = {"form_key": new_form_key(), "email": getattr(request.user, "email", "")}
        form = HandInForm(initial=start, knows_writer=knows, consent_age=age)
        return _third_step(request, token, draft, form)
    form = HandInForm(request.POST, knows_writer=knows, consent_age=age)
    if is_too_often(request, form, "idea-mail", most=MOST_AN_HOUR):
        return _third_step(request, token, draft, form, 429)
    idea = attempt(form, lambda: actions.hand_in_idea(draft, by=_writer(draft), **form.values()))
    if idea is None:
        return _third_step(request, token, draft, form, 422)
    if idea.state == IdeaState.WAITING:
        return redirect("portal:idea_waits", token=token)
    notices.success(request, thanks_for(idea))
    return redirect("portal:idea", pk=idea.pk, slug=idea.slug)


@require_safe
@needs(Capability.IDEAS)
def idea_waits(request: HttpRequest, token: str) -> HttpResponse:
    """The mail is on its way. The address can be mended."""
    idea = _draft(token)
    crumbs = [(_("Ideas"), reverse("portal:ideas")), (_("Look into your mailbox"), "")]
    return show_form(request, "portal/ideas/idea_waits.html", crumbs, idea=idea, token=token)


@require_POST
@needs(Capability.IDEAS)
def discard_draft(request: HttpRequest, token: str) -> HttpResponse:
    """Away with it, before anybody has read it."""
    draft = _draft(token)
    actions.discard_draft(draft, by=_writer(draft))
    notices.success(request, _("Your draft is deleted."))
    return redirect("portal:ideas")


def _draft(token: str) -> Idea:
    """What has not been confirmed yet. Raises Http404 for everything else."""
    rows = Idea.objects.select_related("thread", "district", "address", "theme", "audience", "organisation")
    found = rows.filter(pk=WRITING.number(token) or 0, state__in=(IdeaState.DRAFT, IdeaState.WAITING)).first()
    if found is None:
        raise Http404
    return found


def _writer(draft: Idea) -> Actor:
    return Actor(ActorKind.LINK, draft.pk, DRAFT_LINK)


def _district_of(request: HttpRequest) -> int | None:
    """The district whose page the reader comes from."""
    rows = District.objects.filter(slug=request.GET.get("stadtbezirk", ""))
    return rows.values_list("pk", flat=True).first()


def _account_or_writer(request: HttpRequest, draft: Idea) -> Actor:
    """Whoever is logged in goes on with their own draft as themselves, and may then speak for others."""
    reader = reader_of(request)
    own = reader.user_id is not None and reader.user_id == draft.thread.author_id
    return reader if own else _writer(draft)


def _keep_details(draft: Idea, form: DetailsForm, writer: Actor) -> bool:
    """Details and a photo, both or none. What does not fit is told at its field."""
    try:
        with transaction.atomic():
            picture = form.new_picture()
            if picture:
                upload, words = picture
                actions.add_picture(draft, upload=upload, words=words, by=writer)
            actions.change_draft(draft, values=form.values(), by=writer)
    except (ValidationError, UnusablePicture) as error:
        form.told_by(error)
        return False
    return True


def _steps(token: str, current: int) -> list[Step]:
    """Where the writer stands; what is done leads back."""
    names = [
        (_("What and where"), "portal:change_draft"),
        (_("Details and photos"), "portal:draft_details"),
        (_("Hand in"), ""),
    ]
    return [
        Step(label, "done", reverse(route, args=[token]))
        if number < current
        else Step(label, "current" if number == current else "open")
        for number, (label, route) in enumerate(names, 1)
    ]


def _crumbs(title: str) -> list[tuple[str, str]]:
    return [(_("Ideas"), reverse("portal:ideas")), (title, "")]


def _first_step(
    request: HttpRequest, form: WhatAndWhereForm, status: int = 200, draft: Idea | None = None
) -> HttpResponse:
    crumbs, steps = _crumbs(_("Your idea")), _steps("", 1)
    page = "portal/ideas/draft_idea.html"
    choice = choice_of(request, form.shown_district, form.point)
    return show_form(request, page, crumbs, status=status, form=form, steps=steps, draft=draft, choice=choice)


def _second_step(
    request: HttpRequest, token: str, draft: Idea, form: DetailsForm, status: int = 200
) -> HttpResponse:
    photos = list(draft.pictures.select_related("picture"))
    alike = similar_ideas(draft.title, draft.thread.language, draft.district_id, but=draft.pk)
    return show_form(
        request,
        "portal/ideas/draft_details.html",
        _crumbs(_("Your idea")),
        status=status,
        form=form,
        steps=_steps(token, 2),
        token=token,
        photos=[(row.position, picture_shape(row.picture)) for row in photos],
        has_room=len(photos) < MOST_PICTURES,
        alike=idea_cards(alike, {}, subject_of),
        under_way=projects_like(city_of(request), draft.title, draft.thread.language),
    )


def _third_step(
    request: HttpRequest, token: str, draft: Idea, form: HandInForm, status: int = 200
) -> HttpResponse:
    photos = [picture_shape(row.picture) for row in draft.pictures.select_related("picture")]
    return show_form(
        request,
        "portal/ideas/hand_in_idea.html",
        _crumbs(_("Your idea")),
        status=status,
        form=form,
        steps=_steps(token, 3),
        token=token,
        draft=draft,
        photos=photos,
    )

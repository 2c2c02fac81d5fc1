from typing import Any

from allauth.mfa.models import Authenticator
from django.contrib import messages as notices
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.db.models import Count, Exists, OuterRef, Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vorort.districts.choices import Capability
from vorort.files.rules import UnusablePicture
from vorort.ground.clock import now
from vorort.notifications.selectors import unread_count
from vorort.people import actions
from vorort.people.choices import ConsentSubject, ConsentWay
from vorort.people.models import Person, User
from vorort.people.selectors import actor_of
from vorort.portal.account import log_ins as known
from vorort.portal.account.forms import NameForm, ProfileForm, profile_form
from vorort.shell.menu import city_of
from vorort.shell.pages import Crumb, show_form


def crumbs(label: str, url: str = "") -> list[Crumb]:
    return [(_("My account"), reverse("portal:account")), (label, url)]


def user_of(request: HttpRequest) -> User:
    """The user behind `login_required`."""
    assert isinstance(request.user, User)  # noqa: S101
    return request.user


def person_of(user: User) -> Person | None:
    return Person.objects.select_related("picture").filter(user=user).first()


@login_required
@require_safe
def account(request: HttpRequest) -> HttpResponse:
    """Everything about one's account on cards, each with what stands there now."""
    user = user_of(request)
    row = User.objects.annotate(
        has_entry=Exists(Person.objects.filter(user=OuterRef("pk"))),
        open_addresses=Count("emailaddress", filter=Q(emailaddress__verified=False)),
    ).get(pk=user.pk)
    kinds = set(Authenticator.objects.filter(user=user).values_list("type", flat=True))
    return show_form(
        request,
        "portal/account/account.html",
        [(_("My account"), "")],
        user=user,
        has_entry=row.has_entry,
        open_addresses=row.open_addresses,
        has_password=user.has_usable_password(),
        has_second_factor=bool(kinds & {Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN}),
        unread=unread_count(user.pk, now()),
        has_meetings=_has_meetings(request),
        can_help=_can_help(request),
        open_log_ins=len(known.log_ins_of(user, request.session.session_key)),
    )


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def keep_own_profile(request: HttpRequest) -> HttpResponse:
    """Name, contact and picture; and below, what everybody may read of it."""
    user = user_of(request)
    person = person_of(user)
    if request.method != "POST":
        return _profile(request, person, profile_form(user, person))
    form = profile_form(user, person, request.POST, request.FILES)
    if form.is_valid() and _is_kept(user, form):
        notices.success(request, _("Your profile is saved."))
        return redirect("portal:keep_own_profile")
    if isinstance(form, ProfileForm):
        form.ask_for_picture_again()
    return _profile(request, person, form, 422)


@login_required
@require_POST
def change_consent(request: HttpRequest, subject: str) -> HttpResponse:
    """Agree that one thing is shown, or take that back."""
    user = user_of(request)
    person = person_of(user)
    if person is None or subject not in ConsentSubject.values:
        raise Http404
    wanted = ConsentSubject(subject)
    if request.POST.get("on") == "on":
        actions.record_consent(person, wanted, way=ConsentWay.ONLINE, by=actor_of(user))
        told = _("From now on everybody may read: %(what)s.")
    else:
        actions.withdraw_consent(person, wanted, by=actor_of(user))
        told = _("From now on this is not shown any more: %(what)s.")
    notices.success(request, told % {"what": wanted.label})
    return redirect(f"{reverse('portal:keep_own_profile')}#was-andere-sehen")


@login_required
@require_safe
def log_ins(request: HttpRequest) -> HttpResponse:
    """On which devices one is logged in, and since when nobody has used them."""
    shown = known.log_ins_of(user_of(request), request.session.session_key)
    return show_form(request, "portal/account/log_ins.html", crumbs(_("Log-ins")), log_ins=shown)


@login_required
@require_POST
def end_log_in(request: HttpRequest, pk: int) -> HttpResponse:
    """Log out on one device. It may be this one."""
    if not known.end_log_in(user_of(request), pk):
        raise Http404
    notices.success(request, _("That device is logged out."))
    return redirect("portal:log_ins")


@login_required
@require_POST
def end_other_log_ins(request: HttpRequest) -> HttpResponse:
    """Log out everywhere but here."""
    count = known.end_log_ins(user_of(request).pk, but=request.session.session_key)
    told = ngettext("%(count)d other device is logged out.", "%(count)d other devices are logged out.", count)
    notices.success(request, told % {"count": count} if count else _("There was no other device."))
    return redirect("portal:log_ins")


def _can_help(request: HttpRequest) -> bool:
    city = city_of(request)
    return city is not None and city.has(Capability.VOLUNTEERING)


def _has_meetings(request: HttpRequest) -> bool:
    city = city_of(request)
    return bool(city and city.has(Capability.MEETINGS))


def _is_kept(user: User, form: NameForm | ProfileForm) -> bool:
    """Save what was filled in; what cannot be saved is told by the form."""
    by = actor_of(user)
    if isinstance(form, NameForm):
        actions.keep_own_profile(user, values=form.values(), by=by)
        return True
    picture, without = form.new_picture(), form.wants_no_picture
    try:
        actions.keep_own_profile(user, values=form.values(), picture=picture, without_picture=without, by=by)
    except (ValidationError, UnusablePicture) as error:
        form.told_by(error)
        return False
    return True


def _profile(
    request: HttpRequest, person: Person | None, form: NameForm | ProfileForm, status: int = 200
) -> HttpResponse:
    return show_form(
        request,
        "portal/account/keep_own_profile.html",
        crumbs(_("Profile")),
        status=status,
        form=form,
        person=person,
        consents=_consents(person) if person else [],
    )


def _consents(person: Person) -> list[dict[str, Any]]:
    """The four switches: what each means in a sentence, and since when it is on."""
    since = dict(person.consents.filter(withdrawn_at=None).values_list("subject", "given_at"))
    sentences = {
        ConsentSubject.NAME: _("Your name stands on pages about what you do here, such as a committee."),
        ConsentSubject.PICTURE: _("Your picture stands beside your name."),
        ConsentSubject.FUNCTION: _("What you do besides stands beside your name, such as your job or club."),
        ConsentSubject.CONTACT: _("Everybody can read how to write to you or call you."),
    }
    return [
        {"subject": subject, "label": subject.label, "text": sentences[subject], "since": since.get(subject)}
        for subject in ConsentSubject
    ]

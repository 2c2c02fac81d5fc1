"""What we have about somebody: told for a quarter of an hour, or deleted for good."""

import json
import logging
from datetime import date, datetime
from typing import Any

from django.conf import settings
from django.contrib.auth import logout
from django.core import signing
from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from vorort.ground.clock import now
from vorort.people import actions
from vorort.people.models import User
from vorort.people.own_data import Part, Plain, Row, known_parts, own_data
from vorort.people.selectors import actor_of, duties_of
from vorort.portal.account.confirmed import asks_again
from vorort.portal.account.forms import DeleteForm
from vorort.portal.account.views import crumbs, person_of, user_of
from vorort.portal.errors import too_many
from vorort.shell.limits import is_over_limit
from vorort.shell.menu import city_of
from vorort.shell.pages import show_form, show_page

LINK_SECONDS = 15 * 60
MOST_AN_HOUR = 20
_SIGNER = signing.TimestampSigner(salt="portal.own_data")
log = logging.getLogger("vorort.own_data")


@asks_again
@require_safe
def own_data_page(request: HttpRequest) -> HttpResponse:
    """What is kept, and two links to all of it that work for a quarter of an hour."""
    token = _SIGNER.sign_object(user_of(request).pk)
    return show_form(
        request,
        "portal/account/own_data.html",
        crumbs(_("My data")),
        parts=[part.title for part in known_parts()],
        document_url=reverse("portal:own_data_document", args=[token]),
        file_url=reverse("portal:own_data_file", args=[token]),
    )


@require_safe
def own_data_document(request: HttpRequest, token: str) -> HttpResponse:
    """All of it to read, for the user it was signed for and for nobody else."""
    user = _owner(request, token)
    if _asks_too_often(request, user):
        return too_many(request)
    told = own_data(user)
    parts = [
        {"title": part.title, "rows": [_words_of(part, row) for row in told[part.key]]}
        for part in known_parts()
    ]
    trail = [*crumbs(_("My data"), reverse("portal:own_data")), (_("All of it"), "")]
    return show_form(request, "portal/account/own_data_document.html", trail, parts=parts, made_at=now())


@require_safe
def own_data_file(request: HttpRequest, token: str) -> HttpResponse:
    """All of it for programs, as one JSON document."""
    user = _owner(request, token)
    if _asks_too_often(request, user):
        return too_many(request)
    city = city_of(request)
    document = {
        "site": city.site_name if city else "Vorort",
        "is_example": bool(city and city.is_demo),
        "made_at": now(),
        "parts": own_data(user),
    }
    text = json.dumps(document, cls=DjangoJSONEncoder, ensure_ascii=False, indent=2)
    response = HttpResponse(text, content_type="application/json; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="vorort-{localtime(now()):%Y-%m-%d}.json"'
    return response


@asks_again
@require_http_methods(["GET", "HEAD", "POST"])
def delete_account(request: HttpRequest) -> HttpResponse:
    """Says what goes and what stays, and deletes with a tick."""
    user = user_of(request)
    form = DeleteForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.delete_account(user, by=actor_of(user))
        except ValidationError as error:
            form.add_error(None, error)
        else:
            logout(request)
            return redirect("portal:account_deleted")
    return show_form(
        request,
        "portal/account/delete_account.html",
        crumbs(_("Delete account")),
        status=422 if form.errors else 200,
        form=form,
        person=person_of(user),
        duties=duties_of(user, now()),
    )


@require_safe
def account_deleted(request: HttpRequest) -> HttpResponse:
    """The last word. Says nothing about whose account it was, and nothing to those who have one."""
    if request.user.is_authenticated:
        return redirect("portal:account")
    return show_page(request, "portal/account/account_deleted.html", [(_("Account deleted"), "")])


def _owner(request: HttpRequest, token: str) -> User:
    """The user a link was signed for, if it is them who asks. Raises Http404 for anybody else, and when it is old."""
    try:
        number = _SIGNER.unsign_object(token, max_age=LINK_SECONDS)
    except signing.BadSignature as error:
        raise Http404 from error
    if not isinstance(request.user, User) or request.user.pk != number:
        raise Http404
    return request.user


def _asks_too_often(request: HttpRequest, user: User) -> bool:
    """Counts the attempt, and leaves a line in the log: what was handed out, can be asked for later."""
    if is_over_limit(request, "own-data", most=MOST_AN_HOUR, seconds=3600, whose=f"user:{user.pk}"):
        return True
    log.info("own data of user:%s handed out", user.pk)
    return False


def _words_of(part: Part, row: Row) -> list[tuple[Any, Any]]:
    """One row as labels and readable values, in the order of the labels, without gaps."""
    named = [(label, row.get(name)) for name, label in part.labels.items()]
    return [(label, _readable(value)) for label, value in named if value not in (None, "")]


def _readable(value: Plain) -> Any:
    """A plain value as a reader knows it: dates in their time, yes and no in their language, pictures as links."""
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, datetime):
        return date_format(localtime(value), "DATETIME_FORMAT")
    if isinstance(value, date):
        return date_format(value, "DATE_FORMAT")
    if isinstance(value, str) and value.startswith(settings.MEDIA_URL):
        return {"url": value}
    return value

"""What pages of the workplace share: who asks, a page that is one form, and doing what it says."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from django import forms
from django.contrib import messages as notices
from django.core.exceptions import ValidationError
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vorort.districts.models import City
from vorort.files.rules import UnusableDocument
from vorort.ground.actor import Actor
from vorort.ground.permit import Refused, allows
from vorort.people.models import User
from vorort.people.selectors import actor_of
from vorort.shell import fields
from vorort.shell.addresses import address
from vorort.shell.menu import city_of
from vorort.shell.pages import Crumb, show_form

R = TypeVar("R")

_UNUSABLE = {
    "too_large": gettext_lazy("The document is larger than 20 MB."),
    "no_pdf": gettext_lazy("This file is no PDF, or it was cut short."),
}


def user_of(request: HttpRequest) -> User:
    """The user behind `login_required`."""
    assert isinstance(request.user, User)  # noqa: S101
    return request.user


def permitted(request: HttpRequest, name: str, subject: models.Model | None) -> Actor:
    """Whoever asks, if they may do this. Raises Http404: others do not learn that it is here."""
    actor = actor_of(request.user)
    if subject is None or not allows(name, actor, subject):
        raise Http404
    return actor


def entered(request: HttpRequest, name: str) -> tuple[Actor, City]:
    """Whoever may do this for the whole city, and the city. Raises Http404 for everybody else."""
    city = city_of(request)
    actor = permitted(request, name, city)
    assert city is not None  # noqa: S101  # permitted for nothing else
    return actor, city


def sent(request: HttpRequest) -> QueryDict | None:
    """What was filled in; None where the page is only looked at."""
    return request.POST if request.method == "POST" else None


def attempt(form: forms.Form, act: Callable[[], R]) -> R | None:
    """Do what a form says, or let it tell why not. Raises Http404 for what somebody may not do."""
    try:
        return fields.attempt(form, act)
    except Refused as error:
        raise Http404 from error
    except UnusableDocument as error:
        form.add_error("upload", _UNUSABLE[error.args[0]])
    return None


def did(request: HttpRequest, told: str, act: Callable[..., object], *args: Any, **values: Any) -> bool:
    """Do it and say so, or say why not. Raises Http404 for what somebody may not do."""
    try:
        act(*args, by=actor_of(request.user), **values)
    except Refused as error:
        raise Http404 from error
    except ValidationError as error:
        notices.error(request, " ".join(error.messages))
        return False
    notices.success(request, told)
    return True


def form_page(
    request: HttpRequest,
    form: forms.Form,
    *,
    heading: str,
    submit: str,
    back_url: str,
    crumbs: Iterable[Crumb] = (),
    intro: str = "",
    template: str = "desk/form.html",
    **context: Any,
) -> HttpResponse:
    """A page with one form and one button. Fields that a form names in `more` stand behind a disclosure."""
    more = [form[name] for name in getattr(form, "more", ()) if name in form.fields]
    hidden_ones = {field.name for field in more}
    return show_form(
        request,
        template,
        [*workplace(*crumbs), (heading, "")],
        status=422 if form.errors else 200,
        form=form,
        first_fields=[field for field in form if field.name not in hidden_ones],
        more_fields=more,
        more_is_open=any(field.errors or field.value() not in (None, "", field.initial) for field in more),
        heading=heading,
        intro=intro,
        submit=submit,
        back_url=back_url,
        **context,
    )


def workplace(*more: Crumb) -> list[Crumb]:
    """The way to a page of the workplace."""
    return [(_("Workplace"), address("desk:home")), *more]

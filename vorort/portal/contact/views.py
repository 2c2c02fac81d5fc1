from django.core.mail import EmailMessage
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from vorort.conversation.actions import send_message
from vorort.conversation.models import ContactMessage
from vorort.districts.models import City, District
from vorort.districts.selectors import the_city
from vorort.people.selectors import actor_of
from vorort.portal.cards import contact_shape
from vorort.portal.contact.forms import MessageForm
from vorort.shell.human import new_form_key
from vorort.shell.limits import is_too_often
from vorort.shell.menu import city_of
from vorort.shell.pages import show_form, show_page

MOST_AN_HOUR = 6


@require_safe
def contact(request: HttpRequest) -> HttpResponse:
    """Whom to ask: the association and every district, each with a way to write."""
    city = city_of(request)
    write = reverse("portal:write_message")
    districts = [
        (d, contact_shape(d, f"{write}?an={d.slug}"))
        for d in District.objects.defer("boundary", "text_de", "text_en")
    ]
    return show_page(
        request,
        "portal/contact/contact.html",
        [(_("Contact"), "")],
        city=city,
        contact=contact_shape(city, write) if city else None,
        districts=[(district, shape) for district, shape in districts if shape],
        write_url=write,
    )


@require_http_methods(["GET", "HEAD", "POST"])
def write(request: HttpRequest) -> HttpResponse:
    """Write to the association or a district, without an account."""
    if city_of(request) is None:
        raise Http404
    if request.method != "POST":
        start = {
            "an": request.GET.get("an", ""),
            "topic": request.GET.get("anlass") or "question",
            "form_key": new_form_key(),
        }
        return _form(request, MessageForm(initial=start))
    form = MessageForm(request.POST)
    if not form.is_valid():
        return _form(request, form, 422)
    if is_too_often(request, form, "contact", most=MOST_AN_HOUR):
        return _form(request, form, 429)
    message = _send(request, form)
    return redirect("portal:message_sent", receipt=message.receipt)


@require_safe
def sent(request: HttpRequest, receipt: str) -> HttpResponse:
    """The receipt. Says nothing about the message, so the address may be kept."""
    crumbs = [(_("Contact"), reverse("portal:contact")), (_("Sent"), "")]
    return show_form(request, "portal/contact/sent.html", crumbs, receipt=receipt[:10])


@transaction.atomic
def _send(request: HttpRequest, form: MessageForm) -> ContactMessage:
    message = send_message(the_city(), form.letter(), district=form.district, by=actor_of(request.user))
    if message.email:
        EmailMessage(*_receipt(message, the_city()), to=[message.email]).send()
    return message


def _receipt(message: ContactMessage, city: City) -> tuple[str, str]:
    """Subject and text of the mail that says the message has arrived."""
    numbers = {"receipt": message.receipt}
    lines = [
        _("Hello,"),
        _("thank you for your message. It has arrived and will be read. Your receipt: %(receipt)s") % numbers,
        city.site_name,
    ]
    if city.is_demo:
        lines.append(_("This is a demo with invented examples."))
    return _("We have received your message %(receipt)s") % numbers, "\n\n".join(lines)


def _form(request: HttpRequest, form: MessageForm, status: int = 200) -> HttpResponse:
    crumbs = [(_("Contact"), reverse("portal:contact")), (_("Write a message"), "")]
    return show_form(request, "portal/contact/write_message.html", crumbs, status=status, form=form)

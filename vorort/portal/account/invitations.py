"""The link in an invitation: signed with a salt of its own, good for one invitation; and the mail around it."""

from django.conf import settings
from django.utils import translation
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.districts.models import City
from vorort.people.models import Invitation
from vorort.shell.mails import write
from vorort.shell.signed_links import SignedLink

LINK = SignedLink("portal.invitation", "portal:accept_invitation")


def invitation_of(token: str) -> Invitation | None:
    """The invitation behind a link, open or not; None for a link that is not ours or leads to nothing."""
    return Invitation.objects.select_related("person").filter(pk=LINK.number(token) or 0).first()


def write_to(invitation: Invitation, city: City) -> None:
    """Put the mail into the outbox, in the language of the city, with the way to the other one."""
    with translation.override(settings.LANGUAGE_CODE):
        write(*_letter(invitation, city), to=invitation.email, city=city)


def _letter(invitation: Invitation, city: City) -> tuple[str, list[str]]:
    until = date_format(localtime(invitation.expires), "DATE_FORMAT")
    lines = [
        _("Hello %(name)s,") % {"name": invitation.person.full_name},
        _(
            "%(site)s has an entry about you. You are invited to link an account with it. Then you can see and change"
            " what stands there, and decide yourself what everybody may read."
        )
        % {"site": city.site_name},
        _("With this link you accept. It is valid until %(date)s:") % {"date": until},
        LINK.address(invitation.pk, language=settings.LANGUAGE_CODE),
        _("If you do not want this, you need not do anything."),
        f"In English: {LINK.address(invitation.pk, language='en')}",
    ]
    return _("Invitation: your account at %(site)s") % {"site": city.site_name}, lines

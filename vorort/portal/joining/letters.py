"""Mails around joining a group: the invitation with its link, the request to those who lead, and the answer."""

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from vorort.committees.choices import JoiningState
from vorort.committees.models import Joining
from vorort.committees.selectors import leads_of
from vorort.districts.models import City
from vorort.ground.clock import now
from vorort.shell.mails import write
from vorort.shell.signed_links import SignedLink

LINK = SignedLink("portal.joining", "portal:answer_invitation")


def joining_of(token: str) -> Joining | None:
    """The invitation behind a link, open or not; None for a link that is not ours or leads to nothing."""
    rows = Joining.objects.select_related("committee")
    return rows.filter(pk=LINK.number(token) or 0, kind="invitation").first()


def write_invitation(joining: Joining, city: City) -> None:
    """To whom was invited."""
    about = {"group": joining.committee.name}
    with translation.override(settings.LANGUAGE_CODE):
        lines = [
            _("Hello,"),
            _("you have been invited to join this group: %(group)s.") % about,
            joining.text,
            _("On this page you read more and answer:"),
            LINK.address(joining.pk, language=settings.LANGUAGE_CODE),
            _("If you do not want this, you need not do anything."),
        ]
        write(_("Invitation: %(group)s") % about, lines, to=joining.email, city=city)


def write_request(joining: Joining, city: City) -> None:
    """To those who lead the group, so that nobody waits until somebody happens to log in."""
    about = {"group": joining.committee.name}
    with translation.override(settings.LANGUAGE_CODE):
        lines = [
            _("Hello,"),
            _("somebody asks to join your group %(group)s. In your workplace you can let them in:") % about,
            _link("desk:home"),
        ]
        for address in leads_of(joining.committee, now()):
            write(_("Request to join: %(group)s") % about, lines, to=address, city=city)


def write_answer(joining: Joining, city: City) -> None:
    """To whom has asked."""
    about = {"group": joining.committee.name}
    is_in = joining.state == JoiningState.ACCEPTED
    with translation.override(settings.LANGUAGE_CODE):
        told = (
            _("you belong to the group %(group)s now. Welcome! When it meets stands on its page:")
            if is_in
            else _("the group %(group)s cannot take you in at the moment. There are other groups:")
        )
        page = _link("portal:committee", joining.committee.slug) if is_in else _link("portal:committees")
        lines = [_("Hello,"), told % about, page]
        write(_("Your request: %(group)s") % about, lines, to=joining.email, city=city)


def _link(name: str, *args: str) -> str:
    return f"{settings.WAGTAILADMIN_BASE_URL}{reverse(name, args=args)}"

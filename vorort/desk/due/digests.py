"""The mail about mandates that end: one for each who sees to them, whatever the number of mandates."""

from collections import defaultdict

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from vorort.committees.choices import SeatOffice
from vorort.committees.models import Mandate
from vorort.districts.models import City
from vorort.ground.clock import now
from vorort.people.choices import DutyKind
from vorort.people.models import Duty, User
from vorort.shell.addresses import address
from vorort.shell.filters import last_day
from vorort.shell.mails import write


def write_digests(first_id: int, last_id: int, city: City) -> None:
    """Write to the chairs of the committees, and to their office; who has no account gets none."""
    rows = Mandate.objects.filter(reminders__pk__range=(first_id, last_id)).select_related(
        "seat", "committee", "person", "on_behalf_of"
    )
    concerned: defaultdict[User, list[Mandate]] = defaultdict(list)
    for mandate in rows.order_by("ends", "pk").distinct():
        for user in _who_sees_to(mandate):
            concerned[user].append(mandate)
    # accounts know no language yet, so everybody is written to in that of the city
    with translation.override(settings.LANGUAGE_CODE):
        for user, mandates in concerned.items():
            write(*_digest(user, mandates), to=user.email, city=city)


def _who_sees_to(mandate: Mandate) -> list[User]:
    at, committee = now(), mandate.committee
    chairs = Mandate.objects.in_force(at).filter(committee=committee, seat__office=SeatOffice.CHAIR)
    works = Duty.objects.in_force(at).filter(kind=DutyKind.OFFICE)
    office = works.filter(district=None) | works.filter(district=committee.district_id or 0)
    users = User.objects.filter(is_active=True).exclude(email="")
    known = users.filter(pk__in=chairs.values("person__user")) | users.filter(pk__in=office.values("user"))
    return list(known.distinct())


def _digest(user: User, mandates: list[Mandate]) -> tuple[str, list[str]]:
    number = len(mandates)
    subject = ngettext("%(number)s mandate ends soon", "%(number)s mandates end soon", number) % {
        "number": number
    }
    lines = [
        _("Hello %(name)s,") % {"name": user.get_full_name()},
        _("these mandates end soon, and nobody has been asked to follow:"),
        "\n".join(_line(mandate) for mandate in mandates),
        _("Appoint again or appoint somebody else here:"),
        settings.WAGTAILADMIN_BASE_URL + address("desk:due"),
    ]
    return subject, lines


def _line(mandate: Mandate) -> str:
    about = {
        "day": last_day(mandate.ends),
        "committee": mandate.committee.name,
        "seat": mandate.seat,
        "name": mandate.person.full_name,
    }
    return _("– %(day)s: %(name)s, %(seat)s, %(committee)s") % about

"""The signed link of an appointment: good for one offer, in mail and letter."""

from django.conf import settings
from django.core import signing
from django.urls import reverse
from django.utils import translation

from vorort.committees.models import Mandate

_SIGNER = signing.Signer(salt="portal.appointment")


def token_of(mandate: Mandate) -> str:
    return _SIGNER.sign_object(mandate.pk)


def mandate_of(token: str) -> Mandate | None:
    """The offer behind a link, answered or not; None for a link that is not ours or leads to nothing."""
    try:
        number = _SIGNER.unsign_object(token)
    except signing.BadSignature:
        return None
    rows = Mandate.objects.shown().select_related("committee__district", "appointed_by")
    return rows.defer("committee__district__boundary").filter(pk=number).first()


def link_to(mandate: Mandate, language: str, page: str = "portal:answer_appointment") -> str:
    """The whole address of the page on which somebody answers, or of another one behind the same token."""
    with translation.override(language):
        path = reverse(page, args=[token_of(mandate)])
    return f"{settings.WAGTAILADMIN_BASE_URL}{path}"

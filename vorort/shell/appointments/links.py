"""The signed link of an appointment: good for one offer, in mail and letter."""

from vorort.committees.models import Mandate
from vorort.shell.signed_links import SignedLink

_LINK = SignedLink("portal.appointment", "portal:answer_appointment")


def token_of(mandate: Mandate) -> str:
    return _LINK.token(mandate.pk)


def mandate_of(token: str) -> Mandate | None:
    """The offer behind a link, answered or not; None for a link that is not ours or leads to nothing."""
    rows = Mandate.objects.shown().select_related("committee__district", "appointed_by")
    return rows.defer("committee__district__boundary").filter(pk=_LINK.number(token) or 0).first()


def link_to(mandate: Mandate, language: str, page: str = "") -> str:
    """The whole address of the page on which somebody answers, or of another one behind the same token."""
    return _LINK.address(mandate.pk, language=language, route=page)

"""How addresses and names are made comparable, what a merged record says, and how long an offer lasts."""

import unicodedata
from collections.abc import Collection, Mapping
from datetime import timedelta

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from vorort.ground.text import german_slug

INVITATION_LASTS = timedelta(days=14)
# what people change about themselves; the title is the office's to keep, as it is on letters
OWN_FIELDS = ("given_name", "family_name", "function", "email", "phone", "street", "postcode", "town")


# of an e-mail address as it is written on an envelope (RFC 5321); with an ASCII domain it may be longer than it was typed
MOST_OF_ADDRESS = 254


def normalised_address(address: str) -> str:
    """Trimmed, NFC, lower case with an ASCII (IDNA) domain: what counts as the same address."""
    local, _at, domain = unicodedata.normalize("NFC", address.strip()).rpartition("@")
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        domain = domain.casefold()
    return f"{local.lower()}@{domain.lower()}"


def parent_address(address: str, own: Collection[str]) -> str:
    """Where a parent is asked. `own` are addresses of the child. Raises ValidationError."""
    email = normalised_address(address)
    try:
        validate_email(email)
    except ValidationError as error:
        raise ValidationError({"parent_email": error.messages}) from error
    if email in own:
        raise ValidationError({"parent_email": _("Please give the address of a parent, not your own.")})
    return email


# the wording that people agree to today; who changes the sentence on the page, changes the date
CONSENT_WORDING = "2026-11"

# of two records that become one, the second keeps its name and fills its gaps; an address moves as a whole
_PLACE = ("street", "postcode", "town")
_FILLED = ("title", "function", "email", "phone")


def name_key(*names: str) -> str:
    """The same for `Jörg Müller-Lüdenscheid` and `MUELLER, Joerg Luedenscheid`: what probably is the same name."""
    return " ".join(sorted(german_slug(" ".join(names)).split("-")))


def merged_values(kept: Mapping[str, str], other: Mapping[str, str]) -> dict[str, str]:
    """What the record that stays says afterwards about a person."""
    has_place = any(kept[name] for name in _PLACE)
    place = {name: (kept if has_place else other)[name] for name in _PLACE}
    return {**kept, **{name: kept[name] or other[name] for name in _FILLED}, **place}

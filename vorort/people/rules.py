"""How an e-mail address is made comparable, and how long an offer lasts."""

import unicodedata
from datetime import timedelta

INVITATION_LASTS = timedelta(days=14)
# what people change about themselves; the title is the office's to keep, as it is on letters
OWN_FIELDS = ("given_name", "family_name", "function", "email", "phone", "street", "postcode", "town")


def normalised_address(address: str) -> str:
    """Trimmed, NFC, lower case with an ASCII (IDNA) domain: what counts as the same address."""
    local, _, domain = unicodedata.normalize("NFC", address.strip()).rpartition("@")
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        domain = domain.casefold()
    return f"{local.lower()}@{domain.lower()}"


# the wording that people agree to today; who changes the sentence on the page, changes the date
CONSENT_WORDING = "2026-11"

"""How an e-mail address is made comparable."""

import unicodedata


def normalised_address(address: str) -> str:
    """Trimmed, NFC, lower case with an ASCII (IDNA) domain: what counts as the same address."""
    local, _, domain = unicodedata.normalize("NFC", address.strip()).rpartition("@")
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        domain = domain.casefold()
    return f"{local.lower()}@{domain.lower()}"

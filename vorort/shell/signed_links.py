"""Links that are signed for one row, or for two together, and open nothing else: what stands in letters and mails."""

from django.conf import settings
from django.core import signing
from django.urls import reverse
from django.utils import translation


class SignedLink:
    """The address of a page about a row. Whoever has it may do there what the page offers.

    `salt` keeps a link of one page from opening another; `route` is the page, which takes the token.
    """

    def __init__(self, salt: str, route: str) -> None:
        self._signer, self._route = signing.Signer(salt=salt), route

    def token(self, *numbers: int) -> str:
        return self._signer.sign_object(numbers[0] if len(numbers) == 1 else numbers)

    def number(self, token: str) -> int | None:
        """The key behind a token; None for one that is not ours."""
        found = self._signed(token)
        return found if isinstance(found, int) else None

    def pair(self, token: str) -> tuple[int, int] | None:
        """The two keys behind a token; None for one that is not ours."""
        found = self._signed(token)
        return (found[0], found[1]) if isinstance(found, list) else None

    def address(self, *numbers: int, language: str, route: str = "") -> str:
        """The whole address, for a mail: of the page, or of another one that takes the same token."""
        with translation.override(language):
            path = reverse(route or self._route, args=[self.token(*numbers)])
        return f"{settings.WAGTAILADMIN_BASE_URL}{path}"

    def _signed(self, token: str) -> int | list[int] | None:
        try:
            found: int | list[int] = self._signer.unsign_object(token)
        except signing.BadSignature:
            return None
        return found

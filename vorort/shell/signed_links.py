"""Links that are signed for one row and open nothing else: what stands in letters and invitations."""

from django.conf import settings
from django.core import signing
from django.urls import reverse
from django.utils import translation


class SignedLink:
    """The address of a page about one row. Whoever has it may do there what the page offers.

    `salt` keeps a link of one page from opening another; `route` is the page, which takes the token.
    """

    def __init__(self, salt: str, route: str) -> None:
        self._signer, self._route = signing.Signer(salt=salt), route

    def token(self, number: int) -> str:
        return self._signer.sign_object(number)

    def number(self, token: str) -> int | None:
        """The key behind a token; None for one that is not ours."""
        try:
            found: int = self._signer.unsign_object(token)
        except signing.BadSignature:
            return None
        return found

    def address(self, number: int, language: str, route: str = "") -> str:
        """The whole address, for a mail: of the page, or of another one that takes the same token."""
        with translation.override(language):
            path = reverse(route or self._route, args=[self.token(number)])
        return f"{settings.WAGTAILADMIN_BASE_URL}{path}"

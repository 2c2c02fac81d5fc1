"""The one guarded client for every request the server makes (rules 10 and 13.2.4 of the security reference).

Refuses addresses that are not public, other schemes and ports, redirects to such places, and answers that are too
large or too slow. The resolved address is the one connected to, so a name cannot change its mind in between.
"""

import ipaddress
import socket
import time
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import httpx


class Unreachable(Exception):
    """The request was refused or failed. The message is for the log, not for people."""


@dataclass(frozen=True)
class Limits:
    """Seconds, bytes and redirects one request may cost."""

    seconds: float = 5.0
    size: int = 2_000_000
    redirects: int = 2


def fetch(
    url: str, *, headers: dict[str, str] | None = None, limits: Limits = Limits(), private: bool = False
) -> bytes:
    """GET a public http(s) address and return the body. `private` is for hosts the operator has configured."""
    deadline = time.monotonic() + limits.seconds
    for _ in range(limits.redirects + 1):
        status, location, body = _get_once(url, headers or {}, limits, private, deadline)
        if status not in (301, 302, 303, 307, 308):
            if status != 200:
                raise Unreachable(f"status {status}")
            return body
        url = urljoin(url, location)
    raise Unreachable("too many redirects")


def _get_once(
    url: str, headers: dict[str, str], limits: Limits, private: bool, deadline: float
) -> tuple[int, str, bytes]:
    parts = urlsplit(url)
    address = _address_of(parts.scheme, parts.hostname, parts.port, private)
    target = httpx.URL(url).copy_with(host=address)
    host = parts.netloc.rpartition("@")[2]
    extensions = {"sni_hostname": parts.hostname}
    try:
        with (
            httpx.Client(timeout=limits.seconds, trust_env=False) as client,
            client.stream("GET", target, headers={**headers, "Host": host}, extensions=extensions) as answer,
        ):
            body = b""
            for piece in answer.iter_bytes():
                body += piece
                if len(body) > limits.size:
                    raise Unreachable("answer too large")
                if time.monotonic() > deadline:
                    raise Unreachable("answer too slow")
            return answer.status_code, answer.headers.get("location", ""), body
    except httpx.HTTPError as error:
        raise Unreachable(str(error)) from error


def _address_of(scheme: str, host: str | None, port: int | None, private: bool) -> str:
    if scheme not in ("http", "https") or not host:
        raise Unreachable("only http and https addresses")
    if not private and port not in (None, 80, 443):
        raise Unreachable("only the usual ports")
    try:
        found = socket.getaddrinfo(host, port or (443 if scheme == "https" else 80), type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise Unreachable("no such host") from error
    addresses = [str(entry[4][0]) for entry in found]
    if not private and not all(ipaddress.ip_address(address).is_global for address in addresses):
        raise Unreachable("not a public address")
    return addresses[0]

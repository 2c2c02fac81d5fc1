"""The one guarded client for every request the server makes (rules 10 and 13.2.4 of the security reference).

Refuses addresses that are not public, other schemes and ports, redirects to such places, and answers that are
too large or too slow. The resolved address is the one connected to, so a name cannot change its mind.
"""

import ipaddress
import socket
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
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
    """GET a public http(s) address and return the body. `private` is for hosts the operator has configured.

    Raises Unreachable.
    """
    deadline = time.monotonic() + limits.seconds
    for _ in range(limits.redirects + 1):
        status, location, body = _get_once(url, headers or {}, limits, private, deadline)
        if status not in (301, 302, 303, 307, 308):
            if status != 200:
                raise Unreachable(f"status {status}")
            return body
        url = location
    raise Unreachable("too many redirects")


def _get_once(
    url: str, headers: dict[str, str], limits: Limits, private: bool, deadline: float
) -> tuple[int, str, bytes]:
    target, host, name = _target(url, private)
    line = _Line(deadline)
    try:
        with (
            line,
            httpx.Client(timeout=limits.seconds, trust_env=False) as client,
            client.stream(
                "GET",
                target,
                headers={"Accept-Encoding": "identity", **headers, "Host": host},
                extensions={"sni_hostname": name, "trace": line.watch},
            ) as answer,
        ):
            body = _body(answer, limits.size)
            if line.is_cut:  # where no length was announced, a cut answer looks like a whole one
                raise Unreachable("answer too slow")
            return answer.status_code, urljoin(url, answer.headers.get("location", "")), body
    except (httpx.HTTPError, ValueError) as error:
        slow = line.is_cut or isinstance(error, httpx.TimeoutException)
        raise Unreachable("answer too slow" if slow else str(error)) from error


def _body(answer: httpx.Response, most: int) -> bytes:
    body = b""
    for piece in answer.iter_bytes():
        body += piece
        if len(body) > most:
            raise Unreachable("answer too large")
    return body


class _Line:
    """The connection in use, cut when the time is up: timeouts per read would let an answer drip for ever."""

    def __init__(self, deadline: float) -> None:
        self.is_cut = False
        self._socket: socket.socket | None = None
        self._alarm = threading.Timer(max(0.0, deadline - time.monotonic()), self._cut)
        self._alarm.daemon = True

    def __enter__(self) -> None:
        self._alarm.start()

    def __exit__(self, *args: object) -> None:
        self._alarm.cancel()

    def watch(self, event: str, info: dict[str, Any]) -> None:
        """Told by httpx of every step of the connection."""
        if event in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
            self._socket = info["return_value"].get_extra_info("socket")

    def _cut(self) -> None:
        self.is_cut = True
        if self._socket:
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)


def _target(url: str, private: bool) -> tuple[httpx.URL, str, str]:
    """The address to connect to, the Host header, and the name the certificate must bear."""
    try:
        parts = urlsplit(url)
        name = parts.hostname or ""
        address = _address_of(parts.scheme, name, parts.port, private)
        return httpx.URL(url).copy_with(host=address), parts.netloc.rpartition("@")[2], name
    except (ValueError, httpx.InvalidURL) as error:
        raise Unreachable("not an address") from error


def _address_of(scheme: str, host: str, port: int | None, private: bool) -> str:
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

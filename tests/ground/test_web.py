"""The guarded client against a real server on this machine, which is what it must not reach by itself."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from vorort.ground.web import Limits, Unreachable, fetch

QUICK = Limits(seconds=0.6, size=1_000, redirects=2)


class Answers(BaseHTTPRequestHandler):
    """One path per manner of answering."""

    def do_GET(self) -> None:
        name = self.path.strip("/").partition("?")[0]
        with suppress(BrokenPipeError, ConnectionResetError):
            getattr(self, f"answer_{name}")()

    def answer_hello(self) -> None:
        self._reply(f"Hello {self.headers['Host']} {self.headers.get('X-Asked', '')}".encode())

    def answer_missing(self) -> None:
        self.send_error(404)

    def answer_large(self) -> None:
        self._reply(b"x" * 1_001)

    def answer_fitting(self) -> None:
        self._reply(b"x" * 1_000)

    def answer_home(self) -> None:
        self._send(302, "hello")

    def answer_circle(self) -> None:
        self._send(302, "circle")

    def answer_inside(self) -> None:
        self._send(302, "http://127.0.0.1/hello")

    def answer_harbour(self) -> None:
        self._send(302, "http://public.example:8080/hello")

    def answer_astray(self) -> None:
        self._send(302, "gopher://127.0.0.1/")

    def answer_nonsense(self) -> None:
        self._send(302, "http://[nonsense")

    def answer_dripping(self) -> None:
        self.send_response(200)
        self.end_headers()
        for _ in range(30):
            self.wfile.write(b".")
            time.sleep(0.1)

    def answer_murmuring(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for number in range(30):
            self.wfile.write(f"X-{number}: .\r\n".encode())
            time.sleep(0.1)

    def answer_silent(self) -> None:
        time.sleep(1.5)

    def _reply(self, body: bytes) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(body)

    def _send(self, status: int, where: str) -> None:
        self.send_response(status)
        self.send_header("Location", where)
        self.end_headers()

    def log_request(self, *args: object) -> None:
        """Silence."""

    def log_error(self, *args: object) -> None:
        """Silence."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    web = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    threading.Thread(target=web.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    yield f"http://127.0.0.1:{web.server_port}"
    web.shutdown()
    web.server_close()


def test_a_host_the_operator_named_is_asked(server):
    host = server.removeprefix("http://")
    answer = fetch(f"{server}/hello", headers={"X-Asked": "kindly"}, private=True)
    assert answer == f"Hello {host} kindly".encode()


def test_redirects_are_followed(server):
    assert fetch(f"{server}/home", private=True).startswith(b"Hello")


@pytest.mark.parametrize(
    ("path", "complaint"),
    [
        ("missing", "status 404"),
        ("large", "too large"),
        ("circle", "too many redirects"),
        ("astray", "only http and https"),
        ("nonsense", "Invalid"),
        ("dripping", "too slow"),
        ("murmuring", "too slow"),
        ("silent", "too slow"),
    ],
)
def test_useless_answers_are_given_up_in_time(server, path, complaint):
    began = time.monotonic()
    with pytest.raises(Unreachable, match=complaint):
        fetch(f"{server}/{path}", limits=QUICK, private=True)
    assert time.monotonic() - began < 1.4


def test_an_answer_of_exactly_the_limit_fits(server):
    assert len(fetch(f"{server}/fitting", limits=QUICK, private=True)) == 1_000


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost/",
        "http://10.1.2.3/",
        "http://192.168.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "http://[fd00::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://0.0.0.0/",
        "http://2130706433/",
        "http://127.1/",
    ],
)
def test_addresses_that_are_not_public_are_refused(url):
    with pytest.raises(Unreachable, match="not a public address"):
        fetch(url, limits=QUICK)


@pytest.mark.parametrize(
    ("url", "complaint"),
    [
        ("http://93.184.216.34:8080/", "only the usual ports"),
        ("http://93.184.216.34:22/", "only the usual ports"),
        ("ftp://example.org/", "only http and https"),
        ("file:///etc/passwd", "only http and https"),
        ("example.org", "only http and https"),
        ("http://", "only http and https"),
        ("http://example.org:99999/", "not an address"),
        ("http://[oops/", "not an address"),
        ("http://nowhere.invalid/", "no such host"),
    ],
)
def test_other_ports_schemes_and_nonsense_are_refused(url, complaint):
    with pytest.raises(Unreachable, match=complaint):
        fetch(url, limits=QUICK)


PUBLIC = "93.184.216.34"


@pytest.fixture
def internet(server, monkeypatch):
    """A small internet: the name public.example leads to a public address, behind which stands our server."""
    resolve, connect = socket.getaddrinfo, socket.create_connection
    port = int(server.rpartition(":")[2])

    def resolve_there(host, *args, **kwargs):
        return resolve(PUBLIC if host == "public.example" else host, *args, **kwargs)

    def connect_there(address, *args, **kwargs):
        return connect(("127.0.0.1", port) if address[0] == PUBLIC else address, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", resolve_there)
    monkeypatch.setattr(socket, "create_connection", connect_there)
    return server


def test_a_public_host_is_asked_by_its_name(internet):
    assert fetch("http://public.example/hello", limits=QUICK) == b"Hello public.example "


@pytest.mark.parametrize(
    ("path", "complaint"),
    [
        ("inside", "not a public address"),
        ("harbour", "only the usual ports"),
        ("astray", "only http and https"),
    ],
)
def test_a_redirect_does_not_lead_inside(internet, path, complaint):
    with pytest.raises(Unreachable, match=complaint):
        fetch(f"http://public.example/{path}", limits=QUICK)

"""A bell above the outbox, so that deliveries have somewhere to go."""

import socketserver
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest

from vorort.ground import facts
from vorort.outbox import jobs

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Rang(facts.Fact):
    """Somebody rang."""

    door: int


@dataclass
class Bell:
    """What has been heard; `then` may raise."""

    reaction: str = ""
    heard: list[int] = field(default_factory=list)
    then: Callable[[], Any] = lambda: None


@pytest.fixture
def bell(monkeypatch) -> Bell:
    monkeypatch.setattr(facts, "_follow_ups", {})
    bell = Bell()

    @facts.follows_up(Rang)
    def hear(fact: Rang, at: datetime) -> None:
        bell.heard.append(fact.door)
        bell.then()

    bell.reaction = f"{hear.__module__}.hear"
    return bell


@pytest.fixture
def no_jobs(monkeypatch) -> None:
    monkeypatch.setattr(jobs, "_jobs", {})


@dataclass
class Letter:
    """A mail as the server got it."""

    sender: str = ""
    to: str = ""
    raw: bytes = b""

    @property
    def message(self) -> EmailMessage:
        parsed = message_from_bytes(self.raw, policy=policy.default)
        assert isinstance(parsed, EmailMessage)
        return parsed


class MailServer(socketserver.ThreadingTCPServer):
    """The few words of SMTP that are needed to take mails."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Counter)
        self.letters: list[Letter] = []
        self.connections = 0

    @property
    def address(self) -> tuple[str, int]:
        host, port = self.socket.getsockname()
        return str(host), int(port)


class Counter(socketserver.StreamRequestHandler):
    """One conversation at the counter."""

    server: MailServer

    def handle(self) -> None:
        self.server.connections += 1
        self._say("220 ready")
        letter = Letter()
        while line := self.rfile.readline().decode().strip():
            word = line.upper()
            if word.startswith("MAIL FROM:"):
                letter = Letter(sender=line[10:].partition(" ")[0].strip("<>"))
            elif word.startswith("RCPT TO:"):
                letter.to = line[8:].strip("<>")
            elif word == "DATA":
                self._say("354 go on")
                letter.raw = self._text()
                self.server.letters.append(letter)
            self._say(
                "221 bye" if word == "QUIT" else "250 8BITMIME" if word.startswith("EHLO") else "250 ok"
            )
            if word == "QUIT":
                return

    def _say(self, words: str) -> None:
        self.wfile.write(f"{words}\r\n".encode())

    def _text(self) -> bytes:
        lines = []
        while (line := self.rfile.readline()) != b".\r\n":
            assert line.endswith(b"\r\n")
            lines.append(line[1:] if line.startswith(b"..") else line)
        return b"".join(lines)


@pytest.fixture
def mail_server() -> Iterator[MailServer]:
    with MailServer() as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield server
        server.shutdown()

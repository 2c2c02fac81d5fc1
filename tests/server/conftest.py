"""A whole instance, as `make run` starts it, in a folder and on a port of its own."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from tests.scratch import scratch_database

PROJECT = Path(__file__).resolve().parents[2]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Form:
    """A fetched form: its address, cookie and hidden fields."""

    url: str
    cookies: dict[str, str]
    fields: dict[str, str]

    def send(self, text: str) -> int:
        """Send it and return the status."""
        with httpx.Client(cookies=self.cookies, timeout=60) as browser:
            return browser.post(
                f"{self.url}/kontakt/schreiben/", data=self.fields | {"text": text}
            ).status_code


# what a shell that is asked again and again does: one line of JSON in, one out; nothing is left of what was asked before.
# `session_of` and `logged_in` are there for whoever asks: the key of a session that a browser may send along.
LISTENING = """
import io, json, sys, traceback
from contextlib import redirect_stdout
from django.conf import settings
from django.contrib.auth import SESSION_KEY, BACKEND_SESSION_KEY, HASH_SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.db import connections
def session_of(**values):
    session = SessionStore()
    session.update(values)
    session.save()
    return session.session_key
def logged_in(user):
    return session_of(**{
        SESSION_KEY: str(user.pk), BACKEND_SESSION_KEY: settings.AUTHENTICATION_BACKENDS[0],
        HASH_SESSION_KEY: user.get_session_auth_hash(),
    })
for line in sys.stdin:
    printed, failed = io.StringIO(), ""
    try:
        with redirect_stdout(printed):
            exec(json.loads(line), {"session_of": session_of, "logged_in": logged_in})
    except Exception:
        failed = traceback.format_exc()
    connections.close_all()
    print(json.dumps([printed.getvalue(), failed]), flush=True)
"""


@dataclass
class Instance:
    """A running Vorort."""

    home: Path
    database_url: str = ""
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[str] | None = None
    console: subprocess.Popen[str] | None = None

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}"

    @property
    def environment(self) -> dict[str, str]:
        known = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("DJANGO", "DATABASE", "TEST_"))
        }
        known |= {"VORORT_HOME": str(self.home), "DEMO": "none"}
        return known | ({"DATABASE_URL": self.database_url} if self.database_url else {})

    def run(self, *arguments: str) -> str:
        """Run a management command and return what it printed."""
        command = [sys.executable, "-m", "vorort", *arguments]
        return self._finished(command, check=True).stdout

    def said(self, code: str) -> str:
        """The last line that a management shell prints for this; the shell is started once, which costs seconds."""
        if self.console is None:
            self.console = subprocess.Popen(
                [sys.executable, "-m", "vorort", "shell", "--no-imports", "-c", LISTENING],
                env=self.environment, cwd=PROJECT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            )  # fmt: skip
        assert self.console.stdin
        assert self.console.stdout
        print(json.dumps(code), file=self.console.stdin, flush=True)
        printed, failed = json.loads(self.console.stdout.readline())
        assert not failed, failed
        return str(printed.strip().rpartition("\n")[2])

    def end(self) -> None:
        """Whatever still runs ends."""
        self.kill()
        if self.console is not None:
            self.console.communicate()
            self.console = None

    def refusal(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a start that must end by itself, and return what it said."""
        return self._finished([sys.executable, "-m", "vorort", *arguments], check=False)

    def _finished(self, command: list[str], *, check: bool) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            env=self.environment,
            cwd=PROJECT,
            capture_output=True,
            text=True,
            check=check,
            timeout=400,
        )

    def start(self, *program: str) -> None:
        """Start it as `vorort serve`, or as another program that listens on the port."""
        command = [sys.executable, "-m", "vorort", *(program or ("serve", "--port", str(self.port)))]
        self.process = subprocess.Popen(
            command, env=self.environment, cwd=PROJECT, text=True, start_new_session=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        for _ in range(1800):
            try:
                if httpx.get(f"{self.url}/livez", timeout=5).status_code == 200:
                    return
            except httpx.HTTPError:
                pass
            assert self.process.poll() is None, "the server ended before it answered"
            time.sleep(0.1)
        raise AssertionError("the server does not answer")

    def stop(self) -> int:
        assert self.process
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(40)

    def kill(self) -> None:
        """As a power cut for the processes: nobody can tidy up."""
        if self.process is None or self.process.poll() is not None:
            return
        children = subprocess.run(
            ["pgrep", "-P", str(self.process.pid)], capture_output=True, text=True, check=False
        )
        # web server and worker lead process groups of their own
        for group in [*children.stdout.split(), str(self.process.pid)]:
            with suppress(ProcessLookupError):
                os.killpg(int(group), signal.SIGKILL)
        self.process.wait(10)

    def form(self) -> Form:
        """A contact form as a browser holds it, after the seconds a person needs to fill it in."""
        page = httpx.get(f"{self.url}/kontakt/schreiben/", timeout=30)
        hidden = dict(re.findall(r'name="(csrfmiddlewaretoken|form_key)" value="([^"]+)"', page.text))
        time.sleep(2.5)
        return Form(
            self.url, dict(page.cookies), hidden | {"an": "", "topic": "question", "name": "", "email": ""}
        )


@pytest.fixture
def instance(founded: Instance) -> Instance:
    """The one instance of these tests, running: a test that left it dead must not fail the next one."""
    if founded.process is None or founded.process.poll() is not None:
        founded.start()
    return founded


@pytest.fixture(scope="package")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Instance]:
    with scratch_database("server") as url:
        yield from _lived(Instance(tmp_path_factory.mktemp("home"), url))


def _lived(found: Instance) -> Iterator[Instance]:
    found.run("prepare")
    found.run("found_city", "Musterstadt")
    yield found
    found.end()

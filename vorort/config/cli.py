"""`vorort`: Django's management commands, and `vorort serve`, which runs a whole instance.

`serve` loads no Django of its own, so that the web server's workers can start at once.
"""

import argparse
import errno
import hashlib
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import FrameType

PROJECT = Path(__file__).resolve().parents[2]
LOG_INS = (
    "resident member.hoerde chair.hoerde chair.aplerbeck advisory lead.hoerde "
    "office editor moderator treasurer auditor operator"
)


def main() -> None:
    """The entry point."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "vorort.config.settings.dev")
    if sys.argv[1:2] == ["serve"]:
        sys.exit(serve(sys.argv[2:]))
    from django.core.management import execute_from_command_line  # noqa: PLC0415  # only where Django is wanted

    execute_from_command_line(["vorort", *sys.argv[1:]])


def serve(arguments: list[str]) -> int:
    """Prepare the instance if needed, then run web server and worker until Ctrl-C or SIGTERM."""
    parser = argparse.ArgumentParser("vorort serve", description="Run web server and background worker.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args(arguments)
    home = Path(os.environ.get("VORORT_HOME") or PROJECT / "var").resolve()
    problem = _folder_problem(home) or _port_problem(options.host, options.port) or _build_problem()
    if problem:
        print(problem, file=sys.stderr)  # noqa: T201
        return 1
    if _is_unprepared(home):
        code = subprocess.run([sys.executable, "-m", "vorort", "prepare"], check=False).returncode
        if code:
            return code
        _stamp(home).write_text(_fingerprint())
    return _run(options)


def _run(options: argparse.Namespace) -> int:
    web_server = [
        "granian", "--interface", "wsgi", "--host", options.host, "--port", str(options.port),
        "--workers", str(options.workers), "--blocking-threads", "2", "--no-ws", "--respawn-failed-workers",
        "--workers-kill-timeout", "20", "--log-level", "warning", "vorort.config.wsgi:application",
    ]  # fmt: skip
    # links in mails lead here unless the operator has said where to
    os.environ.setdefault("BASE_URL", f"http://localhost:{options.port}")
    stopping: list[int] = []

    def stop(number: int, frame: FrameType | None) -> None:
        stopping.append(number)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    children = [_start(web_server)]
    _announce(options.host, options.port, children[0], stopping)
    if not stopping:
        # only now, so that whoever waits for the first page has the whole machine
        children.append(_start(["vorort", "worker"]))
    while not stopping and all(child.poll() is None for child in children):
        time.sleep(0.2)
    if stopping:
        print("\nStopping …", flush=True)  # noqa: T201
    _stop(children)
    return 0 if stopping else 1


def _start(command: list[str]) -> subprocess.Popen[bytes]:
    """In a session of its own, so that Ctrl-C reaches it through us, once."""
    return subprocess.Popen([sys.executable, "-m", *command], start_new_session=True)  # noqa: S603


def _stop(children: list[subprocess.Popen[bytes]]) -> None:
    """Ask politely, wait for what is running, and only then insist."""
    for child in children:
        if child.poll() is None:
            child.send_signal(signal.SIGTERM)
    for child in children:
        try:
            child.wait(30)
        except subprocess.TimeoutExpired:
            child.kill()


def _announce(host: str, port: int, web: subprocess.Popen[bytes], stopping: list[int]) -> None:
    """Say where it is as soon as the first answer can be had; after a minute do not wait for it any longer."""
    patient_until = time.monotonic() + 60
    while not _answers(host, port):
        if stopping or web.poll() is not None or time.monotonic() > patient_until:
            return
        time.sleep(0.05)
    shown = "localhost" if host in ("127.0.0.1", "::1", "0.0.0.0") else host  # noqa: S104
    lines = [f"\nVorort runs at http://{shown}:{port}/  (Ctrl-C stops it)"]
    if os.environ.get("DEMO", "dortmund") != "none" and os.environ["DJANGO_SETTINGS_MODULE"].endswith(".dev"):
        lines += ["Demo log-ins, all with the password demo-vorort:"]
        lines += [f"  {name}@demo.example" for name in LOG_INS.split()]
    print("\n".join(lines), flush=True)  # noqa: T201


def _answers(host: str, port: int) -> bool:
    try:
        with socket.create_connection((host, port), 0.5) as connection:
            named = os.environ.get("ALLOWED_HOSTS", "localhost").split(",")[0].lstrip(".")
            connection.sendall(f"GET /livez HTTP/1.1\r\nHost: {named}\r\nConnection: close\r\n\r\n".encode())
            # behind https a redirect is an answer too
            return connection.recv(12).startswith(b"HTTP/1.1 ")
    except OSError:
        return False


def _folder_problem(home: Path) -> str:
    try:
        home.mkdir(parents=True, exist_ok=True)
        probe = home / ".writable"
        probe.touch()
        probe.unlink()
    except OSError as error:
        return (
            f"The folder {home} cannot be written ({error.strerror}). Choose another one with VORORT_HOME=…"
        )
    return ""


def _port_problem(host: str, port: int) -> str:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                return f"Port {port} is in use. Choose another one: make run PORT={port + 1}"
            return f"Port {port} cannot be used ({error.strerror}). Choose another one: make run PORT=8000"
        except OverflowError:
            return f"{port} is not a port. Choose one from 1024 to 65535: make run PORT=8000"
    return ""


def _build_problem() -> str:
    if not (PROJECT / "build" / "static" / "staticfiles.json").exists():
        return "The style sheets and pictures of the pages are not built yet. Start with: make run"
    return ""


def _is_unprepared(home: Path) -> bool:
    stamp = _stamp(home)
    return not stamp.exists() or stamp.read_text() != _fingerprint()


def _stamp(home: Path) -> Path:
    return home / "prepared"


def _fingerprint() -> str:
    """Changes when migrations, demo contents, requirements or the database change."""
    known = hashlib.sha256(os.environ["DJANGO_SETTINGS_MODULE"].encode())
    known.update(os.environ.get("DATABASE_URL", "").encode())
    known.update(os.environ.get("DEMO", "dortmund").encode())
    known.update((PROJECT / "requirements" / "run.txt").read_bytes())
    for path in sorted((PROJECT / "vorort").glob("*/migrations/*.py")):
        known.update(path.read_bytes())
    return known.hexdigest()

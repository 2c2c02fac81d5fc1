"""A server of its own for measurements: start it, log in, ask it, and read from /proc what that has cost."""

import os
import re
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import httpx

PORT = 8977
BASE = f"http://127.0.0.1:{PORT}"
SECONDS = 4
TICKS = os.sysconf("SC_CLK_TCK")
PASSWORD = "demo-vorort"
# a database that has run for longer than a minute has done so by itself
LOOK_AROUND = """
from django.db import connection
connection.cursor().execute("ANALYZE")
"""


@dataclass
class Figures:
    """One row of a table."""

    name: str
    rate: float
    cpu: float
    bytes: int


def run(environment, work):
    """Do something with a running server."""
    command = [sys.executable, "-m", "vorort", "serve", "--port", str(PORT)]
    server = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait(server)
        return work(server)
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(60)


def shell(environment, code: str) -> str:
    """Run Python inside the house and return what it prints."""
    command = [sys.executable, "-m", "vorort", "shell", "--no-imports", "-c", code]
    return subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout


def wait(server) -> None:
    for _ in range(600):
        try:
            if httpx.get(f"{BASE}/livez").status_code == 200:
                return
        except httpx.HTTPError:
            time.sleep(0.05)
        if server.poll() is not None:
            sys.exit("the server ended before it answered")
    sys.exit("the server does not answer")


def log_in(name: str) -> str:
    """Log in as somebody of the demo, through the form, and return the cookie of the session."""
    with httpx.Client(base_url=BASE) as client:
        page = client.get("/konto/login/").text
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)[1]
        filled = {"login": f"{name}@demo.example", "password": PASSWORD, "csrfmiddlewaretoken": token}
        client.post("/konto/login/", data=filled, headers={"referer": f"{BASE}/konto/login/"})
        return f"sessionid={client.cookies['sessionid']}"


def measure(name: str, path: str, server, cookie: str = "", seconds: int = SECONDS) -> Figures:
    """Ask for a page for some seconds over eight connections. CPU is that of all its web processes."""
    headers = {"accept-encoding": "identity"} | ({"cookie": cookie} if cookie else {})
    for _ in range(6):
        answer = httpx.get(BASE + path, headers=headers)
        if answer.status_code != 200:
            sys.exit(f"{path} answers {answer.status_code}")
    more = ["-H", f"Cookie: {cookie}"] if cookie else []
    before = web_seconds(server)
    told = subprocess.run(
        ["wrk", "-t1", "-c8", f"-d{seconds}s", "-H", "Accept-Encoding: br", *more, BASE + path],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    used = web_seconds(server) - before
    requests = int(re.search(r"(\d+) requests in", told)[1])
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", told)[1])
    return Figures(name, rate, used / requests * 1000, len(answer.content))


def cost_of_one(name: str, path: str, server, cookie: str = "") -> Figures:
    """For what takes long: the mean of five requests, one after the other."""
    before = web_seconds(server)
    begun = time.monotonic()
    for _ in range(5):
        answer = httpx.get(BASE + path, headers={"cookie": cookie}, timeout=120)
        answer.raise_for_status()
    used = web_seconds(server) - before
    return Figures(name, 5 / (time.monotonic() - begun), used / 5 * 1000, len(answer.content))


def web_seconds(server) -> float:
    """CPU time of the web server alone: the worker beside it has jobs of its own."""
    children = [
        int(pid) for pid in Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()
    ]
    return sum(cpu_seconds(pid) for pid in children if "granian" in Path(f"/proc/{pid}/cmdline").read_text())


def cpu_seconds(pid: int) -> float:
    """CPU time of a process and all below it, in seconds."""
    own = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return (int(own[11]) + int(own[12])) / TICKS + sum(cpu_seconds(int(child)) for child in children)


def raw_length(path: str) -> int:
    with httpx.stream("GET", BASE + path, headers={"accept-encoding": "br"}) as answer:
        return sum(len(piece) for piece in answer.iter_raw())


def memory_of_workers(server, paths: list[str]) -> list[int]:
    """Megabytes of each web worker after a walk over all pages: its own, and its part of what it shares (PSS)."""
    for path in paths * 4:
        httpx.get(BASE + path)
    pids = [pid for pid in descendants(server.pid) if "granian" in Path(f"/proc/{pid}/cmdline").read_text()]
    sizes = [
        int(re.search(r"Pss:\s+(\d+)", Path(f"/proc/{pid}/smaps_rollup").read_text())[1]) // 1024
        for pid in pids
    ]
    return sorted(sizes, reverse=True)[:2]


def descendants(pid: int) -> list[int]:
    children = [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    return children + [below for child in children for below in descendants(child)]

"""Measure a running instance and write docs/explanation/performance.md.

Everything goes to 127.0.0.1, is bounded in time, and ends by itself. Needs wrk.

    make bench              about a minute
"""

import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import httpx

PROJECT = Path(__file__).resolve().parents[1]
PAGE = PROJECT / "docs" / "explanation" / "performance.md"
PORT = 8977
BASE = f"http://127.0.0.1:{PORT}"
SECONDS = 4
TICKS = os.sysconf("SC_CLK_TCK")
PATHS = {
    "home": "/",
    "districts": "/stadtbezirke/",
    "district": "/stadtbezirke/hoerde/",
    "places": "/orte/",
    "founding page": "/stadtbezirksmarketing/",
    "committees": "/gremien/",
    "committee": "/gremien/lenkungsgremium-hoerde/",
    "search": "/suche/?q=Feuerwehr",
    "topic (Wagtail)": "/themen/freiwillige-feuerwehr/",
}


@dataclass
class Figures:
    """One row of the table."""

    name: str
    rate: float
    cpu: float
    bytes: int
    queries: str = ""


def main() -> None:
    """Start an instance twice (without and with page cache), measure, write."""
    if not shutil.which("wrk"):
        sys.exit("wrk is missing: on Debian, apt install wrk.")
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {"VORORT_HOME": home, "DEMO": "dortmund"}
        subprocess.run(
            [sys.executable, "-m", "vorort", "prepare"],
            env=environment,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        queries = count_queries(environment)
        uncached = run(environment | {"PAGE_CACHE_SECONDS": "0"}, measure_all)
        cached = run(environment, measure_all)
        static = run(environment, measure_static)
        weight = run(environment, first_visit)
        memory = run(environment, memory_of_workers)
        starts = [start_time(environment) for _ in range(5)]
    write(uncached, cached, static, queries, weight, memory, starts)


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


def measure_all(server) -> list[Figures]:
    return [measure(name, path, server) for name, path in PATHS.items()]


def measure_static(server) -> Figures:
    """A static file of about the size of a cached page, served by WhiteNoise in the same process."""
    page = httpx.get(BASE).text
    found = re.search(r'href="(/static/shell/vorort[^"]+\.css)"', page)
    assert found
    return measure("static file", found[1], server)


def measure(name: str, path: str, server) -> Figures:
    for _ in range(6):
        size = len(httpx.get(BASE + path, headers={"accept-encoding": "identity"}).content)
    before = cpu_seconds(server.pid)
    answer = subprocess.run(
        ["wrk", "-t1", "-c8", f"-d{SECONDS}s", "-H", "Accept-Encoding: br", BASE + path],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    used = cpu_seconds(server.pid) - before
    requests = int(re.search(r"(\d+) requests in", answer)[1])
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", answer)[1])
    return Figures(name, rate, used / requests * 1000, size)


def cpu_seconds(pid: int) -> float:
    """CPU time of a process and all below it, in seconds."""
    own = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return (int(own[11]) + int(own[12])) / TICKS + sum(cpu_seconds(int(child)) for child in children)


def count_queries(environment) -> dict[str, int]:
    """SQL statements of each page, page cache off, counted inside the process."""
    code = (
        "from django.test import Client; from django.db import connection;"
        "from django.test.utils import CaptureQueriesContext as C;"
        f"paths = {PATHS!r}\n"
        "for name, path in paths.items():\n"
        "    Client().get(path, headers={'host': 'localhost'})\n"
        "    with C(connection) as q:\n"
        "        Client().get(path, headers={'host': 'localhost'})\n"
        "    print(f'{name}\\t{len(q)}')"
    )
    command = [sys.executable, "-m", "vorort", "shell", "--no-imports", "-c", code]
    environment = environment | {"PAGE_CACHE_SECONDS": "0"}
    out = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    return {
        name: int(number)
        for name, _, number in (line.partition("\t") for line in out.splitlines() if "\t" in line)
    }


def first_visit(server) -> dict[str, int]:
    """Compressed bytes of page, style sheets, fonts and icons of a first visit; pictures left out."""
    weights = {}
    for name, path in PATHS.items():
        page = httpx.get(BASE + path, headers={"accept-encoding": "br"})
        total = int(page.headers["content-length"])
        css = re.findall(
            r'(?:href)="(/static/[^"]+\.(?:css|woff2|svg))"|href="(/farben\.css[^"]*)"', page.text
        )
        for address in {one or other for one, other in css}:
            total += raw_length(address)
        weights[name] = total
    return weights


def raw_length(path: str) -> int:
    with httpx.stream("GET", BASE + path, headers={"accept-encoding": "br"}) as answer:
        return sum(len(piece) for piece in answer.iter_raw())


def memory_of_workers(server) -> list[int]:
    """Resident megabytes of each web worker after a walk over all pages."""
    for path in list(PATHS.values()) * 4:
        httpx.get(BASE + path)
    pids = [pid for pid in descendants(server.pid) if "granian" in Path(f"/proc/{pid}/cmdline").read_text()]
    sizes = [
        int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())[1]) // 1024 for pid in pids
    ]
    return sorted(sizes, reverse=True)[:2]


def descendants(pid: int) -> list[int]:
    children = [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    return children + [below for child in children for below in descendants(child)]


def start_time(environment) -> float:
    """Seconds from `vorort serve` to the first home page of a prepared instance."""
    begun = time.monotonic()

    def first_page(server) -> float:
        httpx.get(BASE, timeout=30)
        return time.monotonic() - begun

    return run(environment, first_page)


HEAD = [
    "Page", "SQL statements", "CPU ms, uncached", "requests/s, uncached", "CPU ms, cached", "requests/s, cached",
    "bytes of HTML", "kB of a first visit",
]  # fmt: skip


def write(uncached, cached, static, queries, weight, memory, starts) -> None:
    """Put the figures into the page that publishes them."""
    rows = [HEAD, ["---"] * len(HEAD)]
    for u, c in zip(uncached, cached, strict=True):
        rows.append([
            u.name, str(queries.get(u.name, 0)), f"{u.cpu:.1f}", f"{u.rate:.0f}", f"{c.cpu:.2f}", f"{c.rate:.0f}",
            str(c.bytes), f"{weight[u.name] / 1000:.0f}",
        ])  # fmt: skip
    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    share = cached[0].rate / static.rate * 100
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(f"""# Performance: how fast, and how it is measured

Written by `make bench` on {time.strftime("%d %B %Y")}: {os.cpu_count()} cores, Python {sys.version.split()[0]}, SQLite,
the demo city, two workers, `wrk` with eight connections for {SECONDS} seconds a page on the same machine. Rates vary
from machine to machine; the sturdy figures are CPU per request, counts, and ratios measured in one run. A first visit
is page, style sheets, fonts and icons, compressed, without pictures.

"Uncached" means that no finished page is kept. Values that seldom change (city, map, cards, the page of a district) are
kept in the process until the next change; [decision 0013](../decisions/0013-pages-in-jinja2-values-kept-by-generation.md)
tells what the pages cost with nothing kept at all.

{table}

- A static file of the same process (WhiteNoise): {static.rate:.0f} requests/s, {static.cpu:.2f} ms CPU. A cached home
  page reaches {share:.0f} % of that.
- From starting a prepared instance to its first page: median {statistics.median(starts):.1f} s of five.
- Memory of the web workers: {" and ".join(str(size) for size in memory)} MB.

Budgets: 5 ms CPU per uncached page, 0.3 ms cached, eight SQL statements, 100 kB for a first visit, 180 MB per worker,
6 s to the first page of a second start.
""")
    print(PAGE.read_text())


if __name__ == "__main__":
    main()

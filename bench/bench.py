"""Measure a running instance and write docs/explanation/performance.md.

Everything goes to 127.0.0.1, is bounded in time, and ends by itself. Needs wrk.

    make bench              about twelve minutes
"""

import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

import httpx
import writing
from server import (
    BASE,
    SECONDS,
    Figures,
    cost_of_one,
    log_in,
    measure,
    memory_of_workers,
    raw_length,
    run,
    shell,
)

PROJECT = Path(__file__).resolve().parents[1]
PAGE = PROJECT / "docs" / "explanation" / "performance.md"
PATHS = {
    "home": "/",
    "districts": "/stadtbezirke/",
    "district": "/stadtbezirke/hoerde/",
    "places": "/orte/",
    "founding page": "/stadtbezirksmarketing/",
    "committees": "/gremien/",
    "committees, filtered": "/gremien/?stadtbezirk=hoerde",
    "committee": "/gremien/lenkungsgremium-hoerde/",
    "association": "/verein/",
    "ideas": "/ideen/",
    "ideas, filtered": "/ideen/?stadtbezirk=hoerde&status=published",
    "ideas, most supported": "/ideen/?sortierung=unterstuetzt",
    "ideas, by words": "/ideen/?q=Bank",
    "an idea": "/ideen/1-baenke-mit-lehne-am-ostufer/",
    "projects": "/projekte/",
    "projects of a district and year": "/projekte/?stadtbezirk=hoerde&jahr=2024",
    "project map": "/projekte/karte/",
    "dates": "/termine/",
    "directory": "/verzeichnis/",
    "meetings": "/sitzungen/",
    "resolutions": "/beschluesse/",
    "search": "/suche/?q=Feuerwehr",
    "topic (Wagtail)": "/themen/freiwillige-feuerwehr/",
}
# of the full city, with ten times as many supports
IDEAS, PROJECTS = 20_000, 3_400
OFFICE, CHAIR, MEMBER = "office", "chair.hoerde", "member.hoerde"
# of the pages of the workplace: (what it is, whose it is, path)
SIGNED_IN = [
    ("my week", OFFICE, "/arbeitsplatz/"),
    ("my week", CHAIR, "/arbeitsplatz/"),
    ("my week", MEMBER, "/arbeitsplatz/"),
    ("committees", OFFICE, "/arbeitsplatz/gremien/"),
    ("committees", CHAIR, "/arbeitsplatz/gremien/"),
    ("a committee with its seats", OFFICE, "/arbeitsplatz/gremien/lenkungsgremium-hoerde/"),
    ("a committee with its seats", CHAIR, "/arbeitsplatz/gremien/lenkungsgremium-hoerde/"),
    ("new seat (form)", OFFICE, "/arbeitsplatz/gremien/lenkungsgremium-hoerde/sitze/neu/"),
    ("ending and vacant", OFFICE, "/arbeitsplatz/gremien/faellig/"),
    ("ending and vacant", CHAIR, "/arbeitsplatz/gremien/faellig/"),
    ("people", OFFICE, "/arbeitsplatz/personen/"),
    ("people who hold a seat", OFFICE, "/arbeitsplatz/personen/?sitz=ja"),
    ("people, found by name", OFFICE, "/arbeitsplatz/personen/?q=Ahorn"),
    ("a person", OFFICE, "/arbeitsplatz/personen/1/"),
    ("organisations", OFFICE, "/arbeitsplatz/organisationen/"),
    ("import", OFFICE, "/arbeitsplatz/import/"),
    ("association", OFFICE, "/arbeitsplatz/verein/"),
    ("ideas to work on", OFFICE, "/arbeitsplatz/ideen/"),
    ("ideas to work on", CHAIR, "/arbeitsplatz/ideen/"),
    ("an idea to work on", CHAIR, "/arbeitsplatz/ideen/3/"),
    ("public committees, signed in", MEMBER, "/gremien/"),
    ("public ideas, signed in", MEMBER, "/ideen/"),
]
FILES = [
    ("members (CSV)", "", "/gremien/mitglieder.csv"),
    ("members (JSON)", "", "/gremien/mitglieder.json"),
    ("people (CSV)", OFFICE, "/arbeitsplatz/export/personen.csv"),
    ("mandates (CSV)", OFFICE, "/arbeitsplatz/export/mandate.csv"),
    ("mandates (XLSX)", OFFICE, "/arbeitsplatz/export/mandate.xlsx"),
]


def main() -> None:
    """Measure the demo city, fill it, measure again, write."""
    if not shutil.which("wrk"):
        sys.exit("wrk is missing: on Debian, apt install wrk.")
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {
            "VORORT_HOME": home,
            "DEMO": "dortmund",
            "PYTHONPATH": str(PROJECT / "bench"),
        }
        uncached = environment | {"PAGE_CACHE_SECONDS": "0"}
        subprocess.run(
            [sys.executable, "-m", "vorort", "prepare"],
            env=environment,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        pages = [("", path) for path in PATHS.values()] + [(who, path) for _name, who, path in SIGNED_IN]
        found = {
            "busy": os.getloadavg()[0],
            "queries": inside(uncached, f"count_queries({pages!r})"),
            "uncached": run(uncached, public_pages),
            "cached": run(environment, public_pages),
            "static": run(environment, static_file),
            "weight": run(environment, first_visit),
            "memory": run(environment, lambda server: memory_of_workers(server, list(PATHS.values()))),
            "starts": [start_time(environment) for _ in range(5)],
            "signed_in": run(uncached, pages_of_the_workplace),
        }
        shell(
            environment,
            f"import ideas, load, projects; load.fill(); ideas.fill({IDEAS}); projects.fill({PROJECTS})",
        )
        found |= {
            "full_queries": inside(uncached, f"count_queries({pages!r})"),
            "full_uncached": run(uncached, public_pages),
            "full_signed_in": run(uncached, pages_of_the_workplace),
            "files": run(uncached, files),
            "import": inside(environment, "measure_import()"),
            "supports": run(
                environment, lambda server: writing.measure_supports(server, partial(shell, environment))
            ),
        }
    write(found)


def inside(environment, call: str):
    """What a function of `inside.py` has found."""
    return json.loads(shell(environment, f"import inside; inside.{call}").splitlines()[-1])


def public_pages(server) -> list[Figures]:
    return [measure(name, path, server) for name, path in PATHS.items()]


def pages_of_the_workplace(server) -> list[Figures]:
    cookies = {who: log_in(who) for who in (OFFICE, CHAIR, MEMBER)}
    return [measure(name, path, server, cookies[who]) for name, who, path in SIGNED_IN]


def files(server) -> list[Figures]:
    cookie = log_in(OFFICE)
    return [cost_of_one(name, path, server, cookie if who else "") for name, who, path in FILES]


def static_file(server) -> Figures:
    """A static file of about the size of a cached page, served by WhiteNoise in the same process."""
    page = httpx.get(BASE).text
    found = re.search(r'href="(/static/shell/vorort[^"]+\.css)"', page)
    assert found
    return measure("static file", found[1], server)


def first_visit(server) -> list[int]:
    """Compressed bytes of page, style sheets, fonts and icons of a first visit; pictures left out."""
    return [_weight(path) for path in PATHS.values()]


def _weight(path: str) -> int:
    page = httpx.get(BASE + path, headers={"accept-encoding": "br"})
    css = re.findall(r'(?:href)="(/static/[^"]+\.(?:css|woff2|svg))"|href="(/farben\.css[^"]*)"', page.text)
    addresses = {one or other for one, other in css}
    return int(page.headers["content-length"]) + sum(raw_length(address) for address in addresses)


def start_time(environment) -> float:
    """Seconds from `vorort serve` to the first home page of a prepared instance."""
    begun = time.monotonic()

    def first_page(server) -> float:
        httpx.get(BASE, timeout=30)
        return time.monotonic() - begun

    return run(environment, first_page)


def table(head: list[str], rows: list[list[str]]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in [head, ["---"] * len(head), *rows])


def public_table(found) -> str:
    head = [
        "Page", "SQL statements", "CPU ms, uncached", "the same, full city", "requests/s, uncached",
        "CPU ms, cached", "requests/s, cached", "bytes of HTML", "kB of a first visit",
    ]  # fmt: skip
    rows = zip(
        found["uncached"], found["full_uncached"], found["cached"], found["queries"], found["full_queries"],
        found["weight"], strict=False,
    )  # fmt: skip
    return table(head, [
        [u.name, statements(q, fq), f"{u.cpu:.1f}", f"{f.cpu:.1f}", f"{u.rate:.0f}", f"{c.cpu:.2f}", f"{c.rate:.0f}",
         str(u.bytes), f"{weight / 1000:.0f}"]
        for u, f, c, q, fq, weight in rows
    ])  # fmt: skip


def workplace_table(found) -> str:
    first = len(PATHS)
    rows = zip(
        SIGNED_IN, found["signed_in"], found["full_signed_in"], found["queries"][first:],
        found["full_queries"][first:], strict=True,
    )  # fmt: skip
    return table(["Page", "Log-in", "SQL statements", "CPU ms", "CPU ms, full city", "bytes of HTML, full city"], [
        [name, who, statements(q, fq), f"{few.cpu:.1f}", f"{many.cpu:.1f}", str(many.bytes)]
        for (name, who, _path), few, many, q, fq in rows
    ])  # fmt: skip


def statements(few: int, many: int) -> str:
    """One number where it is the same in the full city."""
    return str(few) if few == many else f"{few} / {many}"


def write(found) -> None:
    """Put the figures into the page that publishes them."""
    static, cached, told = found["static"], found["cached"], found["import"]
    supports, bench_seconds = found["supports"], writing.SECONDS
    file_rows = [[row.name, f"{row.cpu / 1000:.2f}", f"{row.bytes / 1000:.0f}"] for row in found["files"]]
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(f"""# Performance: how fast, and how it is measured

Written by `make bench` on {time.strftime("%d %B %Y")}: {os.cpu_count()} cores, Python {sys.version.split()[0]}, SQLite,
the demo city, two workers, `wrk` with eight connections for {SECONDS} seconds a page on the same machine, on which
{found["busy"]:.1f} processes were busy on average before. Rates vary from machine to machine, and CPU per request too where
others are at work; the sturdy figures are counts, and ratios measured in one run. CPU is that of the web processes alone.
A first visit is page, style sheets, fonts and icons, compressed, without pictures.

The *full city* is the same with 500 more people, 100 more committees and 5,000 more mandates in ten years
(`bench/load.py`), {IDEAS:,} more ideas with ten times as many supports (`bench/ideas.py`), and {PROJECTS:,} more projects
(`bench/projects.py`).
Where two numbers of statements stand, the second is that of the full city.

"Uncached" means that no finished page is kept. Values that seldom change (city, map, cards, the page of a district) are
kept in the process until the next change; [decision 0013](../decisions/0013-pages-in-jinja2-values-kept-by-generation.md)
tells what the pages cost with nothing kept at all.

## For everybody

{public_table(found)}

- A static file of the same process (WhiteNoise): {static.rate:.0f} requests/s, {static.cpu:.2f} ms CPU. A cached home
  page reaches {cached[0].rate / static.rate * 100:.0f} % of that.
- From starting a prepared instance to its first page: median {statistics.median(found["starts"]):.1f} s of five.
- Memory of the web workers: {" and ".join(str(size) for size in found["memory"])} MB, what they share counted once (PSS).

## At the workplace

Signed in through the form of the demo, no page kept.

{workplace_table(found)}

## Files and imports, full city

{table(["File", "seconds of CPU", "kB"], file_rows)}

A table of 5,000 rows, with 1,000 new people and 300 new organisations: {told["try"]:.1f} s of CPU to try it line by line,
{told["take over"]:.1f} s to take it over, {told["undo"]:.1f} s to undo it. The process grows by
{told["peak"] - told["before"]} MB.

## Writing, full city

Supports of people who are logged in, each of somebody else, over twenty connections ({bench_seconds} seconds, SQLite with
`synchronous=FULL`): {supports.rate:.0f} a second, {supports.cpu:.1f} ms of CPU each, 95 % within
{supports.p95:.0f} ms, 99 % within {supports.p99:.0f} ms.
{supports.acknowledged} were acknowledged, {supports.kept} were found in the database afterwards: those on their way at the
end come on top. The disk alone takes {supports.commits:.0f} commits a second of one row each. This alone is measured by
`python bench/writing.py`, with `DATABASE_URL` on PostgreSQL.

Budgets: 5 ms CPU per uncached page, 8 ms signed in, 0.3 ms cached, eight SQL statements, at most 1.2 times the cost in the
full city, 100 kB for a first visit, 180 MB per worker, 6 s to the first page of a second start, 100 supports a second with
95 % within half a second (200 on PostgreSQL).
""")
    print(PAGE.read_text())


if __name__ == "__main__":
    main()

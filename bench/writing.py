"""How many supports a second are acknowledged, beside what the disk lets anybody commit.

    python bench/writing.py                                  on SQLite
    DATABASE_URL=postgres://… python bench/writing.py        on an empty PostgreSQL database

Every support comes from somebody else, who is logged in; wrk sends them over twenty connections. What was acknowledged is
counted in the database afterwards.
"""

import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import psycopg
from server import BASE, LOOK_AROUND, run, shell, web_seconds

IDEAS = 20_000
MANY = 3_000
SECONDS = 8
# any number will do as long as cookie and field agree
TOKEN = "b" * 32
STAGE = f"""
import json
from django.conf import settings
from django.contrib.auth import SESSION_KEY, BACKEND_SESSION_KEY, HASH_SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from vorort.ideas.models import Idea
from vorort.people.models import User
known = User.objects.filter(email__startswith='stimme').count()
User.objects.bulk_create(
    [User(email=f'stimme{{n}}@demo.example', name=f'Stimme {{n}}', password='!') for n in range(known, {MANY})]
)
store, rows = SessionStore(), []
for user in User.objects.filter(email__startswith='stimme'):
    values = {{SESSION_KEY: str(user.pk), BACKEND_SESSION_KEY: settings.AUTHENTICATION_BACKENDS[0],
              HASH_SESSION_KEY: user.get_session_auth_hash()}}
    session = store.create_model_instance(values) if store._get_or_create_session_key() else None
    session.session_key = store._get_new_session_key()
    rows.append(session)
store.model.objects.bulk_create(rows, 500)
idea = Idea.objects.filter(state='published', thread__visibility='public').latest('pk')
print(json.dumps([idea.pk, [row.session_key for row in rows]]))
"""
COUNTED = """
from vorort.ideas.models import Support
print(Support.objects.filter(idea={idea}, user__email__startswith='stimme').count())
"""
SCRIPT = """
local keys, at = {{}}, 0
for line in io.lines("{keys}") do keys[#keys + 1] = line end
local body = "csrfmiddlewaretoken={token}"
request = function()
  at = at + 1
  local key = keys[(at - 1) % #keys + 1]
  return wrk.format("POST", "/ideen/{idea}/unterstuetzen/", {{
    ["Cookie"] = "sessionid=" .. key .. "; csrftoken={token}",
    ["Content-Type"] = "application/x-www-form-urlencoded"
  }}, body)
end
done = function(summary, latency, requests)
  print("95 in 100: " .. latency:percentile(95) / 1000)
  print("99 in 100: " .. latency:percentile(99) / 1000)
end
"""


@dataclass
class Writing:
    """What was measured: a second, milliseconds, and counts."""

    rate: float
    cpu: float
    p95: float
    p99: float
    acknowledged: int
    kept: int
    commits: float


def measure_supports(server, shell) -> Writing:
    """Send supports for some seconds. `shell` runs Python inside the house and returns what it prints."""
    idea, keys = json.loads(shell(STAGE).splitlines()[-1])
    with tempfile.TemporaryDirectory() as folder:
        sessions, script = Path(folder) / "keys", Path(folder) / "support.lua"
        sessions.write_text("\n".join(keys))
        script.write_text(SCRIPT.format(keys=sessions, idea=idea, token=TOKEN))
        before = web_seconds(server)
        command = ["wrk", "-t1", "-c20", f"-d{SECONDS}s", "-s", str(script), BASE]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        used = web_seconds(server) - before
    requests = int(re.search(r"(\d+) requests in", told)[1])
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", told)
    answered = requests - int(refused[1] if refused else 0)
    kept = int(shell(COUNTED.format(idea=idea)).split()[-1])
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", told)[1])
    within = [float(re.search(rf"{part} in 100: ([\d.]+)", told)[1]) for part in (95, 99)]
    return Writing(rate, used / requests * 1000, *within, answered, kept, commits_a_second())


def commits_a_second(seconds: float = 2) -> float:
    """One row a transaction, as safe against loss of power as the house's own."""
    with _table() as insert:
        begun, done = time.monotonic(), 0
        while time.monotonic() - begun < seconds:
            insert()
            done += 1
    return done / seconds


@contextmanager
def _table() -> Iterator[Callable[[], object]]:
    """An SQLite file, or a table of the PostgreSQL database, of its own; what puts one row into it and commits."""
    if url := os.environ.get("DATABASE_URL"):
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("CREATE TABLE bench_row (id serial PRIMARY KEY, word text)")
            try:
                yield lambda: connection.execute("INSERT INTO bench_row (word) VALUES ('x')")
            finally:
                connection.execute("DROP TABLE bench_row")
        return
    with tempfile.TemporaryDirectory() as folder:
        file = sqlite3.connect(Path(folder) / "commits.sqlite3", isolation_level=None)
        for pragma in ("journal_mode=WAL", "synchronous=FULL"):
            file.execute(f"PRAGMA {pragma}")
        file.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, word TEXT)")
        yield lambda: file.execute("INSERT INTO row (word) VALUES ('x')")
        file.close()


def main() -> None:
    """Furnish a city with many ideas and print the figures."""
    with tempfile.TemporaryDirectory() as home:
        more = {"VORORT_HOME": home, "DEMO": "dortmund", "PYTHONPATH": str(Path(__file__).parent)}
        environment = os.environ | more
        subprocess.run([sys.executable, "-m", "vorort", "prepare"], env=environment, check=True)
        shell(environment, f"import ideas; ideas.fill({IDEAS})")
        shell(environment, LOOK_AROUND)
        print(run(environment, lambda server: measure_supports(server, partial(shell, environment))))


if __name__ == "__main__":
    main()

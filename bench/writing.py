"""How many supports a second are acknowledged, beside what the disk lets anybody commit.

Every support comes from somebody else, who is logged in; wrk sends them over twenty connections. What was acknowledged is
counted in the database afterwards.
"""

import json
import re
import sqlite3
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from server import BASE, web_seconds

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
"""


@dataclass
class Writing:
    """What was measured: a second, milliseconds, and counts."""

    rate: float
    cpu: float
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
        command = ["wrk", "-t1", "-c20", f"-d{SECONDS}s", "--latency", "-s", str(script), BASE]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        used = web_seconds(server) - before
    requests = int(re.search(r"(\d+) requests in", told)[1])
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", told)
    answered = requests - int(refused[1] if refused else 0)
    kept = int(shell(COUNTED.format(idea=idea)).split()[-1])
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", told)[1])
    return Writing(rate, used / requests * 1000, _p99(told), answered, kept, commits_a_second())


def _p99(told: str) -> float:
    """Within how many milliseconds 99 of 100 were answered."""
    value, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", told).groups()
    return float(value) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def commits_a_second(seconds: float = 2) -> float:
    """One row a transaction into an SQLite file of its own, as safe against loss of power as the house's own."""
    with tempfile.TemporaryDirectory() as folder:
        connection = sqlite3.connect(Path(folder) / "commits.sqlite3", isolation_level=None)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, word TEXT)")
        begun, done = time.monotonic(), 0
        while time.monotonic() - begun < seconds:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO row (word) VALUES ('x')")
            connection.execute("COMMIT")
            done += 1
        connection.close()
    return done / seconds

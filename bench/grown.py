"""What is measured inside a small and a large city: see growth.py."""

import json
import resource
import time

from django.test import Client

from vorort.ideas.models import Idea
from vorort.people.models import User
from vorort.shell.ideas import address_of

# name → who reads it, and where
PAGES = {
    "list": ("", "/ideen/"),
    "list of a district": ("", "/ideen/?stadtbezirk=hoerde"),
    "list of a theme": ("", "/ideen/?thema=oekologie"),
    "list by status": ("", "/ideen/?status=published"),
    "list of a year": ("", "/ideen/?jahr=2024"),
    "most supported": ("", "/ideen/?sortierung=unterstuetzt"),
    "most discussed": ("", "/ideen/?sortierung=besprochen"),
    "waiting longest": ("", "/ideen/?sortierung=wartend"),
    "nearest": ("", "/ideen/?sortierung=nah&bei=7.5000,51.4900"),
    "list by a word": ("", "/ideen/?q=Wandbild"),
    "list by a word that every tenth idea holds": ("", "/ideen/?q=Bank"),
    "list by two words": ("", "/ideen/?q=Wandbild+Bahnhof"),
    "list by two words that never meet": ("", "/ideen/?q=Wandbild+Flohmarkt"),
    "an idea": ("", "LAST"),
    "search": ("", "/suche/?q=Wandbild"),
    "search for a word that every tenth idea holds": ("", "/suche/?q=Bank"),
    "ideas to work on (office)": ("office", "/arbeitsplatz/ideen/"),
    "my week (office)": ("office", "/arbeitsplatz/"),
}
FILE = "/ideen/ideen.csv"


def measure() -> None:
    """Print what each page costs in milliseconds, and how many bytes it has."""
    last = Idea.objects.filter(state="published", thread__visibility="public").latest("pk")
    clients = {"": Client(SERVER_NAME="localhost"), "office": Client(SERVER_NAME="localhost")}
    clients["office"].force_login(User.objects.get(email="office@demo.example"))
    found = {}
    for name, (who, path) in PAGES.items():
        found[name] = _cost(clients[who], address_of(last) if path == "LAST" else path)
    print(json.dumps(found))


def _cost(client, path: str) -> tuple[float, int]:
    for _ in range(4):
        answer = client.get(path)
        assert answer.status_code == 200, path
    costs = []
    for _ in range(12):
        begun = time.process_time()
        client.get(path)
        costs.append((time.process_time() - begun) * 1000)
    return sum(sorted(costs)[:6]) / 6, len(answer.content)


def measure_file() -> None:
    """Print rows, seconds and megabytes the process has grown by while the whole list was sent."""
    client = Client(SERVER_NAME="localhost")
    client.get(FILE + "?q=nichtsdergleichen").getvalue()
    before, begun, rows = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time(), 0
    for piece in client.get(FILE).streaming_content:
        rows += piece.count(b"\n")
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024
    print(json.dumps({"rows": rows, "seconds": time.process_time() - begun, "grown": grown}))

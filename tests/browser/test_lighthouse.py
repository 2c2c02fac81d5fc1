"""Lighthouse gives a city that is no demo, and may be found, full marks on a telephone."""

import json
import logging
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from frontend.build import node
from tests.browser.conftest import FLAGS, MODULES, City

pytestmark = [pytest.mark.browser, pytest.mark.lighthouse]
log = logging.getLogger(__name__)

CATEGORIES = ["performance", "accessibility", "best-practices", "seo"]
RUNS = 6


@pytest.fixture(scope="module")
def city(copied_home: Callable[[], Path]) -> Iterator[City]:
    """The contents of the demo as a city of its own: no examples, open to search engines."""
    found = City(copied_home(), settings={"DEMO": "none"})
    found.run("shell", "-c", "from vorort.districts.models import City; City.objects.update(is_demo=False)")
    found.start()
    yield found
    found.kill()


def marks(url: str, chromium: str) -> dict[str, int]:
    flags = " ".join(["--headless=new", *FLAGS])
    command = [
        str(node()[0]), str(MODULES / "lighthouse" / "cli" / "index.js"), url, "--quiet", "--output=json",
        "--no-enable-error-reporting", f"--only-categories={','.join(CATEGORIES)}", f"--chrome-flags={flags}",
        f"--chrome-path={chromium}",
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    if done.returncode:  # a browser that did not start, or was not heard of in time: not the page's fault
        log.warning("%s", done.stderr)
        return dict.fromkeys(CATEGORIES, 0)
    report = json.loads(done.stdout)
    return {name: round((report["categories"][name]["score"] or 0) * 100) for name in CATEGORIES}


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/stadtbezirke/hoerde/",
        "/themen/freiwillige-feuerwehr/",
        "/ideen/",
        "/ideen/1-baenke-mit-lehne-am-ostufer/",
    ],
)
def test_lighthouse_gives_full_marks(city, chromium, path):
    """The best of six: how fast a page is shown wavers with what else the machine does."""
    assert "X-Robots-Tag" not in httpx.get(city.url + path).headers
    best = dict.fromkeys(CATEGORIES, 0)
    for _ in range(RUNS):
        if min(best.values()) == 100:
            break
        best = {name: max(best[name], mark) for name, mark in marks(city.url + path, chromium).items()}
    assert best == dict.fromkeys(CATEGORIES, 100)

"""Chromium, the demo city, and readers of different kinds."""

import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, StorageState, sync_playwright

from tests.server.conftest import PROJECT, Instance

MODULES = PROJECT / "frontend" / "node_modules"
FLAGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking"]
NEEDED = ["axe-core/axe.min.js", "html-validate/bin/html-validate.mjs", "lighthouse/cli/index.js"]
PASSWORD = "demo-vorort"


@dataclass
class City(Instance):
    """An instance with settings of its own, here the demo."""

    settings: dict[str, str] = field(default_factory=lambda: {"DEMO": "dortmund"})

    @property
    def environment(self) -> dict[str, str]:
        return super().environment | self.settings


@pytest.fixture(scope="session", autouse=True)
def chromium() -> str:
    """Debian's Chromium. Without it or without the packages of Node these tests are skipped, in CI they fail."""
    found = shutil.which("chromium")
    missing = [] if found else ["Chromium is not installed (apt install chromium)"]
    missing += [f"{name} is missing (make test-browser installs it)" for name in NEEDED if not _has(name)]
    if missing:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("; ".join(missing))
    return str(found)


def _has(name: str) -> bool:
    return (MODULES / name).exists()


@pytest.fixture(scope="package")
def browser(chromium: str) -> Iterator[Browser]:
    # ends with this folder: its event loop would keep later tests from the database
    with sync_playwright() as play:
        started = play.chromium.launch(executable_path=chromium, args=FLAGS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def demo_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a demo that one of the testing processes has started once; instances start on copies of it."""
    folder = tmp_path_factory.getbasetemp()
    shared = folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder
    city = City(shared / "demo")
    with (shared / "demo.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not city.home.exists():
            city.start()
            city.stop()
    return city.home


@pytest.fixture(scope="session")
def copied_home(demo_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    return lambda: Path(shutil.copytree(demo_home, tmp_path_factory.mktemp("copy") / "home"))


@pytest.fixture(scope="session")
def demo(copied_home: Callable[[], Path]) -> Iterator[City]:
    """The demo city, with one message in its inbox."""
    city = City(copied_home())
    city.start()
    city.form().send("Danke für die neuen Bänke!\n\nKommen noch mehr?")
    yield city
    city.end()


@pytest.fixture(scope="package")
def reader(browser: Browser, demo: City) -> Iterator[Callable[..., BrowserContext]]:
    """`reader(width=320, color_scheme="dark")`: a browser of an anonymous visitor of the demo."""
    opened: list[BrowserContext] = []

    def open_one(width: int = 1280, height: int = 900, **options: Any) -> BrowserContext:
        context = browser.new_context(
            base_url=demo.url, locale="de-DE", viewport={"width": width, "height": height}, **options
        )
        context.set_default_timeout(10_000)
        opened.append(context)
        return context

    yield open_one
    for context in opened:
        context.close()


@pytest.fixture(scope="package")
def office_cookies(reader: Callable[..., BrowserContext]) -> StorageState:
    """The session of the office, to be given to `reader(storage_state=…)`."""
    context = reader()
    log_in(context.new_page(), "office")
    return context.storage_state()


def log_in(page: Page, name: str) -> None:
    page.goto("/konto/login/")
    page.get_by_label("E-Mail-Adresse").fill(f"{name}@demo.example")
    page.get_by_label("Passwort", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Anmelden", exact=True).click()
    page.wait_for_url("**/arbeitsplatz/")

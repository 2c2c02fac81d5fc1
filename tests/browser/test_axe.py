"""axe-core finds nothing on any page, in any state, light and dark, wide and narrow; nothing runs out of narrow ones."""

from collections.abc import Callable, Iterator
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, StorageState

from tests.browser.conftest import MODULES, City
from tests.browser.edges import cut_off
from tests.browser.pages import OFFICE, READER, come_to, opened

pytestmark = pytest.mark.browser

LOOKS = {"wide": 1280, "narrow": 320}
# in the dark only colours are others
OF_COLOURS = ["color-contrast", "link-in-text-block"]
RUN = """async (only) => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const all = {runOnly: tags, rules: {"target-size": {enabled: true}}};
  const found = await axe.run(document, {
    ...(only.length ? {runOnly: {type: "rule", values: only}} : all), resultTypes: ["violations"],
  });
  const ran = kind => found[kind].map(rule => rule.id);
  return {
    problems: found.violations.flatMap(rule => rule.nodes.map(
      node => `${rule.id} ${node.target}: ${node.failureSummary.split("\\n").slice(1).join(" ")}`)),
    judged: ["passes", "violations", "incomplete"].flatMap(ran),
  };
}"""


@cache
def axe() -> str:
    return (MODULES / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


def problems(page: Page) -> list[str]:
    """What axe finds; where there is room for everything also in the dark, and where there is little what runs out."""
    viewport = page.viewport_size
    assert viewport
    is_narrow = viewport["width"] < LOOKS["wide"]
    sticking_out = [f"runs out: {line}" for line in cut_off(page)] if is_narrow else []
    page.evaluate(axe())
    found = _judged(page) + sticking_out
    if is_narrow:
        return found
    page.emulate_media(color_scheme="dark")
    in_the_dark = [f"in the dark: {problem}" for problem in _judged(page, OF_COLOURS)]
    page.emulate_media(color_scheme="light")
    return found + in_the_dark


def _judged(page: Page, only: list[str] | None = None) -> list[str]:
    found = page.evaluate(RUN, only or [])
    assert (only[0] if only else "target-size") in found["judged"]
    return list(found["problems"])


@pytest.fixture(scope="package")
def readers(reader: Callable[..., BrowserContext]) -> dict[str, Page]:
    return in_every_look(reader)


@pytest.fixture(scope="package")
def officers(reader: Callable[..., BrowserContext], office_cookies: StorageState) -> dict[str, Page]:
    return in_every_look(reader, storage_state=office_cookies)


def in_every_look(reader: Callable[..., BrowserContext], **options: Any) -> dict[str, Page]:
    """A page of each width. Colours change at once, so that none is judged half-way."""
    return {
        look: reader(width=width, reduced_motion="reduce", **options).new_page()
        for look, width in LOOKS.items()
    }


@pytest.fixture(scope="module")
def workshop(copied_home: Callable[[], Path]) -> Iterator[City]:
    """A developer's instance, which has the page of building blocks."""
    city = City(copied_home(), settings={"DEMO": "dortmund", "DEBUG": "1"})
    city.start("runserver", "--noreload", str(city.port))
    yield city
    city.kill()


@pytest.mark.parametrize(("name", "look"), list(product(READER, LOOKS)))
def test_axe_finds_nothing_on_public_pages(readers, name, look):
    come_to(readers[look], name)
    assert problems(readers[look]) == []


@pytest.mark.parametrize(("name", "look"), list(product(OFFICE, LOOKS)))
def test_axe_finds_nothing_at_the_workplace(officers, name, look):
    come_to(officers[look], name)
    assert problems(officers[look]) == []


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing_on_building_blocks(readers, workshop, look):
    opened(readers[look], f"{workshop.url}/bausteine/")
    assert problems(readers[look]) == []

"""axe-core finds nothing on any page, in any state, light and dark, wide and narrow."""

from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, StorageState

from tests.browser.conftest import MODULES, City
from tests.browser.pages import OFFICE, READER, come_to, opened

pytestmark = pytest.mark.browser

LOOKS = {"light": (1280, "light"), "dark": (1280, "dark"), "narrow": (320, "light")}
RUN = """async () => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const found = await axe.run(document, {
    runOnly: tags, rules: {"target-size": {enabled: true}}, resultTypes: ["violations"],
  });
  const ran = kind => found[kind].map(rule => rule.id);
  return {
    problems: found.violations.flatMap(rule => rule.nodes.map(
      node => `${rule.id} ${node.target}: ${node.failureSummary.split("\\n").slice(1).join(" ")}`)),
    judged: ["passes", "violations", "incomplete"].flatMap(ran),
  };
}"""


def problems(page: Page) -> list[str]:
    page.evaluate((MODULES / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))
    found = page.evaluate(RUN)
    assert "target-size" in found["judged"]
    return list(found["problems"])


@pytest.fixture(scope="package")
def readers(reader: Callable[..., BrowserContext]) -> dict[str, Page]:
    return {
        look: reader(width=width, color_scheme=scheme).new_page() for look, (width, scheme) in LOOKS.items()
    }


@pytest.fixture(scope="package")
def officers(reader: Callable[..., BrowserContext], office_cookies: StorageState) -> dict[str, Page]:
    return {
        look: reader(width=width, color_scheme=scheme, storage_state=office_cookies).new_page()
        for look, (width, scheme) in LOOKS.items()
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

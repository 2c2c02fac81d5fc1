"""Nothing runs out of the page: on the narrowest screen, and with letters twice as large."""

import pytest

from tests.browser.pages import OFFICE, READER, come_to

pytestmark = pytest.mark.browser

OVERFLOW = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.body.querySelectorAll("*")]
    .filter(element => element.getBoundingClientRect().right > width + 1)
    .map(element => `${element.tagName}.${element.getAttribute("class")}: ${element.textContent.trim().slice(0, 40)}`);
}"""
# words that end behind the edge of what holds them, without a way to scroll there
CLIPPED = """() => [...document.querySelectorAll("a, button, h1, h2, h3, p, label, input[type=submit], summary, td, th, li")]
  .filter(element => element.offsetParent && !element.closest(".visually-hidden, .skip-link"))
  .filter(element => ["hidden", "clip"].includes(getComputedStyle(element).overflowX))
  .filter(element => element.scrollWidth > element.clientWidth + 1)
  .map(element => `${element.tagName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`)"""


@pytest.fixture(scope="module")
def narrow(reader):
    return reader(width=320, height=640).new_page()


@pytest.fixture(scope="module")
def narrow_office(reader, office_cookies):
    return reader(width=320, height=640, storage_state=office_cookies).new_page()


@pytest.fixture(scope="module")
def large_letters(reader):
    return reader(width=640, height=900).new_page()


@pytest.mark.parametrize("name", READER)
def test_no_sideways_scrolling_at_320_pixels(narrow, name):
    come_to(narrow, name)
    assert narrow.evaluate(OVERFLOW) == []
    assert narrow.evaluate(CLIPPED) == []


@pytest.mark.parametrize("name", OFFICE)
def test_no_sideways_scrolling_at_320_pixels_at_the_workplace(narrow_office, name):
    come_to(narrow_office, name)
    assert narrow_office.evaluate(OVERFLOW) == []
    assert narrow_office.evaluate(CLIPPED) == []


@pytest.mark.parametrize("name", ["home", "district", "places", "write", "write: empty", "log-in"])
def test_no_sideways_scrolling_with_letters_of_twice_the_size(large_letters, name):
    come_to(large_letters, name)
    large_letters.evaluate("() => { document.documentElement.style.fontSize = '200%' }")
    assert large_letters.evaluate(OVERFLOW) == []
    assert large_letters.evaluate(CLIPPED) == []

"""What runs out of a page, or ends behind an edge."""

from playwright.sync_api import Page

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


def cut_off(page: Page) -> list[str]:
    """What sticks out to the side, and words that nobody can scroll to."""
    return [line for found in (OVERFLOW, CLIPPED) for line in page.evaluate(found)]

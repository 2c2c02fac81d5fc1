"""Nothing runs out of the page with letters twice as large; `test_axe.py` looks at the narrowest screen."""

import pytest

from tests.browser.edges import cut_off
from tests.browser.pages import come_to

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def large_letters(reader):
    return reader(width=640, height=900).new_page()


@pytest.mark.parametrize("name", ["home", "district", "places", "write", "write: empty", "log-in"])
def test_no_sideways_scrolling_with_letters_of_twice_the_size(large_letters, name):
    come_to(large_letters, name)
    large_letters.evaluate("() => { document.documentElement.style.fontSize = '200%' }")
    assert cut_off(large_letters) == []

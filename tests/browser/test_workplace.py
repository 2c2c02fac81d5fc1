"""Every page of the workplace, found by following its links as those who work there: whole, valid, quiet and narrow."""

import subprocess
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page

from frontend.build import node
from tests.browser.conftest import MODULES, log_in
from tests.browser.test_axe import LOOKS, problems
from tests.browser.test_layout import CLIPPED, OVERFLOW
from tests.browser.walk import WALKERS, walked
from tests.server.conftest import PROJECT

pytestmark = pytest.mark.browser

# what only a button does, a file, or what stands behind a state that the demo does not have
LED_TO = {"office": 35, "chair.hoerde": 15, "member.hoerde": 4}


class Walk:
    """The pages of one person, and how to open them in different looks."""

    def __init__(self, reader: Callable[..., BrowserContext], name: str) -> None:
        context = reader()
        log_in(context.new_page(), name)
        self.pages = walked(context)
        state = context.storage_state()
        self.looks: dict[str, Page] = {
            look: reader(width=width, color_scheme=scheme, storage_state=state).new_page()
            for look, (width, scheme) in LOOKS.items()
        }

    def each(self, look: str, judge: Callable[[Page], object]) -> dict[str, object]:
        """What a judge finds on each page; nothing for pages without fault."""
        found = {}
        for address in self.pages.values():
            self.looks[look].goto(address)
            if problem := judge(self.looks[look]):
                found[address] = problem
        return found


@pytest.fixture(scope="module", params=WALKERS)
def walk(request, reader):
    return Walk(reader, request.param)


def test_links_lead_to_the_whole_workplace(walk, request):
    assert len(walk.pages) >= LED_TO[request.node.callspec.params["walk"]]


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing_on_any_page(walk, look):
    assert walk.each(look, problems) == {}


def test_nothing_runs_out_of_a_narrow_page(walk):
    assert walk.each("narrow", lambda page: page.evaluate(OVERFLOW) + page.evaluate(CLIPPED)) == {}


def test_html_is_valid(walk, tmp_path):
    for kind, address in walk.pages.items():
        response = walk.looks["light"].goto(address)
        (tmp_path / f"{kind.replace(':', '-')}.html").write_text(response.text(), encoding="utf-8")
    program = MODULES / "html-validate" / "bin" / "html-validate.mjs"
    config = PROJECT / "frontend" / ".htmlvalidate.json"
    arguments = [str(node()[0]), str(program), "--config", str(config), "--formatter", "text", str(tmp_path)]
    done = subprocess.run(arguments, cwd=PROJECT / "frontend", capture_output=True, text=True, check=False)
    assert done.stdout + done.stderr == ""

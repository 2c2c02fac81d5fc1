"""Judge pages of a running server with axe-core (light and dark) and html-validate.

.venv/bin/python frontend/build.py --with-tests
.venv/bin/python frontend/check.py http://127.0.0.1:8000/ http://127.0.0.1:8000/bausteine/
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

from playwright.sync_api import Browser, sync_playwright

from build import HERE, MODULES, BuildError, node, run

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {"runOnly": RULES, "rules": {"target-size": {"enabled": True}}, "resultTypes": ["violations"]}
CHROMIUM = "/usr/bin/chromium"


def axe(browser: Browser, url: str, scheme: str, width: int) -> list[str]:
    """What axe-core finds on one page, one line per element."""
    context = browser.new_context(
        bypass_csp=True, locale="de-DE", color_scheme=scheme, viewport={"width": width, "height": 900}
    )
    page = context.new_page()
    page.goto(url, wait_until="networkidle")
    page.evaluate((MODULES / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))
    found = page.evaluate("options => axe.run(document, options)", OPTIONS)
    context.close()
    return [
        f"{scheme} {width}px {problem['id']}: {place['target']} {place['failureSummary'].split(chr(10))[-1]}"
        for problem in found["violations"]
        for place in problem["nodes"]
    ]


def validate(url: str) -> list[str]:
    """What html-validate finds in the HTML as the server sends it."""
    program, _npm = node()
    try:
        with urlopen(url) as answer:
            html = answer.read()
    except HTTPError as refused:
        html = refused.read()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.html"
        file.write_bytes(html)
        command = [str(program), str(MODULES / "html-validate" / "bin" / "html-validate.mjs")]
        try:
            run([*command, "--config", str(HERE / ".htmlvalidate.json"), "--formatter", "text", str(file)])
        except BuildError as error:
            return str(error).splitlines()[1:]
    return []


def main(urls: list[str]) -> int:
    wrong = 0
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        for url in urls:
            found = validate(url)
            for scheme in ("light", "dark"):
                for width in (320, 1280):
                    found += axe(browser, url, scheme, width)
            wrong += len(found)
            print(f"{url}: {len(found)} problems", *found, sep="\n  ")
        browser.close()
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

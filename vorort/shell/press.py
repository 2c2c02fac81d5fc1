"""The program that makes a PDF: HTML comes in, a tagged PDF (PDF/UA-1) goes out. It runs on its own and knows no Django.

    python -m vorort.shell.press '{"static": ["…"], "media": ["…"]}' < page.html > page.pdf

It fetches nothing but files below the folders it was told, as `vorort://static/…` and `vorort://media/…`, and never asks
the network. Memory and time are limited. Exit status 3: Pango is not installed.
"""

import json
import logging
import resource
import sys
from mimetypes import guess_type
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import unquote, urlsplit

try:
    from weasyprint import HTML
    from weasyprint.urls import FatalURLFetchingError, URLFetcherResponse
except OSError:  # the libraries it draws with are Debian's, not Python's
    sys.exit(3)

SCHEME = "vorort"
MOST_MEMORY = 1024**3
MOST_SECONDS = 30
Folders = dict[str, list[str]]


class Refused(FatalURLFetchingError):  # type: ignore[misc]  # WeasyPrint is untyped
    """Something that a paper may not hold; nothing is printed then."""


class Shelf:
    """What a paper may fetch: files of ours, and what stands in the page itself."""

    def __init__(self, folders: Folders) -> None:
        self.folders = {name: [Path(path).resolve() for path in paths] for name, paths in folders.items()}

    def fetch(self, url: str, headers: Any = None) -> Any:
        """The file behind an address. Raises Refused for everything that is none of ours."""
        parts = urlsplit(url)
        if parts.scheme != SCHEME:
            raise Refused(f"not ours: {url[:200]}")
        for folder in self.folders.get(parts.netloc, []):
            path = (folder / unquote(parts.path).lstrip("/")).resolve()
            if path.is_relative_to(folder) and path.is_file():
                kind = guess_type(path.name)[0] or "application/octet-stream"
                return URLFetcherResponse(url, path.read_bytes(), {"Content-Type": kind})
        raise Refused(f"not here: {url[:200]}")

    __call__ = fetch


def main() -> NoReturn:
    """Print what comes in."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    # it tells every step of its work
    logging.getLogger("weasyprint.progress").setLevel(logging.WARNING)
    folders: Folders = json.loads(sys.argv[1])
    page = HTML(
        string=sys.stdin.buffer.read().decode(), url_fetcher=Shelf(folders), base_url=f"{SCHEME}://static/"
    )
    sys.stdout.buffer.write(page.write_pdf(pdf_variant="pdf/ua-1", pdf_tags=True))
    sys.exit(0)


if __name__ == "__main__":
    main()

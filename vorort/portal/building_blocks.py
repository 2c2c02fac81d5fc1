from typing import Any

from django.http import HttpRequest, HttpResponse

from vorort.shell.building_blocks import samples
from vorort.shell.pages import show_form


def building_blocks(request: HttpRequest) -> HttpResponse:
    """Every component in every state; only while developing."""
    return show_form(request, "shell/building_blocks.html", [], **dict[str, Any](samples()))

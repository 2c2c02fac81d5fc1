"""Forms as a person fills them in, and the mails that follow."""

import re
from collections.abc import Callable

import pytest
from django.core import mail
from django.test import Client

from tests.factories.committees import make_chaired, make_group
from vorort.outbox.worker import run_once

FILLED = {
    "title": "Eine Bank am See",
    "text": "Am Ostufer fehlt eine Bank, auf der auch ältere Menschen sich ausruhen können.",
    "where": "Ostufer",
}


@pytest.fixture
def stage(city, hoerde, aplerbeck, bea):
    """Hörde with its steering committee, and the neighbour."""
    make_chaired(hoerde, bea)
    return hoerde


@pytest.fixture
def group_of(stage):
    return make_group(district=stage)


@pytest.fixture
def fill_in(clock_of_forms) -> Callable[..., object]:
    """Open a form and send it a minute later."""

    def send(client: Client, path: str, **values: object) -> object:
        page = client.get(path).content.decode()
        key = re.search(r'name="form_key" value="([^"]+)"', page)
        clock_of_forms.move(60)
        return client.post(path, ({"form_key": key[1]} if key else {}) | values)

    return send


def links_in_mails(part: str) -> list[str]:
    """The paths that hold a word, in the mails that have gone out so far."""
    while run_once():
        pass
    found = []
    for message in mail.outbox:
        told = message.message().get_payload(decode=True)
        assert isinstance(told, bytes)
        found += re.findall(rf"http://[^/]+(\S*{part}\S+)", told.decode())
    return found

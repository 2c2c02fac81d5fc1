"""What tests of public forms share."""

import time

import pytest
from django.core.cache import cache


class FormClock:
    """The clock that signs forms, moved by hand."""

    def __init__(self):
        self.ahead = 0.0
        self._real = time.time

    def __call__(self):
        return self._real() + self.ahead

    def move(self, seconds):
        self.ahead += seconds


@pytest.fixture
def clock_of_forms(monkeypatch):
    cache.clear()
    moved = FormClock()
    monkeypatch.setattr("django.core.signing.time.time", moved)
    return moved

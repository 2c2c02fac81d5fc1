"""The register of jobs that the clock asks for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True)
class Job:
    """A function that runs every so often in the worker; it must be safe to run twice."""

    name: str
    every: timedelta
    run: Callable[[datetime], None]


_jobs: dict[str, Job] = {}


def every(pause: timedelta) -> Callable[[Callable[[datetime], None]], Callable[[datetime], None]]:
    """Ask the worker to call a function `pause` after its last run ended."""

    def register(function: Callable[[datetime], None]) -> Callable[[datetime], None]:
        name = f"{function.__module__}.{function.__name__}"
        _jobs[name] = Job(name, pause, function)
        return function

    return register


def known_jobs() -> dict[str, Job]:
    return dict(_jobs)

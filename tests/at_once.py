"""Several acts at the same moment, each on a connection of its own."""

import threading
from collections.abc import Callable

from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection

from vorort.ground.permit import Refused


def at_once(*acts: Callable[[], object]) -> list[str]:
    """What came of each: `done`, or the name of the exception."""
    ready, outcomes = threading.Barrier(len(acts)), []

    def run(act: Callable[[], object]) -> None:
        try:
            ready.wait(10)
            act()
            outcomes.append("done")
        except (ValidationError, IntegrityError, Refused) as error:
            outcomes.append(type(error).__name__)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=[act]) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return sorted(outcomes)

from datetime import datetime

from vorort.ground.facts import ActionDone, reacts_to
from vorort.shell.generation import raise_generation


@reacts_to(ActionDone)
def refresh_pages(fact: ActionDone, at: datetime) -> None:
    """Whatever was done may show on a page. The door states this fact last, so the row is locked but briefly."""
    raise_generation()

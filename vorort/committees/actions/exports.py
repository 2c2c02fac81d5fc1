from datetime import datetime

from vorort.committees.choices import ExportSubject
from vorort.committees.facts import RecordsExported
from vorort.districts.models import City
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state


@action("committees.export_records")
def export_records(city: City, what: ExportSubject, *, form: str, by: Actor, at: datetime = STAMPED) -> None:
    """Note that somebody takes a whole table of personal data along; the page then sends it."""
    state(RecordsExported(what.value, form))

"""The demo's dates of clubs: invented, in every state, ahead and past."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django.utils.timezone import get_current_timezone, localdate

from vorort.demo.committees import Stage
from vorort.demo.texts import read
from vorort.districts.models import Audience, District, Neighbourhood
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import first_moment, now
from vorort.projects import actions
from vorort.projects.models import Event
from vorort.projects.models.events import EVENT_LINK

# of each district: how many dates there were, and how many are ahead, a week and a half between them
PAST, AHEAD = 3, 6
PAST_OF_TEN_YEARS = 60
STEP = 11
Told = dict[str, Any]


def load_events(stage: Stage, *, full: bool = False) -> None:
    """A hundred of them; `full` adds what ten years leave behind."""
    writer = _Writer(stage, read("events"))
    for turn in range(-(PAST_OF_TEN_YEARS if full else PAST), AHEAD):
        for number in range(len(writer.districts)):
            writer.record(number, turn)
    writer.in_every_state()


class _Writer:
    """What all of them are made of, looked up once."""

    def __init__(self, stage: Stage, told: Told) -> None:
        self.told, self.by, self.today = told, stage.by, localdate(now())
        self.audiences = {row.slug: row for row in Audience.objects.all()}
        self.districts = list(District.objects.defer("boundary").order_by("name"))
        self.quarters = {
            row.pk: list(Neighbourhood.objects.filter(district=row).order_by("name"))
            for row in self.districts
        }

    def record(self, number: int, turn: int) -> Event:
        """A date that has been looked at, `turn` steps ahead or ago."""
        district = self.districts[number]
        values = self.values(district, number, turn)
        return actions.record_event(
            district, values=values, form_key=f"demo-event-{number}-{turn}", by=self.by
        )

    def values(self, district: District, number: int, turn: int) -> Told:
        row = self.told["patterns"][(turn + 3 * number) % len(self.told["patterns"])]
        quarters = self.quarters[district.pk]
        quarter = quarters[(turn + number) % len(quarters)].name
        day = self.today + timedelta(days=STEP * turn + 1 + number % STEP)
        audience = self.audiences.get(row["audience"])
        return {
            "title": row["title"].format(place=quarter),
            "text": f"{row['text']}\n\n{self.told['note']}",
            "where": f"{row['where']} {quarter}",
            "street": f"Beispielstraße {number + 10 + turn % 10}",
            "organiser": row["organiser"],
            "link": "https://verein.demo.example/" if number % 2 else "",
            "audiences": [audience] if audience else [],
            **_when(row, day),
        }

    def in_every_state(self) -> None:
        """One that waits for its sender, two for the district, one that was declined, one changed, one cancelled."""
        here = next(number for number, row in enumerate(self.districts) if row.slug == "hoerde")
        self._propose(1, AHEAD)
        for number in (0, here):
            self._confirm(self._propose(number, AHEAD))
        declined = self._confirm(self._propose(2, AHEAD))
        actions.decline_event(declined, reason=self.told["why_declined"], by=self.by)
        changed = actions.publish_event(self._confirm(self._propose(here, AHEAD + 1)), by=self.by)
        words = {"title": f"{changed.title} – mit Musik"}
        actions.change_event(changed, values=words, by=_sender(changed))
        cancelled = self.record(here, 0)
        actions.cancel_event(cancelled, reason=self.told["why_cancelled"], by=self.by)

    def _propose(self, number: int, turn: int) -> Event:
        district = self.districts[number]
        return actions.propose_event(
            district,
            values=self.values(district, number, turn),
            email=f"verein{number}@demo.example",
            form_key=f"demo-event-{number}-{turn}",
            by=Actor(),
        )

    def _confirm(self, event: Event) -> Event:
        return actions.confirm_event(event, by=_sender(event))


def _sender(event: Event) -> Actor:
    return Actor(ActorKind.LINK, event.pk, EVENT_LINK)


def _when(row: Told, day: date) -> Told:
    if not row["hours"]:
        return {
            "begins": first_moment(day),
            "ends": first_moment(day + timedelta(days=1)),
            "is_all_day": True,
        }
    begins = datetime.combine(day, time(row["hour"]), get_current_timezone())
    return {"begins": begins, "ends": begins + timedelta(hours=row["hours"]), "is_all_day": False}

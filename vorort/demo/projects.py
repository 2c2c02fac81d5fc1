"""The demo's projects: invented, in every state, in the mix of themes and funding classes that years really have."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import accumulate
from typing import Any

from django.utils.timezone import get_current_timezone, localdate

from vorort.committees.models import Committee
from vorort.demo.committees import Stage
from vorort.demo.texts import read
from vorort.districts.models import Audience, District, Neighbourhood, Theme
from vorort.ground.clock import now
from vorort.projects import actions
from vorort.projects.bulk import OldMeasure, OldPartner, OldProject, keep_projects
from vorort.projects.choices import Part, ProjectKind, ProjectState
from vorort.projects.models import Project
from vorort.projects.selectors.committees import LEADING

A_YEAR = 300
YEARS, MANY_YEARS = 2, 9
PLACES = ("Café am Platz", "Buchladen", "Gasthaus", "Bürgerbüro", "Bäckerei", "Gemeindehaus")
Told = dict[str, Any]


def load_projects(stage: Stage, *, full: bool = False) -> None:
    """Three hundred of this year and of the year before; `full` brings nine years, 2,700 in all."""
    today = localdate(now())
    years = range(today.year, today.year - (MANY_YEARS if full else YEARS), -1)
    writer = _Writer(stage, read("projects"), today)
    keep_projects([row for year in years for row in writer.of_year(year)])
    _registers(stage)
    _awards(stage, today)


class _Writer:
    """What all of them are made of, looked up once."""

    def __init__(self, stage: Stage, told: Told, today: date) -> None:
        self.told, self.today = told, today
        self.themes = {row.slug: row for row in Theme.objects.all()}
        self.audiences = {row.slug: row for row in Audience.objects.all()}
        self.districts = list(District.objects.defer("boundary").order_by("name"))
        self.quarters: dict[int, list[Neighbourhood]] = {row.pk: [] for row in self.districts}
        for quarter in Neighbourhood.objects.order_by("name", "pk"):
            self.quarters[quarter.district_id].append(quarter)
        self.leads: dict[int, list[Committee]] = {row.pk: [] for row in self.districts}
        for committee in Committee.objects.living(now()).filter(kind__in=LEADING, district__isnull=False):
            self.leads[committee.district_id or 0].append(committee)
        self.classes = list(zip(told["classes"], accumulate(told["classes"].values()), strict=True))

    def of_year(self, year: int) -> Iterator[OldProject]:
        for number in range(A_YEAR):
            yield self._row(year, number)

    def _row(self, year: int, number: int) -> OldProject:
        # each district has the same number, each its own patterns and quarters
        district = self.districts[number % len(self.districts)]
        turn = number // len(self.districts)
        patterns, quarters = self.told["patterns"], self.quarters[district.pk]
        row = patterns[(turn + 5 * (number % len(self.districts)) + 3 * (year % 10)) % len(patterns)]
        quarter = quarters[(turn + year) % len(quarters)]
        begins, ends = _days(row, year, number)
        state, leads = self._state(number, begins, ends), self.leads[district.pk]
        words = {name: row[name].format(place=quarter.name) for name in ("title", "summary", "text")}
        lon, lat = _point(district, number + year)
        return OldProject(
            f"demo-project-{year}-{number}",
            words["title"],
            district,
            begins,
            state,
            words["summary"],
            f"{words['text']}\n\n{self.told['note']}",
            ends_on=ends,
            others=self._others(number, district),
            kind=row["kind"],
            theme=self.themes[row["theme"]],
            audiences=[self.audiences[row["audience"]]],
            lead=leads[number % len(leads)] if leads else None,
            neighbourhood=quarter,
            where=quarter.name,
            lon=lon,
            lat=lat,
            proposed_at=_noon(min(begins - timedelta(days=60 + number % 60), self.today - timedelta(days=1))),
            measures=self._measures(begins, state, number),
            **self._more(row, number, begins, state),
        )

    def _more(self, row: Told, number: int, begins: date, state: ProjectState) -> Told:
        """Who pays and takes part, when people can come, and what came of it."""
        is_told = state == ProjectState.FINISHED and number % 5 > 0
        is_event = row["kind"] == ProjectKind.EVENT
        return {
            "funding_class": next(name for name, upto in self.classes if number * 37 % 100 < upto),
            "why_stopped": self.told["reasons"][number % len(self.told["reasons"])],
            "report": self.told["report"] if is_told else "",
            "visitors": 20 + number * 13 % 900 if is_event and is_told else None,
            "partners": _partners(row, number),
            "dates": _dates(row, begins, number),
        }

    def _state(self, number: int, begins: date, ends: date | None) -> ProjectState:
        if number % 29 == 7:
            return ProjectState.STOPPED if begins <= self.today else ProjectState.PROPOSED
        if (ends or begins) < self.today:
            # a few that run although their last day is past: somebody has to say what became of them
            late = number % 37 == 5 and (self.today - begins).days < 120
            return ProjectState.RUNNING if late else ProjectState.FINISHED
        if begins <= self.today:
            return ProjectState.RUNNING
        return ProjectState.DECIDED if number % 2 else ProjectState.PROPOSED

    def _others(self, number: int, district: District) -> list[District]:
        if number % 20:
            return []
        return [self.districts[(self.districts.index(district) + 1) % len(self.districts)]]

    def _measures(self, begins: date, state: ProjectState, number: int) -> list[OldMeasure]:
        if state == ProjectState.STOPPED or number % 3 == 0:
            return []
        found = []
        for place, title in enumerate(self.told["steps"]):
            due = begins - timedelta(days=42 - 12 * place)
            is_done = state == ProjectState.FINISHED or (due < self.today and (number + place) % 6 > 0)
            done_on = min(due, self.today) if is_done else None
            found.append(OldMeasure(title, due, done_on, is_milestone=place == 0))
        return found


def _days(row: Told, year: int, number: int) -> tuple[date, date | None]:
    month = (row["month"] - 1 + number % 3) % 12 + 1
    begins = date(year, month, 1 + number * 7 % monthrange(year, month)[1])
    lasting = {
        ProjectKind.SERIES: 75,
        ProjectKind.CAMPAIGN: 120,
        ProjectKind.NETWORK: 300,
        ProjectKind.SITE: 40,
    }
    days = lasting.get(ProjectKind(row["kind"]))
    return begins, begins + timedelta(days=days + number % 30) if days else None


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), get_current_timezone())


def _dates(row: Told, begins: date, number: int) -> list[tuple[datetime, datetime]]:
    """When people can come: once, or five times in a series."""
    times = {ProjectKind.EVENT: 1, ProjectKind.SERIES: 5}.get(ProjectKind(row["kind"]), 0)
    hour = time(10 + number % 9)
    first = datetime.combine(begins, hour, get_current_timezone())
    rows = [first + timedelta(days=14 * place) for place in range(times)]
    return [(moment, moment + timedelta(hours=3)) for moment in rows]


def _partners(row: Told, number: int) -> list[OldPartner]:
    if not row["partner"] or number % 3 == 2:
        return []
    is_money = number % 2 == 0
    cents = 5_000 * (1 + number % 30) if is_money else None
    return [OldPartner(row["partner"], Part.MONEY if is_money else Part.NAMED, cents)]


def _point(district: District, number: int) -> tuple[float | None, float | None]:
    """Around the middle of the district, seldom twice the same."""
    if district.label_lon is None or district.label_lat is None:
        return None, None
    return (
        round(district.label_lon + (number * 7 % 23 - 11) * 0.0023, 5),
        round(district.label_lat + (number * 5 % 29 - 14) * 0.0012, 5),
    )


def _registers(stage: Stage) -> None:
    """Some places for each register of this year's."""
    rows = Project.objects.filter(kind=ProjectKind.REGISTER).select_related(
        "thread", "district", "neighbourhood"
    )
    for project in rows.order_by("-listed_on", "pk")[:4]:
        for number, name in enumerate(PLACES):
            values: dict[str, Any] = {
                "name": f"{name} (Beispiel)",
                "street": f"{project.where}, Beispielweg {number + 1}",
            }
            if project.lon and project.lat:
                values |= {"lon": project.lon + number * 0.0007, "lat": project.lat + number % 3 * 0.0005}
            actions.keep_entry(
                project, values=values, form_key=f"demo-entry-{project.pk}-{number}", by=stage.by
            )


def _awards(stage: Stage, today: date) -> None:
    """Two years of each of the latest awards, with a winner."""
    rows = Project.objects.filter(kind=ProjectKind.AWARD).select_related("thread")
    for project in rows.order_by("-listed_on", "pk")[:3]:
        for year in (today.year - 1, today.year):
            actions.keep_award_year(project, year=year, text="Beispiel der Demo.", by=stage.by)
            for number, name in enumerate(("Chor am See", "Werkstatt Nord", "Nachbarschaftskreis")):
                values = {"name": f"{name} (Beispiel)", "is_winner": number == year % 3}
                actions.keep_nominee(project, year=year, values=values, by=stage.by)

"""What lines of a table become here: districts, quarters and themes are looked up once for all of them."""

from collections import defaultdict
from datetime import date, datetime, timedelta

from vorort.districts.models import District, Neighbourhood, Theme
from vorort.districts.selectors import district_of
from vorort.ground.clock import first_moment
from vorort.ground.columns import Problem
from vorort.ground.text import german_slug
from vorort.ideas.actions.many import OldIdea
from vorort.ideas.choices import OPEN, IdeaState
from vorort.ideas.models import Idea, Intake
from vorort.ideas.rules.import_file import ReadIdea, ReadLine

NOON = timedelta(hours=12)


class Fitter:
    """Turns lines that were read into ideas of this city, or says what does not fit."""

    def __init__(
        self, lines: list[ReadLine], otherwise: District | None, campaign: str, at: datetime
    ) -> None:
        self.otherwise, self.campaign, self.at = otherwise, campaign, at
        self.districts = list(District.objects.only("name", "slug", "number", "label_lon", "changed"))
        self.by_word = {
            german_slug(word): row
            for row in self.districts
            for word in (row.number, row.slug, row.name)
            if word
        }
        self.quarters: dict[str, list[Neighbourhood]] = defaultdict(list)
        for quarter in Neighbourhood.objects.select_related("district"):
            self.quarters[quarter.folded].append(quarter)
        self.themes = {
            german_slug(word): row
            for row in Theme.objects.all()
            for word in (row.name_de, row.name_en, row.slug)
        }
        self.promises = {row.district_id: row.answer_days for row in Intake.objects.all()}
        keys = [line.idea.key for line in lines if line.idea]
        self.known = dict(Idea.objects.filter(form_key__in=keys).values_list("form_key", "pk"))

    def fit(self, line: ReadLine) -> OldIdea | None:
        """The idea a line becomes. What stands in the way is added to its problems, what is left out to its hints."""
        told = line.idea
        if told is None:
            return None
        if told.key in self.known:
            line.problems.append(Problem(line.number, "", "known", str(self.known[told.key])))
            return None
        district = self._district(line, told)
        if district is None:
            return None
        return self._idea(line, told, district)

    def _idea(self, line: ReadLine, told: ReadIdea, district: District) -> OldIdea:
        state = IdeaState(told.status)
        quarter = next((row for row in self._quarters(told) if row.district_id == district.pk), None)
        if told.neighbourhood and quarter is None:
            line.hints.append(Problem(line.number, "neighbourhood", "unknown", told.neighbourhood[:100]))
        theme = self.themes.get(german_slug(told.theme)) if told.theme else None
        if told.theme and theme is None:
            line.hints.append(Problem(line.number, "theme", "unknown", told.theme[:100]))
        lon, lat = told.point or (None, None)
        return OldIdea(
            told.key, told.title, told.text, district, self._moment(told.published_on), state, told.answer,
            self._moment(told.answered_on) if told.answered_on else None, where=told.where, lon=lon, lat=lat,
            neighbourhood=quarter, theme=theme, author_name=told.name, due_at=self._due(state, district),
            came_from=self.campaign, came_at=self.at, supports_there=told.supports,
        )  # fmt: skip

    def _district(self, line: ReadLine, told: ReadIdea) -> District | None:
        """By its name or number, else by the point, else by a quarter of one district only, else what was chosen."""
        if told.district:
            found = self.by_word.get(german_slug(told.district))
            if found is None:
                line.problems.append(Problem(line.number, "district", "unknown", told.district[:100]))
            return found
        if told.point and (found := district_of(*told.point, self.districts).district):
            return found
        meant = {row.district_id: row.district for row in self._quarters(told)}
        found = next(iter(meant.values())) if len(meant) == 1 else self.otherwise
        if found is None:
            line.problems.append(Problem(line.number, "district", "outside" if told.point else "nowhere"))
        return found

    def _quarters(self, told: ReadIdea) -> list[Neighbourhood]:
        return self.quarters.get(german_slug(told.neighbourhood), []) if told.neighbourhood else []

    def _moment(self, day: date) -> datetime:
        """Noon of that day, and never later than now."""
        return min(first_moment(day) + NOON, self.at)

    def _due(self, state: IdeaState, district: District) -> datetime | None:
        """Whoever waits for an answer is promised one from today on, not from years ago."""
        if state not in OPEN:
            return None
        days = self.promises.get(district.pk) or self.promises.get(None) or Intake().answer_days
        return self.at + timedelta(days=days)

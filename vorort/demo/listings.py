"""The demo's directory of businesses and clubs: invented, plainly marked, in every state."""

from datetime import timedelta
from typing import Any

from vorort.demo.committees import Stage
from vorort.demo.texts import read
from vorort.districts.models import Audience, District, Neighbourhood, Theme
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import held_at, now
from vorort.people.choices import ConsentWay
from vorort.projects import actions
from vorort.projects.models import Listing
from vorort.projects.models.listings import LISTING_LINK
from vorort.projects.rules.listings import HOLDS

# in each district
PER_DISTRICT = 5
Told = dict[str, Any]


def load_listings(stage: Stage) -> None:
    """Sixty in the directory, and a few in every other state."""
    writer = _Writer(stage, read("listings"))
    for number in range(len(writer.districts)):
        for turn in range(PER_DISTRICT):
            writer.record(number, turn)
    writer.in_every_state()


class _Writer:
    """What all of them are made of, looked up once."""

    def __init__(self, stage: Stage, told: Told) -> None:
        self.told, self.by = told, stage.by
        self.themes = {row.slug: row for row in Theme.objects.all()}
        self.audiences = {row.slug: row for row in Audience.objects.all()}
        self.districts = list(District.objects.defer("boundary").order_by("name"))
        self.quarters: dict[int, list[Neighbourhood]] = {}
        for quarter in Neighbourhood.objects.order_by("name"):
            self.quarters.setdefault(quarter.district_id, []).append(quarter)

    def record(self, number: int, turn: int, *, email: str = "") -> Listing:
        """One that stands in the directory."""
        district = self.districts[number]
        return actions.record_listing(
            district,
            values=self.values(number, turn),
            way=ConsentWay.PAPER if turn % 2 else ConsentWay.SPOKEN,
            email=email,
            form_key=f"demo-listing-{number}-{turn}",
            by=self.by,
        )

    def values(self, number: int, turn: int) -> Told:
        patterns, quarters = self.told["patterns"], self.quarters[self.districts[number].pk]
        row = dict(patterns[(5 * number + turn) % len(patterns)])
        quarter = quarters[(turn + number) % len(quarters)]
        theme, contact = self.themes.get(row.pop("theme")), f"{number + 1:02}{turn}"
        audiences = [self.audiences[slug] for slug in row.pop("audiences") if slug in self.audiences]
        name = row["title"].format(place=quarter.name)
        lon, lat = _point(self.districts[number], turn) if turn % 3 else (None, None)
        shown = {"contact_email": f"kontakt{contact}@demo.example", "shows_email": turn % 2 == 0}
        if turn % 3 == 0:
            shown |= {"contact_phone": f"030 23125-{400 + 10 * number + turn}", "shows_phone": True}
        return row | shown | {
            "title": f"{name} {self.told['note']}",
            "neighbourhood": quarter,
            "street": f"Beispielstraße {number + 3 + 2 * turn}",
            "lon": lon,
            "lat": lat,
            "link": "https://verzeichnis.demo.example/" if turn % 2 else "",
            "contact_name": "Beispiel Ansprechperson",
            "themes": [theme] if theme else [],
            "audiences": audiences,
        }  # fmt: skip

    def in_every_state(self) -> None:
        """One that waits for its sender, two for the district, one declined, one changed, one taken out, two whose year is
        over, and one that nobody has answered for."""
        here = next(number for number, row in enumerate(self.districts) if row.slug == "hoerde")
        turn = PER_DISTRICT
        self._suggest(1, turn)
        for number in (0, here):
            self._confirm(self._suggest(number, turn))
        declined = self._confirm(self._suggest(2, turn))
        actions.decline_listing(declined, reason=self.told["why_declined"], by=self.by)
        changed = actions.publish_listing(self._confirm(self._suggest(here, turn + 1)), by=self.by)
        words = {"takes_part": "Ein Stand beim Frühlingsfest"}
        actions.change_listing(changed, values=words, by=_sender(changed))
        gone = self.record(here, turn + 2)
        actions.withdraw_listing(gone, reason=self.told["why_withdrawn"], by=self.by)
        with held_at(now() - HOLDS - timedelta(days=5)):
            for number in (here, 3):
                self.record(number, turn + 3, email=f"verzeichnis{number}@demo.example")
        with held_at(now() - HOLDS - timedelta(days=60)):
            silent = self.record(here, turn + 4)
        actions.lapse_listing(silent, by=self.by)

    def _suggest(self, number: int, turn: int) -> Listing:
        return actions.suggest_listing(
            self.districts[number],
            values=self.values(number, turn),
            email=f"verzeichnis{number}@demo.example",
            form_key=f"demo-listing-{number}-{turn}",
            by=Actor(),
        )

    def _confirm(self, listing: Listing) -> Listing:
        return actions.confirm_listing(listing, by=_sender(listing))


def _sender(listing: Listing) -> Actor:
    return Actor(ActorKind.LINK, listing.pk, LISTING_LINK)


def _point(district: District, turn: int) -> tuple[float | None, float | None]:
    """Near the middle of the district, at another place each time."""
    if district.label_lon is None or district.label_lat is None:
        return None, None
    return round(district.label_lon + (turn - 2) * 0.0041, 5), round(
        district.label_lat + (turn * 3 % 5 - 2) * 0.0023, 5
    )

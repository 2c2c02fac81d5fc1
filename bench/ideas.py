"""Fill the demo city with many ideas and supports, for measurements only.

    PYTHONPATH=bench vorort shell --no-imports -c "from ideas import fill; fill(20_000)"

Everything comes in bulk; every constraint and every trigger of the database looks at each row all the same. Nothing is left
to chance, so every run has the same. Ten supports for each idea, spread over as many addresses as there are ideas, a tenth.
"""

from collections.abc import Iterator
from datetime import timedelta
from itertools import islice

from django.db import transaction

from vorort.districts.models import Audience, Neighbourhood, Theme
from vorort.ground.clock import now
from vorort.ideas.bulk import OldIdea, keep_ideas
from vorort.ideas.choices import IdeaState
from vorort.people.models import Address
from vorort.shell.generation import raise_generation

AT_A_TIME = 2_000
SUPPORTS = 10
YEARS = 10
DISTRICT = "hoerde"
THINGS = (
    "Brunnen", "Bücherschrank", "Radweg", "Spielplatz", "Baum", "Straßenfest", "Lesebühne", "Wegweiser",
    "Hofkonzert", "Blumenkübel", "Trinkwasser", "Schaukasten", "Tischtennis", "Bolzplatz", "Sitzstufen",
    "Wandbild", "Flohmarkt", "Lichterzug", "Nachbarschaftsgarten", "Insektenhotel", "Fahrradständer",
    "Zebrastreifen", "Laternen", "Mülleimer", "Infotafel", "Stolperstein", "Reparaturcafé", "Lastenrad",
    "Kinderchor", "Erzählcafé", "Stadtrundgang", "Wochenmarkt", "Adventsfenster", "Hundewiese", "Sonnensegel",
    "Schachbrett", "Barfußpfad", "Obstwiese", "Kräuterbeet", "Freiluftkino",
)  # fmt: skip
WHERE = (
    "am See",
    "am Markt",
    "an der Schule",
    "im Park",
    "am Kanal",
    "an der Haltestelle",
    "vor der Bücherei",
    "im Hof",
    "hinter der Kirche",
    "am Bahnhof",
    "an der Brücke",
    "neben dem Friedhof",
    "auf dem Schulweg",
    "beim Jugendtreff",
    "vor dem Rathaus",
    "an der Sporthalle",
    "bei der Feuerwehr",
    "am Kindergarten",
    "unter den Linden",
    "im alten Dorfkern",
)
STATES = (
    IdeaState.ADOPTED, IdeaState.PUBLISHED, IdeaState.NOT_PURSUED, IdeaState.ADOPTED, IdeaState.ELSEWHERE,
)  # fmt: skip
TEXT = (
    "Hier fehlt schon lange etwas, das allen nützt: {title}. Viele Menschen gehen dort jeden Tag vorbei und sagen dasselbe. "
    "Es kostet wenig, und Freiwillige würden sich darum kümmern. Vorschlag Nummer {number}, frei erfunden."
)


def fill(ideas: int) -> None:
    """Write so many ideas with ten times as many supports, the oldest first."""
    people = _people(max(SUPPORTS, ideas // 10))
    rows = _rows(ideas, people)
    while part := list(islice(rows, AT_A_TIME)):
        with transaction.atomic():
            keep_ideas(part)
    raise_generation()


def _people(number: int) -> list[Address]:
    rows = (Address(email=f"messung{count}@demo.example", confirmed_at=now()) for count in range(number))
    Address.objects.bulk_create(rows, AT_A_TIME, ignore_conflicts=True)
    return list(Address.objects.filter(email__startswith="messung"))


def _rows(ideas: int, people: list[Address]) -> Iterator[OldIdea]:
    quarters = list(Neighbourhood.objects.select_related("district"))
    here = [quarter for quarter in quarters if quarter.district.slug == DISTRICT]
    themes, audiences = list(Theme.objects.all()), list(Audience.objects.all())
    begin, step = now() - timedelta(days=365 * YEARS), timedelta(days=365 * YEARS) / ideas
    for number in range(ideas):
        # a quarter of all comes from one district, and the same word begins every tenth: cities are uneven
        quarter = here[number % len(here)] if number % 4 == 0 else quarters[number % len(quarters)]
        district = quarter.district
        state = STATES[number % len(STATES)]
        thing = "Bank" if number % 10 == 0 else THINGS[number * 7 % len(THINGS)]
        title = f"{thing} {WHERE[number * 3 % len(WHERE)]} in {quarter.name}"
        at = begin + number * step
        is_answered = state != IdeaState.PUBLISHED
        # how many support it differs a lot, as it does in life
        many = (number * 7_919) % (2 * SUPPORTS + 1)
        first = number * 31 % (len(people) - many) if len(people) > many else 0
        yield OldIdea(
            form_key=f"bench-{number}",
            title=title,
            text=TEXT.format(title=title, number=number),
            district=district,
            published_at=at,
            state=state,
            answer="Danke! So wird es gemacht, und hier steht, warum." if is_answered else "",
            answered_at=at + timedelta(days=number % 40) if is_answered else None,
            where=quarter.name,
            lon=(district.label_lon or 7.4) + (number % 97 - 48) * 0.0004,
            lat=(district.label_lat or 51.5) + (number % 89 - 44) * 0.0003,
            neighbourhood=quarter,
            theme=themes[number % len(themes)],
            audience=audiences[number % len(audiences)],
            author_name="Beispielmensch",
            supporters=people[first : first + many],
        )

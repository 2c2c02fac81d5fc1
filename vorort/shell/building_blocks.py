"""Sample data for the page that shows every building block in every state. All of it is invented."""

from urllib.parse import quote

from django import forms

from vorort.shell.shapes import (
    ActiveFilter,
    CityMap,
    Contact,
    DistrictCard,
    Emblem,
    FoundLink,
    Image,
    KeyFigure,
    Link,
    MapDistrict,
    Pages,
    Step,
    Tab,
    TimelineEntry,
)

NAMES = [
    "Nordhafen",
    "Mühlenfeld",
    "Altstadt",
    "Kastanienhöhe",
    "Weststadt",
    "Rathausviertel",
    "Seeufer",
    "Ostheim",
    "Grünwinkel",
    "Südpark",
    "Zeche Emilie",
    "Burgaue",
]
COLUMNS, ROWS = 4, 3
# How far each corner of the map's grid is moved, so that the cells look like districts and still tile.
SHIFT = [
    (12, 30),
    (-34, 0),
    (22, 26),
    (-8, -14),
    (30, 22),
    (-16, 12),
    (38, -24),
    (6, 34),
    (-28, -10),
    (16, 20),
]

HARBOUR = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 500">
<rect width="800" height="500" fill="#f7d9a8"/><circle cx="610" cy="150" r="62" fill="#f2a65a"/>
<path d="M0 300 140 210 260 280 420 170 560 270 690 200 800 260V500H0z" fill="#7fa8a0"/>
<path d="M0 360 180 300 340 350 520 290 800 350V500H0z" fill="#3f7f83"/>
<path d="M0 420q100-24 200 0t200 0 200 0 200 0V500H0z" fill="#1f5a66"/>
<path d="M250 330h44v-80h16v80h30v-120h40v120h24v60H250z" fill="#17414b"/>
<path d="M520 392h150l-24 34H544z" fill="#fff"/><path d="M590 388v-70l44 62z" fill="#fff"/></svg>"""


def picture() -> Image:
    """A small drawing that needs no file."""
    return Image(
        "data:image/svg+xml," + quote(" ".join(HARBOUR.split())),
        800,
        500,
        "Zeichnung: Hafenbecken mit Segelboot, dahinter Hügel in der Abendsonne",
        "Der alte Hafen am Abend",
        credit="Vorort, Beispielzeichnung",
    )


def corner(column: int, row: int) -> tuple[int, int]:
    dx, dy = SHIFT[(column * 3 + row * 7) % len(SHIFT)]
    return 45 + column * 228 + dx, 40 + row * 235 + dy


def outline(column: int, row: int) -> str:
    """One cell of the map as an SVG path: its four corners and the middles between them, also moved."""
    places = [(0, 0), (1, 0), (1, 1), (0, 1)]
    points: list[tuple[int, int]] = []
    for (ax, ay), (bx, by) in zip(places, [*places[1:], places[0]], strict=True):
        a, b = corner(column + ax, row + ay), corner(column + bx, row + by)
        bend = ((a[0] + b[0]) * 7 + (a[1] + b[1]) * 3) % 37 - 18
        middle = ((a[0] + b[0]) // 2 + bend * (ax == bx), (a[1] + b[1]) // 2 + bend * (ay == by))
        points += [a, middle]
    return "M" + "L".join(f"{x} {y}" for x, y in points) + "Z"


def city_map() -> CityMap:
    districts = []
    for number, name in enumerate(NAMES):
        column, row = number % COLUMNS, number // COLUMNS
        corners = [corner(column + x, row + y) for x in (0, 1) for y in (0, 1)]
        districts.append(
            MapDistrict(
                name,
                "#karte",
                outline(column, row),
                sum(x for x, _ in corners) // 4,
                sum(y for _, y in corners) // 4,
                (number * 3 + row) % 4 + 1,
            )
        )
    return CityMap("0 0 1000 790", 1000, 790, tuple(districts))


def emblem(number: int) -> Emblem:
    column, row = number % COLUMNS, number // COLUMNS
    x, y = corner(column, row)
    return Emblem(f"{x - 50} {y - 50} 335 335", outline(column, row))


def districts() -> list[DistrictCard]:
    text = "Zwischen Kanal und Park: kurze Wege, ein lebendiger Markt und Menschen, die anpacken."
    long_name = "Oberkastanienhöhe-Unterwaldsiedlung"
    long_text = "Ein sehr langer Name, wie er in Wirklichkeit vorkommt, darf nichts sprengen."
    return [
        DistrictCard("Nordhafen", "#", text, picture(), None, "54.200 Menschen"),
        DistrictCard("Mühlenfeld", "#", text, None, emblem(1), "38.900 Menschen"),
        DistrictCard(long_name, "#", long_text, None, emblem(6)),
    ]


def history() -> list[TimelineEntry]:
    return [
        TimelineEntry("geplant für Mai 2027", "Eröffnung mit Nachbarschaftsfest", state="planned"),
        TimelineEntry(
            "14. März 2026",
            "Beschlossen: 12.500 € aus dem Bezirksfonds",
            "2026-03-14",
            "Einstimmig. Der Förderverein übernimmt die Pflege der Beete für fünf Jahre.",
            "#",
            "Sitzung 3/2026",
            "highlight",
        ),
        TimelineEntry("2. Februar 2026", "Antwort der Verwaltung", "2026-02-02", url="#"),
        TimelineEntry("8. Januar 2026", "Idee eingereicht", "2026-01-08", meta="47 Unterstützungen"),
    ]


def pages() -> Pages:
    gap = Link("…")
    numbers = [Link(str(number), "#", is_current=number == 4) for number in (3, 4, 5)]
    shown = (Link("1", "#"), gap, *numbers, gap, Link("128", "#"))
    return Pages("#", "#", "61 bis 80 von 2.556 Ideen", shown)


class SampleForm(forms.Form):
    """One field of every kind."""

    title = forms.CharField(
        label="Titel Ihrer Idee", max_length=90, help_text="Ein Satz genügt, höchstens 90 Zeichen."
    )
    email = forms.EmailField(
        label="E-Mail-Adresse", help_text="Wir schicken Ihnen einen Link zur Bestätigung."
    )
    text = forms.CharField(label="Beschreibung", widget=forms.Textarea(attrs={"rows": 5}), required=False)
    district = forms.ChoiceField(
        label="Stadtbezirk", choices=[("", "Bitte wählen"), *[(n, n) for n in NAMES]]
    )
    day = forms.DateField(label="Datum", widget=forms.DateInput(attrs={"type": "date"}), required=False)
    people = forms.IntegerField(label="Anzahl Personen", min_value=1, required=False)
    audience = forms.ChoiceField(
        label="Für wen ist das vor allem?",
        widget=forms.RadioSelect,
        help_text="Bitte nur eine Antwort.",
        choices=[("all", "Alle"), ("young", "Kinder und Jugendliche"), ("old", "Ältere Menschen")],
    )
    themes = forms.MultipleChoiceField(
        label="Themen",
        widget=forms.CheckboxSelectMultiple,
        required=False,
        choices=[
            ("green", "Grün und Plätze"),
            ("culture", "Kultur und Feste"),
            ("safe", "Sicherheit und Sauberkeit"),
        ],
    )
    paper = forms.FileField(label="Anlage", required=False, help_text="PDF oder Bild, höchstens 10 MB.")
    locked = forms.CharField(label="Aktenzeichen", initial="2026-0417", disabled=True, required=False)
    consent = forms.BooleanField(label="Mein Name darf neben der Idee stehen.")


class SampleFilter(forms.Form):
    q = forms.CharField(label="Suchwort", required=False)
    district = forms.ChoiceField(
        label="Stadtbezirk", required=False, choices=[("", "Alle Stadtbezirke"), *[(n, n) for n in NAMES]]
    )
    state = forms.ChoiceField(label="Stand", required=False, choices=[("", "Jeder Stand"), ("new", "Neu")])


def contact() -> Contact:
    return Contact(
        name="Kim Beispiel",
        role="Büro für den Stadtbezirk Nordhafen",
        street="Am Beispielplatz 1",
        postcode="12345",
        town="Musterstadt",
        phone="01234 567890",
        phone_url="tel:+491234567890",
        email="nordhafen@musterstadt.example",
        hours="Di 10 bis 12 Uhr\nDo 14 bis 18 Uhr",
        form_url="#",
    )


def related() -> list[FoundLink]:
    return [
        FoundLink("Ort", "Freiwillige Feuerwehr Mühlenfeld", "#", "Löschzug und Jugendgruppe"),
        FoundLink("Thema", "Geschichte des Hafens", "#", "Vom Umschlagplatz zum Stadtteil"),
        FoundLink("Ort", "Donaudampfschifffahrtsgesellschaftsmuseum", "#"),
        FoundLink("", "Wochenmarkt am Rathaus", "#"),
    ]


def rows() -> dict[str, object]:
    """Sample lists: figures, steps, tabs, breadcrumb."""
    return {
        "figures": [
            KeyFigure("340", "Projekte im Jahr 2025", source="Jahresbericht 2025"),
            KeyFigure("1,2", "für die Stadtbezirke", "Mio. €", "Haushaltsplan 2025"),
            KeyFigure("2.150", "Freiwillige", source="Stand 31.12.2025"),
            KeyFigure("12", "Stadtbezirke"),
        ],
        "steps": [
            Step("Ihre Idee", "done", "#"),
            Step("Ort", "current"),
            Step("Prüfen und absenden", "open"),
        ],
        "tabs": [
            Tab("Überblick", "#", is_current=True),
            Tab("Projekte", "#", count=28),
            Tab("Sitzungen", "#", count=0),
            Tab("Öffentlichkeitsbeteiligungsverfahren", "#"),
        ],
        "breadcrumb": [Link("Startseite", "#"), Link("Themen", "#"), Link("Bausteine")],
    }


def samples() -> dict[str, object]:
    """Everything the template building_blocks.html shows."""
    faulty = SampleForm({"email": "keine-adresse", "audience": ""}, prefix="faulty")
    faulty.is_valid()
    return {
        "picture": picture(),
        "map": city_map(),
        "emblem": emblem(2),
        "districts": districts(),
        "history": history(),
        "pages": pages(),
        "form": SampleForm(prefix="fresh"),
        "faulty": faulty,
        "filter_form": SampleFilter(prefix="filter"),
        "active": [ActiveFilter("Nordhafen", "#"), ActiveFilter("Grün und Plätze", "#")],
        "contact": contact(),
        "related": related(),
        "many": [Tab(name, "#", is_current=name == "Altstadt") for name in NAMES],
        "moods": ["info", "success", "warning", "danger"],
        **rows(),
    }

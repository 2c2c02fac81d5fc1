"""Building the demo city, in one transaction, through the house's own doors."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from django.contrib.auth.hashers import make_password
from django.db import transaction

from vorort.demo.association import load_association
from vorort.demo.comments import load_comments
from vorort.demo.committees import BEGINNING, load_committees
from vorort.demo.direction import load_direction
from vorort.demo.events import load_events
from vorort.demo.helping import load_helping
from vorort.demo.ideas import load_ideas
from vorort.demo.listings import load_listings
from vorort.demo.meetings import load_meetings
from vorort.demo.pages import load_pages
from vorort.demo.projects import load_projects
from vorort.demo.texts import CONTENT, PICTURES, read
from vorort.districts import actions
from vorort.districts.bulk import found_city
from vorort.districts.models import Audience, City, District, Neighbourhood, Place, PlaceCategory, Theme
from vorort.districts.rules.boundaries import read_boundaries
from vorort.districts.selectors import the_city
from vorort.files.bulk import keep_drawing
from vorort.files.choices import Licence
from vorort.ground.actor import command_actor, user_actor
from vorort.ground.clock import held_at
from vorort.people.actions import (
    accept_invitation,
    grant_duty,
    invite_person,
    keep_person,
    record_consent,
)
from vorort.people.bulk import keep_user
from vorort.people.choices import ConsentSubject, ConsentWay, DutyKind
from vorort.people.models import User
from vorort.portal.models import FixedText, YearFigures
from vorort.portal.subjects import KIND, index_founding_page
from vorort.search.actions import relate_entries
from vorort.search.choices import ByHand
from vorort.search.models import Related, SearchEntry

BY = command_actor("demo")
PASSWORD = "demo-vorort"  # noqa: S105  # public by intent: the demo lists it on its log-in page
CREDIT = "Vorort (Beispielzeichnung)"
DRAWN = {"creator": CREDIT, "licence": Licence.EUPL, "is_example": True}

USERS = {
    "resident": ("Beispiel Bewohnerin", None),
    "member.hoerde": ("Beispiel Mitglied Hörde", None),
    "chair.hoerde": ("Beispiel Vorsitz Hörde", None),
    "chair.aplerbeck": ("Beispiel Vorsitz Aplerbeck", None),
    "advisory": ("Beispiel Beratung", None),
    "lead.hoerde": ("Beispiel Gruppenleitung Hörde", None),
    "office": ("Beispiel Geschäftsstelle", DutyKind.OFFICE),
    "editor": ("Beispiel Redaktion", DutyKind.EDITOR),
    "moderator": ("Beispiel Moderation", DutyKind.MODERATOR),
    "treasurer": ("Beispiel Kasse", DutyKind.TREASURER),
    "auditor": ("Beispiel Prüfung", DutyKind.AUDITOR),
    "operator": ("Beispiel Betrieb", DutyKind.OPERATOR),
}


@transaction.atomic
def load_demo(say: Callable[[str], None], *, full: bool = False) -> None:
    """Fill an empty database. `say` is told what is being done; `full` adds what ten years leave behind."""
    say("the city and its districts")
    city = _city()
    _vocabulary(city)
    _districts(city)
    say("places")
    _places(city)
    say("pages")
    _texts()
    load_pages()
    say("log-ins")
    _users()
    say("committees and their members")
    stage = load_committees(city, BY)
    load_association(stage)
    say("profiles and work programmes")
    load_direction(stage)
    say("ideas")
    load_ideas(stage, full=full)
    say("projects")
    load_projects(stage, full=full)
    say("dates")
    load_events(stage, full=full)
    say("businesses and clubs")
    load_listings(stage)
    say("meetings")
    load_meetings(stage, full=full)
    say("helping hands")
    load_helping()
    say("comments")
    load_comments(full=full)
    say("related contents")
    index_founding_page()
    relate_entries(city, by=BY)
    _subjects()


def _city() -> City:
    told = read("city")
    city, club = told["city"], told["association"]
    logo = keep_drawing(PICTURES / "logo.svg", width=64, height=64, alt_de="Logo", alt_en="Logo", **DRAWN)
    return found_city(
        city["name"],
        site_name=f"{club['short_name']} {city['name']}",
        is_demo=True,
        logo=logo,
        association_name=club["name"],
        association_founded=club["founded"],
        contact_office_de="Geschäftsstelle (Beispielkontakt)",
        contact_office_en="Office (example contact)",
        map_note_de="Schematische Karte, eigene Zeichnung",
        map_note_en="Schematic map, our own drawing",
        **_only(city, "municipality_key", "state", "tagline_de", "tagline_en", "intro_de", "intro_en"),
        **_only(club, "street", "postcode", "town", "phone", "email", "hours_de", "hours_en"),
    )


def _vocabulary(city: City) -> None:
    told = read("city")
    kinds: list[tuple[str, type[Theme | Audience | PlaceCategory]]] = [
        ("themes", Theme), ("audiences", Audience), ("place_categories", PlaceCategory)
    ]  # fmt: skip
    for name, model in kinds:
        for position, row in enumerate(told[name]):
            slug = row.get("slug") or row["key"].replace("_", "-")
            values = _only(row, "name_de", "name_en", "text_de", "text_en") | {
                "slug": slug,
                "position": position,
            }
            actions.keep_term(city, model(), values=values, by=BY)


def _districts(city: City) -> None:
    boundaries = read_boundaries((CONTENT / "map.geojson").read_bytes(), "name")
    told = {row["name"]: row for row in read("districts")["districts"]}
    for district in actions.import_districts(city, boundaries, by=BY):
        _district(city, district, told[district.name])


def _district(city: City, district: District, row: dict[str, Any]) -> None:
    contact = row["contact"]
    values = _only(row, "population", "population_year", "teaser_de", "teaser_en", "text_de", "text_en")
    values |= {"figures_source": row["source"], "area_km2": Decimal(row["area_km2"])}
    values |= {"contact_office_de": contact["office_de"], "contact_office_en": contact["office_en"]}
    values |= {
        "contact_person": contact["person"],
        **_only(contact, "phone", "email", "hours_de", "hours_en"),
    }
    links = [(link["label_de"], link.get("label_en", ""), link["url"]) for link in row["links"]]
    district.picture = keep_drawing(
        PICTURES / f"{district.slug}.svg",
        width=1200,
        height=800,
        alt_de=row["picture_alt_de"],
        alt_en=row["picture_alt_en"],
        caption_de=row["picture_caption_de"],
        caption_en=row["picture_caption_en"],
        **DRAWN,
    )
    district.save()
    actions.change_district(district, values=values, links=links, by=BY)
    for name in row["neighbourhoods"]:
        actions.keep_term(city, Neighbourhood(), values={"district": district, "name": name}, by=BY)


def _places(city: City) -> None:
    districts = {district.slug: district for district in District.objects.all()}
    categories = {category.slug: category for category in PlaceCategory.objects.all()}
    for row in read("places")["places"]:
        values = _only(row, "name_de", "name_en", "text_de", "text_en", "url")
        for language in ("de", "en"):
            if note := row.get(f"note_{language}"):
                values[f"text_{language}"] += f"\n\n{note}"
        values |= {
            "category": categories[row["category"].replace("_", "-")],
            "district": districts.get(row.get("district", "")),
            "is_example": row["example"],
        }
        actions.keep_place(city, values=values, by=BY)


def _texts() -> None:
    told = read("city")
    sections = [
        FixedText(
            key=f"founding-{row['key']}",
            group="founding",
            position=position,
            title_de=row["title_de"],
            title_en=row["title_en"],
            body_de=_as_html(row["body_de"]),
            body_en=_as_html(row["body_en"]),
        )
        for position, row in enumerate(told["founding"])
    ]
    legal = [FixedText(group="legal", **row) for row in read("legal")["texts"]]
    FixedText.objects.bulk_create([*sections, *legal])
    YearFigures.objects.bulk_create(
        YearFigures(**_only(row, "year", "projects", "with_partners", "paid_eur_about"))
        for row in told["years"]
    )


def _users() -> None:
    # everybody may know it, so one slow hash serves all
    password = make_password(PASSWORD)
    for name, (title, duty) in USERS.items():
        user = keep_user(f"{name}@demo.example", None, title)
        user.password = password
        user.save(update_fields=["password"])
        user.emailaddress_set.create(email=user.email, verified=True, primary=True)  # type: ignore[attr-defined]
        if duty:
            # whoever works on the ideas of the past held the duty then
            with held_at(BEGINNING):
                grant_duty(user, duty, by=BY)
        if duty == DutyKind.OFFICE:
            _entry_of(user)


def _entry_of(user: User) -> None:
    """An entry of one's own, linked the way it always is: by an invitation, here accepted before its mail goes out."""
    given_name, _, family_name = user.name.partition(" ")
    told = {"function": "erfundene Person", "email": user.email, "phone": "0231 0000000"}
    values = {"given_name": given_name, "family_name": family_name, **told}
    person = keep_person(the_city(), values=values, by=BY)
    accept_invitation(invite_person(person, email=user.email, by=BY), by=user_actor(user.pk))
    record_consent(person, ConsentSubject.NAME, way=ConsentWay.PAPER, by=BY)


def _subjects() -> None:
    """The fifteen subjects stand below the founding page, in their order."""
    rows = read("city")["more_on_this_topic"]
    for language in ("de", "en"):
        page = SearchEntry.objects.get(kind=KIND, language=language)
        Related.objects.filter(entry=page).delete()
        for position, row in enumerate(rows):
            Related.objects.create(
                entry=page, target=_entry(row, language), nearness=1000 - position, by_hand=ByHand.PINNED
            )


def _entry(row: dict[str, Any], language: str) -> SearchEntry:
    if row["kind"] == "district":
        return SearchEntry.objects.get(kind="district", key=row["key"], language=language)
    told = next(place for place in read("places")["places"] if place["key"] == row["key"])
    place = Place.objects.get(name_de=told["name_de"])
    return SearchEntry.objects.get(kind="place", object_id=place.pk, language=language)


def _only(row: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: row[name] for name in names if name in row}


def _as_html(text: str) -> str:
    return "".join(f"<p>{block.strip()}</p>" for block in text.split("\n\n") if block.strip())

"""What somebody can do here: each way says for whom it is, and vanishes with its capability."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from vorort.districts.choices import Capability
from vorort.districts.models import City
from vorort.shell.addresses import address
from vorort.shell.shapes import Card

RESIDENTS, BUSINESSES, VISITORS = "anwohner", "wirtschaft", "gaeste"


@dataclass(frozen=True)
class Way:
    """`route` leads there; `by_district` says what the district is called in its address, where one was chosen."""

    title: str | Promise
    text: str | Promise
    route: str
    capability: Capability | None = None
    by_district: str = "stadtbezirk"
    # empty: for everybody
    audiences: tuple[str, ...] = ()


WAYS = (
    Way(
        _("Put in an idea"),
        _("What is missing, what could be nicer? You always get an answer."),
        "portal:draft_idea",
        Capability.IDEAS,
        audiences=(RESIDENTS, BUSINESSES),
    ),
    Way(
        _("Lend a hand"),
        _("An hour or a season: what fits your interests and your time."),
        "portal:opportunities",
        Capability.VOLUNTEERING,
        audiences=(RESIDENTS, BUSINESSES),
    ),
    Way(
        _("Enter a date"),
        _("Your feast, your open day, your market: in the calendar in two minutes, without an account."),
        "portal:propose_event",
        Capability.PROJECTS,
        audiences=(RESIDENTS, BUSINESSES),
    ),
    Way(
        _("Stand in the directory"),
        _("Your shop, club or initiative: what you do, and what you would bring in. Without an account."),
        "portal:suggest_listing",
        Capability.PROJECTS,
        audiences=(RESIDENTS, BUSINESSES),
    ),
    Way(
        _("Sponsor or take part"),
        _("Money, prizes, a room, a helping hand: tell the district what you can bring in."),
        "portal:write_message",
        by_district="an",
        audiences=(BUSINESSES,),
    ),
    Way(
        _("Join a group"),
        _("Groups in the districts plan feasts, markets and walks. Many take new members."),
        "portal:committees",
        audiences=(RESIDENTS, BUSINESSES),
    ),
    Way(
        _("The project map"),
        _("Where something new has come about, to look at and to walk to."),
        "portal:projects_map",
        Capability.PROJECTS,
        audiences=(VISITORS,),
    ),
    Way(
        _("All places"),
        _("Museums, parks, baths, halls: with address and opening hours."),
        "portal:places",
        Capability.PLACES,
        audiences=(VISITORS,),
    ),
    Way(
        _("Get to know the districts"),
        _("What each of them is like, and what it is known for."),
        "portal:districts",
        by_district="",
        audiences=(VISITORS,),
    ),
)
_KNOWN = (RESIDENTS, BUSINESSES, VISITORS)


def ways_for(audience: str, city: City, district: str) -> tuple[Card, ...]:
    """Those that are open to an audience. A city that has made audiences of its own offers them what residents do."""
    meant = audience if audience in _KNOWN else RESIDENTS
    return tuple(
        Card(str(way.title), _url(way, district), text=str(way.text))
        for way in WAYS
        if meant in way.audiences and (way.capability is None or city.has(way.capability))
    )


def _url(way: Way, district: str) -> str:
    query = f"?{way.by_district}={district}" if way.by_district and district else ""
    return address(way.route) + query

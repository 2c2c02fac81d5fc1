"""What the components of the templates take.

Frozen, since some are kept between requests and seen by all of them; and every field has its place here, so that a typo in
a template is found by the first test that renders it.
"""

from dataclasses import dataclass

from django.utils.functional import Promise

Text = str | Promise


@dataclass(frozen=True, slots=True)
class Image:
    """A picture. `credit` names its creator and licence; empty if nobody is named."""

    url: str
    width: int
    height: int
    alt: str
    caption: str = ""
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Emblem:
    """The silhouette of a district: SVG path data and the part of the sheet that shows it."""

    view_box: str
    path: str


@dataclass(frozen=True, slots=True)
class Card:
    """What a list shows of a thing."""

    title: str
    url: str = ""
    kicker: str = ""
    text: str = ""
    foot: str = ""
    image: Image | None = None


@dataclass(frozen=True, slots=True)
class DistrictCard:
    """A district in a list. `facts` is one short line such as "55.000 Menschen"."""

    name: str
    url: str
    text: str
    image: Image | None
    emblem: Emblem | None
    facts: str = ""


@dataclass(frozen=True, slots=True)
class NameLine:
    """A line of a name on the map, `dy` below the one before."""

    text: str
    dy: str


@dataclass(frozen=True, slots=True)
class MapDistrict:
    """A district on the map. Neighbours differ in `tone`, 1 to 4; `room` says whether the name fits: "ample", "fits" or
    "tight", which is shown when the district is chosen. A name in one line needs no `lines`."""

    name: str
    url: str
    path: str
    label_x: float
    label_y: float
    tone: int = 1
    room: str = ""
    lines: tuple[NameLine, ...] = ()


@dataclass(frozen=True, slots=True)
class CityMap:
    """The map of the city."""

    view_box: str
    width: int
    height: int
    districts: tuple[MapDistrict, ...]


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to ask. Everything but the name may be empty; `phone_url` begins with "tel:"."""

    name: str
    role: str = ""
    street: str = ""
    postcode: str = ""
    town: str = ""
    phone: str = ""
    phone_url: str = ""
    email: str = ""
    hours: str = ""
    form_url: str = ""


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A number as people here write it, what it counts, and who says so."""

    number: str
    label: str
    unit: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """Something that happened. `state` is "highlight", "planned" or nothing."""

    date: str
    title: str
    iso_date: str = ""
    text: str = ""
    url: str = ""
    meta: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True)
class FoundLink:
    """A found thing as a link: what kind it is in the reader's words, title, address, a sentence."""

    kind: Text
    title: str
    url: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A way to somewhere. In a breadcrumb the last one has no address; in a menu one may be the current one."""

    label: Text
    url: str = ""
    is_current: bool = False


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab, with the number of things behind it where that helps."""

    label: Text
    url: str
    is_current: bool = False
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A page of a form in several: "done", "current" or "open". Only what is done may have an address, to go back to."""

    label: Text
    state: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Pages:
    """Pages of a list. A number without address is a gap."""

    previous_url: str = ""
    next_url: str = ""
    count_text: str = ""
    numbers: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class ActiveFilter:
    """A filter in use, with the address that leaves it out."""

    label: str
    remove_url: str


@dataclass(frozen=True, slots=True)
class Language:
    """The same page in a language."""

    code: str
    label: str
    url: str
    is_current: bool = False


@dataclass(frozen=True, slots=True)
class LinkGroup:
    """A column of the footer."""

    title: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Reader:
    """Who is logged in, and their ways."""

    name: str
    workplace_url: str
    account_url: str
    logout_url: str


@dataclass(frozen=True, slots=True)
class Frame:
    """Everything around a page. The last four differ from request to request; the rest is kept."""

    site_name: str
    city_name: str
    map_note: str
    logo_url: str
    home_url: str
    login_url: str
    search_url: str
    tokens_url: str
    is_demo: bool
    association: Contact | None
    footer_groups: tuple[LinkGroup, ...]
    legal_links: tuple[Link, ...]
    menu: tuple[Link, ...]
    language: str = ""
    languages: tuple[Language, ...] = ()
    user: Reader | None = None

"""Who sits where, and what follows from it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import (
    Exists,
    F,
    FilteredRelation,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
)
from django.db.models.functions import Coalesce, JSONObject

from vorort.committees.choices import (
    EXTERNAL,
    LEADING,
    TAKING,
    CommitteeKind,
    MandateState,
    SeatOffice,
)
from vorort.committees.models import (
    Committee,
    Joining,
    Mandate,
    MandateQuerySet,
    RuleSetVersion,
    Seat,
    seats_of_user,
)
from vorort.committees.rules.presets import PRESETS
from vorort.committees.rules.rule_set import RuleSet
from vorort.districts.models import District
from vorort.ground.actor import ANONYMOUS, Actor, ActorKind
from vorort.ground.counted import number_of
from vorort.ground.prepared import prepared
from vorort.people.choices import Sector
from vorort.people.models import Organisation, Person

# how long before its end a mandate is named as expiring
SOON = timedelta(days=90)
# what pages show of a seat, and of a mandate on it; both rows know the committee by number
OF_SEAT = (
    "committee_id", "office", "name", "position", "is_voting", "weight", "ex_officio_of_id", "begins", "ends",
    *(f"nominated_by__{name}" for name in ("name", "sector")),
    *(f"member__{name}" for name in ("kind", "district__name", "organisation__name")),
)  # fmt: skip
OF_HOLDER = (
    "committee_id", "seat_id", "begins", "ends", "state", "basis", "follows_id",
    *(f"on_behalf_of__{name}" for name in ("name", "sector")),
    *(f"person__{name}" for name in ("title", "given_name", "family_name", "function", "email", "phone", "picture_id")),
    *(f"person__{name}" for name in ("shows_name", "shows_function", "shows_contact", "held_public_office")),
)  # fmt: skip
# what a list of somebody's mandates shows
OF_PAST = (
    "person_id", "begins", "ends", "state", "why_ended", "committee__name", "committee__slug", "seat__name",
    "seat__office", "on_behalf_of__name", "seat__nominated_by__name",
    *(f"person__{name}" for name in ("title", "given_name", "family_name")),
)  # fmt: skip
# what `Person.shown_name` goes by
NAMING = ("title", "given_name", "family_name", "shows_name", "held_public_office")


def holds_mandate(actor: Actor, duty: str, district_id: int | None, at: datetime) -> bool:
    """The power provider of this app: `chair` of a district's steering committee (or deputy), or any `member` of it."""
    if duty not in ("chair", "member") or district_id is None:
        return False
    if actor.kind != ActorKind.USER or actor.id is None:
        return False
    return any(
        seat.is_leading if duty == "chair" else seat.office != SeatOffice.STAND_IN
        for seat in seats_of_user(actor.id, at)
        if seat.kind == CommitteeKind.STEERING and seat.district_id == district_id
    )


@dataclass(frozen=True)
class SeatRow:
    """A seat with who holds it now, who is asked, and who comes next."""

    seat: Seat
    holder: Mandate | None
    offered: Mandate | None
    coming: Mandate | None

    @property
    def is_vacant(self) -> bool:
        """Nobody holds it, nobody is asked, nobody comes: somebody should be found."""
        return self.holder is None and self.offered is None and self.coming is None

    def ends_soon(self, at: datetime) -> bool:
        """Its holder leaves soon and nobody is to follow: of one seat what `ending_soon` says of all."""
        ends = self.holder.ends if self.holder else None
        is_followed = self.offered is not None or self.coming is not None
        return ends is not None and ends <= at + SOON and not is_followed


def seats_of(committee: Committee, at: datetime) -> list[SeatRow]:
    """All open seats in their order. Two statements whatever their number."""
    alive: defaultdict[int | None, list[Mandate]] = defaultdict(list)
    for mandate in _alive(committee.pk, at):
        alive[mandate.seat_id].append(mandate)
    rows = []
    for seat in _open_seats(committee.pk, at):
        # the committee of each seat, and the seat of each mandate, are those they are fetched for
        seat.committee = committee
        for mandate in alive[seat.pk]:
            mandate.seat = seat
        rows.append(_row(seat, alive[seat.pk], at))
    return rows


@prepared
def _open_seats(committee: int, at: datetime) -> QuerySet[Seat]:
    rows = Seat.objects.filter(lasts(at), committee=committee, begins__lte=at)
    return rows.select_related("nominated_by", "member__district", "member__organisation").only(*OF_SEAT)


@prepared
def _alive(committee: int, at: datetime) -> QuerySet[Mandate]:
    """Mandates on them that were accepted or are offered; no column is asked for that nobody reads."""
    rows = Mandate.objects.filter(lasts(at), committee=committee, state__in=TAKING)
    return rows.select_related("person", "on_behalf_of").only(*OF_HOLDER).order_by("begins", "pk")


def number_of_seats() -> Coalesce:
    """How many seats a committee has or had, to be asked along with it."""
    return number_of(Seat.objects.filter(committee=OuterRef("pk")), "committee")


def _row(seat: Seat, mandates: Sequence[Mandate], at: datetime) -> SeatRow:
    accepted = [m for m in mandates if m.state == MandateState.ACCEPTED]
    return SeatRow(
        seat,
        next((m for m in accepted if m.begins <= at), None),
        next((m for m in mandates if m.state == MandateState.OFFERED), None),
        next((m for m in accepted if m.begins > at), None),
    )


def members_of(committee: Committee, at: datetime) -> QuerySet[Mandate]:
    """Who sits there now, in the order of the seats."""
    return (
        Mandate.objects.in_force(at).filter(committee=committee).shown().order_by("seat__position", "seat_id")
    )


def public_members(at: datetime) -> QuerySet[Mandate]:
    """Who sits anywhere, for everybody to know, committee by committee."""
    rows = Mandate.objects.visible_to(ANONYMOUS, at).in_force(at).shown()
    rows = rows.select_related("committee__district", "seat__member__district", "seat__member__organisation")
    light = rows.defer("committee__district__boundary", "seat__member__district__boundary")
    return light.order_by("committee__name", "committee_id", "seat__position", "seat_id")


def holding_seats(people: QuerySet[Person], at: datetime, district: str = "") -> QuerySet[Person]:
    """Those who hold a seat, anywhere or in committees of one district. One look at all mandates, not one per person."""
    held = Mandate.objects.in_force(at).order_by()
    held = held.filter(committee__district__slug=district) if district else held
    return people.filter(pk__in=held.values("person"))


def without_seats(people: QuerySet[Person], at: datetime) -> QuerySet[Person]:
    return people.exclude(pk__in=Mandate.objects.in_force(at).order_by().values("person"))


@dataclass(frozen=True, slots=True)
class SeatNow:
    """What somebody holds, in words."""

    committee: str
    seat: str


def with_seats(people: Iterable[Person], at: datetime) -> list[tuple[Person, list[SeatNow]]]:
    """Each with what they hold now, one statement for all."""
    rows = list(people)
    held = Mandate.objects.in_force(at).filter(person__in=[row.pk for row in rows])
    columns = ("person_id", "committee__name", "seat__name", "seat__office")
    found: defaultdict[int, list[SeatNow]] = defaultdict(list)
    offices = {office.value: str(office.label) for office in SeatOffice}
    for person_id, committee, name, office in held.order_by("committee__name", "pk").values_list(*columns):
        found[person_id].append(SeatNow(committee, name or offices[office]))
    return [(row, found[row.pk]) for row in rows]


def all_mandates_of(person: Person) -> MandateQuerySet:
    """Past, present and offered, the latest first."""
    rows = Mandate.objects.filter(person=person).shown().select_related("committee")
    return rows.only(*OF_PAST).order_by("-begins", "-pk")


def held_for(organisation: Organisation, at: datetime) -> QuerySet[Mandate]:
    """Who sits anywhere on behalf of an organisation now."""
    its = Q(on_behalf_of=organisation) | Q(on_behalf_of=None, seat__nominated_by=organisation)
    return (
        Mandate.objects.in_force(at)
        .filter(its)
        .shown()
        .select_related("committee")
        .order_by("committee__name", "pk")
    )


def former_members(committee: Committee, at: datetime) -> QuerySet[Mandate]:
    """Who sat there, the latest first."""
    return Mandate.objects.former(at).filter(committee=committee).shown().order_by("-ends", "-pk")


def chair_of(committee: Committee, at: datetime) -> Mandate | None:
    return members_of(committee, at).filter(seat__office=SeatOffice.CHAIR).first()


def steering_committee_of(district: District, at: datetime) -> Committee | None:
    return (
        Committee.objects.living(at)
        .filter(kind=CommitteeKind.STEERING, district=district)
        .select_related("thread")
        .first()
    )


def committees_list(actor: Actor, at: datetime) -> QuerySet[Committee]:
    """The directory: everything living that may be known, with the number of members. Stand-ins are none."""
    held = Mandate.objects.in_force(at).filter(committee=OuterRef("pk"))
    members = number_of(held.exclude(seat__office=SeatOffice.STAND_IN), "committee")
    rows = Committee.objects.visible_to(actor).living(at).annotate(members=members)
    first_the_city = F("district__name").asc(nulls_first=True)
    return rows.select_related("district").defer("district__boundary").order_by(first_the_city, "name", "pk")


def chaired(committees: QuerySet[Committee], at: datetime) -> QuerySet[Committee]:
    """Each with `chair`: what of the person who chairs it decides how they are named, None while nobody does."""
    chairs = Mandate.objects.in_force(at).filter(committee=OuterRef("pk"), seat__office=SeatOffice.CHAIR)
    names = JSONObject(**{name: f"person__{name}" for name in NAMING})
    return committees.annotate(chair=Subquery(chairs.values(named=names)[:1]))


def chair_person(committee: Committee) -> Person | None:
    """Who chairs a committee out of `chaired`: a record with nothing but the name."""
    columns = vars(committee)["chair"]
    return Person(**columns) if columns else None


def chair_named(committee: Committee) -> str:
    """How everybody may call the chair of a committee out of `chaired`; empty where there is none or no consent."""
    person = chair_person(committee)
    return person.shown_name if person else ""


def mandates_of_user(user_id: int, at: datetime) -> QuerySet[Mandate]:
    """What somebody holds now."""
    return (
        Mandate.objects.in_force(at)
        .filter(person__user_id=user_id)
        .select_related("seat", "committee__district")
        .only(
            "ends",
            "follows_id",
            "seat__name",
            "seat__office",
            *(f"committee__{name}" for name in ("name", "slug", "kind", "district__name", "district__slug")),
        )
        .order_by("committee__name", "pk")
    )


def open_joinings(committee: Committee) -> QuerySet[Joining]:
    return committee.joinings.filter(state="open").select_related("user")


def lasts(at: datetime) -> Q:
    """Not ended by then."""
    return Q(ends__isnull=True) | Q(ends__gt=at)


def with_alive(seats: QuerySet[Seat], at: datetime) -> QuerySet[Seat]:
    """Each with `alive`: the mandates on it that last, offered ones too. A seat comes once for each, or once without."""
    still = Q(mandates__ends__isnull=True) | Q(mandates__ends__gt=at)
    return seats.annotate(alive=FilteredRelation("mandates", condition=still & Q(mandates__state__in=TAKING)))


@dataclass(frozen=True)
class Standing:
    """How a committee stands: open seats, filled, vacant, offered, ending within 90 days. Without stand-ins."""

    committee_id: int
    seats: int = 0
    filled: int = 0
    offered: int = 0
    expiring: int = 0
    vacant: int = 0


# of a seat and who holds or was asked to hold it: state, begin and end; the state is None where nobody is
HeldNow = tuple[str | None, datetime | None, datetime | None]


def standings(at: datetime) -> tuple[Standing, ...]:
    """The overview of the office: all living committees with a seat. One statement whatever their number."""
    open_seats = Seat.objects.filter(lasts(at), committee__in=Committee.objects.living(at), begins__lte=at)
    held: defaultdict[int, defaultdict[int, list[HeldNow]]] = defaultdict(lambda: defaultdict(list))
    columns = ("committee_id", "pk", "alive__state", "alive__begins", "alive__ends")
    found = with_alive(open_seats.exclude(office=SeatOffice.STAND_IN), at).order_by()
    for committee_id, seat_id, state, begins, ends in found.values_list(*columns):
        held[committee_id][seat_id].append((state, begins, ends))
    return tuple(_standing(committee_id, seats, at) for committee_id, seats in held.items())


def _standing(committee_id: int, seats: Mapping[int, list[HeldNow]], at: datetime) -> Standing:
    alive = [one for held in seats.values() for one in held if one[0]]
    ends = [end for state, begin, end in alive if state == MandateState.ACCEPTED and begin and begin <= at]
    return Standing(
        committee_id,
        seats=len(seats),
        filled=len(ends),
        offered=sum(state == MandateState.OFFERED for state, _begin, _end in alive),
        expiring=sum(end is not None and end <= at + SOON for end in ends),
        vacant=sum(not any(state for state, _begin, _end in held) for held in seats.values()),
    )


def elected_seats(at: datetime) -> list[tuple[Seat, Mandate | None]]:
    """The seats an election fills: chairs and deputies of district councils and steering committees, with who holds them.

    Those that come with another office change by themselves. Two statements whatever their number.
    """
    kinds = (CommitteeKind.DISTRICT_COUNCIL, CommitteeKind.STEERING)
    seats = Seat.objects.filter(
        lasts(at), committee__kind__in=kinds, office__in=LEADING, ex_officio_of=None, begins__lte=at
    ).select_related("committee")
    holders = Mandate.objects.in_force(at).filter(seat__in=seats).shown()
    held = {mandate.seat_id: mandate for mandate in holders}
    return [(seat, held.get(seat.pk)) for seat in seats.order_by("committee__name", "position", "pk")]


def belongs_to(committee: Committee, user_id: int, at: datetime) -> bool:
    """Does somebody sit there now?"""
    return Mandate.objects.in_force(at).filter(committee=committee, person__user_id=user_id).exists()


def leads_of(group: Committee, at: datetime) -> list[str]:
    """The addresses of whoever may let people into a group: its leads, else those who chair the district."""
    chairs = Mandate.objects.in_force(at).leading().filter(person__user__is_active=True)
    leads = chairs.filter(committee=group)
    above = chairs.filter(committee__kind=CommitteeKind.STEERING, committee__district=group.district_id)
    found = list(leads.values_list("person__user__email", flat=True))
    return found or list(above.values_list("person__user__email", flat=True)) if group.district_id else found


def ending_soon(at: datetime, within: timedelta = SOON) -> QuerySet[Mandate]:
    """Mandates in force that end soon while nobody is to follow: not of stand-ins, nor of bodies only named here."""
    later = Mandate.objects.filter(
        Q(ends=None) | Q(ends__gt=OuterRef("ends")), seat=OuterRef("seat"), state__in=TAKING
    )
    rows = Mandate.objects.expiring(at, within).filter(~Exists(later.exclude(pk=OuterRef("pk"))))
    rows = rows.exclude(seat__office=SeatOffice.STAND_IN).exclude(committee__kind__in=EXTERNAL)
    return rows.shown().select_related("committee", "seat__committee").order_by("ends", "pk")


def composition(mandates: Iterable[Mandate]) -> dict[str, int]:
    """How many members stand for each sector, in the order of `Sector`; `""` are those who speak for themselves."""
    counted = Counter(m.represents.sector if m.represents else "" for m in mandates)
    return {sector: counted.get(sector, 0) for sector in [*Sector.values, ""]}


def rules_of(committee: Committee, at: datetime) -> tuple[RuleSet, RuleSetVersion | None]:
    """The rules in force and their version; a committee that has adopted none goes by the preset of its kind."""
    version = committee.rule_sets.filter(valid_from__lte=at).order_by("-version").first()
    if version:
        return version.rules, version
    return preset_for(committee.kind), None


def preset_for(kind: str) -> RuleSet:
    """What a committee goes by that has adopted no rules."""
    if kind in (CommitteeKind.GENERAL_ASSEMBLY, CommitteeKind.BOARD):
        return PRESETS["association"]
    return PRESETS["municipal" if kind in EXTERNAL else "custom"]


def near_organisations(committee: Committee) -> QuerySet[Organisation]:
    """On whose behalf somebody may sit in a committee: those of its district and those of the whole city."""
    rows = Organisation.objects.filter(dissolved_on=None).only("name")
    if committee.district_id is None:
        return rows
    return rows.filter(Q(district=None) | Q(district_id=committee.district_id))

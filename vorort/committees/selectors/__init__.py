"""Who sits where, and what follows from it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, Exists, F, OuterRef, Prefetch, Q, QuerySet, Subquery
from django.db.models.functions import JSONObject

from vorort.committees.choices import (
    EXTERNAL,
    GROUPS,
    LEADING,
    TAKING,
    CommitteeKind,
    JoiningKind,
    JoiningState,
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
)
from vorort.committees.rules.presets import PRESETS
from vorort.committees.rules.rule_set import RuleSet
from vorort.districts.models import District
from vorort.ground.actor import ANONYMOUS, Actor, ActorKind
from vorort.people.choices import DutyKind, Sector
from vorort.people.models import Duty, Organisation, Person

# how long before its end a mandate is named as expiring
SOON = timedelta(days=90)
# for how long somebody is new in the chair
NEW = timedelta(days=30)
# what `Person.shown_name` goes by
NAMING = ("title", "given_name", "family_name", "shows_name", "held_public_office")


def holds_mandate(actor: Actor, duty: str, district_id: int | None, at: datetime) -> bool:
    """The power provider of this app: `chair` of a district's steering committee (or deputy), or any `member` of it."""
    if duty not in ("chair", "member") or district_id is None:
        return False
    if actor.kind != ActorKind.USER or actor.id is None:
        return False
    held = (
        Mandate.objects.in_force(at)
        .filter(
            person__user_id=actor.id,
            person__user__is_active=True,
            committee__kind=CommitteeKind.STEERING,
            committee__district_id=district_id,
        )
        .exclude(seat__office=SeatOffice.STAND_IN)
    )
    return (held.filter(seat__office__in=LEADING) if duty == "chair" else held).exists()


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
    open_seats = committee.seats.filter(_lasts(at), begins__lte=at)
    alive = Mandate.objects.shown().filter(_lasts(at), state__in=TAKING).order_by("begins", "pk")
    seats = open_seats.select_related(
        "nominated_by", "member__district", "member__organisation"
    ).prefetch_related(Prefetch("mandates", alive, to_attr="alive"))
    seats = seats.defer("member__district__boundary")
    return [_row(seat, seat.alive, at) for seat in seats]


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


def seats_held(at: datetime, district: str = "") -> QuerySet[Mandate]:
    """Mandates in force of the person asked about, anywhere or in committees of one district: for `Exists`."""
    held = Mandate.objects.in_force(at).filter(person=OuterRef("pk"))
    return held.filter(committee__district__slug=district) if district else held


def with_seats(people: QuerySet[Person], at: datetime) -> QuerySet[Person]:
    """Each with `seats_now`: what they hold, one statement for all."""
    held = Mandate.objects.in_force(at).select_related("seat", "committee").order_by("committee__name", "pk")
    return people.prefetch_related(Prefetch("mandates", held, to_attr="seats_now"))


def all_mandates_of(person: Person) -> MandateQuerySet:
    """Past, present and offered, the latest first."""
    rows = Mandate.objects.filter(person=person).shown().select_related("committee")
    return rows.order_by("-begins", "-pk")


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
    held = Count(
        "mandates",
        filter=Q(mandates__state=MandateState.ACCEPTED, mandates__begins__lte=at)
        & (Q(mandates__ends__isnull=True) | Q(mandates__ends__gt=at))
        & Q(mandates__seat__office__in=[o for o in SeatOffice if o != SeatOffice.STAND_IN]),
    )
    rows = Committee.objects.visible_to(actor).living(at).annotate(members=held)
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
        .select_related("seat", "committee", "committee__district", "on_behalf_of")
        .defer("committee__district__boundary")
        .order_by("committee__name", "pk")
    )


def offers_to_user(user_id: int, at: datetime) -> QuerySet[Mandate]:
    """Seats somebody has been offered and has not answered."""
    rows = Mandate.objects.offered().filter(_lasts(at), person__user_id=user_id)
    return rows.select_related("seat", "committee", "on_behalf_of")


def led_by(user_id: int, at: datetime) -> QuerySet[Committee]:
    """Committees somebody runs: as chair, deputy or secretary, and the groups of a district they chair."""
    mine = Mandate.objects.in_force(at).filter(person__user_id=user_id)
    runs = mine.filter(seat__office__in=(*LEADING, SeatOffice.SECRETARY)).values("committee")
    chairs = mine.leading().filter(committee__kind=CommitteeKind.STEERING).values("committee__district")
    groups = Committee.objects.groups().filter(district__in=chairs)
    return Committee.objects.living(at).filter(Q(pk__in=runs) | Q(pk__in=groups)).order_by("kind", "name")


def new_chairs_of(user_id: int, at: datetime) -> QuerySet[Mandate]:
    """The chairs somebody has taken lately or takes soon, but for bodies that are only named here."""
    rows = Mandate.objects.filter(_lasts(at), state=MandateState.ACCEPTED, begins__gte=at - NEW)
    mine = rows.filter(person__user_id=user_id, seat__office=SeatOffice.CHAIR)
    known = mine.filter(committee__in=Committee.objects.visible_to(ANONYMOUS))
    return known.exclude(committee__kind__in=EXTERNAL).select_related("committee").order_by("begins", "pk")


def open_joinings(committee: Committee) -> QuerySet[Joining]:
    return committee.joinings.filter(state="open").select_related("user")


@dataclass(frozen=True)
class Standing:
    """How a committee stands: open seats, filled, vacant, offered, ending within 90 days. Without stand-ins."""

    committee: Committee
    seats: int
    filled: int
    offered: int
    expiring: int
    vacant: int


def standings(committees: Iterable[Committee], at: datetime) -> list[Standing]:
    """The overview of the office. Two statements whatever their number."""
    rows = list(committees)
    seats: defaultdict[int, set[int]] = defaultdict(set)
    open_seats = Seat.objects.filter(_lasts(at), committee__in=rows, begins__lte=at)
    for committee_id, seat_id in open_seats.exclude(office=SeatOffice.STAND_IN).values_list(
        "committee_id", "pk"
    ):
        seats[committee_id].add(seat_id)
    alive: defaultdict[int, list[Mandate]] = defaultdict(list)
    mandates = Mandate.objects.filter(_lasts(at), committee__in=rows, state__in=TAKING)
    for mandate in mandates.only("committee_id", "seat_id", "state", "begins", "ends"):
        if mandate.seat_id in seats[mandate.committee_id]:
            alive[mandate.committee_id].append(mandate)
    return [_standing(row, seats[row.pk], alive[row.pk], at) for row in rows]


def _standing(committee: Committee, seats: set[int], alive: list[Mandate], at: datetime) -> Standing:
    held = [mandate for mandate in alive if mandate.is_in_force(at)]
    return Standing(
        committee,
        seats=len(seats),
        filled=len(held),
        offered=sum(mandate.state == MandateState.OFFERED for mandate in alive),
        expiring=sum(mandate.ends is not None and mandate.ends <= at + SOON for mandate in held),
        vacant=len(seats - {mandate.seat_id for mandate in alive}),
    )


def _lasts(at: datetime) -> Q:
    """Not ended by then."""
    return Q(ends__isnull=True) | Q(ends__gt=at)


def elected_seats(at: datetime) -> list[tuple[Seat, Mandate | None]]:
    """The seats an election fills: chairs and deputies of district councils and steering committees, with who holds them.

    Those that come with another office change by themselves. Two statements whatever their number.
    """
    kinds = (CommitteeKind.DISTRICT_COUNCIL, CommitteeKind.STEERING)
    seats = Seat.objects.filter(
        _lasts(at), committee__kind__in=kinds, office__in=LEADING, ex_officio_of=None, begins__lte=at
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


def requests_to(user_id: int, at: datetime) -> QuerySet[Joining]:
    """Who asks to join a group that somebody runs."""
    groups = led_by(user_id, at).filter(kind__in=GROUPS)
    rows = Joining.objects.filter(state=JoiningState.OPEN, kind=JoiningKind.REQUEST, committee__in=groups)
    return rows.select_related("committee", "user")


def vacancies(committees: QuerySet[Committee], at: datetime) -> QuerySet[Seat]:
    """Open seats that nobody holds, nobody has been offered, and nobody will take later."""
    taken = Mandate.objects.filter(_lasts(at), seat=OuterRef("pk"), state__in=TAKING)
    return (
        Seat.objects.filter(_lasts(at), committee__in=committees, begins__lte=at)
        .exclude(office=SeatOffice.STAND_IN)
        .filter(~Exists(taken))
        .select_related("committee", "nominated_by")
    )


def ending_soon(at: datetime, within: timedelta = SOON) -> QuerySet[Mandate]:
    """Mandates in force that end soon while nobody is to follow: not of stand-ins, nor of bodies only named here."""
    later = Mandate.objects.filter(
        Q(ends=None) | Q(ends__gt=OuterRef("ends")), seat=OuterRef("seat"), state__in=TAKING
    )
    rows = Mandate.objects.expiring(at, within).filter(~Exists(later.exclude(pk=OuterRef("pk"))))
    rows = rows.exclude(seat__office=SeatOffice.STAND_IN).exclude(committee__kind__in=EXTERNAL)
    return rows.shown().select_related("committee", "seat__committee").order_by("ends", "pk")


def looked_after_by(user_id: int, at: datetime) -> QuerySet[Committee]:
    """Committees of ours whose seats somebody sees to: those they run, and all where they are the office."""
    works = Duty.objects.in_force(at).filter(user_id=user_id, kind=DutyKind.OFFICE)
    everywhere = Exists(works.filter(district=None))
    there = Q(district__in=works.filter(district__isnull=False).values("district"))
    ids = led_by(user_id, at).order_by().values("pk")
    rows = Committee.objects.living(at).exclude(kind__in=EXTERNAL)
    return rows.filter(Q(pk__in=ids) | there | Q(everywhere))


def appointed_in_by(user_id: int, at: datetime) -> tuple[set[int], set[int]]:
    """Committees in which somebody appoints to every seat, and those in which to every seat but the chair's.

    The same as `committees.appoint_member` says of one seat, for lists of many.
    """
    works = Duty.objects.in_force(at).filter(user_id=user_id, kind=DutyKind.OFFICE)
    office = Q(Exists(works.filter(district=None))) | Q(
        district__in=works.filter(district__isnull=False).values("district")
    )
    leads = Mandate.objects.in_force(at).leading().filter(person__user_id=user_id)
    districts = leads.filter(committee__kind=CommitteeKind.STEERING).values("committee__district")
    mine = Q(pk__in=leads.values("committee"))
    groups = Q(kind__in=GROUPS) & (mine | Q(district__in=districts))
    alive = Committee.objects.living(at).order_by()
    whole = set(alive.filter(office | groups).values_list("pk", flat=True))
    return whole, set(alive.filter(mine, kind=CommitteeKind.STEERING).values_list("pk", flat=True))


def composition(mandates: Iterable[Mandate]) -> dict[str, int]:
    """How many members stand for each sector, in the order of `Sector`; `""` are those who speak for themselves."""
    counted = Counter(m.represents.sector if m.represents else "" for m in mandates)
    return {sector: counted.get(sector, 0) for sector in [*Sector.values, ""]}


def rules_of(committee: Committee, at: datetime) -> tuple[RuleSet, RuleSetVersion | None]:
    """The rules in force and their version; a committee that has adopted none goes by the preset of its kind."""
    version = committee.rule_sets.filter(valid_from__lte=at).order_by("-version").first()
    if version:
        return version.rules, version
    kinds = {
        CommitteeKind.GENERAL_ASSEMBLY: "association",
        CommitteeKind.BOARD: "association",
        CommitteeKind.DISTRICT_COUNCIL: "municipal",
        CommitteeKind.COUNCIL: "municipal",
        CommitteeKind.COUNCIL_COMMITTEE: "municipal",
    }
    return PRESETS[kinds.get(CommitteeKind(committee.kind), "custom")], None


def near_organisations(committee: Committee) -> QuerySet[Organisation]:
    """On whose behalf somebody may sit in a committee: those of its district and those of the whole city."""
    rows = Organisation.objects.filter(dissolved_on=None)
    if committee.district_id is None:
        return rows
    return rows.filter(Q(district=None) | Q(district_id=committee.district_id))

"""What is read of opportunities, shifts and assignments."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet
from django.utils.timezone import localtime

from vorort.districts.models import Theme
from vorort.ground.actor import ANONYMOUS, Actor
from vorort.ground.clock import first_moment
from vorort.ground.gathered import gathered
from vorort.ground.keyset import Order, Part, part_of
from vorort.projects.models import Project
from vorort.volunteering.choices import ALIVE, BOUND, AssignmentState, OpportunityKind
from vorort.volunteering.models import Assignment, Opportunity, Shift, ShiftQuerySet, Skill, VolunteerProfile
from vorort.volunteering.models.opportunities import AT_THE_END
from vorort.volunteering.rules import opportunity_slug

ORDER = Order(("listed_at", "pk"))
MOST_COUNTED = 1_000
MOST_SHIFTS = 200
_OF_SHIFT = ("opportunity", "begins", "ends", "due", "minutes")
_OF_CARD = (
    "kind", "places", "listed_at", "thread__title", "district__name", "project__thread__title", "committee__name",
)  # fmt: skip


@dataclass(frozen=True)
class Wanted:
    """What somebody looks for. Keys are primary keys; everything empty means all open opportunities."""

    district: int | None = None
    theme: int | None = None
    kind: str = ""
    # days, both included
    begins: date | None = None
    ends: date | None = None
    # Saturdays and Sundays only
    is_weekend: bool = False
    minutes: int | None = None
    skill: int | None = None
    needs_nothing: bool = False


def fitting(wanted: Wanted, actor: Actor, at: datetime) -> QuerySet[Opportunity]:
    """Open opportunities that fit."""
    rows = Opportunity.objects.visible_to(actor, at).open(at)
    if wanted.district:
        rows = rows.filter(Q(district=wanted.district) | Q(district=None))
    if wanted.theme:
        rows = rows.filter(_has("themes", wanted.theme))
    if wanted.kind:
        rows = rows.filter(kind=wanted.kind)
    if wanted.skill:
        rows = rows.filter(
            _has("requires", wanted.skill) | _has("welcomes", wanted.skill) | _has("teaches", wanted.skill)
        )
    if wanted.needs_nothing:
        rows = rows.filter(requires=None, from_age=0)
    shifts = _shifts(wanted, at)
    return rows.filter(Exists(shifts)) if shifts is not None else rows


def _has(name: str, key: int) -> Exists:
    through = getattr(Opportunity, name).through
    column = "theme" if name == "themes" else "skill"
    return Exists(through.objects.filter(opportunity=OuterRef("pk"), **{column: key}))


def _shifts(wanted: Wanted, at: datetime) -> QuerySet[Shift] | None:
    """Coming shifts that fit; None where nothing is asked of them."""
    if not (wanted.begins or wanted.ends or wanted.is_weekend or wanted.minutes):
        return None
    rows = Shift.objects.coming(at).filter(opportunity=OuterRef("pk"))
    if wanted.begins:
        rows = rows.filter(Q(begins=None) | Q(begins__gte=first_moment(wanted.begins)))
    if wanted.ends:
        after = first_moment(wanted.ends + timedelta(days=1))
        rows = rows.filter(Q(begins=None) | Q(begins__lt=after))
    if wanted.is_weekend:
        rows = rows.filter(begins__week_day__in=(1, 7))
    return rows.filter(minutes__lte=wanted.minutes) if wanted.minutes else rows


def part_wanted(wanted: Wanted, at: datetime, most: int, *, after: str = "", before: str = "") -> Part:
    """A page of the list, the nearest shift first; with what a card shows."""
    rows = fitting(wanted, ANONYMOUS, at)
    return part_of(shown(rows, at), ORDER, most, after=after, before=before)


def shown(rows: QuerySet[Opportunity], at: datetime) -> QuerySet[Opportunity]:
    """With host, district, themes and coming shifts; and no more of them than a card tells."""
    coming = Shift.objects.coming(at).order_by("begins", "pk").only(*_OF_SHIFT)
    related = rows.select_related("thread", "district", "project__thread", "committee")
    return related.only(*_OF_CARD).prefetch_related(
        Prefetch("themes", Theme.objects.only("name_de", "name_en")),
        Prefetch("shifts", coming, to_attr="coming"),
    )


class Soon(NamedTuple):
    """A call for help with the beginning of the next shift that can still be taken, as a line of a list shows it."""

    pk: int
    title: str
    begins: datetime
    where: str
    district: str | None
    # still free up to what is wanted
    places: int

    @property
    def slug(self) -> str:
        return opportunity_slug(self.title)


def soonest(at: datetime, most: int, *, district_id: int | None, until: datetime | None) -> list[Soon]:
    """Public calls for help at certain times, the next first; of a district those of the whole city too."""
    rows = fitting(Wanted(district=district_id, kind=OpportunityKind.SHIFTS), ANONYMOUS, at)
    if until:
        rows = rows.filter(listed_at__lt=until)
    columns = ("pk", "thread__title", "listed_at", "where", "district__name", "places")
    return [Soon(*row) for row in rows.order_by("listed_at", "pk").values_list(*columns)[:most]]


def counted(wanted: Wanted, at: datetime) -> int:
    """How many there are, up to one more than a thousand."""
    return fitting(wanted, ANONYMOUS, at).order_by()[: MOST_COUNTED + 1].count()


def opportunity_read(actor: Actor, at: datetime) -> QuerySet[Opportunity]:
    """One opportunity with all that its page shows, but for the shifts."""
    rows = Opportunity.objects.visible_to(actor, at).select_related(
        "thread", "district", "project__thread", "committee", "lead"
    )
    return rows.defer("district__boundary")


@dataclass(frozen=True, slots=True)
class Around:
    """What belongs to one opportunity: skills, coming shifts, and who looks for a replacement on them."""

    requires: list[Skill]
    welcomes: list[Skill]
    teaches: list[Skill]
    shifts: list[Shift]
    swaps: list[Assignment]


def around(opportunity: Opportunity, at: datetime) -> Around:
    """All that its page shows of other tables, in one statement."""
    return Around(**_parts_of(opportunity.pk, at))


@gathered
def _parts_of(opportunity: int, at: datetime) -> "Mapping[str, QuerySet[Any]]":
    swaps = Assignment.objects.filter(
        shift__opportunity=opportunity, state=AssignmentState.ACCEPTED, seeks_swap_since__isnull=False
    )
    return {
        "requires": Skill.objects.filter(required_by=opportunity),
        "welcomes": Skill.objects.filter(welcome_at=opportunity),
        "teaches": Skill.objects.filter(learned_at=opportunity),
        "shifts": Shift.objects.coming(at).filter(opportunity=opportunity).order_by("begins", "pk"),
        "swaps": swaps.order_by("-seeks_swap_since", "pk"),
    }


def profile_of_reader(actor: Actor) -> VolunteerProfile | None:
    """The profile of whoever reads."""
    if actor == ANONYMOUS:
        return None
    rows = VolunteerProfile.objects.owned_by(actor).select_related("budget", "user", "address")
    return rows.first()


def own_ahead(profile: VolunteerProfile | None, shifts: Iterable[Shift], at: datetime) -> list[Assignment]:
    """Where somebody stands with these shifts, and what else they have agreed to and is still ahead."""
    if profile is None:
        return []
    here = Q(shift__in=list(shifts), state__in=ALIVE)
    rows = profile.assignments.filter(here | Q(state__in=BOUND, shift__ends__gt=at))
    return list(rows.select_related("shift"))


def own_assignments(profile: VolunteerProfile) -> QuerySet[Assignment]:
    """All of somebody, with what a list shows."""
    return profile.assignments.select_related(
        "shift__opportunity__thread", "shift__opportunity__project__thread", "shift__opportunity__committee"
    )


def assignment_read() -> QuerySet[Assignment]:
    """One assignment with all that its page shows."""
    return Assignment.objects.select_related(
        "volunteer__user", "volunteer__address", "consent", "shift__opportunity__thread",
        "shift__opportunity__project__thread", "shift__opportunity__committee", "shift__opportunity__lead",
        "shift__opportunity__district",
    ).defer("shift__opportunity__district__boundary")  # fmt: skip


def titles_of(project: Project, at: datetime) -> QuerySet[Opportunity]:
    """What a project asks help for now, with no more than its address needs."""
    rows = Opportunity.objects.visible_to(ANONYMOUS, at).open(at).filter(project=project)
    return rows.select_related("thread").only("thread__title").order_by(*ORDER.columns)


def people_on(shift: Shift) -> list[Assignment]:
    """Everybody on a shift, each where they stand now: for those who organise it."""
    rows = shift.assignments.select_related("volunteer__user", "volunteer__address", "consent")
    found = list(rows.exclude(state=AssignmentState.ASKED).order_by("volunteer__name", "pk"))
    alive = {row.volunteer_id for row in found if row.is_alive}
    return [row for row in found if row.is_alive or row.volunteer_id not in alive]


def at_risk(shifts: ShiftQuerySet, at: datetime, within: timedelta = timedelta(days=7)) -> list[Shift]:
    """Shifts of the next days that lack people to take place."""
    near = shifts.coming(at).filter(begins__lte=at + within, opportunity__closed_at=None)
    rows = near.select_related("opportunity__thread").order_by("begins", "pk")[:MOST_SHIFTS]
    return [shift for shift in rows if shift.lacking]


def has_no_date(opportunity: Opportunity) -> bool:
    return opportunity.listed_at >= AT_THE_END


def this_weekend(at: datetime) -> tuple[date, date]:
    """The Saturday and Sunday that come next, or run."""
    today = localtime(at).date()
    saturday = today + timedelta(days=(5 - today.weekday()) % 7 if today.weekday() != 6 else -1)
    return saturday, saturday + timedelta(days=1)

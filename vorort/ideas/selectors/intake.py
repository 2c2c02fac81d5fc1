"""How a district takes ideas in, how fast it answers, and who supports an idea."""

from datetime import datetime, timedelta

from django.db.models import QuerySet

from vorort.ground.actor import Actor, ActorKind
from vorort.ground.prepared import prepared
from vorort.ideas.choices import NOT_YET
from vorort.ideas.models import Idea, Intake, Support
from vorort.ideas.rules import Answering, Wait, answering
from vorort.people.models import Address

# the figure looks at ideas of one year
FIGURE_OVER = timedelta(days=365)


def intake_of(district_id: int | None) -> Intake:
    """How a district takes ideas in: its own row, else the city's, else what is usual. None: the whole city."""
    rows = list(Intake.objects.filter(district=district_id) | Intake.objects.filter(district=None))
    own = [row for row in rows if row.district_id]
    return (own or rows or [Intake()])[0]


def consent_ages() -> dict[int | None, int]:
    """Below which age a parent has to agree, by district; under None where a district says nothing of its own."""
    told = dict(Intake.objects.values_list("district", "consent_age"))
    return {None: Intake().consent_age} | told


def answering_of(district_id: int, at: datetime) -> Answering:
    """How fast a district gives its first answer, over the ideas of a year."""
    rows = Idea.objects.filter(
        district=district_id, thread__visibility="public", published_at__gte=at - FIGURE_OVER
    ).exclude(state__in=(*NOT_YET, "withdrawn", "merged"))
    columns = rows.values_list("published_at", "due_at", "answered_at")
    return answering([Wait(begun, due, ended) for begun, due, ended in columns if begun and due], at)


def owner_of_support(actor: Actor) -> tuple[int | None, int | None]:
    """Account and address a support of this actor hangs on: one of them, and the account where the address is its own."""
    if actor.kind == ActorKind.ADDRESS:
        user_id = Address.objects.filter(pk=actor.id or 0).values_list("user", flat=True).first()
        return (user_id, None) if user_id else (None, actor.id)
    return actor.user_id, None


def support_of(idea: Idea, actor: Actor) -> Support | None:
    """The support somebody has given to an idea."""
    user_id, address_id = owner_of_support(actor)
    if user_id:
        found = _supports_by_account(idea.pk, user_id)
    else:
        found = _supports_by_address(idea.pk, address_id) if address_id else []
    return found[0] if found else None


@prepared
def _supports_by_account(idea: int, user: int) -> QuerySet[Support]:
    return Support.objects.filter(idea=idea, user=user)


@prepared
def _supports_by_address(idea: int, address: int) -> QuerySet[Support]:
    return Support.objects.filter(idea=idea, address=address)

"""Who holds what, now."""

from datetime import datetime

from allauth.account.models import EmailAddress
from django.db.models import Q

from vorort.ground.actor import ANONYMOUS, Actor, ActorKind, user_actor
from vorort.people.models import Duty, User


def holds_duty(actor: Actor, duty: str, district_id: int | None, at: datetime) -> bool:
    """The power provider of this app: a duty for the whole city covers every district."""
    if actor.kind != ActorKind.USER or actor.id is None:
        return False
    reach = Q(district__isnull=True) | Q(district_id=district_id) if district_id else Q(district__isnull=True)
    return Duty.objects.in_force(at).filter(reach, user_id=actor.id, user__is_active=True, kind=duty).exists()


def duties_of(user: User, at: datetime) -> list[Duty]:
    """The duties a user holds now."""
    return list(Duty.objects.in_force(at).filter(user=user).select_related("district").order_by("kind"))


def actor_of(user: object) -> Actor:
    """The actor behind a request's user."""
    return user_actor(user.pk) if isinstance(user, User) and user.is_active else ANONYMOUS


def confirmed_addresses(user: User) -> set[str]:
    """Every e-mail address of which the user has shown that it is theirs."""
    own = EmailAddress.objects.filter(user=user, verified=True).values_list("email", flat=True)
    return {*own, *user.addresses.values_list("email", flat=True)}

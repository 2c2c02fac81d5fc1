"""Who reads: by account, or by an e-mail address confirmed in this browser."""

from django.http import HttpRequest

from vorort.ground.actor import ANONYMOUS, Actor, ActorKind
from vorort.people.models import Address
from vorort.people.selectors import actor_of

# where a session remembers the key of a confirmed address
ADDRESS = "address"


def reader_of(request: HttpRequest) -> Actor:
    """The account; else the address this session remembers, as long as it is confirmed and belongs to no account.

    What belongs to an account is reached with the account's log-in only.
    """
    actor = actor_of(request.user)
    number = request.session.get(ADDRESS)
    if actor.kind == ActorKind.USER or not isinstance(number, int):
        return actor
    rows = Address.objects.filter(pk=number, confirmed_at__isnull=False, user=None)
    return Actor(ActorKind.ADDRESS, number) if rows.exists() else ANONYMOUS

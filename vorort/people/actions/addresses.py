from datetime import datetime

from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.people.facts import AddressLinked
from vorort.people.models import Address, User
from vorort.people.rules import normalised_address


@action("people.link_address")
def link_address(user: User, *, email: str, by: Actor, at: datetime = STAMPED) -> Address:
    """A confirmed address of an account: what was done with it before belongs to the account now.

    Doing it again changes nothing; an address that another account has shown to be its own stays there.
    """
    address = Address.objects.select_for_update().filter(email=normalised_address(email)).first()
    if address is None:
        address = Address.objects.create(email=normalised_address(email), confirmed_at=at, user=user)
        state(AddressLinked(address.pk, user.pk))
    elif address.user_id is None:
        address.user, address.confirmed_at = user, address.confirmed_at or at
        address.save(update_fields=["user", "confirmed_at", "changed"])
        state(AddressLinked(address.pk, user.pk))
    return address

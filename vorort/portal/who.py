"""Who reads: somebody with an account, somebody who has shown that an e-mail address is theirs, or anybody."""

from django.http import HttpRequest

from vorort.districts.models import District
from vorort.ground.actor import ANONYMOUS, Actor, ActorKind
from vorort.people.models import Address
from vorort.people.selectors import actor_of
from vorort.shell.human import new_form_key

KEY = "address"


def reader_of(request: HttpRequest) -> Actor:
    """The account, else the address this browser has confirmed, else nobody."""
    by = actor_of(request.user)
    if by != ANONYMOUS or KEY not in request.session:
        return by
    # an address that has become an account's speaks for nobody until that account has logged in
    own = Address.objects.filter(pk=request.session[KEY], user=None, confirmed_at__isnull=False)
    return Actor(ActorKind.ADDRESS, request.session[KEY]) if own.exists() else ANONYMOUS


def remember_address(request: HttpRequest, address: Address) -> None:
    """Whoever has just shown that an address is theirs need not do so again before the browser is closed."""
    if address.user_id is None and not request.user.is_authenticated:
        request.session[KEY] = address.pk


def start_of_entry(request: HttpRequest) -> dict[str, object]:
    """What a form for a new entry begins with: the district the reader comes from, their address if they are logged in."""
    district = District.objects.filter(slug=request.GET.get("stadtbezirk", "")).values_list("pk", flat=True)
    return {
        "form_key": new_form_key(),
        "district": district.first(),
        "email": getattr(request.user, "email", ""),
    }

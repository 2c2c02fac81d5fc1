"""Who holds what, now; and who is probably the same."""

from datetime import datetime
from functools import reduce
from operator import and_

from allauth.account.models import EmailAddress
from django.db.models import Q, QuerySet

from vorort.ground.actor import ANONYMOUS, Actor, ActorKind, Reader, user_actor
from vorort.ground.clock import now
from vorort.people.models import Duty, Organisation, Person, User
from vorort.people.rules import name_key

# of a search, words that count; and of duplicates, how many are suggested
MOST_WORDS, MOST_ALIKE = 5, 20


def holds_duty(actor: Actor, duty: str, district_id: int | None, at: datetime) -> bool:
    """The power provider of this app: a duty for the whole city covers every district."""
    if actor.kind != ActorKind.USER or actor.id is None:
        return False
    if isinstance(actor, Reader):
        return not actor.duties.isdisjoint({(duty, None), (duty, district_id)})
    reach = Q(district__isnull=True) | Q(district_id=district_id) if district_id else Q(district__isnull=True)
    return Duty.objects.in_force(at).filter(reach, user_id=actor.id, user__is_active=True, kind=duty).exists()


def duties_of(user: User, at: datetime) -> list[Duty]:
    """The duties a user holds now."""
    return list(Duty.objects.in_force(at).filter(user=user).select_related("district").order_by("kind"))


def actor_of(user: object) -> Actor:
    """The actor behind a request's user."""
    return user_actor(user.pk) if isinstance(user, User) and user.is_active else ANONYMOUS


def reader_of(user: object) -> Reader:
    """The same as `actor_of` for pages that only read. What it knows lives as long as this user object: for a request."""
    actor = actor_of(user)
    if not isinstance(user, User) or actor == ANONYMOUS:
        return Reader()
    known: Reader | None = getattr(user, "_reader", None)
    if known is None:
        duties = frozenset((duty.kind, duty.district_id) for duty in duties_of(user, now()))
        known = user._reader = Reader(actor.kind, actor.id, duties=duties)  # type: ignore[attr-defined]
    return known


def confirmed_addresses(user: User) -> set[str]:
    """Every e-mail address of which the user has shown that it is theirs."""
    own = EmailAddress.objects.filter(user=user, verified=True).values_list("email", flat=True)
    return {*own, *user.addresses.values_list("email", flat=True)}


def people_named(people: QuerySet[Person], words: str) -> QuerySet[Person]:
    """Those whose name or e-mail address holds every word."""
    columns = ("family_name", "given_name", "title", "email")
    return people.filter(_every(words, columns))


def organisations_named(organisations: QuerySet[Organisation], words: str) -> QuerySet[Organisation]:
    """Those whose name or short name holds every word."""
    return organisations.filter(_every(words, ("name", "short_name")))


def likely_duplicates(person: Person, among: QuerySet[Person]) -> list[Person]:
    """Other records that probably are the same human being: the same name, however written, or the same address."""
    key = name_key(person.given_name, person.family_name)
    rest = among.prefetch_related(None).exclude(pk=person.pk)
    names = rest.order_by().values_list("pk", "given_name", "family_name")
    same = [pk for pk, given, family in names if name_key(given, family) == key]
    alike = Q(pk__in=same) | Q(email__iexact=person.email) if person.email else Q(pk__in=same)
    return list(among.exclude(pk=person.pk).filter(alike)[:MOST_ALIKE])


def _every(words: str, columns: tuple[str, ...]) -> Q:
    return reduce(and_, (_one(word, columns) for word in words.split()[:MOST_WORDS]), Q())


def _one(word: str, columns: tuple[str, ...]) -> Q:
    """SQLite tells `ö` from `Ö`, so both are asked for."""
    found = Q()
    for form in {word, word.lower(), word.capitalize()}:
        for column in columns:
            found |= Q(**{f"{column}__icontains": form})
    return found

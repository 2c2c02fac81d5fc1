"""Who holds what, now; and who is probably the same."""

from datetime import datetime
from functools import reduce
from operator import and_

from allauth.account.models import EmailAddress
from django.db.models import Q, QuerySet

from vorort.ground.actor import ANONYMOUS, Actor, ActorKind, user_actor
from vorort.ground.memory import remembered
from vorort.ground.prepared import prepared
from vorort.people.models import Duty, Organisation, Person, User
from vorort.people.rules import name_key

# of a search, words that count; and of duplicates, how many are suggested
MOST_WORDS, MOST_ALIKE = 5, 20
# kind and district
Duties = frozenset[tuple[str, int | None]]


def holds_duty(actor: Actor, duty: str, district_id: int | None, at: datetime) -> bool:
    """The power provider of this app: a duty for the whole city covers every district."""
    if actor.kind != ActorKind.USER or actor.id is None:
        return False
    return not {(duty, None), (duty, district_id)}.isdisjoint(duties_held(actor.id, at))


def duties_held(user_id: int, at: datetime) -> Duties:
    """Kind and district of all duties of an active user now; without district it is the whole city."""
    return frozenset(
        (kind, district_id)
        for kind, district_id, begins, ends in _duties_on_record(user_id)
        if begins <= at and (ends is None or ends > at)
    )


@remembered
def _duties_on_record(user_id: int) -> tuple[tuple[str, int | None, datetime, datetime | None], ...]:
    """Kind, district, begin and end of all duties an active user has or had."""
    return tuple(_duties_of_active(user_id))


@prepared
def _duties_of_active(user: int) -> QuerySet[Duty, tuple[str, int | None, datetime, datetime | None]]:
    rows = Duty.objects.filter(user=user, user__is_active=True)
    return rows.values_list("kind", "district_id", "begins", "ends")


def duties_of(user: User, at: datetime) -> list[Duty]:
    """The duties a user holds now."""
    return list(
        Duty.objects.in_force(at)
        .filter(user=user)
        .select_related("district")
        .defer("district__boundary")
        .order_by("kind")
    )


def actor_of(user: object) -> Actor:
    """The actor behind a request's user."""
    return user_actor(user.pk) if isinstance(user, User) and user.is_active else ANONYMOUS


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


def spoken_for(actor: Actor) -> QuerySet[Organisation]:
    """Organisations somebody is the contact person of, as long as they exist."""
    if actor.kind != ActorKind.USER or actor.on_behalf:
        return Organisation.objects.none()
    return Organisation.objects.filter(contacts__person__user=actor.id, dissolved_on=None)


def likely_duplicates(person: Person, among: QuerySet[Person]) -> list[Person]:
    """Other records that probably are the same human being: the same name, however written, or the same address."""
    key = name_key(person.given_name, person.family_name)
    rest = among.exclude(pk=person.pk)
    names = rest.order_by().values_list("pk", "given_name", "family_name")
    same = [pk for pk, given, family in names if name_key(given, family) == key]
    alike = Q(pk__in=same) | Q(email__iexact=person.email) if person.email else Q(pk__in=same)
    return list(rest.filter(alike)[:MOST_ALIKE])


def _every(words: str, columns: tuple[str, ...]) -> Q:
    return reduce(and_, (_one(word, columns) for word in words.split()[:MOST_WORDS]), Q())


def _one(word: str, columns: tuple[str, ...]) -> Q:
    """SQLite tells `ö` from `Ö`, so both are asked for."""
    found = Q()
    for form in {word, word.lower(), word.capitalize()}:
        for column in columns:
            found |= Q(**{f"{column}__icontains": form})
    return found

"""Who may vote, with how many votes, and who casts them.

A member who is there votes in person. For an absent one a stand-in for that very seat votes, else whoever holds their
proxy, as far as the rules allow it. Whoever has a conflict of interest has no vote, gives none and casts none.
Sources: BGB §§ 34, 38, 40; reference `governance.md` 4.1.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from vorort.committees.rules.outcome import Attendance
from vorort.committees.rules.rule_set import Proxies, RuleSet


@dataclass(frozen=True)
class Holder:
    """Somebody on a seat of the committee. `member` is the member of the association whose delegate they are."""

    mandate: int
    person: int
    seat: int
    weight: int = 1
    is_voting: bool = True
    stands_in_for: int | None = None
    member: int | None = None


@dataclass(frozen=True)
class GivenProxy:
    """Somebody absent has asked somebody present to vote for them."""

    giver: int
    holder: int
    in_writing: bool = True


@dataclass(frozen=True)
class Place:
    """A seat of the committee, held or not."""

    seat: int
    weight: int = 1
    is_voting: bool = True
    is_stand_in: bool = False


@dataclass(frozen=True)
class Voter:
    """A line of the roll: whose vote, how many, and who casts it."""

    person: int
    mandate: int
    weight: int
    cast_by: int


@dataclass(frozen=True)
class Assembly:
    """Who belongs to a committee, who of them is there, and who must not vote now."""

    holders: tuple[Holder, ...]
    present: frozenset[int]
    proxies: tuple[GivenProxy, ...] = ()
    excluded: frozenset[int] = frozenset()

    def can_act(self, person: int) -> bool:
        """There, and without a conflict of interest."""
        return person in self.present and person not in self.excluded


def voting_members(rules: RuleSet, holders: Iterable[Holder]) -> list[Holder]:
    """Who has a vote, there or not: no stand-ins, and advisory members only where the rules say so."""
    return [one for one in holders if one.stands_in_for is None and (one.is_voting or rules.advisory_votes)]


def roll_of(rules: RuleSet, who: Assembly) -> tuple[Voter, ...]:
    """The lines of the roll, in the order of the holders."""
    members = voting_members(rules, who.holders)
    casting = _in_person(members, who) | _by_stand_in(members, who)
    casting = _by_proxy(rules, members, who, casting) | casting
    if rules.bloc_votes:
        casting |= _as_one(members, who)
    return tuple(
        Voter(one.person, one.mandate, one.weight, casting[one.person])
        for one in members
        if one.person in casting
    )


def attendance_of(
    rules: RuleSet, places: Sequence[Place], who: Assembly, roll: Sequence[Voter]
) -> Attendance:
    """What quorum and majority go by. Whoever is excluded does not count as there; a proxy adds votes and no head."""
    seats = [one for one in places if not one.is_stand_in and (one.is_voting or rules.advisory_votes)]
    members = voting_members(rules, who.holders)
    here = _in_person(members, who) | _by_stand_in(members, who)
    return Attendance(
        seats=len(seats),
        filled=len(members),
        present=len(here),
        votes=sum(one.weight for one in seats),
        votes_present=sum(line.weight for line in roll),
    )


def consenting(
    rules: RuleSet, who: Assembly, roll: Sequence[Voter], consents: Collection[int]
) -> list[Holder]:
    """Absent members who have consented in writing. Raises ValueError for whoever votes anyway, or has no vote."""
    voting = {line.person for line in roll}
    absent = {one.person: one for one in voting_members(rules, who.holders) if one.person not in voting}
    wrong = [person for person in consents if person not in absent or person in who.excluded]
    if wrong or len(set(consents)) != len(consents):
        raise ValueError(f"no absent member with a vote: {wrong or list(consents)}")
    return [absent[person] for person in sorted(consents)]


def blocs_of(rules: RuleSet, holders: Iterable[Holder], roll: Sequence[Voter]) -> list[list[int]]:
    """People whose votes are cast as one: the delegates of one member, where the rules say so."""
    if not rules.bloc_votes:
        return []
    member = {one.person: one.member for one in holders if one.member is not None}
    blocs: dict[int, list[int]] = {}
    for line in roll:
        if line.person in member:
            blocs.setdefault(member[line.person] or 0, []).append(line.person)
    return [people for people in blocs.values() if len(people) > 1]


def _in_person(members: Iterable[Holder], who: Assembly) -> dict[int, int]:
    return {one.person: one.person for one in members if who.can_act(one.person)}


def _by_stand_in(members: Iterable[Holder], who: Assembly) -> dict[int, int]:
    """For absent members; the seat of somebody with a conflict stays silent."""
    standing: dict[int, int] = {}
    for one in who.holders:
        if one.stands_in_for is not None and who.can_act(one.person):
            standing.setdefault(one.stands_in_for, one.person)
    return {
        one.person: standing[one.seat]
        for one in members
        if one.seat in standing and one.person not in who.present | who.excluded
    }


def _by_proxy(
    rules: RuleSet, members: Iterable[Holder], who: Assembly, casting: dict[int, int]
) -> dict[int, int]:
    """Only proxies that count, and of one holder no more than the rules allow: those given first."""
    givers = {one.person for one in members} - casting.keys() - who.present - who.excluded
    held: Counter[int] = Counter()
    found: dict[int, int] = {}
    for proxy in who.proxies:
        counts = proxy.giver in givers and proxy.giver not in found and _may_hold(rules, proxy, who)
        if counts and held[proxy.holder] < rules.most_proxies:
            found[proxy.giver] = proxy.holder
            held[proxy.holder] += 1
    return found


def _may_hold(rules: RuleSet, proxy: GivenProxy, who: Assembly) -> bool:
    if rules.proxies == Proxies.NONE or not who.can_act(proxy.holder):
        return False
    if rules.proxy_in_writing and not proxy.in_writing:
        return False
    members = {one.person for one in who.holders if one.stands_in_for is None}
    return rules.proxies == Proxies.ANYONE or proxy.holder in members


def _as_one(members: Sequence[Holder], who: Assembly) -> dict[int, int]:
    """Of the delegates of one member the first who is there casts all votes, also those of the absent ones."""
    speakers: dict[int, int] = {}
    delegates = [one for one in members if one.member is not None]
    for one in delegates:
        if who.can_act(one.person):
            speakers.setdefault(one.member or 0, one.person)
    return {
        one.person: speakers[one.member or 0]
        for one in delegates
        if (one.member or 0) in speakers and one.person not in who.excluded
    }

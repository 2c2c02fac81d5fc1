"""Who is there, whether that is enough, and whom an item may concern."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.committees.choices import CommitteeKind, MandateState, SeatOffice
from vorort.committees.models import Committee, Mandate, Seat
from vorort.committees.rules.outcome import Attendance, QuorumResult, quorum_of
from vorort.committees.rules.rule_set import RuleSet
from vorort.committees.selectors import lasts, rules_of
from vorort.districts.models import City
from vorort.ground.clock import first_moment
from vorort.meetings.choices import ItemKind, Right
from vorort.meetings.models import AgendaItem, Meeting, PaperVersion, Presence, Proxy
from vorort.meetings.rules.attendance import Place, attendance
from vorort.meetings.selectors.seating import SENT_BY
from vorort.people.models import OrganisationContact, Person

# shorter names stand in too many other words
LEAST_LETTERS = 4
# whoever signs for the meeting already
OTHER_SIGNERS = (SeatOffice.CHAIR, SeatOffice.SECRETARY)


def presence_list(meeting: Meeting) -> QuerySet[Presence]:
    """Everybody who was or is there, as often as they came, in the order of their coming."""
    sent_by = [f"mandate__{name}" for name in SENT_BY]
    rows = meeting.presences.select_related("person", "mandate__on_behalf_of", "mandate__committee", *sent_by)
    return rows.defer("mandate__seat__member__district__boundary").order_by("came_at", "pk")


def proxies_of(meeting: Meeting) -> QuerySet[Proxy]:
    """Who votes for whom, with both of them."""
    return meeting.proxies.filter(withdrawn_at=None).select_related("giver", "holder").order_by("pk")


def present_at(meeting: Meeting, moment: datetime) -> QuerySet[Presence]:
    """Who is there at a moment."""
    return presence_list(meeting).filter(Q(left_at=None) | Q(left_at__gt=moment), came_at__lte=moment)


def attendance_at(
    meeting: Meeting, moment: datetime, committee: Committee | None = None, rules: RuleSet | None = None
) -> Attendance:
    """How many of a committee (the one that convenes, unless told) are there at a moment. Four statements at most."""
    body = committee or meeting.committee
    known = rules or rules_of(body, moment)[0]
    there = present_at(meeting, moment).filter(person__isnull=False)
    people = set(there.values_list("person_id", flat=True))
    return attendance(_places(body, moment), people, advisory_votes=known.advisory_votes)


def quorum_at(meeting: Meeting, moment: datetime, committee: Committee | None = None) -> QuorumResult:
    """Is enough of a committee there at a moment, by the rules in force then? Computed, never decided."""
    rules, _version = rules_of(committee or meeting.committee, moment)
    who = attendance_at(meeting, moment, committee, rules)
    return quorum_of(rules, who, second_call=meeting.second_call_of_id is not None)


def co_signer_candidates(meeting: Meeting) -> list[Person]:
    """Members with a vote who are or were there and do not sign anyway, by name."""
    rows = presence_list(meeting).filter(right=Right.VOTING, person__isnull=False)
    found = {row.person_id: row.person for row in rows.exclude(mandate__seat__office__in=OTHER_SIGNERS)}
    return sorted((one for one in found.values() if one), key=lambda one: (one.family_name, one.given_name))


@dataclass(frozen=True)
class Hint:
    """Somebody may be concerned by an item; whether they are is for them and the committee to say."""

    person: Person
    # `discharge`, `represents`, `contact`, `board` or `sits`
    why: str
    name: str

    @property
    def sentence(self) -> str:
        told = {"person": self.person.full_name, "name": self.name}
        sentences = {
            "discharge": _("%(person)s is or was on the board and has no vote on its discharge (§ 34 BGB)."),
            "represents": _("%(person)s sits in a committee for %(name)s, which is named here."),
            "contact": _("%(person)s is a contact person of %(name)s, which is named here."),
            "board": _("%(person)s is on the board of %(name)s, which is named here."),
            "sits": _("%(person)s also sits in %(name)s, which has written the paper or is named here."),
        }
        return sentences[self.why] % told


def conflict_hints(item: AgendaItem) -> list[Hint]:
    """Members whom an item may concern: hinted at, never decided. Seven statements at most, however many members.

    Looked at is whose name stands in title, text or paper: organisations somebody sits for or is the contact of, other
    committees they sit in, and the association whose board they are on. Whoever shall be discharged is named first.
    """
    meeting, at = item.meeting, item.meeting.begins
    words, author = _words_of(item), item.paper.committee_id if item.paper else None
    here = [meeting.committee_id, *meeting.with_committees.values_list("pk", flat=True)]
    members = Mandate.objects.in_force(at).filter(committee__in=here).values("person")
    rows = Mandate.objects.in_force(at).filter(person__in=members)
    rows = rows.select_related("person", "on_behalf_of", "seat__nominated_by", "committee").order_by("pk")
    city = City.objects.only("association_name").first()
    association = city.association_name if city else ""
    found = [Hint(row.person, "discharge", row.committee.name) for row in _to_discharge(item, members)]
    found += [hint for row in rows for hint in _hints_of(row, here, words, author, association)]
    contacts = OrganisationContact.objects.filter(person__in=members).select_related("person", "organisation")
    for contact in contacts.order_by("pk"):
        name = contact.organisation.name
        found += [Hint(contact.person, "contact", name)] if _named(name, words) else []
    return _once(found)


def without_discharge(item: AgendaItem, people: Iterable[int]) -> set[int]:
    """Of some people those on whose discharge an item decides: nobody votes on their own (§ 34 BGB)."""
    return {row.person_id for row in _to_discharge(item, people)}


def _to_discharge(item: AgendaItem, people: Any) -> Iterable[Mandate]:
    """Who is on the board, or was at some time in the last calendar year or since."""
    if item.kind != ItemKind.DISCHARGE:
        return []
    at = item.meeting.begins
    since = first_moment(date(localtime(at).year - 1, 1, 1))
    rows = Mandate.objects.filter(
        lasts(since),
        committee__kind=CommitteeKind.BOARD,
        state=MandateState.ACCEPTED,
        begins__lte=at,
        person__in=people,
    )
    return rows.select_related("person", "committee").order_by("seat__position", "pk")


def _hints_of(
    row: Mandate, here: list[int], words: str, author: int | None, association: str
) -> Iterable[Hint]:
    represents = row.represents
    if represents and _named(represents.name, words):
        yield Hint(row.person, "represents", represents.name)
    if row.committee_id in here:
        return
    if row.committee.kind == CommitteeKind.BOARD and association and _named(association, words):
        yield Hint(row.person, "board", association)
    elif row.committee_id == author or _named(row.committee.name, words):
        yield Hint(row.person, "sits", row.committee.name)


def _once(found: Iterable[Hint]) -> list[Hint]:
    """Of each person and name the first reason is enough."""
    seen: defaultdict[int, set[str]] = defaultdict(set)
    kept = []
    for hint in found:
        if hint.name not in seen[hint.person.pk]:
            seen[hint.person.pk].add(hint.name)
            kept.append(hint)
    return kept


def _named(name: str, words: str) -> bool:
    return len(name) >= LEAST_LETTERS and name.casefold() in words


def _words_of(item: AgendaItem) -> str:
    told = [item.title, item.text]
    if item.subject:
        told.append(item.subject.title)
    if item.paper:
        version = PaperVersion.objects.filter(paper=item.paper, version=item.paper.version).first()
        told += [item.paper.title, *((version.wording, version.reasons) if version else ())]
    return "\n".join(told).casefold()


def _places(committee: Committee, moment: datetime) -> list[Place]:
    """Two statements whatever their number."""
    held = dict(
        Mandate.objects.in_force(moment).filter(committee=committee).values_list("seat_id", "person_id")
    )
    seats = Seat.objects.filter(lasts(moment), committee=committee, begins__lte=moment)
    return [
        Place(seat, held.get(seat), is_voting, stands_in_for)
        for seat, is_voting, stands_in_for in seats.values_list("pk", "is_voting", "stands_in_for_id")
    ]

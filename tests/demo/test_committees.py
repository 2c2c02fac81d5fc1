"""The demo's committees: who sits where, and that the log-ins hold what the README says of them."""

import pytest
from django.db.models import Count

from vorort.committees.choices import CommitteeKind, MandateState, SeatOffice
from vorort.committees.models import AssociationMember, Committee, ElectoralTerm, Mandate, Seat
from vorort.committees.selectors import standings
from vorort.committees.selectors.association import memberships
from vorort.districts.models import District
from vorort.ground.actor import user_actor
from vorort.ground.clock import now
from vorort.people.models import Organisation, Person, User

pytestmark = pytest.mark.usefixtures("demo_city", "db")
CHAMBERS = 4


def holds(log_in: str, duty: str, district: str) -> bool:
    user = User.objects.get(email=f"{log_in}@demo.example")
    return user_actor(user.pk).holds(duty, District.objects.get(slug=district).pk, at=now())


def seats_of(log_in: str) -> set[tuple[str, str]]:
    held = Mandate.objects.in_force(now()).filter(person__user__email=f"{log_in}@demo.example")
    return set(held.values_list("committee__kind", "seat__office"))


def test_every_district_has_its_committees():
    counted = dict(Committee.objects.values_list("kind").annotate(Count("pk")).order_by())
    groups = Committee.objects.groups()
    assert counted["district_council"] == counted["steering_committee"] == 12
    assert groups.count() == 30
    assert 0 < groups.exclude(ends=None).exclude(closing_report="").count() < 6
    assert [counted[kind] for kind in ("general_assembly", "board", "auditors")] == [1, 1, 1]


def test_steering_committees_have_nine_to_fifteen_seats_and_some_are_open():
    steering = dict(Committee.objects.filter(kind=CommitteeKind.STEERING).values_list("pk", "district__name"))
    rows = [row for row in standings(now()) if row.committee_id in steering]
    assert len(rows) == 12
    assert all(9 <= row.seats <= 15 and row.vacant in (1, 2) and row.expiring == 1 for row in rows)
    assert [steering[row.committee_id] for row in rows if row.offered] == ["Hörde"]


def test_mayors_lead_the_steering_committees_through_three_terms():
    chairs = Seat.objects.filter(committee__kind=CommitteeKind.STEERING, office=SeatOffice.CHAIR)
    assert ElectoralTerm.objects.count() == 3
    assert all(seat.mandates.count() == 3 for seat in chairs)
    assert Mandate.objects.in_force(now()).filter(seat__in=chairs, follows__isnull=False).count() == 12


def test_chairs_hold_their_own_district_only():
    assert holds("chair.hoerde", "chair", "hoerde")
    assert not holds("chair.hoerde", "chair", "aplerbeck")
    assert holds("chair.aplerbeck", "chair", "aplerbeck")
    assert holds("member.hoerde", "member", "hoerde")
    assert not holds("member.hoerde", "chair", "hoerde")


def test_log_ins_sit_where_the_readme_says():
    assert seats_of("lead.hoerde") == {("working_group", "chair")}
    assert seats_of("advisory") == {("general_assembly", "member")}
    assert seats_of("treasurer") == {("board", "treasurer")}
    assert seats_of("auditor") == {("auditors", "member")}


def test_association_has_all_its_delegates():
    assert AssociationMember.objects.count() == 12 + 1 + CHAMBERS
    assert not any(row.missing or row.surplus for row in memberships(now()))


def test_whoever_is_invented_is_named_so():
    people = Person.objects.all()
    assert all("Beispiel" in person.full_name for person in people)
    assert people.filter(shows_name=True).exists()
    assert people.filter(shows_name=False).exists()
    assert Organisation.objects.exclude(name__contains="Beispiel").count() == CHAMBERS
    assert not people.exclude(mandates__state__in=MandateState.values).filter(user=None).exists()

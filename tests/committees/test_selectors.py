"""Questions about who sits where, and that the answer costs the same for one row and for thirty."""

from datetime import timedelta
from typing import Any

import pytest

from tests.committees.conftest import DAY, NOON, TICK
from tests.factories.committees import BEGINNING, make_committee, make_group, make_mandate, make_seat, sit
from tests.factories.districts import make_district
from tests.factories.people import make_organisation, make_person
from vorort.committees.models import AssociationMember, Committee, Joining, Mandate, RuleSetVersion
from vorort.committees.rules.presets import ASSOCIATION, CUSTOM, MUNICIPAL
from vorort.committees.rules.rule_set import as_plain, changed
from vorort.committees.selectors import (
    Standing,
    chair_of,
    committees_list,
    composition,
    ending_soon,
    former_members,
    mandates_of_user,
    members_of,
    open_joinings,
    rules_of,
    seats_of,
    standings,
    steering_committee_of,
)
from vorort.committees.selectors.association import memberships, voting_weight
from vorort.committees.selectors.due import due_seats
from vorort.committees.selectors.looking_after import led_by
from vorort.committees.selectors.week import offers_and_chairs
from vorort.ground.actor import ANONYMOUS
from vorort.threads.models import Thread

pytestmark = pytest.mark.django_db
ONE_AND_THIRTY = pytest.mark.parametrize("number", [1, 30])


def some(number, make):
    return [make(index) for index in range(number)]


def test_a_seat_with_who_holds_it_who_is_asked_and_who_comes(committee, uwe, eva):
    held, asked, coming, free = some(4, lambda index: make_seat(committee, position=index))
    make_seat(committee, begins=BEGINNING, ends=NOON)
    make_seat(committee, begins=NOON + TICK)
    mandate = make_mandate(held, uwe, begins=BEGINNING, ends=NOON + DAY)
    successor = make_mandate(held, eva, state="offered", begins=NOON + DAY)
    make_mandate(held, make_person("Früher"), begins=BEGINNING - DAY + DAY, ends=NOON, state="declined")
    offer = make_mandate(asked, make_person("Gefragt"), state="offered", begins=BEGINNING)
    later = make_mandate(coming, make_person("Bald"), begins=NOON + DAY)
    make_mandate(free, make_person("Vorbei"), begins=BEGINNING, ends=NOON)
    rows = seats_of(committee, NOON)
    assert [(row.seat, row.holder, row.offered, row.coming, row.is_vacant) for row in rows] == [
        (held, mandate, successor, None, False),
        (asked, None, offer, None, False),
        (coming, None, None, later, False),
        (free, None, None, None, True),
    ]


@ONE_AND_THIRTY
def test_all_seats_of_a_committee(number, committee, django_assert_num_queries):
    member = AssociationMember.objects.create(kind="city", is_full=True, delegates=1, begins=BEGINNING)
    for index in range(number):
        seat = make_seat(committee, nominated_by=make_organisation(f"Verein {index}"), member=member)
        make_mandate(seat, make_person(f"Nr. {index}"), on_behalf_of=seat.nominated_by)
    with django_assert_num_queries(2):
        rows = seats_of(committee, NOON)
        told = [
            (
                str(row.seat.member),
                str(row.holder and row.holder.represents),
                str(row.holder and row.holder.person.picture),
            )
            for row in rows
        ]
    assert len(told) == number


@ONE_AND_THIRTY
def test_the_directory(number, hoerde, django_assert_num_queries):
    for index in range(number):
        sit(make_person(f"Nr. {index}"), make_group(f"AG {index}", hoerde))
    with django_assert_num_queries(1):
        rows = [(str(row.district), vars(row)["members"]) for row in committees_list(ANONYMOUS, NOON)]
    assert rows == [("Hörde", 1)] * number


def test_the_directory_names_the_city_first_and_counts_who_sits_now(committee, hoerde, aplerbeck, uwe):
    make_committee("Jury")
    make_committee("Lenkungsgremium Aplerbeck", aplerbeck)
    make_group("AG Verborgen", hoerde, visibility="hidden")
    make_group("AG Vorbei", hoerde, ends=NOON)
    sit(uwe, committee, begins=NOON)
    others: list[dict[str, Any]] = [
        {"state": "offered"},
        {"ends": NOON},
        {"begins": NOON + TICK},
        {"state": "declined"},
    ]
    for fields in others:
        sit(make_person("Andere"), committee, **({"begins": BEGINNING} | fields))
    assert [(row.name, vars(row)["members"]) for row in committees_list(ANONYMOUS, NOON)] == [
        ("Jury", 0),
        ("Lenkungsgremium Aplerbeck", 0),
        ("Lenkungsgremium Hörde", 1),
    ]


@ONE_AND_THIRTY
def test_how_all_committees_stand(number, hoerde, django_assert_num_queries):
    for index in range(number):
        sit(make_person(f"Nr. {index}"), make_group(f"AG {index}", hoerde))
    with django_assert_num_queries(1):
        rows = standings(NOON)
    assert [(row.seats, row.filled, row.vacant) for row in rows] == [(1, 1, 0)] * number


def test_how_a_committee_stands(committee, group, uwe, eva):
    one, two, three, _four = some(4, lambda _index: make_seat(committee))
    make_seat(committee, ends=NOON)
    make_seat(committee, "stand_in", stands_in_for=one)
    make_mandate(one, uwe, begins=BEGINNING, ends=NOON + 90 * DAY)
    make_mandate(one, eva, begins=NOON + 90 * DAY, state="offered")
    make_mandate(two, make_person("Lange"), begins=BEGINNING, ends=NOON + 90 * DAY + TICK)
    make_mandate(three, make_person("Verstrichen"), begins=BEGINNING, ends=NOON, state="offered")
    (found,) = standings(NOON)
    assert found == Standing(committee.pk, seats=4, filled=2, offered=1, expiring=1, vacant=2)


def test_where_somebody_should_be_found(committee, group, uwe):
    free = make_seat(committee)
    for fields in ({}, {"state": "offered"}, {"begins": NOON + DAY}):
        sit(make_person("Nr."), committee, **fields)
    over = sit(make_person("Vorbei"), committee, begins=BEGINNING, ends=NOON)
    make_seat(committee, "stand_in", stands_in_for=free)
    elsewhere = make_seat(group)
    found = due_seats(NOON)
    assert {row.seat_id for row in found if row.mandate_id is None} == {free.pk, over.seat_id, elsewhere.pk}
    assert {(row.committee_id, row.kind, row.district_id) for row in found} == {
        (where.pk, where.kind, where.district_id) for where in (committee, group)
    }


def test_what_is_due_ends_soon(committee, group, uwe, eva):
    """The list of the workplace and the mails about ends go by the same rule."""
    seats = some(6, lambda number: make_seat(committee, position=number))
    for seat, days in zip(seats, (90, 91, 1, 2, 3, 0), strict=True):
        ends = NOON + days * DAY if days else NOON + TICK
        make_mandate(seat, make_person(f"Tag {days}"), begins=BEGINNING, ends=ends)
    make_mandate(seats[2], uwe, begins=NOON + DAY, state="offered")
    make_mandate(seats[3], eva, begins=NOON + 2 * DAY, ends=NOON + 3 * DAY)
    stand_in = make_seat(committee, "stand_in", stands_in_for=seats[0])
    make_mandate(stand_in, make_person("Stellvertretung"), ends=NOON + DAY, begins=BEGINNING)
    ending = [row for row in due_seats(NOON) if row.mandate_id]
    assert [row.mandate_id for row in ending] == [row.pk for row in ending_soon(NOON)]
    assert [row.seat_id for row in ending] == [seats[5].pk, seats[4].pk, seats[0].pk]


def test_who_sits_and_who_sat(committee, uwe, eva):
    second = make_mandate(make_seat(committee, position=2), eva, begins=BEGINNING)
    first = make_mandate(make_seat(committee, "chair", position=1), uwe, begins=BEGINNING)
    past = [
        sit(make_person(f"Nr. {days}"), committee, begins=BEGINNING, ends=NOON - days * DAY)
        for days in (9, 0)
    ]
    assert list(members_of(committee, NOON)) == [first, second]
    assert list(former_members(committee, NOON)) == past[::-1]
    assert chair_of(committee, NOON) == first
    assert chair_of(committee, BEGINNING - TICK) is None


def test_the_steering_committee_of_a_district(committee, hoerde, aplerbeck):
    assert [steering_committee_of(where, NOON) for where in (hoerde, aplerbeck)] == [committee, None]
    Committee.objects.update(ends=NOON)
    assert [steering_committee_of(hoerde, at) for at in (NOON - TICK, NOON)] == [committee, None]


def test_what_somebody_holds_and_was_offered(committee, group, anna):
    me = make_person(user=anna)
    held, asked = sit(me, committee), sit(me, group, state="offered", begins=BEGINNING, ends=NOON)
    assert list(mandates_of_user(anna.pk, NOON)) == [held]
    assert [offers_and_chairs(anna.pk, at)[0] for at in (NOON - TICK, NOON)] == [[asked], []]


def test_who_is_new_in_the_chair(committee, group, anna):
    me = make_person(user=anna)
    new = sit(me, committee, "chair", begins=NOON - 30 * DAY)
    sit(me, group, "chair", begins=NOON - 30 * DAY - TICK)
    assert offers_and_chairs(anna.pk, NOON) == ([], [new])
    assert offers_and_chairs(anna.pk, NOON + TICK) == ([], [])
    Thread.objects.filter(committee=committee).update(visibility="hidden")
    assert offers_and_chairs(anna.pk, NOON) == ([], [])


@pytest.mark.parametrize(
    ("office", "led"),
    [
        ("chair", {"Lenkungsgremium Hörde", "AG Feste"}),
        ("deputy", {"Lenkungsgremium Hörde", "AG Feste"}),
        ("secretary", {"Lenkungsgremium Hörde"}),
        ("member", set()),
    ],
)
def test_what_somebody_leads(office, led, committee, group, aplerbeck, anna):
    make_group("AG Dort", aplerbeck)
    make_group("AG Vorbei", committee.district, ends=NOON)
    sit(make_person(user=anna), committee, office)
    assert set(led_by(anna.pk, NOON).values_list("name", flat=True)) == led


def test_the_lead_of_a_group_leads_the_group(committee, group, anna):
    sit(make_person(user=anna), group, "chair")
    assert list(led_by(anna.pk, NOON)) == [group]


def test_who_waits_for_an_answer(group, anna):
    for state in ("open", "declined"):
        Joining.objects.create(
            committee=group,
            kind="request",
            user=anna,
            email=f"{state}@example.org",
            state=state,
            made_at=NOON,
        )
    assert [row.email for row in open_joinings(group)] == ["open@example.org"]


def test_for_whom_they_sit(committee):
    club, firm = make_organisation(), make_organisation("Laden", "business")
    sent = make_mandate(make_seat(committee, nominated_by=firm), make_person("Eins"))
    rows = [sent, *(sit(make_person(name), committee, on_behalf_of=club) for name in "ab")]
    found = composition([*rows, sit(make_person("Selbst"), committee)])
    assert {sector: number for sector, number in found.items() if number} == {"club": 2, "business": 1, "": 1}
    assert [*found][:1] + [*found][-1:] == ["club", ""]


@pytest.mark.parametrize(
    ("kind", "rules"),
    [
        ("general_assembly", ASSOCIATION),
        ("board", ASSOCIATION),
        ("district_council", MUNICIPAL),
        ("council_committee", MUNICIPAL),
        ("jury", CUSTOM),
        ("working_group", CUSTOM),
    ],
)
def test_without_rules_of_its_own_a_committee_goes_by_its_kind(kind, rules):
    assert rules_of(make_committee("Gremium", kind=kind), NOON) == (rules, None)


def test_the_latest_version_in_force_counts(committee):
    versions = [
        RuleSetVersion.objects.create(
            committee=committee, version=number, preset="custom", valid_from=NOON + number * DAY,
            parameters=as_plain(changed(CUSTOM, notice_days=number)),
        )
        for number in (1, 2)
    ]  # fmt: skip
    found = [rules_of(committee, NOON + days * DAY) for days in (0, 1, 2)]
    assert [version for _rules, version in found] == [None, *versions]
    assert [rules.notice_days for rules, _version in found] == [7, 1, 2]


@pytest.fixture
def assembly(db):
    return make_committee("Mitgliederversammlung", kind="general_assembly", admission="election")


def _member(index, delegates=2, **fields):
    district = make_district(f"Bezirk {index:02}")
    return AssociationMember.objects.create(
        kind="district", district=district, is_full=True, delegates=delegates, begins=BEGINNING, **fields
    )


@ONE_AND_THIRTY
def test_all_members_of_the_association(number, assembly, django_assert_num_queries):
    for index in range(number):
        member = _member(index)
        for half in "ab":
            make_mandate(make_seat(assembly, member=member), make_person(f"{index}{half}"))
    with django_assert_num_queries(2):
        rows = [
            (str(row.member), [str(mandate) for mandate in row.delegates], row.missing, row.surplus)
            for row in memberships(NOON)
        ]
    assert len(rows) == number
    assert all(len(names) == 2 and not missing and not surplus for _name, names, missing, surplus in rows)


def test_too_few_and_too_many_delegates_are_named(assembly, uwe, eva):
    few, many = _member(1), _member(2, delegates=1)
    _member(3, ends=NOON)
    seat = make_seat(assembly, member=few)
    make_mandate(seat, uwe)
    make_mandate(make_seat(assembly, "stand_in", member=few, stands_in_for=seat), eva)
    for name in "ab":
        make_mandate(make_seat(assembly, member=many), make_person(name))
    assert [(row.member, row.missing, row.surplus) for row in memberships(NOON)] == [
        (few, 1, 0),
        (many, 0, 1),
    ]


def test_the_votes_of_the_assembly(assembly, committee, uwe, eva):
    seat = make_seat(assembly, weight=5)
    make_mandate(seat, uwe)
    make_mandate(make_seat(assembly, is_voting=False), eva)
    make_mandate(make_seat(assembly, "stand_in", stands_in_for=seat), make_person("Vertretung"))
    sit(make_person("Anderswo"), committee)
    make_seat(assembly)
    assert voting_weight(NOON) == 5
    Mandate.objects.filter(seat=seat).update(ends=NOON)
    assert [voting_weight(at) for at in (NOON - timedelta(microseconds=1), NOON)] == [5, 0]

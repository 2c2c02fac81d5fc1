"""The demo's association: members with their delegates, assembly, board, auditors, and rules."""

from datetime import datetime

from vorort.committees.actions import admit_member, adopt_rules, found_committee
from vorort.committees.choices import (
    Admission,
    Basis,
    CommitteeKind,
    MandateState,
    MemberKind,
    Preset,
    SeatOffice,
    WhyEnded,
)
from vorort.committees.models import AssociationMember, Committee, Mandate, Seat
from vorort.committees.rules.presets import PRESETS
from vorort.demo.committees import BEGINNING, Stage, mandate, on
from vorort.demo.texts import read
from vorort.people.choices import Sector
from vorort.people.models import Organisation, Person

TERMS = [on(2016, 3), on(2018, 3), on(2020, 3), on(2022, 3), on(2024, 3), on(2026, 3)]
# of these the board consists; they are elected again once
STAYS = 2


def load_association(stage: Stage) -> None:
    """Build on the committees of the districts: their members are the delegates."""
    assembly, board, auditors = (
        _found(stage, name, kind)
        for name, kind in (
            ("assembly", CommitteeKind.GENERAL_ASSEMBLY),
            ("board", CommitteeKind.BOARD),
            ("auditors", CommitteeKind.AUDITORS),
        )
    )
    _rules(stage, assembly)
    _members(stage)
    _delegates(stage, assembly)
    # two of the board are delegates too, and so do not vote on their own discharge
    delegates = [row.person for row in assembly.mandates.select_related("person").order_by("pk")[2:4]]
    _elected(stage, board, stage.told["association"]["board_offices"], "treasurer", delegates)
    _elected(stage, auditors, [SeatOffice.MEMBER, SeatOffice.MEMBER], "auditor", [])


def _found(stage: Stage, name: str, kind: CommitteeKind) -> Committee:
    told = stage.told["association"]
    values = {"name": told[name], "purpose_de": told[f"{name}_de"], "purpose_en": told[f"{name}_en"]}
    values |= {"kind": kind, "admission": Admission.ELECTION, "begins": BEGINNING}
    return found_committee(stage.city, values=values, by=stage.by)


def _rules(stage: Stage, assembly: Committee) -> None:
    basis = stage.told["association"]["rules_basis"]
    for committee, preset in ((assembly, Preset.ASSOCIATION), (stage.steering["Hörde"], Preset.CUSTOM)):
        adopt_rules(
            committee, PRESETS[preset.value], preset=preset, basis=basis, valid_from=on(2016, 3), by=stage.by
        )


def _members(stage: Stage) -> None:
    """The districts, the city, and those who advise: their names are public facts."""
    told = read("city")["association"]
    for district in stage.districts:
        admit_member(
            stage.city, kind=MemberKind.DISTRICT, is_full=True, delegates=told["delegates_per_district"],
            district=district, begins=BEGINNING, by=stage.by,
        )  # fmt: skip
    admit_member(stage.city, kind=MemberKind.CITY, is_full=True, delegates=1, begins=BEGINNING, by=stage.by)
    for name in told["advisory_members"]:
        is_city = name == "Wirtschaftsförderung"
        sector = Sector.ADMINISTRATION if is_city else Sector.CHAMBER
        admit_member(
            stage.city, kind=MemberKind.ORGANISATION, is_full=False, delegates=1, begins=BEGINNING, by=stage.by,
            organisation=Organisation.objects.create(name=name, sector=sector),
        )  # fmt: skip


def _delegates(stage: Stage, assembly: Committee) -> None:
    """Districts send two of their steering committee; the first of those who advise is the log-in."""
    seats = assembly.seats.select_related("member__district", "member__organisation", "nominated_by")
    sent: dict[str, list[Person]] = {
        name: [row.person for row in _sitting(committee)] for name, committee in stage.steering.items()
    }
    advisory = [stage.people.by_log_in["advisory"]]
    rows = []
    for seat in seats.order_by("position"):
        member: AssociationMember = seat.member  # type: ignore[assignment]  # all seats here are delegates'
        people = sent[member.district.name] if member.district else advisory if not member.is_full else []
        row = mandate(seat, people.pop(0) if people else stage.people.one(), Basis.NOMINATION, on(2021, 3))
        row.on_behalf_of = member.organisation
        rows.append(row)
    Mandate.objects.bulk_create(rows)


def _sitting(committee: Committee) -> list[Mandate]:
    """Deputy and secretary first, without the chair."""
    held = committee.mandates.filter(state=MandateState.ACCEPTED, ends=None, follows=None)
    return list(held.select_related("person").order_by("seat__position"))


def _elected(
    stage: Stage, committee: Committee, offices: list[str], log_in: str, known: list[Person]
) -> None:
    """Elected for two years each since 2016; everybody is elected again once. The log-in has sat there since 2024.

    `known` hold the first seats today, and sit elsewhere too.
    """
    seats = Seat.objects.bulk_create(
        Seat(committee=committee, office=office, position=position, begins=TERMS[0])
        for position, office in enumerate(offices)
    )
    terms: list[tuple[datetime, datetime]] = list(zip(TERMS, [*TERMS[1:], on(2028, 3)], strict=True))
    rows = []
    for seat in seats:
        is_log_in = seat.office == SeatOffice.TREASURER or (log_in == "auditor" and seat.position == 0)
        for number, (begins, ends) in enumerate(terms):
            is_last = number >= len(terms) - STAYS
            if number % STAYS == 0:
                place = seat.position if is_last and not is_log_in else len(known)
                if is_log_in and is_last:
                    person = stage.people.by_log_in[log_in]
                else:
                    person = known[place] if place < len(known) else stage.people.one()
            is_over = number < len(terms) - 1
            rows.append(
                mandate(seat, person, Basis.ELECTION, begins, ends, WhyEnded.TERM if is_over else None)
            )
    Mandate.objects.bulk_create(rows)

"""Who belongs to the association, and whom they send."""

from dataclasses import dataclass
from datetime import datetime

from vorort.committees.choices import CommitteeKind, SeatOffice
from vorort.committees.models import AssociationMember, Mandate

# what a list of members shows
OF_MEMBER = (
    "kind", "is_full", "delegates", "begins", "ends", "district__name", "district__slug", "organisation__name",
)  # fmt: skip
OF_DELEGATE = (
    "seat__member_id", "seat__name", "seat__office",
    "person__title", "person__given_name", "person__family_name",
)  # fmt: skip


@dataclass(frozen=True)
class Membership:
    """A member of the association with its delegates: how many it should send, and who they are (without stand-ins)."""

    member: AssociationMember
    delegates: list[Mandate]

    @property
    def missing(self) -> int:
        return max(0, self.member.delegates - len(self.delegates))

    @property
    def surplus(self) -> int:
        return max(0, len(self.delegates) - self.member.delegates)


def memberships(at: datetime) -> list[Membership]:
    """All members of the association, full ones first, each with its delegates."""
    members = (
        AssociationMember.objects.in_force(at)
        .select_related("district", "organisation")
        .only(*OF_MEMBER)
        .order_by("-is_full", "kind", "district__name", "organisation__name", "pk")
    )
    sent: dict[int | None, list[Mandate]] = {}
    delegates = Mandate.objects.in_force(at).filter(seat__member__isnull=False)
    delegates = delegates.exclude(seat__office=SeatOffice.STAND_IN).select_related("seat", "person")
    for mandate in delegates.only(*OF_DELEGATE).order_by("seat__position", "pk"):
        sent.setdefault(mandate.seat.member_id, []).append(mandate)
    return [Membership(member, sent.get(member.pk, [])) for member in members]


def voting_weight(at: datetime) -> int:
    """All votes of the general assembly that are held right now; advisory seats never count."""
    seats = Mandate.objects.in_force(at).filter(
        committee__kind=CommitteeKind.GENERAL_ASSEMBLY, seat__is_voting=True
    )
    seats = seats.exclude(seat__office=SeatOffice.STAND_IN)
    return sum(seats.values_list("seat__weight", flat=True))

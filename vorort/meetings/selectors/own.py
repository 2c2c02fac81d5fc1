"""What of a meeting concerns whoever asks: where they take no part, and elections they have not answered."""

from datetime import datetime

from vorort.ground.actor import Actor
from vorort.meetings.choices import VoteKind, VoteState
from vorort.meetings.models import Candidate, ConflictOfInterest, Meeting


def own_conflicts(meeting: Meeting, actor: Actor) -> dict[int, ConflictOfInterest]:
    """The items in which somebody takes no part, by key. One statement."""
    rows = ConflictOfInterest.objects.filter(item__meeting=meeting, person__user_id=actor.user_id or 0)
    return {row.item_id: row for row in rows}


def elections_to_answer(
    actor: Actor, *, meeting: Meeting | None = None, since: datetime | None = None
) -> list[Candidate]:
    """Elections somebody has won and neither accepted nor declined. One statement."""
    rows = Candidate.objects.filter(
        person__user_id=actor.user_id or 0,
        accepted=None,
        vote__kind=VoteKind.ELECTION,
        vote__state=VoteState.DECLARED,
    )
    rows = rows.filter(vote__item__meeting=meeting) if meeting else rows
    rows = rows.filter(vote__declared_at__gt=since) if since else rows
    rows = rows.select_related("vote__committee", "vote__item", "person").order_by("pk")
    return [row for row in rows if row.pk in row.vote.result.get("elected", [])]

"""What the actions on a meeting that runs or is over do inside their doors."""

from collections.abc import Iterable
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext as _

from vorort.committees.choices import SeatOffice
from vorort.committees.models import Mandate
from vorort.ground.text import normalised
from vorort.meetings.choices import MinutesState
from vorort.meetings.models import AgendaItem, Meeting, Minutes
from vorort.people.models import Person


def seat_that_counts(meeting: Meeting, held: Iterable[Mandate]) -> Mandate | None:
    """The one that says most of a right: with a vote before advisory, stand-ins last, of who convenes first."""

    def weight(mandate: Mandate) -> tuple[bool, bool, bool]:
        elsewhere = mandate.committee_id != meeting.committee_id
        return (is_stand_in(mandate), not mandate.seat.is_voting, elsewhere)

    return min(held, key=weight, default=None)


def is_stand_in(mandate: Mandate) -> bool:
    """Acts only while somebody is absent."""
    return mandate.seat.office == SeatOffice.STAND_IN


def refuse_strangers(meeting: Meeting, person: Person | None, at: datetime) -> None:
    """Whoever is made responsible sits in a committee that meets, in another of the district, or in one of the city.

    Raises ValidationError.
    """
    if person is None:
        return
    near = Q(committee__district=None) | Q(committee__district=meeting.district_id)
    here = near | Q(committee__in=meeting.with_committees.all())
    known = Mandate.objects.filter(here, person=person)
    if not (known.in_force(at) | known.in_force(meeting.begins)).exists():
        raise ValidationError({"responsible": _("Only members of the committees here can be responsible.")})


def back_to_draft(meeting: Meeting) -> None:
    """What was sent says something else now, so it must be sent anew: signatures on it say nothing any more.

    Raises ValidationError for minutes that are final.
    """
    minutes = Minutes.objects.select_for_update(of=("self",)).filter(meeting=meeting).first()
    if minutes is None or minutes.state == MinutesState.DRAFT:
        return
    if minutes.is_approved:
        raise ValidationError(_("The minutes are final. Please add a correction instead."))
    minutes.state, minutes.content, minutes.digest, minutes.objections_until = (
        MinutesState.DRAFT,
        {},
        "",
        None,
    )
    minutes.save()
    minutes.signatures.all().delete()


def write_down(item: AgendaItem, text: str, version: int) -> AgendaItem:
    """Keep what was said on an item. Raises ValidationError `conflict` where somebody else has written meanwhile."""
    if item.notes_version != version:
        raise ValidationError(
            _("Somebody else has changed these notes meanwhile. Please look at both and save again."),
            code="conflict",
        )
    item.notes, item.notes_version = normalised(text.replace("\r\n", "\n")), version + 1
    item.full_clean(exclude=["meeting", "parent", "subject", "paper"])
    item.save()
    back_to_draft(item.meeting)
    return item


def is_for_everybody(item: AgendaItem) -> bool:
    """An item of the public part of a public meeting; what stands below an item that is not public is not either."""
    above = item.parent
    return item.meeting.is_public and item.is_public and (above is None or above.is_public)


def draft_minutes(meeting: Meeting, recorder: Person | None) -> Minutes:
    """The draft that every meeting that is over has, made once."""
    minutes, _made = Minutes.objects.get_or_create(meeting=meeting, defaults={"recorder": recorder})
    return minutes

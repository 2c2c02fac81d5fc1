"""One's own shifts as entries of a calendar: in mails, and in the feed under a secret address."""

from datetime import datetime

from django.conf import settings
from django.urls import reverse

from vorort.ground.actor import user_actor
from vorort.shell.calendars import CalendarEntry, uid_of
from vorort.shell.volunteering.words import host_of
from vorort.volunteering.choices import AssignmentState
from vorort.volunteering.models import Assignment
from vorort.volunteering.selectors.showing import own_assignments, profile_of_reader

SHOWN = (AssignmentState.ACCEPTED, AssignmentState.DONE)


def entry_of(assignment: Assignment) -> CalendarEntry:
    """One shift of somebody. Its number rises with each change of the shift."""
    shift, opportunity = assignment.shift, assignment.shift.opportunity
    if shift.begins is None or shift.ends is None:
        raise ValueError("a task or a role has no place in a calendar")
    return CalendarEntry(
        uid=uid_of("shift", shift.pk),
        title=opportunity.title,
        begins=shift.begins,
        ends=shift.ends,
        changed=shift.changed,
        sequence=int(shift.changed.timestamp()) // 60 % 2**31,
        place=opportunity.where,
        text="\n".join(
            filter(None, [shift.title, host_of(opportunity), opportunity.contact, opportunity.access])
        ),
        url=f"{settings.WAGTAILADMIN_BASE_URL}{reverse('portal:own_assignment', args=[assignment.pk])}",
    )


def entries_of_user(user_id: int, since: datetime, most: int) -> list[CalendarEntry]:
    """All shifts of somebody, for their own calendar."""
    profile = profile_of_reader(user_actor(user_id))
    if profile is None:
        return []
    rows = own_assignments(profile).filter(
        state__in=SHOWN, shift__begins__gte=since, shift__cancelled_at=None
    )
    return [entry_of(row) for row in rows.order_by("shift__begins", "pk")[:most]]

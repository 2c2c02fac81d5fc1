"""What the clock asks of committees: to announce terms that end, and to note those that have run out."""

from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef, Q

from vorort.committees.actions.holding import note_end_of_term, with_all
from vorort.committees.actions.inside import one_after_another
from vorort.committees.choices import TAKING, CommitteeKind, MandateState, WhyEnded
from vorort.committees.facts import EndsAnnounced
from vorort.committees.models import Mandate, Reminder
from vorort.committees.models.reminders import THRESHOLDS
from vorort.committees.selectors import ending_soon
from vorort.districts.models import City
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state


@action("committees.announce_ends", locks=one_after_another)
def announce_ends(city: City, *, by: Actor, at: datetime = STAMPED) -> list[Reminder]:
    """Note which mandates come within 90 and within 30 days of their end, once each; faces then write to who must know.

    A mandate that is seen for the first time within 30 days is announced once. Where a successor is known or asked,
    nobody needs to be told.
    """
    made: list[Reminder] = []
    latest = timedelta(0)
    for days in sorted(THRESHOLDS):
        told = Reminder.objects.filter(mandate=OuterRef("pk"), threshold=days)
        rows = ending_soon(at, timedelta(days=days)).filter(~Exists(told), ends__gt=at + latest)
        made += [Reminder(mandate=row, threshold=days, made_at=at) for row in rows]
        latest = timedelta(days=days)
    if made:
        made = Reminder.objects.bulk_create(made)
        state(EndsAnnounced(made[0].pk, made[-1].pk))
    return made


@action("committees.note_ended_terms", locks=one_after_another)
def note_ended_terms(city: City, *, by: Actor, at: datetime = STAMPED) -> int:
    """Note why mandates on the board have ended that simply ran out, and what must be entered in the register.

    Whoever was elected again at that moment stays: that is nothing for the register. Returns how many have ended.
    """
    again = Mandate.objects.filter(
        seat=OuterRef("seat"), person=OuterRef("person"), begins=OuterRef("ends"), state__in=TAKING
    )
    over = Mandate.objects.filter(
        Q(why_ended=""), committee__kind=CommitteeKind.BOARD, state=MandateState.ACCEPTED, ends__lte=at
    )
    rows = list(with_all(over.annotate(stays=Exists(again))))
    for mandate in rows:
        mandate.why_ended = WhyEnded.TERM
        mandate.save(update_fields=["why_ended", "changed"])
        if not vars(mandate)["stays"]:
            note_end_of_term(mandate)
    return len(rows)

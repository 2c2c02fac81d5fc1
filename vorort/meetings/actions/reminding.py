"""What the clock sees to before a meeting: that those invited hear of changes, and that nothing decided is forgotten."""

from datetime import datetime

from django.conf import settings
from django.utils.translation import override

from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.meetings.actions.inside import touch
from vorort.meetings.actions.numbering import insert
from vorort.meetings.choices import ItemKind
from vorort.meetings.facts import AgendaChangesGathered
from vorort.meetings.models import AgendaItem, Meeting


@action("meetings.tell_agenda")
def tell_agenda(meeting: Meeting, *, by: Actor, at: datetime = STAMPED) -> bool:
    """Have those invited told how the agenda reads now. Whether there was anything to tell: what is told once is told."""
    if meeting.agenda_changed_at is None:
        return False
    meeting.agenda_changed_at = None
    meeting.save(update_fields=["agenda_changed_at", "changed"])
    state(AgendaChangesGathered(meeting.pk))
    return True


@action("meetings.add_follow_up")
def add_follow_up(meeting: Meeting, *, by: Actor, at: datetime = STAMPED) -> AgendaItem:
    """Put on an agenda what became of the resolutions, once; in the language of the city."""
    if found := meeting.items.filter(kind=ItemKind.FOLLOW_UP).first():
        return found
    with override(settings.LANGUAGE_CODE):
        item = insert(
            AgendaItem(meeting=meeting, kind=ItemKind.FOLLOW_UP, title=str(ItemKind.FOLLOW_UP.label)), at
        )
    touch(meeting)
    return item

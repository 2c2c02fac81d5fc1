"""Of meetings, one of each in the states in which their pages have a use."""

from datetime import time, timedelta

from django.utils.timezone import localdate

from tests.factories.meetings import BY, arrive, make_item, make_meeting, make_running, make_vote
from tests.factories.meetings_holding import make_later, make_minutes
from tests.factories.meetings_preparing import PDF, ask, invited, make_resolution, plan, write
from vorort.committees.models import Committee
from vorort.ground.clock import now
from vorort.meetings.actions import (
    approve_minutes,
    close_meeting,
    open_vote,
    pass_resolution,
    plan_series,
    send_minutes,
)
from vorort.meetings.actions.showing import show_papers
from vorort.meetings.choices import Rhythm
from vorort.meetings.models import MeetingTask


def met(steering: Committee) -> dict[str, object]:
    """Everything there is of meetings."""
    return prepared(steering) | running(steering) | shown(steering)


def prepared(steering: Committee) -> dict[str, object]:
    """What of meetings is planned, called and over, with what belongs to it."""
    ahead, called = plan(steering), invited(steering, 30, title="Eingeladen")
    closed = make_minutes(steering, title="Vorbei").meeting
    series = plan_series(
        steering, rhythm=Rhythm.QUARTERLY, first_day=localdate() + timedelta(days=50), at_time=time(18), by=BY
    )
    person = called.invitations.first()
    return {
        "meeting ahead": ahead.pk,
        "meeting called": called.pk,
        "meeting closed": closed.pk,
        "item ahead": make_item(ahead).pk,
        "item closed": make_item(closed).pk,
        "invitation": person.pk if person else 0,
        "task of a meeting": MeetingTask.objects.create(meeting=closed, text="Bühne mieten").pk,
        "poll": ask(steering).pk,
        "series": series.pk,
        "paper": write(steering).pk,
        "resolution": make_resolution(steering, 900).pk,
    }


def running(steering: Committee) -> dict[str, object]:
    """A meeting that runs, the item it is at, and a vote that is open on it."""
    meeting = make_running(steering)
    item = make_item(meeting)
    meeting.current_item = item
    meeting.save()
    for mandate in steering.mandates.filter(state="accepted").select_related("seat", "person"):
        arrive(meeting, mandate)
    vote = open_vote(make_vote(item, method="open"), override="Zur Probe", by=BY)
    return {"meeting": meeting.pk, "agenda item": item.pk, "vote": vote.pk}


def shown(steering: Committee) -> dict[str, object]:
    """What everybody may read of meetings: one that lies ahead, with a paper, and one with minutes and a resolution."""
    paper = write(steering, f"Bänke {steering.pk}", files=[PDF])
    ahead = make_meeting(steering, state="invited", is_public=True)
    make_item(ahead, paper=paper)
    show_papers(ahead, now())
    held = make_running(steering, is_public=True)
    resolution = pass_resolution(make_item(held), wording="Wir messen nach.", by=BY)
    sent = send_minutes(close_meeting(held, by=BY), by=BY)
    approve_minutes(sent, approved_in=make_later(steering, sent), reason="einstimmig", by=BY)
    return {
        "public meeting": ahead.pk,
        "held meeting": held.pk,
        "public resolution": resolution.pk,
        "public paper": paper.pk,
        "file of the paper": paper.files.get().pk,
    }

"""One meeting: what stands on its agenda, who is coming, and what the reader may do with it now."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from vorort.committees.rules.rule_set import Proxies
from vorort.committees.selectors import rules_of
from vorort.desk.meetings.agenda_forms import ItemForm
from vorort.desk.meetings.gate import at_meetings, convenes, meeting_inside, meetings_way
from vorort.desk.meetings.live.own import own_part
from vorort.desk.meetings.shapes import next_steps, span
from vorort.desk.pages import user_of
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.meetings.choices import MeetingState
from vorort.meetings.models import Meeting, Minutes
from vorort.meetings.selectors.notice import Notice, notice_of
from vorort.meetings.selectors.reading import agenda_of, waiting_for
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.meetings.words import problem_of
from vorort.shell.pages import show_form
from vorort.shell.subjects import page_of


@at_meetings
@require_safe
def meeting(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything about one meeting, for those who are inside."""
    found, actor, at = meeting_inside(request, pk), actor_of(request.user), now()
    runs, minutes = convenes(request, found), Minutes.objects.filter(meeting=found).first()
    notice = notice_of(found, at) if runs and found.is_ahead else None
    may = {
        name: allows(f"meetings.{name}", actor, found, at)
        for name in ("add_item", "remove_item", "give_proxy", "invite_others", "keep_template")
    }
    agenda = agenda_of(found, actor, at=at)
    return show_form(
        request,
        "desk/meetings/meeting.html",
        meetings_way((found.title, "")),
        meeting=found,
        span=span(found.begins, found.ends),
        runs=runs,
        may=may,
        minutes=minutes,
        steps=next_steps(found, minutes, actor, at) if runs else [],
        notice=notice,
        problems=_problems(notice),
        agenda=agenda,
        own_part=own_part(found, actor, [row.item for row in agenda]),
        waiting=waiting_for(found.committee) if may["add_item"] else [],
        item_form=ItemForm(found) if may["add_item"] else None,
        moves_across=found.state == MeetingState.DRAFT,
        live_url=address("desk:room", found.pk) if found.is_running else "",
        public_url=_public_page(found),
        may_give_proxy=may["give_proxy"] and rules_of(found.committee, at)[0].proxies != Proxies.NONE,
        **_people(request, found, runs=runs),
    )


def _people(request: HttpRequest, meeting: Meeting, *, runs: bool) -> dict[str, Any]:
    """Who is invited, with whom the reader is. Two statements."""
    rows = list(meeting.invitations.select_related("person", "mandate__seat").order_by("pk"))
    for row in rows:
        row.meeting = meeting
    own = next((row for row in rows if row.person.user_id == user_of(request).pk), None)
    proxies = meeting.proxies.filter(withdrawn_at=None).select_related("giver", "holder")
    return {
        "invitations": rows,
        "own": own,
        "coming": sum(row.reply == "yes" for row in rows),
        "not_coming": sum(row.reply == "no" for row in rows),
        "proxies": list(proxies) if meeting.state != MeetingState.DRAFT else [],
        "others": list(meeting.with_committees.order_by("name")),
    }


def _public_page(meeting: Meeting) -> str:
    """Where everybody reads of it; nothing where there is no such page."""
    page = page_of(meeting.thread)
    return "" if page == address("portal:home") else page


def _problems(notice: Notice | None) -> list[str]:
    return [problem_of(row) for row in (*notice.missing, *notice.problems)] if notice else []

"""Planning a meeting, changing it, calling it off or throwing it away; series of meetings."""

from typing import Any

from django.contrib import messages as notices
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from vorort.committees.choices import EXTERNAL
from vorort.committees.models import Committee
from vorort.committees.selectors import rules_of
from vorort.desk.meetings.gate import (
    at_meetings,
    chosen_of,
    committee_for,
    convened_by,
    entered_to_convene,
    meeting_for,
    names_of,
    way_of,
)
from vorort.desk.meetings.plan_forms import (
    CancelMeetingForm,
    ChangeMeetingForm,
    NothingForm,
    PlanForm,
    SeriesForm,
)
from vorort.desk.pages import attempt, did, form_page, permitted, sent
from vorort.ground.clock import now
from vorort.meetings import actions
from vorort.meetings.choices import MeetingState
from vorort.meetings.models import Meeting, MeetingSeries
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.keys import row_or_404

# how many meetings one can be the second call of
MOST_EARLIER = 10


@at_meetings
def plan_meeting(request: HttpRequest) -> HttpResponse:
    """Plan a meeting of one of one's committees."""
    entered_to_convene(request)
    form = plan_form(request)
    made = attempt(form, lambda: _planned(request, form))
    if made:
        told = _("The meeting is planned. Nobody is invited yet: look at the agenda first.")
        notices.success(request, told)
        return redirect("desk:meeting", pk=made.pk)
    return form_page(
        request,
        form,
        heading=_("Plan a meeting"),
        intro=_("Committee, day and place are enough. You invite people when the agenda is ready."),
        submit=_("Plan"),
        back_url=address("desk:meetings"),
        crumbs=[(_("Meetings"), address("desk:meetings"))],
    )


@at_meetings
def change_meeting(request: HttpRequest, pk: int) -> HttpResponse:
    """Change day, place or way of a meeting."""
    meeting = meeting_for(request, pk, "change_meeting")
    form = ChangeMeetingForm(meeting, nearby(meeting.committee, meeting), sent(request))
    by = actor_of(request.user)
    if attempt(form, lambda: actions.change_meeting(meeting, values=form.way(), by=by)):
        notices.success(request, _("That is kept."))
        return redirect("desk:meeting", pk=pk)
    is_invited = meeting.state == MeetingState.INVITED
    warned = _("Everybody who is invited is told. On another day all are invited anew.")
    return form_page(
        request,
        form,
        heading=_("Change the meeting"),
        intro=warned if is_invited else "",
        submit=_("Keep"),
        back_url=address("desk:meeting", pk),
        crumbs=way_of(meeting),
    )


@at_meetings
def cancel_meeting(request: HttpRequest, pk: int) -> HttpResponse:
    """Call a meeting off."""
    meeting = meeting_for(request, pk, "cancel_meeting")
    form, by = CancelMeetingForm(sent(request)), actor_of(request.user)
    if attempt(form, lambda: actions.cancel_meeting(meeting, by=by, **form.cleaned_data)):
        notices.success(request, _("The meeting is cancelled. Everybody who is invited is told."))
        return redirect("desk:meeting", pk=pk)
    return form_page(
        request,
        form,
        heading=_("Cancel the meeting"),
        intro=_("What came to the committee by itself goes to the next meeting."),
        submit=_("Cancel the meeting"),
        back_url=address("desk:meeting", pk),
        crumbs=way_of(meeting),
    )


@at_meetings
def discard_meeting(request: HttpRequest, pk: int) -> HttpResponse:
    """Throw a draft away."""
    meeting = meeting_for(request, pk, "discard_meeting")
    if request.method == "POST":
        if did(request, _("The draft is gone."), actions.discard_meeting, meeting):
            return redirect("desk:meetings")
        return redirect("desk:meeting", pk=pk)
    return form_page(
        request,
        NothingForm(),
        heading=_("Throw the draft away"),
        intro=_(
            "Nobody was invited, so nobody is told. What came to the committee by itself goes to the next meeting."
        ),
        submit=_("Throw away"),
        back_url=address("desk:meeting", pk),
        crumbs=way_of(meeting),
    )


@at_meetings
def plan_series(request: HttpRequest) -> HttpResponse:
    """Let a committee meet regularly."""
    convened = entered_to_convene(request)
    start = {"gremium": chosen_of(request, convened)}
    form = SeriesForm(names_of(convened), sent(request), initial=start)
    by = actor_of(request.user)
    if attempt(form, lambda: actions.plan_series(_chosen(request, form), by=by, **form.values())):
        notices.success(request, _("The meetings of the next twelve months are planned as drafts."))
        return redirect(f"{address('desk:meetings')}?liste=reihen")
    return form_page(
        request,
        form,
        heading=_("Plan meetings that repeat"),
        intro=_(
            "Each becomes a draft that you can change or throw away. New ones are added as time goes by."
        ),
        submit=_("Plan"),
        back_url=address("desk:meetings"),
        crumbs=[(_("Meetings"), address("desk:meetings"))],
    )


@at_meetings
@require_POST
def end_series(request: HttpRequest, pk: int) -> HttpResponse:
    """End a series."""
    series = row_or_404(MeetingSeries.objects.select_related("committee"), pk)
    permitted(request, "meetings.end_series", series)
    did(request, _("The series has ended. Drafts that lay ahead are gone."), actions.end_series, series)
    return redirect(f"{address('desk:meetings')}?liste=reihen")


def nearby(committee: Committee, meeting: Meeting | None = None) -> Any:
    """Committees of the same district that may meet together with this one, and those that already do."""
    living = Committee.objects.living(now()).exclude(kind__in=EXTERNAL).exclude(pk=committee.pk)
    wanted = Q(pk__in=meeting.with_committees.values("pk")) if meeting else Q(pk=None)
    if committee.district_id is not None:
        wanted |= Q(district_id=committee.district_id)
    return living.filter(wanted).order_by("name")


def plan_form(request: HttpRequest) -> PlanForm:
    """What few need is offered once the committee is known from the address."""
    convened = convened_by(request)
    slug = chosen_of(request, convened)
    known = Committee.objects.filter(slug=slug).first() if slug in {row.slug for row in convened} else None
    others = nearby(known) if known else Committee.objects.none()
    start = {"gremium": slug, "place": _last_place(known), "second_call_of": request.GET.get("zweite", "")}
    form = PlanForm(names_of(convened), others, earlier_of(known), sent(request), initial=start)
    if known is None or not rules_of(known, now())[0].second_call:
        del form.fields["second_call_of"]
    return form


def earlier_of(committee: Committee | None) -> Any:
    """The last meetings of a committee, the latest first."""
    if committee is None:
        return Meeting.objects.none()
    rows = Meeting.objects.filter(committee=committee, begins__lte=now()).exclude(state=MeetingState.DRAFT)
    latest = rows.order_by("-begins").values("pk")[:MOST_EARLIER]
    return Meeting.objects.filter(pk__in=list(latest.values_list("pk", flat=True))).select_related("thread")


def _last_place(committee: Committee | None) -> str:
    """Most committees meet where they have met before."""
    if committee is None:
        return ""
    rows = Meeting.objects.filter(committee=committee).exclude(place="").order_by("-begins")
    return rows.values_list("place", flat=True).first() or ""


def _planned(request: HttpRequest, form: PlanForm) -> Meeting:
    second = form.cleaned_data.get("second_call_of")
    by, committee = actor_of(request.user), _chosen(request, form)
    return actions.plan_meeting(committee, by=by, second_call_of=second, **form.way())


def _chosen(request: HttpRequest, form: PlanForm | SeriesForm) -> Committee:
    return committee_for(request, form.cleaned_data["gremium"], "plan_meeting")

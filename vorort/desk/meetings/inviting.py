"""Inviting: who is invited how, what is missing, letters, replies, proxies."""

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from vorort.committees.choices import SeatOffice
from vorort.committees.models import Mandate
from vorort.committees.rules.rule_set import Proxies
from vorort.committees.selectors import rules_of
from vorort.desk.meetings.gate import at_meetings, convenes, meeting_for, meeting_inside, meetings_way, way_of
from vorort.desk.meetings.invite_forms import DispatchForm, InviteOthersForm, ProxyForm, ReplyForm
from vorort.desk.meetings.shapes import span
from vorort.desk.pages import attempt, did, form_page, permitted, sent, user_of
from vorort.ground.clock import now
from vorort.meetings import actions
from vorort.meetings.choices import Channel
from vorort.meetings.models import Invitation, Meeting, Proxy
from vorort.meetings.rules.notice import channel_for
from vorort.meetings.selectors.notice import notice_of
from vorort.meetings.selectors.seating import seated
from vorort.people.models import Person
from vorort.people.models.persons import PersonQuerySet
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.keys import row_or_404
from vorort.shell.meetings.words import problem_of
from vorort.shell.pages import show_form


@at_meetings
def invite_members(request: HttpRequest, pk: int) -> HttpResponse:
    """Look at who will be invited how and what is missing, then send."""
    meeting = meeting_for(request, pk, "invite_members")
    if request.method == "POST":
        if did(request, _("The invitations are on their way."), actions.invite_members, meeting):
            return redirect(f"{address('desk:meeting', pk)}#eingeladen")
        return redirect("desk:invite_members", pk=pk)
    notice = notice_of(meeting, now())
    people = _to_invite(meeting)
    return show_form(
        request,
        "desk/meetings/invite_members.html",
        meetings_way((meeting.title, address("desk:meeting", pk)), (_("Invite"), "")),
        meeting=meeting,
        span=span(meeting.begins, meeting.ends),
        notice=notice,
        problems=[problem_of(row) for row in notice.missing],
        is_late=localdate() > notice.last_day,
        people=people,
        letters=sum(channel == Channel.LETTER for _mandate, channel in people),
        items=meeting.items.count(),
    )


@at_meetings
def invite_others(request: HttpRequest, pk: int) -> HttpResponse:
    """Invite a guest, somebody of the administration, or a member who came later."""
    meeting = meeting_for(request, pk, "invite_others")
    form, by = InviteOthersForm(_near(meeting), sent(request)), actor_of(request.user)
    made = attempt(form, lambda: actions.invite_others(meeting, by=by, **form.values()))
    if made is not None:
        told = (
            _("Invited: %(number)s.") % {"number": len(made)}
            if made
            else _("All of them are invited already.")
        )
        notices.success(request, told)
        return redirect(f"{address('desk:meeting', pk)}#eingeladen")
    return form_page(
        request,
        form,
        heading=_("Invite somebody else"),
        intro=_("Members are invited in the right of their seat, others as guests."),
        submit=_("Invite"),
        back_url=address("desk:meeting", pk),
        crumbs=way_of(meeting),
    )


@at_meetings
def record_dispatch(request: HttpRequest, pk: int) -> HttpResponse:
    """Write down when a letter was posted or handed over."""
    invitation = _invitation(request, pk, "record_dispatch")
    form, by = DispatchForm(sent(request)), actor_of(request.user)
    if attempt(form, lambda: actions.record_dispatch(invitation, by=by, **form.values())):
        notices.success(request, _("That is noted."))
        return redirect(f"{address('desk:meeting', invitation.meeting_id)}#eingeladen")
    return form_page(
        request,
        form,
        heading=_("Invitation to %(name)s sent") % {"name": invitation.person.full_name},
        submit=_("Keep"),
        back_url=address("desk:meeting", invitation.meeting_id),
        crumbs=way_of(invitation.meeting),
    )


@at_meetings
@require_POST
def record_letters(request: HttpRequest, pk: int) -> HttpResponse:
    """Write down that all letters that waited were posted today."""
    meeting = meeting_for(request, pk, "record_dispatch")
    waiting = list(meeting.invitations.filter(sent_at=None).exclude(channel=Channel.EMAIL))
    for row in waiting:
        actions.record_dispatch(row, sent_on=localdate(), by=actor_of(request.user))
    notices.success(request, _("Letters posted today: %(number)s.") % {"number": len(waiting)})
    return redirect(f"{address('desk:meeting', pk)}#eingeladen")


@at_meetings
@require_POST
def answer_invitation(request: HttpRequest, pk: int) -> HttpResponse:
    """Say whether one comes, from my week or the page of the meeting; or what somebody has told."""
    rows = Invitation.objects.select_related("meeting__committee", "person")
    invitation = row_or_404(rows, pk)
    permitted(request, "meetings.answer_invitation", invitation)
    form = ReplyForm(request.POST)
    if not form.is_valid():
        raise Http404
    is_own = invitation.person.user_id == request.user.pk
    told = (
        _("Your answer is noted.")
        if is_own
        else _("The answer of %(name)s is noted.") % {"name": invitation.person}
    )
    did(request, told, actions.answer_invitation, invitation, **form.values())
    if request.POST.get("von") == "woche":
        return redirect("desk:home")
    return redirect(f"{address('desk:meeting', invitation.meeting_id)}#eingeladen")


@at_meetings
def give_proxy(request: HttpRequest, pk: int) -> HttpResponse:
    """Let somebody vote for an absent member."""
    meeting = meeting_for(request, pk, "give_proxy")
    rules, _version = rules_of(meeting.committee, now())
    if rules.proxies == Proxies.NONE:
        raise Http404
    actor = actor_of(request.user)
    form = ProxyForm(_voting(meeting), sent(request), own=_own(request, meeting))
    if attempt(form, lambda: actions.give_proxy(meeting, by=actor, **form.cleaned_data)):
        notices.success(request, _("The proxy is noted."))
        return redirect(f"{address('desk:meeting', pk)}#eingeladen")
    return form_page(
        request,
        form,
        heading=_("Give a proxy"),
        intro=_("By the rules it must be given in writing.") if rules.proxy_in_writing else "",
        submit=_("Keep"),
        back_url=address("desk:meeting", pk),
        crumbs=way_of(meeting),
    )


@at_meetings
@require_POST
def withdraw_proxy(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a proxy back."""
    proxy = row_or_404(Proxy.objects.select_related("giver", "holder"), pk)
    proxy.meeting = meeting_inside(request, proxy.meeting_id)
    permitted(request, "meetings.withdraw_proxy", proxy)
    did(request, _("The proxy is taken back."), actions.withdraw_proxy, proxy)
    return redirect(f"{address('desk:meeting', proxy.meeting_id)}#eingeladen")


def _invitation(request: HttpRequest, pk: int, permission: str) -> Invitation:
    found = row_or_404(Invitation.objects.select_related("person"), pk)
    found.meeting = meeting_inside(request, found.meeting_id)
    permitted(request, f"meetings.{permission}", found)
    return found


def _to_invite(meeting: Meeting) -> list[tuple[Mandate, Channel]]:
    """Everybody who will be invited, once, and how; stand-ins come only when they are needed."""
    rules, _version = rules_of(meeting.committee, now())
    found: dict[int, Mandate] = {}
    for mandate in seated(meeting, now()).select_related("person__user"):
        if mandate.seat.office != SeatOffice.STAND_IN:
            found.setdefault(mandate.person_id, mandate)
    return [(row, channel_for(rules, has_address=_has_address(row.person))) for row in found.values()]


def _has_address(person: Person) -> bool:
    return bool(person.email or (person.user and person.user.email))


def _near(meeting: Meeting) -> PersonQuerySet:
    """Who can be invited besides: whoever has ever sat in a committee of this district or of the whole city."""
    known = Mandate.objects.filter(committee__district=meeting.district_id) | Mandate.objects.filter(
        committee__district=None
    )
    invited = meeting.invitations.values("person")
    return Person.objects.current().filter(pk__in=known.values("person")).exclude(pk__in=invited)


def _voting(meeting: Meeting) -> PersonQuerySet:
    rows = seated(meeting, now()).filter(seat__is_voting=True).exclude(seat__office=SeatOffice.STAND_IN)
    return Person.objects.filter(pk__in=rows.values("person"))


def _own(request: HttpRequest, meeting: Meeting) -> Person | None:
    """Whoever does not run the meeting gives their own proxy only."""
    if convenes(request, meeting):
        return None
    return Person.objects.current().filter(user=user_of(request)).first()

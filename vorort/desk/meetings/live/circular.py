"""Deciding in writing, without a meeting: the votes of a committee, and asking for a new one."""

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.committees.models import Committee
from vorort.committees.rules.rule_set import Circular
from vorort.committees.selectors import rules_of
from vorort.desk.meetings.gate import at_meetings
from vorort.desk.meetings.live.gate import attempt
from vorort.desk.meetings.live.rows import rows_of
from vorort.desk.meetings.live.vote_forms import CircularForm
from vorort.desk.pages import form_page, permitted, sent, workplace
from vorort.ground.clock import now
from vorort.meetings import actions
from vorort.meetings.choices import Method, VoteState
from vorort.meetings.models import Vote
from vorort.meetings.policies import convenes, member
from vorort.meetings.selectors.voting import with_turnout
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.lists import page_number, part, steps
from vorort.shell.pages import show_form

PER_PAGE = 20


@at_meetings
@require_safe
def circular_votes(request: HttpRequest, slug: str) -> HttpResponse:
    """What the committee decides in writing, the latest first; members read what was declared."""
    committee, actor, at, number = (
        _committee(request, slug),
        actor_of(request.user),
        now(),
        page_number(request),
    )
    leads = convenes(actor, committee, at)
    if not (leads or member(actor, committee, at)):
        raise Http404
    votes = Vote.objects.filter(committee=committee, method=Method.CIRCULAR).select_related(
        "committee", "resolution"
    )
    found = list(with_turnout(votes).order_by("-pk")[part(number, PER_PAGE)])
    heading = _("Decided in writing: %(committee)s") % {"committee": committee.name}
    return show_form(
        request,
        "desk/meetings/live/circular_votes.html",
        workplace((heading, "")),
        committee=committee,
        heading=heading,
        rows=rows_of(found[:PER_PAGE], leads=leads),
        pages=steps(request, number, goes_on=len(found) > PER_PAGE),
        leads=leads,
        is_allowed=rules_of(committee, at)[0].circular != Circular.OFF,
        at=at,
        OPEN=VoteState.OPEN,
    )


@at_meetings
def ask_in_writing(request: HttpRequest, slug: str) -> HttpResponse:
    """Ask all members with a vote."""
    committee, form = _committee(request, slug), CircularForm(sent(request))
    actor = permitted(request, "meetings.ask_in_writing", committee)
    rules, back = rules_of(committee, now())[0], address("desk:circular_votes", slug)
    if attempt(form, lambda: actions.ask_in_writing(committee, by=actor, **form.values())):
        notices.success(request, _("All members with a vote can answer now."))
        return redirect(back)
    asked = {
        Circular.OFF: _("The rules of this committee allow no decisions in writing."),
        Circular.ALL: _(
            "It is carried if all members agree (§ 32 (3) BGB). Whoever does not answer does not agree."
        ),
        Circular.QUOTA: _("It is carried if enough take part and the usual majority is reached."),
    }
    return form_page(
        request, form, heading=_("Decide in writing"), submit=_("Ask all members"), back_url=back,
        crumbs=[(_("Decided in writing: %(committee)s") % {"committee": committee.name}, back)],
        intro=" ".join([asked[rules.circular], _("Days to answer: %(days)s.") % {"days": rules.circular_days}]),
    )  # fmt: skip


def _committee(request: HttpRequest, slug: str) -> Committee:
    rows = Committee.objects.visible_to(actor_of(request.user)).select_related("district")
    return get_object_or_404(rows.defer("district__boundary"), slug=slug)

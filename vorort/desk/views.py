from datetime import datetime
from typing import Any

from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib import messages as notices
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from vorort.committees.models import seats_of_user
from vorort.committees.selectors.looking_after import LookingAfter
from vorort.committees.selectors.week import offers_and_chairs, requests_to
from vorort.conversation.actions import mark_message as mark
from vorort.conversation.models import ContactMessage
from vorort.desk.direction.week import direction_of_week
from vorort.desk.forms import JudgeForm, SwitchForm
from vorort.desk.ideas.week import ideas_of_week
from vorort.desk.meetings.week import meetings_of_week
from vorort.desk.moderation.rows import moderation_of_week
from vorort.desk.pages import user_of, workplace
from vorort.desk.projects.week import projects_of_week
from vorort.desk.stock import Waiting, all_due, district_names, waiting
from vorort.desk.volunteering.week import shifts_of_week
from vorort.districts.actions import switch_capability
from vorort.districts.choices import Capability
from vorort.districts.models import City
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.people.choices import DutyKind
from vorort.people.models import User
from vorort.people.selectors import Duties, actor_of, duties_held
from vorort.projects.models.reach import reach_of
from vorort.search.actions import judge_related as judge
from vorort.search.choices import ByHand
from vorort.search.models import Related, SearchEntry
from vorort.search.selectors import search
from vorort.shell.addresses import address
from vorort.shell.menu import city_of, offered_capabilities
from vorort.shell.pages import show_form
from vorort.shell.shapes import Tab

MOST_AT_HOME = 5
MOST_MESSAGES = 100


@login_required
def home(request: HttpRequest) -> HttpResponse:
    """My week: what is mine to do."""
    user = user_of(request)
    actor, city, at, waits = actor_of(user), city_of(request), now(), waiting(request)
    held = duties_held(user.pk, at)
    reads = _reads_messages(request)
    offers, new_chairs = offers_and_chairs(user.pk, at)
    may = {
        name: allows(name, actor, city)
        for name in ("districts.switch_capability", "search.judge_related", "people.keep_person")
    }
    return show_form(
        request,
        "desk/home.html",
        [(_("Workplace"), "")],
        duties=_duty_words(request, held),
        waiting=_oldest(actor) if reads and waits.messages else [],
        open_messages=_number_of_messages(waits, held),
        reads_messages=reads,
        may_switch=may["districts.switch_capability"],
        may_edit=may["search.judge_related"],
        keeps_people=may["people.keep_person"],
        offers=offers,
        due=_due(request, user, at),
        requests=requests_to(user.pk, at) if waits.requests else [],
        has_committees=reads or bool(seats_of_user(user.pk, at)),
        new_chairs=new_chairs,
        keeps_association=city is not None and allows("committees.admit_member", actor, city),
        direction=direction_of_week(user.pk, at, waits),
        to_moderate=moderation_of_week(user.pk, at),
        ideas=ideas_of_week(user.pk, city, at),
        meetings=meetings_of_week(request, city, at),
        projects=projects_of_week(request, user.pk, city, at),
        shifts=shifts_of_week(request, user.pk, city, at),
        organises_help=_organises_help(actor, city, at),
        lacks_second_factor=bool(held) and not settings.DEMO and not is_mfa_enabled(user),
    )


@login_required
def messages(request: HttpRequest) -> HttpResponse:
    """The shared inbox: the open messages, or those handled; newest first."""
    if not _reads_messages(request):
        raise Http404
    rows = ContactMessage.objects.visible_to(actor_of(request.user)).select_related("district", "handled_by")
    done = request.GET.get("erledigt") == "1"
    shown = rows.filter(handled_at__isnull=not done).order_by("-pk")[:MOST_MESSAGES]
    return show_form(
        request,
        "desk/messages.html",
        workplace((_("Messages"), "")),
        messages_shown=shown,
        shows_done=done,
        tabs=_message_tabs(rows.filter(handled_at=None).count(), done=done),
    )


@login_required
@require_POST
def mark_message(request: HttpRequest, pk: int) -> HttpResponse:
    """Mark a message as handled, or as open again."""
    actor = actor_of(request.user)
    message = get_object_or_404(ContactMessage.objects.visible_to(actor), pk=pk)
    handled = request.POST.get("erledigt") == "1"
    mark(message, handled=handled, by=actor)
    told = _("Message %(receipt)s is handled.") if handled else _("Message %(receipt)s is open again.")
    notices.success(request, told % {"receipt": message.receipt})
    return redirect("desk:home" if request.POST.get("von") == "woche" else "desk:messages")


@login_required
def switches(request: HttpRequest) -> HttpResponse:
    """Switch capabilities of the city on and off."""
    actor, city = actor_of(request.user), city_of(request)
    if city is None or not allows("districts.switch_capability", actor, city):
        raise Http404
    form = SwitchForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        capability, on = Capability(form.cleaned_data["capability"]), form.cleaned_data["on"]
        switch_capability(city, capability, on=on, by=actor)
        told = _("“%(name)s” is switched on.") if on else _("“%(name)s” is switched off.")
        notices.success(request, told % {"name": capability.label})
        return redirect("desk:switches")
    rows = [(capability, city.has(capability)) for capability in offered_capabilities()]
    return show_form(request, "desk/switches.html", workplace((_("Switches"), "")), rows=rows)


@login_required
def related(request: HttpRequest) -> HttpResponse:
    """Look for the content whose neighbours shall be judged."""
    actor = actor_of(request.user)
    if not allows("search.judge_related", actor, city_of(request)):
        raise Http404
    words = request.GET.get("q", "")
    found = search(words, (get_language() or "de")[:2], actor=actor, most=30)
    return show_form(
        request, "desk/related.html", workplace((_("Related contents"), "")), words=words, found=found
    )


@login_required
def judge_related(request: HttpRequest, pk: int) -> HttpResponse:
    """Pin and hide what is related to one content."""
    actor = actor_of(request.user)
    entry = get_object_or_404(SearchEntry.objects.visible_to(actor), pk=pk)
    if not allows("search.judge_related", actor, entry):
        raise Http404
    if request.method == "POST":
        form = JudgeForm(request.POST)
        if form.is_valid():
            judge(entry, form.cleaned_data["target"], by_hand=form.cleaned_data["by_hand"], by=actor)
            notices.success(request, _judged(form.cleaned_data["target"], form.cleaned_data["by_hand"]))
        return redirect("desk:judge_related", pk=pk)
    words = request.GET.get("q", "")
    rows = Related.objects.filter(entry=entry).select_related("target").order_by("-by_hand", "-nearness")
    found = search(words, entry.language, actor=actor, most=10) if words else []
    more = [hit for hit in found if hit.pk != pk]
    crumbs: list[Any] = [*workplace((_("Related contents"), address("desk:related"))), (entry.title, "")]
    return show_form(
        request, "desk/judge_related.html", crumbs, entry=entry, rows=rows, words=words, more=more
    )


def _organises_help(actor: Actor, city: City | None, at: datetime) -> bool:
    return city is not None and city.has(Capability.VOLUNTEERING) and bool(reach_of(actor, at))


def _duty_words(request: HttpRequest, held: Duties) -> list[str]:
    """The duties somebody holds, each with its district."""
    names = {pk: name for pk, _slug, name in district_names(request)}
    found = sorted((kind, names.get(place or 0, "")) for kind, place in held)
    return [" · ".join(filter(None, (str(DutyKind(kind).label), name))) for kind, name in found]


def _oldest(actor: Actor) -> list[ContactMessage]:
    """The messages that have waited longest."""
    rows = ContactMessage.objects.visible_to(actor).filter(handled_at=None).select_related("district")
    light = rows.only("created", "receipt", "topic", "name", "email", "text", "handled_at", "district__name")
    return list(light.order_by("pk")[:MOST_AT_HOME])


def _number_of_messages(waits: Waiting, held: Duties) -> int:
    """How many open messages somebody may read."""
    places = {place for kind, place in held if kind == DutyKind.OFFICE}
    return len(waits.messages) if None in places else sum(place in places for place in waits.messages)


def _due(request: HttpRequest, user: User, at: datetime) -> tuple[int, int]:
    """How many mandates end soon, and how many seats are vacant, in the committees somebody sees to."""
    mine = LookingAfter(user.pk, at)
    found = [row for row in all_due(request) if mine.reaches(row.committee_id, row.kind, row.district_id)]
    ending = sum(row.mandate_id is not None for row in found)
    return ending, len(found) - ending


def _judged(target: SearchEntry, by_hand: str) -> str:
    told = {
        ByHand.PINNED: _("“%(title)s” is pinned."),
        ByHand.HIDDEN: _("“%(title)s” is hidden."),
        ByHand.NO: _("“%(title)s” is left to the software again."),
    }
    return told[ByHand(by_hand)] % {"title": target.title}


def _message_tabs(open_messages: int, *, done: bool) -> list[Tab]:
    url = address("desk:messages")
    return [
        Tab(_("Still open"), url, is_current=not done, count=open_messages),
        Tab(_("Handled"), f"{url}?erledigt=1", is_current=done),
    ]


def _reads_messages(request: HttpRequest) -> bool:
    return any(kind == DutyKind.OFFICE for kind, _district in duties_held(user_of(request).pk, now()))

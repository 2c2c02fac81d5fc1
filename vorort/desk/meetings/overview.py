"""All meetings somebody has a part in: what lies ahead, what must be finished, polls, series, what has been."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar

from django import forms
from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from vorort.committees.choices import GROUPS
from vorort.desk.meetings.gate import (
    Convened,
    at_meetings,
    convened_by,
    entered_reach,
    entered_to_convene,
    names_of,
    with_place,
)
from vorort.desk.meetings.shapes import poll_rows, rows_of, series_rows
from vorort.desk.pages import user_of, workplace
from vorort.desk.stock import district_names
from vorort.ground.clock import now
from vorort.meetings.choices import AHEAD, MeetingState
from vorort.meetings.models import DatePoll, Invitation, Meeting, MeetingQuerySet, MeetingSeries
from vorort.meetings.models.reach import Reach
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.list_filters import UNKNOWN, ListFilter, without
from vorort.shell.lists import page_number, part, steps
from vorort.shell.pages import show_form
from vorort.shell.shapes import ActiveFilter, Tab

PER_PAGE = 25
TABS = {
    "offen": gettext_lazy("Ahead"),
    "abschliessen": gettext_lazy("Minutes open"),
    "umfragen": gettext_lazy("Date polls"),
    "reihen": gettext_lazy("Series"),
    "vergangen": gettext_lazy("Held"),
}


class MeetingFilter(ListFilter):
    """Which list, of which district and committee. The first of `lists` is shown unless told otherwise."""

    lists: ClassVar[Mapping[str, Any]] = TABS

    liste = forms.ChoiceField(required=False, widget=forms.HiddenInput)
    stadtbezirk = forms.ChoiceField(label=gettext_lazy("District"), required=False, error_messages=UNKNOWN)
    gremium = forms.ChoiceField(label=gettext_lazy("Committee"), required=False, error_messages=UNKNOWN)

    def __init__(
        self, data: Any, districts: list[tuple[str, str]], committees: list[tuple[str, str]]
    ) -> None:
        super().__init__(data)
        liste: Any = self.fields["liste"]
        liste.choices = list(self.lists.items())
        offers = {
            "stadtbezirk": (gettext_lazy("All districts"), districts),
            "gremium": (gettext_lazy("Every committee"), committees),
        }
        for name, (anything, choices) in offers.items():
            if len(choices) < 2:
                del self.fields[name]
            else:
                self._offer(name, anything, choices)

    @property
    def tab(self) -> str:
        return str(self.chosen().get("liste") or next(iter(self.lists)))

    def apply(self, rows: "QuerySet[Any]") -> "QuerySet[Any]":
        chosen = self.chosen()
        if "stadtbezirk" in chosen:
            rows = rows.filter(committee__district__slug=chosen["stadtbezirk"])
        return rows.filter(committee__slug=chosen["gremium"]) if "gremium" in chosen else rows

    def active(self, path: str) -> list[ActiveFilter]:
        """The filters in use; which list it is stays in their addresses."""
        chosen = self.chosen()
        return [
            ActiveFilter(self._label(name, value), without(path, chosen, name))
            for name, value in chosen.items()
            if name != "liste"
        ]

    def address(self, path: str, tab: str) -> str:
        rest = {name: value for name, value in self.chosen().items() if name != "liste"}
        return without(path, rest | ({} if tab == next(iter(self.lists)) else {"liste": tab}))


@at_meetings
@require_safe
def meetings(request: HttpRequest) -> HttpResponse:
    """The meetings somebody prepares, is invited to, or must finish."""
    reach, convened, path = entered_reach(request), convened_by(request), address("desk:meetings")
    form, number = (
        MeetingFilter(request.GET, districts_of(request, convened), names_of(convened)),
        page_number(request),
    )
    tab = form.tab
    found = list(form.apply(_LISTS[tab](request, reach))[part(number, PER_PAGE)])
    return show_form(
        request,
        "desk/meetings/meetings.html",
        workplace((_("Meetings"), "")),
        tab=tab,
        tabs=[Tab(label, form.address(path, key), is_current=key == tab) for key, label in _tabs(convened)],
        filter_form=form if set(form.fields) - {"liste"} else None,
        active=form.active(path),
        reset_url=path if form.active(path) else "",
        rows=_rows(request, tab, found[:PER_PAGE], convened),
        pages=steps(request, number, goes_on=len(found) > PER_PAGE),
        convened=convened,
        record_url=_record_url(convened),
    )


@at_meetings
@require_safe
def choose_record(request: HttpRequest) -> HttpResponse:
    """Of which committee a record is written: whoever runs one only is taken there."""
    convened = entered_to_convene(request)
    if len(convened) == 1:
        return redirect("desk:record_meeting", slug=convened[0].slug)
    way = workplace((_("Meetings"), address("desk:meetings")), (_("Write a short record"), ""))
    return show_form(request, "desk/meetings/choose_record.html", way, convened=convened)


def within(reach: Reach, *, runs: bool = False) -> Q:
    """Rows of committees in which somebody has a part, or whose meetings they run."""
    if reach.everywhere:
        return Q()
    found = (
        Q(committee__in=reach.runs)
        | Q(committee__district__in=reach.offices)
        | Q(committee__kind__in=GROUPS, committee__district__in=reach.chairs)
    )
    return found if runs else found | Q(committee__in=reach.sits)


def _mine(request: HttpRequest) -> MeetingQuerySet:
    """With what somebody has answered to their invitation."""
    own = Invitation.objects.filter(meeting=OuterRef("pk"), person__user=user_of(request))
    rows = with_place(Meeting.objects.inside(actor_of(request.user), now()))
    return rows.annotate(own_reply=Subquery(own.values("reply")[:1]), is_invited=Exists(own))


def _ahead(request: HttpRequest, reach: Reach) -> "QuerySet[Any]":
    """What runs comes first, then by day."""
    rows = _mine(request).filter(state__in=(*AHEAD, MeetingState.RUNNING))
    return rows.order_by(F("begins"), "pk")


def _to_finish(request: HttpRequest, reach: Reach) -> "QuerySet[Any]":
    return _mine(request).filter(state=MeetingState.CLOSED).select_related("minutes").order_by("begins", "pk")


def _held(request: HttpRequest, reach: Reach) -> "QuerySet[Any]":
    over = (MeetingState.APPROVED, MeetingState.CANCELLED)
    return _mine(request).filter(state__in=over).order_by("-begins", "-pk")


def _polls(request: HttpRequest, reach: Reach) -> "QuerySet[Any]":
    rows = DatePoll.objects.filter(within(reach), settled_at=None).select_related("committee")
    return rows.prefetch_related("options__answers")


def _series(request: HttpRequest, reach: Reach) -> "QuerySet[Any]":
    rows = MeetingSeries.objects.filter(within(reach, runs=True), ended_at=None)
    return rows.select_related("committee").order_by("committee__name", "pk")


_LISTS: dict[str, Callable[[HttpRequest, Reach], "QuerySet[Any]"]] = {
    "offen": _ahead, "abschliessen": _to_finish, "umfragen": _polls, "reihen": _series, "vergangen": _held,
}  # fmt: skip


def _rows(request: HttpRequest, tab: str, found: list[Any], convened: list[Convened]) -> Any:
    if tab == "umfragen":
        return poll_rows(found)
    if tab == "reihen":
        return series_rows(found)
    return rows_of(found, {row.pk for row in convened}, now())


def _tabs(convened: list[Convened]) -> list[tuple[str, Any]]:
    """Series are for those who plan."""
    return [(key, label) for key, label in TABS.items() if convened or key != "reihen"]


def districts_of(request: HttpRequest, convened: Iterable[Convened]) -> list[tuple[str, str]]:
    """Slug and name of the districts of some committees."""
    mine = {row.district_id for row in convened}
    return [(slug, name) for pk, slug, name in district_names(request) if pk in mine]


def _record_url(convened: list[Convened]) -> str:
    if len(convened) == 1:
        return address("desk:record_meeting", convened[0].slug)
    return address("desk:choose_record") if convened else ""

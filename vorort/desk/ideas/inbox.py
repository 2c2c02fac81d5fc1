"""The inbox: what waits for an answer, by due date, and everything else somebody works on."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.desk.ideas.filters import TABS, InboxFilter, Names, names_for
from vorort.desk.ideas.gate import at_work, entered_reach
from vorort.desk.ideas.shapes import rows_of
from vorort.desk.pages import workplace
from vorort.ground.clock import now
from vorort.ideas.choices import IdeaState
from vorort.ideas.models import IdeaQuerySet
from vorort.ideas.selectors.inbox import (
    Backlog,
    Reach,
    backlog_of,
    decided,
    everything,
    held,
    in_state,
    waiting,
    with_committee,
)
from vorort.shell.lists import page_number, part, steps
from vorort.shell.pages import show_form
from vorort.shell.shapes import Tab

PER_PAGE = 25
LISTS: dict[str, Callable[[Reach], IdeaQuerySet]] = {
    "offen": waiting,
    "beratung": lambda reach: in_state(reach, IdeaState.IN_REVIEW),
    "rueckfrage": lambda reach: in_state(reach, IdeaState.ASKED_BACK),
    "zurueckgehalten": held,
    "entschieden": decided,
    "alle": everything,
}


@at_work
@require_safe
def ideas(request: HttpRequest) -> HttpResponse:
    """The ideas somebody works for, a list for each thing that can be the matter with them."""
    reach, at = entered_reach(request), now()
    names = names_for(request, reach)
    form, number, path = InboxFilter(request.GET, names), page_number(request), reverse("desk:ideas")
    backlog = backlog_of(reach, at)
    found = list(with_committee(form.apply(LISTS[form.tab](reach)))[part(number, PER_PAGE)])
    return show_form(
        request,
        "desk/ideas/ideas.html",
        workplace((_("Ideas"), "")),
        tabs=_tabs(form, reach, path, backlog),
        tab=form.tab,
        backlog=backlog,
        filter_form=form,
        active=form.active(path),
        reset_url=path if form.active(path) else "",
        rows=rows_of(found[:PER_PAGE], at),
        pages=steps(request, number, goes_on=len(found) > PER_PAGE),
        doings=doings(reach, names),
        works=bool(reach.works),
        imports=None in reach.works,
        shows_district="stadtbezirk" in form.fields,
    )


def doings(reach: Reach, names: Names) -> list[tuple[str, list[tuple[str, str]]]]:
    """What can be done with many ideas at once, in groups: the key says what, and with whom."""
    groups = []
    if reach.works:
        groups += [
            (_("Refer to"), [(f"gremium-{slug}", name) for slug, name in names.committees]),
            (_("Move to"), [(f"bezirk-{slug}", name) for slug, name in names.districts]),
        ]
    if reach.looks:
        groups.append((_("Held ideas"), [("freigeben", _("Release"))]))
    return [(title, options) for title, options in groups if options]


def _tabs(form: InboxFilter, reach: Reach, path: str, backlog: Backlog) -> list[Tab]:
    """Only what waits is counted: it is what somebody has to know, and it is counted along an index."""
    counts = {} if backlog.is_cut else {"offen": backlog.waiting}
    return [
        Tab(label, form.address(path, key), is_current=key == form.tab, count=counts.get(key))
        for key, label in TABS.items()
        if key != "zurueckgehalten" or reach.looks
    ]

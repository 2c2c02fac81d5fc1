"""One step with many ideas: first what would happen to which, then it is done one by one."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib import messages as notices
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from vorort.committees.models import Committee
from vorort.desk.ideas.gate import at_work, entered_reach, ideas_way
from vorort.desk.pages import workplace
from vorort.districts.models import District
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.ground.permit import Refused, allows
from vorort.ideas import actions
from vorort.ideas.models import Idea
from vorort.ideas.selectors.inbox import dealing_committees, for_work, with_referrals
from vorort.people.selectors import actor_of
from vorort.shell.pages import show_form

MOST_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Doing:
    """One thing to be done with each of many ideas. `hinders` says why not, about one of them."""

    name: str
    sentence: str
    act: Callable[..., object]
    values: dict[str, Any]
    hinders: Callable[[Idea], str]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What would happen to one idea; `hindrance` is empty where it would."""

    idea: Idea
    hindrance: str


@at_work
@require_http_methods(["GET", "HEAD", "POST"])
def batch_ideas(request: HttpRequest) -> HttpResponse:
    """Look at what would happen, then let it happen."""
    entered_reach(request)
    actor, told = actor_of(request.user), request.POST if request.method == "POST" else request.GET
    chosen = _chosen(told, actor)
    if not chosen:
        notices.error(request, _("Please choose at least one idea first."))
        return redirect("desk:ideas")
    doing = _doing(told.get("tun", ""), actor)
    rows = [Outlook(idea, _hindrance(idea, doing, actor)) for idea in chosen]
    if request.method == "POST":
        _report(request, [_do(row, doing, actor) for row in rows])
        return redirect("desk:ideas")
    return show_form(
        request,
        "desk/ideas/batch.html",
        workplace(*ideas_way((doing.sentence, ""))),
        doing=doing,
        key=told.get("tun", ""),
        ready=[row.idea for row in rows if not row.hindrance],
        left=[row for row in rows if row.hindrance],
        back_url=reverse("desk:ideas"),
    )


def _chosen(told: QueryDict, actor: Actor) -> list[Idea]:
    """The chosen ideas somebody works for; whatever else was sent is not there."""
    keys = [int(key[:18]) for key in told.getlist("idee")[:MOST_AT_ONCE] if key.isascii() and key.isdigit()]
    return list(with_referrals(for_work(actor, now())).filter(pk__in=keys).order_by("pk"))


def _doing(key: str, actor: Actor) -> Doing:
    """What is to be done, out of the key of the choice. Raises Http404 for what is none."""
    what, _dash, slug = key.partition("-")
    if what == "gremium":
        committee = get_object_or_404(
            dealing_committees(now())
            .visible_to(actor)
            .select_related("district")
            .defer("district__boundary"),
            slug=slug,
        )
        return Doing(
            "refer_idea", _("Refer to %(committee)s") % {"committee": committee.name}, actions.refer_idea,
            {"committee": committee}, lambda idea: _of_another_district(idea, committee),
        )  # fmt: skip
    if what == "bezirk":
        district = get_object_or_404(District.objects.defer("boundary"), slug=slug)
        return Doing(
            "move_idea", _("Move to %(district)s") % {"district": district.name}, actions.move_idea,
            {"district": district}, lambda idea: _("is there already") if idea.district_id == district.pk else "",
        )  # fmt: skip
    if key == "freigeben":
        return Doing("release_idea", _("Release"), actions.release_idea, {}, lambda idea: "")
    raise Http404


def _of_another_district(idea: Idea, committee: Committee) -> str:
    if committee.district_id in (None, idea.district_id):
        return ""
    return _("belongs to %(district)s, where this committee does not work") % {"district": idea.district.name}


def _hindrance(idea: Idea, doing: Doing, actor: Actor) -> str:
    """Why it cannot be done with an idea; nothing where it can."""
    if allows(f"ideas.{doing.name}", actor, idea):
        return doing.hinders(idea)
    if idea.is_open:
        # not its state is in the way
        return _("is published already") if doing.name == "release_idea" else _("is not for you to decide")
    return _("is: %(state)s") % {"state": idea.get_state_display()}


def _do(row: Outlook, doing: Doing, actor: Actor) -> tuple[Idea, str]:
    """Do it with one idea: what stood in the way, or nothing."""
    if row.hindrance:
        return row.idea, row.hindrance
    try:
        doing.act(row.idea, by=actor, **doing.values)
    except Refused:
        return row.idea, _("has changed meanwhile")
    except ValidationError as error:
        return row.idea, " ".join(error.messages)
    return row.idea, ""


def _report(request: HttpRequest, done: list[tuple[Idea, str]]) -> None:
    """How many went well, and each that did not."""
    number = sum(1 for _idea, problem in done if not problem)
    if number:
        told = ngettext("Done with %(number)s idea.", "Done with %(number)s ideas.", number)
        notices.success(request, told % {"number": number})
    left = [f"{idea.title} (#{idea.pk}): {problem}" for idea, problem in done if problem]
    if left:
        notices.warning(request, _("Left as they are: %(ideas)s") % {"ideas": "; ".join(left)})

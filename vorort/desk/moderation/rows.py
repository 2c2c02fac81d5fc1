"""The four lists of the moderation, and what *my week* says of them."""

from datetime import datetime
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from vorort.conversation.models import Moderation, Report
from vorort.conversation.selectors import to_decide
from vorort.ground.actor import Actor, user_actor
from vorort.people.choices import DutyKind
from vorort.people.selectors import duties_held

# what stands in the address, and on the tab
LISTS = {
    "": _("Reports"),
    "widersprueche": _("Objections"),
    "verborgen": _("Hidden"),
    "entschieden": _("Decided"),
}


def rows_of(chosen: str, actor: Actor) -> QuerySet[Any]:
    """Reports or moderations, with what a row shows."""
    reports = Report.objects.visible_to(actor).select_related("thread", "comment", "decided_by")
    hidden = Moderation.objects.visible_to(actor).select_related("thread", "comment", "by")
    if chosen == "widersprueche":
        return hidden.objected().order_by("objected_at", "pk")
    if chosen == "verborgen":
        return hidden.running().order_by("-pk")
    if chosen == "entschieden":
        return reports.exclude(state="open").order_by("-decided_at", "-pk")
    return reports.open().order_by("reported_at", "pk")


def moderation_of_week(user_id: int, at: datetime) -> tuple[int, int] | None:
    """How many reports and objections wait; None for whoever does not moderate, who is asked nothing."""
    moderates = any(kind == DutyKind.MODERATOR for kind, _district in duties_held(user_id, at))
    return to_decide(user_actor(user_id)) if moderates else None

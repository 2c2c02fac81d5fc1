"""What pages of ideas show and what seldom changes; kept per generation and language."""

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from vorort.ground.actor import ANONYMOUS
from vorort.ground.clock import now
from vorort.ideas.models import Idea
from vorort.ideas.selectors import answering_of
from vorort.ideas.selectors.reading import Wanted, counted, ideas_wanted
from vorort.portal.vocabulary import Choices
from vorort.shell.filters import figure
from vorort.shell.kept import kept


@kept
def idea_years(request: HttpRequest) -> Choices:
    """From the first idea to this year, the latest first."""
    rows = Idea.objects.visible_to(ANONYMOUS).filter(published_at__isnull=False)
    first = rows.order_by("published_at").values_list("published_at", flat=True).first()
    this = now().year
    return tuple((str(year), str(year)) for year in range(this, (first.year if first else this) - 1, -1))


@kept
def ideas_counted(request: HttpRequest, wanted: Wanted) -> int:
    """How many ideas fit, up to one more than a thousand."""
    return counted(ideas_wanted(wanted))


@kept
def answering_text(request: HttpRequest, district_id: int) -> str:
    """How fast a district answers, honestly, in one or two sentences; empty where there is nothing to say yet."""
    found = answering_of(district_id, now())
    if not found.due:
        return ""
    share = _("%(kept)s of %(due)s ideas of the past year were answered as promised.") % {
        "kept": figure(found.kept),
        "due": figure(found.due),
    }
    if found.median_days is None:
        return share
    days = ngettext("answered within %(number)s day", "answered within %(number)s days", found.median_days)
    return _("Usually %(days)s. %(share)s") % {"days": days % {"number": found.median_days}, "share": share}

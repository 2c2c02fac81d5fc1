from datetime import datetime

from vorort.districts.models import City
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.search.bulk import write_related
from vorort.search.choices import ByHand
from vorort.search.facts import RelatedJudged
from vorort.search.models import Related, SearchEntry


@action("search.relate_entries")
def relate_entries(city: City, *, by: Actor, at: datetime = STAMPED) -> int:
    """Find anew what is related to what, in both languages. Returns how many relations there are."""
    return write_related("de") + write_related("en")


@action("search.judge_related")
def judge_related(
    entry: SearchEntry, target: SearchEntry, *, by_hand: ByHand, by: Actor, at: datetime = STAMPED
) -> Related:
    """Pin a related content, hide it, or leave it to the software again."""
    row, _ = Related.objects.update_or_create(entry=entry, target=target, defaults={"by_hand": by_hand})
    state(RelatedJudged(entry.pk, target.pk, by_hand))
    return row

from collections import Counter
from datetime import datetime

from django.core.exceptions import ValidationError

from vorort.districts.models import City
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.search.choices import ByHand
from vorort.search.facts import RelatedJudged
from vorort.search.models import Related, SearchEntry
from vorort.search.rules import neighbours

MOST_RELATED = 8
# nearness below this is chance
LEAST_NEARNESS = 0.04
TITLE_COUNTS = 3


@action("search.relate_entries")
def relate_entries(city: City, *, by: Actor, at: datetime = STAMPED) -> int:
    """Find anew what is related to what, in both languages. Returns how many relations there are."""
    return _relate("de") + _relate("en")


@action("search.judge_related")
def judge_related(
    entry: SearchEntry, target: SearchEntry, *, by_hand: ByHand, by: Actor, at: datetime = STAMPED
) -> Related:
    """Pin a related content, hide it, or leave it to the software again.

    Raises ValidationError unless both are different contents in the same language.
    """
    if entry.pk == target.pk or entry.language != target.language:
        raise ValidationError("Only another content in the same language can be related.")
    row, _ = Related.objects.update_or_create(entry=entry, target=target, defaults={"by_hand": by_hand})
    if by_hand == ByHand.NO:
        _leave_to_software(row)
    state(RelatedJudged(entry.pk, target.pk, by_hand))
    return row


def _leave_to_software(row: Related) -> None:
    """What the software never found is gone with the editor's judgement; the rest it finds anew."""
    if not row.nearness:
        Related.objects.filter(pk=row.pk).delete()
    SearchEntry.objects.filter(pk=row.entry_id).update(relate_due=True)


def _relate(language: str) -> int:
    """Rows that an editor has touched stay. Returns how many were written."""
    entries = SearchEntry.objects.filter(language=language, thread__isnull=True)
    texts = {entry.pk: _counts(entry) for entry in entries.iterator()}
    by_hand = set(Related.objects.exclude(by_hand=ByHand.NO).values_list("entry_id", "target_id"))
    rows = [
        Related(entry_id=pk, target_id=other, nearness=min(1000, round(score * 1000)))
        for pk, near in neighbours(texts, MOST_RELATED).items()
        for other, score in near
        if score >= LEAST_NEARNESS and (pk, other) not in by_hand
    ]
    Related.objects.filter(entry__language=language, entry__thread=None, by_hand=ByHand.NO).delete()
    Related.objects.bulk_create(rows, batch_size=500)
    entries.update(relate_due=False)
    return len(rows)


def _counts(entry: SearchEntry) -> Counter[str]:
    counts = Counter(entry.body_stems.split())
    for stem in entry.title_stems.split():
        counts[stem] += TITLE_COUNTS
    return counts

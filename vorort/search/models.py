from django.db import models
from django.db.models import F, Q

from vorort.districts.models import District
from vorort.ground.actor import Actor
from vorort.ground.record import Record
from vorort.search.choices import ByHand
from vorort.threads.models import Thread, of_seen_thread


class SearchEntryQuerySet(models.QuerySet["SearchEntry"]):
    def visible_to(self, actor: Actor) -> "SearchEntryQuerySet":
        """Entries without a thread are public by nature; the others follow their thread."""
        return self.filter(Q(thread__isnull=True) | of_seen_thread(actor))


class SearchEntry(Record):
    """One public thing in one language."""

    # which thing: `district`, `place`, `page` … and its primary key
    kind = models.CharField(max_length=30)
    object_id = models.PositiveBigIntegerField()
    language = models.CharField(max_length=2)
    # what a face needs to make its address: a slug or a path
    key = models.CharField(max_length=300)
    thread = models.ForeignKey(Thread, null=True, blank=True, on_delete=models.CASCADE, related_name="+")
    district = models.ForeignKey(District, null=True, blank=True, on_delete=models.CASCADE, related_name="+")
    title = models.CharField(max_length=300)
    summary = models.CharField(max_length=400, blank=True)
    title_stems = models.TextField()
    body_stems = models.TextField(blank=True)
    relate_due = models.BooleanField(default=True)

    objects = SearchEntryQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "search entries"
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "object_id", "language"], name="search_entry_once_per_language"
            )
        ]
        indexes = [
            models.Index(fields=["language"], condition=Q(relate_due=True), name="search_entry_relate_due")
        ]

    def __str__(self) -> str:
        return self.title


class Related(models.Model):
    """More on this topic: another thing, how near it is (0 to 1000), and what an editor said about it."""

    entry = models.ForeignKey(SearchEntry, on_delete=models.CASCADE, related_name="related")
    target = models.ForeignKey(SearchEntry, on_delete=models.CASCADE, related_name="+")
    nearness = models.PositiveSmallIntegerField(default=0)
    by_hand = models.CharField(max_length=10, choices=ByHand.choices, blank=True, default=ByHand.NO)

    class Meta:
        verbose_name_plural = "related"
        constraints = [
            models.UniqueConstraint(fields=["entry", "target"], name="search_related_once"),
            models.CheckConstraint(name="search_related_not_to_itself", condition=~Q(entry=F("target"))),
            models.CheckConstraint(name="search_related_nearness_range", condition=Q(nearness__lte=1000)),
        ]
        indexes = [models.Index(fields=["entry", "-nearness"], name="search_related_nearest")]

    def __str__(self) -> str:
        return f"{self.entry} → {self.target}"

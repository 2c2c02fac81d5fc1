from django.db import models
from django.db.models import Q


class Entry(models.Model):
    """One stated fact. Unsealed at first; once sealed the database refuses every change."""

    chain = models.CharField(max_length=20)
    at = models.DateTimeField()
    actor = models.CharField(max_length=200)
    action = models.CharField(max_length=120)
    fact = models.CharField(max_length=120)
    payload = models.JSONField()
    # place in the chain, counted from 1, and seal; both come together
    number = models.PositiveBigIntegerField(null=True, blank=True)
    seal = models.CharField(max_length=64, blank=True)

    class Meta:
        verbose_name_plural = "entries"
        indexes = [models.Index(fields=["chain", "id"], condition=Q(seal=""), name="journal_entry_unsealed")]
        constraints = [
            models.UniqueConstraint(fields=["chain", "number"], name="journal_entry_number_once"),
            models.CheckConstraint(
                name="journal_entry_sealed_whole",
                condition=Q(number__isnull=True, seal="")
                | Q(number__isnull=False, seal__regex=r"^[0-9a-f]{64}$"),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.chain} {self.number or '–'}: {self.fact}"

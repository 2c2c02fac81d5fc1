from dataclasses import dataclass
from typing import Any

from django.core.files.storage import default_storage
from django.db import models
from django.db.models import Q

from vorort.files.choices import Licence
from vorort.ground.localized import Localized
from vorort.ground.record import Record


@dataclass(frozen=True)
class Words:
    """What is said about a picture."""

    alt_de: str
    alt_en: str = ""
    caption_de: str = ""
    caption_en: str = ""
    creator: str = ""
    source: str = ""
    licence: str = Licence.OWN


class Picture(Record):
    """A picture with everything that must be said about it. The copies are ours; the upload is not kept."""

    alt_de = models.CharField(max_length=300, help_text="What is to be seen, for those who cannot see it")
    alt_en = models.CharField(max_length=300, blank=True)
    caption_de = models.CharField(max_length=300, blank=True)
    caption_en = models.CharField(max_length=300, blank=True)
    creator = models.CharField(
        max_length=200, blank=True, help_text="Empty means unknown: shown as a gap, never invented"
    )
    source = models.URLField(max_length=500, blank=True)
    licence = models.CharField(max_length=20, choices=Licence.choices, default=Licence.OWN)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    # [{"name": "pictures/ab12….webp", "width": 480, "height": 320}, …], smallest first
    copies = models.JSONField(default=list)
    is_example = models.BooleanField(default=False)

    alt = Localized("alt")
    caption = Localized("caption")

    class Meta:
        constraints = [
            models.CheckConstraint(name="files_picture_has_alt", condition=~Q(alt_de="")),
            models.CheckConstraint(name="files_picture_has_size", condition=Q(width__gt=0, height__gt=0)),
        ]

    def __str__(self) -> str:
        return self.alt_de

    @property
    def url(self) -> str:
        """Address of the middle copy, for browsers that choose nothing themselves."""
        return default_storage.url(self.copies[len(self.copies) // 2]["name"]) if self.copies else ""

    @property
    def srcset(self) -> str:
        """For the `srcset` attribute; empty where one copy serves all."""
        many: list[dict[str, Any]] = self.copies if len(self.copies) > 1 else []
        return ", ".join(f"{default_storage.url(copy['name'])} {copy['width']}w" for copy in many)

    @property
    def credit(self) -> str:
        """Creator and licence as one line; empty if nobody is named."""
        return f"{self.creator} · {self.get_licence_display()}" if self.creator else ""


class Document(Record):
    """A PDF as it was handed in. Served as an attachment only, by whoever owns it."""

    title = models.CharField(max_length=200)
    # where it stands in the storage, under the fingerprint of its content
    name = models.CharField(max_length=200)
    size = models.PositiveIntegerField(help_text="bytes")
    sha512 = models.CharField(max_length=128)

    class Meta:
        constraints = [
            models.CheckConstraint(name="files_document_has_title", condition=~Q(title="")),
            models.CheckConstraint(
                name="files_document_fingerprint_whole", condition=Q(sha512__regex=r"^[0-9a-f]{128}$")
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def content(self) -> bytes:
        """The bytes. Raises FileNotFoundError."""
        with default_storage.open(self.name) as stored:
            found: bytes = stored.read()
        return found

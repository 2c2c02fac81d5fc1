"""The second writer of pictures: uploads inside the action that uses them, and the drawings of the demo."""

import hashlib
from functools import partial
from pathlib import Path
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction
from django.db.models import ProtectedError, TextField
from django.db.models.functions import Cast

from vorort.files.models import Document, Picture, Words
from vorort.files.rules import check_document, renditions


def keep_drawing(path: Path, *, width: int, height: int, **words: Any) -> Picture:
    """Store a drawing of our own (SVG) as it is. Never for uploads: those are re-encoded."""
    content = path.read_bytes()
    name = f"pictures/{hashlib.sha256(content).hexdigest()[:16]}.svg"
    if not default_storage.exists(name):
        default_storage.save(name, ContentFile(content))
    copies = [{"name": name, "width": width, "height": height}]
    return Picture.objects.create(width=width, height=height, copies=copies, **words)


def take_picture(upload: bytes, words: Words) -> Picture:
    """Make a picture of an upload, inside the action that uses it. Raises UnusablePicture."""
    copies = renditions(upload)
    names = [f"pictures/{copy.fingerprint}-{copy.width}.webp" for copy in copies]
    _keep_copies([(name, copy.content) for name, copy in zip(names, copies, strict=True)])
    picture = Picture(
        width=copies[-1].width,
        height=copies[-1].height,
        copies=[
            {"name": name, "width": copy.width, "height": copy.height}
            for name, copy in zip(names, copies, strict=True)
        ],
        **vars(words),
    )
    picture.full_clean()
    picture.save()
    return picture


def drop_picture(picture: Picture) -> None:
    """Delete a picture and, once that is committed, those of its copies no other picture uses. One in use stays."""
    try:
        picture.delete()
    except ProtectedError:
        return
    transaction.on_commit(partial(_drop_copies, [copy["name"] for copy in picture.copies]))


def _drop_copies(names: list[str]) -> None:
    pictures = Picture.objects.annotate(told=Cast("copies", TextField()))
    for name in names:
        if not pictures.filter(told__contains=name).exists():
            default_storage.delete(name)


def _keep_copies(content: list[tuple[str, bytes]]) -> None:
    """Store clean copies under names that carry their fingerprint; equal ones are stored once."""
    for name, raw in content:
        if not default_storage.exists(name):
            default_storage.save(name, ContentFile(raw))


def take_document(upload: bytes, title: str) -> Document:
    """Keep a PDF, inside the action that uses it. Raises UnusableDocument and ValidationError."""
    check_document(upload)
    fingerprint = hashlib.sha512(upload).hexdigest()
    name = f"documents/{fingerprint[:32]}.pdf"
    _keep_copies([(name, upload)])
    document = Document(title=title, name=name, size=len(upload), sha512=fingerprint)
    document.full_clean()
    document.save()
    return document

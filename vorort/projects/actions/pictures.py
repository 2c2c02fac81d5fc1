"""Pictures with credit and consent, and documents."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from vorort.files.bulk import drop_picture, take_document, take_picture
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.record import assign
from vorort.ground.text import normalised
from vorort.projects.actions.inside import Photo
from vorort.projects.models import Project, ProjectDocument, ProjectPicture
from vorort.projects.rules import MOST_PICTURES, first_of

_AGREED = gettext_noop("Please say how those who can be recognised have agreed.")
SHOWN = ("mark", "shows_people", "consent")
# what is said about a picture, and in which column it stands
WORDS = {"alt": "alt_de", "caption": "caption_de", "credit": "creator"}


@action("projects.add_picture")
def add_picture(project: Project, *, photo: Photo, by: Actor, at: datetime = STAMPED) -> ProjectPicture:
    """Add a picture behind the others. Raises ValidationError, also where people can be recognised and nothing is said
    of their consent, and UnusablePicture."""
    return take_photo(project, photo)


@action("projects.change_picture")
def change_picture(
    project: Project, *, number: int, values: Mapping[str, Any], by: Actor, at: datetime = STAMPED
) -> ProjectPicture:
    """Say anew what a picture shows, what stands below it, who made it, and how those who can be recognised have agreed.

    `values` are any of alt, caption, credit, mark, shows_people and consent. Raises ValidationError, and DoesNotExist for a
    picture of another project.
    """
    row = project.pictures.select_related("picture").get(pk=number)
    told = {name: normalised(value) if isinstance(value, str) else value for name, value in values.items()}
    assign(row, {name: value for name, value in told.items() if name not in WORDS}, SHOWN)
    assign(row.picture, {WORDS[name]: told[name] for name in WORDS if name in told}, tuple(WORDS.values()))
    if row.shows_people and not row.consent:
        raise ValidationError({"consent": _(_AGREED)})
    for changed in (row, row.picture):
        changed.full_clean()
        changed.save()
    return row


@action("projects.move_picture")
def move_picture(project: Project, *, number: int, is_up: bool, by: Actor, at: datetime = STAMPED) -> None:
    """Let a picture change places with the one before it, or behind it. The first is shown in lists.

    At the end, and where there is none, nothing changes.
    """
    rows = list(project.pictures.all())
    order = [row.pk for row in rows]
    place = order.index(number) if number in order else -1
    other = place - 1 if is_up else place + 1
    if place < 0 or not 0 <= other < len(rows):
        return
    one, two = rows[place], rows[other]
    # two never stand at one place, and there need not be a free one: one steps aside altogether
    key, one.position, two.position = two.pk, two.position, one.position
    two.delete()
    one.save()
    two.pk = key
    two.save(force_insert=True)


@action("projects.remove_picture")
def remove_picture(project: Project, *, number: int, by: Actor, at: datetime = STAMPED) -> None:
    """Take a picture away with its copies, such as when somebody no longer agrees. Where there is none, nothing changes."""
    for row in project.pictures.filter(pk=number).select_related("picture"):
        row.delete()
        drop_picture(row.picture)


@action("projects.add_document")
def add_document(
    project: Project,
    *,
    upload: bytes,
    title: str,
    by: Actor,
    is_public: bool = True,
    at: datetime = STAMPED,
) -> ProjectDocument:
    """Keep a PDF with a project, for everybody or for those who work for it. Raises UnusableDocument and
    ValidationError."""
    document = take_document(upload, normalised(title))
    return ProjectDocument.objects.create(project=project, document=document, is_public=is_public)


@action("projects.remove_document")
def remove_document(project: Project, *, number: int, by: Actor, at: datetime = STAMPED) -> None:
    """Take a document away. Where there is none, nothing changes."""
    for row in project.documents.filter(pk=number).select_related("document"):
        row.delete()
        row.document.delete()


def take_photo(project: Project, photo: Photo) -> ProjectPicture:
    """The same inside another door."""
    consent = normalised(photo.consent)
    if photo.shows_people and not consent:
        raise ValidationError({"consent": _(_AGREED)})
    place = first_of(project.pictures.values_list("position", flat=True))
    if place > MOST_PICTURES:
        raise ValidationError({"picture": _("These are as many pictures as a project can have.")})
    row = ProjectPicture(
        project=project, position=place, mark=photo.mark, shows_people=photo.shows_people, consent=consent
    )
    row.picture = take_picture(photo.upload, photo.words)
    row.full_clean()
    row.save()
    return row

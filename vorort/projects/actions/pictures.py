"""Pictures with credit and consent, and documents."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.files.bulk import drop_picture, take_document, take_picture
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.text import normalised
from vorort.projects.actions.inside import Photo
from vorort.projects.models import Project, ProjectDocument, ProjectPicture
from vorort.projects.rules import MOST_PICTURES, first_of


@action("projects.add_picture")
def add_picture(project: Project, *, photo: Photo, by: Actor, at: datetime = STAMPED) -> ProjectPicture:
    """Add a picture behind the others. Raises ValidationError, also where people can be recognised and nothing is said
    of their consent, and UnusablePicture."""
    return take_photo(project, photo)


@action("projects.change_picture")
def change_picture(
    project: Project, *, position: int, mark: str, to: int | None = None, by: Actor, at: datetime = STAMPED
) -> None:
    """Say whether a picture shows what was before or after, and put it to another place; the one there takes its own.

    Where there is none, nothing changes. Raises ValidationError.
    """
    row = project.pictures.filter(position=min(position, MOST_PICTURES + 1)).first()
    if row is None:
        return
    row.mark = mark
    row.full_clean()
    row.save()
    other = project.pictures.filter(position=to).exclude(pk=row.pk).first() if to else None
    if other:
        # two never stand at one place, so one of them makes room first
        free = first_of(project.pictures.values_list("position", flat=True))
        places = ((other.pk, min(free, MOST_PICTURES)), (row.pk, other.position), (other.pk, row.position))
        if free > MOST_PICTURES:
            raise ValidationError(_("Please remove a picture first."))
        for key, place in places:
            ProjectPicture.objects.filter(pk=key).update(position=place)


@action("projects.remove_picture")
def remove_picture(project: Project, *, position: int, by: Actor, at: datetime = STAMPED) -> None:
    """Take a picture away with its copies, such as when somebody no longer agrees. Where there is none, nothing changes."""
    for row in project.pictures.filter(position=min(position, MOST_PICTURES + 1)).select_related("picture"):
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
        told = _("Please say how those who can be recognised have agreed.")
        raise ValidationError({"consent": told})
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

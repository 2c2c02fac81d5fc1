"""What is shown and told of a project: pictures, documents, news, and what came of it."""

from django.conf import settings
from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from vorort.files.models import Document, Picture
from vorort.ground.record import Record
from vorort.projects.choices import Mark
from vorort.projects.models.projects import Project
from vorort.projects.rules import MOST_LETTERS, MOST_OF_POST, MOST_PICTURES


class ProjectPicture(models.Model):
    """A picture of a project at its place. Whoever can be recognised has agreed, or it is not here."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="pictures")
    picture = models.OneToOneField(Picture, on_delete=models.PROTECT, related_name="+")
    position = models.PositiveSmallIntegerField()
    mark = models.CharField(max_length=6, choices=Mark.choices, blank=True)
    shows_people = models.BooleanField(default=False)
    # who has agreed, on which day and how; never public
    consent = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(
                fields=["project", "position"],
                name="projects_picture_place_once",
                violation_error_message=_("There is a picture at this place already."),
            ),
            models.CheckConstraint(
                name="projects_picture_among_many", condition=Q(position__gte=1, position__lte=MOST_PICTURES)
            ),
            models.CheckConstraint(name="projects_picture_mark_known", condition=Q(mark__in=Mark.values)),
            models.CheckConstraint(
                name="projects_picture_people_agree",
                condition=Q(shows_people=False) | ~Q(consent=""),
                violation_error_message=_("Please say how those who can be recognised have agreed."),
            ),
        ]

    def __str__(self) -> str:
        return str(self.picture)


class ProjectDocument(Record):
    """A PDF of a project: for everybody, or for those who work for it."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="documents")
    document = models.OneToOneField(Document, on_delete=models.PROTECT, related_name="+")
    is_public = models.BooleanField(default=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return str(self.document)


class ProjectUpdate(Record):
    """News of a project, in a few sentences."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="updates")
    text = models.TextField(max_length=MOST_OF_POST, validators=[MaxLengthValidator(MOST_OF_POST)])
    at = models.DateTimeField()
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering = ["-at", "-pk"]
        indexes = [models.Index(fields=["project", "-at"], name="projects_update_of_project")]
        constraints = [models.CheckConstraint(name="projects_update_has_text", condition=~Q(text=""))]

    def __str__(self) -> str:
        return self.text[:60]


class ClosingReport(Record):
    """What came of a project: in words and in numbers, for everybody and for the report of the year."""

    project = models.OneToOneField(Project, on_delete=models.CASCADE, related_name="report")
    text = models.TextField(max_length=MOST_LETTERS, validators=[MaxLengthValidator(MOST_LETTERS)])
    # what is different now, and what one would do otherwise
    outcome = models.TextField(
        max_length=MOST_LETTERS, blank=True, validators=[MaxLengthValidator(MOST_LETTERS)]
    )
    visitors = models.PositiveIntegerField(null=True, blank=True)
    participants = models.PositiveIntegerField(null=True, blank=True)
    reported_at = models.DateTimeField()
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        constraints = [models.CheckConstraint(name="projects_report_has_text", condition=~Q(text=""))]

    def __str__(self) -> str:
        return str(self.project_id)

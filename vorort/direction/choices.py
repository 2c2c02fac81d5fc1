from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class ProfileState(TextChoices):
    """Where a version of a profile stands. What is adopted never changes."""

    DRAFT = "draft", _("Draft")
    HANDED_IN = "handed_in", _("waits for the steering committee")
    ADOPTED = "adopted", _("adopted")


class ProgrammeState(TextChoices):
    """Whether everybody can read it."""

    DRAFT = "draft", _("Draft")
    ADOPTED = "adopted", _("adopted")


class TaskState(TextChoices):
    """What became of a task."""

    PLANNED = "planned", _("planned")
    DONE = "done", _("done")
    DROPPED = "dropped", _("dropped")

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from vorort.direction.models import Profile, ProgrammeTask, WorkProgramme
from vorort.people.models import User
from vorort.people.own_data import Row, people_of, row_of, tells


@tells(
    "direction.tasks",
    _("Tasks I am responsible for"),
    about=ProgrammeTask,
    labels={
        "title": _("Task"),
        "programme": _("Work programme"),
        "due_on": _("Due on"),
        "state": _("State"),
        "settled_on": _("Settled on"),
        "note": _("Note"),
    },
)
def _tasks(user: User) -> Iterator[Row]:
    rows = ProgrammeTask.objects.filter(responsible__in=people_of(user))
    for row in rows.select_related("programme__district"):
        words = {"programme": str(row.programme), "state": row.get_state_display()}
        yield row_of(row, "title", "due_on", "settled_on", "note", **words)


@tells(
    "direction.profiles",
    _("Profiles of districts I have drafted"),
    about=Profile,
    labels={
        "district": _("District"),
        "version": _("Version"),
        "state": _("State"),
        "created": _("Made on"),
    },
)
def _profiles(user: User) -> Iterator[Row]:
    for row in Profile.objects.filter(author=user).select_related("district"):
        yield row_of(row, "version", "created", district=row.district.name, state=row.get_state_display())


@tells(
    "direction.programmes",
    _("Work programmes I have drafted"),
    about=WorkProgramme,
    labels={"district": _("District"), "year": _("Year"), "state": _("State"), "created": _("Made on")},
)
def _programmes(user: User) -> Iterator[Row]:
    for row in WorkProgramme.objects.filter(author=user).select_related("district"):
        district = row.district.name if row.district else ""
        yield row_of(row, "year", "created", district=district, state=row.get_state_display())

from collections.abc import Iterator

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from vorort.people.models import User
from vorort.people.own_data import Row, row_of, tells
from vorort.projects.models import ClosingReport, Event, Measure, ProjectUpdate, RegisterEntry, TeamMember


@tells(
    "projects.teams",
    _("Projects I see to"),
    about=TeamMember,
    labels={"project": _("Project"), "role": _("Part in it"), "is_contact": _("Contact person")},
)
def _teams(user: User) -> Iterator[Row]:
    for row in TeamMember.objects.filter(person__user=user).select_related("project__thread"):
        yield row_of(row, "role", "is_contact", project=row.project.title)


@tells(
    "projects.measures",
    _("Steps of projects I am responsible for"),
    about=Measure,
    labels={
        "project": _("Project"),
        "title": _("Title"),
        "state": _("State"),
        "due_on": _("Until"),
        "done_on": _("Done on"),
    },
)
def _measures(user: User) -> Iterator[Row]:
    for row in Measure.objects.filter(responsible__user=user).select_related("project__thread"):
        words = {"project": row.project.title, "state": row.get_state_display()}
        yield row_of(row, "title", "due_on", "done_on", **words)


@tells(
    "projects.updates",
    _("News of projects I have written"),
    about=ProjectUpdate,
    labels={"project": _("Project"), "text": _("Text"), "at": _("On")},
)
def _updates(user: User) -> Iterator[Row]:
    for row in ProjectUpdate.objects.filter(author=user).select_related("project__thread"):
        yield row_of(row, "text", "at", project=row.project.title)


@tells(
    "projects.reports",
    _("Closing reports I have written"),
    about=ClosingReport,
    labels={
        "project": _("Project"),
        "text": _("Text"),
        "outcome": _("What came of it"),
        "reported_at": _("On"),
    },
)
def _reports(user: User) -> Iterator[Row]:
    for row in ClosingReport.objects.filter(author=user).select_related("project__thread"):
        yield row_of(row, "text", "outcome", "reported_at", project=row.project.title)


@tells(
    "projects.entries",
    _("Places I have suggested for a register"),
    about=RegisterEntry,
    labels={
        "project": _("Project"),
        "name": _("Name"),
        "street": _("Address"),
        "note": _("Note"),
        "state": _("State"),
        "created": _("Suggested on"),
    },
)
def _entries(user: User) -> Iterator[Row]:
    own = Q(suggested_by=user) | Q(address__user=user)
    for row in RegisterEntry.objects.filter(own).select_related("project__thread"):
        words = {"project": row.project.title, "state": row.get_state_display()}
        yield row_of(row, "name", "street", "note", "created", **words)


@tells(
    "projects.events",
    _("Dates I have entered"),
    about=Event,
    labels={
        "title": _("Title"),
        "text": _("Text"),
        "begins": _("Begin"),
        "ends": _("End"),
        "where": _("Place"),
        "organiser": _("Organised by"),
        "state": _("State"),
        "created": _("Entered on"),
    },
)
def _events(user: User) -> Iterator[Row]:
    own = Q(thread__author=user) | Q(address__user=user) | Q(entered_by=user)
    for row in Event.objects.filter(own).select_related("thread"):
        words = {"title": row.title, "state": row.get_state_display()}
        yield row_of(row, "text", "begins", "ends", "where", "organiser", "created", **words)

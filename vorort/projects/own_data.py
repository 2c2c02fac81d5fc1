from collections.abc import Iterator

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from vorort.people.models import User
from vorort.people.own_data import Row, row_of, tells
from vorort.projects.choices import Offer
from vorort.projects.models import (
    ClosingReport,
    Event,
    Listing,
    Measure,
    ProjectUpdate,
    RegisterEntry,
    TeamMember,
)
from vorort.projects.models.listings import CONTACTS, OFFERS


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


@tells(
    "projects.listings",
    _("Entries of the directory I have suggested or written down"),
    about=Listing,
    labels={
        "title": _("Name"),
        "summary": _("In one sentence"),
        "street": _("Address"),
        "lon": _("Longitude"),
        "lat": _("Latitude"),
        "link": _("Website"),
        "contact_name": _("Whom to ask"),
        "contact_email": _("E-mail address"),
        "contact_phone": _("Phone number"),
        "shows_name": _("Everybody may read whom to ask"),
        "shows_email": _("Everybody may read the e-mail address"),
        "shows_phone": _("Everybody may read the phone number"),
        **{offer.value: offer.label for offer in Offer},
        "state": _("State"),
        "consented_at": _("Agreed on"),
        "consent_wording": _("Agreed to the wording of"),
        "confirmed_until": _("Holds until"),
        "created": _("Entered on"),
    },
)
def _listings(user: User) -> Iterator[Row]:
    own = Q(thread__author=user) | Q(address__user=user) | Q(entered_by=user)
    told = (
        "summary",
        "street",
        "lon",
        "lat",
        "link",
        *CONTACTS,
        "shows_name",
        "shows_email",
        "shows_phone",
        *OFFERS,
    )
    dated = ("consented_at", "consent_wording", "confirmed_until", "created")
    for row in Listing.objects.filter(own).select_related("thread"):
        words = {"title": row.title, "state": row.get_state_display()}
        yield row_of(row, *told, *dated, **words)

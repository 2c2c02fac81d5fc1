from collections.abc import Iterator

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from vorort.ideas.models import Answer, Idea, Note, ParentalConsent, Support
from vorort.people.models import User
from vorort.people.own_data import Row, row_of, tells
from vorort.people.selectors import confirmed_addresses


@tells(
    "ideas.ideas",
    _("My ideas"),
    about=Idea,
    labels={
        "number": _("Number"),
        "title": _("Title"),
        "text": _("Text"),
        "district": _("District"),
        "where": _("Where"),
        "author_name": _("Name"),
        "way": _("How it came in"),
        "state": _("State"),
        "published_at": _("Published on"),
        "created": _("Made on"),
    },
)
def _ideas(user: User) -> Iterator[Row]:
    own = Q(thread__author=user) | Q(address__user=user)
    for row in Idea.objects.filter(own).select_related("thread", "district").order_by("pk"):
        words = {
            "way": row.get_way_display(),
            "state": row.get_state_display(),
            "district": row.district.name,
        }
        told = row_of(row, "title", "text", "where", "author_name", "published_at", "created", **words)
        yield {"number": row.pk, **told}


@tells(
    "ideas.supports",
    _("Ideas I support"),
    about=Support,
    labels={"idea": _("Idea"), "given_at": _("Supported on")},
)
def _supports(user: User) -> Iterator[Row]:
    own = Q(user=user) | Q(address__user=user)
    for row in Support.objects.filter(own).select_related("idea__thread").order_by("pk"):
        yield row_of(row, "given_at", idea=row.idea.title)


@tells(
    "ideas.answers",
    _("What I have said about ideas"),
    about=Answer,
    labels={"idea": _("Idea"), "kind": _("Kind"), "text": _("Text"), "at": _("On")},
)
def _answers(user: User) -> Iterator[Row]:
    for row in Answer.objects.filter(author=user).select_related("idea__thread"):
        yield row_of(row, "text", "at", idea=row.idea.title, kind=row.get_kind_display())


@tells(
    "ideas.notes",
    _("Notes I have written about ideas"),
    about=Note,
    labels={"idea": _("Idea"), "text": _("Text"), "created": _("Written on")},
)
def _notes(user: User) -> Iterator[Row]:
    for row in Note.objects.filter(author=user).select_related("idea__thread"):
        yield row_of(row, "text", "created", idea=row.idea.title)


@tells(
    "ideas.consents",
    _("Consent of parents to ideas"),
    about=ParentalConsent,
    labels={
        "idea": _("Idea"),
        "way": _("How a parent was asked"),
        "email": _("E-mail address"),
        "asked_at": _("Asked on"),
        "given_at": _("Agreed on"),
        "declined_at": _("Declined on"),
    },
)
def _consents(user: User) -> Iterator[Row]:
    mine = Q(idea__thread__author=user) | Q(idea__address__user=user)
    told = mine | Q(recorded_by=user) | Q(email__in=confirmed_addresses(user))
    for row in ParentalConsent.objects.filter(told).select_related("idea__thread").order_by("pk"):
        words = {"idea": row.idea.title, "way": row.get_way_display()}
        yield row_of(row, "email", "asked_at", "given_at", "declined_at", **words)

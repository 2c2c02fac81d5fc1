from collections.abc import Iterator

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from vorort.people.models import User
from vorort.people.own_data import Row, row_of, tells
from vorort.people.selectors import confirmed_addresses
from vorort.volunteering.models import (
    Assignment,
    Certificate,
    HelpCall,
    HelpConsent,
    Hours,
    Match,
    Opportunity,
    ProfileSkill,
    VolunteerProfile,
)


def _mine(user: User, way: str = "") -> Q:
    """What is about somebody, and what they have entered for others."""
    return Q((f"{way}user", user)) | Q((f"{way}entered_by", user))


@tells(
    "volunteering.profile",
    _("How I help"),
    about=VolunteerProfile,
    labels={
        "name": _("Name"),
        "phone": _("Phone"),
        "where": _("Place"),
        "metres": _("How far I go, in metres"),
        "born_in": _("Year of birth"),
        "reach_by": _("How to reach me"),
        "wants_proposals": _("I want to be asked"),
        "wants_calls": _("I want calls for help"),
        "themes": _("Themes"),
        "districts": _("Districts"),
        "minutes": _("Minutes I give"),
        "time": _("When I have time"),
        "way": _("How it came in"),
        "created": _("Made on"),
    },
)
def _profile(user: User) -> Iterator[Row]:
    for row in VolunteerProfile.objects.filter(_mine(user)).order_by("pk"):
        budget = getattr(row, "budget", None)
        yield row_of(
            row, "name", "phone", "where", "metres", "born_in", "wants_proposals", "wants_calls", "created",
            reach_by=row.get_reach_by_display(), way=row.get_way_display(),
            themes=", ".join(map(str, row.themes.all())), districts=", ".join(map(str, row.districts.all())),
            minutes=budget.minutes if budget else None,
            time=", ".join(map(str, budget.windows.all())) if budget else "",
        )  # fmt: skip


@tells(
    "volunteering.skills",
    _("What I can do"),
    about=ProfileSkill,
    labels={
        "skill": _("Skill"),
        "wants_to_learn": _("would like to learn"),
        "proof_seen_on": _("Proof seen on"),
        "proof_until": _("Proof holds until"),
    },
)
def _skills(user: User) -> Iterator[Row]:
    rows = ProfileSkill.objects.filter(_mine(user, "profile__") | Q(seen_by=user))
    for row in rows.select_related("skill").order_by("pk"):
        yield row_of(row, "wants_to_learn", "proof_seen_on", "proof_until", skill=str(row.skill))


@tells(
    "volunteering.assignments",
    _("Where I help"),
    about=Assignment,
    labels={
        "title": _("Title"),
        "begins": _("From"),
        "ends": _("Until"),
        "state": _("State"),
        "offered_at": _("Asked on"),
        "accepted_at": _("Agreed on"),
        "waiting_since": _("On the waiting list since"),
        "checked_in_at": _("There since"),
        "ended_at": _("Ended on"),
    },
)
def _assignments(user: User) -> Iterator[Row]:
    rows = Assignment.objects.filter(_mine(user, "volunteer__") | Q(entered_by=user))
    for row in rows.select_related("shift__opportunity__thread").order_by("pk"):
        told: Row = {"title": row.shift.opportunity.title, "state": row.get_state_display()}
        when: Row = {"begins": row.shift.begins, "ends": row.shift.ends}
        names = ("offered_at", "accepted_at", "waiting_since", "checked_in_at", "ended_at")
        yield row_of(row, *names, **told, **when)


@tells(
    "volunteering.consents",
    _("Consent of parents to helping"),
    about=HelpConsent,
    labels={
        "title": _("Title"),
        "way": _("How a parent was asked"),
        "email": _("E-mail address"),
        "asked_at": _("Asked on"),
        "given_at": _("Agreed on"),
        "declined_at": _("Declined on"),
    },
)
def _consents(user: User) -> Iterator[Row]:
    mine = _mine(user, "assignment__volunteer__") | Q(assignment__entered_by=user)
    told = mine | Q(recorded_by=user) | Q(email__in=confirmed_addresses(user))
    rows = HelpConsent.objects.filter(told).select_related("assignment__shift__opportunity__thread")
    for row in rows.order_by("pk"):
        words: Row = {"title": row.assignment.shift.opportunity.title, "way": row.get_way_display()}
        yield row_of(row, "email", "asked_at", "given_at", "declined_at", **words)


@tells(
    "volunteering.hours",
    _("Hours"),
    about=Hours,
    labels={
        "title": _("Title"),
        "kind": _("Kind"),
        "day": _("Day"),
        "minutes": _("Minutes"),
        "note": _("Note"),
        "at": _("Written on"),
    },
)
def _hours(user: User) -> Iterator[Row]:
    rows = Hours.objects.filter(_mine(user, "volunteer__") | Q(entered_by=user))
    for row in rows.select_related("opportunity__thread"):
        yield row_of(
            row, "day", "minutes", "note", "at", title=row.opportunity.title, kind=row.get_kind_display()
        )


@tells(
    "volunteering.certificates",
    _("Certificates about my help"),
    about=Certificate,
    labels={
        "code": _("Code"),
        "begins": _("From"),
        "ends": _("Until"),
        "minutes": _("Minutes"),
        "issued_at": _("Issued on"),
        "revoked_at": _("Taken back on"),
    },
)
def _certificates(user: User) -> Iterator[Row]:
    for row in Certificate.objects.filter(_mine(user, "volunteer__")).order_by("pk"):
        yield row_of(row, "code", "begins", "ends", "minutes", "issued_at", "revoked_at")


@tells(
    "volunteering.led",
    _("Where I lead helpers"),
    about=Opportunity,
    labels={"title": _("Title"), "created": _("Made on")},
)
def _led(user: User) -> Iterator[Row]:
    for row in Opportunity.objects.filter(lead__user=user).select_related("thread").order_by("pk"):
        yield row_of(row, "title", "created")


@tells(
    "volunteering.matches",
    _("Matches I have asked for"),
    about=Match,
    labels={"asked_at": _("Asked on"), "people": _("People looked at"), "shifts": _("Shifts looked at")},
)
def _matches(user: User) -> Iterator[Row]:
    for row in Match.objects.filter(asked_by=user).order_by("pk"):
        yield row_of(row, "asked_at", "people", "shifts")


@tells(
    "volunteering.calls",
    _("Calls for help I have sent"),
    about=HelpCall,
    labels={"title": _("Title"), "sent_at": _("Sent on"), "reached": _("Reached")},
)
def _calls(user: User) -> Iterator[Row]:
    for row in HelpCall.objects.filter(sent_by=user).select_related("opportunity__thread").order_by("pk"):
        yield row_of(row, "sent_at", "reached", title=row.opportunity.title)

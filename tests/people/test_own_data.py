"""What is told to somebody about themselves: everything, in plain values, and nothing about anybody else."""

import json
from datetime import date, datetime

import pytest
from allauth.account.models import EmailAddress
from django.core.serializers.json import DjangoJSONEncoder

from tests.factories.committees import make_group, sit
from tests.factories.conversation import make_comment, make_message, make_report
from tests.factories.districts import make_district
from tests.factories.events import make_event
from tests.factories.files import make_picture
from tests.factories.ideas import make_idea, make_idea_draft, make_supporters
from tests.factories.listings import make_listing
from tests.factories.meetings import (
    arrive,
    invite,
    make_amendment,
    make_candidate,
    make_conflict,
    make_item,
    make_paper,
    make_proxy,
    make_running,
    make_vote,
)
from tests.factories.meetings_preparing import ask, make_resolution
from tests.factories.notifications import make_notice
from tests.factories.outbox import make_mail
from tests.factories.people import make_consent, make_duty, make_invitation, make_organisation, make_person
from tests.factories.projects import make_finished, make_measure, make_register
from tests.factories.threads import make_thread
from tests.factories.volunteering import make_profile, make_shift, make_skill
from vorort.committees.models import Joining
from vorort.conversation.models import Follow, Moderation
from vorort.direction.models import Profile, ProgrammeTask, WorkProgramme
from vorort.ground.actor import user_actor
from vorort.ground.clock import now
from vorort.ideas.models import Answer, Note, ParentalConsent
from vorort.meetings.models import (
    CalendarFeed,
    DateAnswer,
    MeetingTask,
    Minutes,
    Objection,
    OpenBallot,
    RollEntry,
    SecrecyRequest,
    Signature,
)
from vorort.notifications.models import Preference
from vorort.people.models import Address, OrganisationContact
from vorort.people.own_data import known_parts, own_data, tells
from vorort.projects.models import ClosingReport, Event, Listing, ProjectUpdate, RegisterEntry, TeamMember
from vorort.volunteering.actions import sign_up
from vorort.volunteering.models import (
    Certificate,
    HelpCall,
    HelpConsent,
    Hours,
    Match,
    Opportunity,
    ProfileSkill,
)

PLAIN = str | int | bool | date | datetime | None


def furnish(user):
    """Something of every kind hangs on this user."""
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    Address.objects.create(user=user, email=f"privat-{user.email}", confirmed_at=now())
    person = make_person(user.name, user=user, picture=make_picture(), phone=f"0231 {user.pk}")
    make_consent(person)
    make_duty(user, "auditor")
    make_invitation(person, user.email, accepted_at=now())
    OrganisationContact.objects.create(organisation=make_organisation(), person=person)
    make_mail(user.email, subject=f"An {user.name}")
    make_message(email=f"privat-{user.email}", text=f"Von {user.name}")
    thread = make_thread(f"Bänke für {user.name}", author=user)
    comment = make_comment(thread, user_actor(user.pk), f"Kommentar von {user.name}", author_name=user.name)
    Follow.objects.create(thread=thread, user=user, since=now())
    make_report(thread, name=user.name, email=user.email)
    Moderation.objects.create(thread=thread, comment=comment, rule="law", reason="x", hidden_at=now())
    group = make_group(f"Gruppe von {user.name}")
    sit(person, group)
    programme = WorkProgramme.objects.create(year=2000 + user.pk % 100, author=user)
    ProgrammeTask.objects.create(
        programme=programme, title=f"Bänke von {user.name}", responsible=person, committee=group
    )
    there = make_district(f"Bezirk von {user.name}")
    Profile.objects.create(district=there, version=1, drafted_by=group, author=user)
    idea = make_idea(there, user, title=f"Idee von {user.name}")
    make_supporters(idea, user)
    Answer.objects.create(idea=idea, kind="answer", text=f"Antwort von {user.name}", at=now(), author=user)
    Note.objects.create(idea=idea, text=f"Notiz von {user.name}", author=user)
    ParentalConsent.objects.create(
        idea=make_idea_draft(there, user_actor(user.pk)), way="paper", asked_at=now()
    )
    furnish_meetings(person, group)
    furnish_projects(person, there)
    furnish_helping(user, group)
    make_paper(group, title=f"Vorlage von {user.name}", author=user)
    make_notice(thread, user=user, about=f"Von {user.name}")
    Preference.objects.create(user=user, kind="own", rhythm="weekly")
    Joining.objects.create(committee=group, kind="request", user=user, email=user.email, made_at=now())


def furnish_meetings(person, group):
    """They were invited, came, voted, stood for election, and see to something."""
    CalendarFeed.objects.create(user=person.user)
    meeting, member = make_running(group), group.mandates.get(person=person)
    invite(meeting, member)
    arrive(meeting, member)
    item = make_item(meeting, f"Wahl für {person.family_name}")
    make_conflict(item, person)
    make_proxy(meeting, person, make_person("Dritte"))
    make_amendment(make_paper(group), proposed_by=person)
    vote = make_vote(item, kind="election", method="open")
    make_candidate(vote, person)
    SecrecyRequest.objects.create(vote=vote, person=person, asked_at=now())
    entry = RollEntry.objects.create(vote=vote, person=person, mandate=member, cast_by=person)
    vote.state, vote.opened_at = "open", now()
    vote.save()
    OpenBallot.objects.create(entry=entry, choice="yes", cast_at=now())
    MeetingTask.objects.create(meeting=meeting, text="Anrufen", responsible=person)
    make_resolution(group, responsible=person)
    minutes = Minutes.objects.create(meeting=meeting, recorder=person)
    Objection.objects.create(minutes=minutes, person=person, text="Ich war da", raised_at=now())
    Signature.objects.create(minutes=minutes, person=person, role="chair", signed_at=now(), digest="x")
    DateAnswer.objects.create(option=ask(group).options.all()[0], person=person, reply="yes")


def furnish_projects(person, district):
    """They see to a project, have a step to do, have written about it, and entered a date."""
    project, user = make_finished(district, title=f"Fest von {person.family_name}"), person.user
    TeamMember.objects.create(project=project, person=person, role="Musik")
    make_measure(project, responsible=person)
    ProjectUpdate.objects.create(project=project, text="Es geht los.", at=now(), author=user)
    ClosingReport.objects.create(project=project, text="Es war schön.", reported_at=now(), author=user)
    RegisterEntry.objects.create(
        project=make_register(district), name="Kiosk", suggested_by=user, form_key=f"kiosk-{user.pk}"
    )
    market = make_event(district, title=f"Markt von {person.family_name}")
    Event.objects.filter(pk=market.pk).update(entered_by=user)
    shop = make_listing(district, title=f"Laden von {person.family_name}")
    Listing.objects.filter(pk=shop.pk).update(entered_by=user)


def furnish_helping(user, group):
    """They help, lead others, and have asked for them."""
    shift = make_shift(group, title=f"Helfen mit {user.name}")
    opportunity, profile = shift.opportunity, make_profile(user)
    Opportunity.objects.filter(pk=opportunity.pk).update(lead=user.person)
    ProfileSkill.objects.create(profile=profile, skill=make_skill())
    place = sign_up(shift, by=user_actor(user.pk))
    HelpConsent.objects.create(
        assignment=place, way="paper", asked_at=now(), given_at=now(), recorded_by=user
    )
    Hours.objects.create(
        volunteer=profile, opportunity=opportunity, kind="entry", day=now().date(), minutes=60, at=now()
    )
    Certificate.objects.create(
        volunteer=profile, code=f"code-{user.pk}", name=user.name, begins=now().date(), ends=now().date(),
        minutes=60, issued_at=now(),
    )  # fmt: skip
    Match.objects.create(committee=group, asked_at=now(), asked_by=user)
    HelpCall.objects.create(opportunity=opportunity, sent_at=now(), reached=1, sent_by=user)


@pytest.fixture
def told(bea, anna):
    """What Bea is told, while Anna has just as much."""
    furnish(anna)
    furnish(bea)
    return own_data(bea)


def test_every_part_has_something_to_tell(told):
    assert [key for key, rows in told.items() if not rows and not key.startswith("portal.")] == []


def test_everything_is_told_in_plain_values_with_words_for_each(told):
    for part in known_parts():
        for row in told[part.key]:
            assert row.keys() <= part.labels.keys()
            assert all(isinstance(value, PLAIN) for value in row.values())


def test_nobody_else_is_told_of(told):
    text = json.dumps(told, cls=DjangoJSONEncoder)
    assert "Bea" in text
    assert "bea@example.org" in text
    assert "Anna" not in text
    assert "anna" not in text


def test_what_was_merged_into_the_record_is_told_too(bea):
    make_invitation(make_person(merged_into=make_person(user=bea)), "frueher@example.org")
    assert [row["email"] for row in own_data(bea)["people.invitations"]] == ["frueher@example.org"]


def test_an_address_that_nobody_has_confirmed_opens_nothing(anna):
    EmailAddress.objects.create(user=anna, email="bea@example.org", verified=False)
    make_message(email="bea@example.org")
    make_mail("bea@example.org")
    told = own_data(anna)
    assert (told["conversation.messages"], told["people.mails"]) == ([], [])


def test_a_new_account_is_told_of_its_account_only(anna):
    assert {key for key, rows in own_data(anna).items() if rows} == {"people.account"}


def test_a_part_is_told_in_one_place():
    with pytest.raises(ValueError, match="elsewhere"):
        tells("people.account", "", about=Address, labels={})(lambda user: [])

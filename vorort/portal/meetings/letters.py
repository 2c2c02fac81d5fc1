"""Mails around meetings: the invitation with its link, what has changed, what is asked, what was sent."""

from collections.abc import Iterable
from datetime import timedelta

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.committees.models import Mandate
from vorort.districts.models import City
from vorort.ground.clock import now
from vorort.meetings.choices import ELECTRONIC, Channel, MeetingState, Method, MinutesState, Right, VoteState
from vorort.meetings.models import DatePoll, Invitation, Meeting, Minutes, Vote
from vorort.meetings.selectors.reading import AgendaRow, agenda_of
from vorort.people.models import Person
from vorort.portal.meetings.answering import actor_behind
from vorort.shell.calendars import calendar_of
from vorort.shell.filters import moment
from vorort.shell.mails import Attachment, write
from vorort.shell.meetings.calendars import entry_of
from vorort.shell.meetings.invitations import pdf_for
from vorort.shell.meetings.links import INVITATION
from vorort.shell.meetings.words import mode_word, when_text

OF_INVITATION = ("person__user", "mandate", "meeting__thread", "meeting__committee")


def invitations_of(meeting_id: int) -> Iterable[Invitation]:
    """Everybody who was invited, with all that a mail says."""
    return Invitation.objects.filter(meeting=meeting_id).select_related(*OF_INVITATION).order_by("pk")


def write_invitation(row: Invitation, city: City) -> None:
    """To whoever is invited by mail, as long as the meeting is ahead."""
    meeting, to = row.meeting, address_of(row.person)
    if (
        row.channel != Channel.EMAIL
        or not to
        or meeting.state not in (MeetingState.INVITED, MeetingState.RUNNING)
    ):
        return
    with translation.override(settings.LANGUAGE_CODE):
        lines = [
            _("Hello %(name)s,") % {"name": row.person.full_name},
            _("you are invited: %(title)s") % {"title": meeting.title},
            *_facts(meeting),
            meeting.intro,
            _agenda(row),
            _("Here you read the papers and say whether you come. You need no account:"),
            _link(row),
            _("The link is yours alone: please do not pass it on."),
        ]
        subject = _("Invitation: %(title)s, %(day)s") % _about(meeting)
        write(subject, lines, to=to, city=city, attachments=[*_paper(row, city), _calendar(row, city)])


def write_change(row: Invitation, city: City) -> None:
    """To everybody who was invited and can be reached, also those who get a letter besides."""
    meeting, to = row.meeting, address_of(row.person)
    if not to or meeting.state != MeetingState.INVITED:
        return
    with translation.override(settings.LANGUAGE_CODE):
        lines = [
            _("Hello %(name)s,") % {"name": row.person.full_name},
            _("something has changed about this meeting: %(title)s. Now this holds:")
            % {"title": meeting.title},
            *_facts(meeting),
            _("Please say here whether you come; you need no account:"),
            _link(row),
        ]
        subject = _("Changed: %(title)s, %(day)s") % _about(meeting)
        write(subject, lines, to=to, city=city, attachments=[_calendar(row, city)])


def write_agenda(row: Invitation, city: City) -> None:
    """How the agenda reads now, as the person invited may read it; to everybody who can be reached."""
    meeting, to = row.meeting, address_of(row.person)
    if not to or meeting.state != MeetingState.INVITED:
        return
    with translation.override(settings.LANGUAGE_CODE):
        lines = [
            _("Hello %(name)s,") % {"name": row.person.full_name},
            _("the agenda of this meeting has changed: %(title)s, %(when)s.")
            % {"title": meeting.title, "when": _when(meeting)},
            _agenda(row),
            _("Here you read the papers and say whether you come. You need no account:"),
            _link(row),
        ]
        write(_("New agenda: %(title)s, %(day)s") % _about(meeting), lines, to=to, city=city)


def write_cancellation(row: Invitation, city: City) -> None:
    """To everybody who was invited and can be reached."""
    meeting, to = row.meeting, address_of(row.person)
    if not to or meeting.state != MeetingState.CANCELLED:
        return
    with translation.override(settings.LANGUAGE_CODE):
        lines = [
            _("Hello %(name)s,") % {"name": row.person.full_name},
            _("this meeting does not take place: %(title)s, %(when)s")
            % {"title": meeting.title, "when": _when(meeting)},
            _("Reason: %(reason)s") % {"reason": meeting.cancelled_why},
        ]
        subject = _("Cancelled: %(title)s, %(day)s") % _about(meeting)
        write(subject, lines, to=to, city=city, attachments=[_calendar(row, city)])


def write_minutes(minutes: Minutes, city: City) -> None:
    """To the members who were invited, that the draft can be read; what stands in it stays in the workplace."""
    if minutes.state != MinutesState.SENT or not minutes.objections_until:
        return
    meeting, last = minutes.meeting, localtime(minutes.objections_until - timedelta.resolution)
    rows = invitations_of(meeting.pk)
    members = [row for row in rows if row.right in (Right.VOTING, Right.ADVISORY) and address_of(row.person)]
    with translation.override(settings.LANGUAGE_CODE):
        for row in members:
            lines = [
                _("Hello %(name)s,") % {"name": row.person.full_name},
                _("the minutes of this meeting are written: %(title)s, %(day)s.") % _about(meeting),
                _("Please read them in your workplace. Objections are possible until %(day)s.")
                % {"day": moment(last)},
                _page("desk:minutes", meeting.pk),
            ]
            write(
                _("Minutes: %(title)s, %(day)s") % _about(meeting),
                lines,
                to=address_of(row.person),
                city=city,
            )


def write_poll(poll: DatePoll, city: City) -> None:
    """To everybody who sits in the committee: which dates are proposed, and where one answers."""
    if not poll.is_open:
        return
    with translation.override(settings.LANGUAGE_CODE):
        days = "\n".join(f"– {when_text(option.begins, option.ends)}" for option in poll.options.all())
        closes = _("Please answer until %(day)s.") % {"day": moment(poll.closes_on)} if poll.closes_on else ""
        for person in _seated(poll):
            lines = [
                _("Hello %(name)s,") % {"name": person.full_name},
                _("%(committee)s looks for a date: %(title)s. Which of these suits you?")
                % {"committee": poll.committee.name, "title": poll.title},
                days,
                poll.note,
                closes,
                _("You answer in your workplace:"),
                _page("desk:date_poll", poll.pk),
            ]
            write(
                _("Which date suits? %(title)s") % {"title": poll.title},
                lines,
                to=address_of(person),
                city=city,
            )


def write_of_vote(vote: Vote, city: City) -> None:
    """To whoever casts a ballot: that they can, and where. Neither what is voted on nor how anybody votes is told."""
    if vote.method not in ELECTRONIC or vote.state != VoteState.OPEN:
        return
    people = Person.objects.filter(pk__in=vote.roll.values("cast_by")).select_related("user").order_by("pk")
    with translation.override(settings.LANGUAGE_CODE):
        about = {"committee": vote.committee.name}
        until = (
            _("You can vote until %(moment)s.") % {"moment": moment(vote.until, "DATETIME_FORMAT")}
            if vote.until
            else ""
        )
        told = (
            _("%(committee)s decides something in writing, without a meeting. Your vote is asked for.")
            if vote.method == Method.CIRCULAR
            else _("a vote is open in %(committee)s. Your vote is asked for.")
        )
        for person in people:
            if to := address_of(person):
                lines = [
                    _("Hello %(name)s,") % {"name": person.full_name},
                    told % about,
                    until,
                    _("You vote in your workplace, after logging in:"),
                    _page("desk:cast_ballot", vote.pk),
                ]
                write(_("Please vote: %(committee)s") % about, lines, to=to, city=city)


def address_of(person: Person) -> str:
    """Where somebody gets mail: at the address of their record, else at that of their account."""
    return person.email or (person.user.email if person.user and person.user.is_active else "")


def _facts(meeting: Meeting) -> list[str]:
    """When, where, how; each a line of one paragraph, then how one takes part online."""
    told = [
        _("When: %(when)s") % {"when": _when(meeting)},
        _("Where: %(place)s") % {"place": meeting.place} if meeting.place else "",
        _("How: %(mode)s") % {"mode": mode_word(meeting.mode)},
        _("Online: %(address)s") % {"address": meeting.online_url} if meeting.online_url else "",
    ]
    return ["\n".join(filter(None, told)), meeting.access]


def _agenda(row: Invitation) -> str:
    """As the person invited may read it."""
    rows = agenda_of(row.meeting, actor_behind(row))
    if not rows:
        return ""
    shown = [entry for top in rows for entry in (top, *top.parts) if not entry.item.dropped_at]
    return "\n".join([_("Agenda:"), *map(_item, shown)])


def _item(row: AgendaRow) -> str:
    marks = [
        "" if row.item.is_public else _("not public"),
        _("added later") if row.item.added_late_at else "",
    ]
    told = ", ".join(filter(None, marks))
    return f"{row.item.number} {row.item.title}{f' ({told})' if told else ''}"


def _paper(row: Invitation, city: City) -> list[Attachment]:
    """The letter with the agenda as PDF, to print and to file."""
    made = pdf_for(row, city)
    return [Attachment("einladung.pdf", made, "application/pdf")] if made else []


def _calendar(row: Invitation, city: City) -> Attachment:
    """The meeting as a file for one's calendar; the same entry as in every feed."""
    entry = entry_of(row.meeting, _link(row), is_inside=True)
    name = _("%(name)s (example)") % {"name": row.meeting.title} if city.is_demo else row.meeting.title
    return Attachment("sitzung.ics", calendar_of(name, [entry]), "text/calendar")


def _about(meeting: Meeting) -> dict[str, str]:
    return {"title": meeting.title, "day": moment(meeting.begins)}


def _when(meeting: Meeting) -> str:
    return when_text(meeting.begins, meeting.ends)


def _link(row: Invitation) -> str:
    return INVITATION.address(row.pk, language=settings.LANGUAGE_CODE)


def _page(name: str, key: int) -> str:
    return f"{settings.WAGTAILADMIN_BASE_URL}{reverse(name, args=[key])}"


def _seated(poll: DatePoll) -> list[Person]:
    """Each once, by address."""
    mandates = Mandate.objects.in_force(now()).filter(committee=poll.committee)
    people = Person.objects.filter(pk__in=mandates.values("person")).select_related("user").order_by("pk")
    return [person for person in people if address_of(person)]

"""Mails to helpers. Each says when and where, and carries the one link with which everything can be done about it."""

from collections.abc import Callable, Iterable
from functools import wraps

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from vorort.districts.models import City
from vorort.people.models import Address
from vorort.portal.volunteering.calendars import entry_of
from vorort.portal.volunteering.shapes import page_of
from vorort.shell.calendars import calendar_of
from vorort.shell.filters import moment
from vorort.shell.mails import Attachment, write
from vorort.shell.volunteering.links import AGREEING, ASSIGNMENT, SIGNING_UP
from vorort.shell.volunteering.parents import consent_age_of
from vorort.shell.volunteering.words import host_of, when_of, why
from vorort.volunteering.choices import AssignmentState, OfferWay
from vorort.volunteering.models import Assignment, HelpCall, Shift, Skill
from vorort.volunteering.selectors.fitting import reason_of
from vorort.volunteering.selectors.showing import assignment_read


def current(number: int, *states: AssignmentState) -> Assignment | None:
    """An assignment as it stands now; None where it has gone on meanwhile."""
    return assignment_read().filter(pk=number, state__in=states).first()


def _in_their_language(write_it: Callable[[Assignment, City], None]) -> Callable[[Assignment, City], None]:
    """A mail speaks the language somebody has signed up in."""

    @wraps(write_it)
    def written(assignment: Assignment, city: City) -> None:
        with translation.override(assignment.volunteer.language):
            write_it(assignment, city)

    return written


def write_to_confirm(assignment: Assignment, address: Address, city: City) -> None:
    """The link that shows an address is theirs. Says the same to whoever has signed up already."""
    with translation.override(assignment.volunteer.language):
        about = _about(assignment.shift)
        lines = [
            _("Hello,"),
            _("you would like to help: “%(title)s”, %(when)s. One click is missing:") % about,
            SIGNING_UP.address(assignment.shift_id, address.pk, language=assignment.volunteer.language),
            _("If you know nothing about this, you need not do anything. After two days all is deleted."),
        ]
        write(_("Please confirm: %(title)s") % about, lines, to=address.email, city=city)


@_in_their_language
def write_place(assignment: Assignment, city: City) -> None:
    """That they have a place, with all they need to know, and an entry for the calendar."""
    subject = _("You have a place: %(title)s")
    first = _("thank you! You have a place: “%(title)s”, %(when)s.")
    _write(assignment, city, subject, first, [*_details(assignment), _link_words()], with_calendar=True)


@_in_their_language
def write_waiting(assignment: Assignment, city: City) -> None:
    subject = _("You are on the waiting list: %(title)s")
    first = _("thank you! All places of “%(title)s”, %(when)s, are taken. You are on the waiting list.")
    more = [_("As soon as a place is free, you get a mail. Here you can leave the list:")]
    _write(assignment, city, subject, first, more)


@_in_their_language
def write_kept(assignment: Assignment, city: City) -> None:
    """To somebody young: the place is theirs once a parent agrees, and how long it is kept."""
    subject = _("Your place is kept: %(title)s")
    first = _("thank you! “%(title)s”, %(when)s: your place is yours as soon as a parent agrees.")
    until = {"until": moment(assignment.expires_at, "DATETIME_FORMAT") if assignment.expires_at else ""}
    more = [
        _("We have written to the address you have named. Until %(until)s your place is kept.") % until
        if assignment.consent.email
        else _("Please have this form signed and hand it in. Until %(until)s your place is kept.") % until,
        ""
        if assignment.consent.email
        else f"{settings.WAGTAILADMIN_BASE_URL}{reverse('portal:help_consent_sheet')}",
        *_details(assignment),
        _link_words(),
    ]
    _write(assignment, city, subject, first, more)


def write_to_parent(assignment: Assignment, city: City, *, is_again: bool = False) -> None:
    """The question to a parent, with a link that is good for nothing else; again where something else was agreed to."""
    consent, who = assignment.consent, assignment.volunteer
    if not consent.email:
        return
    with translation.override(who.language):
        about = _about(assignment.shift) | {"age": str(consent_age_of(assignment.shift.opportunity))}
        named = {"name": who.name, **about}
        lines = [
            _("Hello,"),
            _(
                "you have agreed that your child helps at “%(title)s”. Time or place have changed since: %(when)s. Your "
                "consent does not cover that. Please open this page and decide once more:"
            )
            % about
            if is_again
            else _(
                "%(name)s is younger than %(age)s years, would like to help and has named you as a parent:"
                " “%(title)s”, %(when)s. The place is theirs only if you agree. Please open this page and decide:"
            )
            % named
            if who.name
            else _(
                "somebody younger than %(age)s years would like to help and has named you as a parent:"
                " “%(title)s”, %(when)s. The place is theirs only if you agree. Please open this page and decide:"
            )
            % about,
            AGREEING.address(assignment.pk, consent.pk, language=who.language),
            _("Your address is used for this question only and deleted 30 days after you have decided."),
            _("If you know nothing about this, you need not do anything. Without your consent nobody comes."),
        ]
        write(_("May your child help? %(title)s") % about, lines, to=consent.email, city=city)


@_in_their_language
def write_no_consent(assignment: Assignment, city: City) -> None:
    """The place is gone: a parent has said no, or nothing in time."""
    subject = _("Without the consent of a parent: %(title)s")
    if assignment.consent.declined_at:
        first = _("a parent has not agreed that you help at “%(title)s”, %(when)s. Your place is free again.")
    else:
        first = _("no parent has agreed in time. Your place at “%(title)s”, %(when)s, is free again.")
    _write(assignment, city, subject, first, [], link=False)


@_in_their_language
def write_offer(assignment: Assignment, city: City) -> None:
    """The question, why it fits, and until when an answer is needed."""
    if assignment.offer_way == OfferWay.MOVED_UP:
        subject, first = _("A place is free: %(title)s"), _("a place is free for you: “%(title)s”, %(when)s.")
    else:
        subject, first = _("Would you help? %(title)s"), _("would you help at “%(title)s”, %(when)s?")
    skills = {row.pk: row.name for row in Skill.objects.all()}
    parts = why(reason_of(assignment.reason), skills, is_you=True) if assignment.reason else []
    until = moment(assignment.expires_at, "DATETIME_FORMAT") if assignment.expires_at else ""
    more = [
        _("It fits you: %(reasons)s.") % {"reasons": ", ".join(parts)} if parts else "",
        *_details(assignment),
        _("Please say yes or no by %(until)s; afterwards we ask somebody else. No is fine, without a reason:")
        % {"until": until},
    ]
    _write(assignment, city, subject, first, more)


@_in_their_language
def write_reminder(assignment: Assignment, city: City) -> None:
    subject = _("Soon: %(title)s")
    first = _("we look forward to you: “%(title)s”, %(when)s.")
    more = [
        *_details(assignment),
        _("Something came up? Please tell us here, so that somebody else can come:"),
    ]
    _write(assignment, city, subject, first, more)


def write_move(assignment: Assignment, city: City, *, is_elsewhere: bool = False) -> None:
    """Another time or another place; and whether a parent has to agree to it."""
    with translation.override(assignment.volunteer.language):
        subject, first = _("Another time: %(title)s"), _("“%(title)s” takes place at another time: %(when)s.")
        if is_elsewhere:
            subject, first = _("Another place: %(title)s"), _("“%(title)s”, %(when)s, takes place elsewhere.")
        more = [
            *_details(assignment),
            _asked_again(assignment) if assignment.lacks_consent else _("You still have your place."),
            _("If you cannot come then, please tell us here:"),
        ]
        _write(assignment, city, subject, first, more, with_calendar=True)


def _asked_again(assignment: Assignment) -> str:
    """What somebody young has to know: the consent of a parent was for something else."""
    until = {"until": moment(assignment.expires_at, "DATETIME_FORMAT") if assignment.expires_at else ""}
    if assignment.consent.email:
        told = _("A parent has to agree to it. We have written to them; until %(until)s your place is kept.")
        return told % until
    page = f"{settings.WAGTAILADMIN_BASE_URL}{reverse('portal:help_consent_sheet')}"
    told = _("A parent has to agree to it. Please have this form signed; until %(until)s your place is kept:")
    return f"{told % until}\n{page}"


@_in_their_language
def write_cancellation(assignment: Assignment, city: City) -> None:
    subject = _("Does not take place: %(title)s")
    first = _("“%(title)s”, %(when)s, does not take place. Thank you for wanting to help!")
    _write(assignment, city, subject, first, [], link=False)


@_in_their_language
def write_swapped(old: Assignment, city: City) -> None:
    """To whoever looked for a replacement."""
    subject = _("Somebody comes instead of you: %(title)s")
    first = _("somebody has taken over your place at “%(title)s”, %(when)s. You need not come.")
    _write(old, city, subject, first, [], link=False)


def write_call(call: HelpCall, city: City) -> None:
    """To everybody whom the call fits."""
    opportunity = call.opportunity
    for profile in call.volunteers.select_related("user", "address"):
        if not (profile.email and profile.wants_calls):
            continue
        with translation.override(profile.language):
            about = {"title": opportunity.title, "host": host_of(opportunity)}
            lines = [
                _hello(profile.name),
                _("%(host)s needs help: “%(title)s”.") % about,
                call.text,
                _("Here you see when, and take a place with one click:"),
                f"{settings.WAGTAILADMIN_BASE_URL}{page_of(opportunity)}",
                _("You get this mail because you want such calls. You can change that in your profile."),
            ]
            write(_("Help is needed: %(title)s") % about, lines, to=profile.email, city=city)


def _write(
    assignment: Assignment,
    city: City,
    subject: str,
    first: str,
    more: Iterable[str],
    *,
    link: bool = True,
    with_calendar: bool = False,
) -> None:
    """`subject` and `first` name `%(title)s` and `%(when)s`. Whoever has no e-mail address is called by who leads."""
    profile = assignment.volunteer
    if not profile.email:
        return
    about = _about(assignment.shift)
    way = ASSIGNMENT.address(assignment.pk, language=profile.language) if link else ""
    lines = [_hello(profile.name), first % about, *more, way]
    files = [_calendar(assignment)] if with_calendar and assignment.shift.begins else []
    write(subject % about, lines, to=profile.email, city=city, attachments=files)


def _hello(name: str) -> str:
    return _("Hello %(name)s,") % {"name": name} if name else _("Hello,")


def _about(shift: Shift) -> dict[str, str]:
    return {"title": shift.opportunity.title, "when": when_of(shift)}


def _details(assignment: Assignment) -> list[str]:
    """Where, with whom to talk, and what else one must know. Empty lines are left out by the mail."""
    opportunity = assignment.shift.opportunity
    return [
        _("Where: %(place)s") % {"place": opportunity.where} if opportunity.where else "",
        _("Whom to ask: %(contact)s") % {"contact": opportunity.contact} if opportunity.contact else "",
        opportunity.access,
    ]


def _link_words() -> str:
    return _("Everything about it, also giving your place back or looking for a replacement, stands here:")


def _calendar(assignment: Assignment) -> Attachment:
    entry = entry_of(assignment)
    return Attachment("schicht.ics", calendar_of(entry.title, [entry]), "text/calendar")

"""Invitations on paper: letters for those without an e-mail address, and what goes with the mail to the others."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from vorort.districts.models import City
from vorort.ground.clock import now
from vorort.meetings.choices import Right
from vorort.meetings.models import Invitation, Meeting
from vorort.meetings.selectors.record import in_order
from vorort.people.models import Person
from vorort.shell.appointments.letter import QrCode, qr_of
from vorort.shell.filters import moment
from vorort.shell.meetings.links import INVITATION
from vorort.shell.meetings.words import when_text
from vorort.shell.papers import NoPaper, mailed_pdf, makes_pdf

PAPER = "shell/papers/invitation.html"


@dataclass(frozen=True, slots=True)
class InvitationLetter:
    """To whom, in which right."""

    recipient: tuple[str, ...]
    name: str
    date: str
    right: str
    # where they read the papers and answer without an account; theirs alone
    link: str
    qr: QrCode


@dataclass(frozen=True, slots=True)
class InvitationPaper:
    """What stands in all of them, and the letters."""

    title: str
    committee: str
    when: str
    place: str
    way: str
    intro: str
    agenda: tuple[tuple[str, bool], ...]
    signed_by: str
    letters: tuple[InvitationLetter, ...]


def pdf_for(row: Invitation, city: City) -> bytes | None:
    """The letter of one person as PDF; None where no PDFs are made."""
    if not makes_pdf():
        return None
    is_inside = row.right in (Right.VOTING, Right.ADVISORY)
    try:
        return mailed_pdf(PAPER, city, paper=paper_of(row.meeting, [row], is_inside=is_inside))
    except NoPaper:
        return None


def paper_of(
    meeting: Meeting, invitations: Sequence[Invitation], *, is_inside: bool = True
) -> InvitationPaper:
    """The letters in the language of the moment; guests read the public part of the agenda."""
    rows = meeting.items.filter(dropped_at=None)
    rows = rows if is_inside else rows.filter(is_public=True).exclude(parent__is_public=False)
    items = in_order(list(rows.order_by("position", "pk")))
    return InvitationPaper(
        title=meeting.title,
        committee=meeting.committee.name,
        when=when_text(meeting.begins, meeting.ends),
        place=meeting.place,
        way="" if meeting.mode == "in_person" else f"{meeting.get_mode_display()}. {meeting.access}".strip(),
        intro=meeting.intro,
        agenda=tuple((str(item), item.parent_id is not None) for item in items),
        signed_by=meeting.committee.name,
        letters=tuple(_letter(row) for row in invitations),
    )


def _letter(row: Invitation) -> InvitationLetter:
    link = INVITATION.address(row.pk, language=get_language() or settings.LANGUAGE_CODE)
    return InvitationLetter(
        link=link,
        qr=qr_of(link),
        recipient=_recipient(row.person),
        name=row.person.full_name,
        date=moment(row.sent_at or now()),
        right=""
        if row.right == "voting"
        else _("You are invited as: %(right)s.") % {"right": row.get_right_display()},
    )


def _recipient(person: Person) -> tuple[str, ...]:
    lines = (person.full_name, person.street, f"{person.postcode} {person.town}")
    return tuple(line.strip() for line in lines if line.strip())

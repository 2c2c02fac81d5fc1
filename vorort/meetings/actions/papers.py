"""Papers: what a committee shall decide, in writing, with a number; and which committees deal with it in turn."""

from collections.abc import Sequence
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db.models import Max
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.committees.models import Committee
from vorort.districts.models import City
from vorort.districts.selectors import the_city
from vorort.files.bulk import take_document
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.text import normalised
from vorort.meetings.actions.inside import open_thread, own_person, touch
from vorort.meetings.actions.showing import index_paper
from vorort.meetings.actions.waiting import put_on_next
from vorort.meetings.choices import MeetingState, Outcome, Role, VoteState
from vorort.meetings.facts import PaperReferred, PaperWritten
from vorort.meetings.models import Amendment, Consultation, Meeting, Paper, PaperFile, PaperVersion, Vote
from vorort.meetings.policies import convenes
from vorort.people.models import Person
from vorort.threads.bulk import link_threads
from vorort.threads.models import Thread

MOST_FILES = 20
# with these a paper is decided
FINAL = (Outcome.CARRIED, Outcome.REJECTED)


def _one_after_another(committee: Committee) -> City:
    """Numbers run through the whole city without a gap, so whoever takes one waits for whoever takes one."""
    return the_city()


@action("meetings.write_paper", locks=_one_after_another)
def write_paper(
    committee: Committee,
    *,
    title: str,
    wording: str = "",
    reasons: str = "",
    is_public: bool = True,
    subject: Thread | None = None,
    adds_to: Paper | None = None,
    files: Sequence[bytes] = (),
    by: Actor,
    at: datetime = STAMPED,
) -> Paper:
    """Write a paper: what shall be decided, word for word, and why, or a report. It gets the next number of the year.

    Nobody but those who deal with it reads it until it stands on a public agenda. `adds_to` makes it an addendum of
    another paper, `files` are PDFs. Raises ValidationError and UnusableDocument.
    """
    thread = open_thread("paper", normalised(title), committee.district)
    year, number, addendum, root = _number(adds_to, localtime(at).year)
    paper = Paper(
        thread=thread, committee=committee, year=year, number=number, addendum=addendum, adds_to=root,
        subject=subject, is_public=is_public, author_id=by.user_id,
    )  # fmt: skip
    paper.full_clean()
    paper.save()
    _add_version(paper, wording, reasons, at)
    _add_files(paper, files)
    if subject:
        link_threads(subject, thread)
    state(PaperWritten(paper.pk, paper.version))
    return paper


@action("meetings.revise_paper")
def revise_paper(
    paper: Paper,
    *,
    wording: str,
    reasons: str,
    title: str = "",
    files: Sequence[bytes] = (),
    by: Actor,
    at: datetime = STAMPED,
) -> Paper:
    """Write the next version of a paper; the versions before it stay, and so does what was voted on.

    Raises ValidationError while a vote on it is open, and once it is decided: then an addendum is written.
    """
    if Vote.objects.filter(
        paper_version__paper=paper, state__in=(VoteState.OPEN, VoteState.COUNTING)
    ).exists():
        raise ValidationError(_("A vote on this paper is open."))
    if paper.consultations.filter(role=Role.DECIDES, result__in=FINAL).exists():
        raise ValidationError(_("This paper is decided. Please write an addendum instead."))
    if title:
        paper.thread.title = normalised(title)
        paper.thread.full_clean()
        paper.thread.save(update_fields=["title", "changed"])
    paper.version += 1
    paper.save()
    _add_version(paper, wording, reasons, at)
    _add_files(paper, files)
    _show_anew(paper)
    state(PaperWritten(paper.pk, paper.version))
    return paper


@action("meetings.propose_amendment")
def propose_amendment(
    paper: Paper,
    *,
    wording: str,
    reasons: str = "",
    proposed_by: Person | None = None,
    by: Actor,
    at: datetime = STAMPED,
) -> Amendment:
    """Propose another wording, on which is voted before the paper itself. Whoever convenes may enter it for somebody.

    Raises ValidationError for a decided paper, and for a proposal in the name of somebody else.
    """
    if paper.consultations.filter(role=Role.DECIDES, result__in=FINAL).exists():
        raise ValidationError(_("This paper is decided."))
    own = own_person(by)
    if proposed_by and proposed_by != own and not convenes(by, paper, at):
        raise ValidationError({"proposed_by": _("You can propose in your own name only.")})
    amendment = Amendment(
        paper=paper, position=(paper.amendments.aggregate(last=Max("position"))["last"] or 0) + 1,
        wording=_text(wording), reasons=_text(reasons), proposed_by=proposed_by or own,
    )  # fmt: skip
    amendment.full_clean()
    amendment.save()
    _touch_running(paper)
    return amendment


@action("meetings.refer_paper")
def refer_paper(
    paper: Paper, *, committee: Committee, role: Role, by: Actor, at: datetime = STAMPED
) -> Consultation:
    """Give a paper to a committee that advises, decides or takes note, after those named before.

    It lands on that committee's next agenda, or waits for one; of a body that is only named here just its turn is kept.
    Raises ValidationError where that committee deals with it already, or another one decides.
    """
    if paper.consultations.filter(committee=committee, result="").exists():
        raise ValidationError({"committee": _("This committee deals with it already.")})
    turn = Consultation(
        paper=paper, committee=committee, role=role,
        position=(paper.consultations.aggregate(last=Max("position"))["last"] or 0) + 1,
    )  # fmt: skip
    turn.full_clean()
    turn.save()
    put_on_next(committee, title=paper.title, at=at, thread=paper.subject, paper=paper)
    state(PaperReferred(paper.pk, committee.pk))
    turn.refresh_from_db()
    return turn


def _number(adds_to: Paper | None, year: int) -> tuple[int, int, int, Paper | None]:
    """Year, number and number of the addendum, and the paper itself to which an addendum belongs."""
    if adds_to is None:
        last = Paper.objects.filter(year=year).aggregate(last=Max("number"))["last"] or 0
        return year, last + 1, 0, None
    root = adds_to.adds_to or adds_to
    last = root.addenda.aggregate(last=Max("addendum"))["last"] or 0
    return root.year, root.number, last + 1, root


def _add_version(paper: Paper, wording: str, reasons: str, at: datetime) -> None:
    version = PaperVersion(
        paper=paper, version=paper.version, wording=_text(wording), reasons=_text(reasons), at=at
    )
    version.full_clean()
    version.save()


def _add_files(paper: Paper, files: Sequence[bytes]) -> None:
    taken = paper.files.count()
    if taken + len(files) > MOST_FILES:
        raise ValidationError({"files": _("Twenty files at most.")})
    for number, upload in enumerate(files, start=taken + 1):
        title = f"{paper.reference}-{number} {paper.title}"[:200]
        PaperFile.objects.create(paper=paper, document=take_document(upload, title))


def _show_anew(paper: Paper) -> None:
    index_paper(paper)
    _touch_running(paper)


def _touch_running(paper: Paper) -> None:
    for meeting in Meeting.objects.filter(state=MeetingState.RUNNING, items__paper=paper).distinct():
        touch(meeting)


def _text(text: str) -> str:
    return normalised(text.replace("\r\n", "\n"))

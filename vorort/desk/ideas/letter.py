"""The letter about an idea, for whoever gave no e-mail address: that it has come in, or what the answer is."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.desk.ideas.gate import at_work, idea_at_work
from vorort.desk.ideas.shapes import idea_address
from vorort.ground.clock import now
from vorort.ideas.choices import AnswerKind
from vorort.ideas.models import Answer, Idea
from vorort.ideas.policies import reads_contact
from vorort.people.selectors import actor_of
from vorort.shell.appointments.letter import QrCode, qr_of
from vorort.shell.filters import moment
from vorort.shell.papers import makes_pdf, pdf_view, print_view

LETTER = "desk/ideas/letter.html"
TOLD = (AnswerKind.ANSWER, AnswerKind.DECISION, AnswerKind.QUESTION)


@dataclass(frozen=True, slots=True)
class IdeaLetter:
    """What stands in the letter. Without an answer yet, `promised` is the day until which there will be one."""

    recipient: tuple[str, ...]
    name: str
    date: str
    number: int
    title: str
    handed_in: str
    outcome: str
    is_question: bool
    text: str
    signed_by: str
    promised: str
    address: str
    qr: QrCode | None


@at_work
@require_safe
def idea_letter(request: HttpRequest, pk: int) -> HttpResponse:
    """The letter as a page to print."""
    return print_view(
        request,
        LETTER,
        letter=_letter(request, pk),
        back_url=reverse("desk:idea", args=[pk]),
        pdf_url=reverse("desk:idea_letter_pdf", args=[pk]) if makes_pdf() else "",
    )


@at_work
@require_safe
def idea_letter_pdf(request: HttpRequest, pk: int) -> HttpResponse:
    """The letter as PDF."""
    back = reverse("desk:idea_letter", args=[pk])
    return pdf_view(request, LETTER, filename=f"idee-{pk}.pdf", print_url=back, letter=_letter(request, pk))


def _letter(request: HttpRequest, pk: int) -> IdeaLetter:
    """Raises Http404 for those who may not know who wrote an idea, and for one that has not appeared."""
    idea = idea_at_work(request, pk)
    if not idea.is_published or not reads_contact(actor_of(request.user), idea, now()):
        raise Http404
    told = (
        idea.answers.filter(kind__in=TOLD, reversed_at=None)
        .select_related("committee")
        .order_by("-at", "-pk")
    )
    return letter_of(idea, told.first())


def letter_of(idea: Idea, answer: Answer | None) -> IdeaLetter:
    """The letter in the language of the moment."""
    path = idea_address(idea)
    address = f"{settings.WAGTAILADMIN_BASE_URL}{path}" if path else ""
    return IdeaLetter(
        recipient=_recipient(idea),
        name=idea.author_name,
        date=moment(now()),
        number=idea.pk,
        title=idea.title,
        handed_in=moment(idea.published_at or idea.created),
        promised="" if answer or not idea.due_at else moment(idea.due_at),
        address=address,
        qr=qr_of(address) if address else None,
        **_said(answer),
    )


def _said(answer: Answer | None) -> dict[str, Any]:
    if answer is None:
        return {"outcome": "", "is_question": False, "text": "", "signed_by": ""}
    return {
        "outcome": answer.get_outcome_display() if answer.outcome else "",
        "is_question": answer.kind == AnswerKind.QUESTION,
        "text": answer.text,
        "signed_by": answer.committee.name if answer.committee else _("the office"),
    }


def _recipient(idea: Idea) -> tuple[str, ...]:
    """As far as it is known; of residents no postal address is stored, it is written by hand from their sheet."""
    lines = [idea.author_name]
    if idea.organisation:
        who = idea.organisation
        lines = [who.name, idea.author_name, who.street, f"{who.postcode} {who.town}"]
    return tuple(line.strip() for line in lines if line.strip())

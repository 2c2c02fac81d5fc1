"""Behind the link of an invitation: the agenda as the person invited may read it, and whether they come."""

from dataclasses import dataclass

from django import forms
from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from vorort.districts.choices import Capability
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.meetings import actions
from vorort.meetings.choices import Reply
from vorort.meetings.models import Invitation, PaperFile
from vorort.meetings.models.meetings import INVITATION_LINK
from vorort.meetings.selectors.reading import AgendaRow, agenda_of
from vorort.meetings.selectors.showing import papers_on
from vorort.portal.attachments import attachment
from vorort.shell.addresses import address
from vorort.shell.fields import WordsField, attempt
from vorort.shell.filters import moment
from vorort.shell.keys import row_or_404
from vorort.shell.meetings.links import invitation_of
from vorort.shell.meetings.words import mode_word, when_text
from vorort.shell.menu import needs
from vorort.shell.pages import show_form
from vorort.shell.shapes import Link


class ReplyForm(forms.Form):
    """Whether somebody comes, with a word beside it."""

    antwort = forms.ChoiceField(
        label=gettext_lazy("Do you come?"),
        choices=[
            (Reply.YES.value, gettext_lazy("Yes, I come")),
            (Reply.NO.value, gettext_lazy("No, I cannot come")),
        ],
        widget=forms.RadioSelect,
    )
    note = WordsField(
        label=gettext_lazy("A word about it"),
        required=False,
        max_length=300,
        help_text=gettext_lazy("For example: I come half an hour later."),
    )


@dataclass(frozen=True, slots=True)
class Document:
    """A paper on an item, to be read on the spot."""

    title: str
    wording: str
    reasons: str
    files: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """An item as the person invited may read it."""

    number: str
    title: str
    text: str
    begins: str
    is_public: bool
    paper: Document | None
    parts: tuple["Item", ...] = ()


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.MEETINGS)
def answer_meeting(request: HttpRequest, token: str) -> HttpResponse:
    """The agenda, and a form. Opening the link changes nothing: programs open links too."""
    invitation = _invitation(token)
    by = actor_behind(invitation)
    if not allows("meetings.answer_invitation", by, invitation):
        return _page(request, token, invitation, by, None, status=410)
    if request.method != "POST":
        known = {"antwort": invitation.reply, "note": invitation.note}
        return _page(request, token, invitation, by, ReplyForm(initial=known))
    form = ReplyForm(request.POST)
    if attempt(form, lambda: _answer(invitation, form, by)):
        notices.success(request, _("Thank you for your answer. You may change it here at any time."))
        return redirect("portal:answer_meeting", token=token)
    return _page(request, token, invitation, by, form, status=422)


@require_safe
@needs(Capability.MEETINGS)
def invitation_file(request: HttpRequest, token: str, file: int) -> HttpResponse:
    """A file of a paper on the agenda, for the person invited."""
    invitation = _invitation(token)
    by = actor_behind(invitation)
    if not allows("meetings.answer_invitation", by, invitation):
        raise Http404
    rows, at = agenda_of(invitation.meeting, by), now()
    items = [row.item for top in rows for row in (top, *top.parts)]
    known = papers_on(invitation.meeting, items, by, at)
    return attachment(
        row_or_404(PaperFile.objects.filter(paper__in=known).select_related("document"), file).document,
        is_public=False,
    )


def actor_behind(invitation: Invitation) -> Actor:
    """Whoever follows the signed link in this very invitation."""
    return Actor(ActorKind.LINK, invitation.pk, INVITATION_LINK)


def _answer(invitation: Invitation, form: ReplyForm, by: Actor) -> Invitation:
    told = form.cleaned_data
    return actions.answer_invitation(invitation, reply=Reply(told["antwort"]), note=told["note"], by=by)


def _invitation(token: str) -> Invitation:
    """Raises Http404 for a link that is not ours or leads to nothing."""
    found = invitation_of(token)
    if found is None:
        raise Http404
    return found


def _page(
    request: HttpRequest,
    token: str,
    invitation: Invitation,
    by: Actor,
    form: ReplyForm | None,
    status: int = 200,
) -> HttpResponse:
    """With the agenda as long as one can answer; afterwards it only says how things stand."""
    meeting = invitation.meeting
    is_known = meeting.thread.visibility == "public"
    answer = show_form(
        request,
        "portal/meetings/answer_meeting.html",
        [(_("Meetings"), reverse("portal:meetings")), (_("Invitation"), "")],
        status=status,
        meeting=meeting,
        form=form,
        when=when_text(meeting.begins, meeting.ends),
        mode=mode_word(meeting.mode),
        items=_items(token, invitation, by) if form else (),
        reply=invitation.get_reply_display() if invitation.reply else "",
        public_url=address("portal:meeting", meeting.pk) if is_known else "",
    )
    # the address is the key
    answer.headers["Cache-Control"] = "private, no-store"
    return answer


def _items(token: str, invitation: Invitation, by: Actor) -> tuple[Item, ...]:
    rows = agenda_of(invitation.meeting, by)
    items = [row.item for top in rows for row in (top, *top.parts)]
    known = papers_on(invitation.meeting, items, by, now())
    return tuple(_item(token, row, known) for row in rows if not row.item.dropped_at)


def _item(token: str, row: AgendaRow, known: frozenset[int]) -> Item:
    item = row.item
    return Item(
        number=item.number,
        title=item.title,
        text=item.text,
        begins=moment(row.begins, "H:i") if row.begins else "",
        is_public=item.is_public,
        paper=_document(token, row) if item.paper_id in known else None,
        parts=tuple(_item(token, part, known) for part in row.parts if not part.item.dropped_at),
    )


def _document(token: str, row: AgendaRow) -> Document | None:
    paper = row.item.paper
    if paper is None:
        return None
    latest = next(iter(paper.versions.all()), None)
    return Document(
        f"{paper.reference} {paper.title}",
        latest.wording if latest else "",
        latest.reasons if latest else "",
        tuple(
            Link(entry.document.title, address("portal:invitation_file", token, entry.pk))
            for entry in paper.files.all()
        ),
    )

"""How a committee has voted, as open data: one list of vote events in the words of Popolo, or a table.

Only what everybody may read: declared votes on the public part of public meetings, and of those who stood for election the
names that may be shown. The file is the same for every reader. https://www.popoloproject.com/specs/vote-event.html
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.db.models import Prefetch, Q
from django.http import Http404, HttpRequest, HttpResponseBase, JsonResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.ground.actor import ANONYMOUS
from vorort.meetings.choices import Outcome, VoteState
from vorort.meetings.models import Candidate, Meeting, Vote
from vorort.meetings.selectors.voting import stored_counts
from vorort.shell.exports import Row, Table, whole
from vorort.shell.filters import moment
from vorort.shell.keys import row_or_404
from vorort.shell.meetings.words import outcome_word
from vorort.shell.menu import needs
from vorort.shell.page_cache import public_page

# ours and those of Popolo
WORDS = {
    "yes": gettext_lazy("Yes"),
    "no": gettext_lazy("No"),
    "abstain": gettext_lazy("Abstention"),
    "invalid": gettext_lazy("invalid"),
}
OPTIONS = {"yes": "yes", "no": "no", "abstained": "abstain", "invalid": "invalid"}
COLUMNS = {
    "meeting": gettext_lazy("Meeting"),
    "begins": gettext_lazy("Begins"),
    "item": gettext_lazy("Item"),
    "vote": gettext_lazy("Number of the vote"),
    "kind": gettext_lazy("Kind"),
    "method": gettext_lazy("How it is voted"),
    "wording": gettext_lazy("What is voted on"),
    "result": gettext_lazy("Result"),
    "option": gettext_lazy("For whom or what"),
    "votes": gettext_lazy("Votes cast"),
}


@needs(Capability.MEETINGS)
@require_safe
def results(request: HttpRequest, pk: int, form: str) -> HttpResponseBase:
    """The declared votes of a meeting as JSON or CSV."""
    meeting = row_or_404(Meeting.objects.visible_to(ANONYMOUS).select_related("thread", "committee"), pk)
    if not meeting.is_public or form not in ("json", "csv"):
        raise Http404
    if form == "json":
        told = {"meeting": _meeting(meeting), "vote_events": [_event(vote) for vote in _votes(meeting)]}
        return public_page(JsonResponse(told, json_dumps_params={"ensure_ascii": False}))
    return public_page(whole(Table("results", COLUMNS, _rows(meeting)), form))


def _votes(meeting: Meeting) -> list[Vote]:
    """Of items that everybody may read; what stands below one that is not public is not either."""
    seen = Q(item__parent=None) | Q(item__parent__is_public=True)
    rows = Vote.objects.filter(seen, item__meeting=meeting, item__is_public=True, state=VoteState.DECLARED)
    standing = Prefetch("candidates", Candidate.objects.select_related("person"))
    rows = rows.select_related("item", "committee", "resolution").prefetch_related(standing)
    return list(rows.order_by("declared_at", "pk"))


def _meeting(meeting: Meeting) -> dict[str, Any]:
    return {
        "id": meeting.pk,
        "name": meeting.title,
        "organization": meeting.committee.name,
        "start_date": meeting.begins.isoformat(),
    }


def _event(vote: Vote) -> dict[str, Any]:
    resolution = getattr(vote, "resolution", None)
    return {
        "id": vote.pk,
        "identifier": resolution.number if resolution else None,
        "organization": vote.committee.name,
        "agenda_item": str(vote.item),
        "classification": vote.kind,
        "method": vote.method,
        "motion": {"text": vote.wording, "result": _result(vote)},
        "start_date": _iso(vote.opened_at),
        "end_date": _iso(vote.closed_at),
        "result": _result(vote),
        "counts": [{"option": option, "value": number} for option, number in _counts(vote)],
        "elected": [_name(one) for one in _elected(vote)],
    }


def _counts(vote: Vote) -> list[tuple[str, int]]:
    """Of an election between several the votes of each candidate instead of the yes."""
    counts, candidates = stored_counts(vote), list(vote.candidates.all())
    named = vote.tally.get("votes", {}) if len(candidates) > 1 else {}
    words = [(word, number) for word, number in counts.items() if not (named and word == "yes")]
    people = [(_name(one), named.get(str(one.pk), 0)) for one in candidates] if named else []
    return [*people, *((OPTIONS[word], number) for word, number in words)]


def _elected(vote: Vote) -> list[Candidate]:
    won = vote.result.get("elected", [])
    return [one for one in vote.candidates.all() if one.pk in won]


def _name(candidate: Candidate) -> str:
    """Only with the consent of the person; otherwise by their place on the ballot."""
    shown = candidate.person.shown_name if candidate.person else ""
    return shown or _("Candidate %(number)s") % {"number": candidate.position}


def _result(vote: Vote) -> str:
    return "pass" if vote.carried else "fail"


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _rows(meeting: Meeting) -> Iterator[Row]:
    """In the words of the reader: a table is for people, the list in JSON for programs."""
    told: Row = {"meeting": meeting.title, "begins": moment(meeting.begins, "SHORT_DATETIME_FORMAT")}
    for vote in _votes(meeting):
        about: Row = {
            "item": str(vote.item), "vote": vote.pk, "kind": vote.get_kind_display(),
            "method": vote.get_method_display(), "wording": vote.wording,
            "result": outcome_word(Outcome.CARRIED if vote.carried else Outcome.REJECTED),
        }  # fmt: skip
        for option, number in _counts(vote):
            yield {**told, **about, "option": str(WORDS.get(option, option)), "votes": number}

"""Minutes as a paper: what `vorort.meetings.rules.minutes` keeps as plain values, in words and in the order of a record.

It draws the whole record for those who took part, and the public part for everybody: what is left out there is not there.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from django.utils.functional import Promise
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from vorort.committees.choices import SeatOffice
from vorort.committees.rules.rule_set import Signer
from vorort.meetings.choices import Decision, Method, MinutesState, Outcome, Right, VoteKind
from vorort.meetings.models import Minutes, MinutesAmendment, Signature
from vorort.meetings.rules.minutes import RIGHTS
from vorort.shell.filters import moment
from vorort.shell.meetings.shapes import (
    Group,
    ItemTold,
    Listed,
    MinutesPaper,
    ResolutionTold,
    Signed,
    VoteTold,
)
from vorort.shell.meetings.words import (
    counts_text,
    day_text,
    method_word,
    mode_word,
    outcome_word,
    told_reasons,
    warnings_of,
)

Plain = Mapping[str, Any]

SIGNERS: dict[str, str | Promise] = {
    Signer.CHAIR: gettext_lazy("Chair"),
    Signer.SECRETARY: gettext_lazy("Recorder"),
    Signer.CO_SIGNER: gettext_lazy("Co-signer"),
}


def minutes_paper(
    minutes: Minutes,
    content: Plain,
    *,
    is_public: bool,
    signers: Sequence[str] = (),
    signatures: Iterable[Signature] = (),
    amendments: Iterable[MinutesAmendment] = (),
) -> MinutesPaper:
    """A paper of the content that somebody may read: the whole one, or `public_part` of it for everybody.

    `signers` are the words of those who sign by the rules; on the paper for everybody nobody signs by name.
    """
    header = content["header"]
    convening, attendance = content["convening"], content["attendance"]
    return MinutesPaper(
        committee=_joined([header["committee"], *header["with"]]),
        title=header["title"],
        heading=_("Minutes of the meeting on %(day)s") % {"day": day_text(_day(header["date"]))},
        scope=_scope(header, is_public=is_public),
        is_final=minutes.is_approved,
        status=_status(minutes),
        facts=_facts(header),
        convening=tuple(_convening(convening)),
        groups=tuple(_group(right, attendance[right]) for right in RIGHTS if attendance.get(right)),
        others=_others(content.get("others", 0)),
        absent=tuple(_absent(row) for row in content["absent"]),
        agenda=tuple((row["number"], row["title"], row["depth"]) for row in content["agenda"]),
        opening=content["opening"],
        items=tuple(_item(item) for item in content["items"]),
        not_public=tuple(_item(item) for item in content.get("not_public", ())),
        tasks=tuple(_task(task) for task in content.get("tasks", ())),
        closing=content["closing"],
        approval=_approval(content.get("approval")),
        signatures=() if is_public else _signatures(signers, signatures),
        digest=_fingerprint(minutes, is_public=is_public),
        amendments=tuple(
            (moment(row.added_at), row.text) for row in amendments if row.is_public or not is_public
        ),
    )


def _others(number: int) -> str:
    return _("Others who were there: %(number)s") % {"number": number} if number else ""


def _scope(header: Plain, *, is_public: bool) -> str:
    if not header["public"]:
        return _("Meeting that was not public")
    return _("Public part") if is_public else _("Public and non-public part")


def _status(minutes: Minutes) -> str:
    if minutes.is_approved and minutes.approved_at:
        return _("Approved on %(day)s") % {"day": moment(minutes.approved_at)}
    if minutes.state == MinutesState.SENT and minutes.sent_at:
        return _("Draft, sent to the members on %(day)s") % {"day": moment(minutes.sent_at)}
    return _("Draft")


def _facts(header: Plain) -> tuple[tuple[str, str], ...]:
    ended = header["end"]
    if header["ended_on"] != header["date"]:
        ended = f"{moment(_day(header['ended_on']))}, {ended}"
    told = [
        (_("Committee"), _joined([header["committee"], *header["with"]])),
        (_("Place"), header["place"]),
        (_("Way of meeting"), mode_word(header["mode"])),
        (_("Begin"), header["begin"]),
        (_("End of the meeting"), ended),
        (_("Recorder"), _name(header["recorder"]) if header.get("recorder") else ""),
        (_("Co-signer"), _name(header["co_signer"]) if header.get("co_signer") else ""),
    ]
    return tuple((label, value) for label, value in told if value)


def _convening(told: Plain) -> Iterable[str]:
    if told["sent_on"]:
        numbers = {
            "day": moment(_day(told["sent_on"])),
            "days": told["days_before"],
            "asked": told["days_asked"],
        }
        yield (
            _(
                "The invitation was sent on %(day)s; whole days before the meeting: %(days)s, asked for by the rules: "
                "%(asked)s."
            )
            % numbers
        )
    if told["is_second_call"]:
        yield _("It was the second call of this meeting.")
    key = "quorum_relaxed" if told["is_relaxed"] else "quorum_met" if told["is_met"] else "quorum_missed"
    yield from told_reasons([[key, told]])


def _group(right: str, rows: Sequence[Plain]) -> Group:
    titles = {
        Right.VOTING: _("Members with a vote"),
        Right.ADVISORY: _("Advisory members"),
        Right.GUEST: _("Guests"),
        Right.ADMINISTRATION: _("Administration"),
    }
    return Group(titles[Right(right)], tuple(_present(row) for row in rows))


def _present(row: Plain) -> Listed:
    times = [_span(span) for span in row.get("times", ())]
    told = [text for text in times if text] + ([_("online")] if row.get("online") else [])
    return Listed(_name(row), _about(row), ", ".join(told))


def _span(span: Plain) -> str:
    if span["from"] and span["until"]:
        return _("from %(begin)s until %(end)s") % {"begin": span["from"], "end": span["until"]}
    if span["from"]:
        return _("from %(begin)s on") % {"begin": span["from"]}
    return _("until %(end)s") % {"end": span["until"]} if span["until"] else ""


def _absent(row: Plain) -> Listed:
    told = _("excused") if row["excused"] else ""
    if row.get("proxy"):
        told = _("by proxy: %(name)s") % {"name": _whole(row["proxy"])}
    return Listed(_name(row), ", ".join(filter(None, [_about(row), _right(row["right"])])), told)


def _right(right: str) -> str:
    return _("advisory") if right == Right.ADVISORY else ""


def _item(item: Plain) -> ItemTold:
    marks = [
        _("Paper %(reference)s") % {"reference": item["reference"]} if item["reference"] else "",
        _("put on the agenda after the invitation") if item["late"] else "",
        _("taken off the agenda") if item["dropped"] else "",
    ]
    has_vote = {row["number"] for row in item["resolutions"] if row["by_vote"]}
    return ItemTold(
        number=item["number"],
        title=item["title"],
        depth=item["depth"],
        marks=tuple(filter(None, marks)),
        notes=item["notes"],
        conflicts=tuple(_conflict(row) for row in item["conflicts"]),
        votes=tuple(_vote(vote) for vote in item["votes"]),
        resolutions=tuple(_resolution(row, told=row["number"] in has_vote) for row in item["resolutions"]),
        tasks=tuple(_task(task) for task in item["tasks"]),
    )


def _conflict(row: Plain) -> str:
    told = {"who": _whole(row), "reason": row.get("reason", "")}
    if row["own_word"]:
        text = _("%(who)s declared a conflict of interest and took no part.") % told
    else:
        text = _("The committee established a conflict of interest: %(who)s took no part.") % told
    return " ".join([text, _("Reason: %(reason)s") % told]) if told["reason"] else text


def _vote(vote: Plain) -> VoteTold:
    is_election, candidates = vote["kind"] == VoteKind.ELECTION, vote["candidates"]
    # of a whole list nobody has votes of their own
    several = sum(row["votes"] is not None for row in candidates) > 1
    has_counts = vote["yes"] is not None and vote["method"] != Method.CONSENSUS and not several
    counts = [vote[word] or 0 for word in ("yes", "no", "abstained", "invalid")]
    return VoteTold(
        title=_vote_title(vote),
        wording=vote["wording"],
        method=method_word(vote["method"]),
        counts=counts_text(*counts) if has_counts else "",
        result=_result(vote, is_election=is_election),
        derivation=tuple(told_reasons(vote["reasons"], several=several)),
        candidates=tuple(_candidate(row) for row in candidates),
        notes=tuple(filter(None, [*_all_the_same(vote), vote["tie_note"], _aborted(vote["aborted_why"])])),
    )


def _vote_title(vote: Plain) -> str:
    kind = str(VoteKind(vote["kind"]).label)
    usual = vote["decision"] in (Decision.ORDINARY, Decision.ELECTION)
    return kind if usual else f"{kind} ({Decision(vote['decision']).label})"


def _result(vote: Plain, *, is_election: bool) -> str:
    if vote["carried"] is None:
        return ""
    if is_election:
        return _("somebody is elected") if vote["carried"] else _("nobody is elected")
    return outcome_word(Outcome.CARRIED if vote["carried"] else Outcome.REJECTED)


def _all_the_same(vote: Plain) -> Iterable[str]:
    """What spoke against voting, and why it was done; older minutes keep only the second."""
    yield from warnings_of(vote.get("warnings", ()))
    if vote["override"]:
        yield _("Put to the vote all the same: %(reason)s") % {"reason": vote["override"]}


def _aborted(reason: str) -> str:
    return _("Broken off: %(reason)s") % {"reason": reason} if reason else ""


def _candidate(row: Plain) -> tuple[str, str, str]:
    """Name, votes, and what became of it."""
    answers = {True: _("has accepted"), False: _("has declined"), None: ""}
    told = ", ".join(filter(None, [_("elected"), answers[row["accepted"]]])) if row["elected"] else ""
    return _whole(row), "" if row["votes"] is None else str(row["votes"]), told


def _resolution(row: Plain, *, told: bool) -> ResolutionTold:
    who = _whole(row["responsible"]) if row["responsible"] else row["responsible_note"]
    return ResolutionTold(
        row["number"], "" if told else row["wording"], outcome_word(row["outcome"]), _care(who, row["due_on"])
    )


def _task(task: Plain) -> str:
    who = _whole(task["responsible"]) if task["responsible"] else ""
    care = _care(who, task["due_on"])
    return f"{task['text']} ({care})" if care else str(task["text"])


def _care(who: str, due_on: str | None) -> str:
    """Who sees to it, and until when."""
    due = _("until %(day)s") % {"day": moment(_day(due_on))} if due_on else ""
    return ", ".join(filter(None, [who, due]))


def _approval(told: Plain | None) -> str:
    if not told:
        return ""
    numbers = {"day": moment(_day(told["on"])), "meeting": told["meeting"], "reason": told["reason"]}
    if told["meeting"]:
        return _("Approved on %(day)s by this meeting: %(meeting)s") % numbers
    return _("Approved on %(day)s: %(reason)s") % numbers


def _signatures(signers: Sequence[str], rows: Iterable[Signature]) -> tuple[Signed, ...]:
    signed = {row.role: row for row in rows}
    return tuple(
        Signed(
            str(SIGNERS.get(role, role)),
            signed[role].person.full_name if role in signed else "",
            moment(localtime(signed[role].signed_at)) if role in signed else "",
        )
        for role in signers
    )


def _name(row: Plain) -> str:
    """By name; where it is not public, by office."""
    return str(row["name"] or _office(row) or _("name not published"))


def _about(row: Plain) -> str:
    office, weight = _office(row) if row["name"] else "", row.get("weight", 1)
    votes = ngettext("%(number)s vote", "%(number)s votes", weight) % {"number": weight} if weight > 1 else ""
    return ", ".join(filter(None, [office, row.get("represents", ""), votes]))


def _whole(row: Plain) -> str:
    """In a sentence: by name alone, else by office and whom they speak for."""
    if row["name"]:
        return str(row["name"])
    name = _office(row) or _("A member (name not published)")
    return ", ".join(filter(None, [name, row.get("represents", "")]))


def _fingerprint(minutes: Minutes, *, is_public: bool) -> str:
    """In groups of eight, to be compared. Not for everybody: it tells whether a guess at what is not public is right."""
    digest = "" if is_public else minutes.digest
    return " ".join(digest[place : place + 8] for place in range(0, len(digest), 8))


def _office(row: Plain) -> str:
    """The name of a seat, or the word of its office."""
    office = row.get("office", "")
    return str(SeatOffice(office).label) if office in SeatOffice.values else str(office)


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _joined(names: Iterable[str]) -> str:
    return ", ".join(names)

"""Sentences for what the rules of meetings say with a word and its numbers: results, warnings, problems of an invitation.

The rules know keys only (`vorort.meetings.rules`, `vorort.meetings.selectors`); here every one of them has its sentence, and
a test asserts that none is missing. A key that nobody knows, as of data from a later release, is left out.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from django.utils.functional import Promise
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vorort.committees.rules.rule_set import Mode
from vorort.meetings.choices import Method, Outcome
from vorort.meetings.models.meetings import MODES
from vorort.meetings.rules.notice import Problem
from vorort.shell.filters import moment

Words = Mapping[str, str | Promise]
# names of candidates by their keys; whoever may not be named is left out or empty
Names = Mapping[int, str]

SHARES: Words = {
    "1/2": gettext_lazy("half"),
    "1/3": gettext_lazy("one third"),
    "2/3": gettext_lazy("two thirds"),
    "1/4": gettext_lazy("one quarter"),
    "3/4": gettext_lazy("three quarters"),
    "4/5": gettext_lazy("four fifths"),
    "9/10": gettext_lazy("nine tenths"),
}

MODE_WORDS = dict(MODES)

# how a result comes about, step by step
REASONS: Words = {
    "quorum_met": gettext_lazy(
        "The quorum was reached: %(present)s of %(base)s members with a vote present, at least %(needed)s needed."
    ),
    "quorum_missed": gettext_lazy(
        "The quorum was missed: %(present)s of %(base)s members with a vote present, at least %(needed)s needed."
    ),
    "quorum_relaxed": gettext_lazy(
        "It was the second call, so whoever came was enough: %(present)s of %(base)s members with a vote present."
    ),
    "quorum_presumed": gettext_lazy(
        "The quorum counts as given because nobody has doubted it: %(present)s of %(base)s members with a vote present, "
        "%(needed)s needed."
    ),
    "took_part": gettext_lazy(
        "Enough have taken part: %(present)s of %(base)s votes, at least %(needed)s needed."
    ),
    "too_few_took_part": gettext_lazy(
        "Too few have taken part: %(present)s of %(base)s votes, at least %(needed)s needed."
    ),
    "all_agree": gettext_lazy("All have agreed in writing: %(yes)s of %(base)s votes."),
    "not_all_agree": gettext_lazy(
        "Not all have agreed in writing: %(yes)s of %(base)s votes. All are needed."
    ),
    "excluded": gettext_lazy("Without a vote because of a conflict of interest: %(number)s."),
    "written": gettext_lazy("Consents in writing of absent members: %(number)s. They count as yes."),
    "base_yes_no": gettext_lazy(
        "What counts is yes and no: %(yes)s yes and %(no)s no make %(base)s votes. Abstentions and invalid votes do not "
        "count."
    ),
    "base_cast": gettext_lazy(
        "What counts are all votes cast, abstentions and invalid ones too: %(base)s votes."
    ),
    "base_present": gettext_lazy("What counts are the votes of all who were present: %(base)s votes."),
    "base_all": gettext_lazy("What counts are the votes of all members, absent ones too: %(base)s votes."),
    "more_than": gettext_lazy("Needed is more than %(share)s of them, that is at least %(needed)s."),
    "at_least": gettext_lazy("Needed is at least %(share)s of them, that is %(needed)s or more."),
    "reached": gettext_lazy("Yes votes: %(yes)s. That is enough."),
    "missed": gettext_lazy("Yes votes: %(yes)s. That is not enough."),
    "nobody_voted": gettext_lazy("Nobody has voted yes or no, so nothing is decided."),
    "too_few_present": gettext_lazy("For this decision too few members were present."),
    "tie_rejected": gettext_lazy("It is a tie, %(yes)s to %(no)s: by the rules this means rejected."),
    "tie_chair": gettext_lazy("It is a tie, %(yes)s to %(no)s: by the rules the chair decides."),
    "tie_lot": gettext_lazy("It is a tie, %(yes)s to %(no)s: by the rules the lot decides."),
    "chair_for": gettext_lazy("The chair has decided for it."),
    "chair_against": gettext_lazy("The chair has decided against it."),
    "lot_for": gettext_lazy("The lot has decided for it."),
    "lot_against": gettext_lazy("The lot has decided against it."),
    "no_objection": gettext_lazy("Nobody objected, so it is carried without counting votes."),
    "objected": gettext_lazy("Somebody objected (%(number)s), so it is not carried without a vote."),
    "most_votes": gettext_lazy("Whoever has the most votes is elected. Seats: %(seats)s."),
    "elected": gettext_lazy("Elected: %(name)s (votes: %(votes)s)."),
    "next_absolute": gettext_lazy("Seats still to be filled: %(seats)s. There is another round."),
    "next_runoff": gettext_lazy("Seats still to be filled: %(seats)s. There is a run-off."),
    "next_relative": gettext_lazy(
        "Seats still to be filled: %(seats)s. There is another round, in which the most votes decide."
    ),
    "lot_decides": gettext_lazy("Seats still to be filled: %(seats)s. Between equals the lot decides."),
    "drawn": gettext_lazy("Elected by lot: %(name)s."),
    "equal_and_no_lot": gettext_lazy(
        "Seats still to be filled: %(seats)s. Several are equal, and the rules know no lot."
    ),
    "whole_list": gettext_lazy("The whole list was voted on with one yes or no: %(number)s names."),
    "elected_with_list": gettext_lazy("Elected with the list: %(name)s."),
    "nobody_reached_it": gettext_lazy(
        "Seats still to be filled: %(seats)s. Nobody else has reached the majority."
    ),
}
# sentences that name somebody
NAMING = ("elected", "drawn", "elected_with_list")
# of an election between several, ballots with names take the place of a yes
BETWEEN_SEVERAL: Words = {
    "base_yes_no": gettext_lazy(
        "What counts are ballots with a name and those against all: %(yes)s and %(no)s make %(base)s. Abstentions and "
        "invalid ballots do not count."
    ),
}

# what speaks against voting now, or against telling a result
WARNINGS: Words = {
    "no_quorum": gettext_lazy(
        "There is no quorum: %(present)s of %(base)s members with a vote are present, at least %(needed)s are needed."
    ),
    "quorum_presumed": gettext_lazy(
        "Strictly counted there is no quorum: %(present)s of %(base)s members with a vote are present, %(needed)s are "
        "needed. By the rules it counts as given until somebody doubts it."
    ),
    "late_never": gettext_lazy(
        "This item came on the agenda after the invitations had gone out. By the rules nothing may be decided on it."
    ),
    "late_majority": gettext_lazy(
        "This item came on the agenda after the invitations had gone out. By the rules a majority must agree to deal with "
        "it."
    ),
    "late_all": gettext_lazy(
        "This item came on the agenda after the invitations had gone out. By the rules all must agree to deal with it."
    ),
    "votes_on_own_discharge": gettext_lazy(
        "Members of the board who would vote on their own discharge: %(people)s. They have no vote on it (§ 34 BGB)."
    ),
    "rules_ask_for_secret": gettext_lazy("The rules of this committee ask for a secret vote."),
    "few_for_secret": gettext_lazy(
        "Only %(voters)s can vote. With fewer than %(least)s it is easy to guess who has voted how."
    ),
    "all_alike": gettext_lazy(
        "All %(votes)s votes are alike. Whoever reads the result knows how everybody has voted."
    ),
}

# what is wrong with invitations, and what should be there before they go out
PROBLEMS: Words = {
    "not_invited": gettext_lazy("Must be invited and are not: %(number)s."),
    "letters_not_sent": gettext_lazy("Letters that nobody has sent yet: %(number)s."),
    "late": gettext_lazy("Invitations that went out too late: %(number)s."),
    "other_form": gettext_lazy("Invitations in a form that the rules do not know: %(number)s."),
    "no_place": gettext_lazy("The place is missing."),
    "no_access": gettext_lazy("It is not said yet how one takes part online."),
    "mode_not_allowed": gettext_lazy("The rules of this committee do not provide for this way of meeting."),
    "no_items": gettext_lazy("The agenda is empty."),
    "nobody_seated": gettext_lazy("Nobody sits in this committee yet."),
    "unreachable": gettext_lazy("Neither e-mail nor postal address is known: %(number)s."),
    "too_late": gettext_lazy("The last day to invite in time is over."),
}


def sentence_of(key: str, numbers: Mapping[str, Any], names: Names | None = None) -> str:
    """What a reason of a result says; empty for a key that nobody knows."""
    return _filled(REASONS.get(key, ""), _readable(numbers, names))


def derivation_of(result: Mapping[str, Any], names: Names | None = None) -> list[str]:
    """How the result of a vote comes about, a sentence for each step. `names` are those of candidates, by key."""
    several = len(result.get("votes", ())) > 1
    return told_reasons(result.get("reasons", ()), names, several=several)


def told_reasons(
    reasons: Sequence[Sequence[Any]], names: Names | None = None, *, several: bool = False
) -> list[str]:
    """The same of bare reasons, as minutes keep them. Without names nobody is named: a list beside it says who."""
    words = {**REASONS, **BETWEEN_SEVERAL} if several else REASONS
    shown = [row for row in reasons if names is not None or row[0] not in NAMING]
    told = [_filled(words.get(key, ""), _readable(numbers, names)) for key, numbers in shown]
    return [sentence for sentence in told if sentence]


def warning_of(key: str, numbers: Mapping[str, Any]) -> str:
    """What a warning about a vote says; outside warnings may also be problems of the invitation."""
    return _filled(WARNINGS.get(key, PROBLEMS.get(key, "")), numbers)


def warnings_of(warnings: Sequence[Sequence[Any]]) -> list[str]:
    """All of them, each a word and its numbers."""
    return [sentence for key, numbers in warnings if (sentence := warning_of(key, numbers))]


def problem_of(problem: Problem) -> str:
    """What is wrong with an invitation, in a sentence."""
    return _filled(PROBLEMS.get(problem.key, ""), {"number": problem.number})


def method_word(method: str) -> str:
    """How was voted."""
    return str(Method(method).label)


def outcome_word(outcome: str) -> str:
    """What was decided."""
    return str(Outcome(outcome).label) if outcome in Outcome.values else ""


def share_word(share: str) -> str:
    """`2/3` in words where there is a usual one."""
    return str(SHARES.get(share, share))


def _readable(numbers: Mapping[str, Any], names: Names | None) -> dict[str, Any]:
    """With shares in words and candidates by name."""
    told = dict(numbers)
    if "share" in told:
        told["share"] = share_word(told["share"])
    if "candidate" in told:
        told["name"] = (names or {}).get(told["candidate"]) or _("somebody whose name is not public")
    return told


def _filled(sentence: str | Promise, numbers: Mapping[str, Any]) -> str:
    return str(sentence) % numbers if sentence else ""


def mode_word(mode: str) -> str:
    """In person, online or both."""
    return str(MODE_WORDS.get(Mode(mode), mode))


def when_text(begins: datetime, ends: datetime) -> str:
    """`Tuesday, 18 June 2030, 19:00 to 21:00`, in the reader's language and the time of the city."""
    first, last = localtime(begins), localtime(ends)
    told = {"day": day_text(first), "begin": f"{first:%H:%M}", "end": f"{last:%H:%M}"}
    if first.date() == last.date():
        return _("%(day)s, %(begin)s to %(end)s") % told
    return _("%(day)s, %(begin)s to %(last)s, %(end)s") % (told | {"last": day_text(last)})


def day_text(day: date | datetime) -> str:
    """`Tuesday, 18 June 2030`."""
    return f"{moment(day, 'l')}, {moment(day)}"


def counts_text(yes: int, no: int, abstained: int, invalid: int) -> str:
    """`Yes 7 · No 2 · Abstentions 1`; invalid votes only where there are any."""
    told = {"yes": yes, "no": no, "abstained": abstained, "invalid": invalid}
    text = _("Yes %(yes)s · No %(no)s · Abstentions %(abstained)s") % told
    return " · ".join([text, _("Invalid %(invalid)s") % told]) if invalid else text

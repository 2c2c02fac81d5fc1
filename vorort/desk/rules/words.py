"""The parameters of rule sets in the words of the screen: what each is called, what it means, where it is written.

Legal grounds: BGB §§ 26 to 79 for associations, GO NRW §§ 31 to 52 for councils.
"""

from dataclasses import dataclass
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from vorort.committees.rules.rule_set import (
    Approval,
    Ballot,
    Base,
    Circular,
    Convener,
    Counting,
    ElectionRound,
    Form,
    Mode,
    Proxies,
    QuorumBase,
    QuorumKind,
    Signer,
    Tie,
    UrgentMotions,
)

Text = str | Promise


@dataclass(frozen=True)
class Parameter:
    """One parameter: its name in the rule set, its label, and a sentence about it."""

    name: str
    label: Text
    sentence: Text = ""


GROUPS: tuple[tuple[Text, tuple[Parameter, ...]], ...] = (
    (
        _("Inviting"),
        (
            Parameter(
                "convener",
                _("Who invites"),
                _("The law asks for somebody whom the statutes name (§ 58 no. 4 BGB)."),
            ),
            Parameter(
                "notice_days",
                _("Days of notice"),
                _("Days between invitation and meeting. No law fixes them; one or two weeks are usual."),
            ),
            Parameter("notice_counting", _("From when the days count")),
            Parameter(
                "invitation_forms",
                _("How the invitation goes out"),
                _("The statutes fix the form (§ 58 no. 4 BGB)."),
            ),
            Parameter(
                "invite_all",
                _("All members are invited, also those without a vote"),
                _("An association that leaves somebody out decides nothing valid (§ 32 BGB)."),
            ),
            Parameter("late_motion_days", _("Motions arrive at the latest … days before")),
            Parameter(
                "urgent_motions",
                _("Decide on what was not on the agenda"),
                _("In an association never on statutes, elections or dissolution (§ 32 BGB)."),
            ),
            Parameter(
                "minority_share",
                _("Share of members who can demand a meeting"),
                _("A tenth, unless the statutes say otherwise (§ 37 BGB)."),
            ),
            Parameter(
                "modes",
                _("How the meeting is held"),
                _(
                    "Hybrid by choice of who invites; only online after a resolution of the members (§ 32 (2) BGB)."
                ),
            ),
            Parameter("online_basis", _("Resolution that allows meetings held only online")),
            Parameter(
                "is_public",
                _("Meetings are public"),
                _("Those of councils are, but for single items (§ 48 GO NRW)."),
            ),
        ),
    ),
    (
        _("Deciding without a meeting"),
        (
            Parameter(
                "circular",
                _("Resolutions in writing"),
                _("Without a rule all members must agree (§ 32 (3) BGB)."),
            ),
            Parameter("circular_share", _("Share that has to take part")),
            Parameter("circular_days", _("Days to answer")),
        ),
    ),
    (
        _("Quorum"),
        (
            Parameter(
                "quorum",
                _("How many must be there"),
                _("Associations need none by law; councils more than half (§ 49 GO NRW)."),
            ),
            Parameter("quorum_count", _("Number of members")),
            Parameter("quorum_share", _("Share of members")),
            Parameter("quorum_strict", _("More than this share, not just this share")),
            Parameter("quorum_base", _("Share of what")),
            Parameter(
                "quorum_presumed", _("Holds until somebody doubts it"), _("As in councils (§ 49 GO NRW).")
            ),
            Parameter("second_call", _("At a second meeting on the same item whoever comes is enough")),
            Parameter(
                "second_call_same_day",
                _("The second meeting may be on the same day"),
                _("Only if the statutes say so."),
            ),
        ),
    ),
    (
        _("Majorities"),
        (
            Parameter(
                "ordinary",
                _("Ordinary resolutions"),
                _("More yes than no; abstentions do not count (§ 32 (1) BGB)."),
            ),
            Parameter("election", _("Elections")),
            Parameter(
                "statutes", _("Change of the statutes"), _("Three quarters of the votes cast (§ 33 (1) BGB).")
            ),
            Parameter(
                "purpose",
                _("Change of the purpose"),
                _("All members, also those not present (§ 33 (1) BGB)."),
            ),
            Parameter("dissolution", _("Dissolution"), _("Three quarters of the votes cast (§ 41 BGB).")),
            Parameter("tie", _("A tie")),
            Parameter("consensus", _("First look for what all can agree to")),
            Parameter("ballot", _("How to vote")),
            Parameter("secret_on_request", _("Secret as soon as … members ask for it")),
        ),
    ),
    (
        _("Who votes"),
        (
            Parameter("advisory_votes", _("Advisory members vote too")),
            Parameter("bloc_votes", _("Delegates of a member vote as one")),
            Parameter(
                "proxies", _("Votes for somebody else"), _("Only if the statutes allow it (§§ 38, 40 BGB).")
            ),
            Parameter("most_proxies", _("Most votes for others in one hand")),
            Parameter("proxy_in_writing", _("Only with a proxy in writing")),
            Parameter(
                "own_business_excluded",
                _("No vote on business with oneself"),
                _("Cannot be waived (§ 34 BGB, § 31 GO NRW)."),
            ),
            Parameter("relatives_excluded", _("Nor on that of relatives"), _("In councils (§ 31 GO NRW).")),
            Parameter(
                "board_of_beneficiary_excluded",
                _("Nor on money for an organisation whose board one sits on"),
                _("In councils (§ 31 GO NRW)."),
            ),
        ),
    ),
    (
        _("Elections and offices"),
        (
            Parameter("election_rounds", _("Rounds of an election")),
            Parameter(
                "block_election",
                _("Several offices may be elected at once"),
                _("Only if the statutes say so."),
            ),
            Parameter("acceptance_needed", _("Whoever is elected has to accept")),
            Parameter("term_months", _("Months of a term"), _("0: no fixed term.")),
            Parameter("stays_until_successor", _("Remains until a successor is elected")),
            Parameter("staggered", _("Not all offices end at the same time")),
            Parameter("co_option", _("The board may fill a vacant office itself")),
            Parameter("delegates_per_district", _("Delegates of each district")),
            Parameter("auditors", _("Number of auditors"), _("They never sit on the board.")),
            Parameter("auditors_term_months", _("Months of their term")),
            Parameter("auditors_reelection", _("They may be re-elected")),
        ),
    ),
    (
        _("Minutes and year"),
        (
            Parameter(
                "signers",
                _("Who signs the minutes"),
                _("The statutes say it (§ 58 no. 4 BGB); in councils § 52 GO NRW."),
            ),
            Parameter("approval", _("When minutes are approved")),
            Parameter("objection_days", _("Days to object")),
            Parameter("first_month", _("The year begins with month"), _("1 is January.")),
        ),
    ),
)

_CHOICES: tuple[tuple[StrEnum, Text], ...] = (
    (Counting.SENT, _("from the day it is sent")),
    (Counting.RECEIVED, _("from the day it arrives")),
    (Form.EMAIL, _("e-mail")),
    (Form.LETTER, _("letter")),
    (Form.TEXT, _("text message")),
    (Form.NOTICE_BOARD, _("notice board")),
    (Convener.CHAIR, _("the chair")),
    (Convener.BOARD, _("the board")),
    (Convener.OFFICE, _("the office")),
    (UrgentMotions.NEVER, _("never")),
    (UrgentMotions.MAJORITY, _("if a majority wants it")),
    (UrgentMotions.ALL, _("if all want it")),
    (Mode.IN_PERSON, _("in person")),
    (Mode.HYBRID, _("in person and online")),
    (Mode.ONLINE, _("only online")),
    (Circular.OFF, _("not possible")),
    (Circular.ALL, _("if all agree in writing")),
    (Circular.QUOTA, _("if enough take part")),
    (QuorumKind.NONE, _("whoever comes is enough")),
    (QuorumKind.COUNT, _("a number of members")),
    (QuorumKind.SHARE, _("a share of the members")),
    (QuorumBase.SEATS, _("of all seats")),
    (QuorumBase.FILLED, _("of the seats that are filled")),
    (Base.YES_NO, _("of yes and no together")),
    (Base.CAST, _("of all votes cast, also abstentions")),
    (Base.PRESENT, _("of all who are present")),
    (Base.ALL, _("of all members")),
    (Tie.REJECTED, _("is rejected")),
    (Tie.CHAIR, _("is decided by the chair")),
    (Tie.LOT, _("is decided by lot")),
    (Ballot.OPEN, _("openly")),
    (Ballot.SECRET, _("secretly")),
    (Proxies.NONE, _("not allowed")),
    (Proxies.MEMBERS, _("only by members")),
    (Proxies.ANYONE, _("by anyone")),
    (ElectionRound.ABSOLUTE, _("more than half")),
    (ElectionRound.RUNOFF, _("runoff between the two with most votes")),
    (ElectionRound.RELATIVE, _("most votes")),
    (ElectionRound.LOT, _("lot")),
    (Signer.CHAIR, _("chair")),
    (Signer.SECRETARY, _("whoever keeps the minutes")),
    (Signer.CO_SIGNER, _("one more member")),
    (Approval.NEXT_MEETING, _("at the next meeting")),
    (Approval.NO_OBJECTION, _("if nobody objects in time")),
    (Approval.SIGNATURES, _("with the signatures")),
)
# by kind too: one "none" equals the other, but does not mean the same
_TOLD = {(type(entry), entry): text for entry, text in _CHOICES}


def choice_text(entry: StrEnum) -> Text:
    """What the screen calls a choice."""
    return _TOLD[type(entry), entry]


REASONS: dict[str, Text] = {
    "range": _("This number is not possible here."),
    "choose": _("Please choose at least one."),
    "share": _("A share lies above 0 and is at most 1, such as 1/2 or 3/4."),
    "never": _("More than all there are can never be reached."),
    "needed": _("Please name the resolution that allows it."),
    "locked": _("The law fixes this."),
}

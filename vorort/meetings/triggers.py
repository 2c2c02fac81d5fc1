"""What the database itself refuses about votes, ballots, resolutions and minutes, whoever asks it.

Rules and roll freeze when a vote opens, everything when it is declared, and there is no way back. A ballot is cast
while its vote is open, never changes, and goes only where a vote is broken off; secret ballots also go, for a moment,
while they are written anew in a drawn order. Nobody is there twice at a time. Numbers and wordings of resolutions
stay. Approved minutes never change.
"""

from vorort.ground.refusals import Refusal, changed, refuse

VOTE_FROZEN = "meetings: what is voted on never changes once a vote is open"
VOTE_DECLARED = "meetings: a declared or aborted vote never changes"
VOTE_STAYS = "meetings: a vote that was opened stays"
VOTE_WAY = "meetings: a vote is opened, counted and declared, or broken off, and never goes back"
NOT_OPEN = "meetings: ballots are cast while a vote is open"
BALLOT_STAYS = "meetings: a ballot never changes"
ROLL_FROZEN = "meetings: the roll is frozen when a vote opens"
OTHER_METHOD = "meetings: this vote takes no such ballots"
THERE_TWICE = "meetings: nobody is there twice at a time"
RESOLUTION_STAYS = "meetings: a resolution keeps its number, wording and outcome"
MINUTES_STAY = "meetings: approved minutes never change"
SIGNED = "meetings: a signature never changes"

_QUESTION = (
    "committee_id", "item_id", "kind", "decision", "method", "wording", "paper_version_id", "amendment_id",
    "seats", "round", "is_block", "after_id", "rule_set_id", "snapshot", "override", "opened_at", "until",
)  # fmt: skip
_COUNTED = ("snapshot", "yes", "no", "abstained", "invalid", "tally", "closed_at", "digest")
_DECLARED = ("result", "carried", "override", "tie_note", "state", "declared_at", "aborted_why")
# from where to where a vote goes; breaking off is possible until it is declared
_WAYS = (
    ("prepared", "open"), ("open", "counting"), ("open", "closed"), ("counting", "closed"), ("closed", "declared"),
    ("open", "aborted"), ("closed", "aborted"),
)  # fmt: skip
_ON_ITS_WAY = " OR ".join(f"(OLD.state = '{before}' AND NEW.state = '{after}')" for before, after in _WAYS)
_RESOLUTION = (
    "thread_id", "committee_id", "year", "running", "number", "item_id", "vote_id", "wording", "outcome",
    "decided_on", "subject_id",
)  # fmt: skip
_MINUTES = (
    "meeting_id", "state", "recorder_id", "co_signer_id", "opening", "closing", "content", "digest", "sent_at",
    "approved_at", "approved_in_id",
)  # fmt: skip


def _vote(key: str, condition: str) -> str:
    return f"EXISTS (SELECT 1 FROM meetings_vote v WHERE v.id = {key} AND {condition})"  # noqa: S608  # constants


def _vote_of(row: str, condition: str) -> str:
    source = "meetings_rollentry r JOIN meetings_vote v ON v.id = r.vote_id"
    return f"EXISTS (SELECT 1 FROM {source} WHERE r.id = {row}.entry_id AND {condition})"  # noqa: S608


_AT_THE_SAME_TIME = (
    "NEW.person_id IS NOT NULL AND EXISTS (SELECT 1 FROM meetings_presence p WHERE p.meeting_id = NEW.meeting_id"
    " AND p.person_id = NEW.person_id AND p.id <> NEW.id"
    " AND (p.left_at IS NULL OR p.left_at > NEW.came_at) AND (NEW.left_at IS NULL OR NEW.left_at > p.came_at)"
    " AND (NEW.left_at IS NULL OR NEW.left_at > NEW.came_at) AND (p.left_at IS NULL OR p.left_at > p.came_at))"
)
# a new row does not know its number yet where the trigger comes before it
_THERE_ALREADY = _AT_THE_SAME_TIME.replace(" AND p.id <> NEW.id", "")

REFUSALS: dict[tuple[str, str], list[Refusal]] = {
    ("meetings_vote", "UPDATE"): [
        (VOTE_FROZEN, f"OLD.state <> 'prepared' AND {changed(*_QUESTION)}"),
        (VOTE_DECLARED, f"OLD.state IN ('declared', 'aborted') AND {changed(*_COUNTED, *_DECLARED)}"),
        (VOTE_DECLARED, f"OLD.state = 'closed' AND NEW.state <> 'aborted' AND {changed(*_COUNTED)}"),
        (VOTE_WAY, f"NEW.state <> OLD.state AND NOT ({_ON_ITS_WAY})"),
    ],
    ("meetings_vote", "DELETE"): [(VOTE_STAYS, "OLD.state <> 'prepared'")],
    ("meetings_rollentry", "INSERT"): [(ROLL_FROZEN, "NOT " + _vote("NEW.vote_id", "v.state = 'prepared'"))],
    ("meetings_rollentry", "UPDATE"): [
        (ROLL_FROZEN, changed("vote_id", "person_id", "mandate_id", "weight", "cast_by_id"))
    ],
    ("meetings_rollentry", "DELETE"): [(ROLL_FROZEN, _vote("OLD.vote_id", "v.state <> 'prepared'"))],
    ("meetings_candidate", "INSERT"): [(VOTE_FROZEN, "NOT " + _vote("NEW.vote_id", "v.state = 'prepared'"))],
    ("meetings_candidate", "DELETE"): [(VOTE_FROZEN, _vote("OLD.vote_id", "v.state <> 'prepared'"))],
    ("meetings_candidate", "UPDATE"): [
        (
            VOTE_FROZEN,
            f"{_vote('OLD.vote_id', 'v.state <> ' + chr(39) + 'prepared' + chr(39))} AND "
            + changed("vote_id", "person_id", "name", "position"),
        )
    ],
    ("meetings_openballot", "INSERT"): [
        (NOT_OPEN, "NOT " + _vote_of("NEW", "v.state = 'open'")),
        (OTHER_METHOD, _vote_of("NEW", "v.method NOT IN ('open', 'roll_call', 'circular')")),
    ],
    ("meetings_openballot", "UPDATE"): [(BALLOT_STAYS, changed("entry_id", "choice", "cast_at"))],
    ("meetings_openballot", "DELETE"): [(BALLOT_STAYS, _vote_of("OLD", "v.state <> 'aborted'"))],
    ("meetings_participation", "INSERT"): [
        (NOT_OPEN, "NOT " + _vote_of("NEW", "v.state IN ('open', 'counting')")),
        (OTHER_METHOD, _vote_of("NEW", "v.method <> 'secret'")),
    ],
    ("meetings_participation", "UPDATE"): [(BALLOT_STAYS, changed("entry_id"))],
    ("meetings_participation", "DELETE"): [
        (BALLOT_STAYS, _vote_of("OLD", "v.state NOT IN ('counting', 'aborted')"))
    ],
    ("meetings_secretballot", "INSERT"): [
        (NOT_OPEN, "NOT " + _vote("NEW.vote_id", "v.state IN ('open', 'counting')")),
        (OTHER_METHOD, _vote("NEW.vote_id", "v.method <> 'secret'")),
    ],
    ("meetings_secretballot", "UPDATE"): [(BALLOT_STAYS, changed("id", "vote_id", "choice"))],
    ("meetings_secretballot", "DELETE"): [
        (BALLOT_STAYS, _vote("OLD.vote_id", "v.state NOT IN ('counting', 'aborted')"))
    ],
    ("meetings_presence", "INSERT"): [(THERE_TWICE, _THERE_ALREADY)],
    ("meetings_presence", "UPDATE"): [(THERE_TWICE, _AT_THE_SAME_TIME)],
    ("meetings_resolution", "UPDATE"): [(RESOLUTION_STAYS, changed(*_RESOLUTION))],
    ("meetings_resolution", "DELETE"): [(RESOLUTION_STAYS, "1 = 1")],
    ("meetings_minutes", "UPDATE"): [
        (MINUTES_STAY, f"OLD.state = 'approved' AND {changed(*_MINUTES)}"),
        (MINUTES_STAY, "OLD.document_id IS NOT NULL AND " + changed("document_id")),
        (MINUTES_STAY, "OLD.public_document_id IS NOT NULL AND " + changed("public_document_id")),
    ],
    ("meetings_minutes", "DELETE"): [(MINUTES_STAY, "OLD.state = 'approved'")],
    ("meetings_signature", "UPDATE"): [
        (SIGNED, changed("minutes_id", "person_id", "role", "signed_at", "digest"))
    ],
    ("meetings_minutesamendment", "UPDATE"): [(MINUTES_STAY, changed("minutes_id", "text", "added_at"))],
    ("meetings_minutesamendment", "DELETE"): [(MINUTES_STAY, "1 = 1")],
}

# whoever casts a ballot waits for whoever closes the vote, and the other way round
_LOCK_ROLL = (
    "PERFORM 1 FROM meetings_vote v JOIN meetings_rollentry r ON r.vote_id = v.id"
    " WHERE r.id = NEW.entry_id FOR SHARE OF v;"
)
_LOCK_VOTE = "PERFORM 1 FROM meetings_vote WHERE id = NEW.vote_id FOR SHARE;"
refuse(
    "meetings",
    REFUSALS,
    {
        ("meetings_openballot", "INSERT"): _LOCK_ROLL,
        ("meetings_participation", "INSERT"): _LOCK_ROLL,
        ("meetings_secretballot", "INSERT"): _LOCK_VOTE,
        ("meetings_rollentry", "INSERT"): _LOCK_VOTE,
    },
)

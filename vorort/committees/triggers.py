"""What the database itself refuses about mandates, seats and rules, whoever asks it.

A seat is held by one person at a time, a person holds one seat of a committee at a time, a mandate lies within the
life of its seat and a seat within that of its committee, there is one chair, auditors never sit on the board at the
same time, nobody is twice a member of the association, used rules never change. On PostgreSQL the trigger locks seat
and person first, so two at once cannot both look and find nothing.
"""

from vorort.ground.database import DatabaseObject, register
from vorort.ground.refusals import Refusal, postgresql_checks, sqlite_checks

SEAT_TAKEN = "committees: this seat is taken at that time"
PERSON_SEATED = "committees: this person holds another seat of this committee at that time"
NOT_BOTH = "committees: auditors and board members must be different people"
OTHER_COMMITTEE = "committees: the seat belongs to another committee"
OUTSIDE_SEAT = "committees: a mandate lies within the life of its seat"
TWO_CHAIRS = "committees: a committee has one chair at a time"
OUTLIVES = "committees: no seat outlives its committee"
MEMBER_TWICE = "committees: this member belongs to the association at that time already"
RULES_USED = "committees: rules that a vote has used never change"


def _share_a_moment(one: str, other: str) -> str:
    """Two intervals [begins, ends) overlap; an empty one, of what was closed before it began, overlaps with none."""
    ends = [(one, one), (other, other), (one, other), (other, one)]
    return " AND ".join(f"({end}.ends IS NULL OR {begin}.begins < {end}.ends)" for begin, end in ends)


def _outlives(part: str, whole: str) -> str:
    """The part goes on after the whole has ended."""
    return (
        f"{whole}.ends IS NOT NULL AND"
        f" ({part}.ends IS NULL OR ({part}.ends > {whole}.ends AND {part}.ends > {part}.begins))"
    )


def _there_is(source: str, where: str) -> str:
    return f"EXISTS (SELECT 1 FROM {source} WHERE {where})"  # noqa: S608  # constants


_TAKES = "state IN ('offered', 'accepted')"
_KIND = "(SELECT kind FROM committees_committee WHERE id = NEW.committee_id)"
_ON_BOTH_SIDES = (
    f"m.person_id = NEW.person_id AND ((c.kind = 'auditors' AND {_KIND} = 'board')"
    f" OR (c.kind = 'board' AND {_KIND} = 'auditors'))"
)


def _clash(where: str) -> str:
    """Another mandate that takes a seat at the same time."""
    source = "committees_mandate m JOIN committees_committee c ON c.id = m.committee_id"
    other = f"m.id <> NEW.id AND {where} AND m.{_TAKES} AND {_share_a_moment('m', 'NEW')}"
    return f"NEW.{_TAKES} AND {_there_is(source, other)}"


OF_MANDATES: list[Refusal] = [
    (
        OTHER_COMMITTEE,
        _there_is("committees_seat s", "s.id = NEW.seat_id AND s.committee_id <> NEW.committee_id"),
    ),
    (
        OUTSIDE_SEAT,
        f"NEW.{_TAKES} AND "
        + _there_is(
            "committees_seat s",
            f"s.id = NEW.seat_id AND (NEW.begins < s.begins OR ({_outlives('NEW', 's')}))",
        ),
    ),
    (SEAT_TAKEN, _clash("m.seat_id = NEW.seat_id")),
    (PERSON_SEATED, _clash("m.person_id = NEW.person_id AND m.committee_id = NEW.committee_id")),
    (NOT_BOTH, _clash(_ON_BOTH_SIDES)),
]
OF_SEATS: list[Refusal] = [
    (
        OUTSIDE_SEAT,
        _there_is(
            "committees_mandate m",
            f"m.seat_id = NEW.id AND m.{_TAKES} AND (m.begins < NEW.begins OR ({_outlives('m', 'NEW')}))",
        ),
    ),
    (
        TWO_CHAIRS,
        "NEW.office = 'chair' AND "
        + _there_is(
            "committees_seat s",
            "s.id <> NEW.id AND s.office = 'chair' AND s.committee_id = NEW.committee_id"
            f" AND {_share_a_moment('s', 'NEW')}",
        ),
    ),
    (OUTLIVES, _there_is("committees_committee c", f"c.id = NEW.committee_id AND {_outlives('NEW', 'c')}")),
]
OF_COMMITTEES: list[Refusal] = [
    (OUTLIVES, _there_is("committees_seat s", f"s.committee_id = NEW.id AND {_outlives('s', 'NEW')}")),
]
OF_MEMBERS: list[Refusal] = [
    (
        MEMBER_TWICE,
        _there_is(
            "committees_associationmember m",
            "m.id <> NEW.id AND m.kind = NEW.kind"
            " AND COALESCE(m.district_id, 0) = COALESCE(NEW.district_id, 0)"
            " AND COALESCE(m.organisation_id, 0) = COALESCE(NEW.organisation_id, 0)"
            f" AND {_share_a_moment('m', 'NEW')}",
        ),
    ),
]


def _sqlite(table: str, event: str, refusals: list[Refusal]) -> DatabaseObject:
    name = f"committees_{table}_{event.lower()}"
    # after and not before: only then does a new row know its own id
    create = f"CREATE TRIGGER {name} AFTER {event} ON committees_{table} BEGIN {sqlite_checks(refusals)} END"
    return DatabaseObject(name, sqlite=(f"DROP TRIGGER IF EXISTS {name}", create))


def _postgresql(table: str, refusals: list[Refusal], locks: str) -> DatabaseObject:
    name = f"committees_{table}_fits"
    function = (
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN {locks} {postgresql_checks(refusals)} RETURN NEW; END $$"
    )
    create = (
        f"CREATE TRIGGER {name} BEFORE INSERT OR UPDATE ON committees_{table}"
        f" FOR EACH ROW EXECUTE FUNCTION {name}()"
    )
    return DatabaseObject(
        name, postgresql=(function, f"DROP TRIGGER IF EXISTS {name} ON committees_{table}", create)
    )


def _used_rules(event: str) -> DatabaseObject:
    name, table = f"committees_rules_no_{event.lower()}", "committees_rulesetversion"
    drop, used = f"DROP TRIGGER IF EXISTS {name}", "OLD.used_at IS NOT NULL"
    function = (
        "CREATE OR REPLACE FUNCTION committees_rules_are_used() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN RAISE EXCEPTION '{RULES_USED}' USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    create = f"CREATE TRIGGER {name} BEFORE {event} ON {table}"
    return DatabaseObject(
        name,
        sqlite=(drop, f"{create} WHEN {used} BEGIN SELECT RAISE(ABORT, '{RULES_USED}'); END"),
        postgresql=(
            function,
            f"{drop} ON {table}",
            f"{create} FOR EACH ROW WHEN ({used}) EXECUTE FUNCTION committees_rules_are_used()",
        ),
    )


_SEAT_AND_PERSON = (
    "PERFORM 1 FROM committees_seat WHERE id = NEW.seat_id FOR NO KEY UPDATE;"
    " PERFORM 1 FROM people_person WHERE id = NEW.person_id FOR NO KEY UPDATE;"
)
_COMMITTEE = "PERFORM 1 FROM committees_committee WHERE id = NEW.committee_id FOR NO KEY UPDATE;"

for _table, _refusals, _locks in (
    ("mandate", OF_MANDATES, _SEAT_AND_PERSON),
    ("seat", OF_SEATS, _COMMITTEE),
    ("committee", OF_COMMITTEES, ""),
    ("associationmember", OF_MEMBERS, ""),
):
    register(
        _sqlite(_table, "INSERT", _refusals),
        _sqlite(_table, "UPDATE", _refusals),
        _postgresql(_table, _refusals, _locks),
    )
register(_used_rules("UPDATE"), _used_rules("DELETE"))

"""What the database itself refuses about profiles and programmes, whoever asks it.

Versions of a district count up from one without a gap, since the one before must be adopted and what is adopted never goes.
An adopted version and its goals never change; only who has written it may be forgotten. A goal continues one of the
version before. An adopted programme stays, and of its tasks nobody changes what was promised.
"""

from vorort.ground.refusals import Refusal, changed, refuse

ADOPTED_STAYS = "direction: an adopted profile never changes"
NO_GAP = "direction: versions of a profile count up without a gap, after the one before is adopted"
VERSION_STAYS = "direction: a profile keeps its district and its version"
GOAL_STAYS = "direction: goals of an adopted profile never change"
OTHER_GOAL = "direction: a goal continues one of the version before"
PROGRAMME_STAYS = "direction: an adopted programme stays as it was adopted"
TASK_STAYS = "direction: a task of an adopted programme stays as it was promised"


def _adopted(table: str, key: str) -> str:
    return f"EXISTS (SELECT 1 FROM direction_{table} a WHERE a.id = {key} AND a.state = 'adopted')"  # noqa: S608


_PROFILE = (
    "district_id", "version", "state", "text", "drafted_by_id", "thread_id", "handed_in_at", "returned_note",
    "adopted_on", "adopted_at", "adopted_by_id", "reason",
)  # fmt: skip
_PROGRAMME = (
    "district_id",
    "year",
    "state",
    "intro",
    "thread_id",
    "adopted_on",
    "adopted_at",
    "adopted_by_id",
)
_TASK = ("programme_id", "title", "text", "due_on", "added_on")
_FIRST_OR_NEXT = (
    "NEW.version <> 1 AND NOT EXISTS (SELECT 1 FROM direction_profile p WHERE p.district_id = NEW.district_id"
    " AND p.version = NEW.version - 1 AND p.state = 'adopted')"
)
_OF_ANOTHER = (
    "NEW.continues_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM direction_profilegoal g"
    " JOIN direction_profile o ON o.id = g.profile_id JOIN direction_profile n ON n.id = NEW.profile_id"
    " WHERE g.id = NEW.continues_id AND o.district_id = n.district_id AND o.version = n.version - 1)"
)

REFUSALS: dict[tuple[str, str], list[Refusal]] = {
    ("direction_profile", "INSERT"): [(NO_GAP, _FIRST_OR_NEXT)],
    ("direction_profile", "UPDATE"): [
        (ADOPTED_STAYS, f"OLD.state = 'adopted' AND {changed(*_PROFILE)}"),
        (VERSION_STAYS, changed("district_id", "version")),
    ],
    ("direction_profile", "DELETE"): [(ADOPTED_STAYS, "OLD.state = 'adopted'")],
    ("direction_profilegoal", "INSERT"): [
        (GOAL_STAYS, _adopted("profile", "NEW.profile_id")),
        (OTHER_GOAL, _OF_ANOTHER),
    ],
    ("direction_profilegoal", "UPDATE"): [
        (
            GOAL_STAYS,
            f"({_adopted('profile', 'OLD.profile_id')} OR {_adopted('profile', 'NEW.profile_id')})",
        ),
        (OTHER_GOAL, _OF_ANOTHER),
    ],
    ("direction_profilegoal", "DELETE"): [(GOAL_STAYS, _adopted("profile", "OLD.profile_id"))],
    ("direction_workprogramme", "UPDATE"): [
        (PROGRAMME_STAYS, f"OLD.state = 'adopted' AND {changed(*_PROGRAMME)}")
    ],
    ("direction_workprogramme", "DELETE"): [(PROGRAMME_STAYS, "OLD.state = 'adopted'")],
    ("direction_programmetask", "UPDATE"): [
        (TASK_STAYS, f"{_adopted('workprogramme', 'OLD.programme_id')} AND {changed(*_TASK)}")
    ],
    ("direction_programmetask", "DELETE"): [(TASK_STAYS, _adopted("workprogramme", "OLD.programme_id"))],
}


# so that nobody writes a goal while the version is being adopted
_GOALS_PROFILE = "PERFORM 1 FROM direction_profile WHERE id = {row}.profile_id FOR NO KEY UPDATE;"
_LOCKS = {
    ("direction_profilegoal", event): _GOALS_PROFILE.format(row="OLD" if event == "DELETE" else "NEW")
    for event in ("INSERT", "UPDATE", "DELETE")
}

refuse("direction", REFUSALS, _LOCKS)

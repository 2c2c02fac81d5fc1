"""What the database itself refuses about helping, whoever asks it.

Never more people than a shift takes at most, and nobody on two shifts at the same time; both also when the shift changes.
Who needs the consent of a parent comes once it is given.
What somebody was asked for stays that shift and that person. Lines about hours are only added. A certificate stays as it was
issued. Only to the account of the same person do rows move. On PostgreSQL the triggers lock shift and person
first, so two at once cannot both look and find nothing.
"""

from vorort.ground.refusals import Refusal, changed, refuse
from vorort.volunteering.choices import ALIVE, TAKEN

TOO_MANY = "volunteering: a shift takes no more people than it has places"
TWO_PLACES = "volunteering: nobody is on two shifts at the same time"
ASSIGNMENT_STAYS = "volunteering: an assignment keeps its shift and its person"
HOURS_STAY = "volunteering: lines about hours are only added"
HOURS_OF_ONE = "volunteering: a line speaks of the hours of the person it is about"
CERTIFICATE_STAYS = "volunteering: a certificate stays as it was issued"
CONSENT_FIRST = "volunteering: somebody young comes once a parent agrees"
CONSENT_STAYS = "volunteering: what a parent has decided stays as it was decided"

_TAKEN = "(" + ", ".join(f"'{state.value}'" for state in TAKEN) + ")"
_ALIVE = "(" + ", ".join(f"'{state.value}'" for state in ALIVE) + ")"
_ON_IT = (
    f"(SELECT COUNT(*) FROM volunteering_assignment a WHERE a.shift_id = {{shift}} AND a.state IN {_TAKEN}"  # noqa: S608
    "{but})"
)
_MOST = "(SELECT s.most FROM volunteering_shift s WHERE s.id = NEW.shift_id)"
_ELSEWHERE = (
    "EXISTS (SELECT 1 FROM volunteering_assignment a"  # noqa: S608  # constants
    " JOIN volunteering_shift s ON s.id = a.shift_id"
    " JOIN volunteering_shift n ON n.id = NEW.shift_id"
    f" WHERE a.volunteer_id = NEW.volunteer_id AND a.shift_id <> NEW.shift_id AND a.state IN {_TAKEN}"
    " AND s.begins < n.ends AND n.begins < s.ends)"
)
_HELPERS_ELSEWHERE = (
    "EXISTS (SELECT 1 FROM volunteering_assignment mine"  # noqa: S608  # constants
    " JOIN volunteering_assignment a ON a.volunteer_id = mine.volunteer_id AND a.shift_id <> NEW.id"
    " JOIN volunteering_shift s ON s.id = a.shift_id"
    f" WHERE mine.shift_id = NEW.id AND mine.state IN {_TAKEN} AND a.state IN {_TAKEN}"
    " AND s.begins < NEW.ends AND NEW.begins < s.ends)"
)
_TAKES_A_PLACE = f"NEW.state IN {_TAKEN}"
_LACKS = (
    "EXISTS (SELECT 1 FROM volunteering_helpconsent c WHERE c.assignment_id = NEW.id AND c.given_at IS NULL)"
)
_COMES = (
    f"EXISTS (SELECT 1 FROM volunteering_assignment a WHERE a.id = NEW.assignment_id AND a.state IN {_TAKEN})"  # noqa: S608
)
_GOES_ON = (
    f"EXISTS (SELECT 1 FROM volunteering_assignment a WHERE a.id = OLD.assignment_id AND a.state IN {_ALIVE})"  # noqa: S608
)
_DECISION = changed("given_at", "declined_at")
_NOT_ITSELF = " AND a.id <> NEW.id"
# whoever has helped without an account and gets one, takes all of it along
_OTHER_PERSON = (
    "NEW.volunteer_id <> OLD.volunteer_id AND NOT EXISTS (SELECT 1 FROM volunteering_volunteerprofile p"
    " WHERE p.id = NEW.volunteer_id AND p.user_id IS NOT NULL)"
)
_HOURS = ("opportunity_id", "assignment_id", "kind", "about_id", "day", "minutes", "at")
_CERTIFICATE = ("code", "begins", "ends", "minutes", "issued_at")
_OTHERS_LINE = (
    "NEW.about_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM volunteering_hours h WHERE h.id = NEW.about_id"
    " AND h.volunteer_id = NEW.volunteer_id AND h.opportunity_id = NEW.opportunity_id)"
)


def _full(but: str) -> str:
    return f"{_TAKES_A_PLACE} AND {_ON_IT.format(shift='NEW.shift_id', but=but)} >= {_MOST}"


REFUSALS: dict[tuple[str, str], list[Refusal]] = {
    ("volunteering_assignment", "INSERT"): [
        (TOO_MANY, _full("")),
        (TWO_PLACES, f"{_TAKES_A_PLACE} AND {_ELSEWHERE}"),
    ],
    ("volunteering_assignment", "UPDATE"): [
        (ASSIGNMENT_STAYS, changed("shift_id")),
        (ASSIGNMENT_STAYS, _OTHER_PERSON),
        (CONSENT_FIRST, f"{_TAKES_A_PLACE} AND {_LACKS}"),
        (TOO_MANY, _full(_NOT_ITSELF)),
        (TWO_PLACES, f"{_TAKES_A_PLACE} AND {_ELSEWHERE}"),
    ],
    ("volunteering_shift", "UPDATE"): [
        (TOO_MANY, f"NEW.most < OLD.most AND {_ON_IT.format(shift='NEW.id', but='')} > NEW.most"),
        (TWO_PLACES, f"{changed('begins', 'ends')} AND {_HELPERS_ELSEWHERE}"),
    ],
    ("volunteering_hours", "INSERT"): [(HOURS_OF_ONE, _OTHERS_LINE)],
    ("volunteering_hours", "UPDATE"): [(HOURS_STAY, changed(*_HOURS)), (HOURS_STAY, _OTHER_PERSON)],
    ("volunteering_hours", "DELETE"): [(HOURS_STAY, "TRUE")],
    ("volunteering_helpconsent", "INSERT"): [(CONSENT_FIRST, f"NEW.given_at IS NULL AND {_COMES}")],
    ("volunteering_helpconsent", "UPDATE"): [
        (CONSENT_STAYS, f"OLD.given_at IS NOT NULL AND {_DECISION}"),
        (CONSENT_STAYS, f"OLD.declined_at IS NOT NULL AND {_DECISION}"),
        (CONSENT_STAYS, changed("assignment_id")),
    ],
    # who is young stays young for as long as the place is theirs
    ("volunteering_helpconsent", "DELETE"): [(CONSENT_FIRST, _GOES_ON)],
    ("volunteering_certificate", "UPDATE"): [
        (CERTIFICATE_STAYS, changed(*_CERTIFICATE)),
        (CERTIFICATE_STAYS, "OLD.revoked_at IS NOT NULL AND " + changed("revoked_at")),
    ],
}

# the shift first and then the person, in every case
_SHIFT_AND_PERSON = (
    "PERFORM 1 FROM volunteering_shift WHERE id = NEW.shift_id FOR NO KEY UPDATE;"
    " PERFORM 1 FROM volunteering_volunteerprofile WHERE id = NEW.volunteer_id FOR NO KEY UPDATE;"
)
_ITS_ASSIGNMENT = "PERFORM 1 FROM volunteering_assignment WHERE id = NEW.assignment_id FOR NO KEY UPDATE;"
refuse(
    "volunteering",
    REFUSALS,
    {
        ("volunteering_assignment", "INSERT"): _SHIFT_AND_PERSON,
        ("volunteering_assignment", "UPDATE"): _SHIFT_AND_PERSON,
        ("volunteering_helpconsent", "INSERT"): _ITS_ASSIGNMENT,
    },
)

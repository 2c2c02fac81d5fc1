"""What the database itself refuses about projects, whoever asks it.

Only an idea that was adopted becomes part of one; places belong to registers
and years to awards.
"""

from vorort.ground.refusals import Refusal, refuse

ADOPTED_ONLY = "projects: only an idea that was adopted becomes part of a project"
REGISTERS_ONLY = "projects: only a register has places"
AWARDS_ONLY = "projects: only an award is given"

_IDEA = "NOT EXISTS (SELECT 1 FROM ideas_idea i WHERE i.id = NEW.idea_id AND i.state = 'adopted')"


def _not_of(kind: str) -> str:
    return (
        "NOT EXISTS (SELECT 1 FROM projects_project p"  # noqa: S608  # words of our own
        f" WHERE p.id = NEW.project_id AND p.kind = '{kind}')"
    )


REFUSALS: dict[tuple[str, str], list[Refusal]] = {
    ("projects_origin", "INSERT"): [(ADOPTED_ONLY, _IDEA)],
    ("projects_registerentry", "INSERT"): [(REGISTERS_ONLY, _not_of("register"))],
    ("projects_awardyear", "INSERT"): [(AWARDS_ONLY, _not_of("award"))],
}

refuse("projects", REFUSALS)

"""What the database itself refuses about ideas, whoever asks it.

What is not published yet has no public thread; a published idea never becomes a draft again; thread and idea name the same
district; versions, answers and decisions stay as they were written. An idea that needs a parent's consent waits for it.
"""

from vorort.ground.refusals import Refusal, changed, refuse

NOT_PUBLIC_YET = "ideas: what is not published has no public thread"
NEVER_BACK = "ideas: a published idea never becomes a draft again"
VERSION_STAYS = "ideas: an earlier wording stays as it was"
ANSWER_STAYS = "ideas: what was said about an idea stays as it was said"
CONSENT_FIRST = "ideas: what somebody young has written is published once a parent agrees"
CONSENT_STAYS = "ideas: what a parent has decided stays as it was decided"
SUPPORT_STAYS = "ideas: a support never changes its idea"

_EARLY = "('draft', 'waiting', 'held')"
_OF_THREAD = f"EXISTS (SELECT 1 FROM ideas_idea i WHERE i.thread_id = NEW.id AND i.state IN {_EARLY})"  # noqa: S608
_ITS_THREAD = "EXISTS (SELECT 1 FROM threads_thread t WHERE t.id = NEW.thread_id AND t.visibility = 'public')"
_LACKS = "EXISTS (SELECT 1 FROM ideas_parentalconsent c WHERE c.idea_id = NEW.id AND c.given_at IS NULL)"
_IS_OUT = f"EXISTS (SELECT 1 FROM ideas_idea i WHERE i.id = NEW.idea_id AND i.state NOT IN {_EARLY})"  # noqa: S608
REFUSALS: dict[tuple[str, str], list[Refusal]] = {
    ("ideas_idea", "INSERT"): [(NOT_PUBLIC_YET, f"NEW.state IN {_EARLY} AND {_ITS_THREAD}")],
    ("ideas_idea", "UPDATE"): [
        (NEVER_BACK, f"NEW.state IN {_EARLY} AND OLD.state NOT IN {_EARLY}"),
        (NOT_PUBLIC_YET, f"NEW.state IN {_EARLY} AND {_ITS_THREAD}"),
        (CONSENT_FIRST, f"NEW.state NOT IN {_EARLY} AND {_LACKS}"),
    ],
    ("ideas_parentalconsent", "INSERT"): [(CONSENT_FIRST, f"NEW.given_at IS NULL AND {_IS_OUT}")],
    ("ideas_parentalconsent", "UPDATE"): [
        (CONSENT_STAYS, "OLD.given_at IS NOT NULL AND " + changed("given_at", "declined_at", "idea_id")),
        (CONSENT_STAYS, "OLD.declined_at IS NOT NULL AND " + changed("given_at", "declined_at", "idea_id")),
    ],
    ("threads_thread", "UPDATE"): [(NOT_PUBLIC_YET, f"NEW.visibility = 'public' AND {_OF_THREAD}")],
    ("ideas_ideaversion", "UPDATE"): [(VERSION_STAYS, "TRUE")],
    ("ideas_answer", "UPDATE"): [
        (ANSWER_STAYS, changed("idea_id", "kind", "text", "at", "outcome", "committee_id", "department_id"))
    ],
    ("ideas_support", "UPDATE"): [(SUPPORT_STAYS, changed("idea_id", "came_with_id"))],
}


refuse("ideas", REFUSALS)

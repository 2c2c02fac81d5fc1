"""Every address of our own, and the table that says what it answers to whom: docs/reference/addresses.md.

The table is the expectation. `make docs` writes it anew; whoever changes an address or a policy reads the difference.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from django.urls import URLPattern, URLResolver, get_resolver

from tests.house.scene import ROLES, STATES

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reference" / "addresses.md"

# third-party namespaces: one row each, their gate is tested
THIRD_PARTY = {
    "konto/": "/konto/login/",
    "redaktion/": "/redaktion/",
    "dokumente/": "/dokumente/1/x.pdf",
    "themen/": "/themen/",
}
# which object stands where in an address, where its name in the route does not say it
NAMED = {
    "portal:committee": {"slug": "committee"},
    "portal:district": {"slug": "district"},
    "portal:ask_to_join": {"slug": "group"},
    "portal:statutes": {"pk": "statutes"},
    "portal:place": {"pk": "nothing", "slug": "word"},
    "portal:message_sent": {"receipt": "word"},
    "portal:change_consent": {"subject": "word"},
    "portal:end_log_in": {"pk": "nothing"},
    "media": {"path": "file"},
    "desk:mark_message": {"pk": "message"},
    "desk:judge_related": {"pk": "entry"},
    **{
        f"portal:{name}": {"thread": "thread"} for name in ("write_comment", "follow_thread", "report_thread")
    },
    **{
        f"portal:{name}": {"pk": "comment"} for name in ("change_comment", "remove_comment", "report_comment")
    },
    "portal:report_received": {"receipt": "word"},
    "desk:decide_report": {"pk": "report"},
    "desk:hide_content": {"pk": "thread"},
    "desk:hide_comment": {"pk": "comment"},
    "desk:decide_objection": {"pk": "moderation"},
    "desk:show_again": {"pk": "moderation"},
    "desk:invite_to_join": {"slug": "group"},
    "desk:found_group": {"slug": "district"},
    "desk:answer_appointment": {"pk": "offer"},
    "desk:withdraw_appointment": {"pk": "offer"},
    "desk:appointment_letter": {"pk": "offer"},
    "desk:appointment_pdf": {"pk": "offer"},
    "desk:recall_member": {"pk": "mandate"},
    "desk:resign_mandate": {"pk": "mandate"},
    "desk:welcome": {"pk": "mandate"},
    "desk:welcome_pdf": {"pk": "mandate"},
    "desk:answer_request": {"pk": "joining"},
    "desk:withdraw_joining": {"pk": "joining"},
    "desk:end_membership": {"pk": "member"},
    "desk:keep_statutes": {"pk": "statutes"},
    "desk:complete_register_task": {"pk": "task"},
    "portal:profile": {"slug": "district"},
    "portal:profile_version": {"slug": "district", "version": "version"},
    "portal:programmes": {"slug": "district"},
    "portal:programme": {"slug": "district", "year": "year"},
    "portal:association_programme": {"year": "year"},
    **{
        f"desk:{name}": {"slug": "district"}
        for name in (
            "profile",
            "draft_profile",
            "change_profile_draft",
            "hand_in_profile",
            "give_back_profile",
            "adopt_profile",
            "discard_profile_draft",
        )
    },
    "desk:programme": {"slug": "district", "year": "year"},
    "desk:association_programme": {"year": "year"},
    **{f"desk:{name}": {"pk": "programme"} for name in ("change_programme", "adopt_programme", "keep_task")},
    **{f"desk:{name}": {"pk": "planned task"} for name in ("change_task", "remove_task")},
    "desk:finish_task": {"pk": "running task"},
    **{
        f"desk:{name}": {"pk": "person", "subject": "subject"}
        for name in (
            "person",
            "keep_person",
            "record_consent",
            "withdraw_consent",
            "invite_person",
            "withdraw_invitation",
            "merge_people",
            "erase_person",
        )
    },
    **{
        f"desk:{name}": {"pk": "organisation"}
        for name in ("organisation", "keep_organisation", "keep_contact", "add_contact")
    },
    "portal:idea": {"pk": "idea", "slug": "slug of the idea"},
    "portal:ideas_file": {"form": "form"},
    **{
        f"portal:{name}": {"pk": "idea"}
        for name in ("idea_versions", "support_idea", "change_idea", "reply_to_question", "withdraw_idea")
    },
    "desk:remove_contact": {"pk": "nothing"},
    "desk:import_template": {"form": "form"},
    "desk:ideas_template": {"form": "form"},
    **{
        f"desk:{name}": {"pk": "nothing"}
        for name in ("import_draft", "import_people", "discard_import", "undo_import")
    },
    **{
        f"desk:{name}": {"pk": "nothing"}
        for name in (
            "tried_ideas",
            "check_ideas",
            "import_ideas",
            "discard_ideas",
            "imported_ideas",
            "undo_ideas",
        )
    },
    "desk:export_records": {"what": "records", "form": "form"},
    **{
        f"desk:{name}": {"pk": "idea"}
        for name in (
            "idea",
            "refer_idea",
            "ask_back",
            "answer_idea",
            "record_statement",
            "decide_idea",
            "reopen_idea",
            "merge_ideas",
            "separate_ideas",
            "move_idea",
            "note_idea",
            "release_idea",
            "record_parental_consent",
            "idea_letter",
            "idea_letter_pdf",
        )
    },
    "desk:set_intake": {"slug": "district"},
    "desk:keep_seat": {"slug": "committee", "pk": "seat"},
    "desk:close_seat": {"slug": "committee", "pk": "seat"},
    "desk:appoint_member": {"slug": "committee", "pk": "seat"},
    "desk:record_mandate": {"slug": "committee", "pk": "seat"},
}
USUAL = {"slug": "committee", "token": "token"}
FIXED = {
    "nothing": 999_999,
    "slug of the idea": "eine-bank-am-see",
    "word": "nichts",
    "file": "pictures/nichts.webp",
    "version": 1,
    "year": 2030,
    "form": "csv",
    "subject": "name",
    "records": "personen",
}
# what belongs to a district, and what of it may be hidden
OF_A_DISTRICT = {
    "committee", "group", "seat", "mandate", "offer", "joining", "message", "district", "programme", "planned task",
    "running task", "idea", "thread", "comment", "report", "moderation",
}  # fmt: skip
MAY_BE_HIDDEN = OF_A_DISTRICT - {"message", "district", "programme", "planned task", "report", "moderation"}
PART = re.compile(r"<(?:\w+:)?(\w+)>")


def own_routes(
    patterns: Sequence[object] | None = None, namespace: str = "", way: str = "/"
) -> Iterator[tuple[str, str]]:
    """Name and pattern of every address that is ours."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        if isinstance(pattern, URLResolver):
            if str(pattern.pattern) not in THIRD_PARTY:
                more = "" if str(pattern.pattern) == "de/" else str(pattern.pattern)
                yield from own_routes(pattern.url_patterns, pattern.namespace or namespace, way + more)
        elif isinstance(pattern, URLPattern):
            yield f"{namespace}:{pattern.name}" if namespace else str(pattern.name), f"{way}{pattern.pattern}"


def parts_of(route: str, pattern: str) -> dict[str, str]:
    """What stands in the address: the name of each part and the object it is."""
    named = USUAL | NAMED.get(route, {})
    return {part: named[part] for part in PART.findall(pattern)}


def states_of(route: str, pattern: str) -> tuple[str, ...]:
    """In which states an address is called; one without a name where its object is of no district."""
    parts = set(parts_of(route, pattern).values())
    if MAY_BE_HIDDEN & parts:
        return STATES
    return STATES[:2] if OF_A_DISTRICT & parts else ("",)


def filled_in(route: str, pattern: str, objects: dict[str, object]) -> str:
    """The address of one object."""
    known = FIXED | objects
    return PART.sub(lambda found: str(known[parts_of(route, pattern)[found[1]]]), pattern)


def published() -> dict[tuple[str, str], list[str]]:
    """What the table says: route and state of the object, and the answer to each role."""
    found = {}
    for line in PAGE.read_text().splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| `"):
            found[cells[0].strip("`"), cells[2]] = cells[3:]
    return found


def page(rows: dict[tuple[str, str], tuple[str, list[str]]]) -> str:
    """The whole page, out of pattern and answers of each route and state."""
    heading = ["Name", "Address", "Object", *ROLES]
    table = ["| " + " | ".join(heading) + " |", "|" + " --- |" * len(heading)]
    for (route, state), (pattern, answers) in sorted(rows.items(), key=lambda row: row[1][0]):
        table.append("| " + " | ".join([f"`{route}`", f"`{pattern}`", state, *answers]) + " |")
    return INTRODUCTION + "\n".join(table) + "\n"


INTRODUCTION = """# Addresses: what each answers to whom

<!-- Written by `make docs`, checked by tests/house/test_addresses.py. Change the code, not this file. -->

Every address of our own is called as every role, with an object of the own district (Hörde), of another one, and with
one of the own district that is a draft, hidden or deleted. What somebody may not know of answers as if it were not there.

**✓** answers · **–** is not there (404) · **→** asks to log in, to show a second factor, or leads elsewhere

"""

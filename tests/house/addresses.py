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
    **{
        f"desk:{name}": {"pk": "nothing"}
        for name in (
            "tried_projects",
            "check_projects",
            "import_projects",
            "discard_projects",
            "undo_projects",
        )
    },
    "portal:projects_file": {"form": "form"},
    "portal:project": {"pk": "project", "slug": "slug of the project"},
    "portal:project_calendar": {"pk": "project"},
    "portal:project_document": {"pk": "project", "document": "nothing"},
    "portal:suggest_entry": {"pk": "project"},
    "portal:events_file": {"form": "form"},
    "portal:audience": {"slug": "audience"},
    "portal:event": {"pk": "public event", "slug": "slug of the event"},
    **{
        f"portal:{name}": {"pk": "public event"}
        for name in ("event_calendar", "event_poster", "event_poster_pdf")
    },
    **{
        f"portal:{name}": {"pk": "project with a date", "number": "date of a project"}
        for name in ("date_poster", "date_poster_pdf")
    },
    **{
        f"desk:{name}": {"pk": "event"}
        for name in ("event", "publish_event", "decline_event", "change_event")
    },
    "desk:cancel_event": {"pk": "public event"},
    "portal:listings_file": {"form": "form"},
    "portal:listing": {"pk": "public listing", "slug": "slug of the listing"},
    **{
        f"desk:{name}": {"pk": "waiting listing"}
        for name in ("listing", "publish_listing", "decline_listing", "change_listing")
    },
    **{f"desk:{name}": {"pk": "public listing"} for name in ("renew_listing", "withdraw_listing")},
    **{f"desk:{name}": {"pk": "idea"} for name in ("make_project", "join_idea")},
    **{
        f"desk:{name}": {"pk": "project"}
        for name in (
            "project",
            "edit_project",
            "publish_project",
            "propose_project",
            "decide_project",
            "start_project",
            "finish_project",
            "stop_project",
            "reopen_project",
            "discard_project",
            "repeat_project",
            "write_report",
            "write_update",
            "new_measure",
            "keep_partner",
            "keep_indicator",
            "keep_date",
            "add_project_picture",
            "add_project_document",
            "place_project",
            "new_entry",
            "new_award_year",
        )
    },
    # of a project that is neither a register nor an award, so there is nothing of it for anybody
    **{f"desk:{name}": {"pk": "project", "number": "nothing"} for name in ("keep_entry", "confirm_entry")},
    **{f"desk:{name}": {"pk": "project", "year": "year"} for name in ("keep_award_year", "new_nominee")},
    "desk:keep_nominee": {"pk": "project", "year": "year", "number": "nothing"},
    "desk:keep_measure": {"pk": "project", "number": "measure"},
    "desk:complete_measure": {"pk": "measure"},
    "desk:keep_team_member": {"pk": "project"},
    "desk:remove_team_member": {"pk": "project", "number": "nothing"},
    "desk:remove_part": {"pk": "project", "what": "part of a project", "number": "nothing"},
    # `pk` is the meeting in the state in which the page has its use, but for what is named behind
    **{
        f"desk:{name}": {"pk": "meeting ahead"}
        for name in (
            "meeting",
            "change_meeting",
            "cancel_meeting",
            "discard_meeting",
            "invite_members",
            "record_planned",
            "add_item",
            "add_waiting",
        )
    },
    **{
        f"desk:{name}": {"pk": "meeting called"}
        for name in (
            "invite_others",
            "invitation_letters",
            "invitation_letters_pdf",
            "record_letters",
            "give_proxy",
        )
    },
    **{
        f"desk:{name}": {"pk": "meeting closed"}
        for name in (
            "add_meeting_task",
            "minutes",
            "minutes_pdf",
            "minutes_print",
            "edit_minutes",
            "send_minutes",
            "object_to_minutes",
            "approve_minutes",
            "sign_minutes",
            "amend_minutes",
        )
    },
    **{f"desk:{name}": {"pk": "item ahead"} for name in ("change_item", "move_item", "remove_item")},
    "desk:write_resolution": {"pk": "item closed"},
    **{f"desk:{name}": {"pk": "invitation"} for name in ("answer_invitation", "record_dispatch")},
    **{
        f"desk:{name}": {"pk": "task of a meeting"} for name in ("change_meeting_task", "settle_meeting_task")
    },
    **{
        f"desk:{name}": {"pk": "poll"}
        for name in ("date_poll", "answer_dates", "answer_for_member", "settle_date")
    },
    "desk:end_series": {"pk": "series"},
    **{f"desk:{name}": {"pk": "nothing"} for name in ("decide_minutes_objection", "withdraw_proxy")},
    **{
        f"desk:{name}": {"pk": "paper", "file": "nothing"}
        for name in ("paper", "paper_file", "revise_paper", "propose_amendment", "refer_paper")
    },
    "desk:report_resolution": {"pk": "resolution"},
    **{
        f"desk:{name}": {"pk": "meeting"}
        for name in (
            "lead_meeting",
            "open_meeting",
            "close_meeting",
            "reopen_meeting",
            "note_arrival",
            "add_late_item",
            "room",
        )
    },
    **{
        f"desk:{name}": {"pk": "meeting", "item": "agenda item"}
        for name in (
            "go_to_item",
            "settle_item",
            "write_notes",
            "declare_conflict",
            "pass_resolution",
            "keep_meeting_task",
            "prepare_vote",
            "prepare_election",
        )
    },
    "portal:meeting_results": {"pk": "meeting", "form": "form"},
    "desk:note_departure": {"pk": "meeting", "presence": "nothing"},
    "desk:withdraw_conflict": {"pk": "meeting", "conflict": "nothing"},
    "desk:finish_meeting_task": {"pk": "meeting", "task": "nothing"},
    "desk:circular_votes": {"slug": "committee"},
    "desk:ask_in_writing": {"slug": "committee"},
    **{
        f"desk:{name}": {"pk": "vote"}
        for name in (
            "cast_ballot",
            "open_vote",
            "close_vote",
            "enter_ballot",
            "abort_vote",
            "declare_vote",
            "discard_vote",
            "hold_next_round",
            "ask_for_secrecy",
            "ask_for_own_secrecy",
        )
    },
    "desk:declare_own_conflict": {"pk": "agenda item"},
    "desk:withdraw_own_conflict": {"pk": "nothing"},
    "desk:answer_own_election": {"pk": "nothing"},
    "desk:answer_election": {"pk": "vote", "candidate": "nothing"},
    **{
        f"portal:{name}": {"pk": "public meeting"}
        for name in ("meeting", "meeting_calendar", "meeting_room", "agenda_pdf")
    },
    **{f"portal:{name}": {"pk": "held meeting"} for name in ("minutes", "minutes_pdf")},
    "portal:resolution": {"pk": "public resolution"},
    "portal:resolutions_file": {"form": "form"},
    "portal:paper": {"pk": "public paper"},
    "portal:paper_pdf": {"pk": "public paper"},
    "portal:paper_file": {"pk": "public paper", "file": "file of the paper"},
    "portal:invitation_file": {"file": "nothing"},
    "portal:district_calendar": {"slug": "district"},
    # helping: what is one's own stands behind a log-in or a link, so there is nothing of it for others
    "portal:opportunity": {"pk": "opportunity", "slug": "slug of the opportunity"},
    "portal:sign_up": {"pk": "shift"},
    "portal:check_certificate": {"code": "word"},
    **{
        f"portal:{name}": {"pk": "nothing"}
        for name in ("own_assignment", "take_over", "certificate_paper", "certificate_pdf")
    },
    **{f"desk:{name}": {"pk": "project"} for name in ("open_for_project", "match_project")},
    "desk:hours_file": {"pk": "project", "form": "form"},
    **{f"desk:{name}": {"pk": "nothing"} for name in ("prove_skill", "revoke_certificate")},
    **{
        f"desk:{name}": {"pk": "opportunity"}
        for name in (
            "help_opportunity",
            "change_opportunity",
            "close_opportunity",
            "new_shift",
            "call_for_help",
        )
    },
    **{
        f"desk:{name}": {"pk": "shift"}
        for name in (
            "help_shift",
            "change_shift",
            "cancel_shift",
            "offer_place",
            "door_sheet",
            "door_sheet_pdf",
        )
    },
    **{
        f"desk:{name}": {"pk": "somebody on the shift"}
        for name in ("check_in_helper", "note_outcome", "answer_for_helper", "record_help_consent")
    },
    "desk:confirm_hours": {"pk": "entered hours"},
    "desk:correct_hours": {"pk": "confirmed hours"},
    "desk:match": {"pk": "match"},
    "desk:enter_profile": {"slug": "district"},
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
    "slug of the project": "lichterfest-am-see",
    "slug of the event": "flohmarkt-auf-dem-schulhof",
    "slug of the listing": "fahrradladen-am-markt",
    "slug of the opportunity": "helfen-am-see",
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
    "running task", "idea", "project", "measure", "thread", "comment", "report", "moderation", "meeting", "agenda item",
    "vote",
}  # fmt: skip
MAY_BE_HIDDEN = OF_A_DISTRICT - {
    "message", "district", "programme", "planned task", "report", "moderation", "meeting", "agenda item", "vote",
}  # fmt: skip
# of these there is one in each district; none is hidden by moderators
OF_A_DISTRICT |= {
    "meeting ahead", "meeting called", "meeting closed", "item ahead", "item closed", "invitation", "task of a meeting",
    "poll", "series", "paper", "resolution",
}  # fmt: skip
# what meetings show everybody; with the paper its file is hidden
OF_A_DISTRICT |= {"public meeting", "held meeting", "public resolution", "public paper"}
MAY_BE_HIDDEN |= {"public meeting", "held meeting", "public resolution", "public paper"}
# an opportunity with what hangs on it
OF_HELPING = {
    "project", "opportunity", "shift", "somebody on the shift", "entered hours", "confirmed hours", "match",
}  # fmt: skip
OF_HELPING |= {"measure"}
# dates that clubs have entered, and one of a project
OF_A_DISTRICT |= {"event", "public event", "project with a date", "date of a project"}
MAY_BE_HIDDEN |= {"public event", "project with a date"}
# entries of the directory
OF_A_DISTRICT |= {"waiting listing", "public listing"}
MAY_BE_HIDDEN |= {"public listing"}
OF_A_DISTRICT |= OF_HELPING
MAY_BE_HIDDEN |= OF_HELPING
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

"""Which object stands where in an address, where its name in the route does not say it."""

from tests.house.named_meetings import OF_MEETINGS

NAMED = {
    **OF_MEETINGS,
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
        for name in ("listing", "publish_listing", "decline_listing", "change_listing", "move_listing")
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
    **{
        f"desk:{name}": {"pk": "project", "year": "year"}
        for name in ("keep_award_year", "remove_award_year", "new_nominee")
    },
    **{
        f"desk:{name}": {"pk": "project", "number": "nothing"}
        for name in ("change_project_picture", "move_project_picture")
    },
    "desk:keep_nominee": {"pk": "project", "year": "year", "number": "nothing"},
    "desk:keep_measure": {"pk": "project", "number": "measure"},
    "desk:complete_measure": {"pk": "measure"},
    "desk:keep_team_member": {"pk": "project"},
    "desk:remove_team_member": {"pk": "project", "number": "nothing"},
    "desk:remove_part": {"pk": "project", "what": "part of a project", "number": "nothing"},
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

"""Which object stands where in an address of meetings: what is ahead, what goes on, what was held."""

OF_MEETINGS = {
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
            "exclude_board",
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
}

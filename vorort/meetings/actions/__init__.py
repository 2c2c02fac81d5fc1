"""The only writer of meetings: planning, inviting, holding, voting, and what is written down."""

from vorort.meetings.actions.agenda import (
    TemplateRow,
    add_item,
    change_item,
    keep_template,
    move_item,
    remove_item,
)
from vorort.meetings.actions.ballots import cast_ballot, enter_ballot
from vorort.meetings.actions.calendars import renew_calendar, stop_calendar
from vorort.meetings.actions.circular import ask_in_writing
from vorort.meetings.actions.electing import answer_election, hold_next_round
from vorort.meetings.actions.holding import (
    close_meeting,
    declare_conflict,
    go_to_item,
    note_arrival,
    note_departure,
    open_meeting,
    reopen_meeting,
    settle_item,
    withdraw_conflict,
    write_notes,
)
from vorort.meetings.actions.inviting import answer_invitation, invite_members, invite_others, record_dispatch
from vorort.meetings.actions.light import Line, record_meeting
from vorort.meetings.actions.minutes import (
    Noted,
    amend_minutes,
    approve_minutes,
    decide_objection,
    edit_minutes,
    keep_minutes_paper,
    object_to_minutes,
    send_minutes,
    sign_minutes,
)
from vorort.meetings.actions.papers import propose_amendment, refer_paper, revise_paper, write_paper
from vorort.meetings.actions.planning import cancel_meeting, change_meeting, discard_meeting, plan_meeting
from vorort.meetings.actions.polls import answer_dates, ask_for_dates, settle_date
from vorort.meetings.actions.proxies import give_proxy, withdraw_proxy
from vorort.meetings.actions.reminding import add_follow_up, tell_agenda
from vorort.meetings.actions.resolving import pass_resolution, report_resolution
from vorort.meetings.actions.secrecy import ask_for_secrecy
from vorort.meetings.actions.series import end_series, extend_series, plan_series
from vorort.meetings.actions.tasks import finish_task, keep_task
from vorort.meetings.actions.voting import (
    abort_vote,
    close_vote,
    declare_vote,
    discard_vote,
    open_vote,
    prepare_vote,
)

__all__ = [
    "Line",
    "Noted",
    "TemplateRow",
    "abort_vote",
    "add_follow_up",
    "add_item",
    "amend_minutes",
    "answer_dates",
    "answer_election",
    "answer_invitation",
    "approve_minutes",
    "ask_for_dates",
    "ask_for_secrecy",
    "ask_in_writing",
    "cancel_meeting",
    "cast_ballot",
    "change_item",
    "change_meeting",
    "close_meeting",
    "close_vote",
    "decide_objection",
    "declare_conflict",
    "declare_vote",
    "discard_meeting",
    "discard_vote",
    "edit_minutes",
    "end_series",
    "enter_ballot",
    "extend_series",
    "finish_task",
    "give_proxy",
    "go_to_item",
    "hold_next_round",
    "invite_members",
    "invite_others",
    "keep_minutes_paper",
    "keep_task",
    "keep_template",
    "move_item",
    "note_arrival",
    "note_departure",
    "object_to_minutes",
    "open_meeting",
    "open_vote",
    "pass_resolution",
    "plan_meeting",
    "plan_series",
    "prepare_vote",
    "propose_amendment",
    "record_dispatch",
    "record_meeting",
    "refer_paper",
    "remove_item",
    "renew_calendar",
    "reopen_meeting",
    "report_resolution",
    "revise_paper",
    "send_minutes",
    "settle_date",
    "settle_item",
    "sign_minutes",
    "stop_calendar",
    "tell_agenda",
    "withdraw_conflict",
    "withdraw_proxy",
    "write_notes",
    "write_paper",
]

"""The only writer of ideas and of all that is said about them."""

from vorort.ideas.actions.consents import answer_consent, record_parental_consent
from vorort.ideas.actions.deciding import (
    answer_idea,
    decide_idea,
    record_statement,
    reopen_idea,
)
from vorort.ideas.actions.imports import (
    check_ideas,
    discard_ideas,
    import_ideas,
    undo_ideas,
    upload_ideas,
)
from vorort.ideas.actions.intake import set_intake
from vorort.ideas.actions.merging import merge_ideas, move_idea, separate_ideas
from vorort.ideas.actions.pictures import add_picture, remove_picture
from vorort.ideas.actions.publishing import (
    change_idea,
    confirm_idea,
    hand_in_idea,
    release_idea,
    withdraw_idea,
)
from vorort.ideas.actions.supporting import ask_to_support, support_idea, take_back_support
from vorort.ideas.actions.working import ask_back, note_idea, refer_idea, reply_to_question
from vorort.ideas.actions.writing import change_draft, discard_draft, draft_idea

__all__ = [
    "add_picture",
    "answer_consent",
    "answer_idea",
    "ask_back",
    "ask_to_support",
    "change_draft",
    "change_idea",
    "check_ideas",
    "confirm_idea",
    "decide_idea",
    "discard_draft",
    "discard_ideas",
    "draft_idea",
    "hand_in_idea",
    "import_ideas",
    "merge_ideas",
    "move_idea",
    "note_idea",
    "record_parental_consent",
    "record_statement",
    "refer_idea",
    "release_idea",
    "remove_picture",
    "reopen_idea",
    "reply_to_question",
    "separate_ideas",
    "set_intake",
    "support_idea",
    "take_back_support",
    "undo_ideas",
    "upload_ideas",
    "withdraw_idea",
]

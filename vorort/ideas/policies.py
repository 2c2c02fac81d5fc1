from datetime import datetime
from typing import Any

from vorort.committees.models import seats_of_user
from vorort.committees.policies import is_city_office, is_district_chair, is_office
from vorort.direction.policies import runs_district
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.permit import caused_by, holds, is_command_line, is_schedule, permit, predicate
from vorort.ideas.choices import DECIDED, IdeaState, Way
from vorort.ideas.models.consents import CONSENT_LINK
from vorort.ideas.models.ideas import DRAFT_LINK


@predicate
def is_author(by: Actor, subject: Any, at: datetime) -> bool:
    """By account, or by the e-mail address of which somebody has shown that it is theirs."""
    if by.kind == ActorKind.USER:
        return by.id is not None and subject.thread.author_id == by.id
    return by.kind == ActorKind.ADDRESS and by.id is not None and subject.address_id == by.id


@predicate
def began_it_here(by: Actor, subject: Any, at: datetime) -> bool:
    """In whose browser the draft was begun; that says nothing about whose e-mail address it is."""
    return by.kind == ActorKind.LINK and by.cause == DRAFT_LINK and by.id == subject.pk


@predicate
def is_draft(by: Actor, subject: Any, at: datetime) -> bool:
    return bool(subject.state == IdeaState.DRAFT)


@predicate
def is_visible(by: Actor, subject: Any, at: datetime) -> bool:
    return bool(subject.thread.visibility == "public")


@predicate
def is_being_written(by: Actor, subject: Any, at: datetime) -> bool:
    """Not handed in, or handed in and not confirmed."""
    return subject.state in (IdeaState.DRAFT, IdeaState.WAITING)


@predicate
def is_held(by: Actor, subject: Any, at: datetime) -> bool:
    return bool(subject.state == IdeaState.HELD)


@predicate
def is_open(by: Actor, subject: Any, at: datetime) -> bool:
    """Somebody owes the next step."""
    return bool(subject.is_open)


@predicate
def is_published(by: Actor, subject: Any, at: datetime) -> bool:
    return bool(subject.is_published)


@predicate
def takes_support(by: Actor, subject: Any, at: datetime) -> bool:
    return bool(subject.takes_support)


@predicate
def is_decided(by: Actor, subject: Any, at: datetime) -> bool:
    return subject.state in DECIDED


@predicate
def is_merged(by: Actor, subject: Any, at: datetime) -> bool:
    return bool(subject.state == IdeaState.MERGED)


@predicate
def is_asked_back(by: Actor, subject: Any, at: datetime) -> bool:
    return bool(subject.state == IdeaState.ASKED_BACK)


@predicate
def leads_referred(by: Actor, subject: Any, at: datetime) -> bool:
    """Chair or deputy of the committee or group that deals with the idea."""
    if by.user_id is None:
        return False
    led = [seat.committee_id for seat in seats_of_user(by.user_id, at) if seat.is_leading]
    # read whole and not filtered: whoever shows many ideas brings their referrals along
    return bool(led) and any(row.ends is None and row.committee_id in led for row in subject.referrals.all())


@predicate
def is_supporter_kind(by: Actor, subject: Any, at: datetime) -> bool:
    """A human being: with an account, or with an e-mail address that is theirs."""
    return by.kind in (ActorKind.USER, ActorKind.ADDRESS)


@predicate
def is_entered_for_somebody(by: Actor, subject: Any, at: datetime) -> bool:
    return by.on_behalf in ("paper", "phone")


@predicate
def came_on_paper(by: Actor, subject: Any, at: datetime) -> bool:
    """Or by phone: somebody has entered it for its author."""
    return subject.way in (Way.PAPER, Way.PHONE)


@predicate
def lacks_consent(by: Actor, subject: Any, at: datetime) -> bool:
    """A parent was asked and has not agreed, yet or at all."""
    return bool(subject.lacks_consent)


@predicate
def waits_for_parent(by: Actor, subject: Any, at: datetime) -> bool:
    """A parent was asked and has not answered."""
    return bool(subject.lacks_consent and subject.consent.is_open)


@predicate
def is_that_parent(by: Actor, subject: Any, at: datetime) -> bool:
    """Whoever has followed the link in the mail to the parent."""
    return by.kind == ActorKind.LINK and by.cause == CONSENT_LINK and by.id == subject.consent.pk


@predicate
def has_sent_it(by: Actor, subject: Any, at: datetime) -> bool:
    """Whose table it is; it is nobody else's business before it is taken over."""
    return bool(subject.made_by == by.ref)


works = is_office | runs_district
is_moderator = holds("moderator")
# what is read and not done has no action: the page of an idea at the workplace asks this
reads_contact = works
# who works in the district goes on with what was entered from paper, and leaves alone what others are writing
writes = is_author | began_it_here | (came_on_paper & works)

# anybody writes; whoever enters it for somebody else, from paper or a call, is the office or a lead of the district
permit("ideas.draft_idea", ~is_entered_for_somebody | works | is_command_line)
permit("ideas.change_draft", is_draft & writes)
permit(
    "ideas.discard_draft",
    (is_being_written & (writes | is_schedule)) | (is_held & lacks_consent & is_schedule),
)
permit("ideas.hand_in_idea", is_being_written & (writes | is_command_line))
permit("ideas.confirm_idea", is_author)
permit("ideas.release_idea", is_held & (is_moderator | is_office) & ~lacks_consent)
permit("ideas.answer_consent", is_held & waits_for_parent & is_that_parent)
permit("ideas.record_parental_consent", is_held & waits_for_parent & (is_moderator | is_office))
permit("ideas.change_idea", is_visible & is_open & is_author)
permit("ideas.withdraw_idea", is_visible & (is_open & is_author))

permit("ideas.add_picture", (is_draft & writes) | (is_visible & is_open & is_author))
permit("ideas.remove_picture", (is_draft & writes) | (is_visible & is_open & is_author))

permit("ideas.ask_to_support", is_visible & takes_support)
permit("ideas.support_idea", is_visible & takes_support & is_supporter_kind)
permit("ideas.take_back_support", is_supporter_kind)

permit("ideas.refer_idea", is_open & works)
permit("ideas.ask_back", is_open & (works | leads_referred))
permit("ideas.reply_to_question", is_asked_back & is_author)
permit("ideas.answer_idea", is_published & (works | leads_referred))
permit("ideas.record_statement", is_published & works)
permit(
    "ideas.decide_idea",
    is_open & (is_office | is_district_chair | is_command_line | caused_by("meetings.ResolutionPassed")),
)
permit("ideas.reopen_idea", is_decided & (is_office | is_district_chair))
permit("ideas.merge_ideas", is_open & works)
permit("ideas.separate_ideas", is_merged & works)
permit("ideas.move_idea", is_open & works)
permit("ideas.note_idea", is_published & (works | leads_referred))
permit("ideas.set_intake", is_office | is_district_chair | is_command_line)

permit("ideas.upload_ideas", is_city_office | is_command_line)
permit("ideas.check_ideas", (is_city_office | is_command_line) & has_sent_it)
permit("ideas.discard_ideas", (is_city_office | is_command_line) & has_sent_it)
permit("ideas.import_ideas", (is_city_office | is_command_line) & has_sent_it)
permit("ideas.undo_ideas", is_city_office | is_command_line)

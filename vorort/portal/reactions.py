from datetime import datetime, timedelta

from vorort.committees.choices import JoiningKind, JoiningState
from vorort.committees.facts import JoiningAnswered, MemberAppointed, MemberInvited, MembershipRequested
from vorort.committees.models import Joining, Mandate
from vorort.conversation.facts import ContentModerated, ModerationEnded, ObjectionDecided, ReportDecided
from vorort.conversation.models import Moderation, Report
from vorort.districts.models import City
from vorort.districts.selectors import the_city
from vorort.ground.clock import now
from vorort.ground.facts import follows_up, reaction_name, reacts_to
from vorort.ideas.facts import IdeaSubmitted, ParentalConsentRequested, SupportRequested
from vorort.meetings.facts import (
    AgendaChangesGathered,
    DatesProposed,
    MeetingCancelled,
    MeetingChanged,
    MembersInvited,
    MinutesSent,
    SomebodyInvited,
    VoteOpened,
)
from vorort.meetings.models import DatePoll, Minutes, Vote
from vorort.outbox.bulk import keep_delivery
from vorort.outbox.jobs import every
from vorort.people.choices import DutyKind
from vorort.people.facts import AccountDeleted, DutyEnded, DutyGranted, PersonInvited
from vorort.people.models import Invitation, User
from vorort.portal.account.invitations import write_to
from vorort.portal.account.log_ins import end_log_ins, forget_ended
from vorort.portal.appointments import letters
from vorort.portal.conversation import letters as moderation_letters
from vorort.portal.editors import editors_group
from vorort.portal.events import answers as dates
from vorort.portal.ideas import letters as idea_letters
from vorort.portal.joining import letters as joining_letters
from vorort.portal.listings import answers as directory
from vorort.portal.meetings import letters as meeting_letters
from vorort.portal.notifications import letters as news_letters
from vorort.portal.volunteering import answers as helping

# answers that stand elsewhere and register themselves when they are loaded
ELSEWHERE = (dates, directory, helping)
EDITING = (DutyKind.EDITOR, DutyKind.OFFICE)


@reacts_to(DutyGranted)
def admit_editor(fact: DutyGranted, at: datetime) -> None:
    """Whoever may edit gets Wagtail's rights; the gate of `/redaktion/` still asks for the duty at every request."""
    if fact.kind in EDITING:
        User.objects.get(pk=fact.user_id).groups.add(editors_group())


@reacts_to(DutyEnded)
def dismiss_editor(fact: DutyEnded, at: datetime) -> None:
    """No editing duty left: no rights left."""
    user = User.objects.get(pk=fact.user_id)
    if not user.duties.in_force(at).filter(kind__in=EDITING).exists():
        user.groups.remove(editors_group())


@follows_up(PersonInvited)
def write_to_invited(fact: PersonInvited, at: datetime) -> None:
    """The mail with the link, unless the invitation has been withdrawn or answered meanwhile."""
    invitation = Invitation.objects.open(now()).select_related("person").filter(pk=fact.invitation_id).first()
    if invitation:
        write_to(invitation, the_city())


@follows_up(MemberAppointed)
def write_to_appointed(fact: MemberAppointed, at: datetime) -> None:
    """The mail with the link, unless the offer has been withdrawn or answered meanwhile. Without address a letter."""
    mandate = Mandate.objects.offered().shown().select_related("committee").filter(pk=fact.mandate_id).first()
    if mandate and mandate.person.email:
        letters.write_to(mandate, the_city())


@follows_up(MemberInvited)
def write_to_invited_to_group(fact: MemberInvited, at: datetime) -> None:
    """The mail with the link, unless the invitation has been answered or taken back meanwhile."""
    joining = _joining(fact.joining_id, JoiningKind.INVITATION, JoiningState.OPEN)
    if joining:
        joining_letters.write_invitation(joining, the_city())


@follows_up(MembershipRequested)
def write_to_leads(fact: MembershipRequested, at: datetime) -> None:
    """Those who lead a group learn that somebody asks to join it."""
    joining = _joining(fact.joining_id, JoiningKind.REQUEST, JoiningState.OPEN)
    if joining:
        joining_letters.write_request(joining, the_city())


@follows_up(JoiningAnswered)
def write_answer(fact: JoiningAnswered, at: datetime) -> None:
    """Whoever has asked gets the answer; what they took back themselves they know."""
    joining = _joining(fact.joining_id, JoiningKind.REQUEST, JoiningState.ACCEPTED, JoiningState.DECLINED)
    if joining:
        joining_letters.write_answer(joining, the_city())


def _joining(number: int, kind: JoiningKind, *states: JoiningState) -> Joining | None:
    rows = Joining.objects.select_related("committee").filter(pk=number, kind=kind, state__in=states)
    return rows.first()


@follows_up(IdeaSubmitted)
def write_to_confirm(fact: IdeaSubmitted, at: datetime) -> None:
    """The mail with the link that shows an address is the author's, unless it has been followed meanwhile."""
    found = idea_letters.addressed(fact.idea_id, fact.address_id)
    if found:
        idea_letters.write_confirmation(*found, the_city())


@follows_up(SupportRequested)
def write_to_supporter(fact: SupportRequested, at: datetime) -> None:
    """The mail with the link that shows an address is the supporter's."""
    found = idea_letters.addressed(fact.idea_id, fact.address_id)
    if found:
        idea_letters.write_support_link(*found, the_city())


@follows_up(ParentalConsentRequested)
def write_to_parent(fact: ParentalConsentRequested, at: datetime) -> None:
    """The mail to the parent, unless they have decided or somebody else is asked meanwhile."""
    consent = idea_letters.waiting_consent(fact.idea_id, fact.consent_id)
    if consent:
        idea_letters.write_to_parent(consent, the_city())


@follows_up(ReportDecided)
def write_decision(fact: ReportDecided, at: datetime) -> None:
    """Whoever has reported something and can be reached learns what was decided, and why."""
    report = Report.objects.exclude(email="").filter(pk=fact.report_id).first()
    if report:
        moderation_letters.write_decision(report, the_city())


@follows_up(ContentModerated)
def write_to_hidden(fact: ContentModerated, at: datetime) -> None:
    """The author is told rule, reason and how to object, unless it is shown again already."""
    moderation = _moderation(fact.moderation_id)
    if moderation and moderation.ended_at is None:
        moderation_letters.write_hidden(moderation, the_city())


@follows_up(ModerationEnded)
def write_of_showing(fact: ModerationEnded, at: datetime) -> None:
    """The author learns that it is there again; after an objection the answer to it says so."""
    moderation = _moderation(fact.moderation_id)
    if moderation and not moderation.objection_upheld:
        moderation_letters.write_shown(moderation, the_city())


@follows_up(ObjectionDecided)
def write_objection_answer(fact: ObjectionDecided, at: datetime) -> None:
    """Whoever has objected gets the answer."""
    moderation = _moderation(fact.moderation_id)
    if moderation:
        moderation_letters.write_answer(moderation, the_city())


def _moderation(number: int) -> Moderation | None:
    rows = Moderation.objects.select_related("thread__author", "comment__user", "comment__address")
    return rows.filter(pk=number).first()


@follows_up(MembersInvited)
def write_to_members(fact: MembersInvited, at: datetime) -> None:
    """To each of them alone, so that the paper of one is not waited for by all; who was invited later has been told."""
    for invitation in meeting_letters.invitations_of(fact.meeting_id):
        if invitation.sent_at and invitation.sent_at <= at:
            one = SomebodyInvited(fact.meeting_id, invitation.pk)
            keep_delivery(reaction_name(write_to_one_invited), one, at)


@follows_up(SomebodyInvited, takes_long=True)
def write_to_one_invited(fact: SomebodyInvited, at: datetime) -> None:
    """The invitation with agenda, paper, link and calendar."""
    for invitation in meeting_letters.invitations_of(fact.meeting_id):
        if invitation.pk == fact.invitation_id:
            meeting_letters.write_invitation(invitation, the_city())


@follows_up(MeetingChanged)
def write_of_change(fact: MeetingChanged, at: datetime) -> None:
    """What holds now, to everybody who was invited."""
    for invitation in meeting_letters.invitations_of(fact.meeting_id):
        meeting_letters.write_change(invitation, the_city())


@follows_up(AgendaChangesGathered)
def write_of_agenda(fact: AgendaChangesGathered, at: datetime) -> None:
    """How the agenda reads now, to everybody who was invited."""
    for invitation in meeting_letters.invitations_of(fact.meeting_id):
        meeting_letters.write_agenda(invitation, the_city())


@follows_up(MeetingCancelled)
def write_of_cancellation(fact: MeetingCancelled, at: datetime) -> None:
    """That it does not take place, and why."""
    for invitation in meeting_letters.invitations_of(fact.meeting_id):
        meeting_letters.write_cancellation(invitation, the_city())


@follows_up(MinutesSent)
def write_of_minutes(fact: MinutesSent, at: datetime) -> None:
    """That the draft can be read, and until when one may object; unless it has been taken back meanwhile."""
    minutes = Minutes.objects.select_related("meeting__thread").filter(meeting=fact.meeting_id).first()
    if minutes:
        meeting_letters.write_minutes(minutes, the_city())


@follows_up(DatesProposed)
def write_of_dates(fact: DatesProposed, at: datetime) -> None:
    """Which dates are proposed, unless one has been settled meanwhile."""
    poll = DatePoll.objects.select_related("committee").filter(pk=fact.poll_id).first()
    if poll:
        meeting_letters.write_poll(poll, the_city())


@follows_up(VoteOpened)
def write_to_voters(fact: VoteOpened, at: datetime) -> None:
    """That their vote is asked for, where everybody votes for themselves."""
    vote = Vote.objects.select_related("committee").filter(pk=fact.vote_id).first()
    if vote:
        meeting_letters.write_of_vote(vote, the_city())


@reacts_to(AccountDeleted)
def log_out_deleted(fact: AccountDeleted, at: datetime) -> None:
    """Whoever has deleted their account is logged in nowhere any more."""
    end_log_ins(fact.user_id)


@every(timedelta(hours=24))
def forget_ended_log_ins(at: datetime) -> None:
    """Of a log-in that has ended, device and time are of no use to anybody."""
    forget_ended(at)


@every(timedelta(minutes=1))
def write_news(at: datetime) -> None:
    """Whoever has news that are due gets one mail about all of them."""
    city = City.objects.first()
    if city:
        news_letters.write_due(at, city)

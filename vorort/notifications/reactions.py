"""News of ideas and conversations become notices, after the commit that made them: an idea may have many supporters."""

from datetime import datetime, timedelta

from vorort.committees.models import Committee
from vorort.conversation.choices import ReportState
from vorort.conversation.facts import CommentWritten, ContentReported
from vorort.conversation.models import Comment, Report
from vorort.districts.models import District
from vorort.ground.clock import now
from vorort.ground.facts import Fact, follows_up, reacts_to
from vorort.ideas.facts import (
    IdeaAnswered,
    IdeaChanged,
    IdeaDecided,
    IdeaFact,
    IdeaHeld,
    IdeaMoved,
    IdeaPublished,
    IdeaReferred,
    IdeaReopened,
    IdeasMerged,
    IdeaWithdrawn,
    ParentalConsentDeclined,
    ParentalConsentGiven,
    QuestionAnswered,
    QuestionAsked,
    StatementGiven,
)
from vorort.ideas.models import Idea
from vorort.journal.selectors import who_stated
from vorort.notifications import selectors as who
from vorort.notifications.bulk import Audience, Event, tell
from vorort.notifications.choices import Kind, What
from vorort.notifications.models import Notice, Preference
from vorort.notifications.rules import KEPT
from vorort.outbox.jobs import every
from vorort.people.facts import AccountDeleted, AddressLinked
from vorort.people.models import Address
from vorort.projects.facts import (
    DateCancelled,
    EntrySuggested,
    IdeaJoined,
    ProjectDecided,
    ProjectFact,
    ProjectFinished,
    ProjectReferred,
    ProjectReopened,
    ProjectRepeated,
    ProjectStarted,
    ProjectStopped,
    ReportClosed,
    UpdatePosted,
)
from vorort.projects.models import Project
from vorort.threads.choices import Visibility


@follows_up(IdeaHeld)
def tell_of_held(fact: IdeaHeld, at: datetime) -> None:
    """Moderators have to look at it; its author knows why it cannot be read yet."""
    idea = _idea(fact, Visibility.DRAFT)
    if idea:
        event = Event(idea.thread_id, What.HELD, at)
        tell(event, _author(idea), (Kind.WORK, who.moderators_for(idea.district_id, now())))


@follows_up(ParentalConsentGiven)
def tell_of_consent(fact: ParentalConsentGiven, at: datetime) -> None:
    """The author, whether the idea appears or is looked at first; it happens in the same moment, so they hear it once."""
    idea = _idea(fact) or _idea(fact, Visibility.DRAFT)
    if idea:
        tell(Event(idea.thread_id, What.PARENT_AGREED, at), _author(idea))


@follows_up(ParentalConsentDeclined)
def tell_of_refusal(fact: ParentalConsentDeclined, at: datetime) -> None:
    """The author, so that they do not wait."""
    idea = _idea(fact, Visibility.DRAFT)
    if idea:
        tell(Event(idea.thread_id, What.PARENT_DECLINED, at), _author(idea))


@follows_up(IdeaPublished)
def tell_of_published(fact: IdeaPublished, at: datetime) -> None:
    """The author, as a receipt: nobody else follows what nobody could read."""
    idea = _idea(fact)
    if idea:
        tell(Event(idea.thread_id, What.PUBLISHED, at), _author(idea))


@follows_up(IdeaChanged)
def tell_of_changed(fact: IdeaChanged, at: datetime) -> None:
    """Those who have reacted to an earlier wording, which is kept for them; a slip that was mended is no news."""
    idea = _idea(fact)
    if idea and idea.versions.filter(until=at).exists():
        tell(_event(idea, What.CHANGED, fact, at), *_crowd(idea))


@follows_up(IdeaReferred)
def tell_of_referred(fact: IdeaReferred, at: datetime) -> None:
    """Everybody learns who deals with it; those who lead the committee, that it is theirs now."""
    idea, committee = _idea(fact), Committee.objects.filter(pk=fact.committee_id).first()
    if idea and committee:
        event = _event(idea, What.REFERRED, fact, at, committee.name)
        leads: Audience = (Kind.WORK, who.leads_of([committee.pk], now()))
        tell(event, leads, _author(idea), *_crowd(idea), instead=What.HANDED_OVER)


@follows_up(QuestionAsked)
def tell_of_question(fact: QuestionAsked, at: datetime) -> None:
    """The author, who is asked, and all who are interested."""
    _tell_all(fact, What.ASKED_BACK, at)


@follows_up(QuestionAnswered)
def tell_of_reply(fact: QuestionAnswered, at: datetime) -> None:
    """Those who have asked: whoever leads the committee that deals with it; and all who are interested."""
    idea = _idea(fact)
    if idea:
        leads: Audience = (Kind.WORK, who.leads_of(who.dealing_with(idea), now()))
        tell(_event(idea, What.REPLIED, fact, at), leads, *_crowd(idea))


@follows_up(IdeaAnswered)
def tell_of_answer(fact: IdeaAnswered, at: datetime) -> None:
    """The author and all who are interested."""
    _tell_all(fact, What.ANSWERED, at)


@follows_up(StatementGiven)
def tell_of_statement(fact: StatementGiven, at: datetime) -> None:
    """The author and all who are interested."""
    _tell_all(fact, What.STATEMENT, at)


@follows_up(IdeaDecided)
def tell_of_decision(fact: IdeaDecided, at: datetime) -> None:
    """The author and all who are interested, with what was decided."""
    _tell_all(fact, What(fact.outcome), at)


@follows_up(IdeaReopened)
def tell_of_reopened(fact: IdeaReopened, at: datetime) -> None:
    """The author and all who are interested."""
    _tell_all(fact, What.REOPENED, at)


@follows_up(IdeasMerged)
def tell_of_merged(fact: IdeasMerged, at: datetime) -> None:
    """The author of what has become part of another idea, and all who were interested in it."""
    into = Idea.objects.filter(pk=fact.into_id, thread__visibility=Visibility.PUBLIC)
    _tell_all(fact, What.MERGED, at, into.values_list("thread__title", flat=True).first() or "")


@follows_up(IdeaMoved)
def tell_of_moved(fact: IdeaMoved, at: datetime) -> None:
    """The author and all who are interested, with the new district."""
    district = District.objects.filter(pk=fact.district_id).values_list("name", flat=True).first()
    _tell_all(fact, What.MOVED, at, district or "")


@follows_up(IdeaWithdrawn)
def tell_of_withdrawn(fact: IdeaWithdrawn, at: datetime) -> None:
    """All who are interested; its author has done it."""
    idea = _idea(fact)
    if idea:
        tell(_event(idea, What.WITHDRAWN, fact, at), *_crowd(idea))


@follows_up(IdeaJoined)
def tell_of_project(fact: IdeaJoined, at: datetime) -> None:
    """The author of the idea and all who are interested; from now on they follow the project."""
    idea = Idea.objects.select_related("thread", "address").filter(pk=fact.idea_id).first()
    project = _project(fact)
    if idea and project and idea.thread.visibility == Visibility.PUBLIC:
        tell(_event(idea, What.BECAME_PROJECT, fact, at, project.title), _author(idea), *_crowd(idea))


@follows_up(ProjectReferred)
def tell_of_proposal(fact: ProjectReferred, at: datetime) -> None:
    """Those who lead the committee, that it is theirs to decide; and whoever follows the project."""
    project, committee = _project(fact), Committee.objects.filter(pk=fact.committee_id).first()
    if project and committee:
        leads: Audience = (Kind.WORK, who.leads_of([committee.pk], now()))
        event = _project_event(project, What.PROPOSED, fact, at, committee.name)
        tell(event, leads, _followers(project), instead=What.TO_DECIDE)


@follows_up(ProjectDecided)
def tell_of_decided_project(fact: ProjectDecided, at: datetime) -> None:
    """Whoever follows the project."""
    _tell_followers(fact, What.DECIDED, at)


@follows_up(ProjectStarted)
def tell_of_started_project(fact: ProjectStarted, at: datetime) -> None:
    """Whoever follows the project."""
    _tell_followers(fact, What.STARTED, at)


@follows_up(ProjectFinished)
def tell_of_finished_project(fact: ProjectFinished, at: datetime) -> None:
    """Whoever follows the project."""
    _tell_followers(fact, What.FINISHED, at)


@follows_up(ProjectStopped)
def tell_of_stopped_project(fact: ProjectStopped, at: datetime) -> None:
    """Whoever follows the project, with the reason everybody reads."""
    _tell_followers(fact, What.STOPPED, at)


@follows_up(ProjectReopened)
def tell_of_reopened_project(fact: ProjectReopened, at: datetime) -> None:
    """Whoever follows the project."""
    _tell_followers(fact, What.GOES_ON, at)


@follows_up(UpdatePosted)
def tell_of_update(fact: UpdatePosted, at: datetime) -> None:
    """Whoever follows the project."""
    _tell_followers(fact, What.UPDATED, at)


@follows_up(ReportClosed)
def tell_of_closing_report(fact: ReportClosed, at: datetime) -> None:
    """Whoever follows the project."""
    _tell_followers(fact, What.TOLD_IN_THE_END, at)


@follows_up(ProjectRepeated)
def tell_of_repeated_project(fact: ProjectRepeated, at: datetime) -> None:
    """Whoever follows the project that is done again."""
    _tell_followers(fact, What.REPEATED, at)


@follows_up(DateCancelled)
def tell_of_cancelled_date(fact: DateCancelled, at: datetime) -> None:
    """Whoever follows the project and might come."""
    _tell_followers(fact, What.DATE_CANCELLED, at)


@follows_up(EntrySuggested)
def tell_of_suggested_place(fact: EntrySuggested, at: datetime) -> None:
    """Those who lead the committee whose register it is."""
    project = _project(fact)
    if project and project.lead_id:
        leads: Audience = (Kind.WORK, who.leads_of([project.lead_id], now()))
        tell(_project_event(project, What.PLACE_SUGGESTED, fact, at), leads)


@follows_up(CommentWritten)
def tell_of_comment(fact: CommentWritten, at: datetime) -> None:
    """Whoever is replied to, the author of what it is about, and who follows it, unless it is hidden by now."""
    rows = Comment.objects.select_related("thread", "parent").filter(thread__visibility=Visibility.PUBLIC)
    comment = rows.filter(pk=fact.comment_id, state="shown").first()
    if comment is None:
        return
    but = (comment.user_id, comment.address_id)
    event = Event(comment.thread_id, What.COMMENTED, at, number=comment.pk, but=but)
    idea = Idea.objects.select_related("thread", "address").filter(thread=comment.thread_id).first()
    audiences: list[Audience] = [(Kind.OWN, who.writer_of(comment.parent))]
    audiences += [_author(idea)] if idea else []
    audiences.append((Kind.FOLLOWED, who.followers_of(comment.thread)))
    tell(event, *audiences, instead=What.COMMENT_REPLIED)


@follows_up(ContentReported)
def tell_of_report(fact: ContentReported, at: datetime) -> None:
    """Moderators of the city and of the district, unless it has been decided meanwhile."""
    rows = Report.objects.select_related("thread").filter(thread__visibility=Visibility.PUBLIC)
    report = rows.filter(pk=fact.report_id, state=ReportState.OPEN).first()
    if report:
        event = Event(report.thread_id, What.REPORTED, at, number=report.pk)
        tell(event, (Kind.WORK, who.moderators_for(report.thread.district_id, now())))


@reacts_to(AddressLinked)
def bring_to_the_account(fact: AddressLinked, at: datetime) -> None:
    """What was told to an address before it had an account stands in the account's inbox; its own choices go first."""
    known = Notice.objects.filter(user=fact.user_id)
    rows = Notice.objects.filter(address=fact.address_id)
    # compared by what makes an event one
    events = set(
        known.filter(thread__in=rows.values("thread")).values_list("thread", "happened_at", "number")
    )
    told = rows.values_list("pk", "thread", "happened_at", "number")
    Notice.objects.filter(pk__in=[pk for pk, *event in told if tuple(event) in events]).delete()
    rows.update(user=fact.user_id, address=None)
    chosen = Preference.objects.filter(address=fact.address_id)
    chosen.filter(kind__in=Preference.objects.filter(user=fact.user_id).values("kind")).delete()
    chosen.update(user=fact.user_id, address=None)


@reacts_to(AccountDeleted)
def let_go(fact: AccountDeleted, at: datetime) -> None:
    """What somebody was told, and how often they wanted to hear, goes with the account."""
    addresses = list(Address.objects.filter(user=fact.user_id).values_list("pk", flat=True))
    for rows in (Notice.objects.all(), Preference.objects.all()):
        rows.filter(user=fact.user_id).delete()
        rows.filter(address__in=addresses).delete()


@every(timedelta(hours=24))
def forget_old_notices(at: datetime) -> None:
    """What was told half a year ago is deleted, as the privacy page promises."""
    Notice.objects.filter(happened_at__lt=at - KEPT).delete()


def _idea(fact: IdeaFact, visibility: Visibility = Visibility.PUBLIC) -> Idea | None:
    """As it is now; None where it may not be known of any more."""
    rows = Idea.objects.select_related("thread", "address").filter(thread__visibility=visibility)
    return rows.filter(pk=fact.idea_id).first()


def _event(idea: Idea, what: What, fact: Fact, at: datetime, about: str = "") -> Event:
    return Event(idea.thread_id, what, at, about, but=_who_did(fact, at))


def _who_did(fact: Fact, at: datetime) -> tuple[int | None, int | None]:
    """Account and address of whoever acted, where the journal still says so at once."""
    kind, _, number = who_stated(fact, at).partition(":")
    if not number.isdigit():
        return None, None
    return (int(number) if kind == "user" else None), (int(number) if kind == "address" else None)


def _author(idea: Idea) -> Audience:
    return Kind.OWN, who.author_of(idea)


def _crowd(idea: Idea) -> tuple[Audience, Audience]:
    """Who supports it, and who follows it."""
    return (Kind.SUPPORTED, who.supporters_of(idea)), (Kind.FOLLOWED, who.followers_of(idea.thread))


def _tell_all(fact: IdeaFact, what: What, at: datetime, about: str = "") -> None:
    """The author, supporters and followers, while everybody may read it."""
    idea = _idea(fact)
    if idea:
        tell(_event(idea, what, fact, at, about), _author(idea), *_crowd(idea))


def _project(fact: ProjectFact) -> Project | None:
    """The project, as long as everybody can read it."""
    rows = Project.objects.select_related("thread").filter(thread__visibility=Visibility.PUBLIC)
    return rows.filter(pk=fact.project_id).first()


def _followers(project: Project) -> Audience:
    return Kind.FOLLOWED, who.followers_of(project.thread)


def _project_event(project: Project, what: What, fact: Fact, at: datetime, about: str = "") -> Event:
    """Whoever has done it is not told."""
    return Event(project.thread_id, what, at, about, but=_who_did(fact, at))


def _tell_followers(fact: ProjectFact, what: What, at: datetime) -> None:
    project = _project(fact)
    if project:
        about = project.why_stopped if what == What.STOPPED else ""
        tell(_project_event(project, what, fact, at, about), _followers(project))

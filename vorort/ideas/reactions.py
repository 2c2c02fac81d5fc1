from datetime import datetime, timedelta

from django.utils.translation import gettext as _

from vorort.conversation.facts import CommentsCounted
from vorort.districts.facts import DistrictChanged
from vorort.ground.actor import fact_actor, schedule_actor
from vorort.ground.facts import reacts_to
from vorort.ideas.actions import decide_idea, discard_draft
from vorort.ideas.actions.inside import count_supports, index_idea
from vorort.ideas.choices import NOT_YET, IdeaState
from vorort.ideas.models import Idea, IdeaImportDraft, ParentalConsent, Support
from vorort.ideas.rules import KEPT_DRAFT, KEPT_PARENT, MOST_LETTERS, PARENT_MAY_TAKE
from vorort.meetings.choices import Outcome, Role
from vorort.meetings.facts import ResolutionPassed
from vorort.meetings.models import Consultation, Resolution
from vorort.outbox.jobs import every
from vorort.people.facts import AccountDeleted, AddressLinked
from vorort.people.models import Address
from vorort.threads.choices import Visibility


@reacts_to(AddressLinked)
def bring_to_the_account(fact: AddressLinked, at: datetime) -> None:
    """What somebody did with an address before they had an account is the account's: supports count once."""
    rows = Support.objects.filter(address=fact.address_id)
    touched = list(rows.values_list("idea", flat=True))
    rows.filter(idea__in=Support.objects.filter(user=fact.user_id).values("idea")).delete()
    rows.filter(counts_since=None).update(counts_since=at)
    rows.update(user=fact.user_id, address=None)
    for idea in Idea.objects.filter(pk__in=touched):
        count_supports(idea)
    for idea in Idea.objects.filter(address=fact.address_id, thread__author=None).select_related("thread"):
        idea.thread.author_id = fact.user_id
        idea.thread.save(update_fields=["author", "changed"])


@reacts_to(CommentsCounted)
def count_comments(fact: CommentsCounted, at: datetime) -> None:
    """Lists of ideas are sorted by it."""
    Idea.objects.filter(thread=fact.thread_id).update(comment_count=fact.number)


# what a committee has decided, in the words of ideas; what is noted or postponed changes nothing
DECIDES = {Outcome.CARRIED.value: IdeaState.ADOPTED, Outcome.REJECTED.value: IdeaState.NOT_PURSUED}


@reacts_to(ResolutionPassed)
def decide_with_resolution(fact: ResolutionPassed, at: datetime) -> None:
    """An open idea is adopted or not pursued with the resolution on it, in the same moment.

    Groups, committees of other districts and those that only give advice decide about no idea; of one that is decided
    already the resolution stays a link.
    """
    becomes = DECIDES.get(fact.outcome)
    idea = Idea.objects.filter(thread=fact.thread_id).first() if fact.thread_id and becomes else None
    if becomes is None or idea is None or not idea.is_open:
        return
    resolution = Resolution.objects.select_related("committee", "thread").get(pk=fact.resolution_id)
    if _may_decide(resolution, idea):
        decide_idea(
            idea,
            outcome=becomes,
            reason=_reason_of(resolution),
            committee=resolution.committee,
            by=fact_actor(fact.name()),
        )


def _may_decide(resolution: Resolution, idea: Idea) -> bool:
    committee = resolution.committee
    advises = Consultation.objects.filter(item=resolution.item_id, committee=committee)
    is_advice = resolution.item_id is not None and advises.exclude(role=Role.DECIDES).exists()
    is_here = committee.district_id in (None, idea.district_id)
    return is_here and not committee.is_group and not is_advice


def _reason_of(resolution: Resolution) -> str:
    """Everybody reads it, so of what was not public only the number is told."""
    told = {"committee": resolution.committee.name, "number": resolution.number}
    if resolution.thread.visibility != Visibility.PUBLIC:
        return _("Decided by %(committee)s in a meeting that was not public (%(number)s).") % told
    head = _("Decided by %(committee)s (%(number)s):") % told
    return f"{head}\n\n{resolution.wording}"[:MOST_LETTERS]


@reacts_to(AccountDeleted)
def let_go(fact: AccountDeleted, at: datetime) -> None:
    """Ideas stay, without a name; supports go with the account."""
    mine = Idea.objects.filter(thread__author=fact.user_id) | Idea.objects.filter(
        address__in=Address.objects.filter(user=fact.user_id)
    )
    Idea.objects.filter(pk__in=list(mine.values_list("pk", flat=True))).update(address=None, author_name="")
    rows = Support.objects.filter(user=fact.user_id)
    touched = list(rows.values_list("idea", flat=True))
    rows.delete()
    for idea in Idea.objects.filter(pk__in=touched):
        count_supports(idea)


@reacts_to(DistrictChanged)
def index_ideas(fact: DistrictChanged, at: datetime) -> None:
    """The name of a district is part of what its ideas are found by."""
    published = Idea.objects.filter(district=fact.district_id).exclude(state__in=NOT_YET)
    rows = published.select_related("thread", "district", "theme", "neighbourhood")
    for idea in rows.iterator():
        index_idea(idea)


@every(timedelta(hours=24))
def forget_stale_drafts(at: datetime) -> None:
    """What nobody goes on with, and what nobody confirms, is deleted after thirty days, as the privacy page promises.

    So is what a parent does not agree to.
    """
    stale = Idea.objects.filter(state__in=(IdeaState.DRAFT, IdeaState.WAITING), changed__lt=at - KEPT_DRAFT)
    for idea in stale.select_related("thread"):
        discard_draft(idea, by=schedule_actor("ideas.forget_stale_drafts"))
    hopeless = ParentalConsent.objects.hopeless(at, KEPT_PARENT, PARENT_MAY_TAKE).values("idea")
    for idea in Idea.objects.filter(state=IdeaState.HELD, pk__in=hopeless).select_related("thread"):
        discard_draft(idea, by=schedule_actor("ideas.forget_stale_drafts"))
    # nobody has shown that it is theirs, and nothing hangs on it any more
    Address.objects.filter(confirmed_at=None, ideas=None, supports=None, changed__lt=at - KEPT_DRAFT).delete()


@every(timedelta(hours=24))
def forget_parents(at: datetime) -> None:
    """Once a parent has decided, there is nothing more to write to them."""
    decided = ParentalConsent.objects.decided_before(at - KEPT_PARENT)
    decided.exclude(email="").update(email="")


@every(timedelta(hours=1))
def delete_expired_imports(at: datetime) -> None:
    """A table that was tried and not taken over holds personal data that nobody needs."""
    IdeaImportDraft.objects.filter(expires__lte=at).delete()

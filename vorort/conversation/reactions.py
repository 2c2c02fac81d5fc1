from datetime import datetime, timedelta

from vorort.conversation.actions.moderating import end_running
from vorort.conversation.models import Comment, ContactMessage, Follow, Moderation, Report
from vorort.ground.facts import reacts_to
from vorort.outbox.jobs import every
from vorort.people.facts import AccountDeleted, AddressLinked
from vorort.people.models import Address
from vorort.threads.facts import ContentShown

KEPT_AFTER_ANSWER = timedelta(days=183)


@reacts_to(AddressLinked)
def bring_to_the_account(fact: AddressLinked, at: datetime) -> None:
    """What somebody wrote and follows with an address before they had an account is the account's."""
    Comment.objects.filter(address=fact.address_id).update(user=fact.user_id, address=None)
    rows = Follow.objects.filter(address=fact.address_id)
    rows.filter(thread__in=Follow.objects.filter(user=fact.user_id).values("thread")).delete()
    rows.update(user=fact.user_id, address=None)


@reacts_to(AccountDeleted)
def let_go(fact: AccountDeleted, at: datetime) -> None:
    """Comments stay, without a name; what somebody follows goes with the account."""
    addresses = Address.objects.filter(user=fact.user_id)
    mine = Comment.objects.filter(user=fact.user_id) | Comment.objects.filter(address__in=addresses)
    # by key, since PostgreSQL does not update what it joins
    numbers = list(mine.values_list("pk", flat=True))
    Comment.objects.filter(pk__in=numbers).update(user=None, address=None, author_name="")
    Follow.objects.filter(user=fact.user_id).delete()
    Follow.objects.filter(address__in=addresses).delete()


@reacts_to(ContentShown)
def end_moderation(fact: ContentShown, at: datetime) -> None:
    """What is public again is no longer hidden for a reason, whoever has shown it."""
    end_running(Moderation.objects.filter(thread=fact.thread_id, comment=None), at)


@every(timedelta(hours=24))
def delete_old_messages(at: datetime) -> None:
    """Messages and reports are deleted half a year after they were dealt with, as the privacy page promises."""
    ContactMessage.objects.filter(handled_at__lt=at - KEPT_AFTER_ANSWER).delete()
    Report.objects.filter(decided_at__lt=at - KEPT_AFTER_ANSWER).delete()

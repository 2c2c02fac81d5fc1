"""What several actions do inside their doors."""

from vorort.conversation.choices import CommentState
from vorort.conversation.facts import CommentsCounted
from vorort.conversation.models import Comment
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.facts import state
from vorort.ground.text import normalised
from vorort.threads.bulk import keep_comment_count
from vorort.threads.models import Thread


def plain(text: str) -> str:
    """What somebody typed, in one form."""
    return normalised(text.replace("\r\n", "\n"))


def of(by: Actor) -> dict[str, int | None]:
    """Whose a row is."""
    return {"user_id": by.id} if by.kind == ActorKind.USER else {"address_id": by.id}


def count_comments(thread: Thread) -> None:
    """Write down anew how many comments can be read below a thread, and tell it."""
    number = Comment.objects.filter(thread=thread, state=CommentState.SHOWN).count()
    keep_comment_count(thread, number)
    state(CommentsCounted(thread.pk, number))

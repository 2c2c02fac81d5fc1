"""What the pages show of an idea, in the words of the reader."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from vorort.ground.actor import Actor
from vorort.ground.permit import allows
from vorort.ideas.choices import NOT_YET
from vorort.ideas.models import Idea
from vorort.shell.ideas import Due, address_of


@dataclass(frozen=True, slots=True)
class IdeaRow:
    """An idea in the inbox."""

    idea: Idea
    referred_to: str
    due: Due | None


def idea_address(idea: Idea) -> str:
    """The public page of an idea; nothing while there is none."""
    if idea.state in NOT_YET:
        return ""
    return address_of(idea)


def due_of(idea: Idea, at: datetime) -> Due | None:
    """How long there is until the answer that was promised; nothing where there is one, or none is owed."""
    if idea.due_at is None or idea.answered_at or not idea.is_open:
        return None
    days = (localtime(idea.due_at).date() - localtime(at).date()).days
    if idea.due_at < at:
        told = ngettext("overdue since %(days)s day", "overdue since %(days)s days", -days)
        return Due(told % {"days": -days} if days else _("overdue since today"), is_late=True)
    told = ngettext("%(days)s day left", "%(days)s days left", days)
    return Due(told % {"days": days} if days else _("due today"), is_late=False)


def rows_of(ideas: Iterable[Idea], at: datetime) -> list[IdeaRow]:
    return [IdeaRow(idea, vars(idea)["referred_to"] or "", due_of(idea, at)) for idea in ideas]


@dataclass(frozen=True, slots=True)
class NextStep:
    """Something the reader may do with an idea now."""

    permission: str
    label: str
    url: str


# in the order in which they are offered; the first that is allowed is the one to go for
_NEXT = {
    "release_idea": gettext_lazy("Release"),
    "record_parental_consent": gettext_lazy("Record the consent of a parent"),
    "refer_idea": gettext_lazy("Refer to a committee"),
    "answer_idea": gettext_lazy("Write an answer"),
    "decide_idea": gettext_lazy("Decide"),
    "ask_back": gettext_lazy("Ask the author something"),
    "record_statement": gettext_lazy("Record a statement of a department"),
    "merge_ideas": gettext_lazy("Merge with another idea"),
    "separate_ideas": gettext_lazy("Separate again"),
    "move_idea": gettext_lazy("Move to another district"),
    "reopen_idea": gettext_lazy("Open again"),
}
# what becomes of an adopted idea
_PROJECT = {
    "make_project": gettext_lazy("Make a project of it"),
    "join_idea": gettext_lazy("Take it into a project"),
}


def next_steps(idea: Idea, actor: Actor, at: datetime, *, has_projects: bool) -> list[NextStep]:
    """What the reader may do with an idea now; a project comes of it only where the city shows projects."""
    becomes = _PROJECT if has_projects and allows("projects.make_project", actor, idea, at) else {}
    names = [(name, label) for name, label in _NEXT.items() if allows(f"ideas.{name}", actor, idea, at)]
    return [
        NextStep(name, str(label), reverse(f"desk:{name}", args=[idea.pk]))
        for name, label in [*becomes.items(), *names]
    ]


def contact_of(idea: Idea) -> str:
    """Where the author can be reached; nothing for whoever came without an e-mail address."""
    if idea.thread.author:
        return idea.thread.author.email
    return idea.address.email if idea.address else ""


def concerned(idea: Idea, *, shows_contact: bool) -> list[str]:
    """Whom an answer or a decision about an idea concerns, in the words of a preview."""
    contact = contact_of(idea)
    if not contact:
        told = [_("the author, who gave no e-mail address: please send the letter")]
    elif shows_contact:
        told = [_("the author (%(email)s)") % {"email": contact}]
    else:
        told = [_("the author, by e-mail")]
    if idea.support_count:
        words = ngettext(
            "%(number)s person who supports it", "%(number)s people who support it", idea.support_count
        )
        told.append(words % {"number": idea.support_count})
    return [*told, _("everybody who reads the page of the idea")]

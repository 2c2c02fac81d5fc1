from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Kind(TextChoices):
    """Why somebody hears of something."""

    OWN = "own", _("My ideas, and replies to my comments")
    SUPPORTED = "supported", _("Ideas I support")
    FOLLOWED = "followed", _("What I follow")
    WORK = "work", _("What waits for me in committees I lead, and as moderator")


class Rhythm(TextChoices):
    """How soon a mail says so."""

    IMMEDIATELY = "immediately", _("at once")
    DAILY = "daily", _("once a day, in the morning")
    WEEKLY = "weekly", _("once a week, on Monday")
    NEVER = "never", _("no mails")


class What(TextChoices):
    """What has happened; a notice says about whom or what in a word of its own."""

    HELD = "held", _("An idea is looked at before it appears")
    PARENT_AGREED = "parent_agreed", _("A parent agrees, so the idea goes on")
    PARENT_DECLINED = (
        "parent_declined",
        _("A parent does not agree: the idea does not appear and is deleted after 30 days"),
    )
    PUBLISHED = "published", _("The idea is published")
    CHANGED = "changed", _("The author has changed the wording")
    REFERRED = "referred", _("A committee deals with the idea")
    HANDED_OVER = "handed_over", _("The idea was handed to your committee")
    ASKED_BACK = "asked_back", _("Question to the author")
    REPLIED = "replied", _("The author has replied")
    ANSWERED = "answered", _("An answer has been given")
    STATEMENT = "statement", _("A department has given a statement")
    ADOPTED = "adopted", _("The idea is taken up")
    NOT_PURSUED = "not_pursued", _("The idea is not pursued")
    ELSEWHERE = "elsewhere", _("Somebody else is responsible")
    REOPENED = "reopened", _("It is open again")
    MERGED = "merged", _("Merged into another idea")
    MOVED = "moved", _("The idea was moved to another district")
    WITHDRAWN = "withdrawn", _("Withdrawn by the author")
    BECAME_PROJECT = "became_project", _("The idea becomes part of a project")
    TO_DECIDE = "to_decide", _("Your committee is to decide about a project")
    PROPOSED = "proposed", _("A committee is to decide about the project")
    DECIDED = "decided", _("The project is to be carried out")
    STARTED = "started", _("The project begins")
    FINISHED = "finished", _("The project is done")
    STOPPED = "stopped", _("The project does not go on")
    GOES_ON = "goes_on", _("The project goes on after all")
    UPDATED = "updated", _("There is news of the project")
    TOLD_IN_THE_END = "told_in_the_end", _("What came of the project can be read")
    REPEATED = "repeated", _("The project is done again")
    DATE_CANCELLED = "date_cancelled", _("A date of the project does not take place")
    PLACE_SUGGESTED = "place_suggested", _("Somebody has suggested a place for your register")
    COMMENTED = "commented", _("There is a new comment")
    COMMENT_REPLIED = "comment_replied", _("Somebody has replied to your comment")
    REPORTED = "reported", _("A content was reported, somebody has to decide")


# told while nobody but the author and whoever looks at it may know of the idea
EARLY = (What.HELD, What.PARENT_AGREED, What.PARENT_DECLINED)

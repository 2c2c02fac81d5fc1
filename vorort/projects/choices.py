from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from vorort.people.choices import Sector


class ProjectState(TextChoices):
    """Where a project stands."""

    PROPOSED = "proposed", _("proposed")
    DECIDED = "decided", _("decided")
    RUNNING = "running", _("running")
    FINISHED = "finished", _("finished")
    STOPPED = "stopped", _("stopped")


# somebody still has something to do
OPEN = (ProjectState.PROPOSED, ProjectState.DECIDED, ProjectState.RUNNING)
ENDED = (ProjectState.FINISHED, ProjectState.STOPPED)


class ProjectKind(TextChoices):
    """What sort of thing it is."""

    EVENT = "event", _("Single event")
    SERIES = "series", _("Series")
    CAMPAIGN = "campaign", _("Campaign")
    SITE = "site", _("Object or site")
    PUBLICATION = "publication", _("Publication or history")
    AWARD = "award", _("Award")
    REGISTER = "register", _("Register of places")
    NETWORK = "network", _("Network")


class Spread(TextChoices):
    """Where a project takes place."""

    ONE = "one", _("in one district")
    SEVERAL = "several", _("in several districts")
    CITY = "city", _("in the whole city")


class FundingClass(TextChoices):
    """Who pays, in a word. Set from above once money is kept here; else what somebody has written down."""

    SCHEME = "scheme", _("from the district's share")
    SHARED = "shared", _("from the district's share and by partners")
    JURY = "jury", _("from the pot for projects across districts")
    OTHERS = "others", _("by partners alone")
    NONE = "none", _("without money")


class MeasureState(TextChoices):
    """Where a step stands."""

    OPEN = "open", _("to do")
    RUNNING = "running", _("in progress")
    DONE = "done", _("done")
    DROPPED = "dropped", _("dropped")


# somebody still has to do it
UNDONE = (MeasureState.OPEN, MeasureState.RUNNING)


class Part(TextChoices):
    """What a partner brings in."""

    NAMED = "named", _("is named")
    MONEY = "money", _("Money")
    IN_KIND = "in_kind", _("In kind")
    HOURS = "hours", _("Hours of work")


class Mark(TextChoices):
    """What a picture shows of the change."""

    NONE = "", _("neither")
    BEFORE = "before", _("before")
    AFTER = "after", _("after")


class EntryState(TextChoices):
    """Where an entry of a register of places stands."""

    SUGGESTED = "suggested", _("suggested")
    CONFIRMED = "confirmed", _("confirmed")
    REMOVED = "removed", _("removed")


class EventState(TextChoices):
    """Where a date stands that a club has entered."""

    WAITING = "waiting", _("waits for the link in the mail")
    SUGGESTED = "suggested", _("the district looks at it")
    PUBLISHED = "published", _("published")
    DECLINED = "declined", _("not published")
    CANCELLED = "cancelled", _("cancelled")


# everybody can read it, or could
ANNOUNCED = (EventState.PUBLISHED, EventState.CANCELLED)
UNPUBLISHED = (EventState.WAITING, EventState.SUGGESTED, EventState.DECLINED)


class ListingState(TextChoices):
    """Where an entry of the directory stands."""

    SUGGESTED = "suggested", _("waits for the link in the mail")
    WAITING = "waiting", _("the district looks at it")
    LISTED = "listed", _("in the directory")
    LAPSED = "lapsed", _("not confirmed for a year")
    DECLINED = "declined", _("not taken up")
    WITHDRAWN = "withdrawn", _("taken out")


# has stood in the directory
ONCE_LISTED = (ListingState.LISTED, ListingState.LAPSED, ListingState.WITHDRAWN)
# is confirmed year by year
KEPT_UP = (ListingState.LISTED, ListingState.LAPSED)
# who can stand in the directory
LISTED_SECTORS = (Sector.BUSINESS, Sector.CLUB, Sector.INSTITUTION, Sector.INITIATIVE)
# what one of them is called
ONE_OF_SECTOR = {
    Sector.BUSINESS: _("A business"),
    Sector.CLUB: _("A club"),
    Sector.INSTITUTION: _("An institution"),
    Sector.INITIATIVE: _("An initiative"),
}


class Offer(TextChoices):
    """What somebody in the directory offers to bring in; each value names a column with one sentence."""

    MONEY = "gives_money", _("Money or prizes")
    THINGS = "gives_things", _("Material or rooms")
    HANDS = "gives_hands", _("A helping hand")
    PART = "takes_part", _("Taking part in projects")

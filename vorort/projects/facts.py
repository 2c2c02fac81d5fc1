from dataclasses import dataclass
from typing import ClassVar

from vorort.ground.facts import Fact


@dataclass(frozen=True)
class ProjectFact(Fact):
    """Something about one project."""

    chain: ClassVar[str | None] = "rest"
    project_id: int


@dataclass(frozen=True)
class ProjectRecorded(ProjectFact):
    """A project has been written down: `state` is where it stands, a word of `ProjectState`."""

    state: str


@dataclass(frozen=True)
class ProjectPublished(ProjectFact):
    """Everybody can read a project that was only a draft."""


@dataclass(frozen=True)
class ProjectChanged(ProjectFact):
    """What stands about a project is different."""


@dataclass(frozen=True)
class ProjectDiscarded(ProjectFact):
    """A project that nobody but those who wrote it could read has been deleted."""


@dataclass(frozen=True)
class ProjectReferred(ProjectFact):
    """A committee is to decide about a project."""

    committee_id: int


@dataclass(frozen=True)
class ProjectMoved(ProjectFact):
    """A project has come to another stage of its life."""


@dataclass(frozen=True)
class ProjectDecided(ProjectMoved):
    """A project is to be carried out."""


@dataclass(frozen=True)
class ProjectStarted(ProjectMoved):
    """A project runs."""


@dataclass(frozen=True)
class ProjectFinished(ProjectMoved):
    """A project is done."""


@dataclass(frozen=True)
class ProjectStopped(ProjectMoved):
    """A project has come to nothing, or has been broken off."""


@dataclass(frozen=True)
class ProjectReopened(ProjectMoved):
    """A project that was over goes on, or is to be decided again."""


@dataclass(frozen=True)
class IdeaJoined(ProjectFact):
    """An idea has become a project, or part of one."""

    idea_id: int


@dataclass(frozen=True)
class IdeaSeparated(ProjectFact):
    """An idea is no longer part of a project."""

    idea_id: int


@dataclass(frozen=True)
class ProjectRepeated(ProjectFact):
    """A project is done again: `again_id` is the new one."""

    again_id: int


@dataclass(frozen=True)
class UpdatePosted(ProjectFact):
    """There is news of a project."""

    update_id: int


@dataclass(frozen=True)
class ReportClosed(ProjectFact):
    """What came of a project has been written down."""


@dataclass(frozen=True)
class DatePlanned(ProjectFact):
    """A project has a date, or its date is different."""

    date_id: int


@dataclass(frozen=True)
class DateCancelled(ProjectFact):
    """A date of a project does not take place."""

    date_id: int


@dataclass(frozen=True)
class EntrySuggested(ProjectFact):
    """Somebody says that a place belongs into a register of places."""

    chain: ClassVar[str | None] = None
    entry_id: int


@dataclass(frozen=True)
class EntryConfirmed(ProjectFact):
    """A place stands in a register of places."""

    entry_id: int


@dataclass(frozen=True)
class EntryRemoved(ProjectFact):
    """A place does not stand in a register of places, or no longer."""

    entry_id: int


@dataclass(frozen=True)
class ProjectsImported(Fact):
    """Projects have been taken over from a table. Nobody is told about each of them."""

    chain: ClassVar[str | None] = "rest"
    run_id: int


@dataclass(frozen=True)
class ProjectImportReversed(Fact):
    """Projects taken over from a table have been deleted again; nobody had gone on with them."""

    chain: ClassVar[str | None] = "rest"
    run_id: int


@dataclass(frozen=True)
class EventFact(Fact):
    """Something about one date that a club has entered."""

    chain: ClassVar[str | None] = "rest"
    event_id: int


@dataclass(frozen=True)
class EventSubmitted(EventFact):
    """Somebody has entered a date and has to show that the e-mail address is theirs."""

    chain: ClassVar[str | None] = None
    address_id: int


@dataclass(frozen=True)
class EventSuggested(EventFact):
    """A date has been entered and the district has to look at it."""

    chain: ClassVar[str | None] = None


@dataclass(frozen=True)
class EventPublished(EventFact):
    """Everybody can read a date."""


@dataclass(frozen=True)
class EventDeclined(EventFact):
    """The district does not publish a date, or a change of it."""


@dataclass(frozen=True)
class EventChanged(EventFact):
    """What everybody reads of a date is different."""


@dataclass(frozen=True)
class EventCancelled(EventFact):
    """A date does not take place."""


@dataclass(frozen=True)
class EventDiscarded(EventFact):
    """A date that nobody could read has been deleted."""

    chain: ClassVar[str | None] = None


@dataclass(frozen=True)
class AwardYearRemoved(ProjectFact):
    """A year of an award that was entered by mistake has been deleted, with those who were nominated."""

    year: int


@dataclass(frozen=True)
class ListingFact(Fact):
    """Something about one entry of the directory."""

    chain: ClassVar[str | None] = "rest"
    listing_id: int


@dataclass(frozen=True)
class ListingSuggested(ListingFact):
    """Somebody wants to stand in the directory and has to show that the e-mail address is theirs."""

    chain: ClassVar[str | None] = None
    address_id: int


@dataclass(frozen=True)
class ListingConfirmed(ListingFact):
    """The address is theirs; the district has to look at the entry."""

    chain: ClassVar[str | None] = None


@dataclass(frozen=True)
class ListingPublished(ListingFact):
    """Everybody can read an entry of the directory."""


@dataclass(frozen=True)
class ListingDeclined(ListingFact):
    """The district does not take up an entry, or a change of it."""


@dataclass(frozen=True)
class ListingChanged(ListingFact):
    """What everybody reads of an entry is different."""


@dataclass(frozen=True)
class ListingMoved(ListingFact):
    """An entry belongs to another district, whose people keep it from now on."""

    district_id: int


@dataclass(frozen=True)
class ListingRenewed(ListingFact):
    """An entry holds for another year."""


@dataclass(frozen=True)
class ListingAsked(ListingFact):
    """A year is over: whoever is behind an entry is asked whether it still holds."""

    chain: ClassVar[str | None] = None
    is_reminder: bool


@dataclass(frozen=True)
class ListingLapsed(ListingFact):
    """Nobody has confirmed an entry, so it has left the directory."""


@dataclass(frozen=True)
class ListingWithdrawn(ListingFact):
    """An entry was taken out of the directory, by whoever is behind it or by the district."""


@dataclass(frozen=True)
class ListingDiscarded(ListingFact):
    """An entry that nobody can read has been deleted."""

    chain: ClassVar[str | None] = None

from datetime import datetime

from django.conf import settings
from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from vorort.districts.models import Audience, District, Neighbourhood, Theme
from vorort.files.models import Picture
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.points import CELL_OF_POINT, WHOLE_POINT
from vorort.ground.record import Record
from vorort.ideas.choices import DECIDED, NOT_YET, OPEN, IdeaState, Way
from vorort.ideas.rules import MOST_LETTERS, MOST_PICTURES, idea_slug
from vorort.people.models import Address, Organisation
from vorort.threads.models import Thread, of_seen_thread

# who began a draft only goes on with it; whose e-mail address it names they have not shown
DRAFT_LINK = "ideas.draft"


class IdeaQuerySet(models.QuerySet["Idea"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "IdeaQuerySet":
        """As their thread; and to those without account their own."""
        seen = of_seen_thread(actor, at)
        if actor.kind == ActorKind.ADDRESS:
            seen |= Q(address_id=actor.id) & ~Q(thread__visibility="deleted")
        elif actor.kind == ActorKind.LINK and actor.cause == DRAFT_LINK:
            seen |= Q(pk=actor.id) & ~Q(thread__visibility="deleted")
        return self.filter(seen)


class Idea(Record):
    """A proposal of a resident. Title and visibility stand with its thread."""

    thread = models.OneToOneField(Thread, on_delete=models.PROTECT, related_name="idea")
    text = models.TextField(
        max_length=MOST_LETTERS, blank=True, validators=[MaxLengthValidator(MOST_LETTERS)]
    )
    state = models.CharField(max_length=12, choices=IdeaState.choices, default=IdeaState.DRAFT)
    version = models.PositiveSmallIntegerField(default=1)

    # the same district as the thread's, so that lists are sorted and filtered by one index
    district = models.ForeignKey(District, on_delete=models.PROTECT, related_name="ideas")
    neighbourhood = models.ForeignKey(
        Neighbourhood, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    where = models.CharField(max_length=200, blank=True)
    lon = models.FloatField(null=True, blank=True)
    lat = models.FloatField(null=True, blank=True)
    # the cell of the point, so that what is near is found by an index
    cell = models.PositiveBigIntegerField(null=True, blank=True, editable=False)
    theme = models.ForeignKey(Theme, null=True, blank=True, on_delete=models.PROTECT, related_name="ideas")
    audience = models.ForeignKey(
        Audience, null=True, blank=True, on_delete=models.PROTECT, related_name="ideas"
    )

    # who: the account stands with the thread; without one it is a confirmed address, or nobody but the office knows
    address = models.ForeignKey(
        Address, null=True, blank=True, on_delete=models.PROTECT, related_name="ideas"
    )
    author_name = models.CharField(max_length=100, blank=True, help_text="As everybody may read it")
    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="ideas"
    )
    way = models.CharField(max_length=10, choices=Way.choices, default=Way.ONLINE)
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    # the hidden number of the form: the same form counts once
    form_key = models.CharField(max_length=64, unique=True)

    published_at = models.DateTimeField(null=True, blank=True)
    due_at = models.DateTimeField(null=True, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    merged_into = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="merged"
    )
    support_count = models.PositiveIntegerField(default=0)
    # the same as the thread's, so that lists are sorted by one index
    comment_count = models.PositiveIntegerField(default=0)

    objects = IdeaQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["state", "-published_at", "-id"], name="ideas_idea_newest"),
            models.Index(fields=["district", "-published_at", "-id"], name="ideas_idea_of_district"),
            models.Index(fields=["-published_at", "-id"], name="ideas_idea_newest_of_all"),
            models.Index(fields=["theme", "-published_at", "-id"], name="ideas_idea_of_theme"),
            models.Index(fields=["-support_count", "-id"], name="ideas_idea_most_supported"),
            models.Index(fields=["district", "-support_count", "-id"], name="ideas_idea_supported_there"),
            models.Index(fields=["audience", "-published_at", "-id"], name="ideas_idea_for_audience"),
            models.Index(fields=["neighbourhood", "-published_at", "-id"], name="ideas_idea_of_quarter"),
            models.Index(fields=["cell", "-id"], condition=Q(cell__isnull=False), name="ideas_idea_in_cell"),
            models.Index(
                fields=["published_at", "id"],
                # no state is named here: SQLite cannot know that a value handed in later is among these
                condition=Q(answered_at__isnull=True, published_at__isnull=False),
                name="ideas_idea_waiting_longest",
            ),
            models.Index(fields=["-comment_count", "-id"], name="ideas_idea_most_discussed"),
            models.Index(fields=["district", "-comment_count", "-id"], name="ideas_idea_discussed_there"),
            models.Index(
                fields=["district", "due_at"],
                condition=Q(answered_at__isnull=True, published_at__isnull=False),
                name="ideas_idea_unanswered",
            ),
            # the same for the whole city
            models.Index(
                fields=["due_at", "id"],
                condition=Q(answered_at__isnull=True, published_at__isnull=False),
                name="ideas_idea_most_urgent",
            ),
            models.Index(
                fields=["-decided_at", "-id"],
                condition=Q(decided_at__isnull=False),
                name="ideas_idea_last_decided",
            ),
            models.Index(
                fields=["district", "-decided_at", "-id"],
                condition=Q(decided_at__isnull=False),
                name="ideas_idea_decided_here",
            ),
        ]
        constraints = [
            models.CheckConstraint(name="ideas_idea_state_known", condition=Q(state__in=IdeaState.values)),
            models.CheckConstraint(name="ideas_idea_way_known", condition=Q(way__in=Way.values)),
            models.CheckConstraint(
                name="ideas_idea_published_whole",
                condition=Q(state__in=NOT_YET, published_at__isnull=True, due_at__isnull=True)
                | (~Q(state__in=NOT_YET) & Q(published_at__isnull=False, due_at__isnull=False) & ~Q(text="")),
            ),
            models.CheckConstraint(
                name="ideas_idea_decided_when",
                condition=Q(state__in=DECIDED, decided_at__isnull=False, answered_at__isnull=False)
                | (~Q(state__in=DECIDED) & Q(decided_at__isnull=True)),
            ),
            models.CheckConstraint(
                name="ideas_idea_merged_into_one",
                condition=Q(state=IdeaState.MERGED, merged_into__isnull=False)
                | (~Q(state=IdeaState.MERGED) & Q(merged_into__isnull=True)),
            ),
            models.CheckConstraint(
                name="ideas_idea_not_into_itself",
                condition=Q(merged_into__isnull=True) | ~Q(merged_into=F("id")),
            ),
            models.CheckConstraint(
                name="ideas_idea_point_whole",
                condition=WHOLE_POINT,
            ),
            models.CheckConstraint(
                name="ideas_idea_cell_of_point",
                condition=CELL_OF_POINT,
            ),
            models.CheckConstraint(
                name="ideas_idea_waits_for_address",
                condition=~Q(state=IdeaState.WAITING) | Q(address__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.thread.title

    @property
    def title(self) -> str:
        return self.thread.title

    @property
    def slug(self) -> str:
        """What stands behind the number in its address; the number alone finds it."""
        return idea_slug(self.thread.title)

    @property
    def is_open(self) -> bool:
        """Somebody owes the next step."""
        return self.state in OPEN

    @property
    def takes_support(self) -> bool:
        """Support still says something: nobody supports what was withdrawn or is not pursued."""
        return self.is_open or self.state == IdeaState.ADOPTED

    @property
    def lacks_consent(self) -> bool:
        """A parent was asked and has not agreed."""
        consent = getattr(self, "consent", None)
        return consent is not None and consent.given_at is None

    @property
    def is_published(self) -> bool:
        return self.state not in NOT_YET


class IdeaVersion(models.Model):
    """How an idea read before its author changed it, once somebody had reacted to it."""

    idea = models.ForeignKey(Idea, on_delete=models.CASCADE, related_name="versions")
    version = models.PositiveSmallIntegerField()
    title = models.CharField(max_length=200)
    text = models.TextField()
    until = models.DateTimeField()

    class Meta:
        ordering = ["-version"]
        constraints = [models.UniqueConstraint(fields=["idea", "version"], name="ideas_version_once")]

    def __str__(self) -> str:
        return f"{self.title} ({self.version})"


class IdeaPicture(models.Model):
    """A photo of an idea, at its place among five."""

    idea = models.ForeignKey(Idea, on_delete=models.CASCADE, related_name="pictures")
    picture = models.OneToOneField(Picture, on_delete=models.PROTECT, related_name="+")
    position = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(
                fields=["idea", "position"],
                name="ideas_picture_place_once",
                violation_error_message=_("There is a photo at this place already."),
            ),
            models.CheckConstraint(
                name="ideas_picture_among_five", condition=Q(position__gte=1, position__lte=MOST_PICTURES)
            ),
        ]

    def __str__(self) -> str:
        return str(self.picture)

from datetime import datetime

from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from vorort.committees.choices import GROUPS
from vorort.committees.models import Committee, Mandate
from vorort.committees.rules.rule_set import Mode
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import now
from vorort.ground.record import Record
from vorort.meetings.choices import AHEAD, OVER, MeetingState, Rhythm, Right
from vorort.meetings.models.reach import Reach, reach_of
from vorort.threads.models import Thread, of_seen_thread

# what a signed link in an invitation calls itself; its `id` is the invitation's
INVITATION_LINK = "meetings.invitation"
MODES = (
    (Mode.IN_PERSON, _("in person")),
    (Mode.HYBRID, _("in person and online")),
    (Mode.ONLINE, _("online")),
)
MOST_LETTERS = 20_000


class MeetingSeries(Record):
    """A committee meets regularly: always at the same hour where the city lies, whatever the clocks do."""

    committee = models.ForeignKey(Committee, on_delete=models.PROTECT, related_name="series")
    rhythm = models.CharField(max_length=12, choices=Rhythm.choices)
    # the first day says which weekday, and of a month the how manieth
    first_day = models.DateField()
    at_time = models.TimeField()
    minutes = models.PositiveSmallIntegerField(default=120)
    last_day = models.DateField(null=True, blank=True)
    place = models.CharField(max_length=200, blank=True)
    # up to this day its meetings have been planned; one that was thrown away does not come back
    planned_until = models.DateField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["committee", "pk"]
        constraints = [
            models.CheckConstraint(
                name="meetings_series_rhythm_known", condition=Q(rhythm__in=Rhythm.values)
            ),
            models.CheckConstraint(
                name="meetings_series_lasts",
                condition=Q(last_day__isnull=True) | Q(last_day__gte=F("first_day")),
                violation_error_message=_("The last day must come after the first."),
            ),
            models.CheckConstraint(
                name="meetings_series_takes_time", condition=Q(minutes__gte=5, minutes__lte=1440)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.committee} · {self.get_rhythm_display()}"


def inside(reach: Reach) -> Q:
    """Meetings of which somebody knows everything, also the part that is not public."""
    if reach.everywhere:
        return Q(pk__isnull=False)
    others = Meeting.with_committees.through.objects.filter(meeting=OuterRef("pk"))
    return (
        (Q(committee__in=reach.sits) & ~Q(state=MeetingState.DRAFT))
        | Q(committee__in=reach.runs)
        | Q(committee__district__in=reach.offices)
        | Q(committee__kind__in=GROUPS, committee__district__in=reach.chairs)
        | (Q(Exists(others.filter(committee__in=reach.sits))) & ~Q(state=MeetingState.DRAFT))
    )


class MeetingQuerySet(models.QuerySet["Meeting"]):
    def inside(self, actor: Actor, at: datetime | None = None) -> "MeetingQuerySet":
        """Those of which somebody may read the part that is not public."""
        if actor.kind == ActorKind.LINK and actor.cause == INVITATION_LINK:
            # guests hear what is public at the meeting to which they are invited, and no more; nor do former members
            return self.filter(
                invitations=actor.id,
                invitations__right__in=(Right.VOTING, Right.ADVISORY),
                invitations__mandate__in=Mandate.objects.in_force(at or now()),
            )
        reach = reach_of(actor, at or now())
        if reach == Reach():
            return self.none()
        return self.filter(inside(reach))

    def visible_to(self, actor: Actor, at: datetime | None = None) -> "MeetingQuerySet":
        """Public ones as their thread; the others for their members, those who run them and the office."""
        at = at or now()
        if actor.kind == ActorKind.LINK and actor.cause == INVITATION_LINK:
            return self.filter(of_seen_thread(actor, at) | Q(invitations=actor.id)).distinct()
        reach = reach_of(actor, at)
        seen = of_seen_thread(actor, at)
        return self.filter(seen) if reach == Reach() else self.filter(seen | inside(reach))

    def upcoming(self, at: datetime) -> "MeetingQuerySet":
        """Invited or planned, and not over; the next one first."""
        rows = self.filter(state__in=(*AHEAD, MeetingState.RUNNING), ends__gt=at)
        return rows.order_by("begins", "pk")

    def held(self) -> "MeetingQuerySet":
        """Those that have taken place, the latest first."""
        return self.filter(state__in=OVER).order_by("-begins", "-pk")


class Meeting(Record):
    """A committee meets, alone or with others."""

    thread = models.OneToOneField(Thread, on_delete=models.PROTECT, related_name="meeting")
    # who convenes it; its rules apply
    committee = models.ForeignKey(Committee, on_delete=models.PROTECT, related_name="meetings")
    with_committees = models.ManyToManyField(Committee, blank=True, related_name="joint_meetings")
    begins = models.DateTimeField()
    ends = models.DateTimeField()
    mode = models.CharField(max_length=10, choices=MODES, default=Mode.IN_PERSON)
    place = models.CharField(max_length=200, blank=True)
    # where one takes part online, and how rights are exercised there (§ 32 (2) BGB); only for those invited
    online_url = models.URLField(max_length=500, blank=True)
    access = models.TextField(max_length=2_000, blank=True, validators=[MaxLengthValidator(2_000)])
    intro = models.TextField(max_length=2_000, blank=True, validators=[MaxLengthValidator(2_000)])
    is_public = models.BooleanField(default=False)
    # written down afterwards on one page, without papers and ballots
    is_light = models.BooleanField(default=False)
    state = models.CharField(max_length=10, choices=MeetingState.choices, default=MeetingState.DRAFT)
    series = models.ForeignKey(
        MeetingSeries, null=True, blank=True, on_delete=models.PROTECT, related_name="meetings"
    )
    series_day = models.DateField(null=True, blank=True)
    # called again because too few had come; what the rules ease for a second call applies
    second_call_of = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="second_calls"
    )
    invited_at = models.DateTimeField(null=True, blank=True)
    opened_at = models.DateTimeField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    cancelled_at = models.DateTimeField(null=True, blank=True)
    cancelled_why = models.CharField(max_length=300, blank=True)
    # which item the committee is at
    current_item = models.ForeignKey(
        "meetings.AgendaItem", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    # when something on the agenda was different after the invitation, until people are told of it
    agenda_changed_at = models.DateTimeField(null=True, blank=True)
    # counts every change of what is shown while it runs, so that screens ask cheaply whether anything is new
    revision = models.PositiveIntegerField(default=1)
    # RFC 5545: raised whenever time, place or state change after the invitation
    sequence = models.PositiveIntegerField(default=0)

    objects = MeetingQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["begins", "id"], name="meetings_meeting_by_day"),
            models.Index(fields=["committee", "-begins", "-id"], name="meetings_meeting_of_committee"),
            models.Index(fields=["state", "begins"], name="meetings_meeting_by_state"),
        ]
        constraints = [
            models.CheckConstraint(
                name="meetings_meeting_state_known", condition=Q(state__in=MeetingState.values)
            ),
            models.CheckConstraint(
                name="meetings_meeting_mode_known", condition=Q(mode__in=[mode.value for mode in Mode])
            ),
            models.CheckConstraint(
                name="meetings_meeting_ends_after_begin",
                condition=Q(ends__gt=F("begins")),
                violation_error_message=_("The end must come after the beginning."),
            ),
            models.CheckConstraint(
                name="meetings_meeting_opened_when",
                condition=~Q(state__in=(MeetingState.RUNNING, *OVER)) | Q(opened_at__isnull=False),
            ),
            models.CheckConstraint(
                name="meetings_meeting_closed_when",
                condition=Q(state__in=OVER, closed_at__isnull=False)
                | (~Q(state__in=OVER) & Q(closed_at__isnull=True)),
            ),
            models.CheckConstraint(
                name="meetings_meeting_cancelled_says_why",
                condition=~Q(state=MeetingState.CANCELLED)
                | (Q(cancelled_at__isnull=False) & ~Q(cancelled_why="")),
                violation_error_message=_("Please say in a word why the meeting is cancelled."),
            ),
            models.UniqueConstraint(
                fields=["series", "series_day"],
                condition=Q(series__isnull=False),
                name="meetings_meeting_once_in_series",
            ),
            models.CheckConstraint(
                name="meetings_meeting_not_second_of_itself",
                condition=Q(second_call_of__isnull=True) | ~Q(second_call_of=F("id")),
            ),
        ]

    def __str__(self) -> str:
        return self.thread.title

    @property
    def title(self) -> str:
        return self.thread.title

    @property
    def told_title(self) -> str:
        """As calendars and the search say it, in the language of the moment: that it is cancelled comes first."""
        if self.state == MeetingState.CANCELLED:
            return gettext("Cancelled: %(title)s") % {"title": self.title}
        return self.title

    @property
    def district_id(self) -> int | None:
        """Where the committee is, so that policies can ask."""
        return self.committee.district_id

    @property
    def is_ahead(self) -> bool:
        return self.state in AHEAD

    @property
    def is_over(self) -> bool:
        return self.state in OVER

    @property
    def is_running(self) -> bool:
        return self.state == MeetingState.RUNNING

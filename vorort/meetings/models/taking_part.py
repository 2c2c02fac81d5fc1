from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from vorort.committees.models import Committee, Mandate
from vorort.ground.record import Record
from vorort.meetings.choices import Channel, Reply, Right
from vorort.meetings.models.agenda import AgendaItem
from vorort.meetings.models.meetings import Meeting
from vorort.people.models import Person


class Invitation(Record):
    """That somebody was invited: how, when, with which proof, and what they have answered."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="invitations")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="meeting_invitations")
    mandate = models.ForeignKey(Mandate, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    right = models.CharField(max_length=15, choices=Right.choices)
    channel = models.CharField(max_length=10, choices=Channel.choices)
    # None while a letter waits for somebody to send it
    sent_at = models.DateTimeField(null=True, blank=True)
    proof = models.CharField(max_length=200, blank=True)
    reply = models.CharField(max_length=5, choices=Reply.choices, blank=True)
    replied_at = models.DateTimeField(null=True, blank=True)
    note = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["meeting", "person"], name="meetings_invitation_once"),
            models.CheckConstraint(
                name="meetings_invitation_right_known", condition=Q(right__in=Right.values)
            ),
            models.CheckConstraint(
                name="meetings_invitation_channel_known", condition=Q(channel__in=Channel.values)
            ),
            models.CheckConstraint(
                name="meetings_invitation_reply_known", condition=Q(reply__in=Reply.values)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.meeting_id} · {self.person}"

    @property
    def committee(self) -> Committee:
        return self.meeting.committee


class Presence(Record):
    """Somebody is there, from then until then. Members by their record, others by name."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="presences")
    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="presences"
    )
    # of guests and administration; nobody's record
    name = models.CharField(max_length=150, blank=True)
    mandate = models.ForeignKey(Mandate, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    right = models.CharField(max_length=15, choices=Right.choices)
    is_online = models.BooleanField(default=False)
    came_at = models.DateTimeField()
    left_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["came_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "person"],
                condition=Q(left_at__isnull=True, person__isnull=False),
                name="meetings_presence_once_at_a_time",
                violation_error_message=_("This person is there already."),
            ),
            models.CheckConstraint(name="meetings_presence_right_known", condition=Q(right__in=Right.values)),
            models.CheckConstraint(
                name="meetings_presence_leaves_later",
                condition=Q(left_at__isnull=True) | Q(left_at__gte=F("came_at")),
            ),
            models.CheckConstraint(
                name="meetings_presence_is_somebody",
                condition=Q(person__isnull=False, name="") | (Q(person__isnull=True) & ~Q(name="")),
                violation_error_message=_("Please give a name."),
            ),
            models.CheckConstraint(
                name="meetings_presence_votes_by_mandate",
                condition=~Q(right=Right.VOTING) | Q(mandate__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.shown

    @property
    def shown(self) -> str:
        """For those who take part."""
        return self.person.full_name if self.person else self.name

    @property
    def committee(self) -> Committee:
        return self.meeting.committee


class Proxy(Record):
    """Somebody votes for an absent member, for this meeting."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="proxies")
    giver = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="proxies_given")
    holder = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="proxies_held")
    in_writing = models.BooleanField(default=False)
    given_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "giver"],
                condition=Q(withdrawn_at__isnull=True),
                name="meetings_proxy_one_holder",
                violation_error_message=_("This member has given a proxy already."),
            ),
            models.CheckConstraint(
                name="meetings_proxy_not_to_oneself",
                condition=~Q(giver=F("holder")),
                violation_error_message=_("Nobody is their own proxy."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.giver} → {self.holder}"

    @property
    def committee(self) -> Committee:
        return self.meeting.committee


class ConflictOfInterest(Record):
    """Somebody takes no part in an item, by their own word or as the committee has established."""

    item = models.ForeignKey(AgendaItem, on_delete=models.CASCADE, related_name="conflicts")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="conflicts_of_interest")
    is_own_word = models.BooleanField(default=True)
    reason = models.CharField(max_length=300, blank=True)
    declared_at = models.DateTimeField()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["item", "person"], name="meetings_conflict_once"),
        ]

    def __str__(self) -> str:
        return f"{self.item_id} · {self.person}"

    @property
    def committee(self) -> Committee:
        return self.item.committee

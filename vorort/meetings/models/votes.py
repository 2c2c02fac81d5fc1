from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from vorort.committees.models import Committee, Mandate, RuleSetVersion
from vorort.ground.record import Record
from vorort.meetings.choices import ELECTRONIC, VOTED, Decision, Method, VoteKind, VoteState
from vorort.meetings.models.agenda import AgendaItem
from vorort.meetings.models.meetings import MOST_LETTERS
from vorort.meetings.models.papers import Amendment, PaperVersion
from vorort.people.models import Person

_COUNTS = ("yes", "no", "abstained", "invalid")


class Vote(Record):
    """Something is voted on. With its opening rules and roll are frozen, with its declaration everything is."""

    # the committee whose members vote: of a joint meeting each votes for itself
    committee = models.ForeignKey(Committee, on_delete=models.PROTECT, related_name="votes")
    # None for what is decided in writing without a meeting
    item = models.ForeignKey(
        AgendaItem, null=True, blank=True, on_delete=models.PROTECT, related_name="votes"
    )
    position = models.PositiveSmallIntegerField(default=1)
    kind = models.CharField(max_length=10, choices=VoteKind.choices, default=VoteKind.MOTION)
    decision = models.CharField(max_length=12, choices=Decision.choices, default=Decision.ORDINARY)
    method = models.CharField(max_length=10, choices=Method.choices, default=Method.HANDS)
    wording = models.TextField(max_length=MOST_LETTERS, validators=[MaxLengthValidator(MOST_LETTERS)])
    reasons = models.TextField(max_length=4_000, blank=True, validators=[MaxLengthValidator(4_000)])
    paper_version = models.ForeignKey(
        PaperVersion, null=True, blank=True, on_delete=models.PROTECT, related_name="votes"
    )
    amendment = models.OneToOneField(
        Amendment, null=True, blank=True, on_delete=models.PROTECT, related_name="vote"
    )
    # of an election: how many are to be elected, which round it is, and the round before
    seats = models.PositiveSmallIntegerField(default=1)
    round = models.PositiveSmallIntegerField(default=1)
    # all who stand are elected together, with one yes or no
    is_block = models.BooleanField(default=False)
    after = models.OneToOneField(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="next_round"
    )
    state = models.CharField(max_length=10, choices=VoteState.choices, default=VoteState.PREPARED)
    rule_set = models.ForeignKey(
        RuleSetVersion, null=True, blank=True, on_delete=models.PROTECT, related_name="votes"
    )
    # what the result rests on: rules, attendance, exclusions, proxies, warnings
    snapshot = models.JSONField(default=dict, blank=True)
    yes = models.PositiveIntegerField(null=True, blank=True)
    no = models.PositiveIntegerField(null=True, blank=True)
    abstained = models.PositiveIntegerField(null=True, blank=True)
    invalid = models.PositiveIntegerField(null=True, blank=True)
    # of an election: votes by candidate, who is elected, what comes next
    tally = models.JSONField(default=dict, blank=True)
    result = models.JSONField(default=dict, blank=True)
    carried = models.BooleanField(null=True, blank=True)
    # why it goes on although the software warns; stands in the minutes
    override = models.CharField(max_length=500, blank=True)
    # of a tie that the chair or the lot has broken
    tie_note = models.CharField(max_length=300, blank=True)
    opened_at = models.DateTimeField(null=True, blank=True)
    # until when votes in writing must have arrived
    until = models.DateTimeField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    declared_at = models.DateTimeField(null=True, blank=True)
    aborted_why = models.CharField(max_length=300, blank=True)
    # the fingerprint of snapshot, roll and counts
    digest = models.CharField(max_length=64, blank=True)

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(name="meetings_vote_kind_known", condition=Q(kind__in=VoteKind.values)),
            models.CheckConstraint(
                name="meetings_vote_decision_known", condition=Q(decision__in=Decision.values)
            ),
            models.CheckConstraint(name="meetings_vote_method_known", condition=Q(method__in=Method.values)),
            models.CheckConstraint(name="meetings_vote_state_known", condition=Q(state__in=VoteState.values)),
            models.CheckConstraint(name="meetings_vote_has_wording", condition=~Q(wording="")),
            models.CheckConstraint(
                name="meetings_vote_counted_whole",
                condition=Q(
                    state__in=VOTED, **{f"{name}__isnull": False for name in _COUNTS}, closed_at__isnull=False
                )
                | (
                    ~Q(state__in=VOTED)
                    & Q(**{f"{name}__isnull": True for name in _COUNTS}, carried__isnull=True)
                ),
            ),
            models.CheckConstraint(
                name="meetings_vote_declared_whole",
                condition=Q(state=VoteState.DECLARED, declared_at__isnull=False, carried__isnull=False)
                | (~Q(state=VoteState.DECLARED) & Q(declared_at__isnull=True)),
            ),
            models.CheckConstraint(
                name="meetings_vote_opened_when",
                condition=Q(state=VoteState.PREPARED) | Q(opened_at__isnull=False),
            ),
            models.CheckConstraint(
                name="meetings_vote_aborted_says_why",
                condition=~Q(state=VoteState.ABORTED) | ~Q(aborted_why=""),
                violation_error_message=_("Please say in a word why the vote is broken off."),
            ),
            models.CheckConstraint(
                name="meetings_vote_somewhere", condition=Q(item__isnull=False) | Q(method=Method.CIRCULAR)
            ),
            models.CheckConstraint(
                name="meetings_vote_circular_ends",
                condition=~Q(method=Method.CIRCULAR) | Q(until__isnull=False),
            ),
            models.CheckConstraint(
                name="meetings_vote_block_is_election",
                condition=Q(is_block=False) | Q(kind=VoteKind.ELECTION),
            ),
            models.CheckConstraint(name="meetings_vote_seats_positive", condition=Q(seats__gte=1)),
            # one electronic vote of a committee at a time, so that nobody votes on the wrong one
            models.UniqueConstraint(
                fields=["item"],
                condition=Q(state=VoteState.OPEN, method__in=(Method.OPEN, Method.SECRET)),
                name="meetings_vote_one_open",
                violation_error_message=_("A vote on this item is open already."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.wording[:60]}"

    @property
    def is_electronic(self) -> bool:
        return self.method in ELECTRONIC

    @property
    def is_secret(self) -> bool:
        return self.method == Method.SECRET

    @property
    def is_election(self) -> bool:
        return self.kind == VoteKind.ELECTION

    @property
    def chooses_between(self) -> bool:
        """Ballots may bear names; a whole list is asked as a single candidate is, with yes or no."""
        return self.is_election and not self.is_block

    @property
    def district_id(self) -> int | None:
        return self.committee.district_id


class Candidate(Record):
    """Somebody stands for election."""

    vote = models.ForeignKey(Vote, on_delete=models.CASCADE, related_name="candidates")
    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="candidacies"
    )
    # of somebody without a record here
    name = models.CharField(max_length=150, blank=True)
    position = models.PositiveSmallIntegerField()
    # only an unconditional yes counts
    accepted = models.BooleanField(null=True, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["vote", "position"], name="meetings_candidate_place_once"),
            models.UniqueConstraint(
                fields=["vote", "person"],
                condition=Q(person__isnull=False),
                name="meetings_candidate_once",
                violation_error_message=_("This person stands for election already."),
            ),
            models.CheckConstraint(
                name="meetings_candidate_is_somebody",
                condition=Q(person__isnull=False, name="") | (Q(person__isnull=True) & ~Q(name="")),
            ),
        ]

    def __str__(self) -> str:
        return self.shown

    @property
    def shown(self) -> str:
        return self.person.full_name if self.person else self.name

    @property
    def committee(self) -> Committee:
        """Whose election it is, for the predicates about seats."""
        return self.vote.committee


class RollEntry(models.Model):
    """Who may vote, with how many votes, and who casts them: the roll, frozen when a vote opens."""

    vote = models.ForeignKey(Vote, on_delete=models.CASCADE, related_name="roll")
    # whose vote it is
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="roll_entries")
    mandate = models.ForeignKey(Mandate, on_delete=models.PROTECT, related_name="+")
    weight = models.PositiveSmallIntegerField(default=1)
    # who casts it: the member, a stand-in or a proxy
    cast_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="roll_entries_cast")

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["vote", "person"], name="meetings_roll_once"),
            models.CheckConstraint(name="meetings_roll_weight_positive", condition=Q(weight__gte=1)),
        ]

    def __str__(self) -> str:
        return f"{self.vote_id} · {self.person_id}"


class SecrecyRequest(models.Model):
    """A member with a vote asks that it be secret; whoever asks needs no reason."""

    vote = models.ForeignKey(Vote, on_delete=models.CASCADE, related_name="secrecy_requests")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["vote", "person"],
                name="meetings_secrecy_asked_once",
                violation_error_message=_("This member has asked for it already."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.vote_id} · {self.person_id}"


class OpenBallot(models.Model):
    """What somebody has voted, by name. It never changes."""

    entry = models.OneToOneField(RollEntry, on_delete=models.CASCADE, related_name="ballot")
    # a word of `Choice`, or keys of candidates joined by commas
    choice = models.CharField(max_length=200)
    cast_at = models.DateTimeField()

    class Meta:
        constraints = [models.CheckConstraint(name="meetings_ballot_says_something", condition=~Q(choice=""))]

    def __str__(self) -> str:
        return f"{self.entry_id}"


class Participation(models.Model):
    """That somebody has taken part in a secret vote: no time, no order, no way to the ballot."""

    entry = models.OneToOneField(RollEntry, on_delete=models.CASCADE, related_name="participation")

    def __str__(self) -> str:
        return f"{self.entry_id}"


class SecretBallot(models.Model):
    """A ballot of a secret vote: under a number drawn at random, without voter, time or order."""

    id = models.CharField(primary_key=True, max_length=32)
    vote = models.ForeignKey(Vote, on_delete=models.CASCADE, related_name="secret_ballots")
    choice = models.CharField(max_length=200)

    class Meta:
        constraints = [
            models.CheckConstraint(name="meetings_secret_ballot_says_something", condition=~Q(choice=""))
        ]

    def __str__(self) -> str:
        return "ballot"

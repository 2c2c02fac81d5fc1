from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from vorort.committees.actions import announce_ends, note_ended_terms
from vorort.committees.actions.holding import RIVALS, end_mandate, with_all
from vorort.committees.choices import TAKING, CommitteeKind, MandateState, WhyEnded
from vorort.committees.models import ImportDraft, Mandate
from vorort.committees.rules.intervals import overlap
from vorort.districts.models import City
from vorort.ground.actor import schedule_actor
from vorort.ground.facts import reacts_to
from vorort.outbox.jobs import every
from vorort.people.facts import PeopleMerged, PersonErased


@reacts_to(PeopleMerged)
def move_mandates(fact: PeopleMerged, at: datetime) -> None:
    """Two records were one human being: all mandates, past and present, are the one's now.

    An offer that is in the way of a mandate is taken back. Raises ValidationError where the two sat in one committee
    at the same time, or one on the board while the other audited it: then they were two.
    """
    theirs = list(_taking(fact.into_id))
    for mine in _taking(fact.person_id):
        _fit_together(mine, [other for other in theirs if _in_the_way(mine, other)], at)
    Mandate.objects.filter(person_id=fact.person_id).update(person_id=fact.into_id)
    Mandate.objects.filter(appointed_by_id=fact.person_id).update(appointed_by_id=fact.into_id)


@reacts_to(PersonErased)
def leave_all_seats(fact: PersonErased, at: datetime) -> None:
    """Whose data are erased leaves: running mandates end, what has not begun is withdrawn, notes about them go.

    What is over stays in the history, with dates, seat and organisation.
    """
    # what follows from a mandate ends with it
    for mandate in _taking(fact.person_id).filter(Q(ends=None) | Q(ends__gt=at), follows=None):
        end_mandate(mandate, at, WhyEnded.RESIGNED)
    Mandate.objects.filter(person_id=fact.person_id).exclude(ended_note="").update(ended_note="")


@every(timedelta(hours=24))
def look_at_terms(at: datetime) -> None:
    """Terms that end are announced 90 and 30 days before; of a board's that have run out, the register must know."""
    city = City.objects.first()
    if city:
        clock = schedule_actor("committees.look_at_terms")
        note_ended_terms(city, by=clock)
        announce_ends(city, by=clock)


@every(timedelta(hours=1))
def delete_expired_imports(at: datetime) -> None:
    """A file that was tried and not taken over holds personal data that nobody needs."""
    ImportDraft.objects.filter(expires__lte=at).delete()


def _taking(person_id: int) -> QuerySet[Mandate]:
    """Locked, since the person answers or resigns at their own time."""
    rows = Mandate.objects.select_for_update(of=("self",)).filter(person_id=person_id, state__in=TAKING)
    return with_all(rows.order_by("pk"))


def _in_the_way(mine: Mandate, other: Mandate) -> bool:
    kinds = (CommitteeKind(row.committee.kind) for row in (mine, other))
    is_rival = RIVALS.get(next(kinds)) == next(kinds)
    is_near = mine.committee_id == other.committee_id or is_rival
    return is_near and overlap((mine.begins, mine.ends), (other.begins, other.ends))


def _fit_together(mine: Mandate, clashes: list[Mandate], at: datetime) -> None:
    for other in clashes:
        offer = next((row for row in (mine, other) if row.state == MandateState.OFFERED), None)
        if offer:
            end_mandate(offer, at, WhyEnded.MOVED)
        elif MandateState.WITHDRAWN not in (mine.state, other.state):
            raise ValidationError(_clash_of(mine, other))


def _clash_of(mine: Mandate, other: Mandate) -> str:
    if mine.committee_id == other.committee_id:
        return _("Both sat in %(committee)s at the same time, so they are two people.") % {
            "committee": mine.committee
        }
    return _("One was on the board while the other audited it, so they are two people.")

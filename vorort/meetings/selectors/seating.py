"""Who belongs to a meeting."""

from datetime import datetime

from django.db.models import Q, QuerySet

from vorort.committees.models import Mandate
from vorort.meetings.models import Meeting


def seated(meeting: Meeting, at: datetime) -> QuerySet[Mandate]:
    """Who sits in the committees that meet, stand-ins too, with seat and person."""
    here = Q(committee=meeting.committee_id) | Q(committee__in=meeting.with_committees.all())
    rows = Mandate.objects.in_force(at).filter(here).select_related("seat", "person", "committee")
    return rows.order_by("seat__position", "pk")

"""Who belongs to a meeting."""

from datetime import datetime

from django.db.models import Q, QuerySet

from vorort.committees.models import Mandate
from vorort.meetings.models import Meeting

# for whom a mandate speaks
SENT_BY = ("seat__nominated_by", "seat__member__district", "seat__member__organisation")


def seated(meeting: Meeting, at: datetime) -> QuerySet[Mandate]:
    """Who sits in the committees that meet, stand-ins too, with seat and person."""
    here = Q(committee=meeting.committee_id) | Q(committee__in=meeting.with_committees.all())
    known = ("seat", "person", "committee", "on_behalf_of", *SENT_BY)
    rows = Mandate.objects.in_force(at).filter(here).select_related(*known)
    return rows.defer("seat__member__district__boundary").order_by("seat__position", "pk")

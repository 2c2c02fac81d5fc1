from datetime import datetime

from vorort.committees.facts import EndsAnnounced
from vorort.desk.due.digests import write_digests
from vorort.districts.selectors import the_city
from vorort.ground.facts import follows_up


@follows_up(EndsAnnounced)
def write_of_ends(fact: EndsAnnounced, at: datetime) -> None:
    """One mail to each chair and office about all mandates that have come near their end."""
    write_digests(fact.first_id, fact.last_id, the_city())

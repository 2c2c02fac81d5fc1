"""How long offers wait, and when helpers are reminded."""

from datetime import datetime, timedelta

OFFER_WAITS = timedelta(hours=72)
MOVED_UP_WAITS = timedelta(hours=24)
# so near to its beginning an offer no longer runs out before it
LAST_CALL = timedelta(hours=2)
FIRST_REMINDER, LAST_REMINDER = timedelta(hours=72), timedelta(hours=24)
# what nobody has confirmed by the link in the mail
KEPT_ASKED = timedelta(hours=48)
# an outcome says nothing about anybody any more after that; who did not come simply was not there
OUTCOME_DECAYS = timedelta(days=90)


def offer_ends(at: datetime, begins: datetime | None, waits: timedelta) -> datetime:
    """Until when somebody may answer: as long as is usual, and two hours before a shift at the latest.

    Whoever is asked later than that may answer until it begins.
    """
    usual = at + waits
    if begins is None or usual <= begins - LAST_CALL:
        return usual
    latest = begins - LAST_CALL
    return latest if latest > at else begins


def reminder_due(begins: datetime, accepted_at: datetime, at: datetime) -> timedelta | None:
    """Which reminder a helper gets now: the later one counts, and nobody is reminded of what they agreed to just before."""
    for ahead in (LAST_REMINDER, FIRST_REMINDER):
        if begins - ahead <= at < begins:
            return ahead if accepted_at < begins - ahead else None
    return None

from datetime import datetime, timedelta

from django.core.management import call_command

from vorort.outbox.jobs import every
from vorort.people.models import User

KEPT_UNCONFIRMED = timedelta(days=7)


@every(timedelta(hours=24))
def delete_unconfirmed_accounts(at: datetime) -> None:
    """An account whose address nobody has confirmed within a week is deleted, as the privacy page promises."""
    stale = User.objects.filter(
        joined__lt=at - KEPT_UNCONFIRMED, last_login__isnull=True, duties__isnull=True
    )
    stale.exclude(emailaddress__verified=True).delete()


@every(timedelta(hours=24))
def delete_ended_sessions(at: datetime) -> None:
    """Sessions that have run out are of no use to anybody."""
    call_command("clearsessions")

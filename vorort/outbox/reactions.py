from datetime import datetime, timedelta

from vorort.outbox.choices import Status
from vorort.outbox.jobs import every
from vorort.outbox.models import Delivery, Mail

KEPT_AFTER_DONE = timedelta(days=30)


@every(timedelta(hours=24))
def delete_old_rows(at: datetime) -> None:
    """What has been delivered is proof for a month, then it goes. Dead letters stay until a person has looked."""
    Delivery.objects.filter(status=Status.DONE, done_at__lt=at - KEPT_AFTER_DONE).delete()
    Mail.objects.filter(status=Status.DONE, done_at__lt=at - KEPT_AFTER_DONE).delete()

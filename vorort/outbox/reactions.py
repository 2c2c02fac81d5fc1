from datetime import datetime, timedelta

from django.db import connection

from vorort.outbox.choices import Status
from vorort.outbox.jobs import every
from vorort.outbox.models import Delivery, Mail

KEPT_AFTER_DONE = timedelta(days=30)
# rows of each index that SQLite looks at; what it learns from them is good enough
LOOKED_AT = 1_000


@every(timedelta(hours=24))
def delete_old_rows(at: datetime) -> None:
    """What has been delivered is proof for a month, then it goes. Dead letters stay until a person has looked."""
    Delivery.objects.filter(status=Status.DONE, done_at__lt=at - KEPT_AFTER_DONE).delete()
    Mail.objects.filter(status=Status.DONE, done_at__lt=at - KEPT_AFTER_DONE).delete()


@every(timedelta(hours=24))
def refresh_statistics(at: datetime) -> None:
    """SQLite learns how its tables have grown, so that it keeps choosing the right index. PostgreSQL does that by itself."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA analysis_limit = {LOOKED_AT}")
            cursor.execute("PRAGMA optimize")

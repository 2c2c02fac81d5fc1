from datetime import datetime, timedelta

from vorort.conversation.models import ContactMessage
from vorort.outbox.jobs import every

KEPT_AFTER_ANSWER = timedelta(days=183)


@every(timedelta(hours=24))
def delete_old_messages(at: datetime) -> None:
    """Messages are deleted half a year after they were dealt with, as the privacy page promises."""
    ContactMessage.objects.filter(handled_at__lt=at - KEPT_AFTER_ANSWER).delete()

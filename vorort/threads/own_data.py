from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from vorort.people.models import User
from vorort.people.own_data import Row, row_of, tells
from vorort.threads.models import Thread


@tells(
    "threads.threads",
    _("What I have entered"),
    about=Thread,
    labels={
        "number": _("Number"),
        "title": _("Title"),
        "visibility": _("Who sees it"),
        "easy_text": _("In easy language"),
        "created": _("Made on"),
    },
)
def _threads(user: User) -> Iterator[Row]:
    for thread in Thread.objects.filter(author=user).order_by("pk"):
        seen_by = thread.get_visibility_display()
        yield row_of(thread, "title", "easy_text", "created", number=thread.pk, visibility=seen_by)

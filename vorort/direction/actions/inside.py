"""What several actions do inside their doors: the thread, the index."""

from contextlib import suppress
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db.models import ProtectedError
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import override

from vorort.committees.choices import CommitteeKind
from vorort.committees.models import Committee
from vorort.direction.models import Profile, WorkProgramme
from vorort.districts.models import District
from vorort.search.bulk import Found, index
from vorort.threads.choices import Visibility
from vorort.threads.models import Thread

LANGUAGES = ("de", "en")


def steering_committee(district: District, at: datetime) -> Committee:
    """The one that adopts. Raises ValidationError where a district has none."""
    found = Committee.objects.living(at).filter(district=district, kind=CommitteeKind.STEERING).first()
    if found is None:
        raise ValidationError(_("This district has no steering committee that could adopt it."))
    return found


def refuse_future(day: date, at: datetime) -> None:
    """Raise ValidationError for a day that has not come yet."""
    if day > localtime(at).date():
        raise ValidationError(_("This day has not come yet."))


def open_thread(kind: str, title: str, district: District | None) -> Thread:
    """A thread of its own, which nobody sees yet: a meeting can have it on its agenda."""
    return Thread.objects.create(kind=kind, title=title[:200], district=district, visibility=Visibility.DRAFT)


def show_thread(thread: Thread) -> None:
    """Everybody reads what is adopted. What a moderator has hidden stays hidden."""
    if thread.visibility == Visibility.DRAFT:
        thread.visibility = Visibility.PUBLIC
        thread.save(update_fields=["visibility", "changed"])


def thread_of_profile(profile: Profile) -> Thread:
    """The one all versions of a district share; opened with the first one that is handed in."""
    if profile.thread:
        return profile.thread
    before = profile.district.profiles.adopted().order_by("-version").first()
    if before and before.thread:
        return before.thread
    title = _("Profile of %(district)s") % {"district": profile.district.name}
    return open_thread("profile", title, profile.district)


def drop_thread(thread: Thread | None) -> None:
    """Throw a thread away that nobody has seen. One that a meeting has dealt with stays."""
    if thread is not None and thread.visibility == Visibility.DRAFT:
        with suppress(ProtectedError):
            thread.delete()


def index_profile(profile: Profile) -> None:
    """Put the adopted profile of a district into the search: one entry per district, the latest version."""
    district = profile.district
    goals = " ".join(f"{goal.title} {goal.text}" for goal in profile.goals.all())
    for language in LANGUAGES:
        with override(language):
            title = _("Profile of %(district)s") % {"district": district.name}
        index(
            Found(
                "profile", district.pk, language, district.slug, title, profile.text[:300], f"{profile.text} {goals}",
                district, profile.thread, tags=[district.name],
            )
        )  # fmt: skip


def index_programme(programme: WorkProgramme) -> None:
    """Put an adopted programme into the search, or bring it up to date."""
    district = programme.district
    key = f"{district.slug}/{programme.year}" if district else str(programme.year)
    tasks = " ".join(f"{task.title} {task.text}" for task in programme.tasks.all())
    for language in LANGUAGES:
        with override(language):
            title = programme_title(programme)
        index(
            Found(
                "programme", programme.pk, language, key, title, programme.intro[:300], f"{programme.intro} {tasks}",
                district, programme.thread, tags=[district.name] if district else [],
            )
        )  # fmt: skip


def programme_title(programme: WorkProgramme) -> str:
    """In the reader's language."""
    told = {"district": programme.district, "year": programme.year}
    if programme.district is None:
        return _("Work programme of the association %(year)s") % told
    return _("Work programme of %(district)s %(year)s") % told

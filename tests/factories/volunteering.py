from datetime import timedelta
from itertools import count
from typing import Any

from tests.factories.people import make_user
from vorort.committees.models import Committee
from vorort.districts.models import Theme
from vorort.ground.actor import Actor, ActorKind, command_actor, user_actor
from vorort.ground.clock import now
from vorort.ideas.choices import ParentWay
from vorort.people.bulk import known_address
from vorort.people.models import Address, User
from vorort.projects.models import Project
from vorort.volunteering.actions import keep_profile, open_opportunity, sign_up
from vorort.volunteering.models import Assignment, HelpConsent, Opportunity, Shift, Skill, VolunteerProfile
from vorort.volunteering.models.assignments import HELPER_LINK
from vorort.volunteering.models.consents import CONSENT_LINK
from vorort.volunteering.rules.consents import Parent

BY = command_actor("tests")
TITLE = "Helfen am Lichterfest"
_keys = count(1)


def in_hours(hours: float, length: float = 2) -> dict[str, Any]:
    """Begin and end of a shift so many hours from now."""
    begins = now() + timedelta(hours=hours)
    return {"begins": begins, "ends": begins + timedelta(hours=length)}


def make_opportunity(
    host: Project | Committee, shifts: list[dict[str, Any]] | None = None, by: Actor = BY, **values: Any
) -> Opportunity:
    """With one shift in a week that two people may take, unless told otherwise."""
    told = {"title": TITLE, "text": "Auf- und Abbau, Getränke."} | values
    form_key = told.pop("form_key", f"help-{next(_keys)}")
    rows = [in_hours(168) | {"least": 1, "wanted": 2, "most": 2}] if shifts is None else shifts
    return open_opportunity(host, values=told, shifts=rows, form_key=form_key, by=by)


def make_shift(host: Project | Committee, hours: float = 168, most: int = 2, **values: Any) -> Any:
    """The only shift of an opportunity; untyped, since its optional columns are filled."""
    numbers = {"least": 1, "wanted": most, "most": most}
    return make_opportunity(host, [in_hours(hours) | numbers], **values).shifts.get()


def make_task(host: Project | Committee, minutes: int = 30, **values: Any) -> Shift:
    told = {"due": now() + timedelta(days=10), "minutes": minutes}
    return make_opportunity(host, [told], kind="task", **values).shifts.get()


def make_role(host: Project | Committee, minutes: int = 120, **values: Any) -> Shift:
    return make_opportunity(host, [{"minutes": minutes}], kind="role", **values).shifts.get()


def helper(name: str) -> Actor:
    """Somebody with an account."""
    return user_actor(make_user(name).pk)


def make_address(email: str = "anna@example.org") -> Address:
    """One of which somebody has shown that it is theirs."""
    found = known_address(email)
    Address.objects.filter(pk=found.pk, confirmed_at=None).update(confirmed_at=now())
    return Address.objects.get(pk=found.pk)


def address_actor(address: Address) -> Actor:
    return Actor(ActorKind.ADDRESS, address.pk)


def link_of(assignment: Assignment) -> Actor:
    """Whoever has followed the link in the mail about a shift."""
    return Actor(ActorKind.LINK, assignment.pk, HELPER_LINK)


def make_profile(user: User, **values: Any) -> VolunteerProfile:
    """Wants to be asked, four hours a month, at any time, for anything."""
    told = {
        "name": user.name,
        "wants_proposals": True,
        "wants_calls": True,
        "minutes": 240,
        "is_monthly": True,
    }
    return keep_profile(user, values=told | values, by=user_actor(user.pk))


def make_volunteer(name: str, **values: Any) -> VolunteerProfile:
    return make_profile(make_user(name), **values)


def make_helper(shift: Shift, name: str = "Helge") -> Assignment:
    """Somebody with an account who has signed up."""
    return sign_up(shift, by=helper(name), name=name)


def actor_for(profile: VolunteerProfile) -> Actor:
    return user_actor(profile.user_id or 0)


def make_skill(name: str = "Erste Hilfe", **fields: Any) -> Skill:
    return Skill.objects.create(name_de=name, slug=f"skill-{next(_keys)}", **fields)


def make_theme(name: str = "Feste") -> Theme:
    return Theme.objects.create(name_de=name, slug=f"theme-{next(_keys)}")


def fresh(row: Any) -> Any:
    row.refresh_from_db()
    return row


def by_mail(email: str = "mutter@example.org") -> Parent:
    """A parent who is asked by a link."""
    return Parent(ParentWay.LINK, email)


def make_young(shift: Shift, name: str = "Kim", parent: Parent | None = None) -> Any:
    """Somebody who says that a parent has to agree; by mail, unless told otherwise. Untyped as above."""
    return sign_up(shift, by=helper(name), name=name, parent=parent or by_mail())


def parent_of(assignment: Assignment) -> Actor:
    """Whoever has followed the link in the mail to a parent."""
    return Actor(ActorKind.LINK, HelpConsent.objects.get(assignment=assignment).pk, CONSENT_LINK)

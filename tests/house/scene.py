"""The scene of the matrix of addresses: everybody who may ask, and one of everything that may be asked for."""

from django.core.cache import caches
from django.core.signing import TimestampSigner
from django.test import Client

from tests.factories.committees import (
    make_committee,
    make_group,
    make_joining,
    make_mandate,
    make_member,
    make_seat,
    make_statutes,
    make_task,
)
from tests.factories.conversation import make_comment, make_message, make_report
from tests.factories.direction import make_adopted_programme, make_draft, make_profile, make_programme
from tests.factories.events import make_event, make_suggested_event
from tests.factories.ideas import make_idea
from tests.factories.listings import make_listing, make_waiting_listing
from tests.factories.people import logged_in, make_duty, make_organisation, make_person, make_user
from tests.factories.projects import BY, make_measure, make_project
from tests.house.helping_scene import helped
from tests.house.meeting_scene import met
from vorort.committees.models import Committee, Mandate, Seat
from vorort.conversation.choices import CommentState
from vorort.conversation.models import Moderation
from vorort.districts.models import Audience, District
from vorort.ground.clock import now
from vorort.people.models import Person
from vorort.projects.actions import keep_date
from vorort.search.models import SearchEntry
from vorort.threads.models import Thread

# the object belongs to Hörde, as those who ask do; to Aplerbeck; or it is one of Hörde's that not everybody may know of
STATES = ("own", "other", "draft", "hidden", "deleted")
SEATED = {
    "voting member": "member",
    "advisory member": "member",
    "stand-in": "stand_in",
    "chair": "chair",
    "deputy": "deputy",
    "secretary": "secretary",
}
DUTIES = ("office", "editor", "moderator", "treasurer", "second_approver", "auditor", "operator")
ROLES = (
    "anonymous", "resident", *SEATED, "group member", "group lead", "office of the district",
    *(duty.replace("_", " ") for duty in DUTIES),
)  # fmt: skip


def cast(steering: Committee, group: Committee) -> dict[str, Client]:
    """Everybody with their browser. All sit or work in Hörde; duties without a district are for the whole city."""
    resident = make_user("Resident")
    make_person("Resident", user=resident)
    clients = {"anonymous": Client(), "resident": logged_in(resident)}
    seats: dict[str, Seat] = {}
    for role, office in SEATED.items():
        more = {"stands_in_for": seats["voting member"]} if office == "stand_in" else {}
        seats[role] = make_seat(steering, office, is_voting=role != "advisory member", **more)
        clients[role] = _sits(role, seats[role])
    clients["group lead"] = _sits("group lead", make_seat(group, "chair"))
    clients["group member"] = _sits("group member", make_seat(group))
    clients["office of the district"] = _on_duty("district office", "office", steering.district)
    for duty in DUTIES:
        clients[duty.replace("_", " ")] = _on_duty(duty, duty, None)
    return {role: clients[role] for role in ROLES}


def objects(district: District) -> dict[str, object]:
    """One of everything that an address names, in a district or of the whole city, each by its key."""
    name = district.name
    steering = Committee.objects.get(kind="steering_committee", district=district)
    group = Committee.objects.get(kind="working_group", district=district)
    # in Hörde the resident has been offered a seat, and the voting member asks for their own
    resident = Person.objects.filter(user__name="Resident").first()
    asked = resident if resident and held_in(district) else make_person(f"Offen {name}")
    offer = make_mandate(make_seat(steering), asked, state="offered", answered_at=None)
    held = held_in(district)
    return (
        {
            "district": district.slug,
            "committee": steering.slug,
            "group": group.slug,
            "seat": make_seat(steering).pk,
            "mandate": (held or make_mandate(make_seat(steering), make_person(f"Fest {name}"))).pk,
            "offer": offer.pk,
            "joining": make_joining(group, f"gast@{district.slug}.example").pk,
            "message": make_message(district=district).pk,
            "idea": make_idea(district).pk,
        }
        | worked_on(district)
        | entered_by_clubs(district)
        | planned(district, group)
        | talked_about(group.thread)
        | met(steering)
        | helped(district)
    )


def worked_on(district: District) -> dict[str, object]:
    """A proposed project with a step."""
    project = make_project(district)
    return {"project": project.pk, "measure": make_measure(project).pk, "part of a project": "partner"}


def entered_by_clubs(district: District) -> dict[str, object]:
    """A date that the district has to look at, one that everybody reads, and one of a project; the same of the directory."""
    project = make_project(district, becomes="decided")
    date = keep_date(project, values={"begins": now()}, by=BY)
    return {
        "event": make_suggested_event(district, email=f"verein@{district.slug}.example").pk,
        "public event": make_event(district).pk,
        "project with a date": project.pk,
        "date of a project": date.pk,
        "waiting listing": make_waiting_listing(district, email=f"laden@{district.slug}.example").pk,
        "public listing": make_listing(district).pk,
    }


def talked_about(thread: Thread) -> dict[str, object]:
    """A comment that was reported, and another one that is hidden and whose author objects."""
    comment = make_comment(thread)
    hidden = make_comment(thread)
    hidden.state = CommentState.HIDDEN
    hidden.save()
    told = {
        "rule": "law",
        "reason": "Verboten",
        "hidden_at": now(),
        "objection": "Doch",
        "objected_at": now(),
    }
    return {
        "thread": thread.pk,
        "comment": comment.pk,
        "report": make_report(thread, comment).pk,
        "moderation": Moderation.objects.create(thread=thread, comment=hidden, **told).pk,
    }


def planned(district: District, group: Committee) -> dict[str, object]:
    """The profile in force and the next draft, the programme that runs and the one for next year."""
    make_profile(group)
    make_draft(group)
    running, programme = (
        make_adopted_programme(district, 2030, tasks=1),
        make_programme(district, 2031, tasks=1),
    )
    return {
        "programme": programme.pk,
        "planned task": programme.tasks.get().pk,
        "running task": running.tasks.get().pk,
    }


def held_in(district: District) -> Mandate | None:
    """The mandate of the voting member, where they sit in this district."""
    return Mandate.objects.filter(committee__district=district, person__family_name="voting member").first()


def everywhere(hoerde: District) -> dict[str, object]:
    """What belongs to no district."""
    entry = SearchEntry.objects.create(
        kind="district", object_id=1, language="de", key="x", title="x", title_stems="x"
    )
    return {
        "entry": entry.pk,
        # well signed, but for nothing there is
        "token": TimestampSigner(salt="portal.own_data").sign_object(0),
        "member": make_member(hoerde).pk,
        "person": make_person("Gesucht").pk,
        "organisation": make_organisation("TuS").pk,
        "statutes": make_statutes().pk,
        "task": make_task().pk,
        "audience": Audience.objects.create(slug="anwohner", name_de="Anwohner*innen").slug,
    }


def furnish(district: District) -> tuple[Committee, Committee]:
    """The steering committee and a group of a district."""
    steering = make_committee(f"Lenkungsgremium {district.name}", district)
    return steering, make_group(f"AG Feste {district.name}", district)


def hide(district: District, state: str) -> None:
    """Nothing of a district is public any more."""
    Thread.objects.filter(district=district).update(visibility=state)
    caches["default"].clear()


def _sits(role: str, seat: Seat) -> Client:
    user = make_user(role.replace(" ", "-"))
    make_mandate(seat, make_person(role, user=user))
    return logged_in(user)


def _on_duty(name: str, kind: str, district: District | None) -> Client:
    user = make_user(name.replace(" ", "-"))
    make_duty(user, kind, district=district)
    return logged_in(user)

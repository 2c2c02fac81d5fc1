from datetime import datetime

from vorort.ground.facts import reacts_to
from vorort.people.choices import DutyKind
from vorort.people.facts import DutyEnded, DutyGranted
from vorort.people.models import User
from vorort.portal.editors import editors_group

EDITING = (DutyKind.EDITOR, DutyKind.OFFICE)


@reacts_to(DutyGranted)
def admit_editor(fact: DutyGranted, at: datetime) -> None:
    """Whoever may edit gets Wagtail's rights; the gate of `/redaktion/` still asks for the duty at every request."""
    if fact.kind in EDITING:
        User.objects.get(pk=fact.user_id).groups.add(editors_group())


@reacts_to(DutyEnded)
def dismiss_editor(fact: DutyEnded, at: datetime) -> None:
    """No editing duty left: no rights left."""
    user = User.objects.get(pk=fact.user_id)
    if not user.duties.in_force(at).filter(kind__in=EDITING).exists():
        user.groups.remove(editors_group())

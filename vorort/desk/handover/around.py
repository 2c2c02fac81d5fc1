"""What the sheet tells of what is around the committee: groups, who wants to join, the register."""

from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.committees.choices import GROUPS, CommitteeKind, JoiningKind
from vorort.committees.models import Committee, Joining, RegisterTask
from vorort.committees.selectors import chair_person, chaired, committees_list, open_joinings
from vorort.desk.handover.shapes import Deadline, Handover, Section, Table
from vorort.ground.actor import ANONYMOUS
from vorort.shell.filters import moment

REGISTERED = (CommitteeKind.BOARD, CommitteeKind.GENERAL_ASSEMBLY)


def joinings_section(asked: Handover) -> Section:
    """Who has asked to join the group or was invited, and waits."""
    rows = open_joinings(asked.committee) if asked.committee.is_group else []
    return Section(_("Wants to join"), lines=tuple(_joining(asked, row) for row in rows))


def groups_section(asked: Handover) -> Section:
    """The groups of the district of a steering committee, with whoever leads them."""
    if asked.committee.kind != CommitteeKind.STEERING:
        return Section("")
    of_district = committees_list(ANONYMOUS, asked.at).filter(
        district=asked.committee.district_id, kind__in=GROUPS
    )
    groups = list(chaired(of_district.order_by("name", "pk"), asked.at))
    head = (_("Group"), _("Led by"), _("Members"), _("E-mail"))
    return Section(
        _("Groups of the district"),
        table=Table(head, tuple(_group(asked, group) for group in groups)),
        deadlines=tuple(
            Deadline(group.planned_end, _("Planned end: %(group)s") % {"group": group.name})
            for group in groups
            if group.planned_end
        ),
    )


def register_section(asked: Handover) -> Section:
    """What the register of associations must still be told (§§ 67, 71 BGB)."""
    if asked.committee.kind not in REGISTERED:
        return Section("")
    rows = RegisterTask.objects.filter(done_at=None)
    told = _("%(task)s, since %(day)s")
    return Section(
        _("To be entered in the register of associations"),
        lines=tuple(told % {"task": row, "day": moment(localtime(row.arose_at))} for row in rows),
    )


def _joining(asked: Handover, joining: Joining) -> str:
    invited = joining.kind == JoiningKind.INVITATION
    told = _("%(name)s, invited on %(day)s") if invited else _("%(name)s, asked on %(day)s")
    who = str(joining.user or joining.email) if asked.shows_contact else _("name not published")
    return told % {"name": who, "day": moment(localtime(joining.made_at))}


def _group(asked: Handover, group: Committee) -> tuple[str, ...]:
    chair = chair_person(group)
    name = asked.name_of(chair) or _("name not published") if chair else _("nobody yet")
    return group.name, name, str(vars(group)["members"]), group.email or "–"

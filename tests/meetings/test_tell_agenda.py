"""Those invited hear of a changed agenda once it has been quiet for a while."""

from datetime import timedelta

import pytest

from tests.factories.meetings import BY, make_meeting
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.meetings.actions import add_item, tell_agenda
from vorort.meetings.reactions import QUIET, tell_changed_agendas
from vorort.outbox.models import Delivery


def mails_due() -> int:
    """How often those invited are told: each fact is on its way to one reaction."""
    return Delivery.objects.filter(fact="meetings.AgendaChangesGathered").count()


@pytest.fixture
def invited(committee):
    return make_meeting(committee, state="invited")


def test_ten_changes_are_one_mail(invited):
    for number in range(10):
        add_item(invited, title=f"Punkt {number}", by=BY)
    tell_changed_agendas(now())
    assert mails_due() == 0
    for _twice in range(2):
        tell_changed_agendas(now() + QUIET)
    assert mails_due() == 1
    add_item(invited, title="Noch einer", by=BY)
    tell_changed_agendas(now() + QUIET)
    assert mails_due() == 2


def test_shortly_before_it_is_told_at_once(committee):
    begins = now() + timedelta(hours=2)
    add_item(
        make_meeting(committee, state="invited", begins=begins, ends=begins + timedelta(hours=1)),
        title="Eilt",
        by=BY,
    )
    tell_changed_agendas(now())
    assert mails_due() == 1


def test_nothing_of_a_draft_and_nobody_else_presses_it(committee, invited, actor):
    draft = make_meeting(committee)
    add_item(draft, title="Punkt", by=BY)
    tell_changed_agendas(now() + QUIET)
    assert mails_due() == 0
    with pytest.raises(Refused):
        tell_agenda(invited, by=actor("bea"))
    assert tell_agenda(invited, by=BY) is False

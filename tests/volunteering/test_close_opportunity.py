"""Nobody signs up any more; who has a place keeps it."""

from tests.factories.volunteering import fresh, make_helper, make_shift
from vorort.search.models import SearchEntry
from vorort.volunteering.actions import close_opportunity


def test_who_waits_is_let_go_and_who_comes_comes(project, actor, told):
    shift = make_shift(project, most=1)
    coming, waiting = make_helper(shift, "Eva"), make_helper(shift, "Udo")
    told()
    close_opportunity(shift.opportunity, by=actor("bea"))
    assert told() == [("volunteering.OpportunityClosed", {"opportunity_id": shift.opportunity_id})]
    assert (fresh(coming).state, fresh(waiting).state) == ("accepted", "expired")
    assert not fresh(project).help_wanted
    assert not SearchEntry.objects.filter(kind="opportunity").exists()
    assert close_opportunity(shift.opportunity, by=actor("bea")) is None

import pytest
from django.core.exceptions import ValidationError

from tests.factories.districts import make_neighbourhood
from tests.factories.ideas import make_idea
from tests.ideas.conftest import steps
from vorort.ground.permit import Refused
from vorort.ideas.actions import move_idea, refer_idea
from vorort.search.models import SearchEntry


def test_another_district_is_responsible_and_the_promise_stays(committee, group, hoerde, aplerbeck, actor):
    idea = make_idea(hoerde, neighbourhood=make_neighbourhood(hoerde))
    refer_idea(idea, committee=group, by=actor("bea"))
    moved = move_idea(idea, district=aplerbeck, by=actor("bea"))
    assert (moved.district, moved.neighbourhood, moved.state) == (aplerbeck, None, "published")
    assert (moved.thread.district, moved.due_at) == (aplerbeck, idea.due_at)
    assert steps(idea)[-1] == ("moved", "Aplerbeck")
    assert {entry.district for entry in SearchEntry.objects.filter(kind="idea")} == {aplerbeck}
    with pytest.raises(Refused):
        move_idea(moved, district=hoerde, by=actor("bea"))


def test_not_to_where_it_is(idea, hoerde, actor):
    with pytest.raises(ValidationError, match="already"):
        move_idea(idea, district=hoerde, by=actor("cem"))

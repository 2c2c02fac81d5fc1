import pytest

from tests.factories.ideas import beginner, link_holder, make_idea_draft, make_waiting
from vorort.ground.actor import ANONYMOUS
from vorort.ground.permit import Refused
from vorort.ideas.actions import change_draft


def test_a_draft_grows_step_by_step(city, hoerde, aplerbeck):
    draft = make_idea_draft(hoerde, text="")
    changed = change_draft(
        draft,
        values={"text": "Mehr dazu", "district": aplerbeck, "lon": 7.5, "lat": 51.5},
        by=beginner(draft),
    )
    changed.refresh_from_db()
    assert (changed.text, changed.district, changed.thread.district) == ("Mehr dazu", aplerbeck, aplerbeck)


def test_somebody_elses_draft_is_left_alone(city, hoerde, actor):
    draft, other = make_idea_draft(hoerde), make_idea_draft(hoerde)
    for who in (ANONYMOUS, beginner(other), actor("anna"), actor("cem")):
        with pytest.raises(Refused):
            change_draft(draft, values={"text": "Unsinn"}, by=who)


def test_what_is_handed_in_does_not_change_behind_the_back_of_who_confirms(city, hoerde):
    waiting = make_waiting(hoerde)
    for who in (beginner(waiting), link_holder(waiting)):
        with pytest.raises(Refused):
            change_draft(waiting, values={"text": "Etwas ganz anderes"}, by=who)

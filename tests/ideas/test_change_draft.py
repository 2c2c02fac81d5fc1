import pytest
from django.core.exceptions import ValidationError

from tests.factories.ideas import beginner, link_holder, make_idea_draft, make_waiting
from tests.factories.people import make_contact, make_organisation
from vorort.ground.actor import ANONYMOUS, user_actor
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


def test_a_contact_person_speaks_for_their_organisation_and_for_themselves_again(city, hoerde, anna):
    school, by = make_contact(anna, "Schule am See"), user_actor(anna.pk)
    draft = make_idea_draft(hoerde, by)
    assert change_draft(draft, values={"organisation": school}, by=by).organisation == school
    assert change_draft(draft, values={"text": "Nur der Wortlaut ist anders."}, by=by).organisation == school
    assert change_draft(draft, values={"organisation": None}, by=by).organisation is None


def test_nobody_speaks_for_an_organisation_of_others(city, hoerde, anna, bea):
    own = make_idea_draft(hoerde, user_actor(anna.pk))
    gone = make_contact(anna, dissolved_on="2020-01-01")
    for organisation in (make_organisation(), make_contact(bea), gone):
        with pytest.raises(ValidationError, match="contact person"):
            change_draft(own, values={"organisation": organisation}, by=user_actor(anna.pk))
    draft = make_idea_draft(hoerde)
    with pytest.raises(ValidationError, match="contact person"):
        change_draft(draft, values={"organisation": make_contact(anna)}, by=beginner(draft))

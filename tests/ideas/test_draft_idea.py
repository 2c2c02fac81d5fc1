"""A draft is kept from the first step on."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.districts import make_neighbourhood
from tests.factories.ideas import TEXT, TITLE, make_idea_draft
from tests.factories.people import make_contact
from vorort.ground.actor import ANONYMOUS, Actor, ActorKind, user_actor
from vorort.ground.permit import Refused
from vorort.ideas.actions import draft_idea
from vorort.ideas.choices import IdeaState, Way
from vorort.ideas.models import Idea
from vorort.search.models import SearchEntry


def test_anybody_begins_an_idea_and_nobody_else_sees_it(city, hoerde, actor):
    draft = make_idea_draft(hoerde)
    assert (draft.state, draft.title, draft.thread.visibility) == (IdeaState.DRAFT, TITLE, "draft")
    assert list(Idea.objects.visible_to(ANONYMOUS)) == list(Idea.objects.visible_to(actor("cem"))) == []
    assert not SearchEntry.objects.filter(kind="idea").exists()


def test_with_an_account_it_is_the_accounts(city, hoerde, anna):
    draft = make_idea_draft(hoerde, user_actor(anna.pk))
    assert draft.thread.author == anna
    assert list(Idea.objects.visible_to(user_actor(anna.pk))) == [draft]


def test_the_same_form_sent_again_is_the_same_draft(city, hoerde):
    values = {"title": TITLE, "text": TEXT}
    first, second = (draft_idea(hoerde, values=values, form_key="k", by=ANONYMOUS) for _ in range(2))
    assert first == second
    assert Idea.objects.count() == 1


def test_staff_enters_what_came_on_paper_and_is_not_its_author(committee, hoerde, cem):
    by = Actor(ActorKind.USER, cem.pk, on_behalf="paper")
    draft = make_idea_draft(hoerde, by, author_name="Frau Beispiel")
    assert (draft.way, draft.entered_by, draft.thread.author) == (Way.PAPER, cem, None)


@pytest.mark.parametrize("who", ["anna", "dora", "edi"])
def test_others_enter_nothing_for_anybody(committee, hoerde, actor, who):
    with pytest.raises(Refused):
        make_idea_draft(hoerde, Actor(ActorKind.USER, actor(who).id, on_behalf="phone"))


def test_a_part_of_another_district_is_refused(city, hoerde, aplerbeck):
    with pytest.raises(ValidationError, match="another district"):
        make_idea_draft(hoerde, neighbourhood=make_neighbourhood(aplerbeck))


def test_control_characters_and_half_points_do_not_get_in(city, hoerde):
    assert make_idea_draft(hoerde, title=" Ho\u0308rde\x00 ").title == "Hörde"
    with pytest.raises(ValidationError):
        make_idea_draft(hoerde, lon=7.5)


def test_nothing_else_can_be_set(city, hoerde):
    with pytest.raises(ValueError, match="support_count"):
        make_idea_draft(hoerde, support_count=1000)


def test_only_a_contact_person_begins_in_the_name_of_an_organisation(city, hoerde, anna, bea):
    school, values = make_contact(anna), {"title": TITLE, "text": TEXT}
    draft = draft_idea(hoerde, values=values, form_key="a", organisation=school, by=user_actor(anna.pk))
    assert draft.organisation == school
    for by in (user_actor(bea.pk), ANONYMOUS):
        with pytest.raises(ValidationError, match="contact person"):
            draft_idea(hoerde, values=values, form_key="b", organisation=school, by=by)

from tests.factories.ideas import make_supporters
from vorort.ground.actor import user_actor
from vorort.ideas.actions import support_idea, take_back_support


def test_who_takes_it_back_does_not_count_and_may_come_again(idea, anna, bea):
    make_supporters(idea, anna, bea)
    for _ in range(2):
        take_back_support(idea, by=user_actor(anna.pk))
    idea.refresh_from_db()
    assert (idea.support_count, idea.supports.get().user) == (1, bea)
    support_idea(idea, by=user_actor(anna.pk))
    idea.refresh_from_db()
    assert idea.support_count == 2

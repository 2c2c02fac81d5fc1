import pytest

from tests.factories.people import make_duty, make_user
from vorort.ground.actor import user_actor
from vorort.ground.permit import allows

EVERYBODY = ("nobody", "anna", "bea", "cem", "dora", "edi", "olga", "mo", "clock", "shell")


@pytest.mark.parametrize("who", EVERYBODY)
def test_the_operator_gives_and_ends_duties_and_nobody_else(who, actor, anna, aplerbeck):
    subjects = {"people.grant_duty": anna, "people.end_duty": make_duty(make_user("Eva"), district=aplerbeck)}
    found = {name: allows(name, actor(who), subject) for name, subject in subjects.items()}
    assert found == dict.fromkeys(subjects, who in ("olga", "shell"))


def test_an_operator_of_one_district_ends_duties_there_and_grants_none(anna, hoerde, aplerbeck):
    make_duty(anna, "operator", district=aplerbeck)
    duties = [
        make_duty(make_user(name), district=place) for name, place in [("Eva", aplerbeck), ("Uwe", hoerde)]
    ]
    me = user_actor(anna.pk)
    assert [allows("people.end_duty", me, duty) for duty in duties] == [True, False]
    assert not allows("people.grant_duty", me, anna)

"""Where help is needed, for everybody and for those with a profile."""

import pytest

from tests.factories.people import logged_in, make_user
from tests.factories.volunteering import (
    TITLE,
    in_hours,
    make_helper,
    make_opportunity,
    make_profile,
    make_shift,
    make_skill,
    make_task,
    make_theme,
)
from vorort.districts.actions import switch_capability
from vorort.districts.choices import Capability
from vorort.ground.actor import user_actor
from vorort.volunteering.actions import sign_up

LIST = "/en/mitmachen/"


def text(client, path=LIST):
    answer = client.get(path)
    assert answer.status_code == 200
    return answer.content.decode()


def page_of(shift):
    return f"{LIST}{shift.opportunity_id}-{shift.opportunity.slug}/"


def test_the_list_shows_what_when_and_how_many(client, project):
    make_shift(project)
    shown = text(client)
    assert TITLE in shown
    assert "2 people are wanted" in shown
    assert "Say what I like" in shown


def test_an_empty_list_says_what_it_is_for(client, city):
    assert "Right now no help is needed" in text(client)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("stadtbezirk=hoerde", 2),
        ("stadtbezirk=aplerbeck", 0),
        ("art=aufgaben", 1),
        ("dauer=30", 1),
        ("wann=vier-wochen", 2),
        ("wann=wochenenden", 0),
        ("kenntnisse=keine", 1),
        ("thema=unbekannt", 2),
    ],
)
def test_filters_stand_in_the_address(client, project, aplerbeck, query, found):
    theme = make_theme()
    task = make_task(project, title="Flyer falten")
    # on a Wednesday, since a weekend is asked for too
    wednesday = make_shift(project, hours=24 * ((2 - task.created.weekday()) % 7 + 7), themes=[theme])
    wednesday.opportunity.requires.add(make_skill())
    shown = text(client, f"{LIST}?{query}")
    assert (TITLE in shown) + ("Flyer falten" in shown) == found


def test_the_cost_stays_with_many(client, project, django_assert_max_num_queries):
    for number in range(30):
        make_opportunity(project, title=f"Helfen {number}")
    with django_assert_max_num_queries(8):
        assert "Helfen 7" in text(client)
    assert "nach=" in text(client)


def test_a_stale_title_leads_to_the_right_one(client, project):
    shift = make_shift(project)
    assert client.get(f"{LIST}{shift.opportunity_id}-alt/").headers["Location"] == page_of(shift)
    assert client.get(f"{LIST}999999-alt/").status_code == 404


def test_a_page_costs_the_same_with_many_shifts(client, project, django_assert_max_num_queries):
    many = make_opportunity(project, [in_hours(24 * day) for day in range(1, 31)])
    with django_assert_max_num_queries(8):
        assert text(client, f"{LIST}{many.pk}-{many.slug}/").count("I am coming") == 30


def test_whoever_has_a_profile_sees_what_fits_and_why(project):
    user, theme = make_user("Eva"), make_theme()
    make_shift(project, themes=[theme])
    make_profile(user, themes=[theme])
    shown = text(logged_in(user))
    assert "Fits you" in shown
    assert "one of your themes" in shown
    assert "2 h of the 4 h you have left this month" in shown


def test_collisions_are_greyed_out_and_ones_own_place_is_shown(project):
    user = make_user("Eva")
    mine, other = make_shift(project), make_shift(project, title="Zur selben Zeit")
    sign_up(mine, by=user_actor(user.pk))
    browser = logged_in(user)
    assert "You are coming" in text(browser, page_of(mine))
    assert "At that time you help elsewhere already." in text(browser, page_of(other))


def test_no_name_of_a_helper_is_public(client, project):
    shift = make_shift(project, most=1)
    make_helper(shift, "Erna Geheim")
    shown = text(client, page_of(shift))
    assert "Geheim" not in shown
    assert "Onto the waiting list" in shown


def test_without_the_capability_nothing_is_there(client, project, city, actor):
    switch_capability(city, Capability.VOLUNTEERING, on=False, by=actor("cem"))
    assert client.get(LIST).status_code == 404

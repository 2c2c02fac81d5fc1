"""The board, the page of a project, and my week."""

from datetime import timedelta

from django.utils.timezone import localdate

from tests.desk.ideas.conftest import words
from tests.factories.people import logged_in
from tests.factories.projects import make_finished, make_measure, make_project, on_team
from vorort.ground.clock import now
from vorort.people.models import User

BOARD = "/arbeitsplatz/projekte/"


def yesterday():
    return localdate(now()) - timedelta(days=1)


def test_the_board_says_where_everything_stands_and_what_is_late(
    steering, group, hoerde, aplerbeck, browser, lead
):
    running = make_project(hoerde, title="Läuft", becomes="running", ends_on=yesterday(), lead=group)
    make_project(aplerbeck, title="Nebenan")
    make_measure(running, "Strom bestellen", due_on=yesterday())
    page = words(browser("bea").get(BOARD))
    assert "Läuft" in page
    assert "der Tag ist vorbei" in page
    assert "1 Schritt zu spät" in page
    assert "Strom bestellen" in page
    assert "Nebenan" not in page
    assert "Läuft" in words(lead.get(f"{BOARD}?gremium={group.pk}"))


def test_a_district_is_chosen(steering, hoerde, aplerbeck, browser, cem):
    make_project(hoerde, title="Hier")
    make_project(aplerbeck, title="Nebenan")
    page = words(browser("cem").get(f"{BOARD}?bezirk=aplerbeck"))
    assert ("Nebenan" in page, "Hier #" in page) == (True, False)


def test_an_empty_board_offers_the_first_step(steering, browser, anna):
    assert "Noch kein Projekt" in words(browser("bea").get(BOARD))
    assert browser("anna").get(BOARD).status_code == 404


def test_others_do_not_learn_that_it_is_there(steering, hoerde, aplerbeck, browser, dora):
    project = make_project(hoerde, is_draft=True)
    assert browser("dora").get(f"{BOARD}{project.pk}/").status_code == 404
    assert browser("bea").get(f"{BOARD}{project.pk}/?teil=nichts").status_code == 200


def test_my_week_says_what_is_late_and_what_lacks_a_word(steering, hoerde, browser):
    running = make_project(hoerde, title="Läuft", becomes="running", ends_on=yesterday())
    make_measure(running, "Strom bestellen", due_on=yesterday())
    make_finished(hoerde, title="Vorbei", starts_on=yesterday())
    page = words(browser("bea").get("/arbeitsplatz/"))
    assert "Strom bestellen" in page
    assert "Ist es abgeschlossen?" in page
    assert "Der Abschlussbericht fehlt." in page


def test_whoever_is_on_a_team_finds_it_on_the_board(steering, hoerde):
    project = make_project(hoerde)
    helper = logged_in(User.objects.get(pk=on_team(project).id or 0))
    assert project.title in words(helper.get(BOARD))
    assert "Neues schreiben" in words(helper.get(f"{BOARD}{project.pk}/"))

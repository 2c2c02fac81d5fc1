"""Who leads a shift sees whose parents have not agreed, and enters what was signed on paper."""

import pytest

from tests.desk.volunteering.test_organising import HOME, text
from tests.factories.people import logged_in, make_user
from tests.factories.volunteering import fresh, make_helper, make_shift, make_young
from vorort.volunteering.models import Assignment

MISSING = "the consent of a parent is missing"


def page_of(shift):
    return f"{HOME}schichten/{shift.pk}/"


def test_it_stands_on_the_page_and_on_the_list_for_the_door(desk, project):
    shift = make_shift(project, most=5)
    mine = make_young(shift)
    make_helper(shift, "Udo")
    told = text(desk, page_of(shift))
    assert told.count(MISSING) == 1
    assert "A parent has signed" in told
    assert "consent of a parent is missing" in text(desk, f"{page_of(shift)}liste/")
    desk.post(f"{HOME}einsaetze/{mine.pk}/einverstaendnis/", {"antwort": "ja"})
    assert fresh(mine).state == "accepted"
    told = text(desk, page_of(shift))
    assert "a parent has agreed" in told
    assert MISSING not in told
    assert "is missing" not in text(desk, f"{page_of(shift)}liste/")


def test_a_no_on_paper_frees_the_place(desk, project):
    shift = make_shift(project)
    mine = make_young(shift)
    desk.post(f"{HOME}einsaetze/{mine.pk}/einverstaendnis/", {"antwort": "nein"})
    assert (fresh(mine).state, fresh(shift).held) == ("no_consent", 0)
    assert desk.post(f"{HOME}einsaetze/{mine.pk}/einverstaendnis/", {"antwort": "ja"}).status_code == 404


def test_nothing_else_is_an_answer_and_others_learn_nothing(desk, project):
    mine = make_young(make_shift(project))
    path = f"{HOME}einsaetze/{mine.pk}/einverstaendnis/"
    assert desk.post(path, {"antwort": "vielleicht"}).status_code == 404
    assert desk.get(path).status_code == 405
    assert logged_in(make_user("Eva")).post(path, {"antwort": "ja"}).status_code == 404
    assert fresh(mine).state == "consent"


def test_no_outcome_without_a_consent(desk, project):
    mine = make_young(make_shift(project, hours=0.5))
    for part, values in (("ausgang", {"ausgang": "done"}), ("da", {})):
        assert desk.post(f"{HOME}einsaetze/{mine.pk}/{part}/", values).status_code == 404
    assert fresh(mine).state == "consent"


@pytest.mark.parametrize(
    ("way", "state"), [("", "accepted"), ("paper", "consent"), ("signed", "accepted"), ("link", "consent")]
)
def test_whoever_has_called_is_asked_too(desk, project, way, state):
    shift = make_shift(project)
    told = {"is_young": "on", "parent_way": way} if way else {}
    email = "mutter@example.org" if way == "link" else ""
    answer = desk.post(page_of(shift), {"name": "Kim", "phone": "", "parent_email": email} | told)
    assert (answer.status_code, Assignment.objects.get().state) == (302, state)


def test_a_link_needs_an_address(desk, project):
    shift = make_shift(project)
    values = {"name": "Kim", "phone": "", "is_young": "on", "parent_way": "link", "parent_email": ""}
    answer = desk.post(page_of(shift), values)
    assert (answer.status_code, Assignment.objects.exists()) == (422, False)
    assert 'value="Kim"' in answer.content.decode()

import pytest
from django.core.exceptions import ValidationError

from tests.factories.people import make_organisation
from tests.ideas.conftest import steps
from vorort.ground.permit import Refused
from vorort.ideas.actions import record_statement


def test_a_department_says_what_it_thinks(idea, actor, told):
    parks = make_organisation("Grünflächenamt", "administration")
    office = actor("cem")
    told()
    statement = record_statement(idea, department=parks, text="Eine Bank ist möglich.", by=office)
    idea.refresh_from_db()
    assert (statement.department, idea.state, idea.answered_at) == (parks, "published", None)
    assert steps(idea)[-1] == ("statement", "Grünflächenamt")
    assert told() == [("ideas.StatementGiven", {"idea_id": idea.pk})]


def test_a_club_is_no_department(idea, actor):
    with pytest.raises(ValidationError, match="department"):
        record_statement(idea, department=make_organisation(), text="Gern!", by=actor("cem"))


def test_others_speak_for_no_department(idea, actor):
    for who in ("anna", "dora", "nobody"):
        with pytest.raises(Refused):
            record_statement(idea, department=make_organisation(), text="Gern!", by=actor(who))

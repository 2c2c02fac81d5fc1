"""What the solver has found is kept for those who asked; nobody has been asked yet."""

from tests.factories.volunteering import fresh, make_shift, make_volunteer
from vorort.ground.clock import now
from vorort.volunteering.actions import start_match
from vorort.volunteering.models import Assignment
from vorort.volunteering.reactions import work_out_matches


def test_the_worker_solves_in_a_program_of_its_own_and_keeps_the_proof(project, actor):
    shift = make_shift(project, most=2)
    profile = make_volunteer("Eva")
    asked = start_match(project, by=actor("bea"))
    work_out_matches(now())
    assert fresh(asked).state == "ready"
    assert (asked.people, asked.shifts, asked.worth, asked.is_exact) == (1, 1, asked.bound, True)
    assert asked.gap == 0
    row = asked.proposals.get()
    assert (row.shift, row.volunteer, row.reason["left"]) == (shift, profile, 240)
    assert not Assignment.objects.exists()


def test_a_solver_that_does_not_answer_is_no_reason_to_have_no_match(project, actor, monkeypatch):
    make_shift(project, most=2)
    make_volunteer("Eva")
    asked = start_match(project, by=actor("bea"))
    monkeypatch.setattr("sys.executable", "/bin/true")
    work_out_matches(now())
    assert fresh(asked).state == "ready"
    assert (asked.is_exact, asked.proposals.count()) == (False, 1)

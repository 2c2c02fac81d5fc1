"""The solver in a process of its own gives what it gives here, and no web process loads it."""

import subprocess
import sys

from tests.factories.matching import drawn
from vorort.volunteering.rules.matching import match
from vorort.volunteering.solver import apart


def test_apart_it_finds_the_same():
    problem = drawn(4, 20, 12)
    with apart() as engine:
        assert match(problem, engine=engine) == match(problem)


def test_whoever_knows_volunteering_does_not_load_the_solver():
    code = "import sys, vorort.volunteering.solver; assert not {'highspy', 'numpy'} & sys.modules.keys()"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

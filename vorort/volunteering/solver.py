"""The solver as a program of its own, so that neither a web process nor the worker grows by what it takes.

    python -m vorort.volunteering.solver        one programme on each line of its input, one answer on each of its output

It knows no Django, reads no files, ends with its input, and may take at most 2 GB and five minutes.
"""

import json
import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path

from vorort.volunteering.rules.exact import Answer, Effort, Engine, Programme, here

MOST_MEMORY = 2 * 1024**3
# it stops by nodes; this is for what nobody has thought of
MOST_SECONDS = 300
_PROJECT = Path(__file__).resolve().parents[2]
# of what the surroundings say it needs no more
_SURROUNDINGS = ("PATH", "HOME", "LANG", "LD_LIBRARY_PATH")


@contextmanager
def apart() -> Iterator[Engine]:
    """An engine in a process of its own, which ends when the match does."""
    command = [sys.executable, "-m", "vorort.volunteering.solver"]
    surroundings = {name: os.environ[name] for name in _SURROUNDINGS if name in os.environ}
    with subprocess.Popen(  # noqa: S603  # our own program; nothing of anybody's input stands in the command
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=surroundings, cwd=_PROJECT
    ) as process:
        try:
            yield partial(_ask, process)
        finally:
            process.kill()


def _ask(process: "subprocess.Popen[str]", made: Programme, begun: list[int], effort: Effort) -> Answer:
    if process.stdin is None or process.stdout is None:
        raise RuntimeError("the solver has no way in or out")
    process.stdin.write(json.dumps([asdict(made), begun, effort]) + "\n")
    process.stdin.flush()
    values, bound = json.loads(process.stdout.readline())
    return values, bound


def main() -> None:
    """Solve what comes in, line by line."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    # the solver says hello on the standard output, which is for answers only
    with os.fdopen(os.dup(1), "w") as answers:
        os.dup2(2, 1)
        for line in sys.stdin:
            made, begun, effort = json.loads(line)
            answers.write(json.dumps(here(Programme(**made), begun, Effort(*effort))) + "\n")
            answers.flush()


if __name__ == "__main__":
    main()

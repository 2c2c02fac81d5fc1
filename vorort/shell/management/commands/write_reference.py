"""The part of the documentation that the code can tell itself: actions, facts, permissions, jobs, commands."""

import inspect
import re
from argparse import Action as Argument
from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import timedelta
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

from django.conf import settings
from django.core import management
from django.core.management import find_commands, get_commands, load_command_class
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.module_loading import autodiscover_modules

from vorort.ground.action import KnownAction, known_actions
from vorort.ground.facts import Fact, known_reactions
from vorort.ground.permit import known_policies
from vorort.outbox.jobs import known_jobs

NOTE = "<!-- Written by `vorort write_reference` (make docs). Change the code, not this file. -->"
HOUSE = "vorort."
LONGEST_CALL = 100
FOLDER = settings.PROJECT / "docs" / "reference"

ABOUT_ACTIONS = """
An action is the only way to change something. It locks and re-reads its subject (the first argument), asks the
policy, and does everything in one transaction. `by` says who acts; the time `at` is stamped by the door, so callers
never pass it. Every action also states `ground.ActionDone` when it ends.
"""
ABOUT_FACTS = """
A fact says what has happened: ids and plain values, never personal text. Actions state it; reactions answer. A fact
with a chain is written into that chain of the journal.
"""
ABOUT_PERMISSIONS = """
An action is allowed if its policy says so when the action runs, on the freshly read row. A permission that is not
listed here is refused. `holds(office)` means: has the duty *office* now, for the district of the thing or for the
whole city. `is_command_line` is somebody with a shell on the server, `is_schedule` the clock of the worker.

Which address of the site answers whom stands in [addresses](addresses.md).
"""
ABOUT_JOBS = """
The worker (`vorort worker`) runs these by the clock; the pause counts from the end of the last run. It also carries
out follow-ups of facts and sends mail, as soon as they are due.
"""
ABOUT_COMMANDS = """
All commands are called as `.venv/bin/vorort COMMAND`. Django's own commands (`migrate`, `shell`, `dbshell`,
`check --deploy` …) stand behind the same entry.

## serve

Prepare the instance if needed, then run web server and worker until Ctrl-C or SIGTERM.

- `--host` (default 127.0.0.1)
- `--port` (default 8000)
- `--workers` (default 2): web processes
"""

# said of every command by Django, so of interest here for none
OF_DJANGO = frozenset(action.dest for action in BaseCommand().create_parser("", "")._actions)


class Command(BaseCommand):
    help = "Write docs/reference/ from the code's own registers. With --check only say which pages are stale."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="write nothing; fail if a page is stale")

    def handle(self, *args: Any, **options: Any) -> None:
        # migrations and faces load what they need; the reference needs all of it
        autodiscover_modules("facts", "actions", "policies", "reactions")
        stale = [path for path, text in pages().items() if not path.exists() or path.read_text() != text]
        names = ", ".join(path.name for path in stale)
        if options["check"]:
            if stale:
                raise CommandError(f"Stale: {names}. Run: make docs")
            self.stdout.write("The reference is up to date.")
            return
        for path in stale:
            path.write_text(pages()[path])
        self.stdout.write(f"Written: {names}." if stale else "The reference was up to date.")


def pages() -> dict[Path, str]:
    """Every generated page with the text it must have."""
    written = {
        "actions": actions_page(),
        "facts": facts_page(),
        "permissions": permissions_page(),
        "jobs": jobs_page(),
        "commands": commands_page(),
    }
    return {FOLDER / f"{name}.md": text for name, text in written.items()}


def actions_page() -> str:
    """One entry per action: call, words, permission, facts."""
    policies = known_policies()
    parts = [ABOUT_ACTIONS]
    for app, entries in _by_app(own_actions()):
        parts.append(f"## {app}")
        for entry in entries:
            told = ", ".join(f"`{fact.name()}`" for fact in facts_of(entry.function)) or "none of its own"
            parts += [
                f"### {entry.name}",
                f"```python\n{_call(entry)}\n```",
                _words(entry.function),
                f"- Who may: `{_plainly(policies.get(entry.name, 'nobody'))}`\n- States: {told}",
            ]
    return _page("Actions", parts)


def facts_page() -> str:
    """One row per fact, and who answers it."""
    answers: dict[str, list[str]] = {}
    for name, reaction, when in known_reactions():
        if reaction.startswith(HOUSE):
            answers.setdefault(name, []).append(f"`{reaction.removeprefix(HOUSE)}` ({when})")
    everyone = answers.pop("ground.Fact", [])
    parts = [ABOUT_FACTS, f"Every fact reaches: {', '.join(everyone)}."]
    for fact in own_facts():
        told = ", ".join(f"`{field.name}`" for field in fields(fact)) or "none"
        heard = ", ".join(answers.get(fact.name(), [])) or "nobody else yet"
        parts += [
            f"## {fact.name()}",
            _words(fact),
            f"- Fields: {told}\n- Chain: {fact.chain or 'none'}\n- Answered by: {heard}",
        ]
    return _page("Facts, and who answers them", parts)


def permissions_page() -> str:
    """Every permission and the sentence its policy makes."""
    rows = [[f"`{name}`", f"`{_plainly(told)}`"] for name, told in own_policies().items()]
    return _page("Permissions", [ABOUT_PERMISSIONS, _table(["Permission", "Who may"], rows)])


def jobs_page() -> str:
    """What the worker does by the clock."""
    rows = [
        [f"`{name.removeprefix(HOUSE)}`", _pause(job.every), _words(job.run)]
        for name, job in sorted(known_jobs().items())
        if name.startswith(HOUSE)
    ]
    return _page(
        "Jobs",
        [
            ABOUT_JOBS,
            _table(["Job", "Every", "What it does"], rows),
        ],
    )


def commands_page() -> str:
    """Our own management commands with their arguments."""
    parts = [ABOUT_COMMANDS]
    # `migrate` of ours is Django's to whoever calls it
    of_django = find_commands(management.__path__[0])
    for name, app in sorted(get_commands().items()):
        if not isinstance(app, str) or not app.startswith(HOUSE) or name in of_django:
            continue
        command = load_command_class(app, name)
        arguments = command.create_parser("vorort", name)._actions
        told = [_argument(argument) for argument in arguments if argument.dest not in OF_DJANGO]
        parts += [f"## {name}", command.help, *(["\n".join(told)] if told else [])]
    return _page("Commands", parts)


def own_actions() -> list[KnownAction]:
    """The actions of the house, without those that tests make up."""
    return [entry for entry in known_actions().values() if entry.function.__module__.startswith(HOUSE)]


def own_policies() -> dict[str, str]:
    apps = {entry.name.partition(".")[0] for entry in own_actions()}
    return {name: told for name, told in known_policies().items() if name.partition(".")[0] in apps}


def own_facts() -> list[type[Fact]]:
    """Every kind of fact in the house that can be stated, by name: not the bases that others build on."""
    waiting, found = Fact.__subclasses__(), []
    while waiting:
        fact = waiting.pop()
        waiting += fact.__subclasses__()
        if fact.__module__.startswith(HOUSE) and not fact.__subclasses__():
            found.append(fact)
    return sorted(found, key=lambda fact: fact.name())


def facts_of(function: Callable[..., Any]) -> list[type[Fact]]:
    """The facts that an action, or a function or action of its own shelf that it calls, can state."""
    found: set[type[Fact]] = set()
    seen: set[Any] = set()
    waiting: list[Any] = [function]
    while waiting:
        plain = inspect.unwrap(waiting.pop())
        if plain in seen or not isinstance(plain, FunctionType):
            continue
        seen.add(plain)
        for name in _names(plain.__code__):
            meant = plain.__globals__.get(name)
            if isinstance(meant, type) and issubclass(meant, Fact):
                found.add(meant)
            elif _shelf(meant) == _shelf(plain):
                waiting.append(meant)
    return sorted(found, key=lambda fact: fact.name())


def _shelf(thing: Any) -> list[str]:
    """`vorort.committees.actions`, whichever of its files it stands in."""
    return (getattr(thing, "__module__", None) or "").split(".")[:3]


def _names(code: CodeType) -> set[str]:
    """What a function speaks of, also inside its comprehensions."""
    inner = [_names(part) for part in code.co_consts if isinstance(part, CodeType)]
    return set(code.co_names).union(*inner)


def _by_app(entries: list[KnownAction]) -> Iterator[tuple[str, list[KnownAction]]]:
    apps: dict[str, list[KnownAction]] = {}
    for entry in entries:
        apps.setdefault(entry.name.partition(".")[0], []).append(entry)
    yield from sorted(apps.items())


def _call(entry: KnownAction) -> str:
    """The call as a caller writes it, without the stamped time."""
    signature = inspect.signature(entry.function)
    given = [argument for name, argument in signature.parameters.items() if name != "at"]
    # `a.b.Name` says no more than `Name`
    told = (
        re.sub(r"(?:\w+\.)+(\w+)", r"\1", str(signature.replace(parameters=given)))
        .replace("''", '""')
        .replace("'", "")
    )
    if len(told) > LONGEST_CALL:
        told = (
            re.sub(r", (?=\*|\w+: )", ",\n    ", told).replace("(", "(\n    ", 1).replace(") ->", ",\n) ->")
        )
    return f"{entry.function.__name__}{told}"


def _plainly(sentence: str) -> str:
    """A policy's sentence without brackets that change nothing: all of them where only `or` or only `and` occurs."""
    if " or " in sentence and " and " in sentence:
        return sentence
    open_groups: list[bool] = []
    told = ""
    for position, sign in enumerate(sentence):
        if sign == "(":
            open_groups.append(position == 0 or not sentence[position - 1].isalnum())
        is_group = sign in "()" and (open_groups[-1] if sign == "(" else open_groups.pop())
        told += "" if is_group else sign
    return told


def _words(thing: Any) -> str:
    return inspect.cleandoc(thing.__doc__ or "")


def _pause(pause: timedelta) -> str:
    for unit, seconds in (("hours", 3600), ("minutes", 60), ("seconds", 1)):
        number, rest = divmod(int(pause.total_seconds()), seconds)
        if number and not rest:
            return f"{number} {unit if number > 1 else unit[:-1]}"
    return str(pause)


def _argument(argument: Argument) -> str:
    name = ", ".join(argument.option_strings) or argument.dest.upper()
    default = f" (default {argument.default})" if argument.default not in (None, "", False) else ""
    told = f": {argument.help}" if argument.help else ""
    return f"- `{name}`{default}{told}"


def _table(heading: list[str], rows: list[list[str]]) -> str:
    lines = [heading, ["---"] * len(heading), *rows]
    return "\n".join(f"| {' | '.join(' '.join(cell.split()) for cell in line)} |" for line in lines)


def _page(title: str, parts: list[str]) -> str:
    return "\n\n".join([f"# {title}", NOTE, *(part.strip() for part in parts)]) + "\n"

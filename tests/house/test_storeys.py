"""Down by call, up by fact: checked by import-linter, and where it cannot see, here."""

import ast
import subprocess
import sys

import pytest
from django.apps import apps

from tests.house.plan import HOUSE, PROJECT, sources, storey_of, trees

MOST_LINES_OF_A_FILE = 400
MOST_LINES_OF_A_FUNCTION = 40


def test_no_import_leads_upward_or_across_shelves():
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3_000:] + done.stderr


def test_no_foreign_key_leads_upward():
    """Keys given as strings are no imports, so the linter cannot see them."""
    storey = storey_of()
    upward = [
        f"{model._meta.label}.{field.name} → {field.related_model._meta.label}"
        for model in apps.get_models()
        for field in model._meta.get_fields()
        if field.concrete
        and field.related_model
        and model.__module__.startswith("vorort.")
        and field.related_model.__module__.startswith("vorort.")
        and storey[field.related_model._meta.app_label] > storey[model._meta.app_label]
    ]
    assert upward == []


def test_every_app_stands_on_a_storey():
    folders = {path.name for path in HOUSE.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert folders <= storey_of().keys()


def test_no_file_is_longer_than_four_hundred_lines():
    long = {path.name: n for path in sources() if (n := path.read_text().count("\n")) > MOST_LINES_OF_A_FILE}
    assert long == {}


def test_no_function_is_longer_than_forty_lines():
    long = [
        f"{path}:{node.lineno} {node.name} has {lines} lines"
        for path, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := (node.end_lineno or 0) - node.lineno + 1) > MOST_LINES_OF_A_FUNCTION
    ]
    assert long == []


def test_every_function_is_typed():
    bare = [
        f"{path}:{node.lineno} {node.name}"
        for path, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.returns is None
    ]
    assert bare == []


@pytest.mark.parametrize("app", sorted(path.parent.name for path in HOUSE.glob("*/__init__.py")))
def test_every_app_says_what_it_knows(app):
    assert ast.get_docstring(ast.parse((HOUSE / app / "__init__.py").read_text()))

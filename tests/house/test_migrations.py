"""No missing migration, and each has a name that says something."""

from typing import Any, cast

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection

from tests.factories.ideas import make_idea
from tests.house.plan import HOUSE, PROJECT
from vorort.ground.database import install, missing, set_aside
from vorort.ideas.models import Idea

MIGRATIONS = sorted(HOUSE.glob("*/migrations/0*.py"))


@pytest.mark.django_db
def test_no_migration_is_missing(capsys):
    call_command("makemigrations", "--check", "--dry-run", *_our_apps())
    assert capsys.readouterr().out.startswith("No changes detected in apps ")


@pytest.mark.parametrize("path", MIGRATIONS, ids=lambda path: str(path.relative_to(PROJECT / "vorort")))
def test_a_migration_has_a_name_of_its_own(path):
    assert "_auto_" not in path.name
    assert path.stem.partition("_")[2] not in ("", "initial")


@pytest.mark.embedded
@pytest.mark.django_db(transaction=True)
def test_tables_with_contents_are_rebuilt_under_the_eyes_of_triggers(city, hoerde):
    """As for nearly every change on SQLite: what names a table is set aside before and comes back afterwards."""
    idea = make_idea(hoerde)
    set_aside(connection)
    with connection.schema_editor() as editor:
        for label in _our_apps():
            for model in apps.get_app_config(label).get_models():
                cast(Any, editor)._remake_table(model)
    install(connection)
    assert Idea.objects.get(pk=idea.pk).thread.title == idea.title
    assert missing(connection) == []
    connection.check_constraints()


def _our_apps() -> list[str]:
    return [config.label for config in apps.get_app_configs() if config.name.startswith("vorort.")]

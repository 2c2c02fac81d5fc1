"""No missing migration, and each has a name that says something."""

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection

from tests.factories.ideas import make_idea
from tests.house.plan import HOUSE, PROJECT
from vorort.ground.database import missing
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


# every table is rebuilt twice: on a busy machine for minutes
@pytest.mark.timeout(900)
@pytest.mark.django_db(transaction=True)
def test_a_database_with_contents_comes_back_from_an_earlier_schema(city, hoerde):
    """Tables are rebuilt on the way, on SQLite under the eyes of other tables' triggers."""
    idea = make_idea(hoerde)
    call_command("migrate", "ideas", "0001", verbosity=0)
    call_command("migrate", verbosity=0)
    assert Idea.objects.get(pk=idea.pk).thread.title == idea.title
    assert missing(connection) == []


def _our_apps() -> list[str]:
    return [config.label for config in apps.get_app_configs() if config.name.startswith("vorort.")]

"""No missing migration, and each has a name that says something."""

import pytest
from django.apps import apps
from django.core.management import call_command

from tests.house.plan import HOUSE, PROJECT

MIGRATIONS = sorted(HOUSE.glob("*/migrations/0*.py"))


@pytest.mark.django_db
def test_no_migration_is_missing(capsys):
    call_command("makemigrations", "--check", "--dry-run", *_our_apps())
    assert capsys.readouterr().out.startswith("No changes detected in apps ")


@pytest.mark.parametrize("path", MIGRATIONS, ids=lambda path: str(path.relative_to(PROJECT / "vorort")))
def test_a_migration_has_a_name_of_its_own(path):
    assert "_auto_" not in path.name
    assert path.stem.partition("_")[2] not in ("", "initial")


def _our_apps() -> list[str]:
    return [config.label for config in apps.get_app_configs() if config.name.startswith("vorort.")]

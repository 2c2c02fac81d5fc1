from typing import Any

from django.apps import AppConfig
from django.db import connections
from django.db.migrations.executor import MigrationExecutor
from django.db.models.signals import post_migrate, pre_migrate
from django.utils.module_loading import autodiscover_modules


class OutboxConfig(AppConfig):
    """The lowest app with tables. Wires the house once all apps are loaded."""

    name = "vorort.outbox"
    verbose_name = "Outbox"

    def ready(self) -> None:
        from vorort.ground.facts import deliver_through  # noqa: PLC0415
        from vorort.outbox.bulk import keep_delivery  # noqa: PLC0415

        deliver_through(keep_delivery)
        # shelves that register themselves: who may, what the database keeps, who answers, what is told of people
        autodiscover_modules("policies", "triggers", "reactions", "own_data")
        # once per `migrate`: before any table changes, and when all stand
        pre_migrate.connect(_set_database_objects_aside, sender=self)
        post_migrate.connect(_install_database_objects, sender=self)


def _set_database_objects_aside(using: str, plan: list[Any], **kwargs: Any) -> None:
    from vorort.ground.database import set_aside  # noqa: PLC0415

    if plan:
        set_aside(connections[using])


def _install_database_objects(using: str, **kwargs: Any) -> None:
    """Once the schema is whole; on the way, some tables are not there."""
    from vorort.ground.database import install  # noqa: PLC0415

    migrations = MigrationExecutor(connections[using])
    if not migrations.migration_plan(migrations.loader.graph.leaf_nodes()):
        install(connections[using])

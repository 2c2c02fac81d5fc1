"""What an operator's monitor asks. No versions, no secrets."""

import shutil
from datetime import timedelta

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_safe

from vorort.ground.clock import now
from vorort.ground.database import missing
from vorort.outbox.choices import Status
from vorort.outbox.models import Delivery, Mail
from vorort.shell.models import Generation

LEAST_FREE_BYTES = 200_000_000
LATE = timedelta(minutes=15)


@require_safe
def livez(request: HttpRequest) -> HttpResponse:
    """The process answers."""
    return HttpResponse("ok\n", content_type="text/plain")


@require_safe
def readyz(request: HttpRequest) -> HttpResponse:
    """Fit to serve: database writes, migrations, disk, oldest waiting message."""
    checks = {"database": _can_write()}
    if checks["database"]:
        executor = MigrationExecutor(connection)
        checks["migrations"] = not executor.migration_plan(executor.loader.graph.leaf_nodes())
        checks["database_objects"] = not missing(connection)
        checks["outbox"] = not _has_late_rows()
    checks["disk"] = (
        shutil.disk_usage(settings.HOME if settings.HOME.exists() else "/").free > LEAST_FREE_BYTES
    )
    return JsonResponse(checks, status=200 if all(checks.values()) else 503)


def _can_write() -> bool:
    try:
        Generation.objects.filter(pk=1).update(id=1)
    except DatabaseError:
        return False
    return True


def _has_late_rows() -> bool:
    late = {"status": Status.WAITING, "due__lt": now() - LATE}
    return Delivery.objects.filter(**late).exists() or Mail.objects.filter(**late).exists()

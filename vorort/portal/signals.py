"""Wagtail tells of its pages by signals of its own; here they reach the index and the page cache."""

from datetime import datetime, timedelta
from typing import Any

from django.core.management import call_command
from django.db import transaction
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from vorort.outbox.jobs import every
from vorort.portal.models import EditorialPage
from vorort.search.bulk import Found, forget, index
from vorort.shell.generation import raise_generation


def index_page(page: EditorialPage) -> None:
    """Index a published page under its own address."""
    district = page.district
    tags = [district.name] if district else []
    language = page.locale.language_code[:2]
    found = Found(
        "page",
        page.pk,
        language,
        page.url or "/",
        page.title,
        page.intro,
        page.plain_body,
        district,
        tags=tags,
    )
    index(found)


@transaction.atomic
def _on_published(instance: Any, **kwargs: Any) -> None:
    if isinstance(instance, EditorialPage) and instance.url:
        index_page(instance)
    raise_generation()


@transaction.atomic
def _on_unpublished(instance: Any, **kwargs: Any) -> None:
    forget("page", instance.pk)
    raise_generation()


@transaction.atomic
def _on_moved(instance: Any, **kwargs: Any) -> None:
    """A page has a new address, and so have all below it."""
    for page in instance.get_descendants(inclusive=True).live().specific():
        if isinstance(page, EditorialPage) and page.url:
            index_page(page)
    raise_generation()


@every(timedelta(minutes=1))
def publish_what_is_due(at: datetime) -> None:
    """Publish and unpublish pages at the moment their editors have set."""
    call_command("publish_scheduled", verbosity=0)


page_published.connect(_on_published, dispatch_uid="vorort_page_published")
page_unpublished.connect(_on_unpublished, dispatch_uid="vorort_page_unpublished")
page_slug_changed.connect(_on_moved, dispatch_uid="vorort_page_slug_changed")
post_page_move.connect(_on_moved, dispatch_uid="vorort_page_moved")

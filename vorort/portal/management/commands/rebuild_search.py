from typing import Any

from django.core.management.base import BaseCommand
from django.db import connection, transaction

from vorort.districts.models import City, District, Place
from vorort.ground.actor import command_actor
from vorort.ground.clock import now
from vorort.portal.models import ArticlePage, NewsPage, TopicPage
from vorort.portal.signals import index_page
from vorort.portal.subjects import index_founding_page
from vorort.search.actions import relate_entries
from vorort.search.models import SearchEntry
from vorort.search.reactions import write_district, write_place


class Command(BaseCommand):
    help = "Build the search index anew from everything public, and find related contents anew."

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        begun = now()
        for district in District.objects.all():
            write_district(district)
        for place in Place.objects.select_related("category", "district"):
            write_place(place)
        for model in (TopicPage, ArticlePage, NewsPage):
            for page in model.objects.live().public():
                index_page(page)
        index_founding_page()
        # what was not written just now stands for nothing any more; threads keep their own entries
        SearchEntry.objects.filter(thread__isnull=True, changed__lt=begun).delete()
        if connection.vendor == "sqlite":
            self._fill_full_text()
        city = City.objects.first()
        if city:
            relate_entries(city, by=command_actor("rebuild_search"))
        self.stdout.write(f"{SearchEntry.objects.count()} entries in the index.")

    def _fill_full_text(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM search_fts")
            cursor.execute(
                "INSERT INTO search_fts (rowid, title_stems, body_stems)"
                " SELECT id, title_stems, body_stems FROM search_searchentry"
            )

"""Whole pages for anonymous readers: fresh at once after a change, honest towards caches, never for the signed-in."""

import gzip

import brotli
import pytest
from django.test import Client

from vorort.districts.actions import change_city
from vorort.ground.actor import command_actor
from vorort.shell.page_cache import shelf

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def page_cache(settings):
    settings.PAGE_CACHE_SECONDS = 60
    shelf.clear()
    yield
    shelf.clear()


def test_the_second_reader_costs_one_query(city, django_assert_num_queries):
    first = Client().get("/")
    with django_assert_num_queries(1):
        second = Client().get("/")
    assert second.content == first.content
    assert second["ETag"] == first["ETag"]


def test_a_change_is_visible_at_once(city):
    Client().get("/")
    change_city(city, values={"tagline_de": "Ganz neu"}, by=command_actor("test"))
    assert "Ganz neu" in Client().get("/").content.decode()


def test_who_has_the_page_already_gets_304(city):
    etag = Client().get("/")["ETag"]
    answer = Client().get("/", headers={"if-none-match": etag})
    assert answer.status_code == 304
    assert answer.content == b""
    assert answer["Vary"] == "Cookie, Accept-Encoding"


def test_each_encoding_holds_the_same_page(city):
    plain = Client().get("/").content
    assert gzip.decompress(Client().get("/", headers={"accept-encoding": "gzip"}).content) == plain
    assert brotli.decompress(Client().get("/", headers={"accept-encoding": "br, gzip"}).content) == plain


def test_a_session_is_neither_served_from_the_shelf_nor_put_there(city, anna):
    client = Client()
    client.force_login(anna)
    own = client.get("/")
    assert own["Cache-Control"] == "no-store"
    assert "Abmelden" in own.content.decode()
    assert "Abmelden" not in Client().get("/").content.decode()


def test_forms_with_a_token_are_never_kept(city):
    first = Client().get("/kontakt/schreiben/").content
    assert first != Client().get("/kontakt/schreiben/").content


def test_the_language_comes_from_the_path_alone(city):
    answer = Client().get("/", headers={"accept-language": "en"})
    assert answer["Content-Language"] == "de"
    assert Client().get("/en/", headers={"accept-language": "de"})["Content-Language"] == "en"


def test_the_shelf_throws_away_the_least_used_page():
    from vorort.shell.page_cache import Kept, Shelf  # noqa: PLC0415

    small = Shelf(5_000)
    for name in ("a", "b", "c"):
        small.put(name, Kept(1, 0.0, {}, {"": b"x" * 1_000}))
        small.get("a")
    assert small.get("a") is not None
    assert small.get("b") is None

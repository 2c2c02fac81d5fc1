"""Topic pages: what stands around them, fresh at once, and no dearer with thirty pages below."""

import pytest
from django.test import Client

from vorort.portal.furnish import plant_topics
from vorort.portal.models import ArticlePage, NewsPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def top(city):
    return plant_topics("Was die Stadt bewegt", "")


def add(top, number, **fields):
    model = NewsPage if fields else ArticlePage
    page = model(title=f"Text {number}", slug=f"text-{number}", locale=top.locale, intro="Kurz", **fields)
    top.add_child(instance=page)
    page.save_revision().publish()
    return page


def read(path="/themen/"):
    return Client().get(path).content.decode()


def test_what_is_below_is_listed_news_by_date(top):
    add(top, 1)
    add(top, 2, date="2026-01-02")
    add(top, 3, date="2026-03-04")
    page = read()
    assert page.index("Text 1") < page.index("Text 3") < page.index("Text 2")


def test_a_hidden_page_is_gone_at_once(top):
    page = add(top, 1)
    assert "Text 1" in read()
    page.unpublish()
    assert "Text 1" not in read()
    assert Client().get("/themen/text-1/").status_code == 404


def test_the_way_back_leads_through_the_entrance(top):
    add(top, 1)
    assert '<a href="/themen/">Themen</a>' in read("/themen/text-1/")


@pytest.mark.parametrize("path", ["/themen/", "/themen/text-0/"])
def test_the_number_of_queries_does_not_grow(top, path, django_assert_max_num_queries):
    add(top, 0)
    read(path)
    # nothing is kept between requests inside of a transaction, so this is the dearest a page can be
    with django_assert_max_num_queries(18) as few:
        read(path)
    for number in range(1, 30):
        add(top, number)
    with django_assert_max_num_queries(len(few)):
        read(path)

"""Master data in the editor: changed through actions, never made or deleted by a click where that would hurt."""

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client

from vorort.districts.models import City, District, Place
from vorort.journal.models import Entry
from vorort.portal.furnish import furnish, plant_topics
from vorort.portal.models import ArticlePage, FixedText
from vorort.shell.generation import current_generation

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(edi, city):
    Authenticator.objects.create(user=edi, type=Authenticator.Type.TOTP, data={})
    client = Client()
    client.force_login(edi)
    return client


@pytest.mark.parametrize("kind", ["city", "district"])
def test_no_click_makes_or_deletes_a_city_or_a_district(editor, city, hoerde, kind):
    row = city if kind == "city" else hoerde
    for path in ("new/", f"delete/{row.pk}/", f"copy/{row.pk}/"):
        answers = {
            editor.get(f"/redaktion/{kind}/{path}").status_code,
            editor.post(f"/redaktion/{kind}/{path}").status_code,
        }
        assert answers <= {302, 404}, path
    assert City.objects.count() == 1
    assert District.objects.count() == 1


def test_changing_a_district_is_written_down_in_the_journal(editor, hoerde):
    page = editor.get(f"/redaktion/district/edit/{hoerde.pk}/")
    assert page.status_code == 200
    form = {
        "name": "Hörde",
        "teaser_de": "Am See",
        "links": "Rat | Council | https://rat.example",
        "licence": "own",
    }
    answer = editor.post(f"/redaktion/district/edit/{hoerde.pk}/", form)
    assert answer.status_code == 302, answer.content.decode()[:3000]
    hoerde.refresh_from_db()
    assert hoerde.teaser_de == "Am See"
    assert [link.url for link in hoerde.links.all()] == ["https://rat.example"]
    assert Entry.objects.filter(action="districts.change_district").count() == 1


def test_a_line_that_is_no_link_is_named_and_nothing_changes(editor, hoerde):
    form = {"name": "Hörde", "teaser_de": "Am See", "links": "javascript:alert(1)", "licence": "own"}
    answer = editor.post(f"/redaktion/district/edit/{hoerde.pk}/", form)
    hoerde.refresh_from_db()
    assert answer.status_code == 200
    assert hoerde.teaser_de == ""


def test_fixed_texts_show_at_once(editor):
    furnish()
    text = FixedText.objects.get(key="impressum")
    before = current_generation()
    editor.get(f"/redaktion/fixedtext/edit/{text.pk}/")
    text.title_de = "Impressum neu"
    form = {"key": text.key, "group": text.group, "title_de": "Impressum neu", "position": 0, "title_en": ""}
    form |= {f"body_{language}": RAW for language in ("de", "en")}
    answer = editor.post(f"/redaktion/fixedtext/edit/{text.pk}/", form)
    assert answer.status_code == 302, answer.content.decode()[:3000]
    assert current_generation() > before
    assert "Impressum neu" in Client().get("/impressum/").content.decode()


RAW = """{"blocks": [{"key": "a", "text": "Neu", "type": "unstyled", "depth": 0, "inlineStyleRanges": [],
"entityRanges": []}], "entityMap": {}}"""


def test_a_preview_shows_the_draft_with_its_blocks(editor):
    top = plant_topics("", "")
    page = top.add_child(instance=ArticlePage(title="Entwurf", slug="entwurf", locale=top.locale, live=False))
    page.body = [
        ("heading", "Kopf & Fuß"),
        ("text", "<p>Ein <b>Wort</b></p>"),
        ("link", {"label": "Weiter", "page": None, "url": "https://weiter.example/"}),
    ]
    page.save_revision()
    html = editor.get(f"/redaktion/pages/{page.pk}/view_draft/").content.decode()
    assert "<h2>Kopf &amp; Fuß</h2>" in html
    assert "<p>Ein <b>Wort</b></p>" in html
    assert 'href="https://weiter.example/"' in html


def test_an_empty_installation_can_be_furnished_twice(city):
    furnish()
    furnish()
    assert FixedText.objects.filter(group="legal").count() == 4
    for path in (
        "/impressum/",
        "/en/datenschutz/",
        "/themen/",
        "/en/themen/",
        "/stadtbezirksmarketing/",
        "/verein/",
    ):
        assert Client().get(path).status_code == 200


def test_places_are_made_and_deleted_through_actions(editor, hoerde):
    from tests.factories.districts import make_category  # noqa: PLC0415

    form = {"category": make_category().pk, "name_de": "Neue Bücherei", "district": hoerde.pk}
    answer = editor.post("/redaktion/place/new/", form)
    assert answer.status_code == 302, answer.content.decode()[:3000]
    place = Place.objects.get()
    assert place.slug == "neue-buecherei"
    assert editor.post(f"/redaktion/place/delete/{place.pk}/").status_code == 302
    assert not Place.objects.exists()
    assert set(Entry.objects.values_list("action", flat=True)) >= {
        "districts.keep_place",
        "districts.remove_place",
    }

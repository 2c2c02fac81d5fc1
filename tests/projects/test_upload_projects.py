import pytest

from tests.factories.project_imports import listed, make_table, make_tried
from vorort.ground.permit import Refused
from vorort.projects.models import ProjectImportDraft


def test_a_table_is_kept_and_its_columns_are_guessed(city, hoerde, actor):
    first = make_table(by=actor("cem"))
    draft = make_table(listed(Projekt="Zwei"), by=actor("cem"))
    assert list(ProjectImportDraft.objects.visible_to(actor("cem"))) == [draft]
    assert first.pk != draft.pk
    assert draft.plan["columns"] == {
        "title": "Projekt",
        "district": "Bezirk",
        "starts_on": "Datum",
        "partner": "Partner",
    }
    assert not ProjectImportDraft.objects.visible_to(actor("shell")).exists()


def test_what_was_chosen_once_is_known_the_next_time(city, hoerde, actor):
    make_tried(columns={"title": "Bezirk", "starts_on": "Datum"})
    draft = make_table(listed(), by=actor("cem"))
    assert draft.plan["columns"] == {"title": "Bezirk", "starts_on": "Datum"}


def test_only_the_office_of_the_city(city, aplerbeck, actor):
    for who in ("anna", "dora", "edi"):
        with pytest.raises(Refused):
            make_table(by=actor(who))

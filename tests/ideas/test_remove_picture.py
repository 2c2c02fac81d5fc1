import pytest
from django.core.files.storage import default_storage

from tests.factories.files import image_bytes
from tests.factories.ideas import beginner, make_idea_draft
from vorort.files.models import Picture, Words
from vorort.ground.actor import ANONYMOUS
from vorort.ground.permit import Refused
from vorort.ideas.actions import add_picture, remove_picture


@pytest.fixture
def draft(city, hoerde):
    draft = make_idea_draft(hoerde)
    add_picture(draft, upload=image_bytes(), words=Words("Das Ufer"), by=beginner(draft))
    return draft


def test_the_photo_goes_with_its_copies(draft, django_capture_on_commit_callbacks):
    names = [copy["name"] for copy in Picture.objects.get().copies]
    with django_capture_on_commit_callbacks(execute=True):
        remove_picture(draft, position=1, by=beginner(draft))
    assert not Picture.objects.exists()
    assert not any(default_storage.exists(name) for name in names)


def test_where_there_is_none_nothing_changes(draft):
    remove_picture(draft, position=4, by=beginner(draft))
    assert draft.pictures.count() == 1


def test_nobody_else_takes_it_away(draft, actor):
    for who in (ANONYMOUS, actor("anna"), actor("cem")):
        with pytest.raises(Refused):
            remove_picture(draft, position=1, by=who)

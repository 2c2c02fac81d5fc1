import pytest
from django.core.exceptions import ValidationError

from tests.factories.files import image_bytes
from tests.factories.ideas import beginner, make_idea_draft
from vorort.files.models import Picture, Words
from vorort.files.rules import UnusablePicture
from vorort.ideas.actions import add_picture, remove_picture


@pytest.fixture
def draft(city, hoerde):
    return make_idea_draft(hoerde)


def add(draft, upload=None):
    return add_picture(draft, upload=upload or image_bytes(), words=Words("Das Ufer"), by=beginner(draft))


def test_five_photos_find_their_places_and_a_sixth_none(draft):
    assert [add(draft).position for _ in range(5)] == [1, 2, 3, 4, 5]
    with pytest.raises(ValidationError, match="Five photos"):
        add(draft)
    remove_picture(draft, position=2, by=beginner(draft))
    assert add(draft).position == 2


def test_what_is_no_picture_is_not_kept(draft):
    with pytest.raises(UnusablePicture):
        add(draft, b"<svg onload='alert(1)'/>")
    assert not draft.pictures.exists()
    assert not Picture.objects.exists()

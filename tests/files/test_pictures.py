import pytest
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage
from django.db import IntegrityError

from tests.factories.files import image_bytes, make_picture
from vorort.files.bulk import drop_picture, keep_drawing, take_picture
from vorort.files.models import Picture, Words
from vorort.files.rules import UnusablePicture

pytestmark = pytest.mark.django_db


def test_an_upload_becomes_a_picture_with_copies_in_the_store():
    picture = take_picture(image_bytes(1000, 500), Words("Zwei Farben"))
    assert (picture.width, picture.height) == (1000, 500)
    assert [copy["width"] for copy in picture.copies] == [480, 960, 1000]
    assert all(default_storage.exists(copy["name"]) for copy in picture.copies)
    assert picture.url == f"/media/{picture.copies[1]['name']}"
    assert picture.srcset.count("w,") == 2


def test_the_same_upload_is_stored_once():
    names = {take_picture(image_bytes(), Words("Zwei Farben")).copies[0]["name"] for _ in range(2)}
    assert len(names) == 1


@pytest.mark.parametrize(("upload", "words", "error"), [
    (b"no picture", Words("Nichts"), UnusablePicture),
    (image_bytes(), Words(""), ValidationError),
])  # fmt: skip
def test_a_bad_upload_or_a_picture_without_words_leaves_no_row(upload, words, error):
    with pytest.raises(error):
        take_picture(upload, words)
    assert not Picture.objects.exists()


def test_a_drawing_of_our_own_is_kept_as_it_is(tmp_path):
    drawing = tmp_path / "hoerde.svg"
    drawing.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    picture = keep_drawing(drawing, width=1200, height=800, alt_de="Die Hörder Burg")
    with default_storage.open(picture.copies[0]["name"]) as kept:
        assert kept.read() == drawing.read_bytes()
    assert picture.srcset == ""


@pytest.mark.parametrize(
    ("creator", "credit"), [("", ""), ("Edi", "Edi · Eigenes Bild, alle Rechte vorbehalten")]
)
def test_an_unknown_creator_is_a_gap_and_never_invented(creator, credit):
    assert str(make_picture(creator=creator).credit).partition(" · ")[0] == credit.partition(" · ")[0]


@pytest.mark.parametrize("field", [{"alt_de": ""}, {"width": 0}, {"height": 0}])
def test_the_database_keeps_no_picture_without_words_or_size(field):
    with pytest.raises(IntegrityError):
        make_picture(**field)


def test_a_picture_in_use_stays(city):
    city.logo = make_picture()
    city.save()
    drop_picture(city.logo)
    assert Picture.objects.exists()

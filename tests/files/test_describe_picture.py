import pytest
from django.core.exceptions import ValidationError

from tests.factories.files import make_picture
from vorort.files.actions import describe_picture
from vorort.files.models import Words
from vorort.ground.permit import Refused
from vorort.journal.models import Entry
from vorort.shell.generation import current_generation

pytestmark = pytest.mark.django_db
WORDS = Words(
    alt_de="Der Phoenix-See im Herbst", alt_en="Lake Phoenix in autumn", creator="Edi", licence="cc0"
)


def test_the_editor_describes_a_picture(actor):
    picture, before = make_picture(), current_generation()
    described = describe_picture(picture, words=WORDS, by=actor("edi"))
    picture.refresh_from_db()
    assert (picture.alt_de, picture.creator, picture.credit) == (WORDS.alt_de, "Edi", "Edi · CC0 1.0")
    assert described == picture
    assert Entry.objects.latest("pk").payload == {"picture_id": picture.pk}
    assert current_generation() > before


def test_a_resident_does_not(actor):
    picture = make_picture()
    with pytest.raises(Refused):
        describe_picture(picture, words=WORDS, by=actor("anna"))
    picture.refresh_from_db()
    assert picture.alt_de == "Der See bei Sonne"


@pytest.mark.parametrize(
    "words",
    [Words(alt_de=""), Words(alt_de="x" * 301), Words("See", licence="free"), Words("See", source="see")],
)
def test_words_that_say_too_little_or_nonsense_are_refused(words, actor):
    picture, teller = make_picture(), actor("edi")
    entries = Entry.objects.count()
    with pytest.raises(ValidationError):
        describe_picture(picture, words=words, by=teller)
    assert Entry.objects.count() == entries

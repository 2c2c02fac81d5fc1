import pytest
from django.utils.translation import override

from tests.factories.files import make_picture
from vorort.files.models import Picture


@pytest.mark.parametrize(
    ("language", "english", "shown"),
    [
        ("de", "A lake", "Ein See"),
        ("en", "A lake", "A lake"),
        ("en-gb", "A lake", "A lake"),
        ("en", "", "Ein See"),
    ],
)
def test_readers_get_their_language_or_german(language, english, shown):
    with override(language):
        assert Picture(alt_de="Ein See", alt_en=english).alt == shown


def test_the_factory_makes_what_the_database_accepts(db):
    assert make_picture().pk

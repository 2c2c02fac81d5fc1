import pytest

from tests.factories.files import make_picture
from vorort.ground.permit import allows

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("who", "may"),
    [
        ("nobody", False), ("anna", False), ("bea", False), ("cem", True), ("dora", False), ("edi", True),
        ("olga", False), ("mo", False), ("clock", False), ("shell", True),
    ],
)  # fmt: skip
def test_who_may_describe_a_picture(who, may, actor):
    assert allows("files.describe_picture", actor(who), make_picture()) == may

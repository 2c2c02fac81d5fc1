import pytest

from tests.factories.districts import make_place
from vorort.ground.permit import allows

EVERYBODY = ("nobody", "anna", "bea", "cem", "dora", "edi", "olga", "mo", "clock", "shell")
STAFF = {"cem", "edi", "shell"}

# permission -> its subject, and who may
TABLE = {
    "districts.change_city": ("city", STAFF),
    "districts.switch_capability": ("city", {"cem", "shell"}),
    "districts.change_district": ("hoerde", STAFF),
    "districts.import_districts": ("city", {"shell"}),
    "districts.keep_place": ("city", STAFF),
    "districts.remove_place": ("place", STAFF),
    "districts.import_places": ("city", {"cem", "shell"}),
    "districts.keep_term": ("city", STAFF),
    "districts.remove_term": ("city", STAFF),
}


@pytest.fixture
def place(hoerde):
    return make_place(district=hoerde)


@pytest.mark.parametrize("name", TABLE)
@pytest.mark.parametrize("who", EVERYBODY)
def test_who_may_do_what(name, who, actor, request):
    subject, allowed = TABLE[name]
    assert allows(name, actor(who), request.getfixturevalue(subject)) == (who in allowed)


@pytest.mark.parametrize(
    ("name", "may"), [("change_district", True), ("remove_place", True), ("keep_place", False)]
)
def test_the_office_of_a_district_looks_after_its_own(name, may, actor, city, aplerbeck):
    subjects = {
        "change_district": aplerbeck,
        "remove_place": make_place(district=aplerbeck),
        "keep_place": city,
    }
    assert allows(f"districts.{name}", actor("dora"), subjects[name]) == may

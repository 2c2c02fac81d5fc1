import pytest

from tests.factories.search import make_entry
from vorort.ground.permit import allows

EVERYBODY = ("nobody", "anna", "bea", "cem", "dora", "edi", "olga", "mo", "clock", "shell")
TABLE = {"search.relate_entries": {"clock", "shell"}, "search.judge_related": {"cem", "edi"}}


@pytest.mark.parametrize("name", TABLE)
@pytest.mark.parametrize("who", EVERYBODY)
def test_who_may_do_what(name, who, actor, city, hoerde):
    subject = city if name == "search.relate_entries" else make_entry(district=hoerde)
    assert allows(name, actor(who), subject) == (who in TABLE[name])


def test_the_office_of_a_district_judges_its_own(actor, hoerde, aplerbeck):
    entries = [make_entry(district=district) for district in (aplerbeck, hoerde, None)]
    assert [allows("search.judge_related", actor("dora"), entry) for entry in entries] == [True, False, False]

import pytest

from vorort.committees.actions import check_import, discard_import
from vorort.committees.models import ImportDraft
from vorort.committees.rules.import_file import ReadTable
from vorort.ground.permit import Refused


@pytest.fixture
def draft(city, actor):
    return check_import(city, ReadTable(), filename="gremien.csv", by=actor("cem"))


def test_nothing_of_it_stays(draft, actor):
    discard_import(draft, by=actor("cem"))
    assert not ImportDraft.objects.exists()


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "olga"])
def test_others_do_not(who, draft, actor):
    with pytest.raises(Refused):
        discard_import(draft, by=actor(who))

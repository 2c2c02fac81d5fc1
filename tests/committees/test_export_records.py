import pytest

from vorort.committees.actions import export_records
from vorort.committees.choices import ExportSubject
from vorort.ground.permit import Refused


def test_the_journal_knows_who_took_what_along(city, actor, told):
    cem = actor("cem")
    told()
    export_records(city, ExportSubject.PEOPLE, form="xlsx", by=cem)
    assert told() == [("committees.RecordsExported", {"what": "personen", "form": "xlsx"})]


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "edi", "olga"])
def test_others_do_not(who, city, actor):
    with pytest.raises(Refused):
        export_records(city, ExportSubject.PEOPLE, form="csv", by=actor(who))

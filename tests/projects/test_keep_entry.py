import pytest

from tests.factories.projects import make_register
from tests.projects.test_suggest_entry import PLACE
from vorort.ground.actor import ANONYMOUS
from vorort.ground.permit import Refused
from vorort.projects.actions import keep_entry, suggest_entry
from vorort.projects.models import RegisterEntry


def test_the_group_enters_places_and_confirms_what_was_suggested(committee, hoerde, actor, told):
    register = make_register(hoerde)
    suggested = suggest_entry(register, values=PLACE, form_key="a", by=ANONYMOUS)
    told()
    kept = keep_entry(register, values={"hours": "Mo bis Fr"}, entry=suggested, by=actor("bea"))
    own = keep_entry(register, values={"name": "Rathaus"}, form_key="b", by=actor("bea"))
    assert (kept.state, kept.hours, kept.confirmed_on is None) == ("confirmed", "Mo bis Fr", False)
    assert list(RegisterEntry.objects.visible_to(ANONYMOUS)) == [kept, own]
    assert told() == [
        ("projects.EntryConfirmed", {"project_id": register.pk, "entry_id": row.pk}) for row in (kept, own)
    ]


def test_residents_suggest_only(committee, hoerde, actor):
    with pytest.raises(Refused):
        keep_entry(make_register(hoerde), values=PLACE, form_key="a", by=actor("anna"))

from tests.factories.projects import make_register
from tests.projects.test_suggest_entry import PLACE
from vorort.ground.actor import ANONYMOUS
from vorort.projects.actions import keep_entry, remove_entry
from vorort.projects.models import RegisterEntry


def test_it_stands_there_no_longer(committee, hoerde, actor, told):
    register = make_register(hoerde)
    entry = keep_entry(register, values=PLACE, form_key="a", by=actor("bea"))
    told()
    for _ in range(2):
        remove_entry(register, number=entry.pk, by=actor("bea"))
    assert not RegisterEntry.objects.visible_to(ANONYMOUS).exists()
    assert told() == [("projects.EntryRemoved", {"project_id": register.pk, "entry_id": entry.pk})]

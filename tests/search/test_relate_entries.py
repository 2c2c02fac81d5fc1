import pytest

from tests.factories.search import make_entry, make_related
from tests.factories.threads import make_thread
from vorort.ground.permit import Refused
from vorort.search.actions import relate_entries
from vorort.search.choices import ByHand
from vorort.search.models import Related, SearchEntry
from vorort.search.selectors import related_to
from vorort.shell.generation import current_generation

pytestmark = pytest.mark.django_db


@pytest.fixture
def brigades():
    """Two fire brigades among other things."""
    for number in range(6):
        make_entry(f"Anderes {number}", f"Wort{number}")
    return [make_entry(f"Löschzug {name}", "Die Feuerwehr löscht", key=name) for name in ("Eving", "Asseln")]


def related(entry):
    return [found.pk for found in related_to(entry.kind, entry.object_id, entry.language)]


def test_two_fire_brigades_find_each_other(brigades, city, actor):
    eving, asseln = brigades
    before = current_generation()
    assert relate_entries(city, by=actor("clock")) == 2
    assert (related(eving), related(asseln)) == ([asseln.pk], [eving.pk])
    assert not SearchEntry.objects.filter(relate_due=True).exists()
    assert current_generation() > before


def test_finding_anew_changes_nothing_where_nothing_changed(brigades, city, actor):
    rows = []
    for _ in range(2):
        relate_entries(city, by=actor("shell"))
        rows.append(
            list(Related.objects.order_by("entry_id", "target_id").values_list("entry", "target", "nearness"))
        )
    assert rows[0] == rows[1]


def test_languages_are_kept_apart(brigades, city, actor):
    make_entry("Löschzug Brackel", "Die Feuerwehr löscht", language="en")
    assert relate_entries(city, by=actor("clock")) == 2


def test_what_belongs_to_a_thread_is_no_related_content(brigades, city, actor):
    make_entry("Löschzug Brackel", "Die Feuerwehr löscht", thread=make_thread())
    assert relate_entries(city, by=actor("clock")) == 2


@pytest.mark.parametrize(("by_hand", "kept"), [(ByHand.PINNED, True), (ByHand.HIDDEN, False)])
def test_what_an_editor_said_stays_said(by_hand, kept, brigades, city, actor):
    eving, asseln = brigades
    other = make_entry("Anderes", "nichts Gemeinsames")
    make_related(eving, asseln, by_hand=by_hand, nearness=7)
    make_related(eving, other, by_hand=ByHand.PINNED)
    relate_entries(city, by=actor("clock"))
    judged = Related.objects.get(entry=eving, target=asseln)
    assert (judged.by_hand, judged.nearness) == (by_hand, 7)
    assert related(eving) == ([asseln.pk, other.pk] if kept else [other.pk])


def test_what_is_no_longer_near_goes(brigades, city, actor):
    eving, asseln = brigades
    relate_entries(city, by=actor("clock"))
    SearchEntry.objects.filter(pk=asseln.pk).update(title_stems="chor", body_stems="singt")
    relate_entries(city, by=actor("clock"))
    assert related(eving) == []


@pytest.mark.parametrize("who", ["nobody", "anna", "edi", "cem"])
def test_people_do_not_start_it(who, city, actor):
    with pytest.raises(Refused):
        relate_entries(city, by=actor(who))

import pytest
from django.core.exceptions import ValidationError

from tests.factories.search import make_entry, make_related
from vorort.ground.permit import Refused
from vorort.search.actions import judge_related
from vorort.search.choices import ByHand
from vorort.search.models import Related, SearchEntry
from vorort.search.selectors import related_to

pytestmark = pytest.mark.django_db


@pytest.fixture
def pair():
    return make_entry("Hafen"), make_entry("Jugend")


def titles(entry):
    return [found.title for found in related_to(entry.kind, entry.object_id, "de")]


def test_the_editor_pins(pair, actor, told):
    hafen, jugend = pair
    make_related(hafen, make_entry("Nahes"), nearness=900)
    edi = actor("edi")
    told()
    judge_related(hafen, jugend, by_hand=ByHand.PINNED, by=edi)
    assert titles(hafen) == ["Jugend", "Nahes"]
    assert told() == [
        ("search.RelatedJudged", {"entry_id": hafen.pk, "target_id": jugend.pk, "by_hand": "pinned"}),
    ]


def test_the_editor_hides_what_the_software_found(pair, actor):
    hafen, jugend = pair
    make_related(hafen, jugend, nearness=900)
    judge_related(hafen, jugend, by_hand=ByHand.HIDDEN, by=actor("edi"))
    assert titles(hafen) == []


@pytest.mark.parametrize(("nearness", "left"), [(900, ["Jugend"]), (0, [])])
def test_left_to_the_software_again_only_what_it_found_remains(nearness, left, pair, actor):
    hafen, jugend = pair
    make_related(hafen, jugend, nearness=nearness, by_hand=ByHand.PINNED)
    SearchEntry.objects.update(relate_due=False)
    judge_related(hafen, jugend, by_hand=ByHand.NO, by=actor("edi"))
    assert titles(hafen) == left
    assert SearchEntry.objects.get(relate_due=True) == hafen


@pytest.mark.parametrize("who", ["nobody", "anna", "mo", "clock"])
def test_others_do_not(who, pair, actor):
    with pytest.raises(Refused):
        judge_related(*pair, by_hand=ByHand.PINNED, by=actor(who))
    assert not Related.objects.exists()


def test_nothing_is_related_to_itself_or_across_languages(pair, actor):
    hafen, edi = pair[0], actor("edi")
    for target in (hafen, make_entry("Harbour", language="en")):
        with pytest.raises(ValidationError):
            judge_related(hafen, target, by_hand=ByHand.PINNED, by=edi)

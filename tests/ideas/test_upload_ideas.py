from datetime import datetime, timedelta

import pytest

from tests.factories.idea_imports import make_table, make_tried, old_line
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.ideas.models import Idea, IdeaImportDraft
from vorort.ideas.reactions import delete_expired_imports

pytestmark = pytest.mark.usefixtures("city", "hoerde")


def test_a_table_is_kept_as_text_and_its_columns_are_guessed():
    draft = make_table(old_line(Datum=datetime(2021, 3, 1, 8, 0)), {"Titel": "Nur das", "Text": "a\nb"})
    assert draft.headings == ["Titel", "Text", "Stadtbezirk", "Datum"]
    assert draft.plan["columns"]["published_on"] == "Datum"
    assert [number for number, _ in draft.rows] == [2, 3]
    assert draft.rows[0][1]["Datum"] == "2021-03-01"
    assert draft.rows[1][1] == {"Titel": "Nur das", "Text": "a\nb"}
    assert not Idea.objects.exists()


def test_one_table_waits_at_a_time_and_only_for_whoever_sent_it(actor):
    make_table(by=actor("cem"))
    draft = make_table(by=actor("cem"))
    assert list(IdeaImportDraft.objects.visible_to(actor("cem"))) == [draft]
    assert not IdeaImportDraft.objects.visible_to(actor("olga")).exists()


def test_what_nobody_takes_over_is_gone_after_a_day(actor):
    draft = make_tried(by=actor("cem"))
    late = draft.expires + timedelta(seconds=1)
    delete_expired_imports(now())
    assert IdeaImportDraft.objects.exists()
    delete_expired_imports(late)
    assert not IdeaImportDraft.objects.exists()


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "edi", "olga", "mo"])
def test_others_do_not(who, actor):
    with pytest.raises(Refused):
        make_table(by=actor(who))

import pytest

from tests.factories.idea_imports import make_table
from vorort.ground.permit import Refused
from vorort.ideas.actions import discard_ideas
from vorort.ideas.models import IdeaImportDraft

pytestmark = pytest.mark.usefixtures("city", "hoerde")


def test_a_table_is_thrown_away(actor):
    discard_ideas(make_table(by=actor("cem")), by=actor("cem"))
    assert not IdeaImportDraft.objects.exists()


def test_nobody_throws_away_what_somebody_else_has_sent(actor):
    draft = make_table(by=actor("shell"))
    for who in ("cem", "anna", "nobody"):
        with pytest.raises(Refused):
            discard_ideas(draft, by=actor(who))

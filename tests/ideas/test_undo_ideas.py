import pytest
from django.core.exceptions import ValidationError

from tests.factories.conversation import make_comment
from tests.factories.idea_imports import make_imported, old_line
from tests.factories.ideas import make_supporters
from vorort.conversation.models import Follow
from vorort.ground.actor import user_actor
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.ideas.actions import answer_idea, note_idea, undo_ideas
from vorort.ideas.models import Answer, Idea
from vorort.search.models import SearchEntry
from vorort.threads.actions import hide_thread
from vorort.threads.models import Thread

pytestmark = pytest.mark.usefixtures("city", "hoerde")


@pytest.fixture
def run(city, hoerde):
    answered = old_line(Titel="Zwei", Status="abgelehnt", Antwort="Nein.", beantwortet="2021-05-01")
    return make_imported(old_line(), answered)


def test_an_import_is_undone_without_a_trace(run, actor, told):
    cem = actor("cem")
    told()
    undo_ideas(run, by=cem)
    for model in (Idea, Thread, Answer, SearchEntry):
        assert not model.objects.exists()
    assert told() == [("ideas.IdeaImportReversed", {"run_id": run.pk})]


def test_afterwards_the_same_file_may_come_again(run, actor):
    undo_ideas(run, by=actor("cem"))
    make_imported(old_line())
    assert Idea.objects.count() == 1


def test_once_is_enough(run, actor):
    undo_ideas(run, by=actor("cem"))
    with pytest.raises(ValidationError, match="already"):
        undo_ideas(run, by=actor("cem"))


@pytest.mark.parametrize("how", ["support", "comment", "follow", "note", "answer", "hide"])
def test_it_stays_once_somebody_has_reacted(how, run, actor, anna):
    idea = Idea.objects.first()
    assert idea
    act = {
        "support": lambda: make_supporters(idea, anna),
        "comment": lambda: make_comment(idea.thread, user_actor(anna.pk)),
        "follow": lambda: Follow.objects.create(thread=idea.thread, user=anna, since=now()),
        "note": lambda: note_idea(idea, text="Merken.", by=actor("cem")),
        "answer": lambda: answer_idea(idea, text="Wir schauen.", by=actor("cem")),
        "hide": lambda: hide_thread(idea.thread, by=actor("mo")),
    }
    act[how]()
    with pytest.raises(ValidationError, match="reacted to 1 of"):
        undo_ideas(run, by=actor("cem"))
    assert Idea.objects.count() == 2


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "edi", "olga", "mo"])
def test_others_do_not(who, run, actor):
    with pytest.raises(Refused):
        undo_ideas(run, by=actor(who))

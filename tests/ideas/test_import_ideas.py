import csv
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError

from tests.factories.idea_imports import make_imported, make_table, make_tried, old_line
from tests.factories.ideas import BY
from tests.ideas.conftest import steps
from vorort.ground.permit import Refused
from vorort.ideas.actions import import_ideas
from vorort.ideas.choices import IdeaState
from vorort.ideas.models import Answer, Idea, IdeaImportDraft, IdeaImportRun
from vorort.ideas.rules import MOST_LETTERS
from vorort.outbox.models import Mail
from vorort.search.models import SearchEntry

pytestmark = pytest.mark.usefixtures("city", "hoerde")
REAL = Path(__file__).parents[2].parent / "shared" / "data" / "german_proposals_ccby.csv"


def test_a_line_becomes_an_idea_that_says_where_it_comes_from(told, actor):
    cem = actor("cem")
    told()
    run = make_imported(old_line(Stimmen="12"), campaign="Rad 2017", by=cem)
    idea = Idea.objects.get()
    assert run.made == {"idea": [idea.pk]}
    assert (idea.title, idea.district.name, idea.state) == ("Eine Bank", "Hörde", IdeaState.PUBLISHED)
    assert idea.published_at == datetime(2021, 3, 1, 11, tzinfo=UTC)
    assert idea.thread.visibility == "public"
    assert steps(idea) == [("published", ""), ("came_from", "Rad 2017"), ("supported_there", "12")]
    # nobody has given them here
    assert idea.support_count == 0
    assert told() == [("ideas.IdeasImported", {"run_id": run.pk})]


def test_the_promise_of_an_answer_counts_from_today():
    make_imported(old_line())
    idea = Idea.objects.get()
    assert idea.due_at
    assert idea.due_at > idea.created


def test_what_was_decided_there_stands_here_with_its_answer():
    make_imported(old_line(Status="Abgelehnt", Antwort="Zu teuer.", beantwortet="2021-05-01"))
    idea, answer = Idea.objects.get(), Answer.objects.get()
    assert (idea.state, idea.decided_at) == (IdeaState.NOT_PURSUED, datetime(2021, 5, 1, 10, tzinfo=UTC))
    assert (answer.text, answer.outcome) == ("Zu teuer.", "not_pursued")


def test_lines_that_do_not_fit_are_left_out_and_the_others_come():
    run = make_imported(old_line(), old_line(Titel=""), old_line(Stadtbezirk="Nirgends", Titel="Zwei"))
    assert Idea.objects.count() == 1
    assert run.rows == 3


def test_the_same_file_never_comes_twice():
    make_imported(old_line(Nummer="7"))
    draft = make_tried(old_line(Nummer="7"))
    with pytest.raises(ValidationError, match="No line"):
        import_ideas(draft, by=BY)
    assert Idea.objects.count() == 1


def test_what_is_written_is_text_and_is_found():
    make_imported(old_line(Titel="Trinkbrunnen", Text="<script>alert(1)</script>"))
    assert Idea.objects.get().text == "<script>alert(1)</script>"
    assert SearchEntry.objects.filter(kind="idea", title="Trinkbrunnen").exists()


def test_nobody_is_written_to():
    make_imported(old_line())
    assert not Mail.objects.exists()


def test_a_table_is_taken_over_once_and_only_by_whoever_has_sent_it(actor):
    draft = make_tried(by=actor("cem"))
    for who in ("nobody", "anna", "dora", "olga", "shell"):
        with pytest.raises(Refused):
            import_ideas(draft, by=actor(who))
    import_ideas(draft, by=actor("cem"))
    with pytest.raises(IdeaImportDraft.DoesNotExist):
        import_ideas(draft, by=actor("cem"))
    assert IdeaImportRun.objects.count() == 1


def test_nothing_is_taken_over_before_columns_were_chosen(actor):
    draft = make_table({"A": "x"}, by=actor("cem"))
    with pytest.raises(ValidationError):
        import_ideas(draft, by=actor("cem"))


@pytest.mark.skipif(not REAL.exists(), reason="real proposals are not here: ../shared/data")
def test_three_thousand_real_proposals_come_in(hoerde):
    with REAL.open(newline="", encoding="utf-8") as file:
        lines = list(csv.DictReader(file))
    run = make_imported(*lines, district=hoerde, published_on=date(2017, 9, 1), campaign="Raddialog 2017")
    fitting = [line for line in lines if 0 < len(line["text"].strip()) <= MOST_LETTERS]
    assert len(run.made["idea"]) == len(fitting) > 3_000
    assert run.rows == len(lines)

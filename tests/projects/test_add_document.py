import pytest

from tests.factories.committees import PDF
from vorort.files.rules import UnusableDocument
from vorort.projects.actions import add_document


def test_a_paper_for_everybody_and_one_for_those_who_work(project, actor):
    add_document(project, upload=PDF, title="Plakat", by=actor("bea"))
    add_document(project, upload=PDF, title="Angebot", is_public=False, by=actor("bea"))
    assert [(str(row), row.is_public) for row in project.documents.all()] == [
        ("Plakat", True),
        ("Angebot", False),
    ]


def test_only_papers(project, actor):
    with pytest.raises(UnusableDocument):
        add_document(project, upload=b"GIF89a", title="Bild", by=actor("bea"))

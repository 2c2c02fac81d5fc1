from tests.factories.committees import PDF
from vorort.files.models import Document
from vorort.projects.actions import add_document, remove_document


def test_it_is_gone(project, actor):
    row = add_document(project, upload=PDF, title="Plakat", by=actor("bea"))
    for _ in range(2):
        remove_document(project, number=row.pk, by=actor("bea"))
    assert not project.documents.exists()
    assert not Document.objects.exists()

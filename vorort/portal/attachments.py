"""Documents as they were handed in, to be saved by whoever may read what they belong to."""

from django.http import Http404, HttpResponse

from vorort.files.models import Document
from vorort.ground.text import german_slug


def attachment(document: Document, *, is_public: bool) -> HttpResponse:
    """A PDF to be saved, so that nothing in it can act as a page. Raises Http404 where its bytes are gone."""
    try:
        content = document.content()
    except FileNotFoundError as error:
        raise Http404 from error
    answer = HttpResponse(content, content_type="application/pdf")
    name = german_slug(document.title) or "anlage"
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}.pdf"'
    answer.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.headers["Cache-Control"] = "no-cache" if is_public else "private, no-store"
    return answer

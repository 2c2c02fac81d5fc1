from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from vorort.committees.models import Statutes
from vorort.ground.text import german_slug
from vorort.shell.keys import row_or_404


@require_safe
def statutes(request: HttpRequest, pk: int) -> HttpResponse:
    """A version of the statutes as it was handed in. An attachment, so that nothing in it can act as a page."""
    found = row_or_404(Statutes.objects.select_related("document"), pk)
    try:
        content = found.document.content()
    except FileNotFoundError as error:
        raise Http404 from error
    answer = HttpResponse(content, content_type="application/pdf")
    answer.headers["Content-Disposition"] = (
        f'attachment; filename="{german_slug(found.title) or "satzung"}.pdf"'
    )
    answer.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return answer

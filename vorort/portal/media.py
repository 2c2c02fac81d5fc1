"""Serving what we have made ourselves: pictures and their copies. Nothing here can act as a page."""

import mimetypes

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponseBase
from django.views.decorators.http import require_safe
from django.views.static import serve

_SHOWN = {".webp", ".avif", ".jpg", ".jpeg", ".png", ".svg"}
_FOLDERS = ("pictures/", "images/")


@require_safe
def media(request: HttpRequest, path: str) -> HttpResponseBase:
    """A picture, with an address that changes when it does; so it may be kept for ever."""
    suffix = path[path.rfind(".") :].lower()
    if suffix not in _SHOWN or not path.startswith(_FOLDERS) or ".." in path:
        raise Http404(path)
    response = serve(request, path, document_root=str(settings.MEDIA_ROOT))
    response.headers["Content-Type"] = mimetypes.types_map.get(suffix, "application/octet-stream")
    response.headers["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    return response

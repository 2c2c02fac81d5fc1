from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from wagtail import urls as page_urls
from wagtail.admin import urls as editor_urls
from wagtail.documents import urls as document_urls

from vorort.portal import errors
from vorort.portal.health import livez, readyz
from vorort.portal.media import media
from vorort.portal.robots import robots, sitemap

urlpatterns = [
    path("livez", livez, name="livez"),
    path("readyz", readyz, name="readyz"),
    path("robots.txt", robots, name="robots"),
    path("sitemap.xml", sitemap, name="sitemap"),
    re_path(r"^media/(?P<path>.+)$", media, name="media"),
    path("dokumente/", include(document_urls)),
    path("redaktion/", include(editor_urls)),
    *i18n_patterns(
        # first, because some of its account pages stand in the place of allauth's
        path("", include("vorort.portal.urls")),
        path("konto/", include("allauth.urls")),
        path("arbeitsplatz/", include("vorort.desk.urls")),
        path("themen/", include(page_urls)),
        prefix_default_language=False,
    ),
]

handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
handler429 = errors.too_many
handler500 = errors.server_error

if settings.DEBUG:
    from vorort.portal.building_blocks import building_blocks

    urlpatterns.insert(0, path("bausteine/", building_blocks, name="building_blocks"))

from django.urls import path

from vorort.portal.events import printed
from vorort.portal.projects import files, points, suggesting, views, white_spots

urlpatterns = [
    path("", views.projects, name="projects"),
    path("karte/", views.projects_map, name="projects_map"),
    path("einbetten/", views.projects_embedded, name="projects_embedded"),
    path("weisse-flecken/", white_spots.white_spots, name="white_spots"),
    path("projekte.atom", files.projects_feed, name="projects_feed"),
    path("karte.geojson", points.projects_points, name="projects_points"),
    path("projekte.<slug:form>", files.projects_file, name="projects_file"),
    path("<int:pk>.ics", files.project_calendar, name="project_calendar"),
    path("<int:pk>-<slug:slug>/", views.project, name="project"),
    path("<int:pk>/dokument/<int:document>.pdf", views.project_document, name="project_document"),
    path("<int:pk>/termin/<int:number>/plakat/", printed.date_poster, name="date_poster"),
    path("<int:pk>/termin/<int:number>/plakat.pdf", printed.date_poster_pdf, name="date_poster_pdf"),
    path("<int:pk>/vorschlagen/", suggesting.suggest_entry, name="suggest_entry"),
]

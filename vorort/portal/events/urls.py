from django.urls import path

from vorort.portal.events import files, own, printed, proposing, views

urlpatterns = [
    path("", views.events, name="events"),
    path("neu/", proposing.propose_event, name="propose_event"),
    path("neu/postfach/", proposing.event_waits, name="event_waits"),
    path("mein/<str:token>/", own.own_event, name="own_event"),
    path("mein/<str:token>/aendern/", own.change_own_event, name="change_own_event"),
    path("monatsblatt/", printed.month_sheet, name="month_sheet"),
    path("monatsblatt.pdf", printed.month_sheet_pdf, name="month_sheet_pdf"),
    path("termine.atom", files.events_feed, name="events_feed"),
    path("termine.<slug:form>", files.events_file, name="events_file"),
    path("<int:pk>.ics", files.event_calendar, name="event_calendar"),
    path("<int:pk>-<slug:slug>/", views.event, name="event"),
    path("<int:pk>/plakat/", printed.event_poster, name="event_poster"),
    path("<int:pk>/plakat.pdf", printed.event_poster_pdf, name="event_poster_pdf"),
]

from django.urls import path

from vorort.portal.meetings import answering, calendars, minutes, papers, printed, resolutions, room, views

urlpatterns = [
    path("sitzungen/", views.meetings, name="meetings"),
    path("sitzungen/<int:pk>/", views.meeting, name="meeting"),
    path("sitzungen/<int:pk>/saal/", room.meeting_room, name="meeting_room"),
    path("sitzungen/stand/<str:token>/", room.meeting_state, name="meeting_state"),
    path("sitzungen/<int:pk>/tagesordnung.pdf", printed.agenda_pdf, name="agenda_pdf"),
    path("sitzungen/<int:pk>/niederschrift/", minutes.minutes, name="minutes"),
    path("sitzungen/<int:pk>/niederschrift.pdf", minutes.minutes_pdf, name="minutes_pdf"),
    path("beschluesse/", resolutions.resolution_register, name="resolutions"),
    path("beschluesse/beschluesse.atom", resolutions.resolutions_feed, name="resolutions_feed"),
    path("beschluesse/beschluesse.<slug:form>", resolutions.resolutions_file, name="resolutions_file"),
    path("beschluesse/<int:pk>/", resolutions.resolution, name="resolution"),
    path("vorlagen/<int:pk>/", papers.paper, name="paper"),
    path("vorlagen/<int:pk>/vorlage.pdf", printed.paper_pdf, name="paper_pdf"),
    path("vorlagen/<int:pk>/anlagen/<int:file>.pdf", papers.paper_file, name="paper_file"),
    path("einladung/<str:token>/", answering.answer_meeting, name="answer_meeting"),
    path("einladung/<str:token>/anlagen/<int:file>.pdf", answering.invitation_file, name="invitation_file"),
    path("kalender/sitzungen.ics", calendars.meetings_calendar, name="meetings_calendar"),
    path("kalender/stadtbezirk/<slug:slug>.ics", calendars.district_calendar, name="district_calendar"),
    path("kalender/gremium/<slug:slug>.ics", calendars.committee_calendar, name="committee_calendar"),
    path("kalender/sitzung/<int:pk>.ics", calendars.meeting_calendar, name="meeting_calendar"),
    path("kalender/meins/<str:token>.ics", calendars.own_calendar, name="own_calendar"),
    path("konto/kalender/", calendars.calendar_settings, name="calendar_settings"),
    path("konto/kalender/neu/", calendars.renew_calendar, name="renew_calendar"),
    path("konto/kalender/beenden/", calendars.stop_calendar, name="stop_calendar"),
]

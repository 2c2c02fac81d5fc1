from django.urls import include, path

from vorort.portal.appointments import papers
from vorort.portal.appointments.views import answer_appointment
from vorort.portal.committees import exports
from vorort.portal.committees import views as committees
from vorort.portal.committees.statutes import statutes
from vorort.portal.contact import views as contact
from vorort.portal.conversation import reporting
from vorort.portal.conversation import views as conversation
from vorort.portal.direction import views as direction
from vorort.portal.districts import views as districts
from vorort.portal.districts.boundaries import boundaries
from vorort.portal.joining import views as joining
from vorort.portal.notifications import views as notifications
from vorort.portal.pages import views as pages
from vorort.portal.places import views as places
from vorort.portal.search import search

app_name = "portal"

urlpatterns = [
    path("", pages.home, name="home"),
    path("stadtbezirksmarketing/", pages.association_page, name="association_page"),
    path("verein/", pages.association, name="association"),
    path("verein/satzung/<int:pk>/", statutes, name="statutes"),
    path("aktuelles/", pages.news, name="news"),
    path("stadtbezirke/", districts.districts, name="districts"),
    path("stadtbezirke/finden/", districts.find_district, name="find_district"),
    path("stadtbezirke/grenzen.geojson", boundaries, name="boundaries"),
    path("stadtbezirke/<slug:slug>/", districts.district, name="district"),
    path("stadtbezirke/<slug:slug>/profil/", direction.profile, name="profile"),
    path("stadtbezirke/<slug:slug>/profil/<int:version>/", direction.profile, name="profile_version"),
    path("stadtbezirke/<slug:slug>/programm/", direction.programmes, name="programmes"),
    path("stadtbezirke/<slug:slug>/programm/<int:year>/", direction.programme, name="programme"),
    path("verein/programm/<int:year>/", direction.association_programme, name="association_programme"),
    path("orte/", places.places, name="places"),
    path("orte/<int:pk>-<slug:slug>/", places.place, name="place"),
    path("gremien/", committees.committees, name="committees"),
    path("gremien/mitglieder.csv", exports.members, {"form": "csv"}, name="members_csv"),
    path("gremien/mitglieder.xlsx", exports.members, {"form": "xlsx"}, name="members_xlsx"),
    path("gremien/mitglieder.json", exports.members, {"form": "json"}, name="members_json"),
    path("gremien/einladung/<str:token>/", joining.answer_invitation, name="answer_invitation"),
    path("gremien/<slug:slug>/", committees.committee, name="committee"),
    path("gremien/<slug:slug>/verlauf/", committees.committee_history, name="committee_history"),
    path("gremien/<slug:slug>/mitmachen/", joining.ask_to_join, name="ask_to_join"),
    path("kontakt/", contact.contact, name="contact"),
    path("kontakt/schreiben/", contact.write, name="write_message"),
    path("kontakt/gesendet/<slug:receipt>/", contact.sent, name="message_sent"),
    path("beitraege/<int:thread>/kommentar/", conversation.write_comment, name="write_comment"),
    path("beitraege/<int:thread>/folgen/", conversation.follow_thread, name="follow_thread"),
    path("beitraege/<int:thread>/melden/", reporting.report_thread, name="report_thread"),
    path("kommentare/<int:pk>/aendern/", conversation.change_comment, name="change_comment"),
    path("kommentare/<int:pk>/entfernen/", conversation.remove_comment, name="remove_comment"),
    path("kommentare/<int:pk>/melden/", reporting.report_comment, name="report_comment"),
    path("meldungen/<slug:receipt>/", reporting.report_received, name="report_received"),
    path("widerspruch/<str:token>/", reporting.object_to_hiding, name="object_to_hiding"),
    path("mitteilungen/<str:token>/", notifications.mail_settings, name="mail_settings"),
    path("berufung/<str:token>/", answer_appointment, name="answer_appointment"),
    path("berufung/<str:token>/brief/", papers.letter, name="appointment_letter"),
    path("berufung/<str:token>/brief.pdf", papers.letter_pdf, name="appointment_pdf"),
    path("berufung/<str:token>/willkommen/", papers.welcome, name="welcome"),
    path("berufung/<str:token>/willkommen.pdf", papers.welcome_pdf, name="welcome_pdf"),
    path("suche/", search, name="search"),
    path("ideen/", include("vorort.portal.ideas.urls")),
    path("fuer/", include("vorort.portal.audiences.urls")),
    path("termine/", include("vorort.portal.events.urls")),
    path("verzeichnis/", include("vorort.portal.listings.urls")),
    path("projekte/", include("vorort.portal.projects.urls")),
    path("mitmachen/", include("vorort.portal.volunteering.urls")),
    path("", include("vorort.portal.meetings.urls")),
    path("", include("vorort.portal.meetings.urls_results")),
    path("impressum/", pages.legal, {"key": "impressum"}, name="imprint"),
    path("datenschutz/", pages.legal, {"key": "datenschutz"}, name="privacy"),
    path("barrierefreiheit/", pages.legal, {"key": "barrierefreiheit"}, name="accessibility"),
    path("leichte-sprache/", pages.legal, {"key": "leichte-sprache"}, name="easy_language"),
    path("farben.css", pages.tokens, name="tokens"),
    path("themen/", pages.topics, name="topics"),
    path("", include("vorort.portal.account.urls")),
]

from django.urls import path

from vorort.desk import views
from vorort.desk.committees import views as committees
from vorort.desk.people import exports, imports, organisations
from vorort.desk.people import views as people
from vorort.desk.people.merging import merge_people

app_name = "desk"

urlpatterns = [
    path("", views.home, name="home"),
    path("nachrichten/", views.messages, name="messages"),
    path("nachrichten/<int:pk>/", views.mark_message, name="mark_message"),
    path("schalter/", views.switches, name="switches"),
    path("gremien/", committees.committees, name="committees"),
    path("gremien/<slug:slug>/", committees.committee, name="committee"),
    path("gremien/<slug:slug>/berufen/<int:pk>/", committees.appoint_member, name="appoint_member"),
    path("mandate/<int:pk>/antwort/", committees.answer_appointment, name="answer_appointment"),
    path("mandate/<int:pk>/zuruecknehmen/", committees.withdraw_appointment, name="withdraw_appointment"),
    path("mandate/<int:pk>/beenden/", committees.recall_member, name="recall_member"),
    path("personen/", people.people, name="people"),
    path("personen/neu/", people.add_person, name="add_person"),
    path("personen/<int:pk>/", people.person, name="person"),
    path("personen/<int:pk>/aendern/", people.keep_person, name="keep_person"),
    path("personen/<int:pk>/zeigen/<slug:subject>/", people.record_consent, name="record_consent"),
    path("personen/<int:pk>/verbergen/<slug:subject>/", people.withdraw_consent, name="withdraw_consent"),
    path("personen/<int:pk>/einladen/", people.invite_person, name="invite_person"),
    path("personen/<int:pk>/ausladen/", people.withdraw_invitation, name="withdraw_invitation"),
    path("personen/<int:pk>/zusammenfuehren/", merge_people, name="merge_people"),
    path("personen/<int:pk>/loeschen/", people.erase_person, name="erase_person"),
    path("organisationen/", organisations.organisations, name="organisations"),
    path("organisationen/neu/", organisations.add_organisation, name="add_organisation"),
    path("organisationen/<int:pk>/", organisations.organisation, name="organisation"),
    path("organisationen/<int:pk>/aendern/", organisations.keep_organisation, name="keep_organisation"),
    path("organisationen/<int:pk>/ansprechperson/", organisations.keep_contact, name="keep_contact"),
    path("organisationen/<int:pk>/ansprechperson/neu/", organisations.add_contact, name="add_contact"),
    path("ansprechpersonen/<int:pk>/entfernen/", organisations.remove_contact, name="remove_contact"),
    path("import/", imports.imports, name="imports"),
    path("import/vorlage.<slug:form>", imports.import_template, name="import_template"),
    path("import/<int:pk>/", imports.import_draft, name="import_draft"),
    path("import/<int:pk>/uebernehmen/", imports.import_people, name="import_people"),
    path("import/<int:pk>/verwerfen/", imports.discard_import, name="discard_import"),
    path("import/<int:pk>/rueckgaengig/", imports.undo_import, name="undo_import"),
    path("export/", exports.exports, name="exports"),
    path("export/<slug:what>.<slug:form>", exports.export_records, name="export_records"),
    path("verwandtes/", views.related, name="related"),
    path("verwandtes/<int:pk>/", views.judge_related, name="judge_related"),
]

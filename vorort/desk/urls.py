from django.urls import include, path

from vorort.desk import views
from vorort.desk.association import views as association
from vorort.desk.committees import groups, mandates, seats, terms
from vorort.desk.committees import views as committees
from vorort.desk.direction import profile_views as profiles
from vorort.desk.direction import programme_views as programmes
from vorort.desk.due.views import due
from vorort.desk.events import urls as events
from vorort.desk.handover import views as handover
from vorort.desk.ideas import batch, entry, inbox, intake, letter, page, steps
from vorort.desk.ideas import imports as idea_imports
from vorort.desk.listings import urls as listings
from vorort.desk.meetings import urls_office as meetings
from vorort.desk.moderation import views as moderation
from vorort.desk.papers import views as papers
from vorort.desk.people import exports, imports, organisations
from vorort.desk.people import views as people
from vorort.desk.people.merging import merge_people
from vorort.desk.projects import urls as projects
from vorort.desk.rules import views as rules
from vorort.desk.volunteering import urls as volunteering

app_name = "desk"

urlpatterns = [
    path("", views.home, name="home"),
    path("nachrichten/", views.messages, name="messages"),
    path("nachrichten/<int:pk>/", views.mark_message, name="mark_message"),
    path("moderation/", moderation.moderation, name="moderation"),
    path("moderation/meldungen/<int:pk>/", moderation.decide_report, name="decide_report"),
    path("moderation/beitraege/<int:pk>/", moderation.hide_content, name="hide_content"),
    path("moderation/kommentare/<int:pk>/", moderation.hide_comment, name="hide_comment"),
    path("moderation/<int:pk>/widerspruch/", moderation.decide_objection, name="decide_objection"),
    path("moderation/<int:pk>/zeigen/", moderation.show_again, name="show_again"),
    path("schalter/", views.switches, name="switches"),
    path("gremien/", committees.committees, name="committees"),
    path("gremien/neu/", groups.found_committee, name="found_committee"),
    path("gremien/wahlen/", terms.change_chairs, name="change_chairs"),
    path("gremien/faellig/", due, name="due"),
    path("gremien/<slug:slug>/", committees.committee, name="committee"),
    path("gremien/<slug:slug>/uebergabe/", handover.handover, name="handover"),
    path("gremien/<slug:slug>/uebergabe.pdf", handover.handover_pdf, name="handover_pdf"),
    path("gremien/<slug:slug>/aendern/", groups.change_committee, name="change_committee"),
    path("gremien/<slug:slug>/aufloesen/", groups.end_committee, name="end_committee"),
    path("gremien/<slug:slug>/einladen/", groups.invite_to_join, name="invite_to_join"),
    path("gremien/<slug:slug>/sitze/neu/", seats.keep_seat, name="new_seat"),
    path("gremien/<slug:slug>/sitze/<int:pk>/", seats.keep_seat, name="keep_seat"),
    path("gremien/<slug:slug>/sitze/<int:pk>/schliessen/", seats.close_seat, name="close_seat"),
    path("gremien/<slug:slug>/berufen/<int:pk>/", mandates.appoint_member, name="appoint_member"),
    path("gremien/<slug:slug>/eintragen/<int:pk>/", mandates.record_mandate, name="record_mandate"),
    path("gremien/<slug:slug>/regeln/", rules.rules, name="rules"),
    path("gremien/<slug:slug>/regeln/aendern/", rules.adopt_rules, name="adopt_rules"),
    path("stadtbezirke/<slug:slug>/gruppe/", groups.found_group, name="found_group"),
    path("mandate/<int:pk>/antwort/", mandates.answer_appointment, name="answer_appointment"),
    path("mandate/<int:pk>/zuruecknehmen/", mandates.withdraw_appointment, name="withdraw_appointment"),
    path("mandate/<int:pk>/beenden/", mandates.recall_member, name="recall_member"),
    path("mandate/<int:pk>/abgeben/", mandates.resign_mandate, name="resign_mandate"),
    path("anfragen/<int:pk>/antwort/", groups.answer_request, name="answer_request"),
    path("anfragen/<int:pk>/zuruecknehmen/", groups.withdraw_joining, name="withdraw_joining"),
    path("verein/", association.association, name="association"),
    path("verein/aufnehmen/", association.admit_member, name="admit_member"),
    path("verein/mitglieder/<int:pk>/beenden/", association.end_membership, name="end_membership"),
    path("verein/satzung/neu/", association.keep_statutes, name="new_statutes"),
    path("verein/satzung/<int:pk>/", association.keep_statutes, name="keep_statutes"),
    path("verein/register/<int:pk>/", association.complete_register_task, name="complete_register_task"),
    path("mandate/<int:pk>/brief/", papers.letter, name="appointment_letter"),
    path("mandate/<int:pk>/brief.pdf", papers.letter_pdf, name="appointment_pdf"),
    path("willkommen/<int:pk>/", papers.welcome, name="welcome"),
    path("willkommen/<int:pk>.pdf", papers.welcome_pdf, name="welcome_pdf"),
    path("stadtbezirke/<slug:slug>/profil/", profiles.profile, name="profile"),
    path("stadtbezirke/<slug:slug>/profil/entwerfen/", profiles.draft_profile, name="draft_profile"),
    path(
        "stadtbezirke/<slug:slug>/profil/entwurf/", profiles.change_profile_draft, name="change_profile_draft"
    ),
    path("stadtbezirke/<slug:slug>/profil/einreichen/", profiles.hand_in_profile, name="hand_in_profile"),
    path(
        "stadtbezirke/<slug:slug>/profil/zurueckgeben/", profiles.give_back_profile, name="give_back_profile"
    ),
    path("stadtbezirke/<slug:slug>/profil/beschliessen/", profiles.adopt_profile, name="adopt_profile"),
    path(
        "stadtbezirke/<slug:slug>/profil/verwerfen/",
        profiles.discard_profile_draft,
        name="discard_profile_draft",
    ),
    path("stadtbezirke/<slug:slug>/programm/<int:year>/", programmes.programme, name="programme"),
    path("verein/programm/<int:year>/", programmes.programme, name="association_programme"),
    path("programme/<int:pk>/", programmes.change_programme, name="change_programme"),
    path("programme/<int:pk>/beschliessen/", programmes.adopt_programme, name="adopt_programme"),
    path("programme/<int:pk>/aufgabe/", programmes.keep_task, name="keep_task"),
    path("aufgaben/<int:pk>/", programmes.change_task, name="change_task"),
    path("aufgaben/<int:pk>/stand/", programmes.finish_task, name="finish_task"),
    path("aufgaben/<int:pk>/entfernen/", programmes.remove_task, name="remove_task"),
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
    path("ideen/", inbox.ideas, name="ideas"),
    path("ideen/stapel/", batch.batch_ideas, name="batch_ideas"),
    path("ideen/eintragen/", entry.enter_idea, name="enter_idea"),
    path("ideen/vordruck/", entry.idea_sheet, name="idea_sheet"),
    path("ideen/vordruck.pdf", entry.idea_sheet_pdf, name="idea_sheet_pdf"),
    path("ideen/import/", idea_imports.upload_ideas, name="upload_ideas"),
    path("ideen/import/vorlage.<slug:form>", idea_imports.ideas_template, name="ideas_template"),
    path("ideen/import/<int:pk>/", idea_imports.tried_ideas, name="tried_ideas"),
    path("ideen/import/<int:pk>/spalten/", idea_imports.check_ideas, name="check_ideas"),
    path("ideen/import/<int:pk>/uebernehmen/", idea_imports.import_ideas, name="import_ideas"),
    path("ideen/import/<int:pk>/verwerfen/", idea_imports.discard_ideas, name="discard_ideas"),
    path("ideen/import/lauf/<int:pk>/", idea_imports.imported_ideas, name="imported_ideas"),
    path("ideen/import/lauf/<int:pk>/rueckgaengig/", idea_imports.undo_ideas, name="undo_ideas"),
    path("ideen/einstellungen/", intake.intake, name="intake"),
    path("ideen/einstellungen/stadt/", intake.set_city_intake, name="set_city_intake"),
    path("ideen/einstellungen/bezirk/<slug:slug>/", intake.set_intake, name="set_intake"),
    path("ideen/<int:pk>/", page.idea, name="idea"),
    path("ideen/<int:pk>/verweisen/", steps.refer_idea, name="refer_idea"),
    path("ideen/<int:pk>/rueckfrage/", steps.ask_back, name="ask_back"),
    path("ideen/<int:pk>/antworten/", steps.answer_idea, name="answer_idea"),
    path("ideen/<int:pk>/stellungnahme/", steps.record_statement, name="record_statement"),
    path("ideen/<int:pk>/entscheiden/", steps.decide_idea, name="decide_idea"),
    path("ideen/<int:pk>/wieder-oeffnen/", steps.reopen_idea, name="reopen_idea"),
    path("ideen/<int:pk>/zusammenfuehren/", steps.merge_ideas, name="merge_ideas"),
    path("ideen/<int:pk>/trennen/", steps.separate_ideas, name="separate_ideas"),
    path("ideen/<int:pk>/verschieben/", steps.move_idea, name="move_idea"),
    path("ideen/<int:pk>/notiz/", steps.note_idea, name="note_idea"),
    path("ideen/<int:pk>/freigeben/", steps.release_idea, name="release_idea"),
    path("ideen/<int:pk>/einverstaendnis/", steps.record_parental_consent, name="record_parental_consent"),
    path("ideen/<int:pk>/brief/", letter.idea_letter, name="idea_letter"),
    path("ideen/<int:pk>/brief.pdf", letter.idea_letter_pdf, name="idea_letter_pdf"),
    *meetings.urlpatterns,
    *projects.urlpatterns,
    *events.urlpatterns,
    *listings.urlpatterns,
    *volunteering.urlpatterns,
    path("", include("vorort.desk.meetings.live.urls")),
    path("verwandtes/", views.related, name="related"),
    path("verwandtes/<int:pk>/", views.judge_related, name="judge_related"),
]

from django.urls import path

from vorort.portal.ideas import confirming, files, maps, parents, taking_part, views, writing

urlpatterns = [
    path("", views.ideas, name="ideas"),
    path("neu/", writing.draft_idea, name="draft_idea"),
    path("entwurf/<str:token>/", writing.change_draft, name="change_draft"),
    path("entwurf/<str:token>/details/", writing.draft_details, name="draft_details"),
    path("entwurf/<str:token>/abgeben/", writing.hand_in_idea, name="hand_in_idea"),
    path("entwurf/<str:token>/postfach/", writing.idea_waits, name="idea_waits"),
    path("entwurf/<str:token>/verwerfen/", writing.discard_draft, name="discard_draft"),
    path("bestaetigen/<str:token>/", confirming.confirm_idea, name="confirm_idea"),
    path("einverstaendnis/<str:token>/", parents.answer_consent, name="answer_consent"),
    path("einverstaendnis/", parents.consent_sheet, name="consent_sheet"),
    path("einverstaendnis.pdf", parents.consent_sheet_pdf, name="consent_sheet_pdf"),
    path("unterstuetzen/<str:token>/", confirming.confirm_support, name="confirm_support"),
    path("karte.svg", maps.point_map, name="point_map"),
    path("ideen.atom", files.ideas_feed, name="ideas_feed"),
    path("ideen.<slug:form>", files.ideas_file, name="ideas_file"),
    path("<int:pk>-<slug:slug>/", views.idea, name="idea"),
    path("<int:pk>/wortlaut/", views.idea_versions, name="idea_versions"),
    path("<int:pk>/unterstuetzen/", taking_part.support_idea, name="support_idea"),
    path("<int:pk>/aendern/", taking_part.change_idea, name="change_idea"),
    path("<int:pk>/antworten/", taking_part.reply_to_question, name="reply_to_question"),
    path("<int:pk>/zuruecknehmen/", taking_part.withdraw_idea, name="withdraw_idea"),
]

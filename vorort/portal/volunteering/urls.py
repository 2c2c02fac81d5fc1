from django.urls import path

from vorort.portal.volunteering import certificates, parents, places, profiles, signing, views

urlpatterns = [
    path("", views.opportunities, name="opportunities"),
    path("profil/", profiles.keep_profile, name="keep_help_profile"),
    path("profil/pause/", profiles.pause_profile, name="pause_help_profile"),
    path("profil/loeschen/", profiles.erase_profile, name="erase_help_profile"),
    path("einsaetze/", places.own_places, name="own_places"),
    path("einsaetze/<int:pk>/", places.own_assignment, name="own_assignment"),
    path("einsatz/<str:token>/", places.answer_assignment, name="answer_assignment"),
    path("schichten/<int:pk>/", signing.sign_up, name="sign_up"),
    path("bestaetigen/<str:token>/", signing.confirm_sign_up, name="confirm_sign_up"),
    path("einverstaendnis/", parents.consent_sheet, name="help_consent_sheet"),
    path("einverstaendnis.pdf", parents.consent_sheet_pdf, name="help_consent_sheet_pdf"),
    path("einverstaendnis/<str:token>/", parents.answer_consent, name="answer_help_consent"),
    path("uebernehmen/<int:pk>/", signing.take_over, name="take_over"),
    path("nachweise/neu/", profiles.issue_certificate, name="issue_certificate"),
    path("nachweise/<int:pk>/", certificates.certificate_paper, name="certificate_paper"),
    path("nachweise/<int:pk>.pdf", certificates.certificate_pdf, name="certificate_pdf"),
    path("nachweis/<slug:code>/", certificates.check_certificate, name="check_certificate"),
    path("<int:pk>-<slug:slug>/", views.opportunity, name="opportunity"),
]

"""Account pages of our own. They stand before allauth's, which lie below the same path."""

from django.urls import path
from django.views.generic import RedirectView

from vorort.portal.account import data_views as data
from vorort.portal.account import invitation_views as invitations
from vorort.portal.account import views
from vorort.portal.notifications import views as notifications

urlpatterns = [
    path("konto/", views.account, name="account"),
    path("konto/profil/", views.keep_own_profile, name="keep_own_profile"),
    path("konto/profil/zeigen/<slug:subject>/", views.change_consent, name="change_consent"),
    path("konto/anmeldungen/", views.log_ins, name="log_ins"),
    path("konto/anmeldungen/andere/beenden/", views.end_other_log_ins, name="end_other_log_ins"),
    path("konto/anmeldungen/<int:pk>/beenden/", views.end_log_in, name="end_log_in"),
    # allauth has a page of its own for the same thing
    path("konto/sessions/", RedirectView.as_view(pattern_name="portal:log_ins"), name="sessions"),
    path("konto/mitteilungen/", notifications.notifications, name="notifications"),
    path("konto/mitteilungen/gelesen/", notifications.mark_all_read, name="mark_all_read"),
    path("konto/mitteilungen/einstellungen/", notifications.choose_rhythms, name="choose_rhythms"),
    path("konto/daten/", data.own_data_page, name="own_data"),
    path("konto/daten/<str:token>/", data.own_data_document, name="own_data_document"),
    path("konto/daten/<str:token>/json/", data.own_data_file, name="own_data_file"),
    path("konto/loeschen/", data.delete_account, name="delete_account"),
    path("konto/geloescht/", data.account_deleted, name="account_deleted"),
    path("konto/einladung/<str:token>/", invitations.accept_invitation, name="accept_invitation"),
]

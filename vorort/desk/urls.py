from django.urls import path

from vorort.desk import views
from vorort.desk.committees import views as committees
from vorort.desk.direction import profile_views as profiles
from vorort.desk.direction import programme_views as programmes

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
    path("verwandtes/", views.related, name="related"),
    path("verwandtes/<int:pk>/", views.judge_related, name="judge_related"),
]

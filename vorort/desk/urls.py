from django.urls import path

from vorort.desk import views
from vorort.desk.committees import views as committees
from vorort.desk.due.views import due
from vorort.desk.papers import views as papers

app_name = "desk"

urlpatterns = [
    path("", views.home, name="home"),
    path("nachrichten/", views.messages, name="messages"),
    path("nachrichten/<int:pk>/", views.mark_message, name="mark_message"),
    path("schalter/", views.switches, name="switches"),
    path("gremien/", committees.committees, name="committees"),
    path("gremien/faellig/", due, name="due"),
    path("gremien/<slug:slug>/", committees.committee, name="committee"),
    path("gremien/<slug:slug>/berufen/<int:pk>/", committees.appoint_member, name="appoint_member"),
    path("mandate/<int:pk>/antwort/", committees.answer_appointment, name="answer_appointment"),
    path("mandate/<int:pk>/zuruecknehmen/", committees.withdraw_appointment, name="withdraw_appointment"),
    path("mandate/<int:pk>/beenden/", committees.recall_member, name="recall_member"),
    path("mandate/<int:pk>/brief/", papers.letter, name="appointment_letter"),
    path("mandate/<int:pk>/brief.pdf", papers.letter_pdf, name="appointment_pdf"),
    path("willkommen/<int:pk>/", papers.welcome, name="welcome"),
    path("willkommen/<int:pk>.pdf", papers.welcome_pdf, name="welcome_pdf"),
    path("verwandtes/", views.related, name="related"),
    path("verwandtes/<int:pk>/", views.judge_related, name="judge_related"),
]

from django.urls import path

from vorort.desk import views

app_name = "desk"

urlpatterns = [
    path("", views.home, name="home"),
    path("nachrichten/", views.messages, name="messages"),
    path("nachrichten/<int:pk>/", views.mark_message, name="mark_message"),
    path("schalter/", views.switches, name="switches"),
    path("verwandtes/", views.related, name="related"),
    path("verwandtes/<int:pk>/", views.judge_related, name="judge_related"),
]

"""Addresses of dates at the workplace, below `termine/`."""

from django.urls import path

from vorort.desk.events import views

urlpatterns = [
    path("termine/", views.events, name="events"),
    path("termine/neu/", views.record_event, name="record_event"),
    path("termine/<int:pk>/", views.event, name="event"),
    path("termine/<int:pk>/veroeffentlichen/", views.publish_event, name="publish_event"),
    path("termine/<int:pk>/ablehnen/", views.decline_event, name="decline_event"),
    path("termine/<int:pk>/aendern/", views.change_event, name="change_event"),
    path("termine/<int:pk>/absagen/", views.cancel_event, name="cancel_event"),
]

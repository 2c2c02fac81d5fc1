"""Addresses of the directory at the workplace, below `verzeichnis/`."""

from django.urls import path

from vorort.desk.listings import views

urlpatterns = [
    path("verzeichnis/", views.listings, name="listings"),
    path("verzeichnis/neu/", views.record_listing, name="record_listing"),
    path("verzeichnis/<int:pk>/", views.listing, name="listing"),
    path("verzeichnis/<int:pk>/veroeffentlichen/", views.publish_listing, name="publish_listing"),
    path("verzeichnis/<int:pk>/ablehnen/", views.decline_listing, name="decline_listing"),
    path("verzeichnis/<int:pk>/aendern/", views.change_listing, name="change_listing"),
    path("verzeichnis/<int:pk>/verschieben/", views.move_listing, name="move_listing"),
    path("verzeichnis/<int:pk>/bestaetigen/", views.renew_listing, name="renew_listing"),
    path("verzeichnis/<int:pk>/herausnehmen/", views.withdraw_listing, name="withdraw_listing"),
]

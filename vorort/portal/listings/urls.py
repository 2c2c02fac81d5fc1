from django.urls import path

from vorort.portal.listings import files, own, suggesting, views

urlpatterns = [
    path("", views.listings, name="listings"),
    path("neu/", suggesting.suggest_listing, name="suggest_listing"),
    path("neu/postfach/", suggesting.listing_waits, name="listing_waits"),
    path("mein/<str:token>/", own.own_listing, name="own_listing"),
    path("mein/<str:token>/aendern/", own.change_own_listing, name="change_own_listing"),
    path("verzeichnis.<slug:form>", files.listings_file, name="listings_file"),
    path("<int:pk>-<slug:slug>/", views.listing, name="listing"),
]

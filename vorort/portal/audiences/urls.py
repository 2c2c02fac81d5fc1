from django.urls import path

from vorort.portal.audiences import views

urlpatterns = [path("<slug:slug>/", views.audience, name="audience")]

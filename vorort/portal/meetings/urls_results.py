from django.urls import path

from vorort.portal.meetings.results import results

urlpatterns = [path("sitzungen/<int:pk>/ergebnisse.<slug:form>", results, name="meeting_results")]

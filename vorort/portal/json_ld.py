"""What search engines are told, in the words of schema.org."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.timezone import localtime

from vorort.districts.models import City, Place
from vorort.meetings.choices import MeetingState
from vorort.meetings.models import Meeting
from vorort.people.choices import Sector
from vorort.portal.committees.shapes import CommitteePage
from vorort.portal.lasting import DistrictPage
from vorort.projects.models import Event, Listing

Data = dict[str, Any]


def city_data(request: HttpRequest, city: City | None) -> Data | None:
    """The city and the body behind this site."""
    if city is None:
        return None
    here = request.build_absolute_uri("/")
    organisation: Data = {
        "@type": "GovernmentOrganization",
        "@id": f"{here}#organisation",
        "name": city.site_name,
        "url": here,
    }
    if city.street:
        organisation["address"] = _address(city.street, city.postcode, city.town)
    if city.phone:
        organisation["telephone"] = city.phone
    whole: Data = {"@type": "City", "@id": f"{here}#city", "name": city.name}
    if city.municipality_key:
        whole["identifier"] = city.municipality_key
    return {
        "@context": "https://schema.org",
        "@graph": [whole, organisation | {"areaServed": {"@id": f"{here}#city"}}],
    }


def district_data(request: HttpRequest, city: City | None, district: DistrictPage) -> Data:
    """A district as part of its city."""
    data: Data = {
        "@context": "https://schema.org",
        "@type": "AdministrativeArea",
        "name": district.name,
        "description": district.teaser,
        "url": request.build_absolute_uri(request.path),
    }
    if district.image:
        data["image"] = request.build_absolute_uri(district.image.url)
    if city:
        data["containedInPlace"] = {"@type": "City", "name": city.name}
    return data


def place_data(request: HttpRequest, city: City | None, place: Place) -> Data:
    """A place with its address and point, as far as known."""
    data: Data = {
        "@context": "https://schema.org",
        "@type": "Place",
        "name": place.name,
        "description": place.text,
        "url": request.build_absolute_uri(request.path),
    }
    if place.street:
        data["address"] = _address(place.street, place.postcode, place.town)
    if place.lon is not None and place.lat is not None:
        data["geo"] = {"@type": "GeoCoordinates", "longitude": place.lon, "latitude": place.lat}
    if place.district:
        area = request.build_absolute_uri(reverse("portal:district", args=[place.district.slug]))
        data["containedInPlace"] = {"@type": "AdministrativeArea", "name": place.district.name, "url": area}
    elif city:
        data["containedInPlace"] = {"@type": "City", "name": city.name}
    return data


def committee_data(request: HttpRequest, committee: CommitteePage) -> Data:
    """A committee with those of its members who agreed to be named."""
    data: Data = {
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": committee.name,
        "description": committee.purpose,
        "url": request.build_absolute_uri(request.path),
    }
    named = [seat.holder for seat in committee.seats if seat.holder and seat.holder.name]
    if named:
        data["member"] = [
            {
                "@type": "OrganizationRole",
                "roleName": who.office,
                "member": {"@type": "Person", "name": who.name},
            }
            for who in named
        ]
    if committee.district:
        data["areaServed"] = {"@type": "AdministrativeArea", "name": committee.district}
    return data


def meeting_data(request: HttpRequest, meeting: Meeting) -> Data:
    """A public meeting as an event. How one joins online is told on request, so no address of that stands here."""
    ways = {"in_person": "Offline", "hybrid": "Mixed", "online": "Online"}
    is_cancelled = meeting.state == MeetingState.CANCELLED
    data: Data = {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": meeting.title,
        "url": request.build_absolute_uri(request.path),
        "startDate": localtime(meeting.begins).isoformat(),
        "endDate": localtime(meeting.ends).isoformat(),
        "eventStatus": f"https://schema.org/Event{'Cancelled' if is_cancelled else 'Scheduled'}",
        "eventAttendanceMode": f"https://schema.org/{ways[meeting.mode]}EventAttendanceMode",
        "isAccessibleForFree": True,
        "organizer": {"@type": "Organization", "name": meeting.committee.name},
    }
    if meeting.place:
        data["location"] = {"@type": "Place", "name": meeting.place}
    return data


def event_data(request: HttpRequest, event: Event) -> Data:
    """A date that a club has entered."""
    place: Data = {"@type": "Place", "name": event.where}
    if event.street:
        place["address"] = event.street
    data: Data = {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": event.title,
        "url": request.build_absolute_uri(request.path),
        "startDate": localtime(event.begins).isoformat(),
        "eventStatus": f"https://schema.org/Event{'Cancelled' if event.is_cancelled else 'Scheduled'}",
        "location": place,
        "organizer": {"@type": "Organization", "name": event.organiser},
    }
    return data | ({"endDate": localtime(event.ends).isoformat()} if event.ends else {})


def listing_data(request: HttpRequest, listing: Listing) -> Data:
    """An entry of the directory, with what everybody may read."""
    contact = listing.shown_contact
    data: Data = {
        "@context": "https://schema.org",
        "@type": "LocalBusiness" if listing.sector == Sector.BUSINESS else "Organization",
        "name": listing.title,
        "description": listing.summary,
        "url": listing.link or request.build_absolute_uri(request.path),
        "areaServed": {"@type": "AdministrativeArea", "name": listing.district.name},
    }
    if listing.lon is not None:
        data["geo"] = {"@type": "GeoCoordinates", "latitude": listing.lat, "longitude": listing.lon}
    told = {"address": listing.street, "email": contact["email"], "telephone": contact["phone"]}
    return data | {name: value for name, value in told.items() if value}


def _address(street: str, postcode: str, town: str) -> Data:
    return {
        "@type": "PostalAddress",
        "streetAddress": street,
        "postalCode": postcode,
        "addressLocality": town,
    }

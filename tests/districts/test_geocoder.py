"""Street addresses through a geocoder of the operator's choice, spoken to for real over HTTP."""

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from django.test import Client

from vorort.districts.geocoder import Unavailable, addresses_like

pytestmark = pytest.mark.django_db


def feature(lon, lat, **properties):
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [lon, lat]},
        "properties": properties,
    }


@pytest.fixture
def geocoder(settings) -> Iterator[Callable[..., list[str]]]:
    """A geocoder that answers what it is told; returns the addresses it was asked."""
    asked: list[str] = []
    answers: list[bytes] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(answers[-1])

        def log_message(self, *args):
            """Be quiet."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()

    def tell(kind, content):
        settings.GEOCODER_KIND, settings.GEOCODER_URL = kind, f"http://127.0.0.1:{server.server_port}/"
        answers.append(content if isinstance(content, bytes) else json.dumps(content).encode())
        return asked

    yield tell
    server.shutdown()
    server.server_close()


def test_photon_is_asked_for_the_window_of_the_city(geocoder, hoerde):
    found = feature(7.505, 51.485, street="Seestraße", housenumber="3", postcode="44263", city="Dortmund")
    asked = geocoder("photon", {"features": [found]})
    [address] = addresses_like("Seestraße 3")
    assert (address.label, address.lon, address.lat) == ("Seestraße 3, 44263 Dortmund", 7.505, 51.485)
    assert asked[0].startswith("/api?q=Seestra%C3%9Fe+3&limit=5&bbox=7.5%2C51.48%2C7.51%2C51.49")


def test_nominatim_speaks_its_own_way(geocoder, hoerde):
    asked = geocoder("nominatim", {"features": [feature(7.505, 51.485, display_name="Seestraße 3, Hörde")]})
    assert [address.label for address in addresses_like("Seestraße 3")] == ["Seestraße 3, Hörde"]
    assert "format=geojson" in asked[0]


@pytest.mark.parametrize(
    "answer", [b"", b"<html>", b"{}", b'{"features": [{}]}', b'{"features": [{"geometry": null}]}']
)
def test_nonsense_is_no_answer(geocoder, hoerde, answer):
    geocoder("photon", answer)
    with pytest.raises(Unavailable):
        addresses_like("Seestraße 3")


def test_an_address_leads_to_its_district_and_names_the_near_one(geocoder, city, hoerde, aplerbeck):
    geocoder("photon", {"features": [feature(7.5097, 51.485, name="Grenzweg 1")]})
    page = Client().get("/stadtbezirke/finden/?q=Grenzweg+1").content.decode()
    found = page[page.index("found-title") :]
    assert "Grenzweg 1" in found
    assert "/stadtbezirke/hoerde/" in found
    assert "nahe der Grenze zu" in found
    assert "/stadtbezirke/aplerbeck/" in found


def test_a_silent_geocoder_is_said_plainly_and_the_list_remains(settings, city, hoerde):
    settings.GEOCODER_KIND, settings.GEOCODER_URL = "photon", "http://127.0.0.1:9/"
    page = Client().get("/stadtbezirke/finden/?q=Seestraße+3").content.decode()
    assert "Adressen lassen sich gerade nicht nachschlagen" in page
    assert "/stadtbezirke/hoerde/" in page

"""Whatever is sent, the answer is clear and never a 500."""

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/gibt-es-nicht/", 404),
        ("/stadtbezirke/atlantis/", 404),
        ("/orte/999999-nirgends/", 404),
        ("/orte/99999999999999999999999999-x/", 404),
        ("/suche/?q=" + "a" * 10_000, 200),
        ("/suche/?q=%22%28%29*%3A%5E%20AND%20OR%20NEAR", 200),
        ("/suche/?q=%00", 400),
        ("/stadtbezirke/%00/", 400),
        ("/stadtbezirke/finden/?q=%25_%27--", 200),
        ("/orte/?art=gibt-es-nicht&stadtbezirk=%27&seite=abc", 200),
        ("/orte/?seite=999999999999999999999", 200),
        ("/media/../vorort.sqlite3", 404),
        ("/media/pictures/..%2f..%2fsecret-key", 404),
        ("/media/pictures/nothing.php", 404),
        ("/kontakt/gesendet/<script>/", 404),
        ("/bausteine/", 404),
    ],
)
def test_strange_addresses(path, status, city):
    assert Client(raise_request_exception=False).get(path).status_code == status


def test_a_forged_host_is_refused(city):
    response = Client().get("/", headers={"host": "evil.example"})
    assert response.status_code == 400
    assert "evil.example" not in response.content.decode()


def test_other_methods_are_refused(city):
    assert Client().post("/").status_code == 405
    assert Client().delete("/stadtbezirke/").status_code == 405

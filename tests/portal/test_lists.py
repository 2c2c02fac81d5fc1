"""Lists cost the same for one and for thirty rows."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories.districts import make_district, make_place
from vorort.districts.models import City, District


@pytest.mark.parametrize("number", [1, 30])
@pytest.mark.parametrize(
    "path", ["/", "/stadtbezirke/", "/orte/", "/kontakt/", "/sitemap.xml", "/suche/?q=Ort"]
)
def test_lists_cost_the_same_for_one_and_for_thirty(number: int, path: str, city: City) -> None:
    for i in range(number):
        make_place(f"Ort {i}", district=make_district(f"Bezirk {i}"))
    Client().get(path)
    with CaptureQueriesContext(connection) as queries:
        assert Client().get(path).status_code == 200
    # the home page keeps each of its parts; here, inside a transaction, nothing is kept
    assert len(queries) <= {"/sitemap.xml": 13, "/": 10}.get(path, 8)
    assert District.objects.count() == number

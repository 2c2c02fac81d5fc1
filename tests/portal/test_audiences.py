"""One entrance per audience: what is in it for me here."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories.committees import make_chaired
from tests.factories.districts import make_place
from tests.factories.events import make_event
from tests.factories.projects import make_project
from vorort.districts.actions import switch_capability
from vorort.districts.choices import Capability
from vorort.districts.models import Audience
from vorort.ground.clock import now

pytestmark = pytest.mark.django_db


def page(path: str, status: int = 200) -> str:
    answer = Client().get(f"/en/fuer/{path}")
    assert answer.status_code == status
    return answer.content.decode()


@pytest.fixture
def audiences(city, hoerde, aplerbeck, bea):
    make_chaired(hoerde, bea)
    rows = [
        Audience.objects.create(slug=slug, name_de=slug.title(), text_de=f"Text {slug}")
        for slug in ("anwohner", "wirtschaft", "gaeste")
    ]
    make_event(hoerde, title="Frühstück der Läden", audiences=[rows[1]])
    make_event(aplerbeck, title="Rundgang", audiences=[rows[2]])
    make_event(aplerbeck, title="Singen für alle")
    make_project(hoerde, title="Lichter für Läden", audiences=[rows[1]])
    return rows


def test_each_audience_finds_what_is_made_for_it_or_for_everybody(audiences):
    told = page("wirtschaft/")
    assert "Text wirtschaft" in told
    assert ("Frühstück der Läden" in told, "Rundgang" in told, "Singen für alle" in told) == (
        True,
        False,
        True,
    )
    assert "Lichter für Läden" in told
    assert "Sponsor or take part" in told
    assert "Sponsor or take part" not in page("gaeste/")


def test_by_district(audiences):
    told = page("wirtschaft/?stadtbezirk=aplerbeck")
    assert ("Frühstück der Läden" in told, "Singen für alle" in told) == (False, True)
    assert "an=aplerbeck" in told
    assert "Frühstück der Läden" in page("wirtschaft/?stadtbezirk=nirgends")


def test_guests_find_places(audiences, hoerde, aplerbeck):
    make_place("Das Museum", district=hoerde)
    assert "Das Museum" in page("gaeste/")
    assert "Das Museum" not in page("gaeste/?stadtbezirk=aplerbeck")
    assert "Das Museum" not in page("anwohner/")


def test_an_audience_that_nobody_knows_has_no_entrance(audiences):
    page("niemand/", 404)


def test_what_is_switched_off_is_not_offered(audiences, city, actor):
    switch_capability(city, Capability.IDEAS, on=False, by=actor("cem"))
    assert "Put in an idea" not in page("anwohner/")
    assert 'href="/en/fuer/anwohner/"' in Client().get("/en/").content.decode()
    for path in ("/fuer/anwohner/", "/en/fuer/anwohner/"):
        assert f"{path}</loc>" in Client().get("/sitemap.xml").content.decode()
    switch_capability(city, Capability.PROJECTS, on=False, by=actor("cem"))
    page("anwohner/", 404)
    assert "/fuer/" not in Client().get("/en/").content.decode()


def test_as_many_statements_for_thirty_as_for_one(audiences, hoerde):
    def statements():
        page("wirtschaft/?stadtbezirk=hoerde")
        with CaptureQueriesContext(connection) as found:
            page("wirtschaft/?stadtbezirk=hoerde")
        return len(found)

    few = statements()
    for number in range(29):
        make_event(hoerde, begins=now() + timedelta(days=number + 1))
        make_project(hoerde, audiences=[audiences[1]])
    # nothing is kept in the tests; elsewhere all of it is, but for the number of the generation
    assert statements() == few <= 11

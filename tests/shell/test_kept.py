"""What is kept between requests: built once, fresh at once, the same for all, and nothing anybody could change."""

import dataclasses
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.db import connection
from django.http import HttpRequest
from django.test import Client, RequestFactory
from django.utils.functional import Promise
from django.utils.translation import override

from tests.factories.districts import make_city, make_district, make_place
from tests.factories.people import logged_in, make_user
from vorort.districts.actions import change_city, change_district
from vorort.districts.models import City
from vorort.ground import memory
from vorort.ground.actor import command_actor
from vorort.ground.clock import held_at, now
from vorort.people.choices import DutyKind
from vorort.people.models import Duty
from vorort.shell import kept as module
from vorort.shell.generation import current_generation, raise_generation
from vorort.shell.kept import kept
from vorort.shell.menu import city_of

asked: list[str] = []


@kept
def answer(request: HttpRequest, key: str = "nothing") -> tuple[str, ...]:
    asked.append(key)
    return (key,)


@pytest.fixture(autouse=True)
def nothing_asked_yet():
    asked.clear()


@pytest.fixture
def committed(transactional_db):
    """A database whose changes are committed, with a generation number."""
    raise_generation()


def request():
    return RequestFactory().get("/")


def test_a_value_is_worked_out_once_for_all_requests(committed):
    assert [answer(request()) for _ in range(3)] == [("nothing",)] * 3
    assert asked == ["nothing"]


def test_each_key_and_each_language_has_its_own(committed):
    for key in ("a", "b", "a"):
        answer(request(), key)
    with override("en"):
        answer(request(), "a")
    assert asked == ["a", "b", "a"]


def test_a_raised_number_forgets_everything(committed):
    answer(request())
    raise_generation()
    answer(request())
    assert len(asked) == 2


def test_a_request_keeps_to_the_state_it_began_with(committed):
    before = request()
    answer(before, "a")
    raise_generation()
    answer(request(), "a")
    answer(before, "a")
    assert asked == ["a", "a"]


def test_after_a_minute_a_value_is_worked_out_anew(committed, monkeypatch):
    answer(request())
    monkeypatch.setattr(module, "LONGEST_SECONDS", 0)
    answer(request())
    assert len(asked) == 2


def test_inside_a_transaction_nothing_is_shared(db):
    """The number there may never be committed. So every test that runs in one sees its own database."""
    raise_generation()
    answer(request())
    answer(request())
    assert len(asked) == 2


def test_without_a_number_nothing_is_shared(transactional_db):
    assert current_generation() == 0
    answer(request())
    answer(request())
    assert len(asked) == 2


def test_the_number_never_comes_again(committed):
    numbers = [current_generation()]
    for _ in range(3):
        raise_generation()
        numbers.append(current_generation())
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM shell_generation")
    raise_generation()
    assert sorted({*numbers, current_generation()}) == [*numbers, current_generation()]


def test_a_full_stock_still_answers(committed, monkeypatch):
    monkeypatch.setattr(memory, "MOST_VALUES", 1)
    for key in ("a", "b", "b"):
        answer(request(), key)
    assert asked == ["a", "b", "b"]


def test_many_threads_get_the_same_answer(committed):
    def ask(number: int) -> tuple[str, ...]:
        try:
            return answer(request(), str(number % 5))
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as crowd:
        assert list(crowd.map(ask, range(200))) == [(str(number % 5),) for number in range(200)]


def test_whoever_changes_a_row_changes_their_own(committed):
    make_city()
    found = city_of(request())
    assert found
    found.site_name = "Verdorben"
    found.switched_off.append("places")
    again = city_of(request())
    assert again
    assert again.site_name != "Verdorben"
    assert again.switched_off == []


def test_a_power_is_remembered_between_pages_and_ends_at_its_moment(committed, django_assert_num_queries):
    """Rows are kept, not the answer: nobody is let in a moment longer than their duty lasts."""
    make_city()
    path, at = "/arbeitsplatz/import/", now()
    user, ends = make_user(), at + timedelta(hours=1)
    duty = Duty.objects.create(user=user, kind=DutyKind.OFFICE, begins=at, ends=ends)
    client = logged_in(user)
    raise_generation()
    for moment, status in ((ends - timedelta.resolution, 200), (ends, 404), (at, 200)):
        with held_at(moment):
            assert client.get(path).status_code == status
    with held_at(at), django_assert_num_queries(6):  # session, user, second factor, number; drafts, imports
        client.get(path)
    Duty.objects.filter(pk=duty.pk).update(ends=at + timedelta.resolution)
    raise_generation()
    with held_at(at + timedelta.resolution):
        assert client.get(path).status_code == 404


PAGES = [
    "/",
    "/stadtbezirke/",
    "/stadtbezirke/hoerde/",
    "/stadtbezirke/finden/?q=x",
    "/orte/",
    "/stadtbezirksmarketing/",
    "/verein/",
    "/aktuelles/",
    "/kontakt/",
    "/kontakt/schreiben/",
]


@pytest.fixture
def town(committed):
    city, hoerde = make_city(), make_district("Hörde")
    make_place(district=hoerde)
    raise_generation()
    return city, hoerde


@pytest.mark.parametrize("path", PAGES)
def test_a_change_shows_at_once_on_every_page(path, town):
    """The page cache is off in the tests, so this is about kept values alone."""
    city, _ = town
    Client().get(path)
    change_city(city, values={"site_name": "Frisch gestrichen"}, by=command_actor("test"))
    assert "Frisch gestrichen" in Client().get(path).content.decode()


def test_a_changed_district_shows_at_once(town):
    _, hoerde = town
    for path in ("/", "/stadtbezirke/hoerde/"):
        Client().get(path)
    change_district(hoerde, values={"teaser_de": "Neu am See"}, by=command_actor("test"))
    for path in ("/", "/stadtbezirke/hoerde/"):
        assert "Neu am See" in Client().get(path).content.decode()


def test_a_kept_page_asks_for_the_number_alone(town, django_assert_num_queries):
    Client().get("/stadtbezirke/hoerde/")
    with django_assert_num_queries(1):
        Client().get("/stadtbezirke/hoerde/")


def test_unknown_names_leave_nothing_behind(town):
    before = len(module._stock.values)
    for name in ("atlantis", "avalon"):
        assert Client().get(f"/stadtbezirke/{name}/").status_code == 404
    assert not [key for key in module._stock.values if "atlantis" in str(key)]
    assert len(module._stock.values) <= before + 2


def test_nothing_that_is_kept_can_be_changed(town):
    for path in PAGES:
        Client().get(path)
    values = [value for value in module._stock.values.values() if not isinstance(value, City)]
    assert len(values) > 8
    assert [value for value in values if not is_frozen(value)] == []


def is_frozen(value: object) -> bool:
    """Text, numbers, lazy text, and frozen shapes and tuples of these."""
    if dataclasses.is_dataclass(value):
        parts = [getattr(value, field.name) for field in dataclasses.fields(value)]
        return vars(type(value))["__dataclass_params__"].frozen and all(map(is_frozen, parts))
    if isinstance(value, tuple | frozenset):
        return all(map(is_frozen, value))
    return value is None or isinstance(value, str | int | float | Promise)

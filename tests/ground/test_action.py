"""The one door, tried with actions of the test's own on a real table."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils.functional import SimpleLazyObject

from tests.factories.districts import make_district
from vorort.districts.models import City, District
from vorort.ground import action as door
from vorort.ground import facts, permit
from vorort.ground.actor import ANONYMOUS, Actor, command_actor
from vorort.ground.clock import STAMPED, held_at, now
from vorort.outbox.models import Delivery
from vorort.shell.generation import current_generation

SHELL = command_actor("tests")
pytestmark = pytest.mark.django_db


@dataclass(frozen=True)
class BellRung(facts.Fact):
    """Somebody rang."""

    district_id: int


@pytest.fixture
def house(monkeypatch) -> SimpleNamespace:
    """A house with a door, a policy and a bell of its own; all is as before afterwards."""
    monkeypatch.setattr(door, "_actions", {})
    monkeypatch.setattr(permit, "_policies", {"tests.ring": permit.is_command_line})
    monkeypatch.setattr(facts, "_follow_ups", dict(facts._follow_ups))
    heard: list[datetime] = []

    @facts.follows_up(BellRung)
    def open_window(fact: BellRung, at: datetime) -> None:
        heard.append(at)

    return SimpleNamespace(heard=heard, follow_up=f"{__name__}.open_window")


def ring_action(then: Callable[[District, datetime], Any] = lambda district, at: at) -> Callable[..., Any]:
    @door.action("tests.ring")
    def ring(district: District, *, by: Actor, at: datetime = STAMPED) -> Any:
        """Ring."""
        facts.state(BellRung(district.pk))
        return then(district, at)

    return ring


def test_nobody_passes_without_a_policy(house, hoerde, monkeypatch):
    monkeypatch.setattr(permit, "_policies", {})
    with pytest.raises(permit.Refused):
        ring_action()(hoerde, by=SHELL)


def test_whom_the_policy_does_not_name_is_refused_and_nothing_is_kept(house, hoerde):
    before = current_generation()
    with pytest.raises(permit.Refused, match=r"^tests\.ring$"):
        ring_action()(hoerde, by=ANONYMOUS)
    assert not Delivery.objects.exists()
    assert current_generation() == before


def test_only_an_actor_acts(house, hoerde, anna):
    with pytest.raises(TypeError, match="must be an Actor"):
        ring_action()(hoerde, by=anna)


def test_the_policy_judges_the_row_as_it_is_now(house, hoerde, monkeypatch):
    named_so = permit.Predicate("named_so", lambda by, district, at: district.name == "Hörde")
    monkeypatch.setattr(permit, "_policies", {"tests.ring": named_so})
    stale = District.objects.get(pk=hoerde.pk)
    District.objects.filter(pk=hoerde.pk).update(name="Mengede")
    with pytest.raises(permit.Refused):
        ring_action()(stale, by=SHELL)


def test_the_act_gets_the_fresh_row(house, hoerde):
    stale = District.objects.get(pk=hoerde.pk)
    District.objects.filter(pk=hoerde.pk).update(name="Mengede")
    assert ring_action(lambda district, at: district.name)(stale, by=SHELL) == "Mengede"


def test_a_lazy_subject_such_as_the_user_of_a_request_is_a_subject(house, hoerde):
    lazy = SimpleLazyObject(lambda: hoerde)
    assert ring_action(lambda district, at: type(district))(lazy, by=SHELL) is District


def test_a_subject_that_has_gone_is_an_error(house, hoerde):
    gone = District.objects.get(pk=hoerde.pk)
    hoerde.delete()
    with pytest.raises(District.DoesNotExist):
        ring_action()(gone, by=SHELL)


def test_the_row_is_locked_where_the_engine_can(house, hoerde):
    with CaptureQueriesContext(
        connection,
    ) as queries:
        ring_action()(hoerde, by=SHELL)
    first_read = next(query["sql"] for query in queries if "districts_district" in query["sql"])
    assert first_read.endswith('FOR UPDATE OF "districts_district"') == (connection.vendor == "postgresql")


def test_a_declared_parent_is_locked_before_the_subject(house, hoerde, city):
    @door.action("tests.ring", locks=lambda district: city)
    def ring(district: District, *, by: Actor, at: datetime = STAMPED) -> None:
        """Ring at the city's gate."""

    with CaptureQueriesContext(connection) as queries:
        ring(hoerde, by=SHELL)
    read = [query["sql"] for query in queries if "SELECT" in query["sql"] and "districts_" in query["sql"]]
    assert ['FROM "districts_city"' in read[0], 'FROM "districts_district"' in read[1]] == [True, True]


def test_the_door_stamps_the_moment_whatever_the_caller_says(house, hoerde):
    noon = datetime(2026, 6, 1, 12, tzinfo=now().tzinfo)
    with held_at(noon):
        assert ring_action()(hoerde, by=SHELL, at=STAMPED) == noon


def test_nested_actions_share_one_moment(house, hoerde, aplerbeck):
    moments: list[datetime] = []
    ring = ring_action(lambda district, at: moments.append(at))

    @door.action("tests.ring_twice")
    def ring_twice(district: District, *, by: Actor, at: datetime = STAMPED) -> None:
        """Ring at two doors."""
        ring(hoerde, by=by)
        ring(aplerbeck, by=by)
        moments.append(at)

    permit.permit("tests.ring_twice", permit.anyone)
    ring_twice(hoerde, by=SHELL)
    assert len(moments) == 3
    assert len(set(moments)) == 1


def test_follow_ups_are_kept_with_the_act(house, hoerde):
    at = ring_action()(hoerde, by=SHELL)
    kept = Delivery.objects.get()
    assert (kept.reaction, kept.payload, kept.stated_at) == (house.follow_up, {"district_id": hoerde.pk}, at)
    assert house.heard == []


def test_follow_ups_vanish_when_the_act_fails(house, hoerde):
    def fall(district: District, at: datetime) -> None:
        District.objects.filter(pk=district.pk).update(name="Gefallen")
        raise ArithmeticError

    with pytest.raises(ArithmeticError):
        ring_action(fall)(hoerde, by=SHELL)
    hoerde.refresh_from_db()
    assert (hoerde.name, Delivery.objects.count()) == ("Hörde", 0)


def test_follow_ups_vanish_when_an_outer_transaction_is_rolled_back(house, hoerde):
    with transaction.atomic():
        ring_action()(hoerde, by=SHELL)
        transaction.set_rollback(True)
    assert not Delivery.objects.exists()


def test_every_act_raises_the_generation(house, hoerde):
    before = current_generation()
    ring_action()(hoerde, by=SHELL)
    assert current_generation() > before


def test_two_actions_cannot_have_one_name(house):
    ring_action()
    with pytest.raises(ValueError, match="exists twice"):
        ring_action()


def test_an_action_keeps_its_own_name_and_words(house):
    assert (ring_action().__name__, ring_action.__name__) == ("ring", "ring_action")
    assert list(door.known_actions()) == ["tests.ring"]


def test_a_new_subject_is_no_subject(house):
    with pytest.raises(City.DoesNotExist):
        ring_action()(City(name="Bochum"), by=SHELL)
    assert make_district("Eving").pk

"""The cast and the stage. Every test speaks of the same people."""

import gc
from collections.abc import Callable

import hypothesis
import pytest
from pytest_django import DjangoDbBlocker, Settings
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

from tests.factories.districts import make_city, make_district, square
from tests.factories.people import make_user
from vorort.districts.models import City, District
from vorort.ground.actor import ANONYMOUS, Actor, command_actor, schedule_actor, user_actor
from vorort.journal.models import Entry
from vorort.people.actions import grant_duty
from vorort.people.choices import DutyKind
from vorort.people.models import User
from vorort.portal.editors import editors_group
from vorort.shell.generation import current_generation

# the same examples every time: a red suite means a change, never bad luck or a slow machine
hypothesis.settings.register_profile("house", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--write-addresses", action="store_true", help="write docs/reference/addresses.md anew (make docs)"
    )


def pytest_itemcollected(item: pytest.Item) -> None:
    """Rules ask no database, so they say the same whatever it is."""
    if item.path.name.startswith("test_rules") and not item.get_closest_marker("django_db"):
        item.add_marker(pytest.mark.embedded)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What may take minutes comes first, so that the processes end together; what empties the database stays last."""
    items.sort(key=lambda item: not item.get_closest_marker("timeout") or _empties_the_database(item))


def _empties_the_database(item: pytest.Item) -> bool:
    marker = item.get_closest_marker("django_db")
    return bool(marker and marker.kwargs.get("transaction"))


class Together(LoadScopeScheduling):
    """What shares a server or a demo, which take long to start, stays in one process; everything else goes by itself."""

    def _split_scope(self, nodeid: str) -> str:
        # without what a test is given, where further slashes may stand
        folder = nodeid.partition("::")[0].rpartition("/")[0]
        return folder if folder in ("tests/server", "tests/demo") else nodeid


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Together | None:
    return Together(config, log) if config.getoption("dist") == "load" else None


def pytest_collection_finish() -> None:
    """What is loaded by now stays. Not to look through it for garbage again and again saves a seventh of the time."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


OPERATOR_AT_THE_SHELL = command_actor("tests")


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> None:
    """The editors have their rights before the first test; to give them anew in each would take a sixth of the time."""
    with django_db_blocker.unblock():
        editors_group()


@pytest.fixture(autouse=True)
def mail_goes_into_the_outbox(settings: Settings) -> None:
    """Django's test runner puts its own backend in the way; the house is tested with its own."""
    settings.EMAIL_BACKEND = "vorort.outbox.mail.OutboxBackend"


@pytest.fixture
def city(db: None) -> City:
    return make_city()


@pytest.fixture
def hoerde(db: None) -> District:
    """A square of about 0.8 km²; its eastern border is Aplerbeck's western one."""
    return make_district("Hörde", boundary=square(7.50, 51.48))


@pytest.fixture
def aplerbeck(db: None) -> District:
    return make_district("Aplerbeck", boundary=square(7.51, 51.48))


@pytest.fixture
def anna(db: None) -> User:
    """A resident of Hörde without any duty."""
    return make_user("Anna")


@pytest.fixture
def bea(db: None) -> User:
    """Will chair the committee of Hörde; so far a user like everybody."""
    return make_user("Bea")


@pytest.fixture
def cem(db: None) -> User:
    """The office, for the whole city."""
    return _on_duty("Cem", DutyKind.OFFICE)


@pytest.fixture
def dora(aplerbeck: District) -> User:
    """The office of Aplerbeck, and of nowhere else."""
    return _on_duty("Dora", DutyKind.OFFICE, aplerbeck)


@pytest.fixture
def edi(db: None) -> User:
    """The editor."""
    return _on_duty("Edi", DutyKind.EDITOR)


@pytest.fixture
def olga(db: None) -> User:
    """The operator."""
    return _on_duty("Olga", DutyKind.OPERATOR)


@pytest.fixture
def mo(db: None) -> User:
    """The moderator."""
    return _on_duty("Mo", DutyKind.MODERATOR)


@pytest.fixture
def actor(request: pytest.FixtureRequest, db: None) -> Callable[[str], Actor]:
    """`actor("cem")`: somebody of the cast, `nobody`, the `clock` or the `shell`, ready to act."""

    def find(name: str) -> Actor:
        others = {"nobody": ANONYMOUS, "clock": schedule_actor("tests"), "shell": OPERATOR_AT_THE_SHELL}
        return others[name] if name in others else user_actor(request.getfixturevalue(name).pk)

    return find


@pytest.fixture
def told(db: None) -> Callable[[], list[tuple[str, dict[str, object]]]]:
    """Call it before an act and after it: what the journal has heard between, and that cached pages are old."""
    before: list[int] = []

    def since() -> list[tuple[str, dict[str, object]]]:
        if not before:
            before.extend([Entry.objects.count(), current_generation()])
            return []
        assert current_generation() > before[1]
        return list(Entry.objects.order_by("pk").values_list("fact", "payload")[before[0] :])

    return since


def _on_duty(name: str, kind: DutyKind, district: District | None = None) -> User:
    user = make_user(name)
    grant_duty(user, kind, district=district, by=OPERATOR_AT_THE_SHELL)
    return user

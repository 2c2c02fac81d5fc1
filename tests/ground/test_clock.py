from datetime import UTC, datetime, timedelta

from vorort.ground.clock import held_at, now


def test_the_clock_shows_utc():
    assert now().tzinfo is UTC


def test_a_held_clock_stands_still_and_runs_on_afterwards():
    moment = datetime(2026, 5, 4, 12, tzinfo=UTC)
    with held_at(moment):
        with held_at(moment + timedelta(hours=1)):
            assert now() == moment + timedelta(hours=1)
        assert now() == moment
    assert now() != moment

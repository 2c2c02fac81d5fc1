"""The register of resolutions, page by page."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.timezone import localdate

from tests.factories.meetings import BY, make_item, make_member_with_account, make_running
from vorort.ground.actor import ANONYMOUS
from vorort.ground.clock import now
from vorort.ground.keyset import part_of
from vorort.meetings.actions import close_meeting, pass_resolution
from vorort.meetings.choices import FollowUp, Outcome
from vorort.meetings.selectors.register import (
    ORDER,
    Wanted,
    assigned_to,
    postponed_items,
    resolutions,
)

TODAY = localdate()


def found(wanted=None, actor=ANONYMOUS):
    return [row.wording for row in resolutions(wanted or Wanted(), actor, now(), TODAY)]


@pytest.fixture
def register(committee, group):
    """Three public ones, one of them of a group and late, and one that is not public."""
    public, private = make_item(make_running(committee, is_public=True)), make_item(make_running(committee))
    other = make_item(make_running(group, is_public=True))
    pass_resolution(public, wording="Drei Bänke", by=BY)
    pass_resolution(public, wording="Ein Bericht", outcome=Outcome.NOTED, by=BY)
    pass_resolution(private, wording="Geheimes", by=BY)
    pass_resolution(
        other, wording="Ein Fest am See", responsible_note="Alle", due_on=TODAY - timedelta(days=1), by=BY
    )


def test_everybody_reads_what_is_public_the_latest_first(register):
    assert found() == ["Ein Fest am See", "Ein Bericht", "Drei Bänke"]


def test_members_and_the_office_read_the_rest(register, committee, actor):
    _uwe, by_uwe = make_member_with_account(committee, "Uwe")
    for who in (by_uwe, actor("cem"), actor("bea"), BY):
        assert "Geheimes" in found(actor=who)
    for who in ("anna", "dora"):
        assert "Geheimes" not in found(actor=actor(who))


@pytest.mark.parametrize(
    ("wanted", "rows"),
    [
        ({"year": TODAY.year}, 3),
        ({"year": 1999}, 0),
        ({"outcomes": ("noted",)}, 1),
        ({"follow_ups": (FollowUp.OPEN,)}, 1),
        ({"is_overdue": True}, 1),
        ({"words": "bänke"}, 1),
        ({"words": "fest see"}, 1),
        ({"words": "geheimes"}, 0),
        ({"words": f"hör-{TODAY.year}-002"}, 1),
        ({"words": "nirgends"}, 0),
    ],
)
def test_narrowed_down(register, wanted, rows):
    assert len(found(Wanted(**wanted))) == rows


def test_by_committee_and_district(register, committee, group, hoerde, aplerbeck):
    assert found(Wanted(committee=group.pk)) == ["Ein Fest am See"]
    assert len(found(Wanted(district=hoerde.pk))) == 3
    assert found(Wanted(district=aplerbeck.pk)) == []


def test_pages_follow_each_other(register):
    rows = resolutions(Wanted(), ANONYMOUS, now(), TODAY)
    first = part_of(rows, ORDER, 2)
    second = part_of(rows, ORDER, 2, after=first.after)
    back = part_of(rows, ORDER, 2, before=second.before)
    assert [row.wording for row in first.rows + second.rows] == found()
    assert back.rows == first.rows
    assert part_of(rows, ORDER, 2, after="99999999999999999-1").rows == first.rows


def test_the_list_costs_the_same_for_one_and_for_thirty(committee):
    item = make_item(make_running(committee, is_public=True))
    costs = []
    for number in (1, 29):
        for _ in range(number):
            pass_resolution(item, wording="Ja", responsible_note="Bauhof", by=BY)
        with CaptureQueriesContext(connection) as asked:
            for row in resolutions(Wanted(), ANONYMOUS, now(), TODAY):
                assert all([str(row), str(row.committee.district), row.item and row.item.meeting.place])
        costs.append(len(asked))
    assert costs == [1, 1]


def test_what_somebody_still_has_to_see_to(committee):
    uwe, _by_uwe = make_member_with_account(committee, "Uwe")
    assert uwe.person.user_id
    item = make_item(make_running(committee))
    row = pass_resolution(item, wording="Ja", responsible=uwe.person, by=BY)
    pass_resolution(item, wording="Ja", responsible_note="Bauhof", by=BY)
    assert list(assigned_to(uwe.person.user_id)) == [row]


def test_what_was_put_off_comes_again_even_if_settled(committee):
    meeting = make_running(committee)
    off, done, none = (make_item(meeting, title) for title in ("Aufgeschoben", "Erledigt", "Nichts"))
    pass_resolution(off, wording="Später", outcome=Outcome.POSTPONED, by=BY)
    pass_resolution(done, wording="Ja", by=BY)
    off.settled_at = now()
    off.save()
    close_meeting(meeting, by=BY)
    assert list(postponed_items(meeting)) == [off, none]

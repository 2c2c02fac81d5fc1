"""What stands in minutes, and what of it everybody may read."""

import json
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from vorort.meetings.choices import Right
from vorort.meetings.rules.minutes import (
    RIGHTS,
    Absent,
    Attended,
    Convening,
    Declared,
    Elected,
    ItemTold,
    Named,
    Resolved,
    Tasked,
    Told,
    Voted,
    content_of,
    digest_of,
    people_in,
    public_part,
)

BEGAN = datetime(2026, 6, 1, 17, tzinfo=ZoneInfo("Europe/Berlin"))
ENDED = BEGAN + timedelta(hours=2)
UWE = Named("Uwe Urban", 7, "member", "Gartenfreunde")
EVA = Named("Eva Eich", 8, "chair")


def minutes_in(hour):
    return BEGAN + timedelta(minutes=hour)


def told(**fields):
    known: dict[str, Any] = {
        "committee": "Lenkungsgremium Hörde", "with_committees": (), "title": "Sitzung", "place": "Bürgersaal",
        "mode": "in_person", "is_public": True, "is_light": False, "began": BEGAN, "ended": ENDED,
        "recorder": UWE, "co_signer": None, "opening": "Guten Abend.", "closing": "",
        "convening": Convening(BEGAN.date(), 7, 7, "share", 5, 4, 7, is_met=True),
        "attended": [], "absent": [], "items": [],
    }  # fmt: skip
    return Told(**(known | fields))


def vote(**fields):
    known: dict[str, Any] = {
        "kind": "motion", "decision": "ordinary", "method": "hands", "wording": "Drei Bänke", "committee": "LG",
        "yes": 4, "no": 1, "abstained": 1, "invalid": 0, "carried": True, "reasons": (["reached", {"yes": 4}],),
    }  # fmt: skip
    return Voted(**(known | fields))


def test_the_rights_are_those_of_the_house():
    assert tuple(Right.values) == RIGHTS


def test_header_and_convening():
    content = content_of(told())
    assert content["header"]["date"] == "2026-06-01"
    assert (content["header"]["begin"], content["header"]["end"]) == ("17:00", "19:00")
    assert content["convening"]["sent_on"] == "2026-06-01"
    assert content["header"]["recorder"]["name"] == "Uwe Urban"


def test_who_came_later_or_left_earlier_stands_there_with_the_time():
    attended = [
        Attended(UWE, "voting", minutes_in(7), minutes_in(30)),
        Attended(UWE, "voting", minutes_in(60), ENDED),
        Attended(EVA, "voting", minutes_in(-5), ENDED),
        Attended(Named("Frau Kern"), "administration", BEGAN, None),
        Attended(Named("Irrtum"), "guest", minutes_in(3), minutes_in(3)),
    ]
    rows = content_of(told(attended=attended))["attendance"]
    by_name = {row["name"]: row["times"] for row in rows["voting"]}
    assert by_name == {
        "Eva Eich": [{"from": "", "until": ""}],
        "Uwe Urban": [{"from": "17:07", "until": "17:30"}, {"from": "18:00", "until": ""}],
    }
    assert rows["guest"] == []
    assert [row["name"] for row in rows["administration"]] == ["Frau Kern"]


def test_item_by_item_and_what_is_not_public_apart():
    item = ItemTold(
        "3.1", "Bänke", "topic", is_public=True, depth=1, notes="Es gab Kuchen.", reference="0042-26",
        conflicts=(Declared(UWE, is_own_word=True, reason="Mein Verein"),),
        votes=(vote(), vote(kind="election", candidates=(Elected(EVA, 5, is_elected=True, accepted=True),))),
        resolutions=(Resolved("HÖR-2026-001", "Drei Bänke", "carried", has_vote=True, responsible=EVA,
                              due_on=BEGAN.date()),),
        tasks=(Tasked("Angebote holen", UWE),),
    )  # fmt: skip
    content = content_of(told(items=[item, ItemTold("4", "Personal", "topic", is_public=False)]))
    assert [row["number"] for row in content["agenda"]] == ["3.1", "4"]
    assert [row["number"] for row in content["items"]] == ["3.1"]
    assert [row["number"] for row in content["not_public"]] == ["4"]
    (row,) = content["items"]
    assert (row["votes"][0]["yes"], row["votes"][0]["reasons"]) == (4, [["reached", {"yes": 4}]])
    assert row["votes"][1]["candidates"][0]["accepted"] is True
    assert row["resolutions"][0]["due_on"] == "2026-06-01"
    assert row["tasks"][0]["responsible"]["person"] == 7
    assert json.loads(json.dumps(content)) == content


def secretive():
    items = [
        ItemTold("1", "Bänke", "topic", is_public=True, conflicts=(Declared(UWE, True, "Sein Verein"),),
                 resolutions=(Resolved("HÖR-2026-001", "Ja", "carried", False, responsible=UWE),)),
        ItemTold("2", "Personalsache", "topic", is_public=False, notes="Vertraulich"),
    ]  # fmt: skip
    attended = [
        Attended(EVA, "voting", BEGAN), Attended(UWE, "advisory", BEGAN), Attended(Named("Gästin Kern"), "guest", BEGAN),
    ]  # fmt: skip
    return content_of(
        told(items=items, attended=attended, absent=[Absent(UWE, "voting", True)], tasks=[Tasked("X", UWE)])
    )


def test_everybody_reads_the_public_part_with_names_only_as_consented():
    public = public_part(secretive(), {8})
    plain = json.dumps(public, ensure_ascii=False)
    for word in ("Urban", "Kern", "Vertraulich", "Personalsache", "Sein Verein", '"person"', '"reason"'):
        assert word not in plain
    assert public["attendance"]["voting"][0]["name"] == "Eva Eich"
    (adviser,) = public["attendance"]["advisory"]
    assert (adviser["name"], adviser["office"], adviser["represents"]) == ("", "member", "Gartenfreunde")
    assert public["others"] == 1
    assert [row["number"] for row in public["agenda"]] == ["1"]
    assert public["items"][0]["conflicts"] == [
        {"name": "", "office": "member", "represents": "Gartenfreunde", "own_word": True}
    ]


def test_of_a_meeting_that_was_not_public_nobody_reads_anything():
    assert public_part(content_of(told(is_public=False)), {7, 8}) == {}
    assert public_part({}, {7}) == {}


def test_everybody_named_is_known():
    assert people_in(secretive()) == {7, 8}
    assert people_in([]) == people_in({}) == set()


def test_the_same_words_have_the_same_fingerprint():
    content = secretive()
    turned = dict(reversed(list(content.items())))
    assert digest_of(content) == digest_of(turned) == digest_of(json.loads(json.dumps(content)))
    assert digest_of(content) != digest_of(content | {"closing": "Anders"})


@given(st.lists(st.tuples(st.integers(-60, 180), st.integers(0, 120)), max_size=8))
def test_times_are_told_only_where_they_say_something(spans):
    attended = [Attended(UWE, "voting", minutes_in(came), minutes_in(came + stays)) for came, stays in spans]
    rows = content_of(told(attended=attended))["attendance"]["voting"]
    times = rows[0]["times"] if rows else []
    real = sorted((came, came + stays) for came, stays in spans if stays)
    assert len(times) == len(real)
    # sorted by coming, as they are told
    came = sorted(came for came, stays in spans if stays)
    assert [bool(one["from"]) for one in times] == [one > 0 for one in came]

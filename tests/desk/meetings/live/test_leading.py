"""The live screen: from opening to closing, one item after the other."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils.timezone import localdate, localtime

from tests.desk.meetings.live.conftest import lead, words
from tests.factories.committees import BEGINNING, make_committee, make_mandate, make_seat, sit
from tests.factories.meetings import (
    arrive,
    make_conflict,
    make_item,
    make_meeting,
    make_members,
    make_paper,
    make_running,
    make_vote,
)
from tests.factories.meetings_holding import make_later, make_sent
from tests.factories.meetings_preparing import make_resolution
from tests.factories.people import logged_in, make_person
from vorort.districts.actions import switch_capability
from vorort.districts.choices import Capability
from vorort.ground.actor import command_actor
from vorort.ground.clock import now
from vorort.meetings.models import Meeting, Minutes, Presence, Resolution

pytestmark = pytest.mark.django_db


def test_a_whole_meeting(as_bea, committee, chair):
    meeting = make_meeting(committee, state="invited")
    first, second = make_item(meeting), make_item(meeting, "Ein Brunnen")
    others = make_members(committee, 3)
    assert "Sitzung eröffnen" in words(as_bea.get(lead(meeting)))
    as_bea.post(lead(meeting, "eroeffnen/"))
    page = words(as_bea.get(lead(meeting)))
    assert "Anwesenheit" in page
    ticked = [chair.person_id, others[0].person_id, others[1].person_id]
    as_bea.post(lead(meeting, "anwesenheit/"), {"people": ticked, "guests": "Frau Kern\nHerr Alt"})
    assert Presence.objects.filter(right="voting").count() == 3
    assert Presence.objects.filter(right="guest").count() == 2
    as_bea.post(lead(meeting, f"punkt/{first.pk}/"))
    page = words(as_bea.get(lead(meeting)))
    assert "3 von 4" in page
    as_bea.post(lead(meeting, f"punkt/{first.pk}/notizen/"), {"text": "Viel besprochen.", "version": 0})
    as_bea.post(
        lead(meeting, f"punkt/{first.pk}/beschluss/"), {"wording": "Drei Bänke.", "outcome": "carried"}
    )
    as_bea.post(lead(meeting, f"punkt/{first.pk}/aufgabe/"), {"text": "Bänke bestellen"})
    page = words(as_bea.get(lead(meeting)))
    for said in ("Viel besprochen.", "Drei Bänke.", Resolution.objects.get().number, "Bänke bestellen"):
        assert said in page
    as_bea.post(lead(meeting, f"punkt/{first.pk}/erledigt/"), {"weiter": "1"})
    meeting.refresh_from_db()
    assert meeting.current_item == second
    as_bea.post(lead(meeting, "punkt/"), {"title": "Noch etwas", "is_public": "on"})
    assert "Noch etwas" in words(as_bea.get(lead(meeting, "schliessen/")))
    as_bea.post(lead(meeting, "schliessen/"))
    assert Meeting.objects.get(pk=meeting.pk).state == "closed"
    as_bea.post(lead(meeting, "wieder-oeffnen/"))
    assert Meeting.objects.get(pk=meeting.pk).state == "running"


def test_before_opening_it_tells_that_nobody_is_invited_and_how_early_it_is(as_bea, committee):
    soon = make_meeting(committee, begins=now() + timedelta(minutes=10), ends=now() + timedelta(hours=2))
    page = words(as_bea.get(lead(soon)))
    assert "Es ist noch niemand eingeladen." in page
    assert "Das Eröffnen lässt sich nicht zurücknehmen." not in page
    later = make_meeting(committee, begins=now() + timedelta(days=9), ends=now() + timedelta(days=9, hours=2))
    assert "Das Eröffnen lässt sich nicht zurücknehmen." in words(as_bea.get(lead(later)))


def test_the_list_to_tick_says_who_has_no_vote(as_bea, meeting, committee):
    member, guest = make_members(committee, 2)
    guest.seat.is_voting = False
    guest.seat.save()
    page = words(as_bea.get(lead(meeting)))
    assert f"{guest.person.full_name} · {guest.seat} · beratend" in page
    assert f"{member.person.full_name} · {member.seat} · beratend" not in page


def test_the_paper_of_an_item_is_one_click_away(as_bea, meeting, item):
    item.paper = make_paper(meeting.committee)
    item.save()
    assert f'href="/arbeitsplatz/vorlagen/{item.paper.pk}/"' in as_bea.get(lead(meeting)).content.decode()


def test_two_write_at_once_and_nothing_is_lost(as_bea, item, meeting):
    path = lead(meeting, f"punkt/{item.pk}/notizen/")
    assert as_bea.post(path, {"text": "Von Cem", "version": 0}).status_code == 302
    page = as_bea.post(path, {"text": "Von Bea", "version": 0})
    both = words(page, 422)
    assert "Von Cem" in both
    assert "Von Bea" in both
    assert 'name="version" value="1"' in page.content.decode()
    assert as_bea.post(path, {"text": "Von Cem und Bea", "version": 1}).status_code == 302
    item.refresh_from_db()
    assert item.notes == "Von Cem und Bea"


def test_who_came_at_seven_past_and_left_again(as_bea, meeting, committee):
    late = make_members(committee, 1)[0]
    opened = localtime(meeting.opened_at) + timedelta(minutes=7)
    as_bea.post(
        lead(meeting, "anwesenheit/"), {"people": [late.person_id], "came_at": opened.strftime("%H:%M")}
    )
    row = Presence.objects.get(person=late.person)
    assert localtime(row.came_at).strftime("%H:%M") == opened.strftime("%H:%M")
    gone = (opened + timedelta(minutes=5)).strftime("%H:%M")
    as_bea.post(lead(meeting, f"anwesenheit/{row.pk}/"), {"left_at": gone})
    row.refresh_from_db()
    assert localtime(row.left_at).strftime("%H:%M") == gone
    assert "war da bis" in words(as_bea.get(lead(meeting)))


def test_whoever_was_ticked_twice_is_told_and_what_was_typed_stays(as_bea, meeting, chair):
    arrive(meeting, chair)
    page = as_bea.post(lead(meeting, "anwesenheit/"), {"people": [chair.person_id], "guests": "Frau Kern"})
    assert "ist schon da" in words(page, 422)
    assert "Frau Kern" in page.content.decode()
    assert not Presence.objects.filter(name="Frau Kern").exists()


def test_a_stand_in_acts_for_somebody_absent(as_bea, meeting, committee):
    absent = make_members(committee, 1)[0]
    stand_in = make_mandate(
        make_seat(committee, "stand_in", stands_in_for=absent.seat), make_person("Ersatz")
    )
    as_bea.post(lead(meeting, "anwesenheit/"), {"acting": [stand_in.person_id]})
    assert Presence.objects.get().right == "voting"


def test_a_conflict_of_interest_is_noted_and_taken_back(as_bea, meeting, item, there):
    who = there(2)[1].person
    as_bea.post(lead(meeting, f"punkt/{item.pk}/befangen/"), {"person": who.pk, "reason": "Eigenes Haus"})
    assert "Eigenes Haus" in words(as_bea.get(lead(meeting)))
    conflict = item.conflicts.get()
    as_bea.post(lead(meeting, f"befangen/{conflict.pk}/"))
    assert not item.conflicts.exists()


def test_one_button_takes_the_board_out_of_the_vote_on_its_discharge(as_bea, dora, meeting, there):
    members = there(3)
    board = make_committee("Vorstand", kind="board")
    for member in members[1:]:
        sit(member.person, board, begins=BEGINNING)
    item = make_item(meeting, "Entlastung", kind="discharge")
    as_bea.post(lead(meeting, f"punkt/{item.pk}/"))
    assert "Der Vorstand stimmt nicht mit ab: so eintragen (3)" in words(as_bea.get(lead(meeting)))
    assert logged_in(dora).post(lead(meeting, f"punkt/{item.pk}/vorstand/")).status_code == 404
    as_bea.post(lead(meeting, f"punkt/{item.pk}/vorstand/"))
    told = {(row.person, row.reason) for row in item.conflicts.all()}
    assert told == {(member.person, "Entlastung des Vorstands") for member in members[1:]}
    shown = words(as_bea.get(lead(meeting)))
    assert "stimmt nicht mit ab" not in shown
    assert "§ 34 BGB" not in shown


def test_the_weight_of_votes_is_told_before_they_are_counted(as_bea, meeting, item, there):
    heavy = there(3)[1].seat
    heavy.weight = 3
    heavy.save()
    as_bea.post(lead(meeting, f"punkt/{item.pk}/"))
    vote = make_vote(item)
    page = f"/arbeitsplatz/abstimmungen/{vote.pk}/eroeffnen/"
    assert "abgegeben werden können: 6. Sie verteilen sich auf so viele Stimmberechtigte: 4" in words(
        as_bea.get(page)
    )
    as_bea.post(page)
    assert "Stimmen im Saal: 6" in words(as_bea.get(lead(meeting)))


def test_the_item_about_the_last_minutes_leads_to_their_approval(as_bea, committee):
    before = make_sent(committee)
    meeting = make_later(committee, before)
    item = make_item(meeting, "Letzte Niederschrift", kind="last_minutes")
    as_bea.post(lead(meeting, f"punkt/{item.pk}/"))
    page = f"/arbeitsplatz/sitzungen/{before.meeting_id}/niederschrift/genehmigen/?sitzung={meeting.pk}"
    assert page in as_bea.get(lead(meeting)).content.decode()
    assert f'<option value="{meeting.pk}" selected>' in as_bea.get(page).content.decode()
    as_bea.post(page, {"approved_in": meeting.pk})
    assert "genehmigen/" not in as_bea.get(lead(meeting)).content.decode()
    assert Minutes.objects.get(pk=before.pk).approved_in == meeting


def test_topics_that_were_not_reached_are_offered_for_the_next_meeting(as_bea, meeting, item, committee):
    make_item(meeting, "Nicht mehr nötig")
    page = as_bea.get(lead(meeting, "schliessen/")).content.decode()
    assert page.count('name="carry"') == 2
    as_bea.post(lead(meeting, "schliessen/"), {"carry": [item.pk]})
    assert [row.title for row in committee.waiting.all()] == [item.title]
    following = make_meeting(committee)
    as_bea.post(f"/arbeitsplatz/sitzungen/{following.pk}/wartet/", {"was": committee.waiting.get().pk})
    assert committee.waiting.get().item.meeting == following


def test_the_item_about_resolutions_shows_which_are_overdue(as_bea, meeting, item, committee):
    late = make_resolution(committee, due_on=localdate() - timedelta(days=1))
    assert late.number not in words(as_bea.get(lead(meeting)))
    item.kind = "follow_up"
    item.save()
    assert late.number in words(as_bea.get(lead(meeting)))


@pytest.mark.parametrize(
    ("step", "told"),
    [
        ("anwesenheit/", {"guests": "Frau Kern"}),
        ("punkt/{item}/notizen/", {"text": "Zu spät", "version": 0}),
        ("punkt/{item}/beschluss/", {"wording": "Zu früh", "outcome": "carried"}),
        ("punkt/", {"title": "Zu spät"}),
        ("schliessen/", {}),
        ("wieder-oeffnen/", {}),
    ],
)
def test_in_the_wrong_state_nothing_happens(as_bea, committee, step, told):
    """A form that was open when somebody else has cancelled the meeting."""
    meeting = make_meeting(committee, state="cancelled")
    item = make_item(meeting)
    page = as_bea.post(lead(meeting, step.format(item=item.pk)), told)
    assert "inzwischen hat sich etwas geändert" in words(page, 422)
    meeting.refresh_from_db()
    assert (meeting.state, meeting.items.count(), Presence.objects.count()) == ("cancelled", 1, 0)


@pytest.mark.parametrize("step", ["eroeffnen/", "punkt/{item}/", "punkt/{item}/erledigt/"])
def test_nor_by_a_button(as_bea, committee, step):
    meeting = make_meeting(committee, state="cancelled")
    item = make_item(meeting)
    answer = as_bea.post(lead(meeting, step.format(item=item.pk)), follow=True)
    assert "inzwischen hat sich etwas geändert" in words(answer)
    meeting.refresh_from_db()
    assert (meeting.state, meeting.current_item_id) == ("cancelled", None)


@pytest.mark.parametrize("who", ["anna", "dora", "olga", "mo", "edi"])
def test_others_do_not_learn_of_it(who, request, meeting, item):
    client = logged_in(request.getfixturevalue(who))
    for step in (
        "",
        "anwesenheit/",
        f"punkt/{item.pk}/notizen/",
        f"punkt/{item.pk}/abstimmung/",
        "schliessen/",
    ):
        assert client.get(lead(meeting, step)).status_code == 404
    for step in ("eroeffnen/", f"punkt/{item.pk}/", f"punkt/{item.pk}/erledigt/"):
        assert client.post(lead(meeting, step)).status_code == 404


def test_the_item_of_another_meeting_is_not_found(as_bea, meeting, committee):
    other = make_item(make_running(committee, title="Andere"))
    assert as_bea.post(lead(meeting, f"punkt/{other.pk}/")).status_code == 404
    conflict = make_conflict(other, make_person("Fremd"))
    assert as_bea.post(lead(meeting, f"befangen/{conflict.pk}/")).status_code == 404


@pytest.mark.parametrize(
    "told", [{"people": "x"}, {"guests": "\0"}, {"guests": "n" * 200}, {"came_at": "x"}, {}]
)
def test_nonsense_is_refused(as_bea, meeting, told):
    assert as_bea.post(lead(meeting, "anwesenheit/"), told).status_code in (400, 422)


def test_while_it_is_switched_off_there_is_nothing(as_bea, meeting, city):
    switch_capability(city, Capability.MEETINGS, on=False, by=command_actor("tests"))
    assert as_bea.get(lead(meeting)).status_code == 404
    assert as_bea.get(f"/arbeitsplatz/sitzungen/{meeting.pk}/stand/").status_code == 404


def test_the_anonymous_are_asked_to_log_in(meeting):
    assert Client().get(lead(meeting)).status_code == 302


def test_the_screen_asks_no_more_with_thirty(as_bea, meeting, item, there, django_assert_max_num_queries):
    there(1)
    as_bea.get(lead(meeting))
    counts = []
    for number in (0, 29):
        for extra in range(number):
            make_item(meeting, f"Punkt {extra}")
        there_now = make_members(meeting.committee, number)
        for mandate in there_now:
            arrive(meeting, mandate)
        with django_assert_max_num_queries(45) as asked:
            words(as_bea.get(lead(meeting)))
        counts.append(len(asked))
    assert counts[0] == counts[1], counts

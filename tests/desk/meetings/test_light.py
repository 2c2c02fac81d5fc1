"""The light record: one page, five minutes."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils.timezone import localdate

from tests.desk.meetings.conftest import words
from tests.factories.meetings import make_item
from tests.factories.meetings_preparing import invited, plan
from vorort.ground.clock import held_at
from vorort.meetings.models import Meeting, MeetingTask, Resolution

pytestmark = pytest.mark.django_db
DESK = "/arbeitsplatz/"


@pytest.fixture
def page(steering):
    return f"{DESK}gremien/{steering.slug}/kurzprotokoll/"


@pytest.fixture
def told(bea, mia, steering):
    day = (localdate() - timedelta(days=1)).isoformat()
    return {
        "day": day, "hour": "18:00", "length": "90", "present": [bea.person.pk, mia.person.pk],
        "guests": "Frau Kern, Herr Alt",
        "zeilen": "3", "z0-title": "Sommerfest", "z0-notes": "Es wird gefeiert.", "z0-decision": "Wir feiern im Juni.",
        "z0-task": "Bühne mieten", "z0-responsible": mia.person.pk, "z0-due_on": "2030-05-01", "z1-title": "Kasse",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("hour", "day", "begin"),
    [(9, 17, "18:00"), (16, 18, "14:00"), (18, 18, "16:00"), (19, 18, "18:00"), (23, 18, "18:00")],
)
def test_it_begins_with_when_they_have_met_most_likely(hour, day, begin, as_bea, page):
    with held_at(datetime(2030, 6, 18, hour - 2, 10, tzinfo=UTC)):
        shown = as_bea.get(page).content.decode()
    assert f'value="2030-06-{day}"' in shown
    assert f'value="{begin}"' in shown


def test_whoever_writes_while_it_should_still_last_writes_at_its_end(as_bea, page, told):
    at = datetime(2030, 6, 18, 17, 40, tzinfo=UTC)
    with held_at(at):
        as_bea.post(
            page, told | {"day": "2030-06-18", "hour": "19:00", "length": "120", "z0-due_on": "2030-07-01"}
        )
    meeting = Meeting.objects.get()
    assert (meeting.ends, meeting.ends - meeting.begins) == (at, timedelta(minutes=40))


def test_from_nothing_to_send_to_members(as_bea, page, told, mia):
    assert as_bea.get(page).content.decode().count("data-line>") == 3
    answer = as_bea.post(page, told)
    meeting = Meeting.objects.get()
    assert answer.url == f"{DESK}sitzungen/{meeting.pk}/niederschrift/"
    assert (meeting.state, meeting.is_light) == ("closed", True)
    assert [row.shown for row in meeting.presences.all()][-2:] == ["Frau Kern", "Herr Alt"]
    assert list(meeting.items.values_list("title", flat=True)) == ["Sommerfest", "Kasse"]
    assert Resolution.objects.get().wording == "Wir feiern im Juni."
    assert MeetingTask.objects.get().responsible == mia.person
    assert "An die Mitglieder schicken" in words(as_bea.get(answer.url))
    assert "Niederschrift fertigstellen" in words(as_bea.get(f"{DESK}sitzungen/{meeting.pk}/"))


def test_another_line_loses_nothing(as_bea, page, told):
    answer = as_bea.post(page, told | {"weitere_zeile": "1", "hour": "halb sieben"})
    shown = answer.content.decode()
    assert answer.status_code == 200
    assert 'name="z3-title"' in shown
    for typed in ("halb sieben", "Sommerfest", "Es wird gefeiert.", "Frau Kern, Herr Alt", "checked"):
        assert typed in shown
    assert not Meeting.objects.exists()


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"present": []}, "Bitte sagen Sie, wer da war"),
        ({"present": ["999999"]}, "gültige Auswahl"),
        ({"day": "2099-01-01"}, "wenn sie"),
        ({"z1-due_on": "gestern"}, "Zeile 2 · Bis"),
        ({"z1-due_on": "2030-01-01"}, "Bitte sagen Sie, was zu tun ist"),
        ({"z0-responsible": "77"}, "gültige Auswahl"),
        ({"z0-title": "x" * 201}, "200"),
    ],
)
def test_mistakes_are_named_and_nothing_is_lost(values, sentence, as_bea, page, told):
    shown = words(as_bea.post(page, told | values), 422)
    assert sentence in shown or "beendet" in shown
    assert "Es wird gefeiert." in shown
    assert not Meeting.objects.exists()


@pytest.mark.parametrize("number", ["", "-1", "viele", "9" * 50])
def test_a_strange_number_of_lines_is_no_error(number, as_bea, page, told):
    assert as_bea.post(page, told | {"zeilen": number}).status_code in (302, 422)


def test_the_agenda_stands_there_already(as_bea, told, steering):
    meeting = invited(steering)
    meeting.items.all().delete()
    item, late = make_item(meeting, "Bänke am See"), make_item(meeting, "Bäume")
    page = f"{DESK}sitzungen/{meeting.pk}/kurzprotokoll/"
    assert "1 Bänke am See" in words(as_bea.get(page))
    lines = {name: value for name, value in told.items() if not name.startswith("z")}
    as_bea.post(page, lines | {"zeilen": "2", "z0-item": item.pk, "z0-notes": "Drei reichen."})
    item.refresh_from_db()
    late.refresh_from_db()
    assert (item.notes, late.settled_at) == ("Drei reichen.", None)
    meeting.refresh_from_db()
    assert meeting.state == "closed"
    assert as_bea.get(page).url == f"{DESK}sitzungen/{meeting.pk}/"


def test_an_item_of_another_meeting_is_not_written_on(as_bea, told, steering):
    foreign = make_item(plan(steering, days=40), "Fremd")
    meeting = plan(steering)
    values = told | {"z0-item": foreign.pk, "zeilen": "1"}
    assert as_bea.post(f"{DESK}sitzungen/{meeting.pk}/kurzprotokoll/", values).status_code == 302
    foreign.refresh_from_db()
    assert foreign.notes == ""


def test_others_write_no_record(as_mia, as_dora, page, told):
    for client in (as_mia, as_dora):
        assert client.get(page).status_code == client.post(page, told).status_code == 404


def test_the_office_chooses_the_committee(as_cem, as_bea, steering, group):
    assert group.name in words(as_cem.get(f"{DESK}sitzungen/kurzprotokoll/"))
    assert "Kurzprotokoll schreiben" in words(as_bea.get(f"{DESK}sitzungen/"))

"""From a plan to an agenda: planning, changing, cancelling, series."""

from datetime import date, time, timedelta

import pytest
from django.utils.timezone import localdate

from tests.desk.meetings.conftest import words
from tests.factories.committees import make_group
from tests.factories.meetings import BY, make_item
from tests.factories.meetings_preparing import agenda, ask, invited, plan, put, write
from tests.factories.threads import make_thread
from vorort.meetings.actions import answer_dates
from vorort.meetings.choices import DateReply
from vorort.meetings.models import DateAnswer, DatePoll, Meeting, MeetingSeries, TemplateItem

pytestmark = pytest.mark.django_db
DESK = "/arbeitsplatz/sitzungen/"


def planned(committee, **values):
    day = (localdate() + timedelta(days=30)).isoformat()
    return {
        "gremium": committee.slug,
        "day": day,
        "hour": "19:00",
        "length": "90",
        "place": "Bürgersaal",
    } | values


def test_committee_day_and_place_are_enough(as_bea, steering):
    assert "Sitzung planen" in words(as_bea.get(DESK))
    answer = as_bea.post(f"{DESK}planen/", planned(steering))
    meeting = Meeting.objects.get()
    assert answer.url == f"{DESK}{meeting.pk}/"
    assert (meeting.ends - meeting.begins, meeting.place) == (timedelta(minutes=90), "Bürgersaal")
    shown = words(as_bea.get(answer.url))
    assert "Tagesordnung" in shown
    assert "Letzter Tag für eine fristgerechte Einladung" in shown


def test_the_next_plan_begins_where_the_last_meeting_was(as_bea, steering):
    plan(steering, place="Alte Schmiede")
    assert 'value="Alte Schmiede"' in as_bea.get(f"{DESK}planen/?gremium={steering.slug}").content.decode()


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"day": "2020-01-01"}, "Dieser Zeitpunkt ist vorbei"),
        ({"day": "9999-12-31"}, "vor dem Jahr 2101"),
        ({"day": "0001-01-01"}, "nach dem Jahr 2000"),
        ({"day": "morgen"}, "gültiges Datum"),
        ({"length": "7"}, "Bitte"),
        ({"gremium": "x"}, "Bitte"),
        ({"mode": "online"}, "Regeln dieses Gremiums"),
        ({"mode": "hybrid"}, "online teilnimmt"),
        ({"online_url": "nichts"}, "gültige"),
    ],
)
def test_mistakes_are_named_and_nothing_is_lost(values, sentence, as_bea, steering):
    shown = words(as_bea.post(f"{DESK}planen/", planned(steering, title="Nur nicht verlieren") | values), 422)
    assert sentence in shown
    assert not Meeting.objects.exists()


def test_others_plan_nothing(as_mia, as_dora, as_bea, steering, aplerbeck):
    for path in ("planen/", "reihe/", "umfrage/", "kurzprotokoll/"):
        assert as_mia.get(f"{DESK}{path}").status_code == 404, path
    assert as_mia.post(f"{DESK}planen/", planned(steering)).status_code == 404
    make_group("AG Aplerbeck", aplerbeck)
    assert as_dora.post(f"{DESK}planen/", planned(steering)).status_code == 422
    meeting = plan(steering)
    for client in (as_mia, as_dora):
        for path in ("", "aendern/", "verwerfen/", "absagen/", "einladen/", "punkt/"):
            assert client.get(f"{DESK}{meeting.pk}/{path}").status_code == 404, path


def test_a_meeting_changes_is_cancelled_or_thrown_away(as_bea, steering):
    draft, called = plan(steering), invited(steering, 30)
    values = planned(steering, title="Herbst", mode="in_person", is_public="ja")
    assert as_bea.post(f"{DESK}{draft.pk}/aendern/", values).url == f"{DESK}{draft.pk}/"
    draft.refresh_from_db()
    assert (draft.title, draft.is_public) == ("Herbst", True)
    assert as_bea.post(f"{DESK}{draft.pk}/aendern/", values | {"title": ""}).status_code == 422
    assert as_bea.post(f"{DESK}{called.pk}/absagen/", {"why": " "}).status_code == 422
    assert "Niemand kann" in words(
        as_bea.post(f"{DESK}{called.pk}/absagen/", {"why": "Niemand kann"}, follow=True)
    )
    assert "Entwurf verwerfen" in words(as_bea.get(f"{DESK}{draft.pk}/verwerfen/"))
    assert "Der Entwurf ist gelöscht" in words(as_bea.post(f"{DESK}{draft.pk}/verwerfen/", follow=True))
    assert not Meeting.objects.filter(pk=draft.pk).exists()


def test_a_series_is_planned_and_ended(as_bea, as_mia, steering):
    values = planned(steering, rhythm="monthly")
    assert "zwölf Monate" in words(as_bea.post(f"{DESK}reihe/", values, follow=True))
    series = MeetingSeries.objects.get()
    assert 11 <= Meeting.objects.count() <= 13
    assert "jeden Monat" in words(as_bea.get(DESK, {"liste": "reihen"}))
    assert as_mia.post(f"{DESK}reihen/{series.pk}/beenden/").status_code == 404
    as_bea.post(f"{DESK}reihen/{series.pk}/beenden/")
    assert not Meeting.objects.exists()


@pytest.mark.parametrize(
    ("rhythm", "day", "sentence"),
    [
        ("monthly", "2030-06-04", "jeden Monat am ersten Dienstag · 18:00"),
        ("quarterly", "2030-06-30", "jedes Vierteljahr am letzten Sonntag · 18:00"),
        ("weekly", "2030-06-05", "jede Woche am Mittwoch · 18:00"),
    ],
)
def test_a_series_says_on_which_day_it_repeats(rhythm, day, sentence, as_bea, steering):
    told = {"first_day": date.fromisoformat(day), "at_time": time(18), "minutes": 90}
    MeetingSeries.objects.create(committee=steering, rhythm=rhythm, **told)
    assert sentence in words(as_bea.get(f"{DESK}?liste=reihen"))


def test_the_only_committee_is_chosen_already(as_bea, steering, hoerde):
    chosen = f'<option value="{steering.slug}" selected>'
    pages = [f"{DESK}{page}/" for page in ("planen", "reihe", "umfrage")]
    assert all(chosen in as_bea.get(page).content.decode() for page in pages)
    make_group(district=hoerde)
    assert not any(chosen in as_bea.get(page).content.decode() for page in pages)


def test_items_come_move_and_go(as_bea, steering):
    meeting = plan(steering)
    meeting.items.all().delete()
    first, second = make_item(meeting, "Bänke"), make_item(meeting, "Bäume")
    page = f"{DESK}punkte/{second.pk}/"
    assert as_bea.post(f"{page}bewegen/", {"wohin": "hoch"}).url == f"{DESK}{meeting.pk}/#top-{second.pk}"
    assert agenda(meeting) == [("1", "Bäume"), ("2", "Bänke")]
    as_bea.post(f"{DESK}punkte/{first.pk}/bewegen/", {"wohin": "hinein"})
    assert agenda(meeting) == [("1", "Bäume"), ("1.1", "Bänke")]
    as_bea.post(f"{DESK}punkte/{first.pk}/bewegen/", {"wohin": "heraus"})
    assert as_bea.post(f"{page}bewegen/", {"wohin": "weg"}).status_code == 404
    as_bea.post(f"{DESK}{meeting.pk}/punkt/", {"title": "Feste", "kind": "topic", "minutes": "20"})
    as_bea.post(page, {"title": "Linden", "kind": "topic", "is_public": "on"})
    as_bea.post(f"{DESK}punkte/{first.pk}/entfernen/")
    assert agenda(meeting) == [("1", "Linden"), ("2", "Feste")]
    assert as_bea.post(f"{DESK}{meeting.pk}/punkt/", {"title": "", "kind": "topic"}).status_code == 422


def test_what_was_sent_stays_and_what_waits_is_put_on(as_bea, steering):
    meeting = invited(steering)
    item = meeting.items.all()[0]
    assert 'name="title"' not in as_bea.get(f"{DESK}punkte/{item.pk}/").content.decode()
    waiting = steering.waiting.create(thread=make_thread("Ein Steg"), title="Ein Steg", at=meeting.begins)
    assert "Ein Steg" in words(as_bea.get(f"{DESK}{meeting.pk}/"))
    as_bea.post(f"{DESK}{meeting.pk}/wartet/", {"was": waiting.pk})
    assert agenda(meeting)[-1][1] == "Ein Steg"
    assert as_bea.post(f"{DESK}{meeting.pk}/wartet/", {"was": waiting.pk}).status_code == 404


def test_papers_and_clock_times_stand_on_the_agenda(as_bea, as_mia, steering):
    paper = write(steering)
    put(steering, make_thread("Bänke"), paper=paper)
    meeting = invited(steering)
    meeting.items.update(minutes=10)
    for client in (as_bea, as_mia):
        shown = words(client.get(f"{DESK}{meeting.pk}/"))
        assert f"Vorlage {paper.reference}" in shown
        assert "10 Minuten" in shown


def test_the_template_is_kept_in_the_order_wished(as_bea, as_mia, steering):
    page = f"/arbeitsplatz/gremien/{steering.slug}/tagesordnung/"
    assert "Verschiedenes" in as_bea.get(page).content.decode()
    rows = {"zeilen": "3", "z0-title": "Kasse", "z0-kind": "finances", "z1-title": "Berichte", "z1-kind": "reports",
            "z1-place": "1", "z1-minutes": "15", "z2-kind": "topic"}  # fmt: skip
    longer = as_bea.post(page, rows | {"weitere_zeile": "1"}).content.decode()
    assert 'name="z3-title"' in longer
    assert 'value="Kasse"' in longer
    assert as_bea.post(page, rows | {"z0-minutes": "-3"}).status_code == 422
    as_bea.post(page, rows)
    assert list(TemplateItem.objects.values_list("title", "kind", "minutes")) == [
        ("Berichte", "reports", 15), ("Kasse", "finances", None),
    ]  # fmt: skip
    assert as_mia.get(page).status_code == 404


def test_a_date_is_asked_for_answered_and_settled(as_bea, as_mia, as_dora, steering):
    day = localdate() + timedelta(days=20)
    values = {"gremium": steering.slug, "title": "Herbst", "length": "120"}
    dates = {"day_1": day.isoformat(), "hour_1": "18:00", "day_2": day.isoformat(), "hour_2": "19:00"}
    assert as_bea.post(f"{DESK}umfrage/", values | dates | {"hour_2": ""}).status_code == 422
    as_bea.post(f"{DESK}umfrage/", values | dates)
    poll = DatePoll.objects.get()
    page = f"{DESK}umfragen/{poll.pk}/"
    option = poll.options.order_by("-begins")[0]
    assert as_dora.get(page).status_code == 404
    assert "Welcher Termin passt Ihnen?" in words(as_mia.get(page))
    as_mia.post(f"{page}antworten/", {f"option_{option.pk}": "yes"})
    assert DateAnswer.objects.get().reply == "yes"
    assert as_mia.post(f"{page}antworten/", {f"option_{option.pk}": "vielleicht"}).status_code == 404
    assert as_mia.post(f"{page}festlegen/", {"termin": option.pk}).status_code == 404
    assert "passt am besten" in words(as_bea.get(page))
    assert as_bea.post(f"{page}festlegen/", {"termin": 10**30}).status_code == 404
    answer = as_bea.post(f"{page}festlegen/", {"termin": option.pk})
    assert answer.url == f"{DESK}{Meeting.objects.get().pk}/"


def test_none_of_equal_dates_suits_most(as_bea, mia, steering):
    poll = ask(steering)
    page = f"{DESK}umfragen/{poll.pk}/"
    assert "noch keine Antwort" in words(as_bea.get(page))
    assert "0 ja" not in words(as_bea.get(page))
    replies = {option.pk: DateReply.YES for option in poll.options.all()}
    answer_dates(poll, replies=replies, person=mia.person, by=BY)
    shown = words(as_bea.get(page))
    assert "1 ja" in shown
    assert "passt am besten" not in shown


def test_an_answer_is_entered_for_a_member(as_bea, mia, steering):
    poll = ask(steering)
    option = poll.options.all()[0]
    page = f"{DESK}umfragen/{poll.pk}/eintragen/"
    assert as_bea.post(page, {f"option_{option.pk}": "no"}).status_code == 422
    as_bea.post(page, {"person": mia.person.pk, f"option_{option.pk}": "no"})
    assert DateAnswer.objects.get().person == mia.person

"""What projects answer to: people who go, comments, names of districts, and New Year."""

from datetime import UTC, date, datetime, timedelta

from tests.factories.conversation import make_comment
from tests.factories.events import make_event, make_suggested_event, make_waiting_event
from tests.factories.people import make_person
from tests.factories.projects import BY, make_finished, make_measure, make_project, make_register
from tests.projects.test_suggest_entry import PLACE
from vorort.districts.actions import change_district
from vorort.ground.actor import user_actor
from vorort.ground.clock import held_at, now
from vorort.people.actions import delete_account, erase_person, merge_people
from vorort.people.facts import AddressLinked
from vorort.projects.actions import decline_event, keep_team_member, suggest_entry, write_report, write_update
from vorort.projects.models import Event
from vorort.projects.reactions import bring_entries_to_the_account, forget_events, go_on_over_new_year
from vorort.search.models import SearchEntry


def test_comments_are_counted(project):
    make_comment(project.thread)
    project.refresh_from_db()
    assert project.comment_count == 1


def test_two_records_of_one_person_are_one_on_the_team(project, hoerde, actor):
    one, two, other = make_person("Eins"), make_person("Zwei"), make_project(hoerde)
    measure = make_measure(project, responsible=one)
    for person, where in ((one, project), (two, project), (one, other)):
        keep_team_member(where, person=person, by=BY)
    merge_people(one, into=two, by=actor("cem"))
    measure.refresh_from_db()
    assert measure.responsible == two
    assert [row.person for row in [project.team.get(), other.team.get()]] == [two, two]


def test_whose_data_are_erased_is_on_no_team(project, actor):
    person = make_person("Eins")
    measure = make_measure(project, responsible=person)
    keep_team_member(project, person=person, by=BY)
    erase_person(person, by=actor("cem"))
    measure.refresh_from_db()
    assert (measure.responsible, project.team.count()) == (None, 0)


def test_what_somebody_wrote_stays_without_a_name(committee, hoerde, anna, bea, actor):
    project, register = make_finished(hoerde), make_register(hoerde)
    update = write_update(project, text="Schön war es.", by=actor("bea"))
    report = write_report(project, text="Schön war es.", by=actor("bea"))
    entry = suggest_entry(register, values=PLACE, form_key="a", by=user_actor(bea.pk))
    delete_account(bea, by=actor("bea"))
    for row in (update, report, entry):
        row.refresh_from_db()
    assert (update.author, report.author, entry.suggested_by) == (None, None, None)


def test_the_name_of_a_district_is_part_of_what_is_found(project, hoerde, actor):
    change_district(hoerde, values={"name": "Hoerdingen"}, by=actor("edi"))
    assert "hording" in SearchEntry.objects.get(kind="project", language="de").body_stems


def test_what_runs_without_an_end_is_a_project_of_the_new_year_too(committee, hoerde):
    with held_at(datetime(2025, 6, 1, tzinfo=UTC)):
        site = make_project(hoerde, becomes="running", kind="site", starts_on=date(2024, 3, 1))
        feast = make_project(hoerde, becomes="running", kind="event", starts_on=date(2025, 3, 1))
    go_on_over_new_year(datetime(2026, 1, 1, 3, tzinfo=UTC))
    assert [row.year for row in site.years.all()] == [2024, 2025, 2026]
    assert [row.year for row in feast.years.all()] == [2025]


def test_what_somebody_entered_is_the_accounts_and_stays_without_it(city, hoerde, anna):
    event = make_suggested_event(hoerde, email="anna@example.org")
    assert event.address
    event.address.user = anna
    event.address.save()
    bring_entries_to_the_account(AddressLinked(event.address.pk, anna.pk), now())
    event.thread.refresh_from_db()
    assert event.thread.author == anna
    delete_account(anna, by=user_actor(anna.pk))
    found = Event.objects.get(address=None)
    assert (found, found.thread.author) == (event, None)


def test_dates_are_forgotten_in_time(city, hoerde):
    waiting, suggested = make_waiting_event(hoerde), make_suggested_event(hoerde)
    declined = decline_event(make_suggested_event(hoerde), reason="Nein", by=BY)
    forget_events(now() + timedelta(days=29))
    assert Event.objects.count() == 3
    forget_events(now() + timedelta(days=31))
    assert set(Event.objects.all()) == {suggested, declined}
    forget_events(now() + timedelta(days=91))
    assert Event.objects.get() == suggested
    assert waiting.pk


def test_the_address_behind_a_date_is_forgotten_a_year_after_it(city, hoerde):
    event = make_suggested_event(hoerde)
    assert event.ends
    forget_events(event.ends + timedelta(days=364))
    event.refresh_from_db()
    assert event.address
    assert event.ends
    forget_events(event.ends + timedelta(days=366))
    event.refresh_from_db()
    assert event.address is None


def test_the_name_of_a_district_is_part_of_what_its_dates_are_found_by(city, hoerde, actor):
    make_event(hoerde)
    change_district(hoerde, values={"name": "Hoerdingen"}, by=actor("edi"))
    assert "hording" in SearchEntry.objects.get(kind="event", language="de").body_stems

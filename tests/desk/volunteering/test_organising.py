"""Asking for help and everything around a shift, as who leads it does it."""

import pytest
from django.test import Client

from tests.factories.committees import make_group
from tests.factories.people import logged_in, make_user
from tests.factories.volunteering import fresh, make_helper, make_shift, make_volunteer
from vorort.ground.actor import user_actor
from vorort.ground.clock import now
from vorort.volunteering.actions import enter_hours, sign_up
from vorort.volunteering.models import HelpCall, Match, Opportunity, VolunteerProfile
from vorort.volunteering.reactions import work_out_matches

HOME = "/en/arbeitsplatz/mitmachen/"


def text(client: Client, path: str = HOME) -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return answer.content.decode()


def opened(desk: Client, path: str, **values: str):
    key = text(desk, path).split('name="form_key" value="')[1].split('"')[0]
    filled = {"title": "Getränke ausgeben", "kind": "shifts", "form_key": key.replace("&quot;", '"')}
    return desk.post(path, filled | values)


def test_a_title_a_day_and_how_many_is_enough(desk, project):
    path = f"{HOME}projekt/{project.pk}/"
    row = {"day_1": "2090-06-03", "begins_1": "14:00", "ends_1": "18:00", "people_1": "3"}
    night = {"day_2": "2090-06-03", "begins_2": "22:00", "ends_2": "01:00"}
    assert opened(desk, path, **row, **night).status_code == 302
    made = Opportunity.objects.get()
    first, second = made.shifts.all()
    assert (first.minutes, first.wanted, second.minutes, second.wanted) == (240, 3, 180, 1)
    assert "Getränke ausgeben" in text(desk)


def test_a_task_for_a_group(desk, project, hoerde):
    group = make_group(district=hoerde)
    values = {"kind": "task", "minutes": "30", "people": "5", "due": "2090-06-03"}
    assert opened(desk, f"{HOME}gremium/{group.slug}/", **values).status_code == 302
    assert Opportunity.objects.get().shifts.get().most == 5


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"day_1": "2090-06-03"},
        {"kind": "task"},
        {"day_1": "2090-06-03", "begins_1": "25:00", "ends_1": "1"},
    ],
)
def test_what_is_missing_is_said(desk, project, values):
    assert opened(desk, f"{HOME}projekt/{project.pk}/", **values).status_code == 422
    assert not Opportunity.objects.exists()


def test_nothing_of_it_is_there_for_others(project):
    shift = make_shift(project)
    mine = make_helper(shift)
    stranger = logged_in(make_user("Udo"))
    for path in (
        "", f"{shift.opportunity_id}/", f"schichten/{shift.pk}/", f"schichten/{shift.pk}/liste/",
        f"projekt/{project.pk}/", f"{shift.opportunity_id}/aendern/", f"{shift.opportunity_id}/aufruf/",
    ):  # fmt: skip
        assert stranger.get(f"{HOME}{path}").status_code == 404, path
    for path in (
        f"einsaetze/{mine.pk}/da/",
        f"schichten/{shift.pk}/absagen/",
        f"projekt/{project.pk}/abgleich/",
    ):
        assert stranger.post(f"{HOME}{path}").status_code == 404, path
    assert Client().get(HOME).status_code == 302


def test_contacts_are_seen_of_those_who_have_said_yes_only(desk, project):
    shift = make_shift(project)
    make_helper(shift, "Eva Ulm")
    make_volunteer("Udo Ost")
    shown = text(desk, f"{HOME}schichten/{shift.pk}/")
    assert "eva-ulm" in shown.lower().replace(" ", "-") or "Eva Ulm" in shown
    assert "Udo O." in shown
    assert "Udo Ost" not in shown


def test_asking_signing_up_ticking_off_and_noting(desk, project):
    shift = make_shift(project, hours=0.5, most=4)
    page = f"{HOME}schichten/{shift.pk}/"
    assert desk.post(page, {"name": "Erna Ulm", "phone": "0231 1"}).status_code == 302
    assert desk.post(page, {"name": ""}).status_code == 422
    who = make_volunteer("Udo Ost")
    desk.post(f"{page}anfragen/", {"person": who.pk})
    asked = who.assignments.get()
    desk.post(f"{HOME}einsaetze/{asked.pk}/antwort/", {"antwort": "ja"})
    assert fresh(asked).state == "accepted"
    desk.post(f"{HOME}einsaetze/{asked.pk}/da/")
    assert fresh(asked).checked_in_at
    desk.post(f"{HOME}einsaetze/{asked.pk}/ausgang/", {"ausgang": "done"})
    assert (fresh(asked).state, asked.hours.get().minutes) == ("done", 120)
    erna = shift.assignments.get(volunteer__name="Erna Ulm")
    desk.post(f"{HOME}einsaetze/{erna.pk}/ausgang/", {"ausgang": "no_show"})
    assert fresh(erna).state == "no_show"
    assert desk.post(f"{HOME}einsaetze/{erna.pk}/ausgang/", {"ausgang": "offered"}).status_code == 404
    assert desk.post(f"{HOME}einsaetze/{erna.pk}/antwort/", {"antwort": "x"}).status_code == 404
    assert desk.post(f"{page}anfragen/", {"person": "0"}).status_code == 404


def test_the_list_for_the_door_holds_names_and_the_code(desk, project):
    shift = make_shift(project)
    make_helper(shift, "Eva Ulm")
    shown = text(desk, f"{HOME}schichten/{shift.pk}/liste/")
    assert "Eva Ulm" in shown
    assert shift.code in shown


def test_a_match_is_looked_at_before_anybody_is_asked(desk, project):
    shift = make_shift(project)
    who = make_volunteer("Udo Ost")
    answer = desk.post(f"{HOME}projekt/{project.pk}/abgleich/")
    page = answer.headers["Location"]
    assert "refresh" in text(desk, page)
    work_out_matches(now())
    shown = text(desk, page)
    assert "Udo O." in shown
    assert "no other choice is better" in shown
    assert not who.assignments.exists()
    desk.post(page, {"tun": "fragen"})
    assert who.assignments.get().shift == shift
    assert desk.post(page, {"tun": "fragen"}).status_code == 404


def test_without_open_shifts_there_is_no_match(desk, project):
    assert desk.post(f"{HOME}projekt/{project.pk}/abgleich/").status_code == 302
    assert not Match.objects.exists()


def test_a_call_says_its_reach_before_it_is_sent(desk, project):
    make_volunteer("Udo Ost")
    page = f"{HOME}{make_shift(project).opportunity_id}/aufruf/"
    assert "reaches 1 person" in text(desk, page)
    assert desk.post(page, {"text": "Bitte"}).status_code == 302
    assert HelpCall.objects.get().reached == 1
    assert desk.post(page, {"text": "Nochmal"}).status_code == 422


def test_shifts_are_added_changed_and_called_off(desk, project):
    opportunity = make_shift(project).opportunity
    row = {"day": "2090-06-03", "begins": "14:00", "ends": "16:00", "wanted": "3", "least": "2"}
    assert desk.post(f"{HOME}{opportunity.pk}/schicht/", row).status_code == 302
    added = opportunity.shifts.get(wanted=3)
    assert (added.least, added.most) == (2, 3)
    page = f"{HOME}schichten/{added.pk}/"
    assert 'value="14:00"' in text(desk, f"{page}aendern/")
    desk.post(f"{page}aendern/", row | {"wanted": "1"})
    assert desk.post(f"{page}aendern/", row | {"wanted": "1"}).status_code == 422
    desk.post(f"{page}absagen/")
    assert fresh(added).cancelled_at
    desk.post(f"{HOME}{opportunity.pk}/aendern/", {"title": "Neu", "text": "x", "from_age": "16"})
    assert fresh(opportunity.thread).title == "Neu"
    desk.post(f"{HOME}{opportunity.pk}/schliessen/")
    assert fresh(opportunity).closed_at


def test_hours_are_confirmed_and_corrected(desk, project):
    user = make_user("Eva")
    mine = sign_up(make_shift(project, hours=0.5), by=user_actor(user.pk), name="Eva Ulm")
    entry = enter_hours(mine, minutes=90, by=user_actor(user.pk))
    assert "1 line of hours" in text(desk)
    assert "1 h 30 min" in text(desk, f"{HOME}stunden/")
    desk.post(f"{HOME}stunden/{entry.pk}/")
    line = entry.lines.get()
    assert (
        desk.post(f"{HOME}stunden/{line.pk}/berichtigen/", {"minutes": "60", "note": ""}).status_code == 422
    )
    desk.post(f"{HOME}stunden/{line.pk}/berichtigen/", {"minutes": "60", "note": "kürzer"})
    assert line.lines.get().minutes == -30


def test_somebody_without_e_mail_is_entered(desk, hoerde):
    values = {"name": "Erna Ulm", "phone": "0231 1", "on_behalf": "paper", "hours": "4"}
    assert desk.post(f"{HOME}eintragen/{hoerde.slug}/", values).status_code == 302
    made = VolunteerProfile.objects.get()
    assert (made.way, made.budget.minutes) == ("paper", 240)

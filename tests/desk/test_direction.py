"""The desk of profiles and programmes: from draft to adopted, and what others do not learn."""

import pytest
from django.test import Client
from django.utils.timezone import localdate

from tests.factories.committees import make_committee, make_group, sit
from tests.factories.direction import (
    make_adopted_programme,
    make_draft,
    make_handed_in,
    make_profile,
    make_programme,
    make_task,
)
from tests.factories.people import logged_in, make_person, make_user
from vorort.direction.models import Profile, ProgrammeTask, WorkProgramme

pytestmark = pytest.mark.django_db
PROFILE = "/arbeitsplatz/stadtbezirke/hoerde/profil/"
PROGRAMME = "/arbeitsplatz/stadtbezirke/hoerde/programm/2026/"


@pytest.fixture
def committee(city, hoerde, bea):
    """The steering committee of Hörde, with Bea in the chair."""
    found = make_committee(district=hoerde)
    sit(make_person("Vorsitz", user=bea), found, "chair")
    return found


@pytest.fixture
def group(committee, hoerde):
    return make_group(district=hoerde)


@pytest.fixture
def as_bea(bea):
    return logged_in(bea)


@pytest.fixture
def as_lead(group):
    """Whoever leads the group that drafts."""
    user = make_user("Lea")
    sit(make_person("Leitung", user=user), group, "chair")
    return logged_in(user)


def page(answer, status=200):
    assert answer.status_code == status
    return answer.content.decode()


def written(**values):
    return {"text": "Hörde liegt am See", "title_1": "Mehr Grün", "text_1": "Bäume"} | values


def test_from_draft_to_adopted(as_lead, as_bea, group):
    assert "Entwurf beginnen: AG Feste" in page(as_lead.get(PROFILE))
    assert as_lead.post(f"{PROFILE}entwerfen/", {"gremium": group.pk}).url == f"{PROFILE}entwurf/"
    as_lead.post(f"{PROFILE}entwurf/", written(title_2="Feste", position_1="2", position_2="1"))
    as_lead.post(f"{PROFILE}einreichen/")
    assert "Ein Entwurf wartet auf Sie: das Profil von Hörde" in page(as_bea.get("/arbeitsplatz/"))
    as_bea.post(f"{PROFILE}zurueckgeben/", {"note": "Der Hafen fehlt"})
    assert "Der Hafen fehlt" in page(as_lead.get(PROFILE))
    as_lead.post(f"{PROFILE}entwurf/", written(text="Hörde liegt am Hafen"))
    as_lead.post(f"{PROFILE}einreichen/")
    filled = {"adopted_on": localdate().isoformat(), "reason": "Werkstatt"}
    assert "Das Profil ist beschlossen" in page(as_bea.post(f"{PROFILE}beschliessen/", filled, follow=True))
    profile = Profile.objects.get()
    assert (profile.state, profile.text, profile.reason) == ("adopted", "Hörde liegt am Hafen", "Werkstatt")
    assert "Hörde liegt am Hafen" in page(Client().get("/stadtbezirke/hoerde/profil/"))


def test_goals_stand_in_the_order_wished_and_go_when_emptied(as_lead, group):
    draft = make_draft(group)
    as_lead.post(
        f"{PROFILE}entwurf/", written(title_2="Feste", position_1="2", position_2="1", title_4="Ufer")
    )
    assert [goal.title for goal in draft.goals.all()] == ["Feste", "Mehr Grün", "Ufer"]
    as_lead.post(f"{PROFILE}entwurf/", written(title_1="", text_1="", title_2="Feste"))
    assert [goal.title for goal in draft.goals.all()] == ["Feste"]


def test_what_changes_is_marked(as_lead, group):
    make_profile(group, "Am alten See")
    make_draft(group, "Am neuen See")
    shown = page(as_lead.get(PROFILE))
    assert "alten<span" in shown.partition("<del>")[2]
    assert "neuen<span" in shown.partition("<ins>")[2]


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"title_1": ""}, "Bitte geben Sie diesem Ziel einen Titel"),
        ({"title_1": "x" * 121}, "120"),
        ({"position_1": "9"}, "8"),
        ({"continues_1": "123456"}, "steht nicht in der geltenden Fassung"),
        ({"text": "x" * 6_001}, "6000"),
    ],
)
def test_mistakes_are_named_and_nothing_is_lost(values, sentence, as_lead, group):
    make_draft(group)
    shown = page(as_lead.post(f"{PROFILE}entwurf/", written(text_1="Nur nicht verlieren") | values), 422)
    assert sentence in shown
    assert "Nur nicht verlieren" in shown


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"adopted_on": "2999-01-01"}, "liegt in der Zukunft"),
        ({"adopted_on": "gestern"}, "gültiges Datum"),
        ({"reason": " "}, "Bitte füllen Sie dieses Feld aus"),
    ],
)
def test_an_adoption_that_does_not_fit_is_said(values, sentence, as_bea, group):
    make_handed_in(group)
    filled = {"adopted_on": localdate().isoformat(), "reason": "Aus gutem Grund"} | values
    assert sentence in page(as_bea.post(f"{PROFILE}beschliessen/", filled), 422)


def test_a_draft_is_thrown_away(as_lead, group):
    make_draft(group)
    as_lead.post(f"{PROFILE}verwerfen/")
    assert not Profile.objects.exists()


@pytest.mark.parametrize("chosen", ["", "x", "9" * 30, "²"])
def test_one_drafts_for_a_committee_of_ones_own(chosen, as_lead, group, committee):
    assert as_lead.post(f"{PROFILE}entwerfen/", {"gremium": chosen}).status_code == 404
    assert as_lead.post(f"{PROFILE}entwerfen/", {"gremium": committee.pk}).status_code == 404


def every_route(draft, programme, running):
    """Each with the method it takes."""
    task, promised = programme.tasks.all()[0], running.tasks.all()[0]
    paths = {
        f"{PROFILE}{word}/"
        for word in ("entwerfen", "entwurf", "einreichen", "zurueckgeben", "beschliessen", "verwerfen")
    }
    paths |= {f"/arbeitsplatz/programme/{programme.pk}/{word}" for word in ("", "beschliessen/", "aufgabe/")}
    paths |= {f"/arbeitsplatz/programme/{running.pk}/aufgabe/", PROFILE, PROGRAMME}
    paths |= {f"/arbeitsplatz/aufgaben/{task.pk}/{word}" for word in ("", "entfernen/", "stand/")}
    paths |= {f"/arbeitsplatz/aufgaben/{promised.pk}/{word}" for word in ("", "entfernen/", "stand/")}
    return sorted(paths | {"/arbeitsplatz/verein/programm/2026/"})


@pytest.mark.parametrize("state", [make_draft, make_handed_in])
@pytest.mark.parametrize("who", ["neighbour", "neighbouring chair", "dora", "anna", "edi"])
def test_drafts_of_another_district_do_not_exist(who, state, group, hoerde, aplerbeck, request):
    routes = every_route(state(group), make_programme(hoerde), make_adopted_programme(hoerde, 2025))
    if who in ("dora", "anna", "edi"):
        user = request.getfixturevalue(who)
    else:
        user = make_user("Nele")
        other = make_committee("Lenkungsgremium Aplerbeck", aplerbeck)
        sit(make_person("Nebenan", user=user), other, "chair" if "chair" in who else "member")
    client, before = logged_in(user), Profile.objects.values("state", "text").get()
    posted = [client.post(path, written(gremium=group.pk)).status_code for path in routes]
    assert posted == [404] * len(routes)
    assert {client.get(path).status_code for path in routes} <= {404, 405}
    assert Profile.objects.values("state", "text").get() == before
    assert "wartet auf Sie" not in page(client.get("/arbeitsplatz/"))


def test_another_group_of_the_district_sees_what_is_in_force_only(group, hoerde):
    make_profile(group, "Was gilt")
    make_draft(group, "Was kommt")
    user = make_user("Gerd")
    sit(make_person("Gruppe", user=user), make_group("AG Zwei", hoerde), "chair")
    client = logged_in(user)
    shown = page(client.get(PROFILE))
    assert "Was gilt" in shown
    assert "Was kommt" not in shown
    assert client.get(f"{PROFILE}entwurf/").status_code == 404


def test_a_year_is_planned_adopted_and_done(as_bea, committee):
    assert "Programm 2026 beginnen" in page(as_bea.get(PROGRAMME))
    as_bea.post(PROGRAMME)
    programme = WorkProgramme.objects.get()
    who = f"{committee.pk}-{committee.mandates.get().person_id}"
    as_bea.post(
        f"/arbeitsplatz/programme/{programme.pk}/aufgabe/",
        {"title": "Bänke", "responsible": who, "due_on": "2026-10-01"},
    )
    task = ProgrammeTask.objects.get()
    assert (task.title, task.responsible, task.committee) == (
        "Bänke",
        committee.mandates.get().person,
        committee,
    )
    as_bea.post(f"/arbeitsplatz/aufgaben/{task.pk}/", {"title": "Zehn Bänke", "responsible": who})
    as_bea.post(f"/arbeitsplatz/programme/{programme.pk}/", {"intro": "Ein gutes Jahr"})
    as_bea.post(
        f"/arbeitsplatz/programme/{programme.pk}/beschliessen/", {"adopted_on": localdate().isoformat()}
    )
    assert "Zehn Bänke" in page(as_bea.get("/arbeitsplatz/"))
    done = {"becomes": "done", "settled_on": localdate().isoformat(), "note": "Steht"}
    assert as_bea.post(f"/arbeitsplatz/aufgaben/{task.pk}/stand/", done).url == PROGRAMME
    public = page(Client().get("/stadtbezirke/hoerde/programm/2026/"))
    assert all(words in public for words in ("Ein gutes Jahr", "Zehn Bänke", "Steht"))


def test_what_was_promised_is_not_in_the_form_any_more(as_bea, committee, hoerde):
    task = make_adopted_programme(hoerde).tasks.all()[0]
    path = f"/arbeitsplatz/aufgaben/{task.pk}/"
    assert 'name="title"' not in page(as_bea.get(path))
    as_bea.post(path, {"title": "Leichter", "responsible": f"{committee.pk}-"})
    task.refresh_from_db()
    assert (task.title, task.committee) == ("Aufgabe 1", committee)


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"becomes": "dropped"}, "warum die Aufgabe wegfällt"),
        ({"becomes": "fast"}, "gültige Auswahl"),
        ({"becomes": "done", "settled_on": "2999-01-01"}, "liegt in der Zukunft"),
    ],
)
def test_what_came_of_it_is_said_whole(values, sentence, as_bea, committee, hoerde):
    task = make_adopted_programme(hoerde).tasks.all()[0]
    assert sentence in page(as_bea.post(f"/arbeitsplatz/aufgaben/{task.pk}/stand/", values), 422)


def test_strangers_cannot_be_chosen(as_bea, committee, hoerde, aplerbeck):
    programme = make_programme(hoerde)
    other = make_committee("Nebenan", aplerbeck)
    values = {"title": "Bänke", "responsible": f"{other.pk}-"}
    assert as_bea.post(f"/arbeitsplatz/programme/{programme.pk}/aufgabe/", values).status_code == 422


def test_who_is_responsible_in_a_group_says_so_from_my_week(committee, group, hoerde):
    user = make_user("Rosa")
    person = make_person("Rührig", user=user)
    sit(person, group)
    task = make_task(make_adopted_programme(hoerde), responsible=person, committee=group)
    client = logged_in(user)
    path = f"/arbeitsplatz/aufgaben/{task.pk}/stand/"
    assert path in page(client.get("/arbeitsplatz/"))
    assert client.post(path, {"becomes": "done"}).headers["Location"] == "/arbeitsplatz/"


def test_a_task_of_a_draft_is_removed(as_bea, committee, hoerde):
    programme = make_programme(hoerde)
    as_bea.post(f"/arbeitsplatz/aufgaben/{programme.tasks.all()[0].pk}/entfernen/")
    assert programme.tasks.count() == 1


def test_the_office_plans_for_the_association(cem, city):
    client, path = logged_in(cem), "/arbeitsplatz/verein/programm/2026/"
    client.post(path)
    programme = WorkProgramme.objects.get(district=None)
    client.post(f"/arbeitsplatz/programme/{programme.pk}/aufgabe/", {"title": "Treffen"})
    client.post(
        f"/arbeitsplatz/programme/{programme.pk}/beschliessen/", {"adopted_on": localdate().isoformat()}
    )
    assert "Treffen" in page(Client().get("/verein/programm/2026/"))


@pytest.mark.parametrize("number", ["0", "1999", "2101", "99999999999999999999"])
def test_impossible_years_and_numbers_are_not_found(number, as_bea, committee):
    paths = [PROGRAMME.replace("2026", number), f"/arbeitsplatz/aufgaben/{number}/stand/"]
    paths += [f"/arbeitsplatz/programme/{number}/", f"/arbeitsplatz/aufgaben/{number}/"]
    assert [as_bea.get(path).status_code for path in paths] == [404] * 4


@pytest.mark.parametrize("path", [PROFILE, PROGRAMME, f"{PROFILE}entwurf/", "/arbeitsplatz/"])
def test_the_number_of_queries_does_not_grow(path, as_bea, committee, hoerde, django_assert_max_num_queries):
    make_profile(committee)
    make_draft(committee)
    programme = make_adopted_programme(hoerde)
    as_bea.get(path)
    with django_assert_max_num_queries(14) as few:
        assert as_bea.get(path).status_code == 200
    for number in range(30):
        person = make_person(f"Nr {number}")
        sit(person, committee)
        make_task(programme, f"Mehr {number}", responsible=person, committee=committee)
        make_group(f"AG {number}", hoerde)
    with django_assert_max_num_queries(len(few)):
        as_bea.get(path)

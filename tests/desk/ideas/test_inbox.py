"""The inbox: who finds what in it, in which list, and how long an answer may still take."""

import re
from datetime import timedelta

import pytest
from django.utils.translation import override

from tests.desk.ideas.conftest import words
from tests.factories.committees import seated
from tests.factories.districts import make_theme
from tests.factories.ideas import BY, make_decided, make_idea, make_idea_draft, make_waiting
from tests.factories.people import logged_in
from vorort.districts.actions import switch_capability
from vorort.districts.choices import Capability
from vorort.ground.actor import user_actor
from vorort.ground.clock import now
from vorort.ideas.actions import answer_idea, ask_back, refer_idea, set_intake
from vorort.ideas.models import Idea
from vorort.ideas.selectors.inbox import Backlog, backlog_of, reach_of
from vorort.people.models import User
from vorort.threads.actions import hide_thread

pytestmark = pytest.mark.django_db
INBOX = "/arbeitsplatz/ideen/"
DAY = timedelta(days=1)


def titles(answer) -> list[str]:
    assert answer.status_code == 200
    return re.findall(r'<p class="rows__title"><a href="[^"]+">([^<]+)</a>', answer.content.decode())


def user_of(actor) -> User:
    return User.objects.get(pk=actor.id)


def due_in(idea: Idea, days: int) -> None:
    Idea.objects.filter(pk=idea.pk).update(due_at=now() + days * DAY)


@pytest.mark.parametrize(
    ("role", "found"),
    [("cem", ["Bank", "Brunnen"]), ("bea", ["Bank"]), ("dora", ["Brunnen"]), ("anna", None), ("edi", None)],
)
def test_everybody_finds_what_they_work_on(role, found, request, steering, hoerde, aplerbeck):
    make_idea(hoerde, title="Bank")
    make_idea(aplerbeck, title="Brunnen")
    answer = logged_in(request.getfixturevalue(role)).get(INBOX)
    assert answer.status_code == 404 if found is None else titles(answer) == found


def test_a_member_without_a_task_finds_no_inbox_and_a_secretary_does(steering, hoerde):
    make_idea(hoerde, title="Bank")
    member, secretary = (seated(name, steering, name) for name in ("member", "secretary"))
    assert logged_in(user_of(member)).get(INBOX).status_code == 404
    assert titles(logged_in(user_of(secretary)).get(INBOX)) == ["Bank"]


def test_whoever_leads_a_group_finds_what_it_was_handed(group, hoerde, bea):
    handed, _other = make_idea(hoerde, title="Bank"), make_idea(hoerde, title="Brunnen")
    refer_idea(handed, committee=group, by=user_actor(bea.pk))
    lead = logged_in(user_of(seated("lead", group, "chair")))
    assert titles(lead.get(INBOX)) == ["Bank"]
    shown = words(lead.get(f"{INBOX}{handed.pk}/"))
    assert "Antwort schreiben" in shown
    assert "Entscheiden" not in shown


def test_the_most_urgent_stands_on_top_and_says_how_long(steering, hoerde, bea):
    late, soon, today, later = (make_idea(hoerde, title=title) for title in ("A", "B", "C", "D"))
    for idea, days in ((late, -3), (soon, 1), (today, 0), (later, 5)):
        due_in(idea, days)
    Idea.objects.filter(pk=today.pk).update(due_at=now() + timedelta(seconds=1))
    page = logged_in(bea).get(INBOX)
    assert titles(page) == ["A", "C", "B", "D"]
    shown = words(page)
    assert "4 Ideen warten auf eine erste Antwort, 1 davon länger als versprochen" in shown
    assert "seit 3 Tagen überfällig" in shown
    assert "noch 1 Tag" in shown
    assert "noch 5 Tage" in shown


def test_each_list_holds_what_its_name_says(steering, group, hoerde, bea, cem):
    by = user_actor(bea.pk)
    make_idea(hoerde, title="Neu")
    refer_idea(make_idea(hoerde, title="Beraten"), committee=group, by=by)
    ask_back(make_idea(hoerde, title="Gefragt"), text="Wo?", by=by)
    answer_idea(make_idea(hoerde, title="Beantwortet"), text="Danke!", by=by)
    make_decided(hoerde, title="Entschieden")
    make_idea_draft(hoerde, title="Entwurf")
    make_waiting(hoerde, title="Unbestätigt")
    set_intake(hoerde, answer_days=21, looks_first=True, consent_age=16, by=BY)
    make_idea(hoerde, title="Gehalten")
    client = logged_in(bea)
    shown = {
        name: set(titles(client.get(INBOX, {"liste": name})))
        for name in ("beratung", "rueckfrage", "entschieden", "zurueckgehalten")
    }
    assert shown == {
        "beratung": {"Beraten"}, "rueckfrage": {"Gefragt"}, "entschieden": {"Entschieden"}, "zurueckgehalten": set(),
    }  # fmt: skip
    assert set(titles(client.get(INBOX))) == {"Neu", "Beraten", "Gefragt"}
    published = {"Neu", "Beraten", "Gefragt", "Beantwortet", "Entschieden"}
    assert set(titles(client.get(INBOX, {"liste": "alle"}))) == published
    assert set(titles(logged_in(cem).get(INBOX, {"liste": "alle"}))) == published | {"Gehalten"}


def test_moderators_find_what_is_held_and_nothing_else(steering, hoerde, mo):
    make_idea(hoerde, title="Bank")
    set_intake(hoerde, answer_days=21, looks_first=True, consent_age=16, by=BY)
    held = make_idea(hoerde, title="Brunnen")
    client = logged_in(mo)
    assert titles(client.get(INBOX, {"liste": "alle"})) == ["Brunnen"]
    assert "Freigeben" in words(client.get(f"{INBOX}{held.pk}/"))
    assert client.post(f"{INBOX}{held.pk}/freigeben/")["Location"] == INBOX
    held.refresh_from_db()
    assert held.state == "published"
    assert client.get(f"{INBOX}{held.pk}/").status_code == 404


def test_the_list_is_narrowed_down(steering, group, hoerde, aplerbeck, cem):
    theme = make_theme("Grün")
    bank = make_idea(hoerde, title="Bank am See", theme=theme)
    make_idea(aplerbeck, title="Brunnen am Markt", text="Ein Brunnen wäre für alle im Ort sehr schön.")
    refer_idea(bank, committee=group, by=user_actor(cem.pk))
    client = logged_in(cem)
    for query in (
        {"stadtbezirk": "hoerde"}, {"gremium": group.slug}, {"thema": theme.slug}, {"q": "Bänke"}, {"q": f"#{bank.pk}"},
    ):  # fmt: skip
        assert titles(client.get(INBOX, query)) == ["Bank am See"], query
    shown = words(client.get(INBOX, {"q": "Zeppelin", "stadtbezirk": "hoerde"}))
    assert "Nichts gefunden" in shown
    for nonsense in (
        {"stadtbezirk": "atlantis"},
        {"liste": "xx"},
        {"seite": "9" * 40},
        {"q": "#" + "9" * 90},
    ):
        assert client.get(INBOX, nonsense).status_code == 200


def test_what_is_hidden_is_not_there(steering, hoerde, cem, mo):
    idea = make_idea(hoerde)
    hide_thread(idea.thread, by=user_actor(mo.pk))
    client = logged_in(cem)
    assert titles(client.get(INBOX, {"liste": "alle"})) == []
    assert client.get(f"{INBOX}{idea.pk}/").status_code == 404


def test_without_ideas_in_the_city_there_is_no_inbox(steering, cem, city):
    client = logged_in(cem)
    assert "Alles erledigt" in words(client.get(INBOX))
    switch_capability(city, Capability.IDEAS, on=False, by=BY)
    assert client.get(INBOX).status_code == 404
    assert INBOX not in client.get("/arbeitsplatz/").content.decode()


@pytest.mark.parametrize("role", ["cem", "bea"])
def test_the_number_of_queries_does_not_grow(
    role, request, steering, group, hoerde, bea, django_assert_max_num_queries
):
    client = logged_in(request.getfixturevalue(role))
    make_idea(hoerde)
    client.get(INBOX)
    with django_assert_max_num_queries(8) as few:
        assert len(titles(client.get(INBOX))) == 1
    for _number in range(29):
        refer_idea(make_idea(hoerde), committee=group, by=user_actor(bea.pk))
    with django_assert_max_num_queries(len(few)):
        assert len(titles(client.get(INBOX))) == 25
    assert len(titles(client.get(INBOX, {"seite": "2"}))) == 5


def test_my_week_says_what_waits_with_one_statement(steering, hoerde, bea, anna, django_assert_num_queries):
    due_in(make_idea(hoerde), -2)
    make_idea(hoerde)
    assert "2 Ideen warten auf eine Antwort, 1 davon ist überfällig" in words(
        logged_in(bea).get("/arbeitsplatz/")
    )
    assert "Ideen warten" not in words(logged_in(anna).get("/arbeitsplatz/"))
    reach = reach_of(user_actor(bea.pk), now())
    with django_assert_num_queries(1):
        assert backlog_of(reach, now()) == Backlog(2, 1)
    nobody = reach_of(user_actor(anna.pk), now())
    with django_assert_num_queries(0):
        assert backlog_of(nobody, now()) == Backlog(0, 0)


def test_in_english(steering, hoerde, bea):
    make_idea(hoerde)
    with override("en"):
        assert "21 days left" in words(logged_in(bea).get("/en/arbeitsplatz/ideen/"))

"""The same step with many ideas: first a look at what would happen, then one by one."""

from typing import Any

import pytest

from tests.desk.ideas.conftest import words
from tests.factories.ideas import BY, make_decided, make_idea
from tests.factories.people import logged_in
from vorort.ideas.actions import set_intake
from vorort.ideas.models import Idea

pytestmark = pytest.mark.django_db
BATCH = "/arbeitsplatz/ideen/stapel/"


def test_the_inbox_offers_it_and_the_look_changes_nothing(cem, group, hoerde, aplerbeck):
    client, here, there = (
        logged_in(cem),
        make_idea(hoerde, title="Bank"),
        make_idea(aplerbeck, title="Brunnen"),
    )
    done = make_decided(hoerde, title="Beet")
    inbox = client.get("/arbeitsplatz/ideen/").content.decode()
    assert f'name="idee" value="{here.pk}"' in inbox
    assert f'value="gremium-{group.slug}"' in inbox
    asked: Any = {"idee": [here.pk, there.pk, done.pk], "tun": f"gremium-{group.slug}"}
    shown = words(client.get(BATCH, asked))
    assert "An „AG Feste“ geben" in shown
    assert f"Brunnen (# {there.pk})" in shown.replace("#", "# ")
    assert "gehört zu Aplerbeck, dort arbeitet dieses Gremium nicht" in shown
    assert "ist: aufgegriffen" in shown
    here.refresh_from_db()
    assert here.state == "published"


def test_it_is_done_one_by_one_and_reported(cem, group, hoerde, aplerbeck):
    client, here, there = (
        logged_in(cem),
        make_idea(hoerde, title="Bank"),
        make_idea(aplerbeck, title="Brunnen"),
    )
    sent = {"idee": [here.pk, there.pk], "tun": f"gremium-{group.slug}"}
    shown = words(client.post(BATCH, sent, follow=True))
    assert "Mit 1 Idee erledigt." in shown
    assert "Unverändert geblieben: Brunnen" in shown
    assert [idea.state for idea in Idea.objects.order_by("pk")] == ["in_review", "published"]


def test_moved_and_released_together(cem, steering, hoerde, aplerbeck):
    client, ideas = logged_in(cem), [make_idea(hoerde) for _number in range(3)]
    client.post(BATCH, {"idee": [idea.pk for idea in ideas], "tun": "bezirk-aplerbeck"})
    assert Idea.objects.filter(district=aplerbeck).count() == 3
    set_intake(hoerde, answer_days=21, looks_first=True, consent_age=16, by=BY)
    held = [make_idea(hoerde) for _number in range(2)]
    asked: Any = {"idee": [*(idea.pk for idea in held), ideas[0].pk], "tun": "freigeben"}
    assert "ist schon veröffentlicht" in words(client.get(BATCH, asked))
    client.post(BATCH, asked)
    assert not Idea.objects.filter(state="held").exists()


def test_nobody_reaches_what_is_not_theirs(bea, anna, group, hoerde, aplerbeck):
    there = make_idea(aplerbeck)
    sent = {"idee": [there.pk], "tun": "bezirk-hoerde"}
    answer = logged_in(bea).post(BATCH, sent, follow=True)
    assert "Bitte wählen Sie zuerst mindestens eine Idee aus" in words(answer)
    assert logged_in(anna).post(BATCH, sent).status_code == 404
    there.refresh_from_db()
    assert there.district == aplerbeck


@pytest.mark.parametrize(
    "key", ["", "x", "gremium-", "gremium-nichts", "bezirk-nichts", "freigeben-", "entscheiden"]
)
def test_what_is_no_step_is_not_found(key, bea, group, hoerde):
    asked: Any = {"idee": [make_idea(hoerde).pk, "x", "9" * 40], "tun": key}
    assert logged_in(bea).get(BATCH, asked).status_code == 404


def test_without_a_choice_it_says_so(bea, group):
    assert "Bitte wählen Sie zuerst" in words(logged_in(bea).get(BATCH, {"tun": "freigeben"}, follow=True))


def test_the_number_of_queries_does_not_grow(bea, group, hoerde, django_assert_max_num_queries):
    client = logged_in(bea)
    asked: Any = {"idee": [make_idea(hoerde).pk], "tun": f"gremium-{group.slug}"}
    client.get(BATCH, asked)
    with django_assert_max_num_queries(8) as few:
        client.get(BATCH, asked)
    asked["idee"] += [make_idea(hoerde).pk for _number in range(29)]
    with django_assert_max_num_queries(len(few)):
        assert "30 Ideen" in words(client.get(BATCH, asked))

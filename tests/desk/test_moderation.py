"""The queue of moderators: what is reported, hidden and objected to; the office reads along."""

import pytest
from django.core.cache import cache
from django.test import Client

from tests.factories.conversation import make_comment, make_report, objector
from tests.factories.people import logged_in, make_duty, make_user
from tests.factories.threads import make_thread
from vorort.conversation.actions import hide_comment, object_to_hiding
from vorort.conversation.choices import Rule
from vorort.conversation.models import Moderation, Report
from vorort.ground.actor import user_actor

pytestmark = pytest.mark.django_db
QUEUE = "/arbeitsplatz/moderation/"


@pytest.fixture
def thread(city, hoerde):
    cache.clear()
    return make_thread(district=hoerde)


@pytest.fixture
def as_mo(mo):
    return logged_in(mo)


@pytest.fixture
def as_mila(db):
    """A second moderator."""
    user = make_user("Mila")
    make_duty(user, "moderator")
    return logged_in(user)


@pytest.fixture
def hidden(thread, actor):
    comment = make_comment(thread, text="Ihr Idioten!")
    return hide_comment(comment, rule=Rule.RESPECT, reason="Das beleidigt.", by=actor("mo"))


def words(answer, status=200):
    assert answer.status_code == status
    return answer.content.decode()


def test_a_report_is_decided_with_a_reason(thread, as_mo):
    comment = make_comment(thread, text="Ihr Idioten!")
    report = make_report(thread, comment)
    page = words(as_mo.get(QUEUE))
    assert "Ihr Idioten!" in page
    path = f"{QUEUE}meldungen/{report.pk}/"
    assert path in page
    assert "Das ist gemein." in words(as_mo.get(path))
    words(as_mo.post(path, {"outcome": "hidden", "rule": "", "text": "Das beleidigt."}), 422)
    as_mo.post(path, {"outcome": "hidden", "rule": "respect", "text": "Das beleidigt."})
    report.refresh_from_db()
    comment.refresh_from_db()
    assert (report.state, comment.state) == ("hidden", "hidden")
    assert report.receipt in words(as_mo.get(f"{QUEUE}?liste=entschieden"))
    assert "Keine Meldung ist offen" in words(as_mo.get(QUEUE))
    assert "schon entschieden" in words(as_mo.post(path, {"outcome": "kept", "text": "x"}), 422)


def test_what_breaks_a_rule_is_hidden_without_a_report_and_shown_again(thread, as_mo):
    comment = make_comment(thread)
    for path, row in (
        (f"{QUEUE}kommentare/{comment.pk}/", comment),
        (f"{QUEUE}beitraege/{thread.pk}/", thread),
    ):
        words(as_mo.get(path))
        words(as_mo.post(path, {"rule": "law", "reason": " "}), 422)
        as_mo.post(path, {"rule": "law", "reason": "Verboten."})
        row.refresh_from_db()
    assert (comment.state, thread.visibility) == ("hidden", "hidden")
    page = words(as_mo.get(f"{QUEUE}?liste=verborgen"))
    for moderation in Moderation.objects.all():
        assert f"{QUEUE}{moderation.pk}/zeigen/" in page
        as_mo.post(f"{QUEUE}{moderation.pk}/zeigen/")
    for row in (comment, thread):
        row.refresh_from_db()
    assert (comment.state, thread.visibility) == ("shown", "public")


def test_an_objection_is_decided_by_another_moderator(hidden, as_mo, as_mila):
    path = f"{QUEUE}{hidden.pk}/widerspruch/"
    assert as_mila.get(path).status_code == 404
    object_to_hiding(hidden, text="Das war ein Zitat.", by=objector(hidden))
    assert "entscheidet jemand anderes" in words(as_mo.get(f"{QUEUE}?liste=widersprueche"))
    assert as_mo.get(path).status_code == 404
    assert path in words(as_mila.get(f"{QUEUE}?liste=widersprueche"))
    assert "Das war ein Zitat." in words(as_mila.get(path))
    words(as_mila.post(path, {"upheld": "ja", "answer": ""}), 422)
    as_mila.post(path, {"upheld": "ja", "answer": "Stimmt."})
    hidden.refresh_from_db()
    assert hidden.comment.is_shown
    assert "Kein Widerspruch ist offen" in words(as_mila.get(f"{QUEUE}?liste=widersprueche"))
    assert "Nichts ist ausgeblendet" in words(as_mila.get(f"{QUEUE}?liste=verborgen"))


def test_the_office_reads_and_decides_nothing(thread, hidden, cem):
    report, office = make_report(thread), logged_in(cem)
    assert report.receipt in words(office.get(QUEUE))
    assert f"meldungen/{report.pk}" not in words(office.get(QUEUE))
    assert "Das beleidigt." in words(office.get(f"{QUEUE}?liste=verborgen"))
    assert "/zeigen/" not in words(office.get(f"{QUEUE}?liste=verborgen"))
    for path in (f"meldungen/{report.pk}/", f"beitraege/{thread.pk}/"):
        assert office.get(QUEUE + path).status_code == 404
    assert office.post(f"{QUEUE}{hidden.pk}/zeigen/").status_code == 404


@pytest.mark.parametrize("who", ["anna", "edi", "olga"])
def test_others_do_not_learn_that_there_is_a_queue(who, thread, hidden, request):
    report, browser = make_report(thread), logged_in(request.getfixturevalue(who))
    for path in (
        "",
        f"meldungen/{report.pk}/",
        f"kommentare/{hidden.comment_id}/",
        f"{hidden.pk}/widerspruch/",
    ):
        assert browser.get(QUEUE + path).status_code == 404
    assert Client().get(QUEUE).status_code == 302


def test_a_moderator_of_a_district_sees_that_of_the_district(thread, aplerbeck, bea):
    make_duty(bea, "moderator", district=aplerbeck)
    here, there = make_report(thread), make_report(make_thread(district=aplerbeck))
    page = words(logged_in(bea).get(QUEUE))
    assert there.receipt in page
    assert here.receipt not in page
    assert logged_in(bea).get(f"{QUEUE}meldungen/{here.pk}/").status_code == 404


def test_my_week_says_what_waits(thread, hidden, as_mo, as_mila, cem):
    make_report(thread)
    object_to_hiding(hidden, text="Ein Zitat.", by=objector(hidden))
    assert "1 Meldung ist offen" in words(as_mila.get("/arbeitsplatz/"))
    assert "1 Widerspruch wartet" in words(as_mila.get("/arbeitsplatz/"))
    # who has hidden it is not asked
    assert "Widerspr" not in words(as_mo.get("/arbeitsplatz/"))
    assert "Meldung ist offen" not in words(logged_in(cem).get("/arbeitsplatz/"))


@pytest.mark.parametrize("chosen", ["", "verborgen", "widersprueche", "entschieden"])
def test_the_number_of_queries_does_not_grow(chosen, thread, as_mo, mo, django_assert_max_num_queries):
    path = f"{QUEUE}?liste={chosen}"
    fill(thread, user_actor(mo.pk), 1)
    as_mo.get(path)
    with django_assert_max_num_queries(9) as few:
        as_mo.get(path)
    fill(thread, user_actor(mo.pk), 29)
    with django_assert_max_num_queries(len(few)):
        page = words(as_mo.get(path))
    assert "seite=2" in page


def fill(thread, by, number):
    for _ in range(number):
        comment = make_comment(thread)
        make_report(thread, comment)
        done = make_report(thread, comment)
        Report.objects.filter(pk=done.pk).update(state="kept", decision="x", decided_at=done.reported_at)
        hidden = hide_comment(comment, rule=Rule.LAW, reason="Verboten", by=by)
        object_to_hiding(hidden, text="Doch", by=objector(hidden))

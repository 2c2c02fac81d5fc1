"""Who hears of what: each person once per event, nobody of what they did themselves or what they may not know of."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories.committees import BEGINNING, make_group, make_seat, sit
from tests.factories.conversation import address_actor, make_comment, make_report
from tests.factories.ideas import make_idea, make_supporters, make_young, parent_of
from tests.factories.notifications import deliver, deliver_again, make_address, make_notice
from tests.factories.people import LONG_AGO, make_duty, make_organisation, make_person, make_user
from tests.factories.threads import make_thread
from vorort.conversation.actions import decide_report, follow_thread, hide_comment
from vorort.conversation.choices import ReportState, Rule
from vorort.ground.actor import user_actor
from vorort.ground.clock import held_at, now
from vorort.ideas.actions import (
    answer_consent,
    answer_idea,
    ask_back,
    change_idea,
    decide_idea,
    merge_ideas,
    move_idea,
    record_parental_consent,
    record_statement,
    refer_idea,
    release_idea,
    reopen_idea,
    reply_to_question,
    set_intake,
    withdraw_idea,
)
from vorort.ideas.choices import IdeaState
from vorort.ideas.models import Support
from vorort.notifications.models import Notice, Preference
from vorort.notifications.reactions import forget_old_notices
from vorort.notifications.rules import KEPT
from vorort.notifications.selectors import inbox_of
from vorort.people.actions import delete_account, link_address
from vorort.people.models import Address, User
from vorort.threads.actions import hide_thread

pytestmark = pytest.mark.django_db


@pytest.fixture
def crowd(idea, news):
    """Sina supports Anna's idea, Paula follows it with an address; what came before has been told."""
    make_supporters(idea, make_user("Sina"))
    follow_thread(idea.thread, by=address_actor())
    news()
    return idea


def office():
    """Cem, who answers, decides and moves."""
    cem = User.objects.filter(name="Cem").first() or make_user("Cem")
    if not cem.duties.exists():
        make_duty(cem, "office", begins=LONG_AGO)
    return user_actor(cem.pk)


def everybody(what):
    return {("anna", what, "own"), ("sina", what, "supported"), ("paula", what, "followed")}


def test_the_author_gets_a_receipt_of_what_was_published(idea, news):
    assert news() == {("anna", "published", "own")}


@pytest.mark.parametrize("looks_first", [False, True])
def test_the_author_hears_once_that_a_parent_agrees(looks_first, hoerde, committee, mo, news):
    set_intake(hoerde, answer_days=21, looks_first=looks_first, consent_age=16, by=office())
    young = make_young(hoerde)
    news()
    answer_consent(young, is_given=True, by=parent_of(young))
    child = Address.objects.get(pk=young.address_id or 0).email.partition("@")[0]
    looking = {("mo", "held", "work")} if looks_first else set()
    assert news() == {(child, "parent_agreed", "own")} | looking


@pytest.mark.parametrize("on_paper", [False, True])
def test_the_author_hears_that_a_parent_does_not_agree(on_paper, hoerde, committee, anna, news):
    young = make_young(hoerde)
    young.thread.author = anna
    young.thread.save()
    news()
    if on_paper:
        record_parental_consent(young, is_given=False, by=office())
    else:
        answer_consent(young, is_given=False, by=parent_of(young))
    assert news() == {("anna", "parent_declined", "own")}
    assert inbox_of(anna.pk, now()).filter(what="parent_declined").exists()


def test_a_question_an_answer_and_a_statement_reach_all_who_are_interested(crowd, news):
    answer_idea(crowd, text="Danke.", by=office())
    assert news() == everybody("answered")
    department = make_organisation(sector="administration")
    record_statement(crowd, department=department, text="Geht.", by=office())
    assert news() == everybody("statement")
    ask_back(crowd, text="Wo genau?", by=office())
    assert news() == everybody("asked_back")


@pytest.mark.parametrize("outcome", ["adopted", "not_pursued", "elsewhere"])
def test_a_decision_says_which_and_can_be_taken_back(outcome, crowd, news):
    decide_idea(crowd, outcome=IdeaState(outcome), reason="Weil es passt.", by=office())
    assert news() == everybody(outcome)
    reopen_idea(crowd, by=office())
    assert news() == everybody("reopened")


def test_a_referral_reaches_the_leads_of_the_committee_in_other_words(crowd, hoerde, news):
    group, lead = make_group(district=hoerde), make_user("Lea")
    sit(make_person("Lea", user=lead), group, "chair", begins=BEGINNING)
    sit(make_person("Gone"), group, "deputy", begins=BEGINNING)
    sit(make_person("Member", user=make_user("Max")), group, begins=BEGINNING)
    refer_idea(crowd, committee=group, by=office())
    assert news() == everybody("referred") | {("lea", "handed_over", "work")}
    assert set(Notice.objects.filter(what="handed_over").values_list("about", flat=True)) == {"AG Feste"}
    ask_back(crowd, text="Wo genau?", by=office())
    news()
    reply_to_question(crowd, text="Am Ufer.", by=user_actor(crowd.thread.author_id))
    assert news() == everybody("replied") - {("anna", "replied", "own")} | {("lea", "replied", "work")}


def test_who_hands_an_idea_to_their_own_committee_knows_it(crowd, committee, bea, news):
    refer_idea(crowd, committee=committee, by=user_actor(bea.pk))
    assert news() == everybody("referred")


def test_moved_and_merged_ideas_say_where_they_are_now(crowd, aplerbeck, news):
    move_idea(crowd, district=aplerbeck, by=office())
    assert news() == everybody("moved")
    merge_ideas(crowd, into=make_idea(aplerbeck, make_user("Otto"), title="Mehr Bänke"), by=office())
    assert news() == everybody("merged") | {("otto", "published", "own")}
    words = dict(Notice.objects.filter(kind="own", user__name="Anna").values_list("what", "about"))
    assert (words["moved"], words["merged"]) == ("Aplerbeck", "Mehr Bänke")


def test_a_new_wording_reaches_those_who_have_reacted_to_the_old_one(crowd, anna, news):
    change_idea(crowd, values={"where": "Am Ufer"}, by=user_actor(anna.pk))
    assert news() == set()
    change_idea(
        crowd,
        values={"text": "Am Ostufer fehlen zwei Bänke, auch für ältere Menschen."},
        by=user_actor(anna.pk),
    )
    assert news() == everybody("changed") - {("anna", "changed", "own")}


def test_who_withdraws_their_idea_knows_it(crowd, anna, news):
    withdraw_idea(crowd, by=user_actor(anna.pk))
    assert news() == everybody("withdrawn") - {("anna", "withdrawn", "own")}


def test_a_held_idea_reaches_the_moderators_and_its_author_and_then_its_author(
    hoerde, aplerbeck, anna, mo, news
):
    make_duty(make_user("Hella"), "moderator", district=hoerde)
    make_duty(make_user("Alma"), "moderator", district=aplerbeck)
    make_duty(make_user("Ehemals"), "moderator", ends=now() - timedelta(days=1))
    set_intake(hoerde, answer_days=28, looks_first=True, consent_age=16, by=office())
    held = make_idea(hoerde, anna)
    assert news() == {("mo", "held", "work"), ("hella", "held", "work"), ("anna", "held", "own")}
    release_idea(held, by=user_actor(mo.pk))
    assert news() == {("anna", "published", "own")}


def test_each_hears_an_event_once_as_what_they_are_first(idea, anna, committee, bea, news):
    news()
    make_supporters(idea, anna, bea)
    for user in (anna, bea):
        follow_thread(idea.thread, by=user_actor(user.pk))
    answer_idea(idea, text="Danke.", by=office())
    assert news() == {("anna", "answered", "own"), ("bea", "answered", "supported")}
    refer_idea(idea, committee=committee, by=office())
    assert news() == {("anna", "referred", "own"), ("bea", "handed_over", "work")}


def test_nobody_is_told_what_they_did_themselves(idea, committee, bea, news):
    make_supporters(idea, bea)
    news()
    answer_idea(idea, text="Danke.", by=user_actor(bea.pk))
    assert news() == {("anna", "answered", "own")}


def test_a_support_that_was_not_confirmed_hears_nothing(crowd, news):
    Support.objects.create(idea=crowd, address=make_address("niemand@example.org"), given_at=now())
    answer_idea(crowd, text="Danke.", by=office())
    assert news() == everybody("answered")


def test_the_author_without_account_hears_by_their_address(committee, hoerde, news):
    idea = make_idea(hoerde)
    assert idea.address
    name = idea.address.email.partition("@")[0]
    assert news() == {(name, "published", "own")}
    Address.objects.update(confirmed_at=None)
    answer_idea(idea, text="Danke.", by=office())
    assert news() == set()


@pytest.mark.parametrize("state", ["draft", "hidden", "deleted"])
def test_nobody_is_told_of_what_is_not_public(state, crowd, news):
    answer_idea(crowd, text="Danke.", by=office())
    make_comment(crowd.thread)
    type(crowd.thread).objects.filter(pk=crowd.thread_id).update(visibility=state)
    assert news() == set()


def test_what_is_delivered_twice_is_told_once(crowd, news):
    answer_idea(crowd, text="Danke.", by=office())
    make_comment(crowd.thread, address_actor("otto@example.org"))
    deliver()
    before = list(Notice.objects.order_by("pk").values())
    deliver_again()
    assert list(Notice.objects.order_by("pk").values()) == before


def test_two_thousand_supporters_cost_as_many_questions_as_twenty(idea, news):
    def told_at_a_cost():
        answer_idea(idea, text="Danke.", by=office())
        with CaptureQueriesContext(connection) as queries:
            deliver()
        return [q["sql"] for q in queries if not q["sql"].startswith("INSERT")]

    def bring(first, last):
        users = [User(email=f"u{n}@example.org", name=f"U{n}") for n in range(first, last)]
        at = now()
        Support.objects.bulk_create(
            Support(idea=idea, user=user, given_at=at, counts_since=at)
            for user in User.objects.bulk_create(users)
        )

    news()
    bring(0, 20)
    few = told_at_a_cost()
    bring(20, 2_000)
    many = told_at_a_cost()
    assert Notice.objects.filter(kind="supported").count() == 2_020
    # on PostgreSQL rows are fetched piece by piece
    assert len(many) <= len(few) + 8


def test_a_comment_reaches_author_followers_and_whoever_is_replied_to(crowd, actor, news):
    first = make_comment(crowd.thread, address_actor("otto@example.org"))
    assert news() == {("anna", "commented", "own"), ("paula", "commented", "followed")}
    make_comment(crowd.thread, actor("anna"), parent=first)
    assert news() == {("otto", "comment_replied", "own"), ("paula", "commented", "followed")}
    make_comment(crowd.thread, address_actor())
    assert news() == {("anna", "commented", "own")}


def test_a_comment_below_something_else_than_an_idea_reaches_its_followers(anna, actor, city, news):
    thread = make_thread(kind="committee")
    follow_thread(thread, by=actor("anna"))
    make_comment(thread)
    assert news() == {("anna", "commented", "followed")}


def test_a_comment_that_was_hidden_meanwhile_is_told_to_nobody(crowd, mo, news):
    comment = make_comment(crowd.thread, address_actor("otto@example.org"))
    hide_comment(comment, rule=Rule.LAW, reason="Verboten", by=user_actor(mo.pk))
    assert news() == set()


def test_a_report_reaches_who_moderates_there_unless_it_is_decided(crowd, hoerde, aplerbeck, mo, news):
    make_duty(make_user("Hella"), "moderator", district=hoerde)
    make_duty(make_user("Alma"), "moderator", district=aplerbeck)
    make_report(crowd.thread)
    assert news() == {("mo", "reported", "work"), ("hella", "reported", "work")}
    decide_report(make_report(crowd.thread), outcome=ReportState.KEPT, text="Gut", by=user_actor(mo.pk))
    assert news() == set()


def test_who_wants_no_mails_finds_it_in_the_inbox_and_without_account_nowhere(crowd, anna, news):
    Preference.objects.create(user=anna, kind="own", rhythm="never")
    Preference.objects.create(address=make_address(), kind="followed", rhythm="never")
    answer_idea(crowd, text="Danke.", by=office())
    assert news() == everybody("answered") - {("paula", "answered", "followed")}
    assert Notice.objects.get(user=anna, what="answered").due_at is None


def test_what_is_told_weeks_late_is_mailed_to_nobody_and_after_half_a_year_told_to_nobody(crowd, news):
    for days, told in ((15, everybody("answered")), (181, set())):
        with held_at(now() - timedelta(days=days)):
            answer_idea(crowd, text="Danke.", by=office())
        assert news() == told
    assert not Notice.objects.filter(what="answered", due_at__isnull=False).exists()


def test_hiding_and_showing_tell_nobody(crowd, mo, news):
    hide_thread(crowd.thread, by=user_actor(mo.pk))
    assert news() == set()


def test_an_account_takes_over_what_its_address_was_told(anna, actor):
    thread, other, paula = make_thread(), make_thread(), make_address()
    same = now()
    make_notice(thread, user=anna, happened_at=same)
    make_notice(thread, address=paula, happened_at=same)
    moved = make_notice(other, address=paula, sent_at=same, due_at=same)
    Preference.objects.create(user=anna, kind="own", rhythm="weekly")
    for kind in ("own", "followed"):
        Preference.objects.create(address=paula, kind=kind, rhythm="never")
    link_address(anna, email="paula@example.org", by=actor("anna"))
    assert Notice.objects.filter(user=anna, address=None).count() == Notice.objects.count() == 2
    assert Notice.objects.filter(pk=moved.pk, user=anna).exists()
    kept = Preference.objects.order_by("kind").values_list("user", "kind", "rhythm")
    assert list(kept) == [(anna.pk, "followed", "never"), (anna.pk, "own", "weekly")]


def test_a_deleted_account_takes_its_notices_and_choices_along(anna, bea, actor):
    paula = Address.objects.create(email="paula@example.org", confirmed_at=now(), user=anna)
    for owner in ({"user": anna}, {"address": paula}, {"user": bea}):
        make_notice(make_thread(), **owner)
        Preference.objects.create(kind="own", rhythm="never", **owner)
    delete_account(anna, by=actor("anna"))
    assert [row.user for row in [*Notice.objects.all(), *Preference.objects.all()]] == [bea, bea]


def test_notices_are_forgotten_after_half_a_year(anna):
    at = now()
    old, kept = (
        make_notice(make_thread(), user=anna, happened_at=at - KEPT - timedelta(seconds=n)) for n in (1, 0)
    )
    forget_old_notices(at)
    assert list(Notice.objects.all()) == [kept]
    assert old.pk != kept.pk


def test_a_seat_that_is_not_in_force_yet_hears_nothing(crowd, hoerde, news):
    group = make_group(district=hoerde)
    sit(make_person(user=make_user("Lea")), group, "chair", begins=now() + timedelta(days=1))
    make_seat(group, "deputy")
    refer_idea(crowd, committee=group, by=office())
    assert news() == everybody("referred")

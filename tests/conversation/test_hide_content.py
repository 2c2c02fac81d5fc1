import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import make_committee
from vorort.committees.actions.inside import index_committee
from vorort.conversation.actions import hide_content
from vorort.conversation.choices import Rule
from vorort.conversation.models import Moderation
from vorort.ground.actor import ANONYMOUS
from vorort.ground.permit import Refused
from vorort.search.selectors import search


def test_what_breaks_a_rule_goes_out_of_sight_with_a_reason(thread, actor, told, mo):
    by = actor("mo")
    told()
    moderation = hide_content(thread, rule=Rule.ADVERTISING, reason=" Werbung ", by=by)
    thread.refresh_from_db()
    assert thread.visibility == "hidden"
    assert (moderation.rule, moderation.reason, moderation.by, moderation.comment) == (
        "advertising",
        "Werbung",
        mo,
        None,
    )
    assert told() == [
        ("conversation.ContentModerated", {"moderation_id": moderation.pk}),
        ("threads.ContentHidden", {"thread_id": thread.pk}),
    ]


def test_the_search_forgets_it_at_once(city, hoerde, actor):
    committee = make_committee("Bund der Wasserfreunde", hoerde)
    index_committee(committee)
    assert search("Wasserfreunde", "de", actor=ANONYMOUS)
    hide_content(committee.thread, rule=Rule.LAW, reason="Verboten", by=actor("mo"))
    assert not search("Wasserfreunde", "de", actor=ANONYMOUS)


def test_without_a_reason_or_twice_nothing_is_hidden(thread, actor):
    mo = actor("mo")
    with pytest.raises(ValidationError):
        hide_content(thread, rule=Rule.LAW, reason=" ", by=mo)
    hide_content(thread, rule=Rule.LAW, reason="Verboten", by=mo)
    with pytest.raises(ValidationError, match="not public"):
        hide_content(thread, rule=Rule.LAW, reason="Verboten", by=mo)
    assert Moderation.objects.count() == 1


@pytest.mark.parametrize("who", ["nobody", "anna", "cem", "edi", "dora"])
def test_others_do_not_hide(who, thread, actor):
    with pytest.raises(Refused):
        hide_content(thread, rule=Rule.LAW, reason="Verboten", by=actor(who))

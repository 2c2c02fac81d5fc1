import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import make_chaired, make_committee, seated
from tests.factories.conversation import make_comment
from tests.factories.threads import make_thread
from vorort.conversation.actions import hide_comment, write_comment
from vorort.conversation.choices import CommentState, Rule
from vorort.conversation.facts import CommentsCounted, CommentWritten
from vorort.conversation.models import Comment
from vorort.conversation.rules import MOST_REPLIES
from vorort.ground import facts
from vorort.ground.actor import user_actor
from vorort.ground.facts import reacts_to
from vorort.ground.permit import Refused
from vorort.shell.generation import current_generation


def test_somebody_with_an_account_and_somebody_with_an_address_write(thread, actor, paula, anna):
    before = current_generation()
    first = make_comment(thread, actor("anna"), " Mit Schatten,\r\nbitte. ", author_name="Anna B.")
    second = make_comment(thread, paula)
    assert (first.text, first.author_name, first.user, first.address) == (
        "Mit Schatten,\nbitte.", "Anna B.", anna, None,
    )  # fmt: skip
    assert (second.user, second.address_id, second.language) == (None, paula.id, "en")
    thread.refresh_from_db()
    assert thread.comment_count == 2
    assert current_generation() > before


def test_the_same_form_counts_once(thread, paula):
    first, second = (make_comment(thread, paula, form_key="same") for _ in range(2))
    assert first == second
    assert Comment.objects.count() == 1


def test_a_reply_stands_below_a_comment_and_no_deeper(thread, paula, actor):
    comment = make_comment(thread, paula)
    reply = make_comment(thread, actor("anna"), parent=comment)
    assert list(comment.replies.all()) == [reply]
    with pytest.raises(ValidationError, match="no longer be replied to"):
        make_comment(thread, paula, parent=reply)


def test_nobody_replies_to_what_is_elsewhere_hidden_or_full(thread, paula, actor):
    elsewhere, hidden, full = make_comment(make_thread()), make_comment(thread), make_comment(thread)
    hide_comment(hidden, rule=Rule.RESPECT, reason="Beleidigt", by=actor("mo"))
    Comment.objects.bulk_create(
        Comment(
            thread=thread,
            parent=full,
            text="Ja",
            address_id=paula.id,
            form_key=str(n),
            written_at=full.written_at,
        )
        for n in range(MOST_REPLIES)
    )
    for parent in (elsewhere, hidden, full):
        with pytest.raises(ValidationError):
            make_comment(thread, paula, parent=parent)


def test_who_leads_a_committee_speaks_for_it_and_others_do_not(city, thread, hoerde, bea, paula):
    committee = make_chaired(hoerde, bea)
    member, hidden = seated("Mia", committee), make_committee("Geheimrat", visibility="hidden")
    assert make_comment(thread, user_actor(bea.pk), committee=committee).committee == committee
    for by in (member, paula):
        with pytest.raises(ValidationError, match="do not lead"):
            make_comment(thread, by, committee=committee)
    with pytest.raises(ValidationError, match="do not lead"):
        make_comment(thread, seated("Gregor", hidden, "chair"), committee=hidden)


def test_the_house_is_told(thread, paula, monkeypatch):
    heard: list[object] = []
    monkeypatch.setattr(facts, "_reactions", facts._reactions | {CommentWritten: [], CommentsCounted: []})
    reacts_to(CommentWritten)(lambda fact, at: heard.append(fact))
    reacts_to(CommentsCounted)(lambda fact, at: heard.append(fact))
    comment = make_comment(thread, paula)
    assert heard == [CommentsCounted(thread.pk, 1), CommentWritten(thread.pk, comment.pk)]


@pytest.mark.parametrize(
    "fields", [{"text": ""}, {"text": " \n"}, {"text": "x" * 3_001}, {"author_name": "A" * 101}]
)
def test_what_does_not_fit_is_refused(fields, thread, paula):
    with pytest.raises(ValidationError):
        make_comment(thread, paula, **fields)
    assert not Comment.objects.exists()


@pytest.mark.parametrize("visibility", ["draft", "hidden", "deleted"])
def test_nobody_writes_below_what_is_not_public(visibility, paula):
    with pytest.raises(Refused):
        make_comment(make_thread(visibility=visibility), paula)


def test_nobody_writes_without_a_name_to_be_reached_by(thread, actor):
    with pytest.raises(Refused):
        write_comment(thread, text="Ja", form_key="x", by=actor("nobody"))


@pytest.mark.parametrize(("who", "sees"), [("nobody", 1), ("anna", 1), ("paula", 2), ("cem", 1), ("mo", 2)])
def test_a_hidden_comment_is_seen_by_its_author_and_by_moderators(who, sees, thread, paula, actor):
    make_comment(thread, paula)
    hide_comment(make_comment(thread, paula), rule=Rule.LAW, reason="Verboten", by=actor("mo"))
    by = paula if who == "paula" else actor(who)
    assert Comment.objects.visible_to(by).count() == sees
    assert Comment.objects.filter(state=CommentState.HIDDEN).count() == 1

"""Who may do what: the whole table of the app, for a shift of a project of Hörde."""

from datetime import timedelta

import pytest

from tests.factories.volunteering import actor_for, make_helper, make_shift, make_volunteer, make_young
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.volunteering.actions import enter_hours, offer_place, record_hours, start_match
from vorort.volunteering.models import Assignment

CAST = ("nobody", "anna", "bea", "cem", "dora", "clock", "shell")
# permission: (what it is about, who may)
TABLE = {
    "open_opportunity": ("project", {"bea", "cem", "shell"}),
    "change_opportunity": ("opportunity", {"bea", "cem"}),
    "close_opportunity": ("opportunity", {"bea", "cem"}),
    "keep_shift": ("opportunity", {"bea", "cem", "shell"}),
    "cancel_shift": ("shift", {"bea", "cem"}),
    "call_for_help": ("opportunity", {"bea", "cem"}),
    "ask_to_sign_up": ("shift", set(CAST)),
    "sign_up": ("shift", {"anna", "bea", "cem", "dora"}),
    "enter_helper": ("shift", {"bea", "cem"}),
    "offer_place": ("shift", {"bea", "cem"}),
    "accept_offer": ("offered", {"bea", "cem"}),
    "decline_offer": ("offered", {"bea", "cem"}),
    "expire_offer": ("offered", set()),
    "answer_consent": ("kept", set()),
    "record_consent": ("kept", {"bea", "cem"}),
    "expire_consent": ("kept", set()),
    "withdraw": ("coming", {"bea", "cem"}),
    "seek_swap": ("coming", set()),
    "take_over": ("coming", set()),
    "remind_helper": ("coming", {"clock"}),
    "check_in": ("coming", {"bea", "cem"}),
    "note_outcome": ("coming", {"bea", "cem"}),
    "start_match": ("project", {"bea", "cem"}),
    "keep_proposals": ("match", {"clock"}),
    "send_offers": ("match", set()),
    "discard_match": ("match", {"bea", "cem"}),
    "enter_hours": ("coming", set()),
    "record_hours": ("coming", {"bea", "cem"}),
    "confirm_hours": ("entry", {"bea", "cem"}),
    "correct_hours": ("confirmation", {"bea", "cem"}),
    "enter_profile": ("hoerde", {"bea", "cem", "shell"}),
    "pause_profile": ("profile", set()),
    "prove_skill": ("profile", {"cem"}),
    "erase_profile": ("profile", {"cem"}),
    "issue_certificate": ("profile", {"cem"}),
}


@pytest.fixture
def things(project, hoerde, actor):
    """One of everything; the shift begins in half an hour, the one that is offered in a week."""
    shift, later = make_shift(project, hours=0.5, most=9), make_shift(project)
    coming = make_helper(shift, "Eva")
    other = make_helper(shift, "Ina")
    return {
        "project": project,
        "hoerde": hoerde,
        "shift": shift,
        "opportunity": shift.opportunity,
        "coming": coming,
        "offered": offer_place(later, volunteer=make_volunteer("Udo"), by=actor("bea")),
        "kept": make_young(shift),
        "match": start_match(project, by=actor("bea")),
        "entry": enter_hours(coming, minutes=30, by=actor_for(coming.volunteer)),
        "confirmation": record_hours(other, minutes=30, by=actor("bea")),
        "profile": coming.volunteer,
    }


def test_the_whole_table(things, actor):
    """In one go, since the scene costs more than the questions."""
    found = {
        name: {who for who in CAST if allows(f"volunteering.{name}", actor(who), things[what])}
        for name, (what, _may) in TABLE.items()
    }
    assert found == {name: may for name, (_what, may) in TABLE.items()}


@pytest.mark.parametrize(
    ("state", "may"),
    [
        ("offered", {"accept_offer", "decline_offer"}),
        ("consent", {"withdraw"}),
        ("accepted", {"withdraw", "seek_swap", "check_in", "enter_hours"}),
        ("waiting", {"withdraw"}),
        ("cancelled", set()),
        ("done", {"enter_hours"}),
    ],
)
def test_what_a_helper_may_follows_from_where_they_stand(project, state, may):
    coming = make_helper(make_shift(project, hours=0.5), "Eva")
    told = {
        "offered_at": now(),
        "expires_at": now() + timedelta(hours=1),
        "offer_way": "lead",
        "waiting_since": now(),
    }
    over = {"ended_at": now()} if state in ("cancelled", "done") else {}
    Assignment.objects.filter(pk=coming.pk).update(state=state, **told, **over)
    coming.refresh_from_db()
    names = ("accept_offer", "decline_offer", "withdraw", "seek_swap", "check_in", "enter_hours")
    by = actor_for(coming.volunteer)
    assert {name for name in names if allows(f"volunteering.{name}", by, coming)} == may

"""Chair, recorder and co-signer, each who is it."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import make_committee, make_seat
from tests.factories.meetings import BY, arrive, make_member_with_account, make_rules, make_running
from tests.factories.meetings_holding import make_approved, make_later, make_minutes, make_sent
from vorort.committees.rules.rule_set import Approval, Signer
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.meetings.actions import (
    approve_minutes,
    close_meeting,
    edit_minutes,
    object_to_minutes,
    send_minutes,
    sign_minutes,
)
from vorort.meetings.selectors.signing import may_sign

ALL = (Signer.CHAIR, Signer.SECRETARY, Signer.CO_SIGNER)


def test_each_signs_as_who_they_are(committee, actor, told):
    make_rules(committee, signers=ALL)
    uwe, by_uwe = make_member_with_account(committee, "Uwe", "secretary")
    eva, by_eva = make_member_with_account(committee, "Eva")
    meeting = make_running(committee)
    arrive(meeting, uwe)
    arrive(meeting, eva)
    minutes = edit_minutes(close_meeting(meeting, by=BY), values={"co_signer": eva.person}, by=BY)
    minutes = send_minutes(minutes, by=BY)
    minutes = approve_minutes(minutes, approved_in=make_later(committee, minutes), by=BY)
    told()
    first = sign_minutes(minutes, role=Signer.CHAIR, by=actor("bea"))
    assert told() == [
        ("meetings.MinutesSigned", {"meeting_id": minutes.meeting_id, "signature_id": first.pk})
    ]
    sign_minutes(minutes, role=Signer.SECRETARY, by=by_uwe)
    sign_minutes(minutes, role=Signer.CO_SIGNER, by=by_eva)
    assert {row.digest for row in minutes.signatures.all()} == {minutes.digest}
    for role, who in ((Signer.CHAIR, by_uwe), (Signer.SECRETARY, by_eva), (Signer.CO_SIGNER, actor("bea"))):
        with pytest.raises(Refused):
            sign_minutes(minutes, role=role, by=who)


def test_the_board_signs_for_an_assembly_without_a_chair_of_its_own(city):
    assembly = make_committee("Mitgliederversammlung", kind="general_assembly", district=None)
    board = make_committee("Vorstand", kind="board", district=None)
    make_member_with_account(board, "Eva", "chair")
    make_member_with_account(assembly, "Uwe")
    make_rules(assembly, signers=(Signer.CHAIR,))
    minutes = make_approved(assembly)
    eva = board.mandates.get().person
    assert may_sign(minutes, eva, Signer.CHAIR, now())
    assert not may_sign(minutes, assembly.mandates.get().person, Signer.CHAIR, now())
    make_seat(assembly, "chair")
    assert not may_sign(minutes, eva, Signer.CHAIR, now())


def test_each_once_and_only_whom_the_rules_name(committee, actor):
    make_rules(committee, signers=(Signer.CHAIR,))
    minutes = make_approved(committee)
    sign_minutes(minutes, role=Signer.CHAIR, by=actor("bea"))
    with pytest.raises(ValidationError, match="there already"):
        sign_minutes(minutes, role=Signer.CHAIR, by=actor("bea"))
    uwe, by_uwe = make_member_with_account(committee, "Uwe", "secretary")
    other = make_running(committee)
    arrive(other, uwe)
    sent = send_minutes(close_meeting(other, by=BY), by=BY)
    final = approve_minutes(sent, approved_in=make_later(committee, sent), by=BY)
    with pytest.raises(ValidationError, match="no such signature"):
        sign_minutes(final, role=Signer.SECRETARY, by=by_uwe)


def test_when_they_are_final(committee, actor):
    with pytest.raises(ValidationError, match="when they are approved"):
        sign_minutes(make_sent(committee), role=Signer.CHAIR, by=actor("bea"))
    with pytest.raises(Refused):
        sign_minutes(make_minutes(committee), role=Signer.CHAIR, by=actor("bea"))
    for who in ("anna", "cem", "shell"):
        with pytest.raises(Refused):
            sign_minutes(make_approved(committee), role=Signer.CHAIR, by=actor(who))


@pytest.fixture
def to_be_signed(committee):
    """Sent minutes that signatures approve; Uwe has recorded them."""
    make_rules(committee, approval=Approval.SIGNATURES)
    uwe, by_uwe = make_member_with_account(committee, "Uwe", "secretary")
    meeting = make_running(committee)
    arrive(meeting, uwe)
    return send_minutes(close_meeting(meeting, by=BY), by=BY), by_uwe


def test_where_signatures_approve_the_last_one_makes_them_final(to_be_signed, actor, told):
    minutes, by_uwe = to_be_signed
    sign_minutes(minutes, role=Signer.CHAIR, by=actor("bea"))
    minutes.refresh_from_db()
    assert minutes.state == "sent"
    told()
    sign_minutes(minutes, role=Signer.SECRETARY, by=by_uwe)
    minutes.refresh_from_db()
    assert (minutes.state, minutes.meeting.state) == ("approved", "approved")
    assert {row.digest for row in minutes.signatures.all()} == {minutes.digest}
    assert [name for name, _payload in told()] == ["meetings.MinutesSigned", "meetings.MinutesApproved"]


def test_what_is_changed_is_signed_anew(to_be_signed, actor):
    minutes, _by_uwe = to_be_signed
    sign_minutes(minutes, role=Signer.CHAIR, by=actor("bea"))
    edit_minutes(minutes, values={"closing": "Ende"}, by=BY)
    assert not minutes.signatures.exists()


def test_an_objection_holds_the_last_signature_back(to_be_signed, actor):
    minutes, by_uwe = to_be_signed
    object_to_minutes(minutes, text="Nein", by=by_uwe)
    sign_minutes(minutes, role=Signer.CHAIR, by=actor("bea"))
    sign_minutes(minutes, role=Signer.SECRETARY, by=by_uwe)
    minutes.refresh_from_db()
    assert minutes.state == "sent"

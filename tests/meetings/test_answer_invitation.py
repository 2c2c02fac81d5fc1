import pytest

from tests.factories.committees import make_mandate, make_seat, seated
from tests.factories.meetings import make_member_with_account
from tests.factories.meetings_preparing import invited, with_mail
from tests.factories.people import make_person
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.permit import Refused
from vorort.meetings.actions import answer_invitation, cancel_meeting
from vorort.meetings.choices import Reply, Right
from vorort.meetings.models.meetings import INVITATION_LINK


def test_a_member_says_whether_they_come(committee):
    mandate, member = make_member_with_account(committee, "member")
    invitation = invited(committee).invitations.get(person=mandate.person)
    answered = answer_invitation(invitation, reply=Reply.YES, note=" Etwas später ", by=member)
    assert (answered.reply, answered.note) == ("yes", "Etwas später")
    assert answered.replied_at
    assert answer_invitation(invitation, reply=Reply.NO, by=member).note == ""


def test_by_the_link_in_the_invitation_or_on_the_phone(committee, actor):
    mandate = with_mail(committee)
    invitation = invited(committee).invitations.get(person=mandate.person)
    answer_invitation(invitation, reply=Reply.YES, by=Actor(ActorKind.LINK, invitation.pk, INVITATION_LINK))
    answer_invitation(invitation, reply=Reply.NO, by=actor("cem"))
    for by in (Actor(ActorKind.LINK, invitation.pk + 1, INVITATION_LINK), seated("other", committee)):
        with pytest.raises(Refused):
            answer_invitation(invitation, reply=Reply.YES, by=by)


def test_the_stand_ins_are_invited_one_after_the_other(committee, actor, told):
    mandate = with_mail(committee)
    first, second = (
        make_mandate(make_seat(committee, "stand_in", stands_in_for=mandate.seat, position=n), make_person(f"Ersatz {n}"))
        for n in (1, 2)
    )  # fmt: skip
    meeting = invited(committee)
    assert meeting.invitations.count() == 2
    invitation = meeting.invitations.get(person=mandate.person)
    told()
    answer_invitation(invitation, reply=Reply.NO, by=actor("bea"))
    called = meeting.invitations.get(person=first.person)
    assert (called.right, called.mandate, called.channel) == (Right.VOTING, first, "letter")
    fact = {"meeting_id": meeting.pk, "invitation_id": called.pk}
    assert told() == [("meetings.SomebodyInvited", fact)]
    answer_invitation(called, reply=Reply.NO, by=actor("bea"))
    assert meeting.invitations.filter(person=second.person).exists()
    answer_invitation(invitation, reply=Reply.NO, by=actor("bea"))
    assert meeting.invitations.count() == 4


def test_nobody_stands_in_for_advice(committee, actor):
    mandate = make_mandate(make_seat(committee, is_voting=False), make_person("Berater"))
    make_mandate(make_seat(committee, "stand_in", stands_in_for=mandate.seat), make_person("Ersatz"))
    meeting = invited(committee)
    answer_invitation(meeting.invitations.get(person=mandate.person), reply=Reply.NO, by=actor("bea"))
    assert meeting.invitations.count() == 2


def test_what_is_cancelled_is_not_answered(committee, actor):
    meeting = invited(committee)
    cancel_meeting(meeting, why="Krank", by=actor("bea"))
    with pytest.raises(Refused):
        answer_invitation(meeting.invitations.get(), reply=Reply.YES, by=actor("bea"))

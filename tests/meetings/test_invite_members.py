import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import make_group, make_mandate, make_seat, seated, sit
from tests.factories.meetings import make_meeting, make_rules
from tests.factories.meetings_preparing import invited, plan, with_mail, without_mail, write
from tests.factories.people import make_person
from vorort.committees.rules.presets import CUSTOM
from vorort.committees.rules.rule_set import Form, Mode
from vorort.ground.clock import held_at
from vorort.ground.permit import Refused
from vorort.meetings.actions import add_item, invite_members
from vorort.meetings.choices import MeetingState
from vorort.meetings.models import Meeting
from vorort.search.models import SearchEntry
from vorort.threads.choices import Visibility


def test_everybody_seated_by_mail_or_by_letter(committee, actor, told):
    by_mail, by_letter = with_mail(committee), without_mail(committee)
    advisory = make_mandate(make_seat(committee, is_voting=False), make_person("Berater"))
    seated("spare", committee, "stand_in")
    meeting = plan(committee)
    told()
    rows = {row.person: row for row in invite_members(meeting, by=actor("bea"))}
    chair = committee.mandates.get(seat__office="chair").person
    assert set(rows) == {chair, by_mail.person, by_letter.person, advisory.person}
    assert (rows[chair].channel, rows[by_mail.person].channel) == ("email", "email")
    assert rows[by_mail.person].sent_at == Meeting.objects.get().invited_at
    assert (rows[by_letter.person].channel, rows[by_letter.person].sent_at) == ("letter", None)
    assert (rows[chair].right, rows[advisory.person].right) == ("voting", "advisory")
    assert rows[advisory.person].mandate == advisory
    assert told() == [("meetings.MembersInvited", {"meeting_id": meeting.pk})]


def test_only_letters_where_the_rules_want_letters(committee):
    with_mail(committee)
    make_rules(committee, CUSTOM, invitation_forms=(Form.LETTER,))
    assert set(invited(committee).invitations.values_list("channel", flat=True)) == {"letter"}


def test_whoever_sits_in_both_committees_is_invited_once_with_their_vote(committee, hoerde, actor):
    group = make_group(district=hoerde)
    both = make_mandate(make_seat(group, is_voting=False), make_person("Beide"))
    votes = sit(both.person, committee)
    of_group = sit(make_person("Andere"), group)
    meeting = plan(group, with_committees=[committee])
    rows = {row.person: row for row in invite_members(meeting, by=actor("bea"))}
    assert (rows[both.person].mandate, rows[both.person].right) == (votes, "voting")
    assert of_group.person in rows
    assert len(rows) == 3


def test_a_public_one_is_read_and_found_with_its_public_items(committee, actor):
    meeting = plan(committee, title="Sitzung im Juni", is_public=True)
    paper = write(committee)
    add_item(meeting, paper=paper, by=actor("bea"))
    add_item(meeting, title="Papageien", is_public=False, by=actor("bea"))
    invite_members(meeting, by=actor("bea"))
    meeting.refresh_from_db()
    assert (meeting.state, meeting.thread.visibility) == (MeetingState.INVITED, Visibility.PUBLIC)
    entry = SearchEntry.objects.get(kind="meeting", language="de")
    assert (entry.key, entry.title, entry.thread) == (str(meeting.pk), "Sitzung im Juni", meeting.thread)
    assert "Lenkungsgremium Hörde" in entry.summary
    assert "papagei" not in entry.body_stems
    assert SearchEntry.objects.filter(kind="paper", object_id=paper.pk, language="de").exists()
    assert [step.what for step in meeting.thread.steps.all()] == ["invited"]


def test_another_one_stays_among_those_invited(committee):
    meeting = invited(committee)
    assert meeting.thread.visibility == Visibility.DRAFT
    assert not SearchEntry.objects.filter(kind="meeting").exists()


def test_what_a_moderator_has_hidden_stays_hidden(committee, actor):
    meeting = plan(committee, is_public=True)
    meeting.thread.visibility = Visibility.HIDDEN
    meeting.thread.save()
    invite_members(meeting, by=actor("bea"))
    assert Meeting.objects.get().thread.visibility == Visibility.HIDDEN


def test_not_without_members_nor_too_late_nor_without_a_way_in(committee, group, actor):
    with pytest.raises(ValidationError, match="Nobody sits"):
        invite_members(plan(group), by=actor("bea"))
    meeting = plan(committee)
    with held_at(meeting.begins), pytest.raises(ValidationError, match="moment is over"):
        invite_members(meeting, by=actor("bea"))
    with pytest.raises(ValidationError, match="how one takes part"):
        invite_members(make_meeting(committee, mode=Mode.HYBRID), by=actor("bea"))


def test_once_and_by_whoever_convenes(committee, actor):
    with pytest.raises(Refused):
        invite_members(plan(committee), by=seated("member", committee))
    with pytest.raises(Refused):
        invite_members(invited(committee), by=actor("bea"))

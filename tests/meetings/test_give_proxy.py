import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import make_mandate, make_seat
from tests.factories.meetings import make_member_with_account, make_members, make_rules, make_running
from tests.factories.meetings_preparing import invited, plan
from tests.factories.people import make_person
from vorort.committees.rules.presets import CUSTOM
from vorort.committees.rules.rule_set import Proxies
from vorort.ground.permit import Refused
from vorort.meetings.actions import give_proxy, withdraw_proxy


@pytest.fixture
def allowed(committee):
    make_rules(committee, CUSTOM, proxies=Proxies.MEMBERS)
    return committee


@pytest.fixture
def people(committee):
    return [mandate.person for mandate in make_members(committee, 4)]


def test_whoever_convenes_writes_it_down(allowed, people, actor):
    proxy = give_proxy(invited(allowed), giver=people[0], holder=people[1], in_writing=True, by=actor("bea"))
    assert (proxy.giver, proxy.holder, proxy.in_writing, proxy.withdrawn_at) == (*people[:2], True, None)


def test_a_member_gives_their_own_and_no_other(allowed, people):
    mandate, member = make_member_with_account(allowed, "member")
    meeting = invited(allowed)
    with pytest.raises(ValidationError, match="your own proxy only"):
        give_proxy(meeting, giver=people[0], holder=people[1], in_writing=True, by=member)
    assert give_proxy(meeting, giver=mandate.person, holder=people[0], in_writing=True, by=member).pk


def test_only_where_the_rules_allow_it_and_as_they_want_it(committee, people, actor):
    meeting, told = invited(committee), {"giver": people[0], "holder": people[1], "by": actor("bea")}
    with pytest.raises(ValidationError, match="do not allow proxies"):
        give_proxy(meeting, in_writing=True, **told)
    make_rules(committee, CUSTOM, proxies=Proxies.MEMBERS)
    with pytest.raises(ValidationError, match="in writing"):
        give_proxy(meeting, **told)
    make_rules(committee, CUSTOM, proxies=Proxies.MEMBERS, proxy_in_writing=False)
    assert give_proxy(meeting, **told).in_writing is False


def test_among_members_with_a_vote_unless_the_rules_allow_anyone(allowed, people, actor):
    meeting, guest = invited(allowed), make_person("Gast")
    told = {"in_writing": True, "by": actor("bea")}
    advisory = make_mandate(make_seat(allowed, is_voting=False), make_person("Berater")).person
    spare = make_mandate(
        make_seat(allowed, "stand_in", stands_in_for=make_seat(allowed)), make_person("Ersatz")
    )
    for holder in (guest, advisory, spare.person):
        with pytest.raises(ValidationError, match="only a member with a vote"):
            give_proxy(meeting, giver=people[0], holder=holder, **told)
    for giver in (guest, advisory, spare.person):
        with pytest.raises(ValidationError, match="Only members with a vote"):
            give_proxy(meeting, giver=giver, holder=people[0], **told)
    make_rules(allowed, CUSTOM, proxies=Proxies.ANYONE)
    assert give_proxy(meeting, giver=people[0], holder=guest, **told).holder == guest


def test_not_twice_not_in_a_chain_and_not_too_many(allowed, people, actor):
    meeting, told = invited(allowed), {"in_writing": True, "by": actor("bea")}
    one, two, three, four = people
    first = give_proxy(meeting, giver=one, holder=two, **told)
    for giver, holder, why in (
        (one, three, "given a proxy already"),
        (three, one, "will not be there"),
        (two, three, "cannot be handed on"),
        (three, two, "more proxies than this"),
        (four, four, "own proxy"),
    ):
        with pytest.raises(ValidationError, match=why):
            give_proxy(meeting, giver=giver, holder=holder, **told)
    withdraw_proxy(first, by=actor("bea"))
    assert give_proxy(meeting, giver=one, holder=three, **told).pk


def test_while_it_runs_screens_hear_of_it_and_before_the_invitation_there_is_none(allowed, people, actor):
    told = {"giver": people[0], "holder": people[1], "in_writing": True, "by": actor("bea")}
    meeting = make_running(allowed)
    give_proxy(meeting, **told)
    meeting.refresh_from_db()
    assert meeting.revision == 2
    with pytest.raises(Refused):
        give_proxy(plan(allowed), **told)
    with pytest.raises(Refused):
        give_proxy(meeting, **(told | {"by": actor("anna")}))

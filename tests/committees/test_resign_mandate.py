import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import DAY, NOON, TICK
from tests.factories.committees import BEGINNING, make_mandate
from tests.factories.people import make_organisation
from vorort.committees.actions import record_mandate, resign_mandate
from vorort.committees.choices import Basis
from vorort.committees.models import Mandate, RegisterTask
from vorort.committees.models.mandates import APPOINTMENT_LINK
from vorort.ground.actor import Actor, ActorKind, user_actor
from vorort.ground.permit import Refused


def test_power_ends_this_very_moment(bea_chairs, bea, hoerde, told, noon):
    mandate = bea_chairs.mandates.get()
    me = user_actor(bea.pk)
    told()
    resign_mandate(mandate, by=me)
    mandate.refresh_from_db()
    assert (mandate.ends, mandate.why_ended, mandate.state) == (NOON, "resigned", "accepted")
    assert [me.holds("chair", hoerde.pk, at=at) for at in (NOON - TICK, NOON)] == [True, False]
    assert told() == [("committees.MandateEnded", {"mandate_id": mandate.pk, "why": "resigned"})]


def test_a_later_day_can_be_named_and_the_timeline_says_for_whom(uwe_sits, actor, noon):
    uwe_sits.on_behalf_of = make_organisation("TuS Hörde")
    uwe_sits.save()
    resign_mandate(uwe_sits, ends=NOON + DAY, by=actor("cem"))
    uwe_sits.refresh_from_db()
    assert uwe_sits.ends == NOON + DAY
    assert [(step.what, step.at, step.about) for step in uwe_sits.committee.thread.steps.all()] == [
        ("member_left", NOON + DAY, "TuS Hörde")
    ]


def test_no_resignation_reaches_into_the_past(uwe_sits, actor, noon):
    assert resign_mandate(uwe_sits, ends=NOON - DAY, by=actor("cem")).ends == NOON


def test_what_has_not_begun_never_will(seat, uwe, eva, actor, noon):
    mandate = make_mandate(seat, uwe, begins=NOON + DAY)
    resign_mandate(mandate, by=actor("cem"))
    mandate.refresh_from_db()
    assert (mandate.state, mandate.why_ended, mandate.ends) == ("withdrawn", "resigned", None)
    assert not seat.committee.thread.steps.exists()
    make_mandate(seat, eva)


@pytest.mark.parametrize("who", ["nobody", "anna", "bea", "dora", "olga"])
def test_nobody_resigns_for_somebody_else(who, bea_chairs, uwe_sits, actor):
    with pytest.raises(Refused):
        resign_mandate(uwe_sits, by=actor(who))


def test_an_old_letter_ends_nothing(uwe_sits):
    with pytest.raises(Refused):
        resign_mandate(uwe_sits, by=Actor(ActorKind.LINK, uwe_sits.pk, APPOINTMENT_LINK))


@pytest.mark.parametrize(
    ("fields", "ends", "sentence"),
    [
        ({"ends": NOON}, None, "has ended already"),
        ({"state": "offered"}, None, "never accepted"),
        ({"state": "withdrawn"}, None, "never accepted"),
        ({"ends": NOON + DAY}, NOON + 2 * DAY, "ends earlier than that anyway"),
    ],
)
def test_what_cannot_be_given_back(fields, ends, sentence, uwe_sits, actor, noon):
    Mandate.objects.filter(pk=uwe_sits.pk).update(**fields)
    with pytest.raises(ValidationError, match=sentence):
        resign_mandate(uwe_sits, ends=ends, by=actor("cem"))


def test_a_seat_that_came_with_an_office_is_given_back_with_it(mayor, by_office, uwe, actor, told, noon):
    cem = actor("cem")
    office = record_mandate(mayor, uwe, basis=Basis.ELECTION, begins=BEGINNING, by=cem)
    follower = office.followers.get()
    with pytest.raises(ValidationError, match="by virtue of another office"):
        resign_mandate(follower, by=cem)
    told()
    resign_mandate(office, by=cem)
    follower.refresh_from_db()
    assert (follower.ends, follower.why_ended) == (NOON, "office")
    assert [name for name, _payload in told()] == ["committees.MandateEnded"] * 2


def test_who_leaves_the_board_is_a_task_for_the_register(board, uwe, actor, noon):
    mandate = make_mandate(board, uwe, begins=BEGINNING)
    resign_mandate(mandate, by=actor("cem"))
    task = RegisterTask.objects.get()
    assert (task.because_of, task.arose_at) == ("Treasurer (June 1, 2030)", NOON)

import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import DAY, NOON
from tests.factories.committees import BEGINNING, sit
from tests.factories.people import make_person
from vorort.committees.actions import recall_member
from vorort.committees.models import Mandate
from vorort.ground.permit import Refused


def test_the_chair_recalls_whom_the_chair_appointed(bea_chairs, uwe_sits, actor, told, noon):
    told()
    recall_member(uwe_sits, reason="  Kommt nie. ", by=actor("bea"))
    uwe_sits.refresh_from_db()
    assert (uwe_sits.ends, uwe_sits.why_ended, uwe_sits.ended_note) == (NOON, "recalled", "Kommt nie.")
    assert told() == [("committees.MandateEnded", {"mandate_id": uwe_sits.pk, "why": "recalled"})]


def test_for_a_later_day(bea_chairs, uwe_sits, actor, noon):
    assert recall_member(uwe_sits, reason="Umzug", ends=NOON + DAY, by=actor("bea")).ends == NOON + DAY


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_there_is_a_reason(reason, bea_chairs, uwe_sits, actor):
    with pytest.raises(ValidationError, match="give a reason"):
        recall_member(uwe_sits, reason=reason, by=actor("bea"))


def test_a_long_reason_is_cut_rather_than_lost(bea_chairs, uwe_sits, actor, noon):
    assert len(recall_member(uwe_sits, reason="x" * 999, by=actor("bea")).ended_note) == 300


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "edi", "olga"])
def test_others_recall_nobody(who, uwe_sits, actor):
    with pytest.raises(Refused):
        recall_member(uwe_sits, reason="weil", by=actor(who))


@pytest.mark.parametrize("basis", ["election", "nomination", "ex_officio"])
def test_the_chair_recalls_nobody_whom_others_have_sent(basis, bea_chairs, uwe_sits, actor, noon):
    Mandate.objects.filter(pk=uwe_sits.pk).update(basis=basis)
    with pytest.raises(Refused):
        recall_member(uwe_sits, reason="weil", by=actor("bea"))
    assert recall_member(uwe_sits, reason="weil", by=actor("cem")).why_ended == "recalled"


def test_a_deputy_does_not_unseat_the_chair(chair, bea, uwe, actor, noon):
    head = sit(uwe, chair.committee, "deputy")
    Mandate.objects.filter(pk=head.pk).update(seat=chair)
    sit(make_person("Bea", user=bea), chair.committee, "deputy", begins=BEGINNING)
    with pytest.raises(Refused):
        recall_member(head, reason="Putsch", by=actor("bea"))


def test_the_lead_of_a_group_is_recalled_by_the_chair_of_the_district(
    bea_chairs, group, uwe, anna, actor, noon
):
    lead = sit(uwe, group, "chair", begins=BEGINNING)
    sit(make_person("Anna", user=anna), group, "deputy", begins=BEGINNING)
    with pytest.raises(Refused):
        recall_member(lead, reason="Putsch", by=actor("anna"))
    assert recall_member(lead, reason="Ruht seit einem Jahr", by=actor("bea")).why_ended == "recalled"

from datetime import timedelta

import pytest
from django.db import IntegrityError

from tests.factories.conversation import make_message
from tests.factories.people import make_duty
from vorort.conversation.models import ContactMessage
from vorort.ground.actor import user_actor
from vorort.ground.clock import now

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("who", "sees"),
    [
        ("nobody", []), ("anna", []), ("edi", []), ("mo", []), ("olga", []), ("clock", []),
        ("cem", ["", "Aplerbeck", "Hörde"]), ("dora", ["Aplerbeck"]),
    ],
)  # fmt: skip
def test_the_city_office_sees_all_and_a_district_office_its_own(who, sees, actor, hoerde, aplerbeck):
    for district in (hoerde, aplerbeck, None):
        make_message(district=district)
    seen = ContactMessage.objects.visible_to(actor(who)).select_related("district")
    assert sorted(message.district.name if message.district else "" for message in seen) == sees


def test_an_office_that_has_ended_sees_nothing(anna, hoerde):
    make_duty(anna, "office", district=hoerde, ends=now() - timedelta(seconds=1))
    make_message(district=hoerde)
    assert not ContactMessage.objects.visible_to(user_actor(anna.pk)).exists()


@pytest.mark.parametrize("fields", [{"text": ""}, {"topic": "gossip"}, {"form_key": "known"}])
def test_the_database_refuses_what_is_no_message(fields):
    make_message(form_key="known")
    with pytest.raises(IntegrityError):
        make_message(**fields)


def test_a_message_is_called_by_its_receipt():
    message = make_message()
    assert str(message) == message.receipt

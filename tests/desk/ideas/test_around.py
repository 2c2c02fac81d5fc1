"""Ideas on the handover sheet, and the ideas that look alike."""

import re

import pytest

from tests.factories.committees import make_group, seated
from tests.factories.ideas import make_decided, make_idea
from tests.factories.people import logged_in
from vorort.ground.actor import user_actor
from vorort.ideas.actions import answer_idea, refer_idea
from vorort.people.models import User
from vorort.search.selectors import alike
from vorort.threads.actions import hide_thread

pytestmark = pytest.mark.django_db


def words(answer) -> str:
    assert answer.status_code == 200
    return " ".join(re.sub(r"<[^>]+>", " ", answer.content.decode()).split())


def test_the_sheet_tells_of_open_ideas_with_their_days(steering, hoerde, bea, anna):
    answered = make_idea(hoerde, title="Beantwortetes")
    answer_idea(answered, text="Danke!", committee=steering, by=user_actor(bea.pk))
    make_idea(hoerde, title="Wartendes")
    make_decided(hoerde, title="Entschiedenes")
    sheet = words(logged_in(bea).get(f"/arbeitsplatz/gremien/{steering.slug}/uebergabe/"))
    assert "Offene Ideen" in sheet
    assert "Antwort auf die Idee „Wartendes“" in sheet
    assert "Antwort auf die Idee „Beantwortetes“" not in sheet
    assert sheet.index("Wartendes (#") < sheet.index("Beantwortetes (#")
    assert "Entschiedenes" not in sheet


def test_a_group_is_told_of_what_it_was_handed(steering, hoerde, bea):
    group = make_group(district=hoerde)
    refer_idea(make_idea(hoerde, title="Gegebenes"), committee=group, by=user_actor(bea.pk))
    make_idea(hoerde, title="Anderes")
    lead = User.objects.get(pk=seated("lead", group, "chair").user_id or 0)
    sheet = words(logged_in(lead).get(f"/arbeitsplatz/gremien/{group.slug}/uebergabe/"))
    assert "Gegebenes" in sheet
    assert "Anderes" not in sheet


def test_alike_is_what_shares_words_in_the_same_district(steering, hoerde, aplerbeck, mo):
    bank, benches = make_idea(hoerde, title="Eine Bank"), make_idea(hoerde, title="Bänke überall")
    make_idea(aplerbeck, title="Bank für alle")
    hidden = make_idea(hoerde, title="Bankbank")
    hide_thread(hidden.thread, by=user_actor(mo.pk))
    found = alike("Bänke fehlen", "de", "idea", hoerde.pk)
    assert {number for number, _title in found} == {bank.pk, benches.pk}
    assert len(alike("Bank", "de", "idea")) == 3
    assert len(alike("Bank", "de", "idea", most=1)) == 1
    assert alike("", "de", "idea") == alike("Bank", "de", "place") == []

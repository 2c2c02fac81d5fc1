"""A year of an award that was entered by mistake."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.projects import BY, make_award
from vorort.ground.permit import Refused
from vorort.journal.models import Entry
from vorort.projects.actions import keep_award_year, keep_nominee, remove_award_year
from vorort.projects.models import Nominee


@pytest.fixture
def award(committee, hoerde):
    found = make_award(hoerde)
    keep_award_year(found, year=2025, by=BY)
    return found


def nominate(award, **values):
    return keep_nominee(award, year=2025, values={"name": "Chor Beispiel"} | values, by=BY)


def test_it_is_gone_with_those_who_were_nominated_and_the_journal_says_so(award, actor):
    nominate(award)
    for _ in range(2):
        remove_award_year(award, year=2025, by=actor("bea"))
    assert not award.award_years.exists()
    assert not Nominee.objects.exists()
    assert Entry.objects.filter(fact="projects.AwardYearRemoved").count() == 1


def test_what_was_given_stays_until_the_mistake_is_put_right(award, actor):
    who = nominate(award, is_winner=True)
    with pytest.raises(ValidationError, match="won"):
        remove_award_year(award, year=2025, by=actor("bea"))
    keep_nominee(award, year=2025, values={"is_winner": False}, nominee=who, by=actor("bea"))
    remove_award_year(award, year=2025, by=actor("bea"))
    assert not award.award_years.exists()


def test_of_a_draft_nobody_has_read_who_won(committee, hoerde, actor):
    draft = make_award(hoerde, is_draft=True)
    keep_award_year(draft, year=2025, by=BY)
    nominate(draft, is_winner=True)
    remove_award_year(draft, year=2025, by=actor("bea"))
    assert not draft.award_years.exists()


def test_not_by_others(award, actor):
    with pytest.raises(Refused):
        remove_award_year(award, year=2025, by=actor("anna"))

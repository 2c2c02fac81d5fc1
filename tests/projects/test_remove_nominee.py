from tests.factories.projects import BY, make_award
from vorort.projects.actions import keep_award_year, keep_nominee, remove_nominee
from vorort.projects.models import Nominee


def test_somebody_is_named_no_longer(committee, hoerde, actor):
    award = make_award(hoerde)
    keep_award_year(award, year=2024, by=BY)
    row = keep_nominee(award, year=2024, values={"name": "Chor"}, by=BY)
    for _ in range(2):
        remove_nominee(award, number=row.pk, by=actor("bea"))
    assert not Nominee.objects.exists()

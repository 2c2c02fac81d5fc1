"""A certificate holds no longer."""

import pytest

from tests.factories.volunteering import actor_for, fresh, make_helper, make_shift
from tests.volunteering.test_issue_certificate import YEAR
from vorort.ground.permit import Refused
from vorort.volunteering.actions import issue_certificate, record_hours, revoke_certificate


def test_only_the_office_takes_it_back_and_once(project, actor):
    mine = make_helper(make_shift(project, hours=0.5), "Eva")
    record_hours(mine, minutes=90, by=actor("bea"))
    found = issue_certificate(mine.volunteer, by=actor_for(mine.volunteer), **YEAR)
    with pytest.raises(Refused):
        revoke_certificate(found, by=actor("bea"))
    revoke_certificate(found, by=actor("cem"))
    when = fresh(found).revoked_at
    revoke_certificate(found, by=actor("cem"))
    assert fresh(found).revoked_at == when

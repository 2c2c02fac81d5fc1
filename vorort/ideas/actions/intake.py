from datetime import datetime

from vorort.districts.models import City, District
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ideas.facts import IntakeChanged
from vorort.ideas.models import Intake


@action("ideas.set_intake")
def set_intake(
    of: District | City,
    *,
    answer_days: int,
    looks_first: bool,
    consent_age: int,
    by: Actor,
    at: datetime = STAMPED,
) -> Intake:
    """Say how a district takes ideas in, or with the city as subject all that say nothing themselves.

    What was promised to ideas already there stays. Raises ValidationError.
    """
    district = of if isinstance(of, District) else None
    row = Intake.objects.filter(district=district).first() or Intake(district=district)
    row.answer_days, row.looks_first, row.consent_age = answer_days, looks_first, consent_age
    row.full_clean()
    row.save()
    state(IntakeChanged(row.pk))
    return row

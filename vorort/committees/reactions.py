from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.committees.choices import TAKING, Basis
from vorort.committees.models import Mandate
from vorort.ground.facts import reacts_to
from vorort.people.facts import PeopleMerged


@reacts_to(PeopleMerged)
def move_mandates(fact: PeopleMerged, at: datetime) -> None:
    """Two records were one human being: all mandates, past and present, are the one's now.

    Raises ValidationError where the two sat in one committee at the same time: then they were two.
    """
    mine = Mandate.objects.filter(person_id=fact.person_id)
    theirs = Mandate.objects.filter(person_id=fact.into_id, state__in=TAKING)
    for mandate in mine.filter(state__in=TAKING):
        clash = theirs.filter(committee_id=mandate.committee_id).exclude(ends__lte=mandate.begins)
        if (clash.filter(begins__lt=mandate.ends) if mandate.ends else clash).exists():
            raise ValidationError(_("Both sat in one committee at the same time, so they are two people."))
    mine.update(person_id=fact.into_id)
    Mandate.objects.filter(appointed_by_id=fact.person_id, basis=Basis.APPOINTMENT).update(
        appointed_by_id=fact.into_id
    )

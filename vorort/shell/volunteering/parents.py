"""How a parent is asked whether somebody young may help, as a form has it."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest

from vorort.ideas.selectors import intake_of
from vorort.ideas.selectors.intake import consent_ages
from vorort.shell.kept import kept
from vorort.shell.parents import ParentForm
from vorort.volunteering.models import Opportunity
from vorort.volunteering.rules.consents import Parent


def consent_age_of(opportunity: Opportunity) -> int:
    """Below which age a parent has to agree: as for ideas, by district or city; 0 where nobody asks."""
    return intake_of(opportunity.district_id).consent_age


def shown_consent_age(request: HttpRequest, opportunity: Opportunity) -> int:
    """The same for a form that is shown; the actions ask again."""
    ages = _ages(request)
    return ages.get(opportunity.district_id, ages[None])


@kept
def _ages(request: HttpRequest) -> Mapping[int | None, int]:
    return consent_ages()


def parent_form(opportunity: Opportunity, data: Any) -> ParentForm:
    """For whoever is known already and says nothing else."""
    return ParentForm(data, consent_age=consent_age_of(opportunity))


def parent_in(form: ParentForm) -> Parent | None:
    """For the actions."""
    return Parent(*form.parent) if form.parent else None

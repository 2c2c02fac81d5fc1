"""Whether a parent agrees that an idea of somebody young is published: by a link in a mail, or on paper."""

from datetime import datetime

from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ideas.actions.inside import appear
from vorort.ideas.choices import ParentWay
from vorort.ideas.facts import ParentalConsentDeclined, ParentalConsentGiven
from vorort.ideas.models import Idea, ParentalConsent


@action("ideas.answer_consent")
def answer_consent(idea: Idea, *, is_given: bool, by: Actor, at: datetime = STAMPED) -> Idea:
    """A parent agrees or does not, behind the link they were sent.

    With their consent the idea appears, or is looked at where the district wants that. Without it, it never does.
    """
    return _decide(idea.consent, is_given, at)


@action("ideas.record_parental_consent")
def record_parental_consent(idea: Idea, *, is_given: bool, by: Actor, at: datetime = STAMPED) -> Idea:
    """Enter what a parent has signed on paper, also where a link was sent first; that link then leads nowhere."""
    consent = idea.consent
    consent.way, consent.email, consent.recorded_by_id = ParentWay.PAPER, "", by.user_id
    return _decide(consent, is_given, at)


def _decide(consent: ParentalConsent, is_given: bool, at: datetime) -> Idea:
    idea: Idea = consent.idea
    if is_given:
        consent.given_at = at
    else:
        consent.declined_at = at
    consent.full_clean()
    consent.save()
    if not is_given:
        state(ParentalConsentDeclined(idea.pk))
        return idea
    state(ParentalConsentGiven(idea.pk))
    return appear(idea, at)

from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.people.actions.inside import keep_consent, refuse_closed, show
from vorort.people.choices import ConsentSubject, ConsentWay
from vorort.people.facts import ConsentWithdrawn
from vorort.people.models import Consent, Person
from vorort.people.policies import is_oneself


@action("people.record_consent")
def record_consent(
    person: Person, subject: ConsentSubject, *, way: ConsentWay, by: Actor, at: datetime = STAMPED
) -> Consent:
    """Write down that a person agrees to show one thing. Agreeing twice changes nothing.

    Raises ValidationError for a closed record, and for a consent given online by anybody but the person.
    """
    refuse_closed(person)
    if way == ConsentWay.ONLINE and not is_oneself(by, person, at):
        raise ValidationError(_("Only the person can agree online. Please say how they told you."))
    return keep_consent(person, subject, way, by=by, at=at)


@action("people.withdraw_consent")
def withdraw_consent(person: Person, subject: ConsentSubject, *, by: Actor, at: datetime = STAMPED) -> Person:
    """Take a consent back: from this moment on the thing is not shown anywhere. The row stays as proof."""
    if person.consents.filter(subject=subject, withdrawn_at=None).update(withdrawn_at=at):
        show(person, subject, shown=False)
        state(ConsentWithdrawn(person.pk, subject))
    return person

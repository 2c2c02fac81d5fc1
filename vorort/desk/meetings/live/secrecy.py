"""What pages say of requests for a secret vote: how many have asked, and how many are needed."""

from datetime import datetime

from django.utils.translation import gettext as _

from vorort.committees.selectors import rules_of
from vorort.meetings.choices import Method
from vorort.meetings.models import Vote
from vorort.meetings.rules.secret import secret_way
from vorort.meetings.selectors.voting import circumstances_of
from vorort.people.models import Person


def voters_now(vote: Vote, at: datetime) -> list[Person]:
    """Who may vote right now, by name."""
    keys = {key for line in circumstances_of(vote, at).roll for key in (line.person, line.cast_by)}
    return list(Person.objects.filter(pk__in=keys).order_by("family_name", "given_name"))


def may_become_secret(vote: Vote, at: datetime) -> bool:
    """The rules know such a request, and it would change something."""
    return (
        bool(rules_of(vote.committee, at)[0].secret_on_request)
        and secret_way(Method(vote.method)) != vote.method
    )


def secrecy_told(vote: Vote, at: datetime) -> str:
    """How far it is."""
    vote.refresh_from_db(fields=["method"])
    if not may_become_secret(vote, at):
        return _("The vote is secret now: %(method)s.") % {"method": vote.get_method_display()}
    needed = rules_of(vote.committee, at)[0].secret_on_request
    if needed == 1:
        return _("By the rules the vote is secret as soon as one member asks for it.")
    told = {"asked": vote.secrecy_requests.count(), "needed": needed}
    return _("By the rules the vote is secret once %(needed)s members ask for it. So far: %(asked)s.") % told

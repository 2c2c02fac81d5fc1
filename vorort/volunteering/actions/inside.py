"""What several actions do inside their doors: who somebody is, counting places, moving up, lists and search."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.ground.actor import Actor, ActorKind
from vorort.ground.facts import state
from vorort.ground.text import normalised
from vorort.people.models import Address, User
from vorort.projects.bulk import set_help_wanted
from vorort.search.bulk import Found, forget, index
from vorort.volunteering.choices import BOUND, AssignmentState, OfferWay
from vorort.volunteering.facts import PlaceOffered
from vorort.volunteering.models import Assignment, Opportunity, Shift, VolunteerProfile
from vorort.volunteering.models.opportunities import AT_THE_END
from vorort.volunteering.rules.times import MOVED_UP_WAITS, OFFER_WAITS, offer_ends
from vorort.volunteering.selectors.fitting import Fitting, plain, who_could_help

LANGUAGES = ("de", "en")


def worded(values: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """What was written, with these words in one form."""
    return {
        name: normalised(str(value).replace("\r\n", "\n")) if name in names else value
        for name, value in values.items()
    }


def profile_of_address(address: Address, name: str = "") -> VolunteerProfile:
    """Who helps under an address: the account's own profile where it is one's."""
    if address.user_id:
        return profile_of_user(User.objects.get(pk=address.user_id))
    profile, _new = VolunteerProfile.objects.get_or_create(address=address)
    return _named(profile, name)


def profile_of_user(user: User, name: str = "") -> VolunteerProfile:
    """Who helps under an account."""
    profile, _new = VolunteerProfile.objects.get_or_create(user=user)
    return _named(profile, name or user.name)


def profile_of(by: Actor, name: str = "") -> VolunteerProfile:
    """The profile of whoever acts, made where there is none."""
    if by.kind == ActorKind.ADDRESS:
        return profile_of_address(Address.objects.get(pk=by.id or 0), name)
    return profile_of_user(User.objects.get(pk=by.id or 0), name)


def _named(profile: VolunteerProfile, name: str) -> VolunteerProfile:
    told = normalised(name)[:100]
    if told and not profile.name:
        profile.name = told
        profile.save(update_fields=["name", "changed"])
    return profile


def refuse_collision(volunteer: VolunteerProfile, shift: Shift) -> None:
    """Raise ValidationError where somebody is on another shift at that time."""
    if shift.begins is None or shift.ends is None:
        return
    others = Assignment.objects.filter(
        volunteer=volunteer, state__in=BOUND, shift__begins__lt=shift.ends, shift__ends__gt=shift.begins
    ).exclude(shift=shift)
    other = others.select_related("shift__opportunity__thread").first()
    if other:
        told = {"title": other.shift.opportunity.title}
        raise ValidationError(_("At that time you help elsewhere already: %(title)s") % told)


def end(assignment: Assignment, becomes: AssignmentState, at: datetime) -> None:
    """Somebody and a shift have nothing to do with each other any more, or it is over."""
    assignment.state, assignment.ended_at, assignment.seeks_swap_since = becomes, at, None
    assignment.save()


def take_place(assignment: Assignment, at: datetime) -> None:
    """Somebody comes."""
    assignment.state, assignment.accepted_at, assignment.expires_at = AssignmentState.ACCEPTED, at, None
    assignment.save()


def offer(
    shift: Shift, fitting: Fitting, way: OfferWay, at: datetime, *, known: Assignment | None = None
) -> Assignment:
    """Ask somebody for a shift; the place is kept for them until they answer or the offer runs out."""
    asked = known or Assignment(shift=shift, volunteer=fitting.profile)
    waits = MOVED_UP_WAITS if way == OfferWay.MOVED_UP else OFFER_WAITS
    asked.state, asked.offer_way, asked.offered_at = AssignmentState.OFFERED, way, at
    asked.expires_at = offer_ends(at, shift.begins, waits)
    if known is None:
        asked.score, asked.reason = fitting.score, plain(fitting.reason)
    asked.full_clean()
    asked.save()
    state(PlaceOffered(asked.pk))
    return asked


def move_up(shift: Shift, at: datetime) -> None:
    """Ask whoever waits longest, as long as there is a free place; one mail for each place."""
    shift.count()
    waiting = list(shift.assignments.in_line().select_related("volunteer"))
    for first in waiting[: max(0, shift.most - shift.held)]:
        _offer_waiting(shift, first, at)
    shift.count()
    relist(shift.opportunity, at)


def _offer_waiting(shift: Shift, first: Assignment, at: datetime) -> None:
    first.state, first.offer_way, first.offered_at = AssignmentState.OFFERED, OfferWay.MOVED_UP, at
    first.expires_at = offer_ends(at, shift.begins, MOVED_UP_WAITS)
    first.save()
    state(PlaceOffered(first.pk))


def pass_on(shift: Shift, way: str, at: datetime) -> None:
    """What nobody waits for and a match had proposed goes to the next whom it fits."""
    move_up(shift, at)
    is_short = shift.held < shift.wanted and shift.waiting == 0
    is_open = shift.cancelled_at is None and shift.opportunity.closed_at is None
    if way != OfferWay.MATCH or not is_short or not is_open or (shift.begins and shift.begins <= at):
        return
    for fitting in who_could_help(shift, at, 1):
        offer(shift, fitting, OfferWay.MATCH, at)
    shift.count()
    relist(shift.opportunity, at)


def relist(opportunity: Opportunity, at: datetime) -> None:
    """Where an opportunity stands in lists, how many places it has, and whether its project wants help."""
    coming = list(opportunity.shifts.coming(at))
    moments = [shift.begins or shift.due or AT_THE_END for shift in coming]
    opportunity.listed_at = min(moments, default=at)
    opportunity.places = sum(max(0, shift.wanted - shift.held) for shift in coming)
    opportunity.save(update_fields=["listed_at", "places", "changed"])
    if opportunity.project:
        wanting = Opportunity.objects.open(at).filter(project=opportunity.project, places__gt=0)
        set_help_wanted(opportunity.project, wanting.exists())


def index_opportunity(opportunity: Opportunity) -> None:
    """Found by everybody while it is open."""
    if opportunity.closed_at or opportunity.thread.visibility != "public":
        forget("opportunity", opportunity.pk)
        return
    for found in found_in(opportunity):
        index(found)


def found_in(opportunity: Opportunity) -> list[Found]:
    """What the search shall know of an opportunity. It is found in both languages."""
    tags = [str(opportunity.district or ""), opportunity.where, *map(str, opportunity.themes.all())]
    return [
        Found(
            "opportunity", opportunity.pk, language, f"{opportunity.pk}-{opportunity.slug}", opportunity.title,
            opportunity.text[:300], opportunity.text, opportunity.district, opportunity.thread,
            tags=[tag for tag in tags if tag],
        )
        for language in LANGUAGES
    ]  # fmt: skip

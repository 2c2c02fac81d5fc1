"""The directory: suggested by a form without account, looked at by the district, confirmed year by year."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.districts.models import District
from vorort.ground.action import action
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.text import normalised
from vorort.people.bulk import confirm_address, named_address
from vorort.people.choices import ConsentWay
from vorort.people.models import User
from vorort.people.selectors import confirmed_addresses
from vorort.projects.actions.listed import appear, disappear, index_listing, keep, set_aside
from vorort.projects.choices import ListingState
from vorort.projects.facts import (
    ListingAsked,
    ListingChanged,
    ListingConfirmed,
    ListingDeclined,
    ListingDiscarded,
    ListingLapsed,
    ListingMoved,
    ListingPublished,
    ListingRenewed,
    ListingSuggested,
    ListingWithdrawn,
)
from vorort.projects.models import Listing
from vorort.projects.policies import keeps_listings
from vorort.projects.rules.listings import HOLDS, LISTING_WORDING, is_to_ask, is_to_ask_again
from vorort.threads.choices import Visibility
from vorort.threads.models import Thread


@action("projects.suggest_listing")
def suggest_listing(
    district: District,
    *,
    values: Mapping[str, Any],
    email: str,
    form_key: str,
    by: Actor,
    language: str = "de",
    at: datetime = STAMPED,
) -> Listing:
    """Ask to stand in the directory, and agree to it. It waits until the link sent to `email` is followed, then for the
    district; an account that has shown before that the address is theirs needs no link. The same form sent again returns
    the first one.

    Raises ValidationError.
    """
    known = Listing.objects.filter(form_key=form_key).first()
    if known:
        return known
    listing = _new(district, form_key, language, ConsentWay.ONLINE, at)
    listing.address = named_address(email)
    keep(listing, values)
    # kept as long as the entry that waits for it
    listing.address.save(update_fields=["changed"])
    user = User.objects.filter(pk=by.user_id).first() if by.user_id else None
    if user and listing.address.email in confirmed_addresses(user):
        listing.thread.author_id = user.pk
        listing.thread.save(update_fields=["author", "changed"])
        return _hand_to_district(listing)
    state(ListingSuggested(listing.pk, listing.address.pk))
    return listing


@action("projects.confirm_listing")
def confirm_listing(listing: Listing, *, by: Actor, at: datetime = STAMPED) -> Listing:
    """The link of the mail was followed and the button pressed: now the district looks at it. Doing it again changes
    nothing."""
    if listing.state != ListingState.SUGGESTED:
        return listing
    if listing.address:
        confirm_address(listing.address, at)
        listing.thread.author_id = listing.address.user_id
        listing.thread.save(update_fields=["author", "changed"])
    return _hand_to_district(listing)


@action("projects.record_listing")
def record_listing(
    district: District,
    *,
    values: Mapping[str, Any],
    way: ConsentWay,
    form_key: str,
    by: Actor,
    email: str = "",
    language: str = "de",
    at: datetime = STAMPED,
) -> Listing:
    """Write an entry down for somebody who has agreed by word of mouth or on paper; everybody reads it at once. To `email`
    goes the question of the year. Raises ValidationError."""
    known = Listing.objects.filter(form_key=form_key).first()
    if known:
        return known
    if way == ConsentWay.ONLINE:
        raise ValidationError({"way": _("Only they themselves agree online.")})
    listing = _new(district, form_key, language, way, at)
    listing.address = named_address(email) if email else None
    listing.entered_by_id = by.user_id
    listing.state, listing.listed_at, listing.confirmed_until = ListingState.LISTED, at, at + HOLDS
    listing.thread.visibility = Visibility.PUBLIC
    keep(listing, values)
    appear(listing, at)
    state(ListingPublished(listing.pk))
    return listing


@action("projects.publish_listing")
def publish_listing(
    listing: Listing, *, by: Actor, read: datetime | None = None, at: datetime = STAMPED
) -> Listing:
    """Let everybody read an entry, or the words of it that have been changed. `read` is when what was read had last been
    changed. Raises ValidationError where it has been changed since."""
    if read and read != listing.changed:
        raise ValidationError(_("The entry has been changed in the meantime. Please read it once more."))
    is_new = listing.state == ListingState.WAITING
    told, listing.changes, listing.awaits_look, listing.reason = listing.changes or {}, None, False, ""
    if is_new:
        listing.state, listing.listed_at, listing.confirmed_until = ListingState.LISTED, at, at + HOLDS
    keep(listing, told)
    if is_new:
        appear(listing, at)
        state(ListingPublished(listing.pk))
    else:
        index_listing(listing)
        state(ListingChanged(listing.pk))
    return listing


@action("projects.decline_listing")
def decline_listing(listing: Listing, *, reason: str, by: Actor, at: datetime = STAMPED) -> Listing:
    """Do not take an entry up, and say why; of one that is public its changed words stay as they were. Raises
    ValidationError."""
    if not reason.strip():
        raise ValidationError({"reason": _("Please say why.")})
    listing.changes, listing.awaits_look, listing.reason = None, False, normalised(reason)
    if listing.state == ListingState.WAITING:
        listing.state = ListingState.DECLINED
    listing.full_clean()
    listing.save()
    state(ListingDeclined(listing.pk))
    return listing


@action("projects.change_listing")
def change_listing(
    listing: Listing, *, values: Mapping[str, Any], by: Actor, at: datetime = STAMPED
) -> Listing:
    """Change an entry. What is left out, and what is no longer for everybody to read, holds at once; of one that is public,
    new words of the sender wait until the district has read them. Raises ValidationError."""
    told = dict(values)
    is_listed = listing.state == ListingState.LISTED
    if is_listed and by.kind != ActorKind.COMMAND and not keeps_listings(by, listing, at):
        told = set_aside(listing, told)
    keep(listing, told)
    if is_listed:
        index_listing(listing)
        state(ListingChanged(listing.pk))
    return listing


@action("projects.move_listing")
def move_listing(listing: Listing, *, district: District, by: Actor, at: datetime = STAMPED) -> Listing:
    """It belongs to another district: whoever keeps the directory there keeps it from now on, and a neighbourhood of the old
    one is left out. Raises ValidationError for the same district."""
    if district.pk == listing.district_id:
        raise ValidationError(_("The entry belongs to this district already."))
    listing.district = listing.thread.district = district
    listing.neighbourhood = None
    listing.thread.save(update_fields=["district", "changed"])
    listing.save(update_fields=["district", "neighbourhood", "changed"])
    if listing.state == ListingState.LISTED:
        index_listing(listing)
    state(ListingMoved(listing.pk, district.pk))
    return listing


@action("projects.renew_listing")
def renew_listing(listing: Listing, *, by: Actor, at: datetime = STAMPED) -> Listing:
    """It still holds: for a year from now on. One that had left the directory is back in it."""
    was_gone = listing.state == ListingState.LAPSED
    listing.state, listing.confirmed_until = ListingState.LISTED, at + HOLDS
    listing.asked_at = listing.reminded_at = None
    listing.save()
    if listing.address and by.kind == ActorKind.LINK:
        confirm_address(listing.address, at)
    if was_gone:
        appear(listing, at)
    state(ListingRenewed(listing.pk))
    return listing


@action("projects.ask_listing")
def ask_listing(listing: Listing, *, by: Actor, at: datetime = STAMPED) -> Listing:
    """A year is over: ask whether the entry still holds, and two weeks later once more. Whatever was asked already is not
    asked again."""
    if listing.confirmed_until and is_to_ask(listing.confirmed_until, listing.asked_at, at):
        listing.asked_at = at
        listing.save(update_fields=["asked_at"])
        state(ListingAsked(listing.pk, is_reminder=False))
    elif is_to_ask_again(listing.asked_at, listing.reminded_at, at):
        listing.reminded_at = at
        listing.save(update_fields=["reminded_at"])
        state(ListingAsked(listing.pk, is_reminder=True))
    return listing


@action("projects.lapse_listing")
def lapse_listing(listing: Listing, *, by: Actor, at: datetime = STAMPED) -> Listing:
    """Nobody has answered: the entry leaves the directory, and comes back as soon as somebody confirms it."""
    listing.state = ListingState.LAPSED
    listing.save()
    disappear(listing)
    state(ListingLapsed(listing.pk))
    return listing


@action("projects.withdraw_listing")
def withdraw_listing(listing: Listing, *, by: Actor, reason: str = "", at: datetime = STAMPED) -> Listing:
    """Take an entry out of the directory: whoever is behind it just so, the district for a reason that they are told. Raises
    ValidationError."""
    if not reason.strip() and keeps_listings(by, listing, at):
        raise ValidationError({"reason": _("Please say why.")})
    listing.state, listing.reason = ListingState.WITHDRAWN, normalised(reason)
    listing.changes, listing.awaits_look = None, False
    listing.full_clean()
    listing.save()
    disappear(listing)
    state(ListingWithdrawn(listing.pk))
    return listing


@action("projects.discard_listing")
def discard_listing(listing: Listing, *, by: Actor, at: datetime = STAMPED) -> None:
    """Delete an entry that nobody can read: the sender wants it gone, or its time is over."""
    number, thread = listing.pk, listing.thread
    disappear(listing)
    listing.delete()
    thread.delete()
    state(ListingDiscarded(number))


def _new(district: District, form_key: str, language: str, way: ConsentWay, at: datetime) -> Listing:
    thread = Thread(kind="listing", district=district, language=language, visibility=Visibility.DRAFT)
    return Listing(
        thread=thread, district=district, form_key=form_key, abc=0,
        consent_way=way, consent_wording=LISTING_WORDING, consented_at=at,
    )  # fmt: skip


def _hand_to_district(listing: Listing) -> Listing:
    listing.state, listing.awaits_look = ListingState.WAITING, True
    listing.full_clean()
    listing.save()
    state(ListingConfirmed(listing.pk))
    return listing

"""What the form of an entry of the directory asks, for whoever suggests one and for the district."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.validators import URLValidator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from vorort.districts.models import Audience, District, Neighbourhood, Theme
from vorort.projects.choices import ONE_OF_SECTOR, Offer
from vorort.projects.models import Listing
from vorort.projects.models.listings import CONTACTS, OFFERS
from vorort.projects.rules.listings import MOST_OF_OFFER, MOST_OF_SENTENCE
from vorort.shell.fields import WordsField
from vorort.shell.keys import MOST_KEY
from vorort.shell.point_forms import PointFields, point_text

SHOWS = {
    "shows_name": _("Everybody may read the name"),
    "shows_email": _("Everybody may read the e-mail address"),
    "shows_phone": _("Everybody may read the phone number"),
}
PLAIN = ("title", "sector", "summary", "street", "link", *CONTACTS, *SHOWS, *OFFERS)
_EXAMPLES = {
    Offer.MONEY: _("For example: prizes for the raffle, or up to 300 euros a year"),
    Offer.THINGS: _("For example: our hall on Sundays, benches, a van"),
    Offer.HANDS: _("For example: two of us help to set up"),
    Offer.PART: _("For example: our choir sings at feasts"),
}


def _offer_field(offer: Offer) -> WordsField:
    return WordsField(label=offer.label, max_length=MOST_OF_OFFER, required=False, help_text=_EXAMPLES[offer])


class ListingFields(PointFields):
    """Who they are, for whom, whom to ask, and what they bring in."""

    title = WordsField(label=_("Name of the business, club or group"), max_length=120)
    sector = forms.ChoiceField(
        label=_("What is it?"),
        choices=[("", _("Please choose")), *((one.value, label) for one, label in ONE_OF_SECTOR.items())],
    )
    summary = WordsField(
        label=_("What do you do?"),
        max_length=MOST_OF_SENTENCE,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("One sentence, such as: We repair bicycles and teach children how to."),
    )
    street = WordsField(
        label=_("Street and number"),
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    neighbourhood = forms.ChoiceField(label=_("Neighbourhood"), required=False)
    link = forms.URLField(
        label=_("Website"),
        max_length=500,
        required=False,
        assume_scheme="https",
        validators=[URLValidator(schemes=["http", "https"])],
        widget=forms.URLInput(attrs={"placeholder": "https://"}),
    )
    themes: forms.ModelMultipleChoiceField[Theme] = forms.ModelMultipleChoiceField(
        None, label=_("What is it about?"), required=False, widget=forms.CheckboxSelectMultiple
    )
    audiences: forms.ModelMultipleChoiceField[Audience] = forms.ModelMultipleChoiceField(
        None,
        label=_("For whom do you have something?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("None ticked means for everybody."),
    )
    gives_money = _offer_field(Offer.MONEY)
    gives_things = _offer_field(Offer.THINGS)
    gives_hands = _offer_field(Offer.HANDS)
    takes_part = _offer_field(Offer.PART)
    contact_name = WordsField(label=_("Whom to ask"), max_length=200, required=False)
    contact_email = forms.EmailField(label=_("E-mail address for questions"), max_length=254, required=False)
    contact_phone = WordsField(label=_("Phone number"), max_length=50, required=False)
    shows_name = forms.BooleanField(label=SHOWS["shows_name"], required=False)
    shows_email = forms.BooleanField(label=SHOWS["shows_email"], required=False)
    shows_phone = forms.BooleanField(label=SHOWS["shows_phone"], required=False)

    def __init__(self, *args: Any, district: District | None = None, **kwargs: Any) -> None:
        """`district` is where the entry belongs, if that is settled."""
        super().__init__(*args, **kwargs)
        self.settled = district
        fields: dict[str, Any] = dict(self.fields)
        fields["themes"].queryset = Theme.objects.all()
        fields["audiences"].queryset = Audience.objects.all()
        fields["neighbourhood"].choices = [("", _("none in particular")), *_quarters(district)]

    def clean(self) -> dict[str, Any]:
        filled: dict[str, Any] = super().clean() or self.cleaned_data
        for shows, name in zip(SHOWS, CONTACTS, strict=True):
            if filled.get(shows) and not filled.get(name) and name not in self.errors:
                self.add_error(name, gettext("Nothing stands here that everybody could read."))
        return filled

    def clean_neighbourhood(self) -> Neighbourhood | None:
        told = self.cleaned_data["neighbourhood"]
        return Neighbourhood.objects.filter(pk=min(int(told), MOST_KEY)).first() if told else None

    def values(self) -> dict[str, Any]:
        """As the actions want it. Only once the form is filled in rightly."""
        filled = self.cleaned_data
        told = {name: filled[name] for name in (*PLAIN, "neighbourhood")}
        return told | {name: list(filled[name]) for name in ("themes", "audiences")} | self.placed()


def _quarters(district: District | None) -> Iterable[tuple[Any, Any]]:
    """Neighbourhoods of a district; of all of them below their names."""
    rows = Neighbourhood.objects.order_by("district__name", "name")
    if district:
        return list(rows.filter(district=district).values_list("pk", "name"))
    groups: dict[str, list[tuple[int, str]]] = {}
    for pk, name, place in rows.values_list("pk", "name", "district__name"):
        groups.setdefault(place, []).append((pk, name))
    return list(groups.items())


def start_of(listing: Listing) -> dict[str, Any]:
    """What the form shows of an entry that is there already, as its sender wants it to read."""
    told: dict[str, Any] = {name: getattr(listing, name) for name in PLAIN} | (listing.changes or {})
    told |= {name: list(getattr(listing, name).all()) for name in ("themes", "audiences")}
    return told | {"neighbourhood": listing.neighbourhood_id, "point": point_text(listing.lon, listing.lat)}

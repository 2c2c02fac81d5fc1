"""A point on the map as a form asks for it: typed, looked up from an address, or set on the map where there is one."""

from contextlib import suppress
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vorort.districts.geocoder import FoundAddress, Unavailable, addresses_like, is_set
from vorort.shell.fields import WordsField


def written_point(words: str) -> tuple[float, float] | None:
    """Longitude and latitude of what maps tell the other way round. Raises ValidationError."""
    told = words.replace(";", " ").replace(",", " ").split()
    if not told:
        return None
    with suppress(ValueError):
        lat, lon = map(float, told)
        if abs(lat) <= 90 and abs(lon) <= 180:
            return lon, lat
    raise ValidationError(_("Please write two numbers: the latitude, then the longitude."))


class PointFields(forms.Form):
    """Where something is, for whoever wants to be found on the map. Beside it a form asks for a street."""

    point = WordsField(
        label=gettext_lazy("Latitude and longitude"),
        max_length=60,
        required=False,
        help_text=gettext_lazy("As maps tell them, such as “51.4926, 7.5042”. Without it there is no map."),
        widget=forms.TextInput(attrs={"inputmode": "text", "autocomplete": "off"}),
    )

    def clean_point(self) -> tuple[float, float] | None:
        """Longitude and latitude."""
        return written_point(self.cleaned_data["point"])

    def placed(self) -> dict[str, Any]:
        """As the actions want it. A new street brings its point where it is known and nobody has set one."""
        filled = self.cleaned_data
        point = filled["point"]
        if not point and filled["street"] and "street" in self.changed_data:
            point = _point_of(filled["street"])
        lon, lat = point or (None, None)
        return {"lon": lon, "lat": lat}


def point_text(lon: float | None, lat: float | None) -> str:
    """As the form shows it."""
    return "" if lon is None or lat is None else f"{lat}, {lon}"


def _point_of(street: str) -> tuple[float, float] | None:
    """Of an address that is known and no other like it."""
    found: list[FoundAddress] = []
    if is_set():
        with suppress(Unavailable):
            found = addresses_like(street)
    return (found[0].lon, found[0].lat) if len(found) == 1 else None

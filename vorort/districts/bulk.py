"""The second writer: the first rows of a city, which no one yet has a duty for."""

from typing import Any

from vorort.districts.models import City
from vorort.ground.text import german_slug


def found_city(name: str, **values: Any) -> City:
    """Make the one city of an empty installation. Raises IntegrityError if there is one."""
    city = City(
        name=name,
        slug=german_slug(name),
        site_name=values.pop("site_name", f"StadtbezirksMarketing {name}"),
        **values,
    )
    city.full_clean()
    city.save()
    return city

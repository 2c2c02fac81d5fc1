from datetime import datetime, timedelta

from vorort.districts.facts import DistrictChanged, PlaceChanged, PlaceRemoved, VocabularyChanged
from vorort.districts.models import City, District, Place
from vorort.ground.actor import schedule_actor
from vorort.ground.facts import reacts_to
from vorort.outbox.jobs import every
from vorort.search.actions import relate_entries
from vorort.search.bulk import Found, forget, index
from vorort.search.models import SearchEntry


@reacts_to(DistrictChanged)
def index_district(fact: DistrictChanged, at: datetime) -> None:
    """Index a district in both languages, with the names of its neighbourhoods."""
    write_district(District.objects.get(pk=fact.district_id))


@reacts_to(PlaceChanged)
def index_place(fact: PlaceChanged, at: datetime) -> None:
    """Index a place in both languages, with its category and district."""
    write_place(Place.objects.select_related("category", "district").get(pk=fact.place_id))


@reacts_to(PlaceRemoved)
def forget_place(fact: PlaceRemoved, at: datetime) -> None:
    """A place that is gone is not found either."""
    forget("place", fact.place_id)


@reacts_to(VocabularyChanged)
def index_vocabulary(fact: VocabularyChanged, at: datetime) -> None:
    """Neighbourhoods and categories are part of what districts and places are found by."""
    if fact.kind == "Neighbourhood":
        for district in District.objects.filter(neighbourhoods__pk=fact.term_id):
            write_district(district)
    elif fact.kind == "PlaceCategory":
        for place in Place.objects.filter(category_id=fact.term_id).select_related("category", "district"):
            write_place(place)


@every(timedelta(seconds=10))
def relate_when_due(at: datetime) -> None:
    """Find related contents anew if anything in the index has changed."""
    city = City.objects.first()
    if city and SearchEntry.objects.filter(relate_due=True, thread__isnull=True).exists():
        relate_entries(city, by=schedule_actor("search.relate_when_due"))


def write_district(district: District) -> None:
    """Index a district as it stands."""
    quarters = list(district.neighbourhoods.values_list("name", flat=True))
    for language, teaser, text in (
        ("de", district.teaser_de, district.text_de),
        ("en", district.teaser_en or district.teaser_de, district.text_en or district.text_de),
    ):
        index(
            Found(
                "district",
                district.pk,
                language,
                district.slug,
                district.name,
                teaser,
                text,
                district,
                tags=quarters,
            )
        )


def write_place(place: Place) -> None:
    """Index a place as it stands."""
    where = place.district.name if place.district else ""
    for language, name, text, category in (
        ("de", place.name_de, place.text_de, place.category.name_de),
        ("en", place.name_en or place.name_de, place.text_en or place.text_de, place.category.name_en),
    ):
        tags = [category, where, place.street]
        key = f"{place.pk}-{place.slug}"
        index(Found("place", place.pk, language, key, name, text[:300], text, place.district, tags=tags))

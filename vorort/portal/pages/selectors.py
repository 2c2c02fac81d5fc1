"""Questions about editorial pages."""

from vorort.districts.models import PICTURED, District
from vorort.portal.models import FixedText, NewsPage, TopicPage


def latest_news(language: str, *, most: int, district: District | None = None) -> list[NewsPage]:
    """The newest published news in a language, with district and its picture."""
    rows = NewsPage.objects.live().filter(locale__language_code=language[:2])
    if district:
        rows = rows.filter(district=district)
    shown = (
        "title",
        "url_path",
        "date",
        "intro",
        "district__name",
        *(f"district__picture__{n}" for n in PICTURED),
    )
    return list(rows.select_related("district__picture").only(*shown).order_by("-date", "-pk")[:most])


def entrance(language: str) -> TopicPage | None:
    """The top of the topic pages in a language."""
    rows = TopicPage.objects.live().filter(locale__language_code=language[:2], depth=2)
    found: TopicPage | None = rows.select_related("locale").first()
    return found


def texts(group: str) -> list[FixedText]:
    """The fixed texts of a group in their order."""
    return list(FixedText.objects.filter(group=group))

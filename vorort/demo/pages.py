"""The demo's editorial pages, in both languages."""

from typing import Any

from wagtail.models import Locale

from vorort.demo.texts import read
from vorort.districts.models import District
from vorort.portal.furnish import plant_topics
from vorort.portal.models import ArticlePage, EditorialPage, NewsPage, TopicPage

KINDS: dict[str, type[EditorialPage]] = {"topic": TopicPage, "article": ArticlePage, "news": NewsPage}


def load_pages() -> None:
    """The tree of topics with its English twin; replaces Wagtail's welcome page."""
    top = plant_topics(INTRO_DE, INTRO_EN)
    german, english = Locale.objects.get(language_code="de"), Locale.objects.get(language_code="en")
    made: dict[str, EditorialPage] = {"": top}
    districts = {district.slug: district for district in District.objects.all()}
    for row in read("pages")["pages"]:
        made[row["key"]] = _page(row, made[row.get("parent", "")], german, english, districts)


INTRO_DE = (
    "Was die Stadtbezirke bewegt: Nachbarschaft und Geschichte, Hafen und Jugend, und wie man mitmacht."
)
INTRO_EN = (
    "What moves the districts: neighbours and history, the harbour and young people, and how to take part."
)


def _page(
    row: dict[str, Any],
    parent: EditorialPage,
    german: Locale,
    english: Locale,
    districts: dict[str, District],
) -> EditorialPage:
    model = KINDS[row["kind"]]
    common: dict[str, Any] = {
        "district": districts.get(row.get("district", "")),
        "is_example": row["kind"] == "news",
    }
    if row["kind"] == "news":
        common["date"] = row["date"]
    page = model(
        slug=row["slug"],
        locale=german,
        title=row["title_de"],
        intro=row["intro_de"],
        body=_body(row["body_de"]),
        **common,
    )
    parent.add_child(instance=page)
    page.save_revision().publish()
    twin = page.copy_for_translation(english)
    twin.title, twin.intro, twin.body = (
        row["title_en"],
        row["intro_en"],
        twin.body.stream_block.to_python(_body(row["body_en"])),
    )
    twin.save_revision().publish()
    return page


def _body(text: str) -> list[dict[str, str]]:
    """Blocks of the stream: headings, and runs of paragraphs between them."""
    blocks: list[dict[str, str]] = []
    for part in filter(None, (piece.strip() for piece in text.split("\n\n"))):
        if part.startswith("## "):
            blocks.append({"type": "heading", "value": part[3:]})
        elif blocks and blocks[-1]["type"] == "text":
            blocks[-1]["value"] += f"<p>{part}</p>"
        else:
            blocks.append({"type": "text", "value": f"<p>{part}</p>"})
    return blocks

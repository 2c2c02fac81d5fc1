"""What every installation needs before an editor can begin: languages, an entrance to the topics, fixed texts."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop, override
from wagtail.models import Locale, Page, Site

from vorort.portal.models import FixedText, TopicPage

FIXED = (
    ("legal", "impressum", gettext_noop("Legal notice")),
    ("legal", "datenschutz", gettext_noop("Privacy")),
    ("legal", "barrierefreiheit", gettext_noop("Accessibility")),
    ("legal", "leichte-sprache", gettext_noop("Easy language")),
    ("founding", "founding-purpose", gettext_noop("What it is for")),
    ("founding", "founding-how", gettext_noop("How it works")),
    ("founding", "founding-decide", gettext_noop("Who decides what")),
    ("association", "association-purpose", gettext_noop("Purpose")),
)


def furnish() -> None:
    """Make what is missing; what is there stays as it is."""
    for position, (group, key, title) in enumerate(FIXED):
        FixedText.objects.get_or_create(
            key=key, defaults={"group": group, "position": position, **_words(title)}
        )
    if not TopicPage.objects.exists():
        plant_topics("", "")


def plant_topics(intro_de: str, intro_en: str) -> TopicPage:
    """Replace Wagtail's welcome page by the entrance to the topics, in both languages. Returns the German one."""
    german = Locale.objects.get_or_create(language_code="de")[0]
    english = Locale.objects.get_or_create(language_code="en")[0]
    for page in Page.get_first_root_node().get_children():
        page.delete()
    root = Page.get_first_root_node()
    top = root.add_child(instance=TopicPage(title="Themen", slug="themen", locale=german, intro=intro_de))
    site = Site.objects.filter(is_default_site=True).first() or Site(
        is_default_site=True, hostname="localhost"
    )
    site.root_page, site.site_name = top, "Vorort"
    site.save()
    twin = top.copy_for_translation(english)
    twin.title, twin.slug, twin.intro = "Topics", "themen-en", intro_en
    twin.save_revision().publish()
    top.save_revision().publish()
    found: TopicPage = top
    return found


def _words(title: str) -> dict[str, str]:
    """A title and the plain statement that the text is still missing, in both languages."""
    words = {}
    for language in ("de", "en"):
        with override(language):
            words[f"title_{language}"] = _(title)
            words[f"body_{language}"] = "<p>" + _("This text has not been written yet.") + "</p>"
    return words

"""Editorial content: Wagtail pages, their pictures, and the fixed texts of the site."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.blocks import CharBlock, PageChooserBlock, RichTextBlock, StructBlock, URLBlock
from wagtail.documents import get_document_model_string
from wagtail.fields import RichTextField, StreamField
from wagtail.images.blocks import ImageChooserBlock
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.models import Page

from vorort.districts.models import District
from vorort.files.choices import Licence
from vorort.ground.localized import Localized
from vorort.portal.around import pages_below, related_to_page, twins_of, way_to
from vorort.shell.frame import language_url
from vorort.shell.page_cache import public_page
from vorort.shell.shapes import Link

RICH = ["h3", "bold", "italic", "link", "document-link", "ul", "ol"]


class EditorialImage(AbstractImage):
    """A picture of the editors. Alt text and creator must be given."""

    creator = models.CharField(_("creator"), max_length=200, blank=True)
    source = models.URLField(_("source"), max_length=500, blank=True)
    licence = models.CharField(_("licence"), max_length=20, choices=Licence.choices, default=Licence.OWN)

    admin_form_fields = (
        "title", "file", "description", "creator", "source", "licence", "collection",
        "focal_point_x", "focal_point_y", "focal_point_width", "focal_point_height",
    )  # fmt: skip

    def clean(self) -> None:
        super().clean()
        missing = {}
        if not self.description:
            missing["description"] = _("Say what the picture shows, for people who cannot see it.")
        if not self.creator:
            missing["creator"] = _("Say who made the picture.")
        if missing:
            raise ValidationError(missing)

    @property
    def credit(self) -> str:
        return f"{self.creator} · {self.get_licence_display()}" if self.creator else ""


class EditorialRendition(AbstractRendition):
    """A scaled copy of an editorial picture."""

    image = models.ForeignKey(EditorialImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="portal_rendition_once"
            )
        ]


class LinkBlock(StructBlock):
    """A labelled way to somewhere else."""

    label = CharBlock(label=_("Label"))
    page = PageChooserBlock(label=_("Page"), required=False)
    url = URLBlock(label=_("Address"), required=False)

    class Meta:
        icon = "link"


def _body() -> list[tuple[str, Any]]:
    return [
        ("heading", CharBlock(label=_("Heading"), icon="title", template="portal/blocks/heading.html")),
        ("text", RichTextBlock(label=_("Text"), features=RICH, template="portal/blocks/text.html")),
        ("picture", ImageChooserBlock(label=_("Picture"), template="portal/blocks/picture.html")),
        ("link", LinkBlock(label=_("Link"), template="portal/blocks/link.html")),
    ]


class EditorialPage(Page):
    """What topics, articles and news have in common."""

    intro = models.TextField(_("introduction"), blank=True)
    picture = models.ForeignKey(
        EditorialImage,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("picture"),
    )
    # a district lends its emblem and picture, and the page shows up there
    district = models.ForeignKey(
        District,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("district"),
    )
    body = StreamField(_body(), blank=True, verbose_name=_("body"))
    is_example = models.BooleanField(_("invented example"), default=False)

    content_panels = [
        *Page.content_panels,
        FieldPanel("intro"),
        MultiFieldPanel(
            [FieldPanel("picture"), FieldPanel("district"), FieldPanel("is_example")], heading=_("About")
        ),
        FieldPanel("body"),
    ]
    show_in_menus_default = False

    class Meta:
        abstract = True

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        request.language_urls = dict(twins_of(request, self.translation_key))  # type: ignore[attr-defined]  # the frame asks for it
        context["breadcrumb"] = [
            Link(_("Home"), reverse("portal:home")),
            *way_to(request, self.path),
            Link(self.title),
        ]
        context["canonical_url"] = request.build_absolute_uri(request.path)
        context["alternates"] = [
            {"code": code, "url": request.build_absolute_uri(language_url(request, code))}
            for code in ("de", "en")
        ]
        context["related"] = related_to_page(request, self.pk)
        return context

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response: HttpResponse = super().serve(request, *args, **kwargs)
        return public_page(response) if not getattr(request, "is_preview", False) else response

    @property
    def plain_body(self) -> str:
        """All words of the body without markup, for the search."""
        return " ".join(
            str(text) for block in self.body for text in block.block.get_searchable_content(block.value)
        )


class TopicPage(EditorialPage):
    """A subject with more below it. The top one is the entrance `/themen/`."""

    template = "portal/pages/topic.html"
    parent_page_types = ["wagtailcore.Page", "portal.TopicPage"]
    subpage_types = ["portal.TopicPage", "portal.ArticlePage", "portal.NewsPage"]

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        below = pages_below(request, self.path)
        context["children"] = [page for page in below if page.date is None]
        news = [(page.date, page) for page in below if page.date is not None]
        context["news"] = [page for _day, page in sorted(news, key=lambda row: row[0], reverse=True)]
        return context


class ArticlePage(EditorialPage):
    """A text on a subject."""

    template = "portal/pages/article.html"
    parent_page_types = ["portal.TopicPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")


class NewsPage(EditorialPage):
    """Something that has happened, with its date."""

    date = models.DateField(_("date"))

    template = "portal/pages/article.html"
    parent_page_types = ["portal.TopicPage"]
    subpage_types: list[str] = []
    content_panels = [*Page.content_panels, FieldPanel("date"), *EditorialPage.content_panels[1:]]

    class Meta:
        verbose_name = _("news item")
        verbose_name_plural = _("news")


class FixedText(models.Model):
    """A text that stands at a fixed place: sections of the founding page, legal pages."""

    key = models.SlugField(max_length=60, unique=True)
    group = models.SlugField(max_length=30)
    position = models.PositiveSmallIntegerField(default=0)
    title_de = models.CharField(max_length=200)
    title_en = models.CharField(max_length=200, blank=True)
    body_de = RichTextField(features=["h2", *RICH])
    body_en = RichTextField(features=["h2", *RICH], blank=True)
    changed = models.DateTimeField(auto_now=True)

    title = Localized("title")
    body = Localized("body")

    panels = [
        FieldPanel("key"),
        FieldPanel("group"),
        FieldPanel("title_de"),
        FieldPanel("body_de"),
        FieldPanel("title_en"),
        FieldPanel("body_en"),
        FieldPanel("position"),
    ]

    class Meta:
        ordering = ["group", "position"]
        verbose_name = _("fixed text")
        verbose_name_plural = _("fixed texts")

    def __str__(self) -> str:
        return self.title_de


class YearFigures(models.Model):
    """A year of the association in figures, and its annual report as an uploaded PDF."""

    year = models.PositiveSmallIntegerField(_("year"), unique=True)
    projects = models.PositiveIntegerField(_("projects"), null=True, blank=True)
    with_partners = models.PositiveIntegerField(_("of these with partners"), null=True, blank=True)
    paid_eur_about = models.PositiveIntegerField(_("paid, about, in euros"), null=True, blank=True)
    report = models.ForeignKey(
        get_document_model_string(),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("annual report (PDF)"),
    )

    panels = [FieldPanel(name) for name in ("year", "projects", "with_partners", "paid_eur_about", "report")]

    class Meta:
        ordering = ["-year"]
        verbose_name = _("year in figures")
        verbose_name_plural = _("years in figures")
        constraints = [
            models.CheckConstraint(name="portal_year_plausible", condition=Q(year__gte=1900, year__lte=2200)),
        ]

    def __str__(self) -> str:
        return str(self.year)

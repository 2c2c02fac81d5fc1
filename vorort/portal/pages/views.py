from operator import attrgetter

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.views import serve as serve_page

from vorort.districts.choices import Capability
from vorort.portal import lasting
from vorort.portal.cards import contact_shape
from vorort.portal.colours import colours_css
from vorort.portal.committees.lasting import association_shown
from vorort.portal.direction.lasting import programme_lines
from vorort.portal.events.lasting import next_dates
from vorort.portal.ideas.newest import newest_ideas
from vorort.portal.json_ld import city_data
from vorort.portal.meetings.lasting import next_meetings
from vorort.portal.models import FixedText
from vorort.portal.pages.selectors import entrance
from vorort.portal.projects.lasting import newest_projects
from vorort.portal.subjects import KIND, MOST, OBJECT
from vorort.portal.volunteering.lasting import next_help
from vorort.shell.menu import city_of
from vorort.shell.pages import show_page

# days, with today
WEEK = 7
DATES = ("portal:events", gettext_lazy("All dates"))
HELPING = ("portal:opportunities", gettext_lazy("All calls for help"))


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """What district marketing is, my district, the districts, what I can do this week, what is new, the year in figures."""
    city, districts = city_of(request), lasting.all_shown(request)
    dates, helping = next_dates(request, city, 3, days=WEEK), next_help(request, city, 3, days=WEEK)
    counted = (year for year in lasting.years(request) if year.projects is not None)
    return show_page(
        request,
        "portal/pages/home.html",
        city=city,
        map=districts.map,
        cards=districts.cards,
        news=lasting.newest(request, 3),
        this_week=sorted((*dates, *helping), key=attrgetter("iso_date")),
        ways=[way for way, lines in ((DATES, dates), (HELPING, helping)) if lines],
        meetings=next_meetings(request, 3),
        projects=newest_projects(request, city, 3),
        ideas=newest_ideas(request, 3) if city and city.has(Capability.IDEAS) else (),
        audiences=lasting.audience_cards(request),
        year=next(counted, None),
        json_ld=city_data(request, city),
    )


@require_safe
def association_page(request: HttpRequest) -> HttpResponse:
    """The founding page: purpose, how it works, who decides what, the districts, reports, contact."""
    city = city_of(request)
    topics_url = lasting.topics_url(request)
    crumbs = [(_("Topics"), topics_url)] if topics_url else []
    crumbs += [(_("Districts"), reverse("portal:districts")), (_("District marketing"), "")]
    return show_page(
        request,
        "portal/pages/association_page.html",
        crumbs,
        city=city,
        sections=lasting.sections(request, "founding"),
        cards=lasting.all_shown(request).cards,
        years=lasting.years(request) if city and city.has(Capability.REPORTS) else [],
        contact=contact_shape(city, reverse("portal:write_message")) if city else None,
        related=lasting.related_shown(request, KIND, OBJECT, MOST),
    )


@require_safe
def association(request: HttpRequest) -> HttpResponse:
    """The association: purpose, who belongs to it, address and contact."""
    city = city_of(request)
    return show_page(
        request,
        "portal/pages/association.html",
        [(_("The association"), "")],
        city=city,
        sections=lasting.sections(request, "association"),
        association=association_shown(request),
        programmes=programme_lines(request, ""),
        contact=contact_shape(city, reverse("portal:write_message")) if city else None,
    )


@require_safe
def news(request: HttpRequest) -> HttpResponse:
    """What is new, newest first."""
    cards = lasting.newest(request, 30)
    return show_page(request, "portal/pages/news.html", [(_("News"), "")], cards=cards)


@require_safe
def topics(request: HttpRequest) -> HttpResponse:
    """The entrance to the topics is a Wagtail page of its own; without one an empty list that says so."""
    top = entrance(get_language() or "de")
    if top is None:
        return show_page(request, "portal/pages/no_topics.html", [(_("Topics"), "")])
    response: HttpResponse = serve_page(request, "")
    return response


@require_safe
def legal(request: HttpRequest, key: str) -> HttpResponse:
    """A page the law asks for. Without a text it says plainly that it is missing."""
    text = FixedText.objects.filter(key=key).first()
    if text is None:
        raise Http404(key)
    return show_page(request, "portal/pages/legal.html", [(text.title, "")], text=text)


@require_safe
def tokens(request: HttpRequest) -> HttpResponse:
    """The city's colours as a stylesheet; its address changes with the city, so browsers may keep it."""
    city = city_of(request)
    response = HttpResponse(
        colours_css(city.accent if city else "#1d5c8f"), content_type="text/css; charset=utf-8"
    )
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    return response

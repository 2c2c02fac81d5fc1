"""The context processor behind every page: name, menu, languages, footer."""

from dataclasses import replace
from typing import Any

from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from vorort.districts.models import City
from vorort.shell.addresses import address
from vorort.shell.kept import kept
from vorort.shell.menu import city_of, entries_for, footer_entries, path_of, paths_of
from vorort.shell.shapes import Contact, Frame, Language, Link, LinkGroup, Reader


def frame(request: HttpRequest) -> dict[str, Any]:
    """`frame` for the templates."""
    whole = _kept_frame(request)
    own = replace(
        whole,
        menu=tuple(
            replace(entry, is_current=request.path.startswith(paths))
            for entry, paths in zip(whole.menu, _menu_paths(request), strict=True)
        ),
        language=get_language() or "de",
        languages=_languages(request),
        user=_reader(request),
    )
    return {"frame": own}


@kept
def _kept_frame(request: HttpRequest) -> Frame:
    """What is the same on every page in a language."""
    city = city_of(request)
    return Frame(
        site_name=city.site_name if city else "Vorort",
        city_name=city.name if city else "",
        map_note=city.map_note if city else "",
        logo_url=city.logo.url if city and city.logo else "",
        home_url=address("portal:home"),
        login_url=address("account_login"),
        search_url=address("portal:search"),
        tokens_url=address("portal:tokens") + (f"?{city.changed.timestamp():.0f}" if city else ""),
        is_demo=bool(city and city.is_demo),
        association=_association(city),
        footer_groups=_footer(city),
        legal_links=_legal(),
        menu=tuple(Link(str(entry.label), path_of(entry)) for entry in entries_for(city)),
    )


@kept
def _menu_paths(request: HttpRequest) -> tuple[tuple[str, ...], ...]:
    """Of each entry of the menu the addresses below which it is the current one."""
    return tuple(paths_of(entry) for entry in entries_for(city_of(request)))


def _languages(request: HttpRequest) -> tuple[Language, ...]:
    here = get_language()
    return tuple(
        Language(code, label, language_url(request, code), is_current=code == here)
        for code, label in (("de", "Deutsch"), ("en", "English"))
    )


def language_url(request: HttpRequest, code: str) -> str:
    """The same page in another language: the paths are the same but for `/en`. Editorial pages know their twins."""
    twins: dict[str, str] | None = getattr(request, "language_urls", None)
    if twins is not None:
        return twins.get(code, "/en/" if code == "en" else "/")
    path = request.get_full_path()
    plain = path[3:] if path.startswith("/en/") else path
    return f"/en{plain}" if code == "en" else plain


def _reader(request: HttpRequest) -> Reader | None:
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return None
    return Reader(
        name=user.get_short_name(),
        workplace_url=address("desk:home"),
        account_url=address("portal:account"),
        logout_url=address("account_logout"),
    )


def _footer(city: City | None) -> tuple[LinkGroup, ...]:
    explore = tuple(Link(str(entry.label), path_of(entry)) for entry in footer_entries(city))
    about = (
        Link(_("How it works"), address("portal:association_page")),
        Link(_("The association"), address("portal:association")),
        Link(_("Committees"), address("portal:committees")),
        Link(_("Contact"), address("portal:contact")),
    )
    return (LinkGroup(_("Explore"), explore), LinkGroup(_("About us"), about))


def _legal() -> tuple[Link, ...]:
    return (
        Link(_("Legal notice"), address("portal:imprint")),
        Link(_("Privacy"), address("portal:privacy")),
        Link(_("Accessibility"), address("portal:accessibility")),
        Link(_("Easy language"), address("portal:easy_language")),
    )


def _association(city: City | None) -> Contact | None:
    if city is None or not city.association_name:
        return None
    return Contact(
        name=city.association_name,
        street=city.street,
        postcode=city.postcode,
        town=city.town,
        phone=city.phone,
        email=city.email,
        hours=city.hours,
    )

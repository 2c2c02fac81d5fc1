"""The context processor behind every page: name, menu, languages, footer."""

from typing import Any

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from vorort.districts.models import City
from vorort.shell.addresses import address
from vorort.shell.menu import city_of, entries_for, path_of


def frame(request: HttpRequest) -> dict[str, Any]:
    """`frame` for the templates; built only by pages that show it."""
    return {"frame": SimpleLazyObject(lambda: _frame(request))}


def _frame(request: HttpRequest) -> dict[str, Any]:
    city = city_of(request)
    return {
        "city": city,
        "site_name": city.site_name if city else "Vorort",
        "logo_url": city.logo.url if city and city.logo else "",
        "home_url": address("portal:home"),
        "menu": _menu(request, city),
        "languages": _languages(request),
        "is_demo": bool(city and city.is_demo),
        "user": _user(request),
        "login_url": address("account_login"),
        "search_url": address("portal:search"),
        "footer_groups": _footer(city),
        "legal_links": _links("imprint", "privacy", "accessibility", "easy_language"),
        "association": _association(city),
        "tokens_url": address("portal:tokens") + (f"?{city.changed.timestamp():.0f}" if city else ""),
    }


def _menu(request: HttpRequest, city: City | None) -> list[dict[str, Any]]:
    rows = [(str(entry.label), path_of(entry)) for entry in entries_for(city)]
    return [{"label": label, "url": url, "is_current": request.path.startswith(url)} for label, url in rows]


def _languages(request: HttpRequest) -> list[dict[str, Any]]:
    here = get_language()
    return [
        {"code": code, "label": label, "url": language_url(request, code), "is_current": code == here}
        for code, label in (("de", "Deutsch"), ("en", "English"))
    ]


def language_url(request: HttpRequest, code: str) -> str:
    """The same page in another language: the paths are the same but for `/en`. Editorial pages know their twins."""
    twins: dict[str, str] | None = getattr(request, "language_urls", None)
    if twins is not None:
        return twins.get(code, "/en/" if code == "en" else "/")
    path = request.get_full_path()
    plain = path[3:] if path.startswith("/en/") else path
    return f"/en{plain}" if code == "en" else plain


def _user(request: HttpRequest) -> dict[str, str] | None:
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return None
    return {
        "name": user.get_short_name(),
        "workplace_url": address("desk:home"),
        "account_url": address("portal:account"),
        "logout_url": address("account_logout"),
    }


def _footer(city: City | None) -> list[dict[str, Any]]:
    about = [
        (_("How it works"), "portal:association_page"),
        (_("The association"), "portal:association"),
        (_("Contact"), "portal:contact"),
    ]
    explore = [(str(entry.label), entry.url_name) for entry in entries_for(city)][:4]
    return [
        {"title": title, "links": [{"label": label, "url": address(name)} for label, name in rows]}
        for title, rows in ((_("Explore"), explore), (_("About us"), about))
    ]


def _links(*names: str) -> list[dict[str, str]]:
    labels = {
        "imprint": _("Legal notice"),
        "privacy": _("Privacy"),
        "accessibility": _("Accessibility"),
        "easy_language": _("Easy language"),
    }
    return [{"label": labels[name], "url": address(f"portal:{name}")} for name in names]


def _association(city: City | None) -> dict[str, str] | None:
    if city is None or not city.association_name:
        return None
    return {
        "name": city.association_name,
        "street": city.street,
        "postcode": city.postcode,
        "town": city.town,
        "phone": city.phone,
        "email": city.email,
        "hours": city.hours,
    }

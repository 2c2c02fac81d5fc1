"""Every address a reader can come to, and the states that only a form brings about."""

from collections.abc import Callable
from datetime import UTC, datetime

from playwright.sync_api import Page, Response

DEMO_PASSWORD = "demo-vorort"
YEAR = datetime.now(UTC).year

# read without a form: what a search engine or a cache would see
PUBLIC = {
    "home": "/",
    "districts": "/stadtbezirke/",
    "district": "/stadtbezirke/hoerde/",
    "find district": "/stadtbezirke/finden/",
    "find district: found": "/stadtbezirke/finden/?q=Wellinghofen",
    "find district: not found": "/stadtbezirke/finden/?q=Atlantis",
    "places": "/orte/",
    "places: filtered": "/orte/?art=freiwillige-feuerwehr",
    "places: none": "/orte/?art=library&stadtbezirk=hoerde",
    "place": "/orte/1-loeschzug-24-asseln/",
    "committees": "/gremien/",
    "committees: none": "/gremien/?art=jury&offen=1",
    "committees in English": "/en/gremien/",
    "founding page": "/stadtbezirksmarketing/",
    "association": "/verein/",
    "news": "/aktuelles/",
    "topics": "/themen/",
    "topic": "/themen/freiwillige-feuerwehr/",
    "article": "/themen/stadtbezirke/stadtbezirksmarketing-erklaert/foerdergeld/",
    "news item": "/themen/aktuelles/beispiel-hafenspaziergang/",
    "committee": "/gremien/lenkungsgremium-hoerde/",
    "history of a committee": "/gremien/lenkungsgremium-hoerde/verlauf/",
    "profile of a district": "/stadtbezirke/hoerde/profil/",
    "profile: earlier version": "/stadtbezirke/hoerde/profil/1/",
    "profile in English": "/en/stadtbezirke/hoerde/profil/",
    "work programmes": "/stadtbezirke/hoerde/programm/",
    "work programme of the association": f"/verein/programm/{YEAR - 1}/",
    "work programme": f"/stadtbezirke/hoerde/programm/{YEAR - 1}/",
    "projects": "/projekte/",
    "projects: none": "/projekte/?q=nichtsdergleichen",
    "project map": "/projekte/karte/",
    "project map of a district": "/projekte/karte/?stadtbezirk=hoerde",
    "project map to embed": "/projekte/einbetten/",
    "white spots": "/projekte/weisse-flecken/",
    "a project": "/projekte/1-x/",
    "dates": "/termine/",
    "dates: a month": "/termine/?zeit=monat&stadtbezirk=hoerde",
    "dates: none": "/termine/?zeit=woche&ab=2090-01-01",
    "a date": "/termine/1-x/",
    "date entered": "/termine/neu/postfach/",
    "date: link gone": "/termine/mein/unsinn/",
    "directory": "/verzeichnis/",
    "directory: who offers something": "/verzeichnis/?stadtbezirk=hoerde&bietet=etwas",
    "directory: none": "/verzeichnis/?q=nichtsdergleichen",
    "an entry of the directory": "/verzeichnis/1-x/",
    "entry suggested": "/verzeichnis/neu/postfach/",
    "entry: link gone": "/verzeichnis/mein/unsinn/",
    "entrance of residents": "/fuer/anwohner/",
    "entrance of businesses": "/fuer/wirtschaft/?stadtbezirk=hoerde",
    "entrance of visitors": "/fuer/gaeste/",
    "ideas": "/ideen/",
    "ideas: filtered": "/ideen/?stadtbezirk=hoerde&thema=soziales",
    "ideas: none": "/ideen/?q=Quastenflosser",
    "idea": "/ideen/1-baenke-mit-lehne-am-ostufer/",
    "idea: merged": "/ideen/2-zwei-neue-baenke-am-see/",
    "helping": "/mitmachen/",
    "helping: filtered": "/mitmachen/?stadtbezirk=hoerde&wann=vier-wochen",
    "helping: none": "/mitmachen/?dauer=30&art=rollen",
    "helping: what it takes": "/mitmachen/profil/",
    "helping: form for parents": "/mitmachen/einverstaendnis/",
    "contact": "/kontakt/",
    "sent": "/kontakt/gesendet/ABCDEFGHJK/",
    "search": "/suche/",
    "search: found": "/suche/?q=Feuerwehr",
    "search: not found": "/suche/?q=Quastenflosser",
    "imprint": "/impressum/",
    "privacy": "/datenschutz/",
    "accessibility": "/barrierefreiheit/",
    "easy language": "/leichte-sprache/",
    "home in English": "/en/",
    "district in English": "/en/stadtbezirke/hoerde/",
    "not found": "/gibt-es-nicht/",
    "nonsense": "/suche/?q=%00",
}
# these hold a token and therefore set its cookie
FORMS = {
    "write": "/kontakt/schreiben/",
    "write to a district": "/kontakt/schreiben/?an=hoerde",
    "idea: what and where": "/ideen/neu/",
    "enter a date": "/termine/neu/",
    "suggest an entry": "/verzeichnis/neu/",
    "support": "/ideen/3/unterstuetzen/",
    "log-in": "/konto/login/",
    "sign-up": "/konto/signup/",
    "code": "/konto/login/code/",
    "password reset": "/konto/password/reset/",
}
OFFICE_PAGES = {
    "workplace": "/arbeitsplatz/",
    "place of a project": "/arbeitsplatz/projekte/1/ort/",
    "helping at the desk": "/arbeitsplatz/mitmachen/",
    "hours at the desk": "/arbeitsplatz/mitmachen/stunden/",
    "what I offer": "/mitmachen/profil/",
    "my shifts": "/mitmachen/einsaetze/",
    "committees at the desk": "/arbeitsplatz/gremien/",
    "committee at the desk": "/arbeitsplatz/gremien/lenkungsgremium-hoerde/",
    "handover sheet": "/arbeitsplatz/gremien/lenkungsgremium-hoerde/uebergabe/",
    "ending and vacant": "/arbeitsplatz/gremien/faellig/",
    "profile at the desk": "/arbeitsplatz/stadtbezirke/hoerde/profil/",
    "profile at the desk: nothing drafted": "/arbeitsplatz/stadtbezirke/eving/profil/",
    "programme at the desk": f"/arbeitsplatz/stadtbezirke/hoerde/programm/{YEAR - 1}/",
    "programme at the desk: none": f"/arbeitsplatz/stadtbezirke/hoerde/programm/{YEAR + 1}/",
    "programme of the association at the desk": f"/arbeitsplatz/verein/programm/{YEAR - 1}/",
    "task at the desk": "/arbeitsplatz/aufgaben/1/stand/",
    "dates at the desk": "/arbeitsplatz/termine/",
    "dates at the desk: ahead": "/arbeitsplatz/termine/?teil=kommend",
    "enter a date at the desk": "/arbeitsplatz/termine/neu/",
    "directory at the desk": "/arbeitsplatz/verzeichnis/",
    "directory at the desk: to confirm": "/arbeitsplatz/verzeichnis/?teil=faellig",
    "directory at the desk: an entry": "/arbeitsplatz/verzeichnis/1/",
    "directory at the desk: change": "/arbeitsplatz/verzeichnis/1/aendern/",
    "write down an entry at the desk": "/arbeitsplatz/verzeichnis/neu/",
    "messages": "/arbeitsplatz/nachrichten/",
    "switches": "/arbeitsplatz/schalter/",
    "related": "/arbeitsplatz/verwandtes/",
    "related: found": "/arbeitsplatz/verwandtes/?q=Feuerwehr",
    "related: judged": "/arbeitsplatz/verwandtes/1/",
    "account": "/konto/",
    "my profile": "/konto/profil/",
    "my profile in English": "/en/konto/profil/",
    "log-ins": "/konto/anmeldungen/",
    "e-mail addresses": "/konto/email/",
    "password change": "/konto/password/change/",
    "log-out": "/konto/logout/",
}


def opened(page: Page, address: str) -> Response:
    response = page.goto(address)
    assert response
    return response


def submitted(page: Page) -> Response:
    """Press the button of the page's own form and wait for the answer."""
    with page.expect_navigation() as answer:
        page.locator("main form button[type=submit]").first.click()
    return answer.value


def sent_empty(page: Page) -> Response:
    opened(page, FORMS["write"])
    return submitted(page)


def sent_too_fast(page: Page) -> Response:
    opened(page, FORMS["write"])
    page.get_by_label("Ihre Nachricht").fill("Schneller als ein Mensch")
    return submitted(page)


def sent_without_cookie(page: Page) -> Response:
    opened(page, FORMS["write"])
    page.context.clear_cookies()
    return submitted(page)


def logged_in_wrongly(page: Page) -> Response:
    opened(page, FORMS["log-in"])
    page.get_by_label("E-Mail-Adresse").fill("niemand@demo.example")
    page.get_by_label("Passwort", exact=True).fill("falsch")
    return submitted(page)


def signed_up_empty(page: Page) -> Response:
    opened(page, FORMS["sign-up"])
    return submitted(page)


def opened_menu(page: Page) -> Response:
    """The menu of narrow screens; where it is hidden, this is the home page once more."""
    response = opened(page, "/")
    menu = page.locator("summary").first
    if menu.is_visible():
        menu.click()
    return response


def date_empty(page: Page) -> Response:
    opened(page, FORMS["enter a date"])
    return submitted(page)


def idea_empty(page: Page) -> Response:
    opened(page, FORMS["idea: what and where"])
    return submitted(page)


ACTED: dict[str, Callable[[Page], Response]] = {
    "idea: empty": idea_empty,
    "date: empty": date_empty,
    "write: empty": sent_empty,
    "write: too fast": sent_too_fast,
    "form expired": sent_without_cookie,
    "log-in: wrong": logged_in_wrongly,
    "sign-up: empty": signed_up_empty,
    "menu open": opened_menu,
}
READER = [*PUBLIC, *FORMS, *ACTED]


def confirmed(page: Page, address: str) -> Response:
    """A page that asks once more who one is, unless it has just done so."""
    response = opened(page, address)
    if "/reauthenticate/" in page.url:
        page.get_by_label("Passwort", exact=True).fill(DEMO_PASSWORD)
        response = submitted(page)
    return response


def read_everything(page: Page) -> Response:
    confirmed(page, "/konto/daten/")
    with page.expect_navigation() as answer:
        page.get_by_role("link", name="Alles lesen").click()
    return answer.value


def kept_without_name(page: Page) -> Response:
    opened(page, OFFICE_PAGES["my profile"])
    page.get_by_label("Nachname").fill("")
    return submitted(page)


OFFICE_ACTED: dict[str, Callable[[Page], Response]] = {
    "my data": lambda page: confirmed(page, "/konto/daten/"),
    "my data: read": read_everything,
    "delete account": lambda page: confirmed(page, "/konto/loeschen/"),
    "my profile: without name": kept_without_name,
}
OFFICE = [*OFFICE_PAGES, *OFFICE_ACTED]
STATUS = {
    "my profile: without name": 422,
    "not found": 404,
    "date: empty": 422,
    "date: link gone": 410,
    "entry: link gone": 410,
    "nonsense": 400,
    "write: empty": 422,
    "idea: empty": 422,
    "write: too fast": 429,
    "form expired": 403,
}


def come_to(page: Page, name: str) -> Response:
    """Bring the page into the state of this name, and make sure that it is that state."""
    acted = ACTED | OFFICE_ACTED
    response = acted[name](page) if name in acted else opened(page, (PUBLIC | FORMS | OFFICE_PAGES)[name])
    assert response.status == STATUS.get(name, 200), f"{name}: {response.status}"
    return response

"""The permission matrix of addresses: every route of our own stands in it, and answers every role as it says."""

from itertools import product

import pytest
from allauth.mfa.models import Authenticator
from django.core.signing import TimestampSigner
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from tests.factories.committees import make_committee, make_mandate, make_seat
from tests.factories.conversation import make_message
from tests.factories.people import make_organisation, make_person
from vorort.search.models import SearchEntry

pytestmark = pytest.mark.django_db

ANYONE = {"anonymous": 200, "anna": 200, "cem": 200, "edi": 200}
WORKPLACE = {"anonymous": 302, "anna": 200, "cem": 200, "edi": 200}
OFFICE = {"anonymous": 302, "anna": 404, "cem": 200, "edi": 404}
EDITORS = {"anonymous": 302, "anna": 404, "cem": 200, "edi": 200}
OWN = WORKPLACE
# asked once more who one is; forms that are only sent; links that were signed for somebody
CONFIRMED = dict.fromkeys(ANYONE, 302)
SENT = {"anonymous": 302} | dict.fromkeys(["anna", "cem", "edi"], 405)
SIGNED = dict.fromkeys(ANYONE, 404)

# route -> address to call, and the status each role gets
MATRIX = {
    "livez": ("/livez", ANYONE),
    "readyz": ("/readyz", ANYONE),
    "robots": ("/robots.txt", ANYONE),
    "sitemap": ("/sitemap.xml", ANYONE),
    "media": ("/media/pictures/none.webp", dict.fromkeys(ANYONE, 404)),
    "portal:home": ("/", ANYONE),
    "portal:association_page": ("/stadtbezirksmarketing/", ANYONE),
    "portal:association": ("/verein/", ANYONE),
    "portal:news": ("/aktuelles/", ANYONE),
    "portal:districts": ("/stadtbezirke/", ANYONE),
    "portal:find_district": ("/stadtbezirke/finden/", ANYONE),
    "portal:district": ("/stadtbezirke/hoerde/", ANYONE),
    "portal:places": ("/orte/", ANYONE),
    "portal:place": ("/orte/1-x/", dict.fromkeys(ANYONE, 404)),
    "portal:committees": ("/gremien/", ANYONE),
    "portal:members_csv": ("/gremien/mitglieder.csv", ANYONE),
    "portal:members_xlsx": ("/gremien/mitglieder.xlsx", ANYONE),
    "portal:members_json": ("/gremien/mitglieder.json", ANYONE),
    "portal:committee": ("/gremien/verborgen/", dict.fromkeys(ANYONE, 404)),
    "portal:contact": ("/kontakt/", ANYONE),
    "portal:write_message": ("/kontakt/schreiben/", ANYONE),
    "portal:message_sent": ("/kontakt/gesendet/ABC/", ANYONE),
    "portal:answer_appointment": ("/berufung/{token}/", dict.fromkeys(ANYONE, 404)),
    "portal:search": ("/suche/", ANYONE),
    "portal:imprint": ("/impressum/", dict.fromkeys(ANYONE, 404)),
    "portal:privacy": ("/datenschutz/", dict.fromkeys(ANYONE, 404)),
    "portal:accessibility": ("/barrierefreiheit/", dict.fromkeys(ANYONE, 404)),
    "portal:easy_language": ("/leichte-sprache/", dict.fromkeys(ANYONE, 404)),
    "portal:tokens": ("/farben.css", ANYONE),
    "portal:topics": ("/themen/", ANYONE),
    "portal:account": ("/konto/", OWN),
    "portal:keep_own_profile": ("/konto/profil/", OWN),
    "portal:change_consent": ("/konto/profil/zeigen/name/", SENT),
    "portal:log_ins": ("/konto/anmeldungen/", OWN),
    "portal:end_log_in": ("/konto/anmeldungen/1/beenden/", SENT),
    "portal:end_other_log_ins": ("/konto/anmeldungen/andere/beenden/", SENT),
    "portal:sessions": ("/konto/sessions/", dict.fromkeys(ANYONE, 302)),
    "portal:own_data": ("/konto/daten/", CONFIRMED),
    "portal:own_data_document": ("/konto/daten/{token}/", SIGNED),
    "portal:own_data_file": ("/konto/daten/{token}/json/", SIGNED),
    "portal:delete_account": ("/konto/loeschen/", CONFIRMED),
    "portal:account_deleted": ("/konto/geloescht/", dict.fromkeys(ANYONE, 302) | {"anonymous": 200}),
    "portal:accept_invitation": ("/konto/einladung/{token}/", SIGNED),
    "desk:home": ("/arbeitsplatz/", WORKPLACE),
    "desk:messages": ("/arbeitsplatz/nachrichten/", OFFICE),
    "desk:mark_message": ("/arbeitsplatz/nachrichten/{message}/", SENT),
    "desk:committees": ("/arbeitsplatz/gremien/", WORKPLACE),
    "desk:committee": ("/arbeitsplatz/gremien/{committee}/", OFFICE),
    "desk:appoint_member": ("/arbeitsplatz/gremien/{committee}/berufen/{seat}/", OFFICE),
    "desk:answer_appointment": ("/arbeitsplatz/mandate/1/antwort/", SENT),
    "desk:withdraw_appointment": ("/arbeitsplatz/mandate/1/zuruecknehmen/", SENT),
    "desk:recall_member": ("/arbeitsplatz/mandate/{mandate}/beenden/", OFFICE),
    "desk:people": ("/arbeitsplatz/personen/", OFFICE),
    "desk:add_person": ("/arbeitsplatz/personen/neu/", OFFICE),
    "desk:person": ("/arbeitsplatz/personen/{person}/", OFFICE),
    "desk:keep_person": ("/arbeitsplatz/personen/{person}/aendern/", OFFICE),
    "desk:record_consent": ("/arbeitsplatz/personen/{person}/zeigen/name/", SENT),
    "desk:withdraw_consent": ("/arbeitsplatz/personen/{person}/verbergen/name/", SENT),
    "desk:invite_person": ("/arbeitsplatz/personen/{person}/einladen/", OFFICE),
    "desk:withdraw_invitation": ("/arbeitsplatz/personen/{person}/ausladen/", SENT),
    "desk:merge_people": ("/arbeitsplatz/personen/{person}/zusammenfuehren/", OFFICE),
    "desk:erase_person": ("/arbeitsplatz/personen/{person}/loeschen/", OFFICE),
    "desk:organisations": ("/arbeitsplatz/organisationen/", OFFICE),
    "desk:add_organisation": ("/arbeitsplatz/organisationen/neu/", OFFICE),
    "desk:organisation": ("/arbeitsplatz/organisationen/{organisation}/", OFFICE),
    "desk:keep_organisation": ("/arbeitsplatz/organisationen/{organisation}/aendern/", OFFICE),
    "desk:keep_contact": ("/arbeitsplatz/organisationen/{organisation}/ansprechperson/", OFFICE),
    "desk:add_contact": ("/arbeitsplatz/organisationen/{organisation}/ansprechperson/neu/", OFFICE),
    "desk:remove_contact": ("/arbeitsplatz/ansprechpersonen/1/entfernen/", SENT),
    "desk:imports": ("/arbeitsplatz/import/", OFFICE),
    "desk:import_template": ("/arbeitsplatz/import/vorlage.csv", OFFICE),
    "desk:import_draft": ("/arbeitsplatz/import/1/", dict.fromkeys(ANYONE, 404) | {"anonymous": 302}),
    "desk:import_people": ("/arbeitsplatz/import/1/uebernehmen/", SENT),
    "desk:discard_import": ("/arbeitsplatz/import/1/verwerfen/", SENT),
    "desk:undo_import": ("/arbeitsplatz/import/1/rueckgaengig/", SENT),
    "desk:exports": ("/arbeitsplatz/export/", OFFICE),
    "desk:export_records": ("/arbeitsplatz/export/personen.csv", OFFICE),
    "desk:switches": ("/arbeitsplatz/schalter/", OFFICE),
    "desk:related": ("/arbeitsplatz/verwandtes/", EDITORS),
    "desk:judge_related": ("/arbeitsplatz/verwandtes/{entry}/", EDITORS),
}
# third-party namespaces: one row each, their gate is tested
THIRD_PARTY = {
    "konto/": "/konto/login/",
    "redaktion/": "/redaktion/",
    "dokumente/": "/dokumente/1/x.pdf",
    "themen/": "/themen/",
}


def own_routes(patterns, namespace=""):
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            if str(pattern.pattern) not in THIRD_PARTY:
                yield from own_routes(pattern.url_patterns, pattern.namespace or namespace)
        elif isinstance(pattern, URLPattern):
            yield f"{namespace}:{pattern.name}" if namespace else str(pattern.name)


def test_every_route_of_our_own_stands_in_the_matrix():
    assert sorted(own_routes(get_resolver().url_patterns)) == sorted(MATRIX)


@pytest.mark.parametrize(("route", "role"), list(product(MATRIX, ANYONE)))
def test_route_answers_role(route, role, request, city, hoerde):
    address, expected = MATRIX[route]
    message = make_message()
    make_committee("Verborgen", visibility="hidden")
    # well signed, but for somebody else or for nothing there is
    token = TimestampSigner(salt="portal.own_data").sign_object(0)
    entry = SearchEntry.objects.create(
        kind="district", object_id=1, language="de", key="x", title="x", title_stems="x"
    )
    seat = make_seat(make_committee(district=hoerde))
    mandate = make_mandate(seat, make_person())
    client = Client()
    if role != "anonymous":
        user = request.getfixturevalue(role)
        Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={})
        client.force_login(user)
    if route == "portal:topics":
        from wagtail.models import Page  # noqa: PLC0415

        Page.objects.filter(depth=2).delete()
    keys = {"message": message.pk, "entry": entry.pk, "token": token, "seat": seat.pk, "mandate": mandate.pk}
    keys |= {"person": mandate.person_id, "organisation": make_organisation().pk}
    response = client.get(address.format(committee=seat.committee.slug, **keys))
    assert response.status_code == expected[role]


def test_a_message_of_another_district_does_not_exist_for_its_office(dora, hoerde):
    message = make_message(district=hoerde)
    client = Client()
    Authenticator.objects.create(user=dora, type=Authenticator.Type.TOTP, data={})
    client.force_login(dora)
    answer = client.post(f"/arbeitsplatz/nachrichten/{message.pk}/", {"erledigt": "1"})
    message.refresh_from_db()
    assert answer.status_code == 404
    assert message.handled_at is None


@pytest.mark.parametrize(
    ("role", "status"), [("anonymous", 302), ("anna", 404), ("olga", 404), ("edi", 302), ("cem", 302)]
)
def test_the_gate_of_the_editor(role, status, request, city):
    """Editors without a second factor are sent to set one up; nobody else learns that there is an editor."""
    client = Client()
    if role != "anonymous":
        client.force_login(request.getfixturevalue(role))
    answer = client.get("/redaktion/")
    assert answer.status_code == status
    if role in ("edi", "cem"):
        assert answer["Location"].startswith("/konto/2fa/")
    if role == "anonymous":
        assert answer["Location"].startswith("/konto/login/")


def test_the_tools_of_a_duty_ask_for_a_second_factor(cem, anna, city):
    client = Client()
    client.force_login(cem)
    answer = client.get("/arbeitsplatz/nachrichten/")
    assert (answer.status_code, answer["Location"]) == (302, "/konto/2fa/")
    assert client.get("/arbeitsplatz/").status_code == 200

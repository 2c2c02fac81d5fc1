"""Inviting, letters, replies, proxies."""

import re

import pytest
from django.test import Client
from django.utils.timezone import localdate

from tests.desk.meetings.conftest import words
from tests.factories.committees import make_mandate, make_seat
from tests.factories.meetings import BY, make_rules
from tests.factories.meetings_preparing import invited, plan, with_mail, without_mail
from tests.factories.people import logged_in, make_person
from vorort.meetings.actions import answer_invitation
from vorort.meetings.choices import Reply
from vorort.meetings.models import Invitation, Proxy
from vorort.shell import papers

pytestmark = pytest.mark.django_db
DESK = "/arbeitsplatz/sitzungen/"


def test_who_is_invited_how_and_what_is_missing(as_bea, steering):
    with_mail(steering)
    without_mail(steering)
    meeting = plan(steering, days=3, place="")
    page = f"{DESK}{meeting.pk}/einladen/"
    shown = words(as_bea.get(page))
    for sentence in ("per E-Mail", "per Brief", "Bitte sehen Sie sich das zuerst an"):
        assert sentence in shown
    shown = words(as_bea.post(page, follow=True))
    assert "Die Einladungen sind unterwegs" in shown
    assert "noch nicht verschickt" in shown
    assert as_bea.get(page).status_code == 404


def test_letters_are_printed_and_noted_as_sent(as_bea, as_mia, as_dora, steering):
    without_mail(steering, "Briefer")
    without_mail(steering, "Zweite")
    meeting = invited(steering)
    page = f"{DESK}{meeting.pk}/briefe/"
    shown = words(as_bea.get(page))
    assert shown.count("Am Markt 1") == 2
    links = re.findall(r'href="http://[^/]+(/einladung/[^"]+)"', as_bea.get(page).content.decode())
    assert len(set(links)) == 2
    assert Client().get(links[0]).status_code == 200
    assert as_mia.get(page).status_code == as_dora.get(page).status_code == 404
    first = meeting.invitations.get(person__family_name="Briefer")
    day = localdate().isoformat()
    sent = f"{DESK}einladungen/{first.pk}/verschickt/"
    assert as_bea.post(sent, {"sent_on": "2099-01-01", "channel": "letter"}).status_code == 422
    as_bea.post(sent, {"sent_on": day, "channel": "hand", "proof": "Quittung"})
    as_bea.post(f"{page}verschickt/")
    assert not meeting.invitations.filter(sent_at=None).exists()
    assert words(as_bea.get(page)).count("Am Markt 1") == 2


@pytest.mark.skipif(not papers.makes_pdf(), reason="Pango is not here")
def test_all_letters_are_one_pdf(as_bea, steering):
    without_mail(steering)
    meeting = invited(steering)
    answer = as_bea.get(f"{DESK}{meeting.pk}/briefe.pdf")
    assert answer["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF")


def test_nobody_gets_a_letter(as_bea, steering, mia):
    meeting = invited(steering)
    Invitation.objects.update(channel="email")
    assert as_bea.get(f"{DESK}{meeting.pk}/briefe/").status_code == 404


def test_a_member_answers_and_the_chair_for_others(as_bea, as_mia, as_dora, steering):
    meeting = invited(steering)
    own = meeting.invitations.get(person__user__name="Mia")
    page = f"{DESK}einladungen/{own.pk}/antwort/"
    assert "Kommen Sie?" in words(as_mia.get(f"{DESK}{meeting.pk}/"))
    assert as_mia.post(page, {"antwort": "ja", "von": "woche"}).url == "/arbeitsplatz/"
    assert Invitation.objects.get(pk=own.pk).reply == "yes"
    as_bea.post(page, {"antwort": "nein"})
    assert Invitation.objects.get(pk=own.pk).reply == "no"
    assert as_mia.post(page, {"antwort": "vielleicht"}).status_code == 404
    assert as_dora.post(page, {"antwort": "ja"}).status_code == 404
    other = meeting.invitations.exclude(pk=own.pk)[0]
    assert as_mia.post(f"{DESK}einladungen/{other.pk}/antwort/", {"antwort": "ja"}).status_code == 404


def test_somebody_else_is_invited(as_bea, as_mia, group, steering):
    meeting = invited(steering)
    guest = with_mail(group, "Gast").person
    page = f"{DESK}{meeting.pk}/einladen/weitere/"
    assert as_bea.post(page, {"persons": [make_person("Fremd").pk], "right": "guest"}).status_code == 422
    assert "Eingeladen: 1." in words(
        as_bea.post(page, {"persons": [guest.pk], "right": "guest"}, follow=True)
    )
    assert as_mia.get(page).status_code == 404


def test_a_proxy_is_given_and_taken_back(as_bea, as_mia, mia, bea, steering):
    make_rules(steering, proxies="members", proxy_in_writing=False)
    meeting = invited(steering)
    page = f"{DESK}{meeting.pk}/vollmacht/"
    giver, holder = mia.person.pk, bea.person.pk
    assert as_mia.post(page, {"giver": holder, "holder": giver}).status_code == 422
    as_mia.post(page, {"giver": giver, "holder": holder})
    proxy = Proxy.objects.get()
    assert "stimmt für" in words(as_bea.get(f"{DESK}{meeting.pk}/"))
    as_mia.post(f"{DESK}vollmachten/{proxy.pk}/zurueck/")
    proxy.refresh_from_db()
    assert proxy.withdrawn_at


def test_without_proxies_there_is_no_form(as_bea, steering):
    assert as_bea.get(f"{DESK}{invited(steering).pk}/vollmacht/").status_code == 404


def test_the_anonymous_log_in_and_residents_learn_nothing(client, anna, steering):
    meeting = invited(steering)
    assert "/konto/login/" in client.get(f"{DESK}{meeting.pk}/").url
    as_anna = logged_in(anna)
    for path in ("", f"{meeting.pk}/", "planen/", "reihe/", "umfrage/", "kurzprotokoll/"):
        assert as_anna.get(f"{DESK}{path}").status_code == 404, path


def test_who_comes_in_for_somebody_is_marked(as_bea, steering):
    member = with_mail(steering)
    make_mandate(make_seat(steering, "stand_in", stands_in_for=member.seat), make_person("Ersatz"))
    meeting = invited(steering)
    page = f"/arbeitsplatz/sitzungen/{meeting.pk}/"
    assert "in Vertretung" not in words(as_bea.get(page))
    answer_invitation(meeting.invitations.get(person=member.person), reply=Reply.NO, by=BY)
    assert "mit Stimme (in Vertretung)" in words(as_bea.get(page))

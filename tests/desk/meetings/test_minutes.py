"""Minutes: from the draft to signed and corrected."""

import pytest

from tests.desk.meetings.conftest import words
from tests.factories.meetings import make_item, make_rules
from tests.factories.meetings_holding import make_approved, make_later, make_minutes, make_sent
from vorort.committees.rules.rule_set import Approval, Signer
from vorort.ground.actor import user_actor
from vorort.ground.clock import held_at
from vorort.meetings.actions import object_to_minutes
from vorort.meetings.models import MeetingTask, Resolution, Signature
from vorort.shell import papers

pytestmark = pytest.mark.django_db
DESK = "/arbeitsplatz/sitzungen/"


def page_of(minutes):
    return f"{DESK}{minutes.meeting_id}/niederschrift/"


def test_from_draft_to_approved(as_bea, as_mia, steering):
    minutes = make_minutes(steering)
    item, page = make_item(minutes.meeting, "Bänke am See"), page_of(minutes)
    assert as_mia.get(page).status_code == 404
    edited = {
        f"notes_{item.pk}": "Drei reichen.",
        f"version_{item.pk}": "0",
        "opening": "Guten Abend",
        "closing": "",
    }
    as_bea.post(f"{page}bearbeiten/", edited)
    shown = words(as_bea.get(page))
    assert "Drei reichen." in shown
    assert "Guten Abend" in shown
    as_bea.post(f"{page}senden/")
    assert "Drei reichen." in words(as_mia.get(page))
    assert as_bea.post(f"{page}genehmigen/", {}).status_code == 422
    later = make_later(steering, minutes)
    assert "Die Niederschrift ist endgültig" in words(
        as_bea.post(f"{page}genehmigen/", {"approved_in": later.pk}, follow=True)
    )
    minutes.refresh_from_db()
    assert minutes.is_approved
    assert as_bea.get(f"{page}bearbeiten/").status_code == 404


def test_two_who_write_at_once_lose_nothing(as_bea, steering):
    minutes = make_minutes(steering)
    item = make_item(minutes.meeting)
    item.notes, item.notes_version = "Von der anderen", 1
    item.save()
    mine = {f"notes_{item.pk}": "Von mir", f"version_{item.pk}": "0"}
    shown = words(as_bea.post(f"{page_of(minutes)}bearbeiten/", mine), 422)
    assert "Von der anderen" in shown
    assert "Von mir" in shown


def test_members_object_and_are_answered(as_bea, as_mia, steering):
    minutes = make_sent(steering)
    page = page_of(minutes)
    assert as_mia.post(f"{page}einwand/", {"text": ""}).status_code == 422
    as_mia.post(f"{page}einwand/", {"text": "Es waren vier Bänke"})
    objection = minutes.objections.get()
    decide = f"{DESK}einwaende/{objection.pk}/"
    assert "Es waren vier Bänke" in words(as_bea.get(page))
    assert as_mia.get(decide).status_code == 404
    assert as_bea.post(decide, {"upheld": "ja", "answer": ""}).status_code == 422
    as_bea.post(decide, {"upheld": "ja", "answer": "Stimmt"})
    minutes.refresh_from_db()
    assert minutes.state == "draft"


def test_nobody_is_led_to_an_objection_that_comes_too_late(as_mia, steering):
    minutes = make_sent(steering)
    page = page_of(minutes)
    assert "Einwände bis" in words(as_mia.get(page))
    assert "einwand/" in as_mia.get(page).content.decode()
    assert minutes.objections_until
    with held_at(minutes.objections_until):
        late = as_mia.get(page)
        assert "Einwände waren möglich bis" in words(late)
        assert "einwand/" not in late.content.decode()


def test_an_open_objection_hinders_the_approval(as_bea, mia, steering):
    minutes = make_sent(steering)
    object_to_minutes(minutes, text="Nein", by=user_actor(mia.pk))
    assert "Einwand" in words(as_bea.post(f"{page_of(minutes)}genehmigen/", {"reason": "mündlich"}), 422)


def test_the_chair_signs(as_bea, as_mia, bea, steering):
    make_rules(steering, signers=(Signer.CHAIR,), approval=Approval.SIGNATURES)
    minutes = make_sent(steering)
    page = page_of(minutes)
    assert "Als Vorsitz unterschreiben" in words(as_bea.get(page))
    seen = words(as_mia.get(page))
    assert "Als Vorsitz unterschreiben" not in seen
    assert "Es fehlt noch die Unterschrift von" in seen
    assert as_mia.post(f"{page}unterschreiben/", {"als": "vorsitz"}).status_code == 404
    assert as_bea.post(f"{page}unterschreiben/", {"als": "niemand"}).status_code == 404
    as_bea.post(f"{page}unterschreiben/", {"als": "vorsitz"})
    assert Signature.objects.get().person.user == bea
    minutes.refresh_from_db()
    assert minutes.is_approved


def test_a_correction_stands_beside_them(as_bea, as_mia, steering):
    minutes = make_approved(steering)
    page = page_of(minutes)
    as_bea.post(f"{page}berichtigen/", {"text": "Es waren vier.", "is_public": "on"})
    assert "Es waren vier." in words(as_mia.get(page))
    assert as_mia.get(f"{page}berichtigen/").status_code == 404
    assert as_bea.post(f"{page}berichtigen/", {"text": ""}).status_code == 422


@pytest.mark.skipif(not papers.makes_pdf(), reason="Pango is not here")
def test_the_paper_of_final_minutes_is_kept_once(as_bea, as_mia, steering):
    minutes = make_approved(steering, is_public=True)
    path = f"{DESK}{minutes.meeting_id}/niederschrift.pdf"
    first = b"".join(as_mia.get(path).streaming_content)
    minutes.refresh_from_db()
    assert minutes.document
    assert minutes.public_document
    assert b"".join(as_bea.get(path).streaming_content) == first


@pytest.mark.skipif(not papers.makes_pdf(), reason="Pango is not here")
def test_a_draft_is_printed_but_not_kept(as_bea, as_mia, steering):
    minutes = make_minutes(steering)
    path = f"{DESK}{minutes.meeting_id}/niederschrift.pdf"
    assert as_bea.get(path).content.startswith(b"%PDF")
    assert as_mia.get(path).status_code == 404
    assert as_mia.get(f"{page_of(minutes)}drucken/").status_code == 404
    minutes.refresh_from_db()
    assert not minutes.document


def test_resolutions_and_tasks_are_written_down_beside_them(as_bea, as_mia, mia, steering):
    minutes = make_minutes(steering)
    item = make_item(minutes.meeting)
    passed = f"{DESK}punkte/{item.pk}/beschluss/"
    assert as_bea.post(passed, {"wording": "", "outcome": "carried"}).status_code == 422
    told = {
        "wording": "Wir stellen auf.",
        "outcome": "carried",
        "responsible": mia.person.pk,
        "due_on": "2030-01-01",
    }
    as_bea.post(passed, told)
    assert Resolution.objects.get().responsible == mia.person
    assert as_mia.get(passed).status_code == 404
    added = f"{DESK}{minutes.meeting_id}/aufgabe/"
    as_bea.post(added, {"text": "Angebote holen", "responsible": mia.person.pk})
    task = MeetingTask.objects.get()
    as_bea.post(f"{DESK}aufgaben/{task.pk}/", {"text": "Zwei Angebote holen", "responsible": mia.person.pk})
    assert as_mia.post(f"{DESK}aufgaben/{task.pk}/erledigt/", {"von": "woche"}).url == "/arbeitsplatz/"
    task.refresh_from_db()
    assert (task.text, bool(task.done_at)) == ("Zwei Angebote holen", True)


def test_another_office_learns_nothing(as_dora, steering):
    sent, final = make_sent(steering), make_approved(steering, title="Zweite")
    for minutes in (sent, final):
        for path in ("", "bearbeiten/", "genehmigen/", "einwand/", "drucken/", "berichtigen/"):
            assert as_dora.get(f"{page_of(minutes)}{path}").status_code == 404, path
